use super::*;
use crate::i18n::Language;
use crate::paint::map::Lane;
use crate::paint::theme as look;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

fn bench() -> Harness<'static, Vec<Action>> {
    let run = |ui: &mut Ui, done: &mut Vec<Action>| {
        let checked = |command| (command == Command::Toggle(Lane::Kpis)).then_some(true);
        let state = MenuState {
            can_undo: Some(Step::AddStage),
            can_redo: None,
            has_journey: true,
            has_selection: false,
            checked: &checked,
        };
        let mut out = Actions::default();
        menu_button(ui, Words::of(Language::En), &state, &mut out);
        done.extend(out.drain());
    };
    let mut harness =
        Harness::builder().with_context_setup(look::install).build_ui_state(run, Vec::new());
    harness.run();
    harness
}

#[test]
fn undo_names_its_step_and_what_is_impossible_is_off() {
    let mut harness = bench();
    harness.get_by_label("Menu").click();
    harness.run();
    harness.get_by_label("Edit").click();
    harness.run();
    let redo = harness.get_by_role_and_label(Role::MenuItem, "Redo");
    assert!(redo.accesskit_node().is_disabled());
    harness.get_by_role_and_label(Role::MenuItem, "Undo: Add stage").click();
    harness.run();
    assert_eq!(*harness.state(), [Action::Run(Command::Undo)]);
    assert!(harness.query_by_label("Edit").is_none(), "the menu closes");
}

#[test]
fn the_menu_works_by_keyboard() {
    let mut harness = bench();
    harness.get_by_label("Menu").focus();
    harness.run();
    for key in [Key::Enter, Key::ArrowDown, Key::Enter, Key::Enter] {
        harness.key_press(key);
        harness.run();
    }
    assert_eq!(*harness.state(), [Action::Run(Command::New)]);
}
