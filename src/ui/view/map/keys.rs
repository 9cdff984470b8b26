//! The map by keyboard: arrows select, Alt and arrows move (the commands do that), F2 renames.

use super::MapState;
use crate::journey::Journey;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use egui::{EventFilter, Key, Modifiers, Ui};

/// Handles the keys of the map.
pub(super) fn handle(ui: &Ui, cx: &Context<'_>, state: &mut MapState, out: &mut Actions) {
    let has_keyboard =
        state.keyboard.begin(ui, super::ground(), ui.max_rect(), &cx.text("cmd-map"));
    if !has_keyboard
        || state.renaming.is_some()
        || state.typing.is_some()
        || state.drag.is_some()
        || egui::Popup::is_any_open(ui.ctx())
    {
        return;
    }
    claim_arrows(ui);
    // What egui took the focus from with Escape is still the cell that was in use.
    if pressed(ui, Key::Escape) {
        match state.cell.take() {
            Some(spot) => {
                out.push(Action::Select(Selection::Touchpoint(spot.touchpoint)));
                state.reveal = true;
            }
            None if *cx.selection != Selection::Journey => {
                out.push(Action::Select(Selection::Journey));
            }
            None => {}
        }
        return;
    }
    if super::cells::keys(ui, cx, state, out) {
        return;
    }
    if let Selection::Touchpoint(id) = cx.selection
        && state.is_at(ui.ctx(), cx.selection)
        && pressed(ui, Key::ArrowDown)
    {
        state.wants = super::cells::first(cx, id);
        return;
    }
    for (key, step) in [
        (Key::ArrowLeft, Way::Left),
        (Key::ArrowRight, Way::Right),
        (Key::ArrowUp, Way::Up),
        (Key::ArrowDown, Way::Down),
    ] {
        if pressed(ui, key)
            && let Some(next) = next(cx.journey, cx.selection, step)
        {
            out.push(Action::Select(next));
            state.reveal = true;
        }
    }
}

/// Arrows belong to the map while it has the keyboard; egui would move the focus with them.
fn claim_arrows(ui: &Ui) {
    ui.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            let filter = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            memory.set_focus_lock_filter(focused, filter);
        }
    });
}

fn pressed(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

#[derive(Clone, Copy)]
enum Way {
    Left,
    Right,
    Up,
    Down,
}

/// Left and right go through the touchpoints, or through the stages; up and down between the two rows.
fn next(journey: &Journey, from: &Selection, way: Way) -> Option<Selection> {
    match (from, way) {
        (Selection::Journey, _) => journey
            .touchpoints()
            .next()
            .map(|(_, one)| Selection::Touchpoint(one.id.clone()))
            .or_else(|| journey.stages.first().map(|stage| Selection::Stage(stage.id.clone()))),
        (Selection::Touchpoint(id), Way::Left | Way::Right) => {
            let place = journey.place(id)?;
            let before = journey.stages.get(..place.stage)?.iter();
            let before = before.rev().find_map(|stage| stage.touchpoints.last());
            let after = journey.stages.get(place.stage + 1..)?.iter();
            let after = after.flat_map(|stage| &stage.touchpoints).next();
            let here = &journey.stages.get(place.stage)?.touchpoints;
            let to = if matches!(way, Way::Left) {
                place.at.checked_sub(1).and_then(|at| here.get(at)).or(before)
            } else {
                here.get(place.at + 1).or(after)
            };
            to.map(|one| Selection::Touchpoint(one.id.clone()))
        }
        (Selection::Touchpoint(id), Way::Up) => {
            let place = journey.place(id)?;
            journey.stages.get(place.stage).map(|stage| Selection::Stage(stage.id.clone()))
        }
        (Selection::Stage(id), Way::Left | Way::Right) => {
            let at = journey.stage_place(id)?;
            let to = if matches!(way, Way::Left) { at.checked_sub(1)? } else { at + 1 };
            journey.stages.get(to).map(|stage| Selection::Stage(stage.id.clone()))
        }
        (Selection::Stage(id), Way::Down) => {
            let first = journey.stage(id)?.touchpoints.first()?;
            Some(Selection::Touchpoint(first.id.clone()))
        }
        (Selection::Stage(_), Way::Up) => Some(Selection::Journey),
        (Selection::Touchpoint(_), Way::Down) => None,
    }
}
