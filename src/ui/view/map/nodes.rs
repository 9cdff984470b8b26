//! What can be pressed or read on the map, each with its name for mouse, keyboard and screen reader.

use super::drag::{Drag, Dragged};
use super::{MapState, Renaming, sight};
use crate::analysis::TouchpointReport;
use crate::journey::{Stage, StageId, Touchpoint, TouchpointId};
use crate::paint::map::{self, CardBox, Lane, MapLayout, Note, StageBox};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection, View};
use crate::ui::widget::tip::tip;
use crate::wording::report as plain;
use egui::{Id, Pos2, Rangef, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

/// The id of a card's node.
pub(super) fn card_id(id: &TouchpointId) -> Id {
    Id::unique(("card", id))
}

/// The id of a stage header's node.
pub(super) fn stage_id(id: &StageId) -> Id {
    Id::unique(("stage", id))
}

/// Makes the nodes and handles what happens to them. Only what is seen or nearly seen has one: what is further
/// away is reached by moving to it.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    origin: Pos2,
    out: &mut Actions,
) {
    let by = origin.to_vec2();
    let clip = ui.clip_rect().expand(200.0);
    let x = Rangef::new(clip.min.x - by.x, clip.max.x - by.x);
    let whole = ui.clip_rect();
    stage_nodes(ui, cx, state, boxes, (origin, x), out);
    // What has scrolled below the heads of the stages is not pressed through them.
    if map::frozen(whole, origin).y > 0.0 {
        ui.set_clip_rect(whole.with_min_y(whole.min.y + map::head_height(state.zoom)));
    }
    state.shown.clear();
    for card in boxes.cards.get(boxes.cards_in(x)).unwrap_or_default() {
        state.shown.push((card.rect.translate(by), card.id.clone()));
        let stage = cx.journey.stages.get(card.stage);
        let touchpoint = stage.and_then(|stage| stage.touchpoints.get(card.at));
        if let (Some(stage), Some(touchpoint)) = (stage, touchpoint)
            && card.rect.translate(by).intersects(clip)
        {
            card_node(ui, cx, state, card, stage, touchpoint, origin, out);
        }
    }
    for lane in &boxes.lanes {
        if lane.lane != Lane::Kpis {
            continue;
        }
        let mut last: Option<(usize, usize)> = None;
        for (column, note, rect) in boxes.notes_in(lane, x) {
            // Its number within its column.
            let number = last.filter(|(held, _)| *held == column).map_or(0, |(_, at)| at + 1);
            last = Some((column, number));
            if rect.translate(by).intersects(clip) {
                let id = Id::unique(("note", lane.lane, column, number));
                let held = lane.columns.get(column);
                let is_rest = held.is_some_and(|it| it.folds && it.notes.len() == number + 1);
                let leads_to = if is_rest {
                    Some(Action::Run(Command::Show(View::Kpis)))
                } else {
                    let stage = cx.journey.stages.get(column);
                    stage.map(|stage| Action::Select(Selection::Stage(stage.id.clone())))
                };
                let place = (note, rect.translate(by));
                note_node(ui, cx, state, id, place, (leads_to, is_rest), out);
            }
        }
    }
    super::cells::show(ui, cx, state, boxes, (origin, x), out);
    super::points::show(ui, cx, state, boxes, (origin, x), out);
    drop_nodes(ui, cx, state, boxes, (origin, x), out);
    lane_nodes(ui, cx, state, boxes, origin, out);
    ui.set_clip_rect(whole);
}

/// Before the cards in the order of Tab.
fn stage_nodes(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    (origin, x): (Pos2, Rangef),
    out: &mut Actions,
) {
    for at in boxes.stages_in(x) {
        if let (Some(held), Some(stage)) = (boxes.stages.get(at), cx.journey.stages.get(at)) {
            stage_node(ui, cx, state, held, stage, origin, out);
        }
    }
}

/// The titles of lanes: double click names a lane of one's own, the menu orders and hides them.
fn lane_nodes(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    origin: Pos2,
    out: &mut Actions,
) {
    let (by, clip) = (origin.to_vec2(), ui.clip_rect());
    let frozen = map::frozen(clip, origin);
    for lane in &boxes.lanes {
        let rect = map::title_rect(lane, state.zoom, frozen.x).translate(by);
        if !rect.intersects(clip) {
            continue;
        }
        let response = ui.interact(rect, Id::unique(("lane title", lane.lane)), Sense::click());
        state.keyboard.part(response.id);
        let title = || lane.lane.title(cx.words, cx.journey);
        response.widget_info(|| WidgetInfo::labeled(Role::RowHeader, true, title()));
        ring(ui, cx, &response);
        sight::follow(ui, state.zoom, &response);
        super::menu::context(ui, &response, |ui| {
            super::menu::of_lane(ui, cx, lane.lane, out);
        });
        if matches!(lane.lane, Lane::Own(_)) && response.double_clicked() {
            out.push(Action::Select(Selection::Journey));
        }
    }
    let rect = boxes.add_lane.translate(by + egui::vec2(frozen.x, 0.0));
    if rect.intersects(clip) {
        let response = ui.interact(rect, Id::unique("add lane"), Sense::click());
        state.keyboard.part(response.id);
        let name = cx.text(Command::AddLane.key());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        ring(ui, cx, &response);
        sight::follow(ui, state.zoom, &response);
        if response.clicked() {
            out.push(Action::Run(Command::AddLane));
        }
    }
}

