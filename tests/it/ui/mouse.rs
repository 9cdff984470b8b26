//! By mouse: dragging, double clicks, what is pressed.

use super::*;
use egui::vec2;

#[test]
fn a_card_is_dragged_to_another_stage_and_back_again_by_undo() {
    let mut user = cafe();
    let from = user.place(Role::Button, QUEUE).center();
    let to = user.place(Role::Button, "Tuote").right_center() - vec2(4.0, 0.0);
    user.drags(from, to);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", "Maksu"]);
    assert_eq!(user.stage("Käyttö"), ["Tuote", QUEUE, "Tilan viihtyisyys", "Reklamaatio"]);
    undo(&mut user);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
    assert!(!is_unsaved(&user));
}

#[test]
fn a_card_is_dragged_within_its_stage() {
    let mut user = cafe();
    let from = user.place(Role::Button, "Maksu").center();
    let to = user.place(Role::Button, "Ajanvaraus").left_center() + vec2(4.0, 0.0);
    user.drags(from, to);
    assert_eq!(user.stage("Osto"), ["Maksu", "Ajanvaraus", QUEUE]);
}

#[test]
fn a_stage_is_dragged_among_stages() {
    let mut user = cafe();
    let from = user.place(Role::Button, "Osto").left_center() + vec2(20.0, 0.0);
    let to = user.place(Role::Button, "Tietoisuus").left_center() + vec2(8.0, 0.0);
    user.drags(from, to);
    assert_eq!(user.stages(), ["Osto", "Tietoisuus", "Harkinta", "Käyttö", "Suosittelu"]);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
}

#[test]
fn escape_ends_a_drag_and_nothing_has_moved() {
    let mut user = cafe();
    for (name, target) in [(QUEUE, "Tuote"), ("Osto", "Tietoisuus")] {
        let from = user.place(Role::Button, name).left_center() + vec2(20.0, 0.0);
        let to = user.place(Role::Button, target).center();
        user.carries(from, to);
        user.key(Key::Escape);
        user.lets_go(to);
        assert!(!is_unsaved(&user), "{name}");
    }
}

#[test]
fn a_double_click_renames_in_place() {
    let mut user = cafe();
    user.double_click(QUEUE);
    assert_eq!(user.keyboard(), Some((Role::TextInput, "Uusi nimi".into())));
    user.types("Tiskijono");
    user.key(Key::Enter);
    assert_eq!(user.touchpoint_of_id("tp-jono").name, "Tiskijono");
    user.double_click("Käyttö");
    user.types("Nauttiminen");
    user.key(Key::Enter);
    assert_eq!(user.stages()[3], "Nauttiminen");
}

#[test]
fn clicking_elsewhere_keeps_the_new_name() {
    let mut user = cafe();
    user.double_click(QUEUE);
    user.types("Tiskijono");
    user.press("Tuote");
    assert_eq!(user.touchpoint_of_id("tp-jono").name, "Tiskijono");
    assert!(user.is_selected(Role::Button, "Tuote"));
}

#[test]
fn the_plus_of_a_stage_adds_a_touchpoint_there() {
    let mut user = cafe();
    user.press("Lisää kosketuspiste vaiheeseen Harkinta");
    user.types("Karttahaku");
    user.key(Key::Enter);
    let names = ["Verkkosivut", "Google-arvostelut", "Hinnasto", "Karttahaku"];
    assert_eq!(user.stage("Harkinta"), names);
}

#[test]
fn removing_offers_to_undo_it() {
    let mut user = cafe();
    user.press(QUEUE);
    user.choose_in_menu("Muokkaa", "Poista");
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", "Maksu"]);
    // The bar has such a button too; the notice's stands below it.
    user.press_last("Kumoa");
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
}

#[test]
fn the_mark_of_a_drop_leads_to_its_touchpoint() {
    let mut user = cafe();
    let drops = user.rows(Role::Button);
    let mark = drops.iter().find(|name| name.starts_with(DROP)).expect("the mark of the drop");
    user.press(&mark.clone());
    assert!(user.is_selected(Role::Button, QUEUE));
}
