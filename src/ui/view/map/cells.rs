//! The cells of lanes: a node for every line and for the place of a new one, and what the keys do there.

use super::drag::{Drag, Dragged};
use super::lines::{self, Holds, Spot};
use super::typing::{Typing, neighbour};
use super::{MapState, menu, span};
use crate::journey::{Journey, Touchpoint};
use crate::paint::map::{Lane, LaneBox, MOST, MapLayout};
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::widget::tip::tip;
use egui::{Event, Id, Key, Modifiers, Pos2, Rangef, Rect, Response, Role, Sense, Ui, WidgetInfo};

/// The id of the node of a line.
pub(super) fn spot_id(spot: &Spot) -> Id {
    Id::unique(("spot", &spot.touchpoint, spot.lane, spot.line))
}

/// What the cell of a lane at a touchpoint is called.
pub(super) fn name(cx: &Context<'_>, touchpoint: &Touchpoint, lane: Lane) -> String {
    format!("{}: {}", lane.title(cx.words, cx.journey), touchpoint.name)
}

/// Where a line stands, from the map's corner.
pub(super) fn place(journey: &Journey, boxes: &MapLayout, spot: &Spot) -> Option<Rect> {
    let lane = boxes.lanes.iter().find(|held| held.lane == spot.lane)?;
    boxes.line(lane, card_at(journey, boxes, spot)?, spot.line)
}

fn card_at(journey: &Journey, boxes: &MapLayout, spot: &Spot) -> Option<usize> {
    let place = journey.place(&spot.touchpoint)?;
    Some(boxes.stages.get(place.stage)?.cards.start + place.at)
}

/// Makes the nodes of the cells between two places.
pub(super) fn show(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    (origin, x): (Pos2, Rangef),
    out: &mut Actions,
) {
    let by = origin.to_vec2();
    let clip = ui.clip_rect().expand(200.0);
    state.cell = None;
    for lane in boxes.lanes.iter().filter(|lane| lane.lane != Lane::Kpis) {
        if !lane.rect.translate(by).intersects(clip) {
            continue;
        }
        for card in boxes.cards_in(x) {
            let Some(held) = boxes.cards.get(card) else { continue };
            let stage = cx.journey.stages.get(held.stage);
            if let Some(touchpoint) = stage.and_then(|stage| stage.touchpoints.get(held.at)) {
                cell(ui, cx, state, (boxes, lane, card), touchpoint, origin, out);
            }
        }
    }
}

fn cell(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    (boxes, lane, card): (&MapLayout, &LaneBox, usize),
    touchpoint: &Touchpoint,
    origin: Pos2,
    out: &mut Actions,
) {
    let folds = lane.columns.get(card).is_some_and(|column| column.folds);
    let column = lane.columns.get(card).map_or(&[][..], |column| &column.notes);
    let shown = column.len() - usize::from(folds && !column.is_empty());
    let spot = |line| Spot { touchpoint: touchpoint.id.clone(), lane: lane.lane, line };
    for line in 0..shown {
        if let (Some(rect), Some(note)) = (boxes.line(lane, card, line), column.get(line)) {
            let text = || match note.detail.as_str() {
                "" => note.text.clone(),
                detail => format!("{} · {detail}", note.text),
            };
            node(ui, cx, state, (&spot(line), rect), origin, &text, out);
            span::edges(ui, cx, state, (&spot(line), note), rect, origin);
        }
    }
    let has_room = lines::holds(lane.lane) != Holds::Text || shown == 0;
    if folds && let (Some(rect), Some(note)) = (boxes.line(lane, card, shown), column.get(shown)) {
        fold(
            ui,
            cx,
            state,
            (touchpoint, lane.lane),
            (rect.translate(origin.to_vec2()), &note.text),
        );
    }
    let all = if folds { lines::lines(cx.journey, touchpoint, lane.lane).len() } else { shown };
    if has_room && let Some(rect) = boxes.line(lane, card, column.len()) {
        slot(ui, cx, state, (&spot(all), rect), origin, touchpoint, out);
    }
}

