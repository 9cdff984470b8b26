//! Dragging a card within and between stages, and a stage among stages.

use super::MapState;
use super::lines::{self, Spot};
use super::span::{self, Edge};
use crate::edit::{Edit, Step};
use crate::journey::{StageId, TouchpointId, WayBack};
use crate::paint::map::{CardBox, Lane, MapLayout};
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use egui::{
    CursorIcon, Id, Key, LayerId, Order, Pos2, Rect, Response, Stroke, StrokeKind, Ui, Vec2, pos2,
    vec2,
};

/// What is dragged.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Dragged {
    Card(TouchpointId),
    Stage(StageId),
    Line(Spot),
    /// The edge of an entry, which then reaches over more touchpoints or fewer.
    Edge(Spot, Edge),
    /// A way back that begins at this touchpoint.
    Way(TouchpointId),
}

/// A drag under way.
#[derive(Clone, Debug)]
pub(super) struct Drag {
    what: Dragged,
    /// Its box, from the map's corner.
    rect: Rect,
    /// Where in the box it was taken.
    grip: Vec2,
}

/// Where it would be dropped.
#[derive(Clone, Debug, PartialEq)]
struct DropPlace {
    /// Index of the stage, counted without a dragged stage.
    stage: usize,
    /// Index in the stage, counted without the dragged card.
    at: usize,
    /// The line that shows it, from the map's corner.
    line: Rect,
}

impl Drag {
    pub(super) fn begin(
        what: Dragged,
        rect: Rect,
        response: &Response,
        origin: Pos2,
    ) -> Option<Self> {
        let pointer = response.interact_pointer_pos()?;
        Some(Self { what, rect, grip: pointer - origin - rect.min.to_vec2() })
    }
}

/// Shows where a drag would end, and ends it.
pub(super) fn show(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    boxes: &MapLayout,
    origin: Pos2,
    out: &mut Actions,
) {
    let Some(drag) = &state.drag else { return };
    let pointer = ui.input(|input| input.pointer.latest_pos());
    let (Some(pointer), false) = (pointer, ui.input(|input| input.key_pressed(Key::Escape))) else {
        state.drag = None;
        return;
    };
    let on_map = pointer - origin.to_vec2();
    let place = drop_place(drag, boxes, on_map);
    let cell = match &drag.what {
        Dragged::Line(spot) => cell_at(spot, boxes, on_map),
        Dragged::Card(_) | Dragged::Stage(_) | Dragged::Way(_) | Dragged::Edge(..) => None,
    };
    let stretch = match &drag.what {
        Dragged::Edge(spot, edge) => span::stretch_at(cx, (spot, *edge), boxes, on_map),
        Dragged::Card(_) | Dragged::Stage(_) | Dragged::Line(_) | Dragged::Way(_) => None,
    };
    let card = match &drag.what {
        Dragged::Way(from) => {
            boxes.cards.iter().find(|card| card.rect.contains(on_map) && card.id != *from)
        }
        Dragged::Card(_) | Dragged::Stage(_) | Dragged::Line(_) | Dragged::Edge(..) => None,
    };
    if ui.input(|input| input.pointer.any_released() || !input.pointer.any_down()) {
        if let Some(place) = place {
            drop_at(cx, drag, &place, out);
        }
        if let (Dragged::Line(spot), Some((to, lane, _))) = (&drag.what, cell) {
            drop_line(cx, spot, (&to, lane), out);
        }
        if let (Dragged::Edge(spot, _), Some((span, to, _))) = (&drag.what, &stretch)
            && let Some(edit) = span.stretched(cx.journey, spot.lane, to.clone())
        {
            out.edit(edit);
        }
        if let (Dragged::Way(from), Some(to)) = (&drag.what, card) {
            add_way(cx, from, &to.id, out);
        }
        state.drag = None;
        return;
    }
    ui.set_cursor_icon(CursorIcon::Grabbing);
    let layer = LayerId::new(Order::Tooltip, Id::unique("map drag"));
    let painter = ui.ctx().layer_painter(layer);
    if let Some((_, _, rect)) = cell {
        let stroke = Stroke::new(2.0, cx.theme.accent);
        let rect = rect.translate(origin.to_vec2());
        painter.rect_stroke(rect, 6.0, stroke, StrokeKind::Inside);
    }
    if let Some((_, _, rect)) = stretch {
        let stroke = Stroke::new(2.0, cx.theme.accent);
        let rect = rect.translate(origin.to_vec2());
        painter.rect_stroke(rect, 5.0 * state.zoom, stroke, StrokeKind::Inside);
        ui.set_cursor_icon(CursorIcon::ResizeHorizontal);
        scroll_at_edges(ui, pointer);
        return;
    }
    if let Some(place) = place {
        painter.rect_filled(place.line.translate(origin.to_vec2()), 2.0, cx.theme.accent);
    }
    if let Dragged::Way(_) = &drag.what {
        if let Some(card) = card {
            let stroke = Stroke::new(2.0, cx.theme.accent);
            let rect = card.rect.translate(origin.to_vec2());
            painter.rect_stroke(rect, 8.0 * state.zoom, stroke, StrokeKind::Inside);
        }
        let from = drag.rect.center_top() + origin.to_vec2();
        painter.arrow(from, pointer - from, Stroke::new(2.0, cx.theme.accent));
        scroll_at_edges(ui, pointer);
        return;
    }
    let ghost = Rect::from_min_size(pointer - drag.grip, drag.rect.size());
    painter.rect(
        ghost,
        8.0 * state.zoom,
        cx.theme.accent_soft.gamma_multiply(0.8),
        Stroke::new(2.0, cx.theme.accent),
        StrokeKind::Inside,
    );
    scroll_at_edges(ui, pointer);
}

