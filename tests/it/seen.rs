//! What is seen on the map: what was clicked stays where it is, everything in a cell can be read, photos, ways that
//! are no line, one persona's own way, and the curve as a table.

use crate::common::window::{CTRL, User, cafe, opening};
use crate::common::{journey_of, sample};
use egui::{Key, Rect, Role};
use polku::analysis::{self, Report};
use polku::edit::privacy::{self, Personal};
use polku::export::View;
use polku::export::picture::Picture;
use polku::i18n::{Language, Words};
use polku::journey::{Journey, PersonaId, Share, Tally, Touchpoint, TouchpointId, WayBack};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The size at which the details are not open from the start.
const LAPTOP: [f32; 2] = [1280.0, 800.0];

fn id(text: &str) -> TouchpointId {
    TouchpointId::new(text).expect("an id")
}

fn kahvila() -> Journey {
    journey_of(&sample("kahvila.ron"))
}

fn change(journey: &mut Journey, touchpoint: &str, change: impl FnOnce(&mut Touchpoint)) {
    let id = id(touchpoint);
    let stages = &mut journey.stages;
    let found = stages
        .iter_mut()
        .find_map(|stage| {
            let at = stage.touchpoints.iter().position(|one| one.id == id)?;
            Arc::make_mut(stage).touchpoints.get_mut(at)
        })
        .expect("that touchpoint");
    change(Arc::make_mut(found));
}

fn shown(journey: &Journey, size: [f32; 2]) -> User {
    let text = polku::file::to_text(journey).expect("the text of a journey");
    opening().with("kahvila.ron", text.as_bytes()).sized(size).open()
}

fn cards(user: &User) -> BTreeMap<String, Rect> {
    let journey = user.journey();
    let names: Vec<String> = journey.touchpoints().map(|(_, one)| one.name.clone()).collect();
    let boxes = user.boxes().into_iter();
    let cards = boxes.filter(|(role, name, _)| *role == Role::Button && names.contains(name));
    cards.map(|(_, name, rect)| (name, rect)).collect()
}

#[test]
fn the_first_click_moves_nothing() {
    let mut user = opening().file("kahvila.ron").sized(LAPTOP).open();
    let before = cards(&user);
    user.press("Jono kassalla");
    assert!(user.has(Role::Tab, "Sisältö"), "the details are there");
    let after = cards(&user);
    for (name, rect) in &before {
        if let Some(now) = after.get(name) {
            assert_eq!(now, rect, "{name} has moved");
        }
    }
    // A card that would be below the details comes into sight.
    let mut user = opening().file("kahvila.ron").sized(LAPTOP).open();
    user.press("Kiitoskortti");
    assert!(user.place(Role::Button, "Kiitoskortti").right() < LAPTOP[0] - 352.0);
}

#[test]
fn the_rest_of_a_cell_opens_and_closes() {
    let mut journey = kahvila();
    change(&mut journey, "tp-maksu", |one| {
        one.pains = (1..=6).map(|n| format!("Kipu {n}")).collect();
    });
    let mut user = shown(&journey, [1680.0, 1600.0]);
    assert!(user.sees("Kipu 3") && !user.sees("Kipu 6"));
    user.press("Kipukohdat: Maksu: + 3 muuta");
    assert!(user.sees("Kipu 6"));
    user.press("Kipukohdat: Maksu: Näytä vähemmän");
    assert!(!user.sees("Kipu 6"));
}

#[test]
fn a_tip_goes_when_a_dialog_comes() {
    let mut user = cafe();
    let at = user.place(Role::Button, "Tuote").center();
    user.rests_the_pointer(at);
    assert!(user.sees("Totuuden hetki"), "a tip is there: {:#?}", user.names());
    let tip = "riittävästi vastauksia (vähintään 30)";
    user.must_see(tip);
    user.keys(CTRL, Key::H);
    assert!(user.is_asked());
    assert!(!user.sees(tip), "the tip stays above the dialog");
}

#[test]
fn save_as_begins_in_the_folder_of_the_file() {
    let mut user = cafe();
    user.keys(egui::Modifiers { shift: true, ..CTRL }, Key::S);
    let folder = user.path("kahvila.ron");
    let typed = user.field("Tiedoston sijainti");
    assert_eq!(std::path::Path::new(&typed), folder);
}

/// A small picture.
pub(crate) fn png() -> Vec<u8> {
    let image = image::RgbImage::from_fn(64, 32, |x, y| image::Rgb([x as u8 * 4, y as u8 * 8, 90]));
    let mut out = std::io::Cursor::new(Vec::new());
    image.write_to(&mut out, image::ImageFormat::Png).expect("a picture");
    out.into_inner()
}

#[test]
fn a_photo_dropped_on_a_card_is_kept_shown_and_left_out_of_private_copies() {
    let window = opening().file("kahvila.ron");
    let file = window.beside("jono.png", &png());
    let mut user = window.open();
    // Nothing is selected and the pointer is nowhere: it is told where a picture belongs.
    user.drops_file(&file);
    user.must_see("Pudota kuva kortin päälle");
    user.press("Jono kassalla");
    user.drops_file(&file);
    let kept = user.touchpoint("Jono kassalla");
    assert_eq!(kept.pictures.len(), 1);
    user.press_role(Role::DisclosureTriangle, "Valokuvat");
    assert!(user.has(Role::Image, "Jono kassalla, valokuva 1"));
    let journey = user.journey();
    let report = analysis::report(&journey);
    let words = Words::of(Language::Fi);
    let svg = Picture { journey: &journey, report: &report, words, view: View::Map }.svg();
    assert!(svg.contains("<image ") && svg.contains("data:image/png;base64,"));
    let (copy, removed) = privacy::without_personal_data(&journey, &[Personal::Pictures]);
    assert!(copy.all_pictures().next().is_none());
    assert!(removed.contains_key(&Personal::Pictures));
    user.keys(CTRL, Key::Z);
    assert!(user.touchpoint("Jono kassalla").pictures.is_empty(), "a step to undo");
}

