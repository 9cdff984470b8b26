use super::*;
use crate::document::Document;
use crate::i18n::Language;
use crate::journey::Date;
use crate::paint::theme;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

const TODAY: Date = Date::constant(2026, 11, 22);

/// The dialog over a document, as the window runs it.
struct Bench {
    document: Document,
    dialog: Rounds,
    choice: Option<Reply>,
}

fn words() -> &'static Words {
    Words::of(Language::En)
}

fn bench(names: &[&str]) -> Harness<'static, Bench> {
    let mut journey = Journey::default();
    for (at, name) in (1_u64..).zip(names) {
        let id = RoundId::from_bits(at);
        journey.rounds.push(Round::new(id, name, None));
    }
    let bench = Bench { document: Document::new(journey), dialog: Rounds::new(), choice: None };
    let run = |ui: &mut Ui, bench: &mut Bench| {
        if bench.choice.is_some() {
            return;
        }
        let journey = std::sync::Arc::clone(bench.document.journey());
        let (words, journey) = (words(), Some(&journey));
        let cx = DialogContext { words, journey, today: TODAY, discreet: false };
        let mut out = Actions::default();
        bench.choice = bench.dialog.show(ui, &cx, &mut out);
        for action in out.drain() {
            match action {
                Action::Edit { edit, gesture } => {
                    assert_eq!(bench.document.apply(edit, gesture), Ok(()));
                }
                Action::Run(Command::Undo) => bench.document.undo(),
                other => panic!("{other:?}"),
            }
        }
    };
    let mut harness = Harness::builder()
        .with_size([900.0, 600.0])
        .with_context_setup(theme::install)
        .build_ui_state(run, bench);
    harness.run();
    harness
}

fn names(harness: &Harness<'_, Bench>) -> Vec<String> {
    harness.state().document.journey().rounds.iter().map(|round| round.name.clone()).collect()
}

fn press(harness: &mut Harness<'_, Bench>, label: &str) {
    harness.get_by_role_and_label(Role::Button, label).click();
    harness.run();
}

fn retype(harness: &mut Harness<'_, Bench>, label: &str, text: &str) {
    let field = harness.get_by_role_and_label(Role::TextInput, label);
    field.focus();
    harness.run();
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    harness.run();
}

#[test]
fn a_round_is_added_and_named_by_typing() {
    let mut harness = bench(&["Spring"]);
    press(&mut harness, "Add round");
    assert_eq!(names(&harness), ["Spring", "Round 2"]);
    assert_eq!(harness.state().document.journey().rounds[1].date, Some(TODAY));
    let field = harness.get_by_role_and_label(Role::TextInput, "Name of Round 2");
    assert!(field.is_focused());
    field.type_text("Autumn");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(names(&harness), ["Spring", "Autumn"]);
    assert_eq!(harness.state().choice, None);
}

#[test]
fn a_name_that_is_taken_is_refused_at_the_field() {
    let mut harness = bench(&["Spring", "Autumn"]);
    retype(&mut harness, "Name of Autumn", "Spring");
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.query_by_label("Another round has this name.").is_some());
    assert_eq!(names(&harness), ["Spring", "Autumn"]);
}

#[test]
fn a_removed_round_can_be_had_back_until_something_else_is_changed() {
    let mut harness = bench(&["Spring", "Autumn"]);
    press(&mut harness, "Remove Spring");
    assert_eq!(names(&harness), ["Autumn"]);
    press(&mut harness, "Undo");
    assert_eq!(names(&harness), ["Spring", "Autumn"]);
    assert!(harness.query_by_label("Undo").is_none());

    press(&mut harness, "Remove Spring");
    press(&mut harness, "Add round");
    assert!(harness.query_by_label("Undo").is_none());
}

#[test]
fn rounds_are_moved_and_days_typed_as_the_language_writes_them() {
    let mut harness = bench(&["Spring", "Autumn"]);
    press(&mut harness, "Move Spring later");
    assert_eq!(names(&harness), ["Autumn", "Spring"]);
    press(&mut harness, "Move Spring earlier");
    assert_eq!(names(&harness), ["Spring", "Autumn"]);

    retype(&mut harness, "Day of Spring", "15.4.2026");
    harness.key_press(Key::Tab);
    harness.run();
    let date = harness.state().document.journey().rounds[0].date;
    assert_eq!(date, Some(Date::constant(2026, 4, 15)));
}

#[test]
fn before_and_after_change_hands_and_go_back_to_the_latest() {
    let mut harness = bench(&["One", "Two", "Three"]);
    let compared = |harness: &Harness<'_, Bench>| {
        let journey = harness.state().document.journey();
        journey.before_and_after().map(|(a, b)| format!("{} {}", a.name, b.name))
    };
    assert_eq!(compared(&harness).as_deref(), Some("Two Three"));
    harness.get_by_role_and_label(Role::RadioButton, "Before: One").click();
    harness.run();
    assert_eq!(compared(&harness).as_deref(), Some("One Three"));
    harness.get_by_role_and_label(Role::RadioButton, "After: One").click();
    harness.run();
    assert_eq!(compared(&harness).as_deref(), Some("Three One"));
    harness.get_by_role_and_label(Role::CheckBox, "Always compare the two latest rounds").click();
    harness.run();
    assert_eq!(harness.state().document.journey().compared, None);
}

#[test]
fn escape_leaves_a_field_first_and_the_dialog_then() {
    let mut harness = bench(&["Spring"]);
    retype(&mut harness, "Name of Spring", "Something");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().choice, None);
    assert_eq!(names(&harness), ["Spring"]);
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().choice, Some(Reply::Closed));
}

#[test]
fn what_is_typed_is_kept_when_the_dialog_is_closed() {
    let mut harness = bench(&["Spring"]);
    retype(&mut harness, "Name of Spring", "Summer");
    press(&mut harness, "Close");
    assert_eq!(names(&harness), ["Summer"]);
    assert_eq!(harness.state().choice, Some(Reply::Closed));
}