fn stage_node(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    held: &StageBox,
    stage: &Stage,
    origin: Pos2,
    out: &mut Actions,
) {
    let by = origin.to_vec2();
    let selection = Selection::Stage(held.id.clone());
    let frozen = map::frozen(ui.clip_rect(), origin);
    let header = map::header_rect(held, frozen).translate(by);
    let response = ui.interact(header, stage_id(&held.id), Sense::click_and_drag());
    state.keyboard.part(response.id);
    let selected = *cx.selection == selection;
    let name = || named(cx, &stage.name);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, name()));
    sight::follow_across(ui, &response);
    follow_focus(cx, &response, &selection, out);
    pressed(&response, cx, state, selection.clone(), out);
    if response.drag_started() {
        state.drag = Drag::begin(Dragged::Stage(held.id.clone()), held.header, &response, origin);
    }
    ring(ui, cx, &response);
    super::menu::of_stage(ui, cx, &selection, &response, out);
    let add = map::add_rect(held, frozen).translate(by);
    let add = ui.interact(add, stage_id(&held.id).with("add"), Sense::click());
    let name = || cx.words.with("map-add-touchpoint-to", &[("stage", (&stage.name).into())]);
    state.keyboard.part(add.id);
    add.widget_info(|| WidgetInfo::labeled(Role::Button, true, name()));
    ring(ui, cx, &add);
    sight::follow_across(ui, &add);
    if add.clicked() {
        out.push(Action::Select(Selection::Stage(held.id.clone())));
        out.push(Action::Run(Command::AddTouchpoint));
    }
    tip(add, name);
}

#[expect(clippy::too_many_arguments, reason = "one node needs its box, its content and the frame")]
fn card_node(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    card: &CardBox,
    stage: &Stage,
    touchpoint: &Touchpoint,
    origin: Pos2,
    out: &mut Actions,
) {
    let selection = Selection::Touchpoint(card.id.clone());
    let rect = card.rect.translate(origin.to_vec2());
    let response = ui.interact(rect, card_id(&card.id), Sense::click_and_drag());
    state.keyboard.part(response.id);
    let selected = *cx.selection == selection;
    let name = || named(cx, &touchpoint.name);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, name()));
    let report = card.report(cx.report);
    // Whoever listens is told; whoever looks is told when the tip opens.
    let description = || report.map(|report| description(cx, stage, report)).unwrap_or_default();
    if ui.ctx().has_accesskit_node(response.id) {
        let description = description();
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(description));
    }
    sight::follow(ui, state.zoom, &response);
    follow_focus(cx, &response, &selection, out);
    pressed(&response, cx, state, selection, out);
    if state.many.len() > 1 && state.many.contains(&card.id) {
        let stroke = Stroke::new(2.0, cx.theme.accent);
        ui.painter().rect_stroke(rect, 8.0 * state.zoom, stroke, StrokeKind::Inside);
    }
    ring(ui, cx, &response);
    super::menu::of_card(ui, cx, state, touchpoint, &response, out);
    if selected {
        let body = card.body().translate(origin.to_vec2());
        super::quick::show(ui, cx, state, (touchpoint, body, origin), &response, out);
    }
    if response.drag_started() {
        state.drag = Drag::begin(Dragged::Card(card.id.clone()), card.rect, &response, origin);
    }
    if state.drag.is_none() {
        response.on_hover_ui(|ui| card_tip(ui, cx, &touchpoint.name, &description(), report));
    }
}

/// A name that is being typed may be empty for a moment.
fn named(cx: &Context<'_>, name: &str) -> String {
    if name.trim().is_empty() { cx.text("untitled") } else { name.to_owned() }
}

/// The keyboard came here by Tab: what has it is also what the inspector shows.
fn follow_focus(cx: &Context<'_>, response: &Response, selection: &Selection, out: &mut Actions) {
    if response.gained_focus() && cx.selection != selection {
        out.push(Action::Select(selection.clone()));
    }
}

