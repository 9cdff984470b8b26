//! What keeps a journey safe, as a person meets it in the window.

use crate::common::window::{CTRL, CTRL_SHIFT, User, opening, sample};
use egui::{Key, Role};
use polku::document::ReadOnly;
use polku::file;
use polku::i18n::Language;

const QUEUE: &str = "Jono kassalla";
const FOUND: &str = "Tallentamatonta työtä löytyi";

fn cafe() -> User {
    opening().file("kahvila.ron").kept().open()
}

fn renames_the_queue(user: &mut User, name: &str) {
    user.press(QUEUE);
    user.fills("Nimi", name);
}

fn saves(user: &mut User) {
    user.keys(CTRL, Key::S);
    user.must_see("kahvila.ron · tallennettu");
}

#[test]
fn after_a_crash_unsaved_work_is_offered_restored_and_saved() {
    let mut user = cafe();
    renames_the_queue(&mut user, "Kassajono");
    let before = user.journey();

    let mut user = user.crashes().open();
    user.must_see(FOUND);
    user.must_see("Kahvila Kulma");
    user.must_see("kahvila.ron");
    user.must_see("5 vaihetta, 13 kosketuspistettä");
    user.must_see("1 kosketuspiste muuttunut");
    let restore = (Role::Button, "Palauta Kahvila Kulma".to_owned());
    assert_eq!(user.keyboard(), Some(restore), "Enter is enough");
    user.key(Key::Enter);
    assert_eq!(user.journey(), before);
    user.must_see("kahvila.ron · tallentamattomia muutoksia");

    // Before it is saved, another crash loses nothing either.
    let mut user = user.crashes().open();
    user.press("Palauta Kahvila Kulma");
    saves(&mut user);
    assert_eq!(user.on_disk("kahvila.ron"), *before);
    let user = user.crashes().open();
    assert!(!user.sees(FOUND), "there is nothing left to recover");
}

#[test]
fn what_is_not_decided_is_kept_and_what_is_deleted_is_asked_about_twice() {
    let mut user = cafe();
    renames_the_queue(&mut user, "Kassajono");
    let mut user = user.crashes().open();
    user.must_see(FOUND);
    user.key(Key::Escape);
    assert!(!user.sees(FOUND));

    let mut user = user.crashes().again("kahvila.ron").open();
    user.must_see(FOUND);
    user.press("Päätä myöhemmin");
    assert!(user.has_document(), "work can begin with another file");

    let mut user = user.crashes().open();
    user.press("Poista Kahvila Kulma");
    user.must_see(FOUND);
    user.press("Poista lopullisesti");
    assert!(!user.sees(FOUND));
    assert!(!user.crashes().open().sees(FOUND));
}

#[test]
fn a_journey_that_never_had_a_file_is_recovered_too() {
    let mut user = opening().kept().open();
    user.press("Kahvila Kulma");
    renames_the_queue(&mut user, "Kassajono");
    let before = user.journey();
    let mut user = user.crashes().open();
    user.must_see("Sillä ei ole vielä tiedostoa.");
    user.press("Palauta Kahvila Kulma");
    assert_eq!(user.journey(), before);
    assert!(user.document().is_unsaved() && user.document().path().is_none());
}

#[test]
fn a_damaged_snapshot_is_told_and_does_not_stop_the_start() {
    let opening = opening().kept();
    let folder = opening.state().path().join("recovery");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("a.ron"), "(written: 1)").expect("a file");
    let mut user = opening.file("kahvila.ron").open();
    user.must_see("Vaurioitunut palautus");
    assert!(!user.sees("Palauta"));
    user.key(Key::Escape);
    user.must_see("kahvila.ron · tallennettu");
    assert!(folder.join("a.ron").exists());
}

#[test]
fn recovered_work_does_not_overwrite_what_others_wrote_since() {
    let mut user = cafe();
    renames_the_queue(&mut user, "Kassajono");
    let opening = user.crashes();
    let theirs = sample("perinta.ron");
    opening.beside("kahvila.ron", &theirs);
    let mut user = opening.open();
    user.must_see("Joku muu on sen jälkeen muuttanut tiedostoa.");
    user.press("Palauta Kahvila Kulma");
    user.keys(CTRL, Key::S);
    user.must_see("Toinen ohjelma muutti tiedostoa");
    assert_eq!(std::fs::read(user.path("kahvila.ron")).ok(), Some(theirs));
}

