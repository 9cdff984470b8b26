//! From an opened file over a change to what is saved.

use super::*;

#[test]
fn a_changed_count_moves_the_score_and_the_drops_and_is_saved() {
    let mut user = at_the_counts();
    let before = user.card(QUEUE);
    assert!(before.contains("Pisteet 31, vastauksia 205."), "{before}");
    user.must_see(DROP);
    user.must_see("Ajanvaraus → Jono kassalla: pisteet laskevat 38 pistettä");
    // The two questions differ: the drop is only possible, and the strip lists the confirmed ones.
    user.must_see("Kysymykset ovat erilaisia: vertaile varoen.");
    user.must_see("Huonompi kuin ennen (Kevät 2026): Jono kassalla (−10).");

    user.fills(TOP_SCORE, "400");
    let happier = user.card(QUEUE);
    assert!(happier.contains("Pisteet 76, vastauksia 593."), "{happier}");
    assert!(!user.sees(DROP), "such a queue is no drop");
    assert!(!user.sees("Ajanvaraus → Jono kassalla: pisteet laskevat"), "nor is it told as one");
    assert!(!user.sees("Jono kassalla (−10)"), "nor among what is worse");
    user.must_see("Jono kassalla (+35)");
    user.must_see("kahvila.ron · tallentamattomia muutoksia");

    undo(&mut user);
    assert_eq!(user.card(QUEUE), before);
    user.must_see(DROP);
    user.must_see("kahvila.ron · tallennettu");

    user.fills(TOP_SCORE, "400");
    user.keys(CTRL, Key::S);
    user.must_see("kahvila.ron · tallennettu");
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());

    let bytes = std::fs::read(user.path("kahvila.ron")).expect("what was saved");
    let again = opening().with("kahvila.ron", &bytes).open();
    assert_eq!(again.card(QUEUE), happier);
    assert_eq!(again.journey(), user.journey());
}

#[test]
fn what_is_still_being_typed_is_saved_too() {
    let mut user = at_the_counts();
    user.begins(TOP_SCORE, "400");
    user.keys(CTRL, Key::S);
    assert!(user.card(QUEUE).contains("vastauksia 593"), "the field was not left, but meant");
    user.must_see("kahvila.ron · tallennettu");
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());

    user.double_click(QUEUE);
    user.types("Kassajono");
    user.keys(CTRL, Key::S);
    let saved = user.on_disk("kahvila.ron");
    assert!(saved.touchpoints().any(|(_, one)| one.name == "Kassajono"));
}

#[test]
fn a_journey_without_a_file_asks_for_its_name_when_saved() {
    let mut user = opening().open();
    user.press("Kahvila Kulma");
    user.must_see("ei vielä tallennettu");
    user.keys(CTRL, Key::S);
    let path = user.path("oma.ron");
    user.gives_path(&path);
    user.must_see("oma.ron · tallennettu");
    assert_eq!(user.on_disk("oma.ron"), *user.journey());
}

#[test]
fn a_file_changed_by_another_program_is_not_overwritten_unasked() {
    let mut user = cafe();
    user.press(QUEUE);
    user.fills("Nimi", "Kassajono");
    let other = sample("perinta.ron");
    file::write(&user.path("kahvila.ron"), &other).expect("the other program writes");
    user.keys(CTRL, Key::S);
    user.must_see("Toinen ohjelma muutti tiedostoa");
    assert_eq!(std::fs::read(user.path("kahvila.ron")).ok(), Some(other));
    assert!(is_unsaved(&user));
    user.press("Korvaa");
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
}
