//! Menus of what stands on the map: with the right mouse button, Shift and F10, or the menu key.

use super::lines::{self, Holds, Spot};
use super::{MapState, cells, many, span};
use crate::edit::{Edit, Step};
use crate::i18n::Words;
use crate::import::wall;
use crate::journey::{ChannelKind, Importance, Touchpoint, TouchpointId};
use crate::paint::map::Lane;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection};
use crate::ui::pictured::Pictured;
use crate::ui::widget::keys::said;
use egui::containers::menu::SubMenuButton;
use egui::{Button, Key, KeyboardShortcut, Modifiers, Popup, Response, SetOpenCommand, Ui};
use std::collections::BTreeSet;

/// Shows a menu at what was pressed, or below it where a key opened it.
pub(super) fn context(ui: &Ui, response: &Response, content: impl FnOnce(&mut Ui)) {
    let by_key = response.has_focus()
        && ui.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Menu)
                || input.consume_key(Modifiers::SHIFT, Key::F10)
        });
    let flag = response.id.with("menu by key");
    if by_key || response.secondary_clicked() {
        ui.data_mut(|data| data.insert_temp(flag, by_key));
    }
    let set = if by_key || response.secondary_clicked() {
        Some(SetOpenCommand::Bool(true))
    } else if response.clicked() {
        Some(SetOpenCommand::Bool(false))
    } else {
        None
    };
    let popup = Popup::menu(response).open_memory(set);
    let at_key = ui.data(|data| data.get_temp::<bool>(flag)).unwrap_or_default();
    let popup = if at_key { popup } else { popup.at_pointer_fixed() };
    popup.show(|ui| {
        ui.set_min_width(220.0);
        // In a low window the menu scrolls.
        let most = ui.ctx().content_rect().height() - 24.0;
        egui::ScrollArea::vertical().max_height(most).show(ui, content);
    });
}

/// An entry; at its right its key.
fn entry(ui: &mut Ui, words: &Words, text: String, keys: Option<KeyboardShortcut>) -> bool {
    let keys = keys.map(|keys| said(ui.ctx(), &keys, words)).unwrap_or_default();
    ui.add(Button::new(text).shortcut_text(keys)).clicked()
}

/// An entry that runs a command of the table.
fn command(ui: &mut Ui, cx: &Context<'_>, command: Command, out: &mut Actions) {
    if entry(ui, cx.words, cx.text(command.key()), command.shortcut()) {
        out.push(Action::Run(command));
    }
}