/// What shows the lines that have no room, or hides them again.
fn fold(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    (touchpoint, lane): (&Touchpoint, Lane),
    (rect, text): (Rect, &str),
) {
    let id = Id::unique(("fold", &touchpoint.id, lane));
    let response = ui.interact(rect, id, Sense::click());
    state.keyboard.part(id);
    let name = || format!("{}: {text}", name(cx, touchpoint, lane));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name()));
    super::nodes::ring(ui, cx, &response);
    super::sight::follow(ui, state.zoom, &response);
    if response.hovered() {
        let stroke = egui::Stroke::new(1.0, cx.theme.accent);
        ui.painter().rect_stroke(rect, 5.0 * state.zoom, stroke, egui::StrokeKind::Inside);
    }
    if response.clicked() {
        let cell = (touchpoint.id.clone(), lane);
        let opened = std::sync::Arc::make_mut(&mut state.opened);
        if !opened.remove(&cell) {
            opened.insert(cell);
        }
    }
}

/// A line that is there.
fn node(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    (spot, place): (&Spot, Rect),
    origin: Pos2,
    text: &dyn Fn() -> String,
    out: &mut Actions,
) {
    let rect = place.translate(origin.to_vec2());
    // Many lines would be many stops for Tab: the arrows lead to them.
    let has_focus = ui.memory(|memory| memory.has_focus(spot_id(spot)));
    let sense = if has_focus { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
    let response = ui.interact(rect, spot_id(spot), sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text()));
    happens(ui, cx, state, spot, &response, out);
    if response.drag_started() {
        state.drag = Drag::begin(Dragged::Line(spot.clone()), place, &response, origin);
    }
    menu::of_line(ui, cx, state, spot, &response, out);
    if state.drag.is_none() {
        tip(response, || format!("{}: {}", spot.lane.title(cx.words, cx.journey), text()));
    }
}

/// The place of a new line. It is no stop for Tab: the arrows lead there.
fn slot(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    (spot, place): (&Spot, Rect),
    origin: Pos2,
    touchpoint: &Touchpoint,
    out: &mut Actions,
) {
    let rect = place.translate(origin.to_vec2());
    let id = spot_id(spot);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let sense = if has_focus { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, name(cx, touchpoint, spot.lane)));
    happens(ui, cx, state, spot, &response, out);
    if response.hovered() || has_focus {
        let middle = rect.center_top() + egui::vec2(0.0, 10.0_f32.min(rect.height() / 2.0));
        let font = crate::paint::fonts::regular(12.0 * state.zoom);
        ui.painter().text(middle, egui::Align2::CENTER_CENTER, "+", font, cx.theme.muted);
    }
    menu::of_line(ui, cx, state, spot, &response, out);
}

/// What both have in common: clicks, the keyboard, the ring.
fn happens(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    spot: &Spot,
    response: &Response,
    out: &mut Actions,
) {
    state.keyboard.part(response.id);
    if state.wants.as_ref() == Some(spot) {
        state.wants = None;
        response.request_focus();
        super::sight::bring(ui, state.zoom, response.rect);
    }
    // Also while the window is behind another one: keys are for it all the same.
    if ui.memory(|memory| memory.has_focus(response.id)) {
        state.cell = Some(spot.clone());
        super::nodes::ring(ui, cx, response);
    }
    super::sight::follow(ui, state.zoom, response);
    let selection = Selection::Touchpoint(spot.touchpoint.clone());
    if response.double_clicked() {
        begin(cx, state, spot, out);
    } else if response.clicked() {
        response.request_focus();
    }
    if (response.clicked() || response.gained_focus()) && *cx.selection != selection {
        out.push(Action::Select(selection));
    }
}

/// Begins to change what stands at a spot.
pub(super) fn begin(cx: &Context<'_>, state: &mut MapState, spot: &Spot, out: &mut Actions) {
    if lines::holds(spot.lane) == Holds::Choice {
        if let Some(edit) = lines::next_choice(cx.journey, spot) {
            out.edit(edit);
        }
        return;
    }
    state.typing = Some(Typing::at(spot.clone()));
}

/// The keys in a cell. Whether a cell has the keyboard.
pub(super) fn keys(ui: &Ui, cx: &Context<'_>, state: &mut MapState, out: &mut Actions) -> bool {
    let Some(spot) = state.cell.clone() else { return false };
    if ui.memory(egui::Memory::focused) != Some(spot_id(&spot)) {
        return false;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Enter) || pressed(Key::F2) {
        begin(cx, state, &spot, out);
    } else if pressed(Key::Delete) {
        remove(cx, &spot, out);
        state.wants = Some(Spot { line: spot.line.saturating_sub(1), ..spot });
    } else if span::keys(ui, cx, &spot, out) {
        state.wants = Some(spot);
    } else if is_line(cx, &spot) && pressed(Key::T) {
        to_action(cx, &spot, out);
    } else if let Some(text) = typed(ui).filter(|_| can_begin(cx, &spot)) {
        state.typing = Some(Typing::with(spot, text));
    } else {
        move_on(ui, cx, state, &spot, out);
    }
    true
}

