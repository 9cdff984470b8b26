//! Merging another group's file in the window: what it brings, what the two disagree about, and one undo.

use crate::common::SMALL;
use crate::common::window::{CTRL, User, opening};
use egui::{Key, Role, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use polku::edit::Step;
use polku::edit::merge::three_way;
use polku::file::parse;
use polku::i18n::{Language, Words};
use polku::journey::{Journey, Tally};
use polku::paint::theme;
use polku::ui::action::Action;
use polku::ui::dialog::{MergeBasis, MergeConflicts, Reply};
use std::path::Path;
use std::sync::Arc;

/// Another group's version of the small journey.
fn other() -> String {
    SMALL
        .replace("name: \"Queue\"", "name: \"The line\"")
        .replace("importance: Some(5)", "importance: Some(4)")
        .replace("{1: 14, 2: 16, 3: 10, 4: 4}", "{5: 2}")
        .replace("(id: \"t2\"", "(id: \"t9\", name: \"Parking\"),\n          (id: \"t2\"")
}

/// The small journey open, and the other group's file chosen to be merged.
fn merging(language: Language) -> User {
    let opening = opening().in_language(language).with("north.ron", SMALL.as_bytes());
    let path = opening.beside("south.ron", other().as_bytes());
    let mut user = opening.open();
    choose(&mut user, &path);
    user
}

fn choose(user: &mut User, path: &Path) {
    let (menu, entry) = (user.words().text("menu-file"), user.words().text("cmd-merge"));
    user.choose_in_menu(&menu, &entry);
    user.gives_path(path);
}

/// Name and importance of the queue, and the answers to its question in autumn.
fn queue(journey: &Journey) -> (String, u8, Tally) {
    let (_, queue) = journey.touchpoints().next().expect("the queue");
    let importance = queue.importance.expect("an importance").get();
    let answers = queue.surveys[0].answers().last().expect("answers");
    (queue.name.clone(), importance, answers.tally.clone())
}

fn counts(list: &[(i32, u64)]) -> Tally {
    Tally::Counts(list.iter().copied().collect())
}

#[test]
fn disagreements_are_decided_one_by_one_by_keyboard_and_undone_in_one_step() {
    let mut user = merging(Language::En);
    let before = user.journey();
    user.must_see("Merge “south.ron”");
    user.must_see("one touchpoint (Parking)");
    user.must_see("1 of 3");
    user.must_see("Buying › Queue");
    assert!(user.has(Role::RadioButton, "Take theirs: The line"));
    user.key(Key::M);
    user.must_see("2 of 3");
    user.must_see("One is undecided");
    user.key(Key::T);
    user.must_see("Everything is decided.");
    // The answers were added up; that can be seen and changed, but needs no answer.
    user.key(Key::ArrowRight);
    user.must_see("The answers of both were added up.");
    assert!(user.is_selected(Role::RadioButton, &both_together()));
    user.key(Key::ArrowLeft);
    user.press("Merge");
    let sum = counts(&[(1, 14), (2, 16), (3, 10), (4, 4), (5, 2)]);
    assert_eq!(queue(&user.journey()), ("Queue".into(), 4, sum));
    assert_eq!(user.stage("Buying"), ["Queue", "Parking", "Receipt"]);
    assert_eq!(user.document().undo_step(), Some(Step::Merge));
    user.keys(CTRL, Key::Z);
    assert_eq!(user.journey(), before);
}

fn both_together() -> String {
    "Add up: 46 answers: 1 × 14, 2 × 16, 3 × 10, 4 × 4, 5 × 2".into()
}

#[test]
fn one_decision_can_be_taken_for_all_the_rest() {
    let mut user = merging(Language::Fi);
    user.must_see("1/3");
    user.press("Ratkaise kaikki loput samalla tavalla");
    user.press("Ota toisen ryhmän: The line");
    user.must_see("Kaikki on ratkaistu.");
    user.press("Yhdistä");
    assert_eq!(queue(&user.journey()).1, 4);
    assert_eq!(queue(&user.journey()).0, "The line");
}

#[test]
fn what_is_not_decided_stays_and_escape_changes_nothing() {
    let mut user = merging(Language::Sv);
    user.key(Key::Escape);
    assert_eq!(user.document().undo_step(), None);
    let path = user.path("south.ron");
    choose(&mut user, &path);
    user.press("Slå ihop");
    let (name, importance, _) = queue(&user.journey());
    assert_eq!((name.as_str(), importance), ("Queue", 5));
    assert_eq!(user.journey().touchpoints().count(), 3);
}

#[test]
fn a_file_that_cannot_be_merged_is_told_about() {
    let opening = opening().in_language(Language::En).with("north.ron", SMALL.as_bytes());
    let same = opening.beside("same.ron", SMALL.as_bytes());
    let broken = opening.beside("broken.ron", b"(format: 1, journey: (title: 7))");
    let mut user = opening.open();
    choose(&mut user, &same);
    user.must_see("There is nothing to merge.");
    choose(&mut user, &broken);
    user.must_see("broken.ron:1:");
    user.press("Close");
    let own = user.path("north.ron");
    choose(&mut user, &own);
    user.must_see("This is the file of the open journey.");
    user.press("Close");
    assert_eq!(user.document().undo_step(), None);
}

#[test]
fn with_a_common_ancestor_what_was_before_is_shown() {
    let journey =
        |text: &str| parse(Path::new("journey.ron"), text.as_bytes()).expect("a journey").journey;
    let mine = SMALL.replace("name: \"Queue\"", "name: \"Waiting\"");
    let merged = three_way(&journey(SMALL), &journey(&mine), &journey(&other()));
    let basis = MergeBasis { mine: Arc::new(journey(&mine)), own_file: None };
    let state = (MergeConflicts::new("kahvila.ron", merged, basis), None);
    let run = |ui: &mut Ui, (dialog, choice): &mut (MergeConflicts, Option<Reply>)| {
        if choice.is_none() {
            *choice = dialog.show(ui, Words::of(Language::En));
        }
    };
    let mut harness = Harness::builder()
        .with_size([900.0, 700.0])
        .with_context_setup(theme::install)
        .build_ui_state(run, state);
    harness.run();
    // Only one side changed the importance: nothing to ask.
    assert!(harness.query_by_label("1 of 1").is_some());
    assert!(harness.query_by_label("Before: Queue").is_some());
    let mine = harness.get_by_role_and_label(Role::RadioButton, "Keep mine: Waiting");
    assert!(mine.is_focused());
    harness.key_press(Key::T);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let Some(Reply::Action(Action::Merged { journey, .. })) = harness.state().1.clone() else {
        panic!("{:?}", harness.state().1)
    };
    assert_eq!(queue(&journey), ("The line".into(), 4, counts(&[(5, 2)])));
}