fn key(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

/// The menu of a card.
pub(super) fn of_card(
    ui: &Ui,
    cx: &Context<'_>,
    state: &MapState,
    touchpoint: &Touchpoint,
    response: &Response,
    out: &mut Actions,
) {
    let selection = Selection::Touchpoint(touchpoint.id.clone());
    if response.secondary_clicked() {
        out.push(Action::Select(selection.clone()));
    }
    let chosen = state.chosen(&selection);
    context(ui, response, |ui| {
        command(ui, cx, Command::Rename, out);
        command(ui, cx, Command::AddTouchpoint, out);
        command(ui, cx, Command::Panel, out);
        ui.separator();
        SubMenuButton::new(cx.text("inspector-channel")).ui(ui, |ui| {
            channels(ui, cx, (touchpoint, &chosen), out);
        });
        SubMenuButton::new(cx.text("inspector-importance")).ui(ui, |ui| {
            importances(ui, cx, (touchpoint, &chosen), out);
        });
        SubMenuButton::new(cx.text("card-vote")).ui(ui, |ui| votes(ui, cx, touchpoint, out));
        let mut decisive = touchpoint.moment_of_truth;
        if ui.checkbox(&mut decisive, cx.text("inspector-moment-of-truth")).clicked() {
            moment_of_truth(touchpoint, out);
            ui.close();
        }
        SubMenuButton::new(cx.text("ways-add")).ui(ui, |ui| ways(ui, cx, touchpoint, out));
        SubMenuButton::new(cx.text("ways-beside-of")).ui(ui, |ui| {
            alternatives(ui, cx, touchpoint, out);
        });
        if entry(ui, cx.words, cx.text("photo-add"), None) {
            out.push(Action::AskForPicture(Pictured::Touchpoint(touchpoint.id.clone())));
        }
        ui.separator();
        for one in [
            Command::Copy,
            Command::Cut,
            Command::Duplicate,
            Command::MoveEarlier,
            Command::MoveLater,
            Command::Delete,
        ] {
            command(ui, cx, one, out);
        }
    });
}

/// The menu of a stage.
pub(super) fn of_stage(
    ui: &Ui,
    cx: &Context<'_>,
    selection: &Selection,
    response: &Response,
    out: &mut Actions,
) {
    if response.secondary_clicked() {
        out.push(Action::Select(selection.clone()));
    }
    context(ui, response, |ui| {
        for one in [Command::Rename, Command::AddTouchpoint, Command::AddStage, Command::Panel] {
            command(ui, cx, one, out);
        }
        ui.separator();
        for one in [Command::MoveEarlier, Command::MoveLater, Command::Delete] {
            command(ui, cx, one, out);
        }
    });
}

/// The menu of the empty ground.
pub(super) fn of_ground(ui: &Ui, cx: &Context<'_>, response: &Response, out: &mut Actions) {
    context(ui, response, |ui| {
        for one in [Command::AddStage, Command::PasteWall, Command::Capture, Command::AddLane] {
            command(ui, cx, one, out);
        }
        ui.separator();
        for one in [Command::ZoomFit, Command::ZoomActual, Command::WholeJourney] {
            command(ui, cx, one, out);
        }
    });
}

/// The menu of a line in a lane, or of the place of a new one.
pub(super) fn of_line(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    spot: &Spot,
    response: &Response,
    out: &mut Actions,
) {
    context(ui, response, |ui| {
        let there = cells::is_line(cx, spot);
        let change = if there { "lane-line-change" } else { "lane-line-add" };
        if entry(ui, cx.words, cx.text(change), Some(key(Key::Enter))) {
            cells::begin(cx, state, spot, out);
        }
        if there && lines::holds(spot.lane) == Holds::Texts {
            if entry(ui, cx.words, cx.text("lane-line-to-action"), Some(key(Key::T))) {
                cells::to_action(cx, spot, out);
            }
            for lane in [Lane::Pains, Lane::Opportunities, Lane::Quotes] {
                if lane == spot.lane {
                    continue;
                }
                let title = lane.title(cx.words, cx.journey);
                let text = cx.words.with("lane-line-move", &[("lane", (&title).into())]);
                if entry(ui, cx.words, text, None) {
                    for edit in lines::moved(cx.journey, spot, &spot.touchpoint, lane) {
                        out.edit(edit);
                    }
                }
            }
        }
        if let Some(held) = span::Span::at(cx.journey, spot) {
            for (key, way, longer) in [
                ("lane-line-longer", Key::ArrowRight, true),
                ("lane-line-shorter", Key::ArrowLeft, false),
            ] {
                let keys = KeyboardShortcut::new(Modifiers::SHIFT, way);
                if (longer || held.is_long()) && entry(ui, cx.words, cx.text(key), Some(keys)) {
                    span::lengthen(cx, spot, &held, longer, out);
                }
            }
        }
        if there && entry(ui, cx.words, cx.text("lane-line-remove"), Some(key(Key::Delete))) {
            cells::remove(cx, spot, out);
        }
        ui.separator();
        of_lane(ui, cx, spot.lane, out);
    });
}

/// The entries of a lane.
pub(super) fn of_lane(ui: &mut Ui, cx: &Context<'_>, lane: Lane, out: &mut Actions) {
    let title = lane.title(cx.words, cx.journey);
    let hide = cx.words.with("lane-hide", &[("lane", (&title).into())]);
    if entry(ui, cx.words, hide, None) {
        out.push(Action::Run(Command::Toggle(lane)));
    }
    for (key, later) in [("lane-up", false), ("lane-down", true)] {
        if entry(ui, cx.words, cx.text(key), None)
            && let Some(edit) = super::own::moved(cx.journey, cx.lanes, lane, later)
        {
            out.edit(edit);
        }
    }
    command(ui, cx, Command::AddLane, out);
}

/// The channels a touchpoint may have.
pub(super) fn channels(
    ui: &mut Ui,
    cx: &Context<'_>,
    (touchpoint, chosen): (&Touchpoint, &BTreeSet<TouchpointId>),
    out: &mut Actions,
) {
    for kind in ChannelKind::ALL {
        let is_it = touchpoint.channel.kind == kind && touchpoint.channel.name.is_empty();
        if ui.selectable_label(is_it, cx.words.kind(kind)).clicked() {
            out.edit(many::changed(cx.journey, chosen, |one| many::set_channel(one, kind)));
            ui.close();
        }
    }
}

/// So many touchpoints are offered in a menu.
const OFFERED: usize = 24;

/// Where customers may go back to from here: the nearest ones before.
fn ways(ui: &mut Ui, cx: &Context<'_>, touchpoint: &Touchpoint, out: &mut Actions) {
    let before: Vec<&Touchpoint> = cx
        .journey
        .touchpoints()
        .map(|(_, one)| one.as_ref())
        .take_while(|one| one.id != touchpoint.id)
        .collect();
    for one in before.iter().rev().take(OFFERED) {
        if ui.push_id(&one.id, |ui| ui.button(&one.name)).inner.clicked() {
            super::drag::add_way(cx, &touchpoint.id, &one.id, out);
            ui.close();
        }
    }
    if before.is_empty() {
        crate::ui::widget::field::hint(ui, &cx.text("none-chosen"));
    }
}

/// Beside which touchpoint of its stage a touchpoint stands.
fn alternatives(ui: &mut Ui, cx: &Context<'_>, touchpoint: &Touchpoint, out: &mut Actions) {
    let stage = cx.touchpoint(&touchpoint.id).map(|(stage, _)| stage);
    let others = stage.into_iter().flat_map(|stage| &stage.touchpoints);
    let set = |beside: Option<TouchpointId>, out: &mut Actions| {
        replace(Touchpoint { beside, ..touchpoint.clone() }, out);
    };
    for one in others.filter(|one| one.id != touchpoint.id).take(OFFERED) {
        let is_it = touchpoint.beside.as_ref() == Some(&one.id);
        if ui.push_id(&one.id, |ui| ui.selectable_label(is_it, &one.name)).inner.clicked() {
            set(Some(one.id.clone()), out);
            ui.close();
        }
    }
    if ui.selectable_label(touchpoint.beside.is_none(), cx.text("none-chosen")).clicked() {
        set(None, out);
        ui.close();
    }
}

/// How much a touchpoint matters.
pub(super) fn importances(
    ui: &mut Ui,
    cx: &Context<'_>,
    (touchpoint, chosen): (&Touchpoint, &BTreeSet<TouchpointId>),
    out: &mut Actions,
) {
    let set = |importance, out: &mut Actions| {
        out.edit(many::changed(cx.journey, chosen, |one| many::set_importance(one, importance)));
    };
    let now = touchpoint.importance.map(Importance::get);
    for one in (1..=5).rev() {
        if ui.selectable_label(now == Some(one), one.to_string()).clicked() {
            set(Importance::try_from(i64::from(one)).ok(), out);
            ui.close();
        }
    }
    if ui.selectable_label(now.is_none(), cx.text("none-chosen")).clicked() {
        set(None, out);
        ui.close();
    }
}

/// A quick vote: one answer that a workshop assumes.
pub(super) fn votes(ui: &mut Ui, cx: &Context<'_>, touchpoint: &Touchpoint, out: &mut Actions) {
    crate::ui::widget::field::hint(ui, &cx.text("card-vote-hint"));
    for score in (1..=5_usize).rev() {
        let key = format!("card-vote-{score}");
        if ui.button(cx.text(&key)).clicked() {
            let mut chance = || fastrand::u64(..);
            let voted =
                wall::vote(cx.journey, &touchpoint.id, score, (cx.words, cx.today), &mut chance);
            if let Some(journey) = voted {
                let edit = Edit::ReplaceAll { journey: Box::new(journey), step: Step::EditAnswers };
                out.push(Action::EditAndTell { edit, text: cx.text("card-voted") });
            }
            ui.close();
        }
    }
}

/// Whether the relationship is decided here, turned round.
pub(super) fn moment_of_truth(touchpoint: &Touchpoint, out: &mut Actions) {
    let moment_of_truth = !touchpoint.moment_of_truth;
    replace(Touchpoint { moment_of_truth, ..touchpoint.clone() }, out);
}

fn replace(touchpoint: Touchpoint, out: &mut Actions) {
    let touchpoint = Box::new(touchpoint);
    out.edit(Edit::ReplaceTouchpoint { touchpoint, step: Step::EditTouchpoint });
}
