//! How one learns the program: help at what one is at, what a term means, hints that go away, the guided journey.

use crate::common::window::{CTRL, User, cafe, opening};
use egui::{Key, Role};

fn is_at(user: &User, page: &str) -> bool {
    user.is_selected(Role::RadioButton, &format!("Ohjeen sivut: {page}"))
}

#[test]
fn f1_opens_the_page_of_the_view_and_leads_to_others() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num5);
    user.key(Key::F1);
    assert!(is_at(&user, "Mittarit"), "{:?}", user.names());
    user.must_see("Osuuksilla on luottamusväli.");
    user.press("Ohjeen sivut: Näppäimet");
    user.must_see("Tallenna");
    user.key(Key::Escape);
    user.key(Key::F6);
    user.key(Key::F1);
    assert!(is_at(&user, "Työpaja"));
}

#[test]
fn f1_on_a_term_in_the_details_tells_what_it_means() {
    let mut user = cafe();
    user.press("Jono kassalla");
    user.key(Key::F4);
    for _ in 0..60 {
        if user.keyboard().is_some_and(|(_, name)| name == "Totuuden hetki") {
            break;
        }
        user.key(Key::Tab);
    }
    user.key(Key::F1);
    assert!(is_at(&user, "Sanat ja luvut"), "{:?}", user.names());
    user.must_see("Kosketuspiste, jossa asiakassuhde ratkeaa");
}

#[test]
fn f1_within_a_dialog_tells_of_it_and_the_dialog_is_there_again_afterwards() {
    let mut user = cafe();
    user.keys(CTRL, Key::E);
    user.key(Key::F1);
    assert!(is_at(&user, "Vienti"), "{:?}", user.names());
    user.key(Key::Escape);
    assert!(user.is_asked(), "the export dialog");
}

#[test]
fn a_question_mark_tells_the_terms_of_the_view() {
    let mut user = cafe();
    user.press("Mitä nämä ovat?");
    user.must_see("Pudotus");
    user.must_see("Osoitettu (täysi kolmio)");
    user.key(Key::Escape);
    user.press("Jono kassalla");
    user.press("Mitä tämä on: Totuuden hetki");
    user.must_see("Kosketuspiste, jossa asiakassuhde ratkeaa");
}

#[test]
fn a_hint_goes_away_when_it_is_read_and_when_the_view_is_left() {
    let mut user = opening().file("kahvila.ron").with_hints().open();
    user.must_see("F1 kertoo lisää.");
    user.press("Selvä");
    assert!(!user.sees("F1 kertoo lisää."));
    user.keys(CTRL, Key::Num5);
    user.must_see("Sarakkeen otsikko järjestää rivit.");
    user.keys(CTRL, Key::Num1);
    user.keys(CTRL, Key::Num5);
    assert!(!user.sees("Sarakkeen otsikko järjestää rivit."), "it was read");
    user.keys(CTRL, Key::Num3);
    user.press("Ei enää vihjeitä");
    user.keys(CTRL, Key::Num6);
    assert!(!user.sees("Enter avaa rivin muutettavaksi."), "none is wanted");
}

#[test]
fn the_guided_journey_goes_from_a_name_to_a_saved_file() {
    let mut user = opening().open();
    user.press("Ensimmäinen polku viidessä minuutissa");
    user.must_see("Opastus 1/7");
    user.press("Näytä minulle");
    // The name of the template is marked: what is typed takes its place.
    user.types("Parturissa käynti");
    assert_eq!(user.journey().title, "Parturissa käynti");
    user.must_see("✓ tehty");
    user.press("Seuraava");
    user.must_see("Opastus 2/7");
    user.press("Näytä minulle");
    for (line, step) in [("Ajanvaraus", 3), ("Ajanvaraus 4", 4)] {
        user.types(line);
        user.key(Key::Enter);
        user.must_see("✓ tehty");
        user.press("Seuraava");
        user.must_see(&format!("Opastus {step}/7"));
        user.press("Näytä minulle");
    }
    user.types("Odotus 2");
    user.key(Key::Enter);
    user.must_see("✓ tehty");
    user.press("Seuraava");
    // A step can be skipped.
    user.press("Ohita");
    user.must_see("Opastus 6/7");
    user.press("Näytä minulle");
    user.press("Lisää toimi");
    user.types("Kerro odotuksen kesto");
    user.must_see("✓ tehty");
    user.press("Seuraava");
    user.must_see("Opastus 7/7");
    user.press("Näytä minulle");
    let path = user.path("parturi.ron");
    user.gives_path(&path);
    user.must_see("✓ tehty");
    user.press("Valmis");
    assert!(!user.sees("Opastus 7/7"));
    let journey = user.on_disk("parturi.ron");
    assert_eq!(journey.title, "Parturissa käynti");
    assert_eq!(journey.touchpoints().count(), 2);
}

#[test]
fn the_guide_can_be_left_at_any_step_and_the_journey_stays() {
    let mut user = opening().open();
    user.press("Ensimmäinen polku viidessä minuutissa");
    user.press("Ohita");
    user.press("Lopeta opastus");
    assert!(!user.sees("Opastus 2/7") && user.has_document());
}

#[test]
fn the_samples_of_the_welcome_screen_are_in_the_language_of_the_window() {
    let mut user = opening().open();
    user.press("Ravintola Haarukka");
    assert_eq!(user.journey().stages[0].name, "Tietoisuus");
    let mut user = opening().in_language(polku::i18n::Language::Sv).open();
    assert!(!user.sees("Kahvila Kulma"), "a Finnish sample");
    user.press("Restaurang Gaffeln");
    assert_eq!(user.journey().stages[0].name, "Medvetenhet");
}
