//! Without a mouse.

use super::*;

#[test]
fn the_whole_journey_is_walked_with_the_arrows() {
    let mut user = cafe();
    let names: Vec<String> =
        user.journey().touchpoints().map(|(_, one)| one.name.clone()).collect();
    for name in &names {
        user.key(Key::ArrowRight);
        assert!(user.is_selected(Role::Button, name), "{name}");
    }
    user.key(Key::ArrowRight);
    assert!(user.is_selected(Role::Button, "Kiitoskortti"), "the last one stays");
    user.key(Key::ArrowUp);
    assert!(user.is_selected(Role::Button, "Suosittelu"));
    user.key(Key::ArrowLeft);
    assert!(user.is_selected(Role::Button, "Käyttö"));
    assert_eq!(user.keyboard(), Some((Role::Button, "Käyttö".into())));
}

#[test]
fn a_touchpoint_is_added_named_moved_renamed_removed_and_brought_back() {
    let mut user = cafe();
    user.times(8, Key::ArrowRight);
    assert!(user.is_selected(Role::Button, "Maksu"));

    user.key(Key::Enter);
    user.types("Terassi");
    user.key(Key::Enter);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu", "Terassi"]);
    assert_eq!(user.keyboard(), Some((Role::Button, "Terassi".into())));

    user.keys(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(user.stage("Käyttö"), ["Terassi", "Tuote", "Tilan viihtyisyys", "Reklamaatio"]);
    user.keys(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(user.stage("Käyttö"), ["Tuote", "Terassi", "Tilan viihtyisyys", "Reklamaatio"]);
    user.keys(Modifiers::ALT, Key::ArrowLeft);
    user.keys(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu", "Terassi"]);

    user.key(Key::F2);
    user.types("Sisäpiha");
    user.key(Key::Enter);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu", "Sisäpiha"]);

    user.key(Key::Delete);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
    assert!(user.is_selected(Role::Button, "Maksu"), "the neighbour is next");
    undo(&mut user);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu", "Sisäpiha"]);
    user.keys(CTRL_SHIFT, Key::Z);
    assert_eq!(user.stage("Osto"), ["Ajanvaraus", QUEUE, "Maksu"]);
}

#[test]
fn escape_keeps_the_old_name() {
    let mut user = cafe();
    user.key(Key::ArrowRight);
    user.key(Key::F2);
    user.types("Jotain muuta");
    user.key(Key::Escape);
    assert!(user.is_selected(Role::Button, "Instagram-mainos"));
    assert!(!is_unsaved(&user));
    assert_eq!(user.keyboard(), Some((Role::Button, "Instagram-mainos".into())));
}

#[test]
fn a_stage_is_added_and_moved() {
    let mut user = cafe();
    user.times(6, Key::ArrowRight);
    user.keys(CTRL, Key::Enter);
    user.types("Nouto");
    user.key(Key::Enter);
    let stages = ["Tietoisuus", "Harkinta", "Osto", "Nouto", "Käyttö", "Suosittelu"];
    assert_eq!(user.stages(), stages);
    user.keys(Modifiers::ALT, Key::ArrowLeft);
    let stages = ["Tietoisuus", "Harkinta", "Nouto", "Osto", "Käyttö", "Suosittelu"];
    assert_eq!(user.stages(), stages);
}

#[test]
fn the_palette_finds_a_touchpoint_without_its_dots() {
    let mut user = cafe();
    user.keys(CTRL, Key::K);
    user.types("ystavalta");
    user.key(Key::Enter);
    assert!(user.is_selected(Role::Button, "Suosittelu ystävältä"));
    assert_eq!(user.keyboard(), Some((Role::Button, "Suosittelu ystävältä".into())));
    user.key(Key::ArrowRight);
    assert!(user.is_selected(Role::Button, "Verkkosivut"), "the arrows go on from there");
}

#[test]
fn the_palette_runs_a_command_and_escape_leaves_it() {
    let mut user = cafe();
    user.keys(CTRL, Key::K);
    user.types("vertailu");
    user.key(Key::Enter);
    assert!(user.has(Role::RadioButton, "Järjestys: Polun järjestys"));
    user.keys(CTRL, Key::K);
    user.key(Key::Escape);
    assert!(!user.has(Role::TextInput, "Etsi komento, vaihe tai kosketuspiste"));
    assert!(!is_unsaved(&user));
}

#[test]
fn tab_goes_from_a_card_into_its_inspector_and_typing_there_changes_nothing_else() {
    let mut user = cafe();
    user.times(7, Key::ArrowRight);
    let name = (Role::TextInput, "Nimi".to_owned());
    let mut selected_meanwhile = Vec::new();
    for _ in 0..80 {
        user.key(Key::Tab);
        if user.keyboard().as_ref() == Some(&name) {
            break;
        }
        selected_meanwhile.push(user.keyboard());
    }
    assert_eq!(user.keyboard(), Some(name), "after {selected_meanwhile:?}");
    user.keys(CTRL, Key::A);
    user.types("Uusi");
    // Keys of the map belong to the field now.
    user.key(Key::Delete);
    user.key(Key::ArrowLeft);
    assert_eq!(user.journey().touchpoints().count(), 13);
    assert_eq!(user.journey().touchpoints().filter(|(_, one)| one.name == "Uusi").count(), 1);
}

#[test]
fn every_view_and_panel_has_its_key() {
    let mut user = cafe();
    user.keys(CTRL, Key::Num2);
    assert!(user.has(Role::RadioButton, "Esitystapa: Taulukko"));
    user.keys(CTRL, Key::Num3);
    assert!(user.is_selected(Role::Button, "Prioriteetit"));
    user.keys(CTRL, Key::Num1);
    assert!(user.has(Role::Button, QUEUE));
    assert!(user.has(Role::TextInput, "Asiakaspolun nimi"));
    user.keys(CTRL, Key::I);
    assert!(!user.has(Role::TextInput, "Asiakaspolun nimi"));
    user.key(Key::F1);
    user.must_see("Kartta näyttää asiakkaan matkan");
    user.key(Key::Escape);
    assert!(!user.sees("Kartta näyttää asiakkaan matkan"));
    user.key(Key::F5);
    assert!(!user.has(Role::Button, "Valikko"), "nothing but the picture");
    user.key(Key::F5);
    assert!(user.has(Role::Button, "Valikko"));
}

#[test]
fn escape_closes_a_menu_that_a_key_opened_and_nothing_else() {
    let mut user = opening().file("kahvila.ron").open();
    user.press("Jono kassalla");
    user.keys(Modifiers::SHIFT, Key::F10);
    let is_open = |user: &User| user.names().iter().any(|name| name.contains("Nimeä uudelleen"));
    assert!(is_open(&user), "{:?}", user.names());
    user.key(Key::Escape);
    assert!(!is_open(&user), "Escape closes the menu");
}
