//! Before a journey is open.

use super::*;

#[test]
fn a_sample_opens_as_a_new_journey() {
    let mut user = opening().open();
    assert!(!user.has_document());
    user.press("Kahvila Kulma");
    assert!(user.has(Role::Button, QUEUE));
    assert_eq!(user.document().path(), None, "the sample itself cannot be spoilt");
}

#[test]
fn a_template_makes_a_new_journey() {
    let mut user = opening().open();
    user.press("Kahvila tai ravintola");
    assert_eq!(user.stages().len(), 5);
    assert_eq!(user.document().path(), None);
    user.keys(CTRL, Key::W);
    user.press("Uusi asiakaspolku");
    assert_eq!(user.stages().len(), 5);
    assert_eq!(user.journey().touchpoints().count(), 0);
}

#[test]
fn a_new_journey_is_filled_without_the_mouse() {
    let mut user = opening().open();
    user.press("Uusi asiakaspolku");
    user.key(Key::Enter);
    user.types("Soitto");
    user.key(Key::Enter);
    assert_eq!(user.journey().touchpoints().count(), 1);
    user.key(Key::Enter);
    user.types("Käynti");
    user.key(Key::Enter);
    let names: Vec<String> =
        user.journey().touchpoints().map(|(_, one)| one.name.clone()).collect();
    assert_eq!(names, ["Soitto", "Käynti"]);
}

#[test]
fn a_recent_file_opens() {
    let mut user = opening().recent("webshop.ron").open();
    user.press("webshop");
    assert_eq!(user.document().path(), Some(user.path("webshop.ron").as_path()));
}

#[test]
fn a_recent_file_that_is_gone_is_told() {
    let opening = opening().recent("webshop.ron");
    let mut user = opening.open();
    std::fs::remove_file(user.path("webshop.ron")).expect("the file goes");
    user.press("webshop");
    assert!(!user.has_document());
    user.must_see("webshop.ron");
}

#[test]
fn the_language_is_chosen_before_anything_is_opened() {
    let mut user = opening().open();
    user.press("English");
    user.must_see("Start from a template");
    user.press("Café or restaurant");
    assert!(user.has(Role::Button, "Export"));
}
