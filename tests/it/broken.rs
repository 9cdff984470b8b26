//! Work beside the window that a mistake of the program breaks off: it is said, nobody waits for it for ever, and
//! the window goes on.

use crate::common::SMALL;
use crate::common::window::{CTRL, User, opening};
use egui::{Key, Role};
use polku::file;
use polku::journey::{Journey, Stage};
use polku::ui::jobs::Task;
use std::sync::Arc;

const SAID: &str = "Ohjelmavirhe keskeytti työn:";

fn small() -> User {
    opening().with("own.ron", SMALL.as_bytes()).open()
}

fn renames(user: &mut User, from: &str, to: &str) {
    user.press(from);
    user.fills("Nimi", to);
    user.key(Key::Escape);
}

#[test]
fn numbers_that_broke_come_again_with_the_next_change() {
    let mut user = small();
    user.jobs.breaks(Some(Task::Analysis));
    renames(&mut user, "Queue", "Waiting");
    user.must_see(&format!("{SAID} lukujen laskeminen"));
    user.jobs.breaks(None);
    renames(&mut user, "Receipt", "Paper");
    let report = user.report().expect("numbers");
    let names: Vec<&str> = report.touchpoints().map(|one| one.1.name.as_str()).collect();
    assert!(names.contains(&"Waiting") && names.contains(&"Paper"), "{names:?}");
}

#[test]
fn a_large_view_that_broke_comes_again_with_the_next_change() {
    let mut user = opening().with("large.ron", &large()).open();
    user.jobs.breaks(Some(Task::View));
    user.keys(CTRL, Key::Num6);
    user.must_see(&format!("{SAID} näkymän teko"));
    assert!(!user.has(Role::ListBoxOption, "Piste 1"));
    user.jobs.breaks(None);
    user.keys(CTRL, Key::Num1);
    renames(&mut user, "Piste 2", "Toinen");
    user.keys(CTRL, Key::Num6);
    assert!(user.has(Role::ListBoxOption, "Piste 1"), "{:?}", user.rows(Role::ListBoxOption));
}

fn large() -> Vec<u8> {
    let mut journey: Journey = crate::common::small();
    let mut stage = Stage::clone(&journey.stages[0]);
    let one = stage.touchpoints[0].as_ref().clone();
    stage.touchpoints = (0..260)
        .map(|at| {
            let mut one = one.clone();
            one.id = polku::journey::TouchpointId::from_bits(at);
            one.name = format!("Piste {at}");
            one.surveys.clear();
            one.feedback.clear();
            Arc::new(one)
        })
        .collect();
    journey.stages = vec![Arc::new(stage)];
    journey.actions.clear();
    file::to_text(&journey).expect("a text").into_bytes()
}

#[test]
fn a_save_that_broke_can_be_made_again() {
    let mut user = small();
    renames(&mut user, "Queue", "Waiting");
    user.jobs.breaks(Some(Task::Save));
    user.keys(CTRL, Key::S);
    user.must_see(SAID);
    user.press("Sulje");
    assert!(user.document().is_unsaved());
    user.jobs.breaks(None);
    user.keys(CTRL, Key::S);
    assert!(!user.document().is_unsaved());
    assert_eq!(user.on_disk("own.ron"), *user.journey());
}

#[test]
fn a_file_whose_reading_broke_leaves_the_open_one_and_the_next_one_opens() {
    let mut user = small();
    let other = user.path("other.ron");
    file::write(&other, SMALL.replace("Corner café", "Other").as_bytes()).expect("a file");
    user.jobs.breaks(Some(Task::Open));
    user.drops_file(&other);
    user.must_see(&format!("{SAID} tiedoston lukeminen"));
    user.press("Sulje");
    assert_eq!(user.journey().title, "Corner café");
    user.jobs.breaks(None);
    user.drops_file(&other);
    assert_eq!(user.journey().title, "Other");
}

#[test]
fn an_import_that_broke_says_so_in_its_dialog() {
    for task in [Task::LookAtSurvey, Task::TryImport] {
        let mut user = small();
        let survey = user.path("kysely.csv");
        file::write(&survey, b"Queue\n4\n5\n3\n").expect("a file");
        user.jobs.breaks(Some(task));
        user.drops_file(&survey);
        if task == Task::TryImport {
            user.press_role(Role::CheckBox, "Merkitse Queue");
            user.press("Vie merkityt sarakkeet kohteeseen Queue");
        }
        user.must_see("Ohjelmavirhe keskeytti lukemisen");
        user.press("Peruuta");
        assert!(!user.is_asked());
    }
}

#[test]
fn an_export_that_broke_leaves_no_dialog_behind() {
    let mut user = small();
    user.jobs.breaks(Some(Task::Preview));
    user.keys(CTRL, Key::E);
    user.must_see(SAID);
    user.jobs.breaks(Some(Task::Export));
    user.press("SVG (terävä kaikissa kooissa)");
    user.press("Vie…");
    let path = user.path("kartta.svg");
    user.gives_path(&path);
    user.must_see(SAID);
    user.press("Sulje");
    assert!(!user.is_asked());
    assert!(!path.exists());
}
