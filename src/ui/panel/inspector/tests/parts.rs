//! Everything that is neither a question nor an answer.

use super::{
    Window, World, choose, fill, harness, in_queue, of, press, queue, toggle, touchpoint, window,
};
use crate::journey::{Date, Importance, Journey, LoopState, StageId, Target};
use crate::ui::action::Action;
use crate::ui::command::Command;
use crate::ui::context::Selection;
use egui::{Key, Role};
use egui_kittest::kittest::Queryable;

#[test]
fn renaming_is_one_step() {
    let mut window = queue();
    fill(&mut window, "Name", "Kassajono");
    assert_eq!(in_queue(&window).name, "Kassajono");
    window.state_mut().document.undo();
    assert_eq!(in_queue(&window).name, "Jono kassalla");
    assert_eq!(window.state().document.undo_step(), None);
}

#[test]
fn a_target_outside_its_range_is_refused_and_the_old_one_kept() {
    let mut window = queue();
    let old = in_queue(&window).target;
    fill(&mut window, "Target score", "120");
    assert_eq!(in_queue(&window).target, old);
    window.get_by_label("A target lies between 0 and 100.");
    fill(&mut window, "Target score", "");
    assert_eq!(in_queue(&window).target, None);
    assert!(window.query_by_label("A target lies between 0 and 100.").is_none());
}

#[test]
fn importance_is_chosen_with_the_keyboard() {
    let mut window = queue();
    window.get_by_role_and_label(Role::Button, "Importance to the customer: 2").focus();
    window.run();
    window.key_press(Key::Space);
    window.run();
    assert_eq!(in_queue(&window).importance.map(Importance::get), Some(2));
}

#[test]
fn pains_are_added_with_enter_and_removed() {
    let mut window = queue();
    toggle(&mut window, "Pains");
    let old = in_queue(&window).pains;
    fill(&mut window, "Add a pain, then Enter", "No place to sit");
    assert_eq!(in_queue(&window).pains.len(), old.len() + 1);
    let field = window.get_by_role_and_label(Role::TextInput, "Add a pain, then Enter");
    assert!(field.is_focused(), "ready for the next");
    let first = window.get_all_by_role_and_label(Role::Button, "Remove pain").next();
    first.expect("a button").click();
    window.run();
    assert_eq!(in_queue(&window).pains.len(), old.len());
    assert_eq!(in_queue(&window).pains.last().map(String::as_str), Some("No place to sit"));
}

#[test]
fn a_computed_figure_counts_once_all_its_inputs_are_there() {
    let mut window = window(touchpoint("tp-verkko"));
    let old = of(&window, "tp-verkko").kpis.len();
    press(&mut window, "Add KPI");
    choose(&mut window, "How it is computed", "Conversion");
    let kpi = |window: &Window| of(window, "tp-verkko").kpis.last().expect("a KPI").clone();
    assert_eq!(of(&window, "tp-verkko").kpis.len(), old + 1);
    fill(&mut window, "Bought or booked, Syksy 2026", "39");
    assert!(kpi(&window).values().is_empty());
    fill(&mut window, "Visitors, Syksy 2026", "1000");
    assert_eq!(kpi(&window).values().len(), 1);
    window.get_by_label_contains("Syksy 2026: 3.9");
}

#[test]
fn thousands_are_typed_over_without_becoming_decimals() {
    let mut window = window(Selection::Stage(StageId::new("st-tietoisuus").expect("an id")));
    let values = |window: &Window| {
        let stage = window.state().journey().stages.first().expect("a stage").clone();
        let values = stage.kpis.first().expect("a KPI").values().to_vec();
        values.iter().map(|value| value.inputs[0].get()).collect::<Vec<f64>>()
    };
    assert_eq!(values(&window), [8400.0, 11200.0]);
    toggle(&mut window, "Tavoittavuus");
    window.get_by_role_and_label(Role::TextInput, "Kevät 2026").focus();
    window.run();
    window.key_press(Key::End);
    window.key_press(Key::Backspace);
    window.get_by_role_and_label(Role::TextInput, "Kevät 2026").type_text("1");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(values(&window), [8401.0, 11200.0]);
    fill(&mut window, "Syksy 2026", "12,500");
    assert_eq!(values(&window), [8401.0, 12500.0]);
}

#[test]
fn a_comment_goes_through_the_loop() {
    let mut window = window(touchpoint("tp-tuote"));
    fill(&mut window, "Add a comment, then Enter", "Cold coffee");
    // A new comment is open at once.
    press(&mut window, "Closed loop: Answered");
    let comment = of(&window, "tp-tuote").feedback.first().expect("a comment").as_ref().clone();
    assert_eq!(comment.state, LoopState::Answered);
    assert_eq!(comment.handling.date, Some(Date::constant(2026, 11, 22)));
    fill(&mut window, "Themes, separated by commas", "coffee, temperature");
    let comment = of(&window, "tp-tuote").feedback.first().expect("a comment").as_ref().clone();
    assert_eq!(comment.themes, ["coffee", "temperature"]);
}

#[test]
fn an_action_is_added_here_and_unlinked() {
    let mut window = window(touchpoint("tp-tuote"));
    fill(&mut window, "Add an action, then Enter", "Warm the cups");
    let last = |window: &Window| window.state().journey().actions.last().expect("one").clone();
    assert_eq!(last(&window).touchpoints.len(), 1);
    fill(&mut window, "Due", "1.12.2026");
    assert_eq!(last(&window).due, Some(Date::constant(2026, 12, 1)));
    press(&mut window, "Unlink from this touchpoint");
    assert!(last(&window).touchpoints.is_empty());
}

#[test]
fn a_stage_leads_to_its_touchpoints() {
    let mut window = window(Selection::Stage(StageId::new("st-osto").expect("an id")));
    press(&mut window, "Add touchpoint");
    assert_eq!(window.state().asked, [Action::Run(Command::AddTouchpoint)]);
    press(&mut window, "Jono kassalla");
    assert_eq!(window.state().selection, touchpoint("tp-jono"));
}

#[test]
fn the_journey_has_its_title_target_and_parking_lot() {
    let mut window = window(Selection::Journey);
    fill(&mut window, "Title of the journey", "Kulma");
    assert_eq!(window.state().journey().title, "Kulma");
    fill(&mut window, "Target score", "75");
    let target = window.state().journey().target.score;
    assert_eq!(target.map(Target::get), Some(75.0));
    toggle(&mut window, "Parking lot");
    let old = window.state().journey().parking_lot.len();
    fill(&mut window, "Park something, then Enter", "Opening hours");
    assert_eq!(window.state().journey().parking_lot.len(), old + 1);
    press(&mut window, "Measurement rounds…");
    assert_eq!(window.state().asked, [Action::Run(Command::Rounds)]);
}

#[test]
fn a_journey_without_anything_can_be_filled() {
    let mut window =
        harness(World::new(Journey::default(), Selection::Journey), [400.0, 4000.0], false, false);
    window.run();
    press(&mut window, "Add question");
    assert!(window.state().journey().survey.is_some());
    assert_eq!(window.state().refused, None);
}
