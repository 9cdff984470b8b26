//! Several groups' files at once, and the file that all of them began with.

use crate::common::SMALL;
use crate::common::window::{User, opening};
use egui::Key;
use polku::journey::Tally;
use std::path::PathBuf;

/// The file the groups got, open; two groups' files beside it.
fn workshop() -> (User, [PathBuf; 2], PathBuf) {
    let opening = opening().with("start.ron", SMALL.as_bytes());
    let group = |touchpoint: &str, id: &str| {
        let text = SMALL.replace(
            "(id: \"t2\"",
            &format!("(id: \"{id}\", name: \"{touchpoint}\"),\n          (id: \"t2\""),
        );
        text.into_bytes()
    };
    let north = opening.beside("north.ron", &group("Parking", "t8"));
    let south = opening.beside("south.ron", &group("Door", "t9"));
    let start = opening.beside("given.ron", SMALL.as_bytes());
    (opening.open(), [north, south], start)
}

fn autumn(user: &User) -> u64 {
    let queue = user.touchpoint("Queue");
    match &queue.surveys[0].answers().last().expect("answers").tally {
        Tally::Counts(counts) => counts.values().sum(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn two_groups_files_are_merged_one_after_the_other_and_what_all_began_with_counts_once() {
    let (mut user, groups, start) = workshop();
    let before = autumn(&user);
    user.choose_in_menu("Tiedosto", "Yhdistä ryhmien tiedostot…");
    for path in &groups {
        user.press("Lisää tiedostoja…");
        user.gives_path(path);
    }
    user.must_see("north.ron");
    user.must_see("south.ron");
    user.press("Lähtötiedosto…");
    user.gives_path(&start);
    user.must_see("Lähtötiedosto: given.ron");
    user.press("Yhdistä");
    // Each group's file is looked at before it is taken.
    user.must_see("Yhdistä ”north.ron”");
    user.press("Yhdistä");
    user.must_see("Yhdistä ”south.ron”");
    user.press("Yhdistä");
    let names: Vec<String> =
        user.journey().touchpoints().map(|(_, one)| one.name.clone()).collect();
    assert!(
        names.contains(&"Parking".to_owned()) && names.contains(&"Door".to_owned()),
        "{names:?}"
    );
    assert_eq!(autumn(&user), before, "the same answers in all files count once");
}

#[test]
fn a_file_can_be_taken_off_the_list_and_giving_up_keeps_the_list() {
    let (mut user, groups, _) = workshop();
    user.choose_in_menu("Tiedosto", "Yhdistä ryhmien tiedostot…");
    user.press("Lisää tiedostoja…");
    user.gives_path(&groups[0]);
    user.press("Lisää tiedostoja…");
    user.press("Peruuta");
    user.must_see("north.ron");
    user.press("Poista: north.ron");
    assert!(!user.sees("north.ron"));
}

#[test]
fn what_the_groups_began_with_is_found_among_the_versions() {
    let (mut user, groups, _) = workshop();
    let before = autumn(&user);
    user.choose_in_menu("Tiedosto", "Yhdistä ryhmien tiedostot…");
    user.press("Lisää tiedostoja…");
    user.gives_path(&groups[0]);
    user.press("Yhdistä");
    user.must_see("Ryhmät aloittivat avoimesta tiedostosta.");
    user.must_see("Yhdistä ”north.ron”");
    user.press("Yhdistä");
    assert_eq!(autumn(&user), before);
}

#[test]
fn where_it_is_not_found_the_window_asks_and_goes_on_without_only_when_told_to() {
    let opening = opening().with("start.ron", SMALL.as_bytes());
    let other = opening.beside("muu.ron", &crate::common::window::sample("kahvila.ron"));
    let mut user = opening.open();
    user.choose_in_menu("Tiedosto", "Yhdistä ryhmien tiedostot…");
    user.press("Lisää tiedostoja…");
    user.gives_path(&other);
    user.press("Yhdistä");
    user.must_see("Versioista ei löytynyt, mistä ryhmät aloittivat.");
    user.press("Yhdistä ilman");
    user.must_see("Yhdistä ”muu.ron”");
}

#[test]
fn a_merge_that_is_given_up_takes_its_list_with_it() {
    let (mut user, groups, start) = workshop();
    user.choose_in_menu("Tiedosto", "Yhdistä ryhmien tiedostot…");
    for path in &groups {
        user.press("Lisää tiedostoja…");
        user.gives_path(path);
    }
    user.press("Lähtötiedosto…");
    user.gives_path(&start);
    user.press("Yhdistä");
    user.must_see("Yhdistä ”north.ron”");
    user.press("Peruuta");
    user.must_see("Yksi tiedosto jäi yhdistämättä.");
    // A later merge of one file is not followed by what was given up.
    user.choose_in_menu("Tiedosto", "Yhdistä ryhmän tiedosto…");
    user.gives_path(&groups[0]);
    user.press("Yhdistä");
    assert!(!user.is_asked(), "{:?}", user.names());
}

#[test]
fn several_files_are_chosen_in_one_go_by_keys_and_by_mouse() {
    let (mut user, _, _) = workshop();
    user.choose_in_menu("Tiedosto", "Yhdistä ryhmien tiedostot…");
    user.press("Lisää tiedostoja…");
    user.wait_until("the folder is listed", |user| user.sees("south.ron"));
    // The field has the folder and the keyboard; Enter on a row ticks it.
    user.begins("Tiedoston sijainti", &format!("{}{}no", folder(&user), std::path::MAIN_SEPARATOR));
    user.wait_until("what fits is listed", |user| !user.sees("south.ron"));
    user.key(Key::ArrowDown);
    user.key(Key::Enter);
    user.must_see("Ota yksi tiedosto");
    user.press("south.ron");
    user.must_see("Ota 2 tiedostoa");
    user.press("given.ron");
    user.press("given.ron");
    user.press("Ota 2 tiedostoa");
    user.must_see("Poista: north.ron");
    user.must_see("Poista: south.ron");
    assert!(!user.sees("Poista: given.ron"), "its tick was taken away");
}

fn folder(user: &User) -> String {
    let path = user.path("start.ron");
    path.parent().expect("a folder").to_string_lossy().into_owned()
}

#[test]
fn several_files_dropped_beside_an_open_journey_are_those_of_groups() {
    let (mut user, groups, start) = workshop();
    user.drops_files(&groups);
    user.must_see("Poista: north.ron");
    user.must_see("Poista: south.ron");
    // What is dropped on the list joins it.
    user.drops_file(&start);
    user.must_see("Poista: given.ron");
    user.press("Peruuta");
    assert!(user.has_document() && !user.is_asked());
}
