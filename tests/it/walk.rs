//! A walk over every view, on every size of window, in every language: what can be pressed in the bars is inside the
//! window and covers nothing else.

use crate::common::window::{CTRL, User, opening};
use egui::{Key, Modifiers, Rect, Role};
use polku::i18n::Language;
use polku::ui::command::Command;
use polku::ui::context::View;
use strum::IntoEnumIterator as _;

/// Small laptops, a projector, and 1600×900 at 200 %.
const SIZES: [[f32; 2]; 4] = [[1024.0, 768.0], [1280.0, 800.0], [1920.0, 1080.0], [800.0, 450.0]];
/// How high the bar at the top is.
const BAR: f32 = 52.0;
/// How much two neighbours may touch.
const TOUCH: f32 = 1.0;

fn can_be_pressed(role: Role) -> bool {
    matches!(role, Role::Button | Role::ComboBox | Role::Tab | Role::TextInput | Role::RadioButton)
}

/// What stands in the bar at the top.
fn bar(user: &User) -> Vec<(String, Rect)> {
    let all = user.boxes().into_iter().filter(|(role, _, _)| can_be_pressed(*role));
    let in_bar = all.filter(|(_, _, rect)| rect.is_positive() && rect.center().y < BAR);
    in_bar.map(|(_, name, rect)| (name, rect)).collect()
}

fn faults(user: &User, size: [f32; 2]) -> Vec<String> {
    let window = Rect::from_min_size(egui::Pos2::ZERO, size.into()).expand(TOUCH);
    let bar = bar(user);
    let mut faults: Vec<String> = bar
        .iter()
        .filter(|(_, rect)| !window.contains_rect(*rect))
        .map(|(name, rect)| format!("{name:?} is outside: {rect:?}"))
        .collect();
    for (at, (name, rect)) in bar.iter().enumerate() {
        for (other, over) in bar.iter().skip(at + 1) {
            let both = rect.intersect(*over);
            if both.width() > TOUCH && both.height() > TOUCH {
                faults.push(format!("{name:?} covers {other:?}"));
            }
        }
    }
    faults
}

#[test]
fn the_bar_is_whole_in_every_view_at_every_size_in_every_language() {
    let mut all = Vec::new();
    for language in Language::ALL {
        for size in SIZES {
            let mut user = opening().file("kahvila.ron").in_language(language).sized(size).open();
            for view in View::iter() {
                goes_to(&mut user, view);
                let place = format!("{language:?} {size:?} {view:?}");
                assert!(bar(&user).len() > 3, "{place}: there is a bar");
                all.extend(faults(&user, size).into_iter().map(|it| format!("{place}: {it}")));
            }
        }
    }
    assert!(all.is_empty(), "{all:#?}");
}

/// Points of a window and pixels of a point: screens at 100 %, and at 200 % down to the smallest window.
const SCREENS: [([f32; 2], f32); 6] = [
    ([1024.0, 768.0], 1.0),
    ([1280.0, 800.0], 1.0),
    ([1920.0, 1080.0], 1.0),
    ([960.0, 540.0], 2.0),
    ([800.0, 450.0], 2.0),
    ([800.0, 600.0], 1.0),
];

/// Less than this of a letter is its soft edge.
const EDGE: f32 = 2.0;
/// A corner of a letter may touch another one.
const LETTER: f32 = 8.0;

/// What is cut at a side, or stands on other words.
fn unreadable(user: &User, size: [f32; 2]) -> Vec<String> {
    let window = Rect::from_min_size(egui::Pos2::ZERO, size.into());
    let mut seen: Vec<(String, Rect)> = Vec::new();
    let mut faults = Vec::new();
    for (text, ink, clip) in user.drawn_texts() {
        let clip = clip.intersect(window);
        let shown = ink.intersect(clip);
        if shown.width() < EDGE || shown.height() < EDGE || text.trim().is_empty() {
            continue;
        }
        // What scrolls up and down is cut above and below; nothing is cut at its sides.
        if ink.left() < clip.left() - EDGE || ink.right() > clip.right() + EDGE {
            faults.push(format!("{text:?} is cut: {ink:?} in {clip:?}"));
        }
        seen.push((text, shown));
    }
    seen.sort_by(|a, b| a.1.left().total_cmp(&b.1.left()));
    for (at, (text, ink)) in seen.iter().enumerate() {
        let next = seen.iter().skip(at + 1).take_while(|(_, other)| other.left() < ink.right());
        for (other, over) in next {
            let both = ink.intersect(*over);
            if both.width() > EDGE && both.height() > EDGE && both.area() > 4.0 * LETTER {
                faults.push(format!("{text:?} and {other:?} cover each other at {both:?}"));
            }
        }
    }
    faults
}