#[test]
fn an_earlier_version_is_compared_and_brought_back_and_that_can_be_undone() {
    let mut user = cafe();
    let original = user.journey();
    renames_the_queue(&mut user, "Kassajono");
    saves(&mut user);
    user.choose_in_menu("Tiedosto", "Versiot…");
    user.must_see("Aiemmat versiot");
    user.must_see("sama kuin nyt");
    user.must_see("Kahvila Kulma · 5 vaihetta, 13 kosketuspistettä");
    user.press("Palauta");
    assert_eq!(user.journey(), original);
    user.must_see("on palautettu");
    assert!(user.document().is_unsaved());
    user.keys(CTRL, Key::Z);
    assert!(user.journey() != original && !user.document().is_unsaved());

    user.choose_in_menu("Tiedosto", "Versiot…");
    user.press("Vertaa nykyiseen");
    assert!(user.is_selected(Role::Button, "Vertailu"));
    user.must_see(" klo\u{a0}");
}

#[test]
fn versions_are_deleted_when_it_is_pressed_twice() {
    let mut user = cafe();
    renames_the_queue(&mut user, "Kassajono");
    saves(&mut user);
    user.choose_in_menu("Tiedosto", "Versiot…");
    user.must_see("Aiemmat versiot");
    user.press("Poista kaikki");
    user.must_see("sama kuin nyt");
    user.press("Poista lopullisesti");
    user.must_see("ei ole vielä versioita");
    let state = polku::file::StateFolder::at(user.path("state"));
    assert_eq!(file::versions(&state, &user.path("kahvila.ron")), []);
}

#[test]
fn versions_of_a_journey_that_is_gone_are_deleted_without_one_open() {
    let mut user = cafe();
    renames_the_queue(&mut user, "Kassajono");
    saves(&mut user);
    std::fs::remove_file(user.path("kahvila.ron")).expect("the file");
    user.keys(CTRL, Key::W);
    user.keys(CTRL, Key::K);
    user.types("Versiot");
    user.key(Key::Enter);
    user.must_see("tiedostoa ei enää ole");
    user.press("Poista kahvila.ron");
    user.press("Poista kahvila.ron");
    user.must_see("Mistään asiakaspolusta ei ole tallessa versioita");
    let state = polku::file::StateFolder::at(user.path("state"));
    assert_eq!(file::versions(&state, &user.path("kahvila.ron")), []);
    user.key(Key::Escape);
    assert!(!user.sees("Aiemmat versiot"));
}

#[test]
fn without_versions_the_list_says_so() {
    let mut user = cafe();
    user.choose_in_menu("Tiedosto", "Versiot…");
    user.must_see("ei ole vielä versioita");
    user.key(Key::Enter);
    assert!(!user.sees("Aiemmat versiot"));
}

#[test]
fn a_journey_that_somebody_has_open_is_for_reading_until_the_user_decides() {
    let opening = opening().file("kahvila.ron").kept();
    let state = opening.state();
    let path = opening.beside("x", b"").with_file_name("kahvila.ron");
    let theirs = file::lock(&state, &path).expect("nobody else");
    let mut user = opening.open();
    user.must_see("pitää asiakaspolkua auki koneella");
    user.must_see("kahvila.ron · vain luku");
    assert!(matches!(user.document().read_only(), Some(ReadOnly::Held(_))));
    renames_the_queue(&mut user, "Kassajono");
    user.keys(CTRL, Key::S);
    assert!(user.has(Role::TextInput, "Tiedoston sijainti"), "a copy can be saved");
    user.key(Key::Escape);
    assert_eq!(std::fs::read(&path).ok(), Some(sample("kahvila.ron")));

    user.press("Avaa silti");
    assert!(!user.sees("pitää asiakaspolkua auki"));
    saves(&mut user);
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
    drop(theirs);
}

#[test]
fn the_lock_goes_with_the_journey() {
    let mut user = cafe();
    let (state, path) =
        (polku::file::StateFolder::at(user.path("state")), user.path("kahvila.ron"));
    assert!(file::lock(&state, &path).is_err());
    // Opened again, it is still one's own.
    user.keys(CTRL_SHIFT, Key::S);
    user.gives_path(&user.path("toinen.ron"));
    assert!(file::lock(&state, &path).is_ok());
    assert!(file::lock(&state, &user.path("toinen.ron")).is_err());
    user.keys(CTRL, Key::W);
    assert!(file::lock(&state, &user.path("toinen.ron")).is_ok());
}