/// The cell a line would be dropped in: the one under the pointer; over a card the one of its own lane, over a
/// stage the one of the stage's first touchpoint.
fn cell_at(spot: &Spot, boxes: &MapLayout, at: Pos2) -> Option<(TouchpointId, Lane, Rect)> {
    let lane = boxes.lanes.iter().find(|lane| lane.rect.y_range().contains(at.y));
    let lane = lane.or_else(|| boxes.lanes.iter().find(|lane| lane.lane == spot.lane))?;
    let in_header = |stage: &&crate::paint::map::StageBox| stage.header.contains(at);
    let card = if let Some(stage) = boxes.stages.iter().find(in_header) {
        stage.cards.clone().next()?
    } else {
        let under = |card: &CardBox| card.rect.x_range().expand(4.0).contains(at.x);
        boxes.cards.iter().position(under)?
    };
    let held = boxes.cards.get(card)?;
    Some((held.id.clone(), lane.lane, boxes.cell(lane, card)?))
}

/// All that the drop changes is one step.
fn drop_line(cx: &Context<'_>, spot: &Spot, to: (&TouchpointId, Lane), out: &mut Actions) {
    for edit in lines::moved(cx.journey, spot, to.0, to.1) {
        out.edit_while(super::cells::spot_id(spot), edit);
    }
    out.push(Action::EndGesture);
}

/// Near the edge of what is seen, the map follows.
fn scroll_at_edges(ui: &Ui, pointer: Pos2) {
    let seen = ui.clip_rect();
    let edge = 36.0;
    let mut delta = Vec2::ZERO;
    if pointer.x < seen.min.x + edge {
        delta.x = 12.0;
    } else if pointer.x > seen.max.x - edge {
        delta.x = -12.0;
    }
    if delta != Vec2::ZERO {
        ui.scroll_with_delta(delta);
        ui.request_repaint();
    }
}

