//! What is asked before a change is lost.

use super::*;

fn with_a_change() -> User {
    let mut user = cafe();
    user.press(QUEUE);
    user.fills("Nimi", "Kassajono");
    user.closes_window();
    user
}

#[test]
fn without_changes_the_window_closes_at_once() {
    let mut user = cafe();
    user.closes_window();
    assert_eq!(user.asked_of_window(), [], "nothing stands in the way");
}

#[test]
fn cancel_stays_with_everything_as_it_was() {
    let mut user = with_a_change();
    user.must_see("Tallennetaanko muutokset?");
    user.press("Peruuta");
    assert!(!user.window_is_gone());
    assert!(!user.sees("Tallennetaanko muutokset?"));
    assert!(is_unsaved(&user));
    user.closes_window();
    user.must_see("Tallennetaanko muutokset?");
    user.key(Key::Escape);
    assert!(!user.window_is_gone());
}

#[test]
fn do_not_save_leaves_and_the_file_is_as_it_was() {
    let mut user = with_a_change();
    user.press("Älä tallenna");
    assert!(user.window_is_gone());
    assert_eq!(std::fs::read(user.path("kahvila.ron")).ok(), Some(sample("kahvila.ron")));
}

#[test]
fn save_saves_and_then_leaves() {
    let mut user = with_a_change();
    user.press_last("Tallenna");
    assert!(user.window_is_gone());
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
}

#[test]
fn save_asks_for_a_name_where_there_is_none_and_then_leaves() {
    let mut user = opening().open();
    user.press("Kahvila Kulma");
    user.press(QUEUE);
    user.fills("Nimi", "Kassajono");
    user.closes_window();
    user.press_last("Tallenna");
    let path = user.path("oma.ron");
    user.gives_path(&path);
    assert!(user.window_is_gone());
    assert_eq!(user.on_disk("oma.ron"), *user.journey());
}

#[test]
fn another_journey_asks_too() {
    let mut user = cafe();
    user.press(QUEUE);
    user.fills("Nimi", "Kassajono");
    user.keys(CTRL, Key::W);
    user.must_see("Tallennetaanko muutokset?");
    user.press("Älä tallenna");
    assert!(!user.has_document());
    user.must_see("Tutustu esimerkkiin");
}

#[test]
fn a_half_typed_count_is_not_lost_by_closing() {
    let mut user = at_the_counts();
    user.begins(TOP_SCORE, "400");
    user.closes_window();
    user.must_see("Tallennetaanko muutokset?");
}

#[test]
fn a_half_typed_name_on_the_map_is_not_lost_by_closing() {
    let mut user = cafe();
    user.double_click(QUEUE);
    user.types("Kassajono");
    user.closes_window();
    user.must_see("Tallennetaanko muutokset?");
}

#[test]
fn a_half_typed_name_is_not_lost_by_closing() {
    let mut user = cafe();
    user.press(QUEUE);
    user.begins("Nimi", "Kassajono");
    user.closes_window();
    user.must_see("Tallennetaanko muutokset?");
}
