//! One document, one owner: whatever comes late, nothing of one document gets into another, and nothing that
//! was asked is lost.

use crate::common::SMALL;
use crate::common::window::{CTRL, CTRL_SHIFT, Opening, User, opening, sample};
use egui::{Key, Role};
use polku::document::ReadOnly;
use polku::file;
use std::path::PathBuf;

const QUEUE: &str = "Queue";
const UNSAVED: &str = "Tallennetaanko muutokset?";
const UNFINISHED: &str = "Jätetäänkö tämä kesken?";

/// A small journey, with versions, unsaved work and locks kept.
fn small() -> Opening {
    opening().with("own.ron", SMALL.as_bytes()).kept()
}

fn cafe() -> User {
    small().open()
}

fn renames(user: &mut User, from: &str, to: &str) {
    user.press(from);
    user.fills("Nimi", to);
}

/// Another journey in the person's folder that is not open.
fn beside(user: &User, name: &str) -> PathBuf {
    let path = user.path(name);
    let text = SMALL.replace("Corner café", name).replace("Receipt", "Parking");
    file::write(&path, text.as_bytes()).expect("a temporary file");
    path
}

mod undo_in_a_notice {
    use super::*;

    /// How many buttons say "Undo": one is always in the bar.
    fn offers(user: &User) -> usize {
        user.rows(Role::Button).iter().filter(|name| *name == "Kumoa").count() - 1
    }

    #[test]
    fn it_is_gone_when_something_else_was_done() {
        let mut user = cafe();
        user.press(QUEUE);
        user.choose_in_menu("Muokkaa", "Poista");
        assert_eq!(offers(&user), 1);
        user.keys(CTRL, Key::Enter);
        assert_eq!(user.stages().len(), 2);
        assert_eq!(offers(&user), 0, "it would undo the adding");
        user.must_see("Poistettu.");
    }

    #[test]
    fn it_is_there_again_for_nothing_but_its_own_step() {
        let mut user = cafe();
        user.press(QUEUE);
        user.choose_in_menu("Muokkaa", "Poista");
        user.keys(CTRL, Key::Z);
        assert_eq!(offers(&user), 0, "it is taken back already");
        assert_eq!(user.stage("Buying"), [QUEUE, "Receipt"]);
    }

    #[test]
    fn it_goes_with_its_document() {
        let mut user = cafe();
        user.press(QUEUE);
        user.choose_in_menu("Muokkaa", "Poista");
        let other = beside(&user, "other.ron");
        user.drops_file(&other);
        user.press("Älä tallenna");
        assert_eq!(user.document().path(), Some(other.as_path()));
        assert!(!user.sees("Poistettu."), "the notice was about the other journey");
        assert_eq!(offers(&user), 0);
    }
}

mod late {
    use super::*;

    /// What is saved as copy.ron is still on its way to the disk while other.ron is open.
    fn another_is_opened_during_a_save_as() -> (User, PathBuf, PathBuf) {
        let mut user = cafe();
        user.jobs.hold(true);
        user.keys(CTRL_SHIFT, Key::S);
        let copy = user.path("copy.ron");
        user.gives_path(&copy);
        let other = beside(&user, "other.ron");
        user.drops_file(&other);
        user.releases("open");
        (user, copy, other)
    }

    #[test]
    fn a_slow_save_as_keeps_to_the_document_it_was_asked_of() {
        let (mut user, _, other) = another_is_opened_during_a_save_as();
        assert_eq!(user.document().path(), Some(other.as_path()));
        let before = user.journey();
        user.releases("save");
        assert_eq!(user.document().path(), Some(other.as_path()), "the copy is another document's");
        user.releases_all();
        user.keys(CTRL, Key::S);
        assert_eq!(user.on_disk("other.ron"), *before);
        assert_ne!(user.on_disk("copy.ron"), *before);
    }

    #[test]
    fn the_lock_of_a_slow_save_as_is_let_go_when_its_document_is() {
        let (mut user, copy, other) = another_is_opened_during_a_save_as();
        user.releases("save");
        let state = file::StateFolder::at(user.path("state"));
        assert!(file::lock(&state, &copy).is_ok(), "nobody has the copy open");
        assert!(file::lock(&state, &other).is_err(), "but the other file is");
    }

    #[test]
    fn a_slow_save_that_fails_is_told_although_its_document_is_gone() {
        let mut user = cafe();
        user.jobs.hold(true);
        user.keys(CTRL_SHIFT, Key::S);
        let nowhere = user.path("folder");
        user.gives_path(&nowhere.with_extension("ron"));
        std::fs::create_dir(nowhere.with_extension("ron")).expect("a folder in its place");
        std::fs::write(nowhere.with_extension("ron").join("inside"), "").expect("not empty");
        user.keys(CTRL, Key::W);
        assert!(!user.has_document());
        user.releases("save");
        user.must_see("Tämä ei onnistunut");
    }

