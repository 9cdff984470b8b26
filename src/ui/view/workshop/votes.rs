//! Voting: open, how many have voted, close and show, keep. Nothing of what was given is here before the reveal.

use super::state::WorkshopState;
use super::{bars, hand};
use crate::journey::DateTime;
use crate::paint::fonts::semibold;
use crate::paint::theme::GRID;
use crate::room::{Ballot, Phase, Topic};
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use crate::ui::dialog::parts::{primary, slim, small};
use egui::{Button, DragValue, Label, Rect, RichText, ScrollArea, Sense, TextEdit, Ui, pos2, vec2};

/// Below so many voters an outcome tells who gave what.
const FEW: u64 = 3;

/// How much room it needs of this height.
pub(super) fn height(state: &WorkshopState, room: f32) -> f32 {
    match &state.ballot {
        None => 232.0,
        Some(ballot) if state.by_hand => {
            (218.0 + 34.0 * ballot.items().len() as f32).min(room * 0.6)
        }
        Some(ballot) if ballot.outcome().is_some() => (room * 0.46).max(232.0),
        Some(_) => 238.0,
    }
}

pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut WorkshopState,
    _now: DateTime,
    out: &mut Actions,
) {
    let Some(ballot) = state.ballot.clone() else {
        choose(ui, cx, state);
        return;
    };
    match ballot.phase(state.time) {
        Phase::Open => open(ui, cx, state, &ballot),
        Phase::Closing { until } => {
            title(ui, cx, "workshop-closing");
            count(ui, cx, state, &ballot);
            let left = until.saturating_sub(state.time);
            ui.ctx().request_repaint_after(left + std::time::Duration::from_millis(20));
        }
        Phase::Closed => closed(ui, cx, state, &ballot),
        Phase::Revealed => revealed(ui, cx, state, &ballot, out),
    }
}

fn title(ui: &mut Ui, cx: &Context<'_>, key: &str) {
    ui.label(RichText::new(cx.text(key)).font(semibold(17.0)));
}

/// Nothing is voted on: what shall be.
fn choose(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState) {
    title(ui, cx, "workshop-vote");
    heads(ui, cx, state);
    let mut wanted: Option<(Topic, bool)> = None;
    let width = ui.available_width();
    for (key, topic) in [
        ("workshop-vote-experience", Topic::Experience),
        ("workshop-vote-importance", Topic::Importance),
    ] {
        let can = state.has_items(cx.journey, topic, false);
        let button = |ui: &mut Ui| ui.add_sized([width, 32.0], Button::new(cx.text(key)));
        if ui.add_enabled_ui(can, button).inner.clicked() {
            wanted = Some((topic, false));
        }
    }
    ui.horizontal(|ui| {
        small(ui, cx.text("workshop-dots-each"));
        let drag = DragValue::new(&mut state.dots).range(1..=10).speed(0.05);
        ui.add(drag).accessible_name(cx.text("workshop-dots-each"));
    });
    ui.horizontal(|ui| {
        // Both fit beside each other in the language with the longest words.
        ui.spacing_mut().button_padding.x = 3.0;
        let half = (width - 2.0 * GRID) / 2.0;
        for (key, of_actions) in
            [("workshop-dots-touchpoints", false), ("workshop-dots-actions", true)]
        {
            let topic = Topic::Dots(state.dots);
            let can = state.has_items(cx.journey, topic, of_actions);
            let button = Button::new(cx.text(key)).min_size(vec2(half, 32.0));
            if ui.add_enabled(can, button).clicked() {
                wanted = Some((topic, of_actions));
            }
        }
    });
    if let Some((topic, of_actions)) = wanted {
        let items = state.items(cx.journey, topic, of_actions);
        let question = cx.text(question(topic, of_actions));
        state.open(topic, question, &items);
    }
}

fn question(topic: Topic, of_actions: bool) -> &'static str {
    match (topic, of_actions) {
        (Topic::Experience, _) => "wall-question",
        (Topic::Importance, _) => "workshop-question-importance",
        (Topic::Dots(_), false) => "workshop-question-dots",
        (Topic::Dots(_), true) => "workshop-question-actions",
    }
}