fn gaps(report: &Report) -> Vec<(String, String)> {
    let round = report.current.expect("a round");
    report.gaps[round].iter().map(|gap| (gap.from.to_string(), gap.to.to_string())).collect()
}

#[test]
fn drops_are_tested_along_each_way() {
    let mut journey = kahvila();
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    let line = gaps(&analysis::report(&journey));
    assert!(line.contains(&pair("tp-verkko", "tp-google")));
    assert!(!line.contains(&pair("tp-verkko", "tp-hinnasto")));
    // Customers come to the website or to the reviews.
    change(&mut journey, "tp-google", |one| one.beside = Some(id("tp-verkko")));
    journey.validate().expect("a journey");
    let ways = gaps(&analysis::report(&journey));
    assert!(!ways.contains(&pair("tp-verkko", "tp-google")), "nobody goes from one to the other");
    for way in [
        ("tp-ystava", "tp-verkko"),
        ("tp-ystava", "tp-google"),
        ("tp-verkko", "tp-hinnasto"),
        ("tp-google", "tp-hinnasto"),
    ] {
        assert!(ways.contains(&pair(way.0, way.1)), "{way:?} among {ways:?}");
    }
}

#[test]
fn ways_back_and_alternatives_are_on_the_map_by_name() {
    let mut journey = kahvila();
    change(&mut journey, "tp-reklamaatio", |one| {
        let share = Share::try_from(0.3).ok();
        one.returns_to =
            vec![WayBack { touchpoint: id("tp-tuote"), share, note: "hyvityksen jälkeen".into() }];
    });
    change(&mut journey, "tp-google", |one| one.beside = Some(id("tp-verkko")));
    let mut user = shown(&journey, [1680.0, 1050.0]);
    let back = "Reklamaatio: paluu 30\u{a0}%: hyvityksen jälkeen → Tuote";
    assert!(user.has(Role::Button, back), "{:#?}", user.names());
    let beside = "Google-arvostelut ja Verkkosivut: vaihtoehdot samassa kohdassa";
    assert!(user.has(Role::Button, beside), "{:#?}", user.names());
    // The arrow leads to what it begins at, and is changed there.
    user.press(back);
    assert!(user.is_selected(Role::Button, "Reklamaatio"));
    user.press_role(Role::DisclosureTriangle, "Kulku");
    user.fills("Osuus asiakkaista, %", "45 %");
    let share = user.touchpoint("Reklamaatio").returns_to[0].share;
    assert_eq!(share.map(Share::get), Some(0.45));
    user.press("Poista paluu: Tuote");
    assert!(user.touchpoint("Reklamaatio").returns_to.is_empty());
}

#[test]
fn an_arrow_is_drawn_back_from_the_top_of_a_card() {
    let mut user = cafe();
    user.press("Maksu");
    let from = user.place(Role::Button, "Maksu").center_top();
    let to = user.place(Role::Button, "Ajanvaraus").center();
    user.drags(from, to);
    let ways = user.touchpoint("Maksu").returns_to;
    assert_eq!(ways.iter().map(|way| way.touchpoint.as_str()).collect::<Vec<_>>(), ["tp-varaus"]);
}

#[test]
fn a_persona_has_its_numbers_and_its_way_on_the_map() {
    let mut journey = kahvila();
    let laura = PersonaId::new("pe-lounastaja").expect("an id");
    change(&mut journey, "tp-maksu", |one| {
        let survey = one.surveys[0].as_ref().clone();
        let mut answers = survey.answers().last().expect("answers").clone();
        let Tally::Counts(counts) = &answers.tally else { panic!("counts") };
        let counts = counts.iter().map(|(score, n)| (*score, n.div_ceil(2))).collect();
        answers.segments.insert(laura.clone(), counts);
        one.surveys[0] = Arc::new(survey.with_answers(answers).expect("answers that fit"));
    });
    change(&mut journey, "tp-kortti", |one| {
        one.personas = vec![PersonaId::new("pe-naapuri").expect("an id")];
    });
    let mut user = shown(&journey, [1680.0, 1050.0]);
    user.press("Kenen vastaukset: Lounastunnin Laura");
    let texts: Vec<String> = user.drawn_texts().into_iter().map(|(text, ..)| text).collect();
    let says =
        |score: &str| texts.iter().any(|one| one == &format!("kaikki {score}") || one == score);
    assert!(says("66"), "{texts:#?}");
    // The card of a touchpoint that this persona does not come to says nothing of it.
    assert!(!says("88"), "{texts:#?}");
}

#[test]
fn the_curve_is_there_by_name_and_as_a_table() {
    let mut user = cafe();
    assert!(user.sees("Jono kassalla, Syksy 2026: pisteet 31"), "{:#?}", user.names());
    user.press("Käyrän esitystapa: Taulukko");
    assert!(user.has(Role::Table, "Käyrä taulukkona"));
    assert!(user.has(Role::ColumnHeader, "") || user.sees("Pudotus tähän"));
    user.press("Käyrän esitystapa: Molemmat");
    assert!(user.has(Role::Table, "Käyrä taulukkona") && user.has(Role::Button, "Tuote"));
}
