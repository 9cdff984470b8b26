//! Presenting: the pages in their order, by the keys of a keyboard and a clicker; no text is too small for a room.

use crate::common::window::{User, cafe};
use crate::common::{journey_of, sample, samples};
use egui::epaint::{ClippedShape, Shape};
use egui::{Key, Rect, Vec2, pos2, vec2};
use polku::analysis;
use polku::i18n::{Language, Words};
use polku::journey::Journey;
use polku::paint::headless::render;
use polku::paint::present::{BOARD, Present, SMALLEST, paint};
use polku::paint::theme;
use polku::wording::present::{Shown, Slide, road, slides, story};

/// The name of the page that is shown, as a screen reader says it.
fn page(user: &User) -> String {
    let begin = "Label \"Esityksen sivu: ";
    let names = user.names();
    names.iter().find_map(|name| name.strip_prefix(begin)).unwrap_or_default().to_owned()
}

fn at(user: &User, name: &str) {
    assert!(page(user).starts_with(name), "{name} was looked for, {:?} is shown", page(user));
}

#[test]
fn the_pages_are_turned_by_arrows_page_keys_space_and_digits() {
    let mut user = cafe();
    user.key(Key::F5);
    assert!(!user.has(egui::Role::Button, "Valikko"), "nothing but the picture");
    at(&user, "Kahvila Kulma");
    user.key(Key::ArrowRight);
    at(&user, "Tietoisuus");
    user.key(Key::PageDown);
    user.key(Key::Space);
    at(&user, "Osto");
    user.key(Key::ArrowDown);
    at(&user, "Ajanvaraus");
    user.key(Key::ArrowRight);
    at(&user, "Jono kassalla");
    user.key(Key::ArrowUp);
    at(&user, "Osto");
    user.key(Key::PageUp);
    at(&user, "Harkinta");
    user.key(Key::Num5);
    at(&user, "Suosittelu");
    user.key(Key::ArrowRight);
    at(&user, "Missä tyytyväisyys putoaa");
    user.key(Key::End);
    at(&user, "Mitä teemme");
    user.key(Key::ArrowRight);
    at(&user, "Mitä teemme");
    user.key(Key::Home);
    at(&user, "Kahvila Kulma");
}

#[test]
fn the_screen_is_blanked_by_b_and_escape_always_ends() {
    let mut user = cafe();
    user.key(Key::F5);
    user.key(Key::B);
    assert!(!user.sees("Kahvila Kulma"));
    user.key(Key::B);
    at(&user, "Kahvila Kulma");
    user.key(Key::Period);
    user.key(Key::Escape);
    assert!(user.has(egui::Role::Button, "Valikko"));
}

#[test]
fn it_begins_at_what_is_selected_and_changes_nothing() {
    let mut user = cafe();
    user.press("Jono kassalla");
    let before = user.journey();
    user.key(Key::F5);
    at(&user, "Jono kassalla");
    for key in [Key::Delete, Key::Enter, Key::F2, Key::ArrowRight] {
        user.key(key);
    }
    user.key(Key::Escape);
    assert!(std::sync::Arc::ptr_eq(&before, &user.journey()));
}

#[test]
fn notes_for_the_presenter_tell_the_story_and_what_comes_next() {
    let mut user = cafe();
    user.key(Key::F5);
    assert!(!user.sees("Seuraavana"));
    user.key(Key::N);
    user.must_see("Seuraavana: Tietoisuus");
    user.key(Key::N);
    assert!(!user.sees("Seuraavana"));
}

fn shown<'a>(journey: &'a Journey, report: &'a analysis::Report, discreet: bool) -> Shown<'a> {
    Shown { journey, report, today: jiff::civil::date(2026, 11, 26), discreet }
}