/// How many people are here.
fn heads(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState) {
    ui.horizontal(|ui| {
        let label = small(ui, cx.text("workshop-heads"));
        let field = TextEdit::singleline(&mut state.heads).desired_width(44.0);
        ui.add(field).labelled_by(label.id);
    });
}

/// How many have voted, of how many.
fn count(ui: &mut Ui, cx: &Context<'_>, state: &WorkshopState, ballot: &Ballot) {
    let (ready, people) = (ballot.ready(), state.people());
    let shown = people.map_or_else(|| ready.to_string(), |people| format!("{ready}/{people}"));
    ui.horizontal(|ui| {
        ui.label(RichText::new(shown).font(semibold(44.0)));
        ui.label(RichText::new(cx.text("workshop-ready")).color(cx.theme.muted));
    });
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    ui.painter().rect_filled(rect, 4.0, cx.theme.sunken);
    if let Some(people) = people {
        let share = (ready as f32 / people as f32).clamp(0.0, 1.0);
        let end = pos2(rect.min.x + rect.width() * share, rect.max.y);
        ui.painter().rect_filled(Rect::from_min_max(rect.min, end), 4.0, cx.theme.accent);
        if ballot.voters() > people {
            let n = [("n", ballot.voters().into()), ("people", people.into())];
            let text =
                RichText::new(cx.words.with("workshop-too-many", &n)).color(cx.theme.caution);
            ui.add(Label::new(text).wrap());
        }
    }
}

fn open(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState, ballot: &Ballot) {
    title(ui, cx, "workshop-hidden");
    if state.by_hand {
        hand::show(ui, cx, state, ballot);
        return;
    }
    count(ui, cx, state, ballot);
    small(ui, cx.text("workshop-nobody-sees"));
    if state.asked {
        asks(ui, cx, state, ballot);
        return;
    }
    ui.horizontal(|ui| {
        if primary(ui, &cx.text("workshop-close-show")).clicked() {
            let missing = state.people().is_some_and(|people| ballot.ready() < people);
            if missing || ballot.voters() < FEW {
                state.asked = true;
            } else {
                state.close_vote();
            }
        }
        if ui.button(cx.text("workshop-by-hand")).clicked() {
            state.by_hand = true;
        }
    });
    if slim(ui, cx.text("workshop-drop-vote")).clicked() {
        state.end_vote();
    }
}

/// Not all are in, or so few that an outcome would name them: asked once.
fn asks(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState, ballot: &Ballot) {
    let key = if ballot.voters() < FEW { "workshop-few-voters" } else { "workshop-not-all" };
    let text = RichText::new(cx.text(key)).color(cx.theme.caution);
    ui.add(Label::new(text).wrap());
    ui.horizontal(|ui| {
        if ui.button(cx.text("workshop-wait")).clicked() {
            state.asked = false;
        }
        if ui.button(cx.text("workshop-show-anyway")).clicked() {
            state.close_vote();
        }
    });
}

fn closed(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState, ballot: &Ballot) {
    title(ui, cx, "workshop-closed");
    count(ui, cx, state, ballot);
    ui.horizontal(|ui| {
        if primary(ui, &cx.text("workshop-show")).clicked() {
            state.reveal();
        }
        if ui.button(cx.text("workshop-reopen")).clicked() {
            state.reopen();
        }
    });
}

fn revealed(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut WorkshopState,
    ballot: &Ballot,
    out: &mut Actions,
) {
    title(ui, cx, "workshop-result-title");
    small(ui, cx.words.with("workshop-voters", &[("n", ballot.voters().into())]));
    let mut found = ballot.outcome().unwrap_or_default();
    found.sort_by_key(|one| one.place);
    let height = (ui.available_height() - 19.0 * GRID).max(40.0);
    ScrollArea::vertical().id_salt("results").max_height(height).show(ui, |ui| {
        for one in &found {
            let said = bars::sentence(cx.words, ballot.topic(), one);
            ui.add(Label::new(RichText::new(said).size(15.0)).wrap());
        }
    });
    ui.horizontal(|ui| {
        if primary(ui, &cx.text("workshop-keep")).clicked() {
            out.push(Action::KeepVote);
        }
        if ui.button(cx.text("workshop-again")).clicked() {
            state.repeat();
        }
    });
    if slim(ui, cx.text("workshop-drop-vote")).clicked() {
        state.end_vote();
    }
}