    #[test]
    fn the_file_that_was_asked_for_last_is_the_one_that_opens() {
        let mut user = cafe();
        user.jobs.hold(true);
        let (first, last) = (beside(&user, "north.ron"), beside(&user, "south.ron"));
        user.drops_file(&first);
        user.drops_file(&last);
        assert_eq!(user.jobs.names(), ["open", "open"]);
        // The first one is the slower one.
        assert!(user.jobs.work("open"));
        user.releases_all();
        assert_eq!(user.document().path(), Some(last.as_path()));
    }

    #[test]
    fn what_was_changed_while_a_file_was_read_is_not_lost_for_it() {
        let mut user = cafe();
        user.jobs.hold(true);
        let other = beside(&user, "other.ron");
        user.drops_file(&other);
        user.jobs.hold(false);
        renames(&mut user, QUEUE, "Kassajono");
        user.releases("open");
        user.must_see(UNSAVED);
        user.press_last("Tallenna");
        assert_eq!(user.document().path(), Some(other.as_path()));
        let names: Vec<String> =
            user.on_disk("own.ron").touchpoints().map(|(_, one)| one.name.clone()).collect();
        assert!(names.contains(&"Kassajono".to_owned()), "{names:?}");
    }

    #[test]
    fn the_window_does_not_close_in_the_middle_of_a_save() {
        let mut user = cafe();
        user.jobs.hold(true);
        user.keys(CTRL_SHIFT, Key::S);
        let copy = user.path("copy.ron");
        user.gives_path(&copy);
        user.closes_window();
        assert!(!user.window_is_gone());
        user.releases("save");
        assert!(user.window_is_gone() && copy.exists());
    }

    #[test]
    fn a_second_save_as_follows_the_first() {
        let mut user = cafe();
        user.jobs.hold(true);
        for name in ["one.ron", "two.ron"] {
            user.keys(CTRL_SHIFT, Key::S);
            let path = user.path(name);
            user.gives_path(&path);
        }
        user.releases_all();
        assert!(user.path("one.ron").exists() && user.path("two.ron").exists());
        assert_eq!(user.document().path(), Some(user.path("two.ron").as_path()));
    }

    #[test]
    fn the_other_side_of_a_comparison_is_the_file_that_was_asked_for_last() {
        let mut user = cafe();
        let paths = [beside(&user, "north.ron"), beside(&user, "south.ron")];
        user.jobs.hold(true);
        for path in &paths {
            user.keys(CTRL_SHIFT, Key::O);
            user.gives_path(path);
        }
        assert!(user.jobs.work("open other"));
        user.releases_all();
        user.must_see("south.ron");
        assert!(!user.sees("north.ron"));
    }
}

mod dropped {
    use super::*;

    #[test]
    fn while_renaming_the_name_is_kept_and_asked_about() {
        let mut user = cafe();
        user.double_click(QUEUE);
        user.types("Tiskijono");
        let other = beside(&user, "other.ron");
        user.drops_file(&other);
        user.must_see(UNSAVED);
        assert_eq!(user.touchpoint_of_id("t1").name, "Tiskijono");
        user.press("Peruuta");
        assert_eq!(user.touchpoint_of_id("t1").name, "Tiskijono");
        assert_eq!(user.document().path(), Some(user.path("own.ron").as_path()));
    }

    fn imports(user: &mut User) {
        let survey = user.path("kysely.csv");
        file::write(&survey, b"vastaaja;Arvio\n1;4\n2;5\n3;2\n").expect("a temporary file");
        user.drops_file(&survey);
        user.must_see("Tuo kyselyaineisto");
    }

    #[test]
    fn beside_an_import_in_which_nothing_was_said_the_file_opens_and_the_import_is_gone() {
        let mut user = cafe();
        imports(&mut user);
        let other = beside(&user, "other.ron");
        user.drops_file(&other);
        assert_eq!(user.document().path(), Some(other.as_path()));
        assert!(!user.has(Role::Dialog, "Tuo kyselyaineisto"), "it was the other journey's");
        assert_eq!(user.on_disk("other.ron"), *user.journey());
    }