/// Takes a line away.
pub(super) fn remove(cx: &Context<'_>, spot: &Spot, out: &mut Actions) {
    if is_line(cx, spot)
        && let Some(edit) = lines::put(cx.journey, spot, "")
    {
        out.push(Action::EditAndTell { edit, text: cx.text("lane-line-removed") });
    }
}

/// Makes a line into an action and says so.
pub(super) fn to_action(cx: &Context<'_>, spot: &Spot, out: &mut Actions) {
    if let Some(edit) = lines::to_action(cx.journey, spot) {
        out.push(Action::EditAndTell { edit, text: cx.text("lane-action-added") });
    }
}

/// Whether something stands there.
pub(super) fn is_line(cx: &Context<'_>, spot: &Spot) -> bool {
    let touchpoint = cx.touchpoint(&spot.touchpoint);
    touchpoint.is_some_and(|(_, one)| spot.line < lines::lines(cx.journey, one, spot.lane).len())
}

/// Whether typing opens a field there: not over a line that is there.
fn can_begin(cx: &Context<'_>, spot: &Spot) -> bool {
    lines::holds(spot.lane) != Holds::Choice && !is_line(cx, spot)
}

/// What was typed in this frame.
fn typed(ui: &Ui) -> Option<String> {
    ui.input(|input| {
        let texts = input.events.iter().filter_map(|event| {
            if let Event::Text(text) = event { Some(text.clone()) } else { None }
        });
        texts.into_iter().find(|text| !text.trim().is_empty())
    })
}

/// The arrows: along the lane, and through the lines of the touchpoint up to its card.
fn move_on(ui: &Ui, cx: &Context<'_>, state: &mut MapState, spot: &Spot, out: &mut Actions) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, back) in [(Key::ArrowLeft, true), (Key::ArrowRight, false)] {
        if pressed(key)
            && let Some(next) = neighbour(cx.journey, &spot.touchpoint, back)
        {
            let lines = spots(cx, state, &next, spot.lane);
            let line = spot.line.min(lines.saturating_sub(1));
            out.push(Action::Select(Selection::Touchpoint(next.clone())));
            state.wants = Some(Spot { touchpoint: next, lane: spot.lane, line });
        }
    }
    let column = column(cx, state, spot);
    let at = column.iter().position(|one| one == spot);
    if pressed(Key::ArrowDown)
        && let Some(next) = at.and_then(|at| column.get(at + 1))
    {
        state.wants = Some(next.clone());
    }
    if pressed(Key::ArrowUp) {
        match at.and_then(|at| at.checked_sub(1)).and_then(|at| column.get(at)) {
            Some(next) => state.wants = Some(next.clone()),
            None => state.reveal = true,
        }
    }
}

/// The first cell under a card.
pub(super) fn first(cx: &Context<'_>, touchpoint: &crate::journey::TouchpointId) -> Option<Spot> {
    let lane = *cx.lanes.iter().find(|lane| **lane != Lane::Kpis)?;
    Some(Spot { touchpoint: touchpoint.clone(), lane, line: 0 })
}

/// Everything under a card, from top to bottom.
fn column(cx: &Context<'_>, state: &MapState, spot: &Spot) -> Vec<Spot> {
    let lanes = cx.lanes.iter().filter(|lane| **lane != Lane::Kpis);
    let lines = lanes.flat_map(|lane| {
        let all = cx
            .journey
            .touchpoint(&spot.touchpoint)
            .map_or(0, |one| lines::lines(cx.journey, one, *lane).len());
        let is_open = || state.opened.contains(&(spot.touchpoint.clone(), *lane));
        let shown = if all > MOST && is_open() { all } else { all.min(MOST) };
        let slot = (lines::holds(*lane) != Holds::Text || all == 0).then_some(all);
        (0..shown).chain(slot).map(move |line| Spot { lane: *lane, line, ..spot.clone() })
    });
    lines.collect()
}

/// How many spots a cell has.
fn spots(
    cx: &Context<'_>,
    state: &MapState,
    touchpoint: &crate::journey::TouchpointId,
    lane: Lane,
) -> usize {
    let spot = Spot { touchpoint: touchpoint.clone(), lane, line: 0 };
    column(cx, state, &spot).iter().filter(|one| one.lane == lane).count()
}
