//! One step back is one thing done.

use super::*;

#[test]
fn the_menu_names_the_step_and_typing_is_one_step() {
    let mut user = cafe();
    user.press(QUEUE);
    user.fills("Nimi", "Kassajono");
    user.open_menu("Muokkaa");
    user.press("Kumoa: Nimeä kosketuspiste uudelleen");
    assert_eq!(user.touchpoint_of_id("tp-jono").name, QUEUE);
    assert_eq!(user.document().undo_step(), None, "all letters at once");
    user.choose_in_menu("Muokkaa", "Tee uudelleen: Nimeä kosketuspiste uudelleen");
    assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
}

#[test]
fn two_fields_are_two_steps() {
    let mut user = cafe();
    user.press(QUEUE);
    user.fills("Nimi", "Kassajono");
    user.fills("Vastuuhenkilö", "Eero");
    undo(&mut user);
    let queue = user.touchpoint_of_id("tp-jono");
    assert_eq!((queue.name.as_str(), queue.owner.as_str()), ("Kassajono", "Aino"));
}

#[test]
fn undo_in_a_field_never_writes_into_another_touchpoint() {
    let mut user = cafe();
    user.press(QUEUE);
    user.begins("Nimi", "Kassajono");
    user.press("Tuote");
    user.press_role(Role::TextInput, "Nimi");
    for _ in 0..3 {
        undo(&mut user);
    }
    assert_eq!(user.touchpoint_of_id("tp-tuote").name, "Tuote");
    assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
    user.begins("Nimi", "Pulla");
    for _ in 0..9 {
        undo(&mut user);
    }
    assert_eq!(user.touchpoint_of_id("tp-tuote").name, "Tuote");
    assert_eq!(user.touchpoint_of_id("tp-jono").name, "Kassajono");
}

#[test]
fn undo_while_nothing_is_typed_takes_back_what_was_done_last() {
    let mut user = cafe();
    user.press("Tuote");
    user.key(Key::Delete);
    user.press("Maksu");
    user.key(Key::Delete);
    undo(&mut user);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
    undo(&mut user);
    assert_eq!(user.stage("Käyttö"), ["Tuote", "Tilan viihtyisyys", "Reklamaatio"]);
    assert!(!is_unsaved(&user));
}