/// A ring around what has the keyboard.
pub(super) fn ring(ui: &Ui, cx: &Context<'_>, response: &Response) {
    if ui.memory(|memory| memory.has_focus(response.id)) {
        let stroke = Stroke::new(2.0, cx.theme.text);
        let rect = response.rect.expand(2.0);
        ui.painter().rect_stroke(rect, 8.0, stroke, StrokeKind::Outside);
    }
}

/// One click selects, two rename.
fn pressed(
    response: &Response,
    cx: &Context<'_>,
    state: &mut MapState,
    selection: Selection,
    out: &mut Actions,
) {
    if response.double_clicked() {
        state.renaming = Some(Renaming::new(selection));
    } else if response.clicked() {
        response.request_focus();
        if let Selection::Touchpoint(id) = &selection {
            let held = response.ctx.input(|input| input.modifiers);
            super::band::clicked(cx, state, id, held);
        } else {
            state.many.clear();
        }
        if *cx.selection != selection {
            out.push(Action::Select(selection));
        }
    }
}

/// Everything a card shows, in words.
fn description(cx: &Context<'_>, stage: &Stage, report: &TouchpointReport) -> String {
    let score = cx.report.current.and_then(|round| report.score(round));
    let Some((score, value)) = score.and_then(|score| Some((score, score.value()?))) else {
        let current = cx.report.current;
        let name = |at: usize| cx.report.rounds.get(at).map_or("", |round| round.name.as_str());
        if let Some((round, (at, old))) = current.and_then(|at| Some((at, report.last_score(at)?)))
        {
            let score = cx.words.number(old.value().unwrap_or_default(), 0);
            let args = [
                ("stage", (&stage.name).into()),
                ("round", name(round).into()),
                ("last", name(at).into()),
                ("score", (&score).into()),
            ];
            return cx.words.with("map-card-last", &args);
        }
        return cx.words.with("map-card-unmeasured", &[("stage", (&stage.name).into())]);
    };
    let change = report
        .headline()
        .and_then(|survey| survey.change.as_ref())
        .map(|change| plain::change_sentence(change, cx.report.comparisons(), cx.words))
        .unwrap_or_default();
    cx.words.with(
        "map-card-description",
        &[
            ("stage", (&stage.name).into()),
            ("score", (&cx.words.score(value)).into()),
            ("n", score.n.into()),
            ("change", (&change).into()),
        ],
    )
}

fn card_tip(
    ui: &mut Ui,
    cx: &Context<'_>,
    name: &str,
    description: &str,
    report: Option<&TouchpointReport>,
) {
    ui.set_max_width(360.0);
    ui.label(egui::RichText::new(name).text_style(egui::TextStyle::Name("strong".into())));
    ui.label(description);
    if report.is_some_and(|report| report.moment_of_truth) {
        ui.label(cx.text("map-moment-of-truth"));
    }
    let score = cx.report.current.and_then(|round| report?.score(round));
    if let Some(score) = score {
        ui.label(plain::reliability_words(score.reliability, cx.words));
        ui.label(plain::evidence_words(score.evidence, cx.words));
    }
}

/// A KPI, which leads to its stage, or the number of those without room, which leads to all of them.
fn note_node(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    id: Id,
    (note, rect): (&Note, Rect),
    (leads_to, is_rest): (Option<Action>, bool),
    out: &mut Actions,
) {
    let response = ui.interact(rect, id, Sense::click());
    state.keyboard.part(response.id);
    ring(ui, cx, &response);
    sight::follow(ui, state.zoom, &response);
    let text = || {
        if note.detail.is_empty() {
            note.text.clone()
        } else {
            format!("{} · {}", note.text, note.detail)
        }
    };
    let role = if is_rest { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, text()));
    if response.clicked()
        && let Some(action) = leads_to
    {
        out.push(action);
    }
    tip(response, || format!("{}: {}", cx.text(Lane::Kpis.key()), text()));
}

fn drop_nodes(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    (origin, x): (Pos2, Rangef),
    out: &mut Actions,
) {
    let gaps = cx.report.current.and_then(|round| cx.report.gaps.get(round));
    for mark in boxes.drops_in(x) {
        let Some(gap) = gaps.and_then(|gaps| gaps.get(mark.gap)) else { continue };
        let id = Id::unique(("drop", &mark.touchpoint));
        let response = ui.interact(mark.rect.translate(origin.to_vec2()), id, Sense::click());
        let sentence = || plain::gap_sentence(gap, cx.words);
        state.keyboard.part(response.id);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, sentence()));
        ring(ui, cx, &response);
        sight::follow(ui, state.zoom, &response);
        if response.clicked() {
            out.push(Action::Select(Selection::Touchpoint(mark.touchpoint.clone())));
        }
        tip(response, sentence);
    }
}
