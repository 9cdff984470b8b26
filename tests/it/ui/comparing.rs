//! Two rounds side by side.

use super::*;

fn rows(user: &User) -> Vec<String> {
    user.rows(Role::ListBoxOption)
}

#[test]
fn the_rows_are_ordered_as_wished_and_selected_by_a_click() {
    let mut user = cafe();
    user.press("Vertailu");
    let journey: Vec<String> =
        user.journey().touchpoints().map(|(_, one)| one.name.clone()).collect();
    assert_eq!(rows(&user), journey);
    user.press("Järjestys: Muutoksen suuruus");
    let by_change = rows(&user);
    assert_ne!(by_change, journey);
    user.press("Järjestys: Etäisyys tavoitteesta");
    let by_target = rows(&user);
    assert_ne!(by_target, by_change);
    for mut order in [by_change, by_target] {
        order.sort();
        let mut all = journey.clone();
        all.sort();
        assert_eq!(order, all, "every row once");
    }
    user.press_role(Role::ListBoxOption, QUEUE);
    assert!(user.is_selected(Role::ListBoxOption, QUEUE));
    assert_eq!(user.field("Nimi"), QUEUE);
    user.press("Kartta");
    assert!(user.is_selected(Role::Button, QUEUE), "the selection is the same on the map");
}

#[test]
fn other_rounds_are_picked_and_undone() {
    let mut user = opening().file("clinic.ron").open();
    let compared = user.journey().compared.clone();
    user.press("Vertailu");
    let after = user.journey().before_and_after().map(|(_, after)| after.name.clone());
    let after = format!("Jälkeen: {}", after.expect("two rounds are compared"));
    user.choose(&after, "Spring 2026");
    user.must_see("Jälkeen: Spring 2026");
    user.must_see("→ Spring 2026");
    assert_ne!(user.journey().compared, compared);
    undo(&mut user);
    assert_eq!(user.journey().compared, compared);
}

#[test]
fn rounds_change_sides() {
    let mut user = cafe();
    let names = |user: &User| {
        let journey = user.journey();
        let (before, after) = journey.before_and_after().expect("two rounds");
        (before.name.clone(), after.name.clone())
    };
    assert_eq!(names(&user), ("Kevät 2026".into(), "Syksy 2026".into()));
    user.choose_in_menu("Muokkaa", "Vaihda ennen ja jälkeen keskenään");
    assert_eq!(names(&user), ("Syksy 2026".into(), "Kevät 2026".into()));
}

#[test]
fn a_file_is_compared_with_through_the_path_dialog() {
    let mut user = cafe();
    let text = String::from_utf8(sample("kahvila.ron")).expect("a text");
    let path = user.path("vanha.ron");
    let old = text.replace("3: 40, 4: 21, 5: 12", "3: 10, 4: 81, 5: 112");
    assert_ne!(old, text);
    file::write(&path, old.as_bytes()).expect("a temporary file");
    user.keys(CTRL_SHIFT, Key::O);
    user.gives_path(&path);
    user.must_see("Verrattu tiedostoon vanha.ron");
    user.must_see("vanha.ron");
    assert!(!is_unsaved(&user), "looking changes nothing");
    user.press("Kartta");
    assert!(user.card(QUEUE).contains("vastauksia 205"), "the open journey is still the one");
}

/// The café compared with itself, where the queue is a shop window instead.
fn with_another_file() -> User {
    let mut user = cafe();
    let text = String::from_utf8(sample("kahvila.ron")).expect("a text");
    let path = user.path("vanha.ron");
    let old = text.replace("tp-jono", "tp-ikkuna").replace(QUEUE, "Näyteikkuna");
    file::write(&path, old.as_bytes()).expect("a temporary file");
    user.keys(CTRL_SHIFT, Key::O);
    user.gives_path(&path);
    user
}

#[test]
fn what_only_one_of_the_two_files_has_is_named() {
    let mut user = with_another_file();
    user.must_see("Uutta: Jono kassalla");
    user.must_see("Poistettu: Näyteikkuna");
    user.press_role(Role::ListBoxOption, "Tuote");
    user.press("Kartta");
    assert!(user.is_selected(Role::Button, "Tuote"));
    assert_eq!(user.field("Nimi"), "Tuote");
}

#[test]
fn the_comparison_with_a_file_follows_the_changes() {
    let mut user = with_another_file();
    user.press("Kartta");
    user.press("Tuote");
    user.fills("Nimi", "Korvapuusti");
    user.press("Vertailu");
    assert!(user.has(Role::ListBoxOption, "Korvapuusti"), "{:?}", rows(&user));
}
