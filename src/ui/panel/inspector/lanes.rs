//! The lanes of the map: which are shown, in which order, and those of one's own.

use crate::edit::Edit;
use crate::journey::Journey;
use crate::paint::map::Lane;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::view::map::own;
use crate::ui::widget::choice::tick;
use crate::ui::widget::field::typing;
use crate::ui::widget::list::remove;
use egui::{Align, Button, Layout, Ui, vec2};

/// Every lane: those that are shown in their order, then the others.
pub(super) fn show(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    for lane in all(cx.journey, cx.lanes) {
        match lane.own(cx.journey) {
            Some(own) => one_of_own(ui, cx, lane, own, out),
            None => built_in(ui, cx, lane, out),
        }
    }
    if ui.button(cx.text(Command::AddLane.key())).clicked() {
        out.push(Action::Run(Command::AddLane));
    }
}

/// How wide the name of a lane is.
const NAME: f32 = 190.0;

/// The field of a lane's name.
#[must_use]
pub fn name_field(lane: &crate::journey::LaneId) -> FieldId {
    FieldId::of(lane).with("name")
}

fn all(journey: &Journey, shown: &[Lane]) -> Vec<Lane> {
    let own = (0..).zip(&journey.lanes).filter(|(_, held)| Lane::of_id(&held.id).is_none());
    let rest = Lane::ALL.iter().copied().chain(own.map(|(at, _)| Lane::Own(at)));
    shown.iter().copied().chain(rest.filter(|lane| !shown.contains(lane))).collect()
}

fn built_in(ui: &mut Ui, cx: &Context, lane: Lane, out: &mut Actions) {
    let title = lane.title(cx.words, cx.journey);
    ui.horizontal(|ui| {
        if named(ui, |ui| tick(ui, cx.lanes.contains(&lane), &title)).is_some() {
            out.push(Action::Run(Command::Toggle(lane)));
        }
        order(ui, cx, lane, &title, out);
    });
}

/// Ticked with its name in a field beside it.
fn one_of_own(
    ui: &mut Ui,
    cx: &Context,
    lane: Lane,
    own: &crate::journey::Lane,
    out: &mut Actions,
) {
    let title = lane.title(cx.words, cx.journey);
    ui.horizontal(|ui| {
        let field = named(ui, |ui| {
            let mut shown = own.shown;
            let name = cx.words.with("lane-shown", &[("lane", (&title).into())]);
            if ui.checkbox(&mut shown, "").accessible_name(name).changed() {
                out.push(Action::Run(Command::Toggle(lane)));
            }
            typing(ui, &name_field(&own.id), &own.name, "", 1)
        });
        order(ui, cx, lane, &title, out);
        let gone = cx.words.with("lane-remove", &[("lane", (&title).into())]);
        if remove(ui, &gone)
            && let Some(edit) = own::removed(cx.journey, lane)
        {
            let text = cx.text("lane-line-removed");
            out.push(Action::EditAndTell { edit, text });
        }
        let id = field.response.id;
        field.response.accessible_name(cx.text("lane-name"));
        if let Some(name) = field.value
            && let Some(edit) = own::renamed(cx.journey, lane, &name)
        {
            out.edit_while(id, edit);
        }
        if field.left {
            out.push(Action::EndGesture);
        }
    });
}

/// The lane's name, so wide that what can be done with each stands below each other.
fn named<T>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> T) -> T {
    let size = vec2(NAME, ui.spacing().interact_size.y);
    let layout = Layout::left_to_right(Align::Center);
    let shown = ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_min_width(NAME);
        add(ui)
    });
    shown.inner
}

/// Up and down among those that are shown.
fn order(ui: &mut Ui, cx: &Context, lane: Lane, title: &str, out: &mut Actions) {
    if !cx.lanes.contains(&lane) {
        return;
    }
    for (sign, key, later) in [("↑", "lane-up", false), ("↓", "lane-down", true)] {
        let edit: Option<Edit> = own::moved(cx.journey, cx.lanes, lane, later);
        let name = format!("{}: {title}", cx.text(key));
        let button = Button::new(sign).frame_when_inactive(false);
        let response = ui.add_enabled(edit.is_some(), button).accessible_name(name);
        if response.clicked()
            && let Some(edit) = edit
        {
            out.edit(edit);
        }
    }
}