#[test]
fn a_file_changed_by_another_program_is_reloaded_with_one_press() {
    let mut user = cafe();
    let original = user.journey();
    std::fs::write(user.path("kahvila.ron"), sample("perinta.ron")).expect("they write");
    user.comes_back();
    user.wait_until("the change is noticed", |user| user.sees("Toinen ohjelma muutti"));
    user.press("Lataa uudelleen");
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
    assert!(!user.document().is_unsaved() && !user.sees("Toinen ohjelma muutti"));
    user.keys(CTRL, Key::Z);
    assert_eq!(user.journey(), original, "what was before can be had back");
}

#[test]
fn own_changes_can_be_kept_over_those_of_another_program() {
    let mut user = cafe();
    renames_the_queue(&mut user, "Kassajono");
    std::fs::write(user.path("kahvila.ron"), sample("perinta.ron")).expect("they write");
    user.comes_back();
    user.wait_until("the change is noticed", |user| user.sees("sinulla on tallentamattomia"));
    user.press("Säilytä omat muutokset");
    assert!(!user.sees("Toinen ohjelma muutti"));
    saves(&mut user);
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
    // Theirs is not lost: it is a version.
    user.choose_in_menu("Tiedosto", "Versiot…");
    let theirs = file::parse(&user.path("x"), &sample("perinta.ron")).expect("a journey");
    user.must_see(&theirs.journey.title);
}

#[test]
fn changes_of_both_are_merged_and_where_they_disagree_it_is_asked() {
    let mut user = cafe();
    renames_the_queue(&mut user, "Kassajono");
    let theirs = String::from_utf8(sample("kahvila.ron")).expect("text");
    let theirs = theirs.replace("\"Jono kassalla\"", "\"Odotus\"");
    let theirs = theirs.replace("\"Kiitoskortti\"", "\"Kiitos\"");
    std::fs::write(user.path("kahvila.ron"), theirs).expect("they write");
    user.keys(CTRL, Key::S);
    user.must_see("Toinen ohjelma muutti tiedostoa");
    assert_eq!(user.keyboard(), Some((Role::Button, "Yhdistä".into())));
    user.key(Key::Enter);
    user.must_see("1/1");
    user.press("Pidä oma: Kassajono");
    user.must_see("Kaikki on ratkaistu.");
    // The bar behind the dialog may have noticed by now and offers the same.
    user.press_last("Yhdistä");
    let names: Vec<String> =
        user.journey().touchpoints().map(|(_, one)| one.name.clone()).collect();
    assert!(names.contains(&"Kassajono".into()) && names.contains(&"Kiitos".into()), "{names:?}");
    assert!(!names.contains(&"Odotus".into()));
    saves(&mut user);
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
}

#[test]
fn a_file_that_vanished_is_told_and_written_again() {
    let mut user = cafe();
    std::fs::remove_file(user.path("kahvila.ron")).expect("removed");
    user.comes_back();
    user.wait_until("it is noticed", |user| user.sees("ei enää ole"));
    user.must_see("kahvila.ron · tallentamattomia muutoksia");
    saves(&mut user);
    assert!(!user.sees("ei enää ole"));
    assert_eq!(user.on_disk("kahvila.ron"), *user.journey());
}

#[test]
fn a_save_that_fails_says_why_and_offers_another_name() {
    let mut user = cafe();
    renames_the_queue(&mut user, "Kassajono");
    let (path, away) = (user.path("kahvila.ron"), user.path("away.ron"));
    std::fs::rename(&path, &away).expect("moved");
    std::fs::create_dir(&path).expect("a folder in its place");
    std::fs::write(path.join("inside"), "").expect("not empty");
    user.keys(CTRL, Key::S);
    user.must_see("Ei tallennettu");
    assert!(user.document().is_unsaved());
    user.press("Tallenna nimellä…");
    user.gives_path(&user.path("uusi.ron"));
    user.must_see("uusi.ron · tallennettu");
    assert_eq!(user.on_disk("uusi.ron"), *user.journey());
}

#[test]
fn it_can_be_read_in_every_language() {
    for language in Language::ALL {
        let mut user = cafe();
        renames_the_queue(&mut user, "Kassajono");
        let user = user.crashes().in_language(language).open();
        user.must_see("Kahvila Kulma");
        assert_eq!(user.sees(FOUND), language == Language::Fi);
    }
}
