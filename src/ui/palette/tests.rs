use super::*;
use crate::journey::{Stage, StageId, StageKind, Touchpoint, TouchpointId};
use crate::paint::theme;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::sync::Arc;

struct Bench {
    palette: Option<Palette>,
    chosen: Option<Chosen>,
}

fn stage_id() -> StageId {
    StageId::from_bits(1)
}

fn touchpoint_id(number: u64) -> TouchpointId {
    TouchpointId::from_bits(1000 + number)
}

fn journey(touchpoints: u64) -> Journey {
    let mut stage = Stage::new(stage_id(), StageKind::Use, "Käyttö");
    for number in 0..touchpoints {
        let name = format!("Pöytä {number}");
        stage.touchpoints.push(Arc::new(Touchpoint::new(touchpoint_id(number), &name)));
    }
    Journey { stages: vec![Arc::new(stage)], ..Journey::default() }
}

fn bench(journey: Option<Journey>) -> Harness<'static, Bench> {
    let words = Words::of(Language::Fi);
    let run = move |ui: &mut Ui, bench: &mut Bench| {
        let ctx = ui.ctx().clone();
        let palette =
            bench.palette.get_or_insert_with(|| Palette::new(&ctx, words, journey.as_ref(), false));
        if bench.chosen.is_none() {
            bench.chosen = palette.show(ui, words);
        }
    };
    let mut harness = Harness::builder()
        .with_os(egui::os::OperatingSystem::Nix)
        .with_context_setup(theme::install)
        .build_ui_state(run, Bench { palette: None, chosen: None });
    harness.run();
    harness
}

fn type_text(harness: &mut Harness<'_, Bench>, text: &str) {
    harness.get_by_role(Role::TextInput).type_text(text);
    harness.run();
}

fn press(harness: &mut Harness<'_, Bench>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn panels_and_commands_are_found_by_their_names_in_other_languages() {
    let ctx = egui::Context::default();
    for (language, typed, key) in [
        (Language::Sv, "persona", "inspector-personas"),
        (Language::Sv, "parking", "inspector-parking-lot"),
        (Language::Fi, "parking", "inspector-parking-lot"),
        (Language::Fi, "undo", "cmd-undo"),
    ] {
        let words = Words::of(language);
        let journey = journey(3);
        let palette = Palette::new(&ctx, words, Some(&journey), false);
        let mut palette = palette.with_panels(words, &Selection::Journey);
        palette.typed = typed.into();
        palette.search();
        let labels: Vec<&str> =
            palette.found.iter().map(|(at, _)| &*palette.entries[*at].label).collect();
        let label = words.text(key);
        assert!(labels.iter().take(3).any(|one| *one == label), "{typed}: {labels:?}");
    }
}

#[test]
fn a_stage_is_found_without_its_dots() {
    let mut harness = bench(Some(journey(3)));
    type_text(&mut harness, "kaytto");
    press(&mut harness, Key::Enter);
    let selection = Selection::Stage(stage_id());
    assert_eq!(harness.state().chosen, Some(Chosen::Selection(selection)));
}

#[test]
fn a_command_is_run_by_enter_or_by_mouse() {
    let mut harness = bench(Some(journey(1)));
    type_text(&mut harness, "tallenna");
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().chosen, Some(Chosen::Command(Command::SaveAs)));

    let mut harness = bench(Some(journey(1)));
    type_text(&mut harness, "tallenna");
    harness.get_by_label("Tallenna – Tiedosto").click();
    harness.run();
    assert_eq!(harness.state().chosen, Some(Chosen::Command(Command::Save)));
}

#[test]
fn only_what_makes_sense_now_is_listed() {
    let mut harness = bench(None);
    type_text(&mut harness, "tallenna");
    assert!(harness.query_by_label("Tallenna – Tiedosto").is_none());
    assert!(harness.query_by_label(&Words::of(Language::Fi).text("palette-nothing")).is_some());
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().chosen, None);
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state().chosen, Some(Chosen::Closed));
    assert!(!available(Command::Delete, true, false) && available(Command::Delete, true, true));
}

#[test]
fn the_marked_row_of_a_long_list_is_always_seen() {
    let mut harness = bench(Some(journey(10_000)));
    type_text(&mut harness, "poyta");
    for _ in 0..3 {
        press(&mut harness, Key::PageDown);
    }
    press(&mut harness, Key::ArrowUp);
    let row = harness.get_by_label("Pöytä 29 – Käyttö").rect();
    let field = harness.get_by_role(Role::TextInput).rect();
    assert!(row.top() >= field.bottom() && row.bottom() < 600.0, "{row:?}");
    press(&mut harness, Key::Enter);
    let selection = Selection::Touchpoint(touchpoint_id(29));
    assert_eq!(harness.state().chosen, Some(Chosen::Selection(selection)));
}