/// By its key, or where it has none by its name in the rail.
fn goes_to(user: &mut User, view: View) {
    let command = Command::Show(view);
    match command.shortcut() {
        Some(keys) => {
            let held = if keys.modifiers.any() { CTRL } else { Modifiers::NONE };
            let held = Modifiers { shift: keys.modifiers.shift, alt: keys.modifiers.alt, ..held };
            user.keys(held, keys.logical_key);
        }
        None => user.press(&user.words().text(command.key())),
    }
}

fn walks_through_every_view(language: Language) {
    let mut all = Vec::new();
    let dark = SCREENS.iter().skip(1).take(1).map(|screen| (screen, true));
    for ((size, scale), dark) in SCREENS.iter().map(|screen| (screen, false)).chain(dark) {
        let opening = opening().file("kahvila.ron").in_language(language).sized(*size);
        let opening = if dark { opening.dark() } else { opening };
        let mut user = opening.scaled(*scale).open();
        assert_eq!(user.is_dark(), dark);
        for view in View::iter() {
            goes_to(&mut user, view);
            let place = format!("{language:?} {size:?} {view:?} dark {dark}");
            let found = unreadable(&user, *size).into_iter();
            // The map is as wide as it needs, and scrolls; so do pages in the smallest windows.
            let scrolls = view == View::Map || size[0] < 1000.0;
            let found = found.filter(|it| !scrolls || !it.contains(" is cut: "));
            all.extend(found.map(|it| format!("{place}: {it}")));
            all.extend(faults(&user, *size).into_iter().map(|it| format!("{place}: {it}")));
        }
    }
    assert!(all.is_empty(), "{} faults: {all:#?}", all.len());
}

/// Whether what stands in columns is as wide as it must be to be read, and scrolls; or has fields on its row that
/// show the beginning of what is in them.
fn scrolls_across(view: View) -> bool {
    match view {
        View::Map | View::Compare | View::Priorities | View::Actions | View::Measure => true,
        View::Feedback | View::Kpis | View::Drivers | View::Workshop | View::Experience => false,
    }
}

#[test]
fn every_text_is_whole_beside_what_opens_with_enter() {
    let mut all = Vec::new();
    for language in Language::ALL {
        for (size, scale) in &SCREENS[..2] {
            for view in View::iter().filter(|view| !scrolls_across(*view)) {
                let opening = opening().file("kahvila.ron").in_language(language).sized(*size);
                let mut user = opening.scaled(*scale).open();
                goes_to(&mut user, view);
                user.key(Key::ArrowDown);
                user.key(Key::Enter);
                let place = format!("{language:?} {size:?} {view:?}");
                let found = unreadable(&user, *size).into_iter();
                all.extend(found.map(|it| format!("{place}: {it}")));
            }
        }
    }
    assert!(all.is_empty(), "{} faults: {all:#?}", all.len());
}

#[test]
fn every_text_is_whole_in_finnish() {
    walks_through_every_view(Language::Fi);
}

#[test]
fn every_text_is_whole_in_swedish() {
    walks_through_every_view(Language::Sv);
}

#[test]
fn every_text_is_whole_in_english() {
    walks_through_every_view(Language::En);
}

#[test]
fn long_names_of_rounds_and_journeys_push_nothing_off() {
    let long = "Kevään 2026 asiakastyytyväisyyskysely kaikille kanta-asiakkaille ja vieraille";
    let text = String::from_utf8(crate::common::window::sample("kahvila.ron")).expect("text");
    let text = text.replace("\"Kevät 2026\"", &format!("\"{long}\""));
    let text = text.replace("\"Kahvila Kulma\"", &format!("\"{long} {long}\""));
    for size in SIZES {
        let user = opening().with("kahvila.ron", text.as_bytes()).sized(size).open();
        let found = faults(&user, size);
        assert!(found.is_empty(), "{size:?}: {found:#?}");
        assert!(user.has(Role::Button, "Valikko"));
    }
}

#[test]
fn what_has_the_keyboard_in_the_details_is_seen_on_a_small_screen() {
    let size = [1280.0, 800.0];
    let mut user = opening().file("kahvila.ron").sized(size).open();
    user.press("Jono kassalla");
    user.press_role(Role::DisclosureTriangle, "Kysymykset");
    user.key(Key::F4);
    let mut fields = 0;
    for _ in 0..40 {
        user.key(Key::Tab);
        let Some((role, name)) = user.keyboard() else { continue };
        let place = user.place_of_keyboard();
        if role == Role::TextInput && place.left() > size[0] - 360.0 {
            fields += 1;
            let seen = place.top() >= BAR && place.bottom() <= size[1];
            assert!(seen, "{name:?} at {place:?} is typed blind");
        }
    }
    assert!(fields > 5, "only {fields} fields were walked");
}