    #[test]
    fn beside_an_import_under_way_it_is_asked_first() {
        let mut user = cafe();
        imports(&mut user);
        user.press_role(Role::CheckBox, "Merkitse Arvio");
        user.press("Vie merkityt sarakkeet kohteeseen Receipt");
        let other = beside(&user, "other.ron");
        user.drops_file(&other);
        user.must_see(UNFINISHED);
        user.key(Key::Enter);
        assert!(!user.sees(UNFINISHED));
        assert!(user.has(Role::Dialog, "Tuo kyselyaineisto"), "what was said in it is still there");
        user.press("Arvio: Vahvista");
        user.press("Tuo");
        assert_eq!(user.document().path(), Some(user.path("own.ron").as_path()));
        assert!(user.document().is_unsaved());

        user.drops_file(&other);
        user.must_see(UNSAVED);
        user.press("Älä tallenna");
        assert_eq!(*user.journey(), user.on_disk("other.ron"));
    }

    #[test]
    fn leaving_an_import_under_way_leaves_nothing_of_it() {
        let mut user = cafe();
        imports(&mut user);
        user.press_role(Role::CheckBox, "Merkitse Arvio");
        user.press("Vie merkityt sarakkeet kohteeseen Receipt");
        let other = beside(&user, "other.ron");
        user.drops_file(&other);
        user.press("Jätä kesken");
        assert_eq!(user.document().path(), Some(other.as_path()));
        assert_eq!(*user.journey(), user.on_disk("other.ron"));
        assert!(!user.has(Role::Dialog, "Tuo kyselyaineisto"));
    }

    #[test]
    fn beside_the_path_dialog_its_question_goes_with_the_journey() {
        let mut user = cafe();
        user.keys(CTRL_SHIFT, Key::S);
        let other = beside(&user, "other.ron");
        user.drops_file(&other);
        assert_eq!(user.document().path(), Some(other.as_path()));
        assert!(
            !user.has(Role::TextInput, "Tiedoston sijainti"),
            "the old name is no name for this one"
        );
    }

    #[test]
    fn two_surveys_are_asked_about_one_after_the_other() {
        let mut user = cafe();
        imports(&mut user);
        let second = user.path("toinen.csv");
        file::write(&second, b"vastaaja;Toinen\n1;4\n").expect("a temporary file");
        user.drops_file(&second);
        user.must_see("kysely.csv");
        user.press("Peruuta");
        user.must_see("toinen.csv");
    }
}

mod told {
    use super::*;

    #[test]
    fn a_broken_file_and_found_work_are_both_told() {
        let mut user = cafe();
        renames(&mut user, QUEUE, "Kassajono");
        for found_first in [true, false] {
            let opening = user.crashes().with("broken.ron", b"(format: 1, journey: (title: 7))");
            user = opening.held().open();
            let names = if found_first { ["left behind", "open"] } else { ["open", "left behind"] };
            for name in names {
                user.releases(name);
            }
            let mut seen = [false, false];
            for _ in 0..2 {
                seen[0] |= user.sees("broken.ron:1:");
                seen[1] |= user.sees("Tallentamatonta työtä löytyi");
                user.key(Key::Escape);
            }
            assert_eq!(seen, [true, true]);
        }
    }

    #[test]
    fn a_journey_for_reading_shows_that_it_has_unsaved_changes() {
        let opening = small();
        let (state, path) = (opening.state(), opening.beside("x", b"").with_file_name("own.ron"));
        let _theirs = file::lock(&state, &path).expect("nobody else");
        let mut user = opening.open();
        assert!(matches!(user.document().read_only(), Some(ReadOnly::Held(_))));
        user.must_see("own.ron · vain luku");
        assert!(!user.sees("tallentamattomia muutoksia"));
        renames(&mut user, QUEUE, "Kassajono");
        user.must_see("own.ron · vain luku · tallentamattomia muutoksia");
        user.closes_window();
        user.must_see(UNSAVED);
    }

    #[test]
    fn a_new_file_begins_at_its_top_left() {
        let mut user = opening().file("kahvila.ron").sized([900.0, 620.0]).open();
        let top_left = |user: &User| user.place(Role::Button, "Tietoisuus").left_top();
        let first = top_left(&user);
        user.keys(CTRL, Key::K);
        user.pastes("Kiitoskortti");
        user.key(Key::Enter);
        assert!(
            !user.has(Role::Button, "Tietoisuus") || top_left(&user).x < first.x - 1.0,
            "it is scrolled"
        );
        let copy = user.path("copy.ron");
        file::write(&copy, &sample("kahvila.ron")).expect("a temporary file");
        user.drops_file(&copy);
        let at = top_left(&user);
        assert!((at - first).length() < 1.0, "{at:?} is not {first:?}");
    }
}
