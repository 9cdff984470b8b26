//! Where customers go from a touchpoint when they do not go on: back, or to another one in its place.

use super::refuse;
use super::sheet::Sheet;
use crate::edit::Step;
use crate::journey::{Journey, Share, Touchpoint, TouchpointId, WayBack};
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::widget::choice;
use crate::ui::widget::field::{self, hint, label};
use crate::ui::widget::list::with_remove;
use egui::Ui;

const STEP: Step = Step::EditTouchpoint;
/// With more touchpoints only those of the same stage are offered.
const ALL: usize = 300;

/// Shows them.
pub(super) fn show(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Touchpoint>) {
    let touchpoint = sheet.shown();
    let others = others(cx.journey, &touchpoint.id);
    beside(ui, cx, sheet, &others);
    if !touchpoint.returns_to.is_empty() {
        label(ui, &cx.text("ways-backs"));
    }
    for (at, way) in touchpoint.returns_to.iter().enumerate() {
        back(ui, cx, sheet, &others, (at, way));
    }
    let free = others.iter().rev().find(|(id, _)| {
        let is_there = touchpoint.returns_to.iter().any(|way| way.touchpoint == *id);
        !is_there && is_before(cx.journey, id, &touchpoint.id)
    });
    let free = free.or_else(|| others.first()).map(|(id, _)| id.clone());
    let button = egui::Button::new(cx.text("ways-add"));
    if ui.add_enabled(free.is_some(), button).clicked()
        && let Some(id) = free
    {
        sheet.change(STEP, |it| it.returns_to.push(to(id)));
    }
}

/// A way back to a touchpoint, of which nothing else is known.
fn to(touchpoint: TouchpointId) -> WayBack {
    WayBack { touchpoint, share: None, note: String::new() }
}

fn beside(
    ui: &mut Ui,
    cx: &Context,
    sheet: &mut Sheet<Touchpoint>,
    others: &[(TouchpointId, String)],
) {
    let chosen = sheet.shown().beside.as_ref();
    let chosen = chosen.and_then(|id| others.iter().position(|(one, _)| one == id));
    let all: Vec<usize> = (0..others.len()).collect();
    let id = sheet.id.with("beside").id();
    let name = |at: Option<usize>| {
        let found = at.and_then(|at| others.get(at)).map(|(_, name)| name.clone());
        found.unwrap_or_else(|| cx.text("none-chosen"))
    };
    let shown = cx.text("ways-beside-of");
    if let Some(picked) = choice::pick_or_none(ui, id, &shown, chosen, &all, name) {
        let beside = picked.and_then(|at| others.get(at)).map(|(id, _)| id.clone());
        sheet.change(STEP, |it| it.beside = beside);
    }
    hint(ui, &cx.text("ways-beside-hint"));
}

fn back(
    ui: &mut Ui,
    cx: &Context,
    sheet: &mut Sheet<Touchpoint>,
    others: &[(TouchpointId, String)],
    (at, way): (usize, &WayBack),
) {
    let owner = FieldId::of(&sheet.shown().id).with("way").with(at.to_string());
    let chosen = others.iter().position(|(one, _)| *one == way.touchpoint);
    let name = |at: Option<usize>| {
        let found = at.and_then(|at| others.get(at)).map(|(_, name)| name.clone());
        found.unwrap_or_else(|| cx.text("none-chosen"))
    };
    let shown = cx.text("ways-back-to");
    let remove = format!("{}: {}", cx.text("ways-remove"), name(chosen));
    let all: Vec<Option<usize>> = (0..others.len()).map(Some).collect();
    let (picked, removed) = with_remove(ui, &remove, |ui| {
        let id = owner.with("to").id();
        let (picked, response) = choice::bare_pick(ui, id, chosen, all, name);
        response.accessible_name(&shown);
        picked
    });
    if removed {
        sheet.change(STEP, |it| {
            if at < it.returns_to.len() {
                it.returns_to.remove(at);
            }
        });
        return;
    }
    let change = |it: &mut Touchpoint, change: &dyn Fn(&mut WayBack)| {
        if let Some(way) = it.returns_to.get_mut(at) {
            change(way);
        }
    };
    if let Some((id, _)) = picked.flatten().and_then(|at| others.get(at)) {
        sheet.change(STEP, |it| change(it, &|way| way.touchpoint = id.clone()));
    }
    ui.columns(2, |columns| {
        let share = way.share.map(|share| refuse::plain(cx, share.get() * 100.0));
        let (shown, text) = (cx.text("ways-share"), share.unwrap_or_default());
        let parse = |typed: &str| share_of(cx, typed);
        let field = field::parsed(&mut columns[0], &owner, "share", &shown, &text, parse);
        sheet.take(field, STEP, |it, share| change(it, &|way| way.share = share));
        let shown = cx.text("ways-note");
        let field = field::line(&mut columns[1], &owner, "note", &shown, &way.note);
        sheet.leave(field.left);
        if let Some(text) = field.value {
            let id = field.response.id;
            sheet.type_in(id, STEP, |it| change(it, &|way| way.note.clone_from(&text)));
        }
    });
}

fn share_of(cx: &Context, typed: &str) -> Result<Option<Share>, String> {
    let Some(percent) = refuse::optional_number(cx, typed)? else { return Ok(None) };
    let share = Share::try_from(percent.get() / 100.0);
    share.map(Some).map_err(|_| cx.text("ways-share-range"))
}

/// The other touchpoints that may be meant.
fn others(journey: &Journey, id: &TouchpointId) -> Vec<(TouchpointId, String)> {
    let here = journey.place(id).map(|place| place.stage);
    let is_large = journey.touchpoints().nth(ALL).is_some();
    let stages = journey.stages.iter().enumerate();
    let near = stages.filter(|(at, _)| !is_large || Some(*at) == here);
    let all = near.flat_map(|(_, stage)| &stage.touchpoints);
    all.filter(|one| one.id != *id).map(|one| (one.id.clone(), one.name.clone())).collect()
}

fn is_before(journey: &Journey, one: &TouchpointId, other: &TouchpointId) -> bool {
    let place = |id| journey.place(id).map(|place| (place.stage, place.at));
    place(one) < place(other)
}
