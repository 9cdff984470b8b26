//! A band drawn around cards chooses them; Ctrl or Shift adds to those that are chosen.

use super::MapState;
use crate::journey::TouchpointId;
use crate::paint::map::MapLayout;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use egui::{Modifiers, Pos2, Rect, Response, Stroke, StrokeKind, Ui};

/// Draws the band, and chooses what is in it when it is let go.
pub(super) fn show(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    (boxes, ground): (&MapLayout, &Response),
    origin: Pos2,
    out: &mut Actions,
) {
    let by = origin.to_vec2();
    if ground.drag_started() && state.drag.is_none() {
        state.band = ground.interact_pointer_pos().map(|at| at - by);
    }
    let Some(from) = state.band else { return };
    let Some(to) = ui.input(|input| input.pointer.latest_pos()) else {
        state.band = None;
        return;
    };
    let band = Rect::from_two_pos(from, to - by);
    ui.painter().rect(
        band.translate(by),
        2.0,
        cx.theme.accent_soft.gamma_multiply(0.5),
        Stroke::new(1.0, cx.theme.accent),
        StrokeKind::Inside,
    );
    if ui.input(|input| input.pointer.any_down()) {
        return;
    }
    state.band = None;
    let inside = boxes.cards.iter().filter(|card| band.intersects(card.rect));
    let inside: Vec<TouchpointId> = inside.map(|card| card.id.clone()).collect();
    let adds = ui.input(|input| input.modifiers.command || input.modifiers.shift);
    if !adds {
        state.many.clear();
    }
    state.many.extend(inside.iter().cloned());
    if let Some(first) = inside.first() {
        out.push(Action::Select(Selection::Touchpoint(first.clone())));
        ui.memory_mut(|memory| memory.request_focus(super::nodes::card_id(first)));
    }
}

/// A click on a card with Ctrl takes it in or out, with Shift everything up to it.
pub(super) fn clicked(cx: &Context<'_>, state: &mut MapState, id: &TouchpointId, held: Modifiers) {
    if !held.command && !held.shift {
        state.many.clear();
        return;
    }
    if let Selection::Touchpoint(selected) = cx.selection {
        state.many.insert(selected.clone());
    }
    if held.shift {
        let all: Vec<&TouchpointId> = cx.journey.touchpoints().map(|(_, one)| &one.id).collect();
        let place = |id: &TouchpointId| all.iter().position(|one| *one == id);
        let from = match cx.selection {
            Selection::Touchpoint(selected) => place(selected),
            Selection::Journey | Selection::Stage(_) => None,
        };
        if let (Some(from), Some(to)) = (from, place(id)) {
            let range = from.min(to)..=from.max(to);
            state.many.extend(all.get(range).into_iter().flatten().map(|one| (*one).clone()));
        }
    } else if !state.many.remove(id) || state.many.is_empty() {
        state.many.insert(id.clone());
    }
}
