//! The comparison as a person with a keyboard and a screen reader meets it.

use super::*;
use crate::analysis::{Report, report};
use crate::journey::Journey;
use crate::paint::theme;
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::path::Path;

struct World {
    journey: std::sync::Arc<Journey>,
    report: Report,
    state: CompareState,
    selection: Selection,
    done: Vec<Action>,
}

fn world() -> World {
    let bytes = include_bytes!("../../../journeys/kahvila.ron");
    let journey = crate::file::parse(Path::new("kahvila.ron"), bytes).expect("the sample opens");
    let journey = std::sync::Arc::new(journey.journey);
    let report = report(&journey);
    let (state, selection) = (CompareState::default(), Selection::Journey);
    World { journey, report, state, selection, done: Vec::new() }
}

fn harness(world: World) -> Harness<'static, World> {
    let setup = |ctx: &egui::Context| theme::install(ctx);
    Harness::builder().with_size([1224.0, 900.0]).with_context_setup(setup).build_ui_state(
        |ui, world: &mut World| {
            let report = crate::wording::Arranged::new(world.report.clone());
            let cx = Context::for_test(&world.journey, &report, &world.selection);
            let mut out = Actions::default();
            show(ui, &cx, &mut world.state, &mut out);
            for action in out.drain() {
                if let Action::Select(selection) = &action {
                    world.selection = selection.clone();
                }
                world.done.push(action);
            }
        },
        world,
    )
}

fn selected(harness: &Harness<'_, World>) -> Option<String> {
    match &harness.state().selection {
        Selection::Touchpoint(id) => Some(id.to_string()),
        _ => None,
    }
}

fn row(at: usize) -> String {
    let world = world();
    let name = world.report.touchpoints().nth(at).map(|(_, one)| one.id.to_string());
    name.expect("the sample has so many touchpoints")
}

#[test]
fn every_row_has_its_name_and_its_sentence() {
    let harness = harness(world());
    for (_, touchpoint) in world().report.touchpoints() {
        let node = harness.get_by_role_and_label(Role::ListBoxOption, &touchpoint.name);
        let sentence = node.accesskit_node().description().unwrap_or_default();
        assert!(sentence.contains(&touchpoint.name), "{sentence}");
    }
}

#[test]
fn a_click_selects_and_the_arrows_go_on() {
    let mut harness = harness(world());
    let name = world().report.touchpoints().nth(1).map(|(_, one)| one.name.clone());
    harness.get_by_role_and_label(Role::ListBoxOption, &name.unwrap_or_default()).click();
    harness.run();
    assert_eq!(selected(&harness), Some(row(1)));
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(selected(&harness), Some(row(2)));
    harness.key_press(Key::ArrowUp);
    harness.run();
    harness.key_press(Key::ArrowUp);
    harness.run();
    assert_eq!(selected(&harness), Some(row(0)));
    harness.key_press(Key::ArrowUp);
    harness.run();
    assert_eq!(selected(&harness), Some(row(0)), "nothing is above the first row");
    assert_eq!(harness.state().done.len(), 4, "only changes are asked for");
}

#[test]
fn arrows_work_before_anything_has_the_keyboard() {
    let mut harness = harness(world());
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(selected(&harness), Some(row(0)));
}

#[test]
fn tab_reaches_every_button_and_one_row() {
    let mut harness = harness(world());
    let mut stops = Vec::new();
    for _ in 0..9 {
        harness.key_press(Key::Tab);
        harness.run();
        stops.push(harness.ctx.memory(egui::Memory::focused));
    }
    assert!(stops.iter().all(Option::is_some), "Tab leads from one to the next: {stops:?}");
    let different: std::collections::BTreeSet<_> =
        stops.iter().flatten().map(egui::Id::value).collect();
    assert_eq!(different.len(), 8, "seven buttons and one row: {stops:?}");
    assert_eq!(stops[0], stops[8], "and round again");
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(selected(&harness), Some(row(0)));
}

#[test]
fn the_order_changes_the_rows_but_not_what_is_selected() {
    let mut harness = harness(world());
    harness.get_by_role_and_label(Role::RadioButton, "Order: Size of change").click();
    harness.run();
    assert_eq!(harness.state().state.order, Order::Change);
    harness.key_press(Key::ArrowDown);
    harness.run();
    let largest = |report: &Report| {
        let size = |one: &crate::analysis::TouchpointReport| {
            one.headline().and_then(|one| one.change?.diff).map_or(0.0, f64::abs)
        };
        let all = report.touchpoints().map(|(_, one)| one);
        all.max_by(|a, b| size(a).total_cmp(&size(b))).map(|one| one.id.to_string())
    };
    let expected = largest(&harness.state().report);
    assert!(harness.state().done.is_empty() || selected(&harness) == expected);
}

#[test]
fn the_table_reads_the_same_numbers() {
    let mut harness = harness(world());
    assert!(harness.query_by_role_and_label(Role::Table, "The comparison as a table").is_none());
    harness.get_by_role_and_label(Role::RadioButton, "Shown as: Table").click();
    harness.run();
    harness.get_by_role_and_label(Role::Table, "The comparison as a table");
    for (_, touchpoint) in world().report.touchpoints() {
        assert!(harness.query_all_by_label(&touchpoint.name).next().is_some());
        let n = touchpoint.score(1).map(|score| score.n.to_string()).unwrap_or_default();
        assert!(n.is_empty() || harness.query_all_by_label(&n).next().is_some(), "{n}");
    }
}

#[test]
fn one_round_is_told_kindly_and_rounds_are_offered() {
    let mut world = world();
    world.report.compared = None;
    world.report.rounds.truncate(1);
    let mut harness = harness(world);
    harness.get_by_label("Nothing to compare yet");
    harness.get_by_role_and_label(Role::Button, "Measurement rounds…").click();
    harness.run();
    assert_eq!(harness.state().done, [Action::Run(Command::Rounds)]);
}

#[test]
fn another_file_is_named_with_what_it_has_and_lacks() {
    let mut world = world();
    world.state.other = Some(OtherFile {
        name: "old.ron".into(),
        added: vec!["Terrace".into()],
        removed: vec!["Flyer".into(), "Radio".into()],
    });
    let harness = harness(world);
    harness.get_by_label("Compared with old.ron · New: Terrace · Removed: Flyer, Radio");
}
