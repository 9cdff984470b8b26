//! The list by keyboard: move, select, tag, bring the closed loop further.

use super::{FeedbackState, Found, change};
use crate::journey::LoopState;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use egui::{FocusDirection, Key, Modifiers, Ui};

const STATES: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// Handles the keys, before the rows see them.
pub(super) fn handle(
    ui: &Ui,
    cx: &Context<'_>,
    found: &Found,
    state: &mut FeedbackState,
    out: &mut Actions,
) {
    let covered =
        ui.memory(|memory| memory.top_modal_layer().is_some_and(|layer| layer != ui.layer_id()));
    if !covered && pressed(ui, Modifiers::COMMAND, Key::F) {
        state.search();
    }
    if !state.list.has_keyboard(ui, cx) || found.rows.is_empty() {
        return;
    }
    // The arrows are the list's; egui would move the keyboard with them.
    ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    if pressed(ui, Modifiers::COMMAND, Key::A) {
        state.selected.all(found);
    }
    if let Some((row, extends)) = moved(ui, state, found.rows.len()) {
        go(found, state, row, extends);
    }
    if state.selected.head().is_none() {
        return;
    }
    if pressed(ui, Modifiers::NONE, Key::Escape) {
        state.selected.clear();
        return;
    }
    if pressed(ui, Modifiers::NONE, Key::Enter) || pressed(ui, Modifiers::NONE, Key::T) {
        state.tags.takes_keyboard(ui);
        return;
    }
    let mut typed = STATES.into_iter().zip(LoopState::ALL);
    let typed = typed.find(|(key, _)| pressed(ui, Modifiers::NONE, *key)).map(|(_, to)| to);
    let further = pressed(ui, Modifiers::NONE, Key::Space);
    if typed.is_some() || further {
        let (today, who) = (cx.today, state.who.clone());
        let edit = change::edit(cx, found, &state.selected, |comment| {
            if let Some(to) = typed.or_else(|| change::next(comment.state)) {
                change::bring_to(comment, to, today, &who);
            }
        });
        if let Some(edit) = edit {
            out.edit(edit);
        }
    }
}

/// Selects a row, or everything up to it.
pub(super) fn go(found: &Found, state: &mut FeedbackState, row: usize, extends: bool) {
    if extends {
        state.selected.extend_to(found, row);
    } else {
        state.selected.only(found, row);
    }
    state.list.reveal(Some(row));
    state.list.takes_keyboard = true;
}

fn pressed(ui: &Ui, modifiers: Modifiers, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(modifiers, key))
}

/// The row to go to, and whether everything between is selected too.
fn moved(ui: &Ui, state: &FeedbackState, rows: usize) -> Option<(usize, bool)> {
    let (last, page) = (rows.checked_sub(1)?, state.list.page());
    let head = state.selected.head();
    // A slow frame brings several presses at once.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the keys there are on a keyboard")]
    let to = |key: Key, times: usize| match key {
        Key::ArrowDown => head.map_or(times - 1, |head| head + times),
        Key::ArrowUp => head.map_or(last, |head| head.saturating_sub(times)),
        Key::PageDown => head.map_or(0, |head| head + page * times),
        Key::PageUp => head.map_or(0, |head| head.saturating_sub(page * times)),
        Key::Home => 0,
        _ => last,
    };
    let keys = [Key::ArrowDown, Key::ArrowUp, Key::PageDown, Key::PageUp, Key::Home, Key::End];
    // Without Shift a key also fits where Shift is held: the longer one goes first.
    for (modifiers, extends) in [(Modifiers::SHIFT, true), (Modifiers::NONE, false)] {
        for key in keys {
            let times = ui.input_mut(|input| input.count_and_consume_key(modifiers, key));
            if times > 0 {
                return Some((to(key, times).min(last), extends));
            }
        }
    }
    None
}