fn drawn(shown: Shown<'_>, slide: Slide, size: Vec2, words: &Words) -> Vec<ClippedShape> {
    let road = road(&shown);
    let present = Present { shown, words, theme: &theme::LIGHT };
    let page = Rect::from_min_size(pos2(0.0, 0.0), size);
    render(size, theme::install, |ui| paint(ui.painter(), &present, slide, &road, page)).shapes
}

#[test]
fn no_text_is_smaller_than_twenty_points_of_the_board_and_none_leaves_it() {
    for path in samples() {
        let journey = journey_of(&path);
        let report = analysis::report(&journey);
        // All of it is drawn once; one sample in every language and on every kind of screen.
        let all = path.ends_with("kahvila.ron");
        let languages = if all { &Language::ALL[..] } else { &[Language::Fi] };
        for language in languages.iter().copied() {
            let sizes = [BOARD, vec2(1920.0, 1080.0), vec2(1024.0, 768.0)];
            for size in if all { sizes.to_vec() } else { vec![BOARD] } {
                let scale = (size.x / BOARD.x).min(size.y / BOARD.y);
                let shown = shown(&journey, &report, false);
                for slide in slides(&shown) {
                    for clipped in drawn(shown, slide, size, Words::of(language)) {
                        let Shape::Text(text) = &clipped.shape else { continue };
                        let place =
                            format!("{}: {slide:?}: {}", path.display(), text.galley.text());
                        for section in &text.galley.job.sections {
                            let least = SMALLEST * scale - 0.01;
                            assert!(section.format.font_id.size >= least, "{place}");
                        }
                        let rect = text.visual_bounding_rect();
                        if rect.is_finite() && rect.area() > 0.0 {
                            let page = Rect::from_min_size(pos2(0.0, 0.0), size).expand(1.0);
                            assert!(page.contains_rect(rect), "{place} at {rect:?} on {size:?}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn texts_of_a_page_do_not_lie_on_each_other() {
    let journey = journey_of(&sample("kahvila"));
    let report = analysis::report(&journey);
    let mut faults = Vec::new();
    for language in Language::ALL {
        let shown = shown(&journey, &report, false);
        for slide in slides(&shown) {
            let shapes = drawn(shown, slide, BOARD, Words::of(language));
            let texts: Vec<(Rect, &str)> = shapes
                .iter()
                .filter_map(|clipped| match &clipped.shape {
                    Shape::Text(text) if text.galley.mesh_bounds.is_finite() => {
                        Some((text.visual_bounding_rect(), text.galley.text()))
                    }
                    _ => None,
                })
                .collect();
            for (at, (rect, text)) in texts.iter().enumerate() {
                for (other, beside) in &texts[at + 1..] {
                    if rect.shrink(2.0).intersects(other.shrink(2.0)) {
                        faults.push(format!("{language:?} {slide:?}: “{text}” and “{beside}”"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn names_are_on_no_page_when_they_are_hidden() {
    let journey = journey_of(&sample("kahvila"));
    let report = analysis::report(&journey);
    let owners: Vec<&str> = journey.actions.iter().map(|one| one.owner.as_str()).collect();
    assert!(owners.iter().any(|name| !name.is_empty()));
    let words = Words::of(Language::Fi);
    let shown = shown(&journey, &report, true);
    for slide in slides(&shown) {
        let mut texts = story(slide, &shown, words);
        texts.extend(drawn(shown, slide, BOARD, words).iter().filter_map(|one| match &one.shape {
            Shape::Text(text) => Some(text.galley.text().to_owned()),
            _ => None,
        }));
        for text in texts {
            let named = owners.iter().find(|name| !name.is_empty() && text.contains(**name));
            assert_eq!(named, None, "{slide:?}: {text}");
        }
    }
}

#[test]
fn an_empty_journey_has_its_pages_too() {
    let journey = Journey::default();
    let report = analysis::report(&journey);
    let shown = shown(&journey, &report, false);
    assert_eq!(slides(&shown), [Slide::Cover]);
    assert!(!drawn(shown, Slide::Cover, BOARD, Words::of(Language::Fi)).is_empty());
}
