//! The bar for notes: pains, ideas, quotes, owners and the parking lot by one mark at the beginning, and what the last
//! line did.

use crate::common::window::{CTRL, CTRL_SHIFT, User, cafe};
use egui::Key;

const FIELD: &str = "Lappu seinältä";

fn bar() -> User {
    let mut user = cafe();
    user.press("Jono kassalla");
    user.keys(CTRL_SHIFT, Key::N);
    user
}

fn notes(user: &mut User, line: &str) {
    user.begins(FIELD, line);
    user.key(Key::Enter);
}

#[test]
fn a_mark_says_what_a_note_is_and_the_bar_says_what_it_did() {
    let mut user = bar();
    notes(&mut user, "- Pankkikortti ei käy");
    user.must_see("Kipukohta → Jono kassalla: ”Pankkikortti ei käy”");
    notes(&mut user, "+ Lisää maksupäätteitä");
    user.must_see("Idea → Jono kassalla");
    notes(&mut user, "\"Tuntui ikuisuudelta\"");
    notes(&mut user, "@Salla");
    let queue = user.touchpoint("Jono kassalla");
    assert_eq!(queue.pains.last().map(String::as_str), Some("Pankkikortti ei käy"));
    assert_eq!(queue.opportunities.last().map(String::as_str), Some("Lisää maksupäätteitä"));
    assert_eq!(queue.quotes.last().map(String::as_str), Some("Tuntui ikuisuudelta"));
    assert_eq!(queue.owner, "Salla");
    notes(&mut user, "p: Koirat sisällä? @Eero");
    let parked = user.journey().parking_lot.last().expect("parked").clone();
    assert_eq!((parked.text.as_str(), parked.owner.as_str()), ("Koirat sisällä?", "Eero"));
    user.must_see("Parkkipaikalle: ”Koirat sisällä?”");
    // Each line is a step.
    user.keys(CTRL, Key::Z);
    assert_ne!(user.journey().parking_lot.last(), Some(&parked));
}

#[test]
fn a_code_names_another_touchpoint_and_a_vote_tells_its_round_and_number() {
    let mut user = bar();
    notes(&mut user, "C3: - Pääte hukkaa yhteyden");
    let pay = user.touchpoint("Maksu");
    assert!(pay.pains.contains(&"Pääte hukkaa yhteyden".to_owned()));
    notes(&mut user, "Jono kassalla 4");
    user.must_see("Arvosana 4 → Jono kassalla (Syksy 2026, n 12)");
    notes(&mut user, "Jono kassalla 2");
    user.must_see("Arvosana 2 → Jono kassalla (Syksy 2026, n 13)");
}

#[test]
fn a_number_alone_that_is_no_score_makes_no_touchpoint_and_stays_in_the_field() {
    let mut user = bar();
    let before = user.journey();
    notes(&mut user, "9");
    user.must_see("9 ei ole arvosana 1–5.");
    assert_eq!((user.journey(), user.field(FIELD)), (before, "9".to_owned()));
}

#[test]
fn a_number_alone_rates_the_card_at_hand() {
    let mut user = bar();
    let before = user.journey().touchpoints().count();
    user.begins(FIELD, "4");
    assert!(!user.sees("”4”"), "no touchpoint of that name is announced");
    user.key(Key::Enter);
    user.must_see("Arvosana 4 → Jono kassalla (Syksy 2026, n 12)");
    assert_eq!(user.journey().touchpoints().count(), before);
}

#[test]
fn a_number_off_the_scale_is_flagged_and_a_note_for_nothing_is_kept() {
    let mut user = cafe();
    user.keys(CTRL_SHIFT, Key::N);
    user.begins(FIELD, "Kassa 7");
    user.must_see("7 ei ole asteikolla 1–5");
    user.begins(FIELD, "- hidas");
    user.key(Key::Enter);
    user.must_see("valitse ensin kosketuspiste");
    assert_eq!(user.field(FIELD), "- hidas", "nothing typed is lost");
}

#[test]
fn the_bar_is_at_hand_in_the_workshop_too() {
    let mut user = cafe();
    user.key(Key::F6);
    user.keys(CTRL_SHIFT, Key::N);
    notes(&mut user, "Ovi 3");
    assert!(user.journey().touchpoints().any(|(_, one)| one.name == "Ovi"));
    user.must_see("Työpaja");
    assert!(user.sees("Aikataulu"), "it does not lead away");
}

#[test]
fn in_a_workshop_the_bar_goes_with_the_stage_and_tab_goes_through_its_touchpoints() {
    let mut user = cafe();
    user.key(Key::F6);
    user.press("Tunti");
    user.key(Key::F9);
    assert_eq!(user.keyboard(), Some((egui::Role::TextInput, FIELD.into())), "it is at hand");
    // Stage by stage, with the page keys and with the arrows.
    user.key(Key::PageDown);
    user.key(Key::ArrowRight);
    user.must_see("C  Osto, 3/5");
    notes(&mut user, "Ovi 3");
    assert!(user.stage("Osto").contains(&"Ovi".to_owned()), "{:?}", user.stage("Osto"));
    user.must_see("C4 Ovi");
    notes(&mut user, "- raskas");
    assert_eq!(user.touchpoint("Ovi").pains, ["raskas"]);
    user.key(Key::Tab);
    user.must_see("C1 Ajanvaraus");
    user.keys(egui::Modifiers::SHIFT, Key::Tab);
    user.must_see("C4 Ovi");
    notes(&mut user, "+ liukuovi");
    assert_eq!(user.touchpoint("Ovi").opportunities, ["liukuovi"]);
    // A note goes to no touchpoint that the room does not see.
    user.key(Key::PageDown);
    notes(&mut user, "- hidas");
    user.must_see("valitse ensin kosketuspiste");
    assert_eq!(user.touchpoint("Ovi").pains, ["raskas"]);
}