fn drop_place(drag: &Drag, boxes: &MapLayout, at: Pos2) -> Option<DropPlace> {
    match &drag.what {
        Dragged::Card(id) => card_place(id, boxes, at),
        Dragged::Stage(id) => stage_place(id, boxes, at),
        Dragged::Line(_) | Dragged::Way(_) | Dragged::Edge(..) => None,
    }
}

fn card_place(id: &TouchpointId, boxes: &MapLayout, at: Pos2) -> Option<DropPlace> {
    // The stage under the pointer; beside the map, the first or last one.
    let under = boxes.stages.partition_point(|stage| at.x >= stage.header.max.x + 4.0);
    let stage = under.min(boxes.stages.len().checked_sub(1)?);
    let held = boxes.stages.get(stage)?;
    let cards = boxes.cards.get(held.cards.clone())?;
    // Those left of the pointer, and the one on each side of the place, without the dragged one.
    let left = cards.partition_point(|card| card.rect.center().x < at.x);
    let dragged = cards.get(..left)?.iter().rposition(|card| card.id == *id);
    let place = left - usize::from(dragged.is_some());
    let is_other = |card: &&CardBox| card.id != *id;
    let before = cards.get(..left)?.iter().rev().find(is_other).map(|card| card.rect);
    let after = cards.get(left..)?.iter().find(is_other).map(|card| card.rect);
    let x = match (before, after) {
        (Some(left), Some(right)) => f32::midpoint(left.max.x, right.min.x),
        (Some(left), None) => left.max.x + 4.0,
        (None, Some(right)) => right.min.x - 4.0,
        (None, None) => held.ground.center().x,
    };
    let rows = boxes.cards.first().map_or(held.ground.y_range(), |card| card.rect.y_range());
    let line = Rect::from_center_size(pos2(x, rows.center()), vec2(4.0, rows.span()));
    Some(DropPlace { stage, at: place, line })
}

fn stage_place(id: &StageId, boxes: &MapLayout, at: Pos2) -> Option<DropPlace> {
    let others: Vec<Rect> =
        boxes.stages.iter().filter(|stage| stage.id != *id).map(|stage| stage.header).collect();
    let place = others.iter().filter(|rect| rect.center().x < at.x).count();
    let x = match (place.checked_sub(1).and_then(|left| others.get(left)), others.get(place)) {
        (Some(left), _) => left.max.x + 4.0,
        (None, Some(right)) => right.min.x - 4.0,
        (None, None) => return None,
    };
    let rows = boxes.stages.first()?.header.y_range();
    Some(DropPlace {
        stage: place,
        at: 0,
        line: Rect::from_center_size(pos2(x, rows.center()), vec2(5.0, rows.span() + 8.0)),
    })
}

fn drop_at(cx: &Context<'_>, drag: &Drag, place: &DropPlace, out: &mut Actions) {
    match &drag.what {
        Dragged::Card(id) => {
            if let Some(stage) = cx.journey.stages.get(place.stage) {
                let (id, stage) = (id.clone(), stage.id.clone());
                out.edit(Edit::MoveTouchpoint { id, stage, at: place.at });
            }
        }
        Dragged::Stage(id) => out.edit(Edit::MoveStage { id: id.clone(), to: place.stage }),
        Dragged::Line(_) | Dragged::Way(_) | Dragged::Edge(..) => {}
    }
}

/// Customers go back from one touchpoint to the other; a way that is there is not made twice.
pub(super) fn add_way(cx: &Context<'_>, from: &TouchpointId, to: &TouchpointId, out: &mut Actions) {
    let Some(touchpoint) = cx.journey.touchpoint(from) else { return };
    if touchpoint.returns_to.iter().any(|way| way.touchpoint == *to) {
        return;
    }
    let mut touchpoint = Box::new(touchpoint.as_ref().clone());
    let way = WayBack { touchpoint: to.clone(), share: None, note: String::new() };
    touchpoint.returns_to.push(way);
    out.edit(Edit::ReplaceTouchpoint { touchpoint, step: Step::EditTouchpoint });
}
