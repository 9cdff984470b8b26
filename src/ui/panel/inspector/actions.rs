//! What is done to make it better.

use super::sheet::{Sheet, at};
use crate::edit::{Edit, Step};
use crate::journey::{Action, ActionId, ActionState, CxStep, Touchpoint, TouchpointId};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::widget::field::{hint, labelled};
use crate::ui::widget::section::{self, fold};
use crate::ui::widget::{choice, list};
use egui::{Id, Ui};
use std::sync::Arc;

const STEP: Step = Step::EditAction;

/// The actions of a touchpoint, or all of them.
pub(crate) fn show(ui: &mut Ui, cx: &Context, of: Option<&TouchpointId>, out: &mut Actions) {
    let actions = &cx.journey.actions;
    let belongs = |action: &Action| of.is_none_or(|id| action.touchpoints.contains(id));
    let mut skipped = section::Skipped::default();
    for action in actions.iter().filter(|action| belongs(action)) {
        if skipped.takes(ui, fold_id(&action.id), false) {
            continue;
        }
        let title = if action.title.trim().is_empty() {
            cx.text("inspector-unnamed-action")
        } else {
            action.title.clone()
        };
        fold(ui, fold_id(&action.id), &title, &cx.words.kind(action.state), false, |ui| {
            one(ui, cx, action, of, out);
        });
    }
    skipped.end(ui);
    let salt = of.map_or("all", TouchpointId::as_str);
    let add = FieldId::of(salt).with("added");
    if let Some(new) = list::added(ui, &add, &cx.text("inspector-add-action")) {
        let mut action = Action::new(ActionId::from_bits(fastrand::u64(..)), &new.text);
        new.goes_on_in(ui, &FieldId::of(&action.id).with("inspector-action-title"));
        action.touchpoints.extend(of.cloned());
        section::open(ui.ctx(), fold_id(&action.id));
        out.edit(Edit::AddAction(action));
    }
    if let Some(id) = of {
        link(ui, cx, id, out);
    }
}

fn fold_id(id: &ActionId) -> Id {
    Id::unique(("action", id))
}

/// Choosing an action of another touchpoint for this one, too.
fn link(ui: &mut Ui, cx: &Context, id: &TouchpointId, out: &mut Actions) {
    let actions = &cx.journey.actions;
    let is_free =
        |at: &usize| actions.get(*at).is_some_and(|action| !action.touchpoints.contains(id));
    if !(0..actions.len()).any(|at| is_free(&at)) {
        return;
    }
    let free = (0..actions.len()).filter(is_free);
    let name = |at: Option<usize>| match at.and_then(|at| actions.get(at)) {
        Some(action) => action.title.clone(),
        None => cx.text("inspector-link-action"),
    };
    let all = std::iter::once(None).chain(free.map(Some));
    let (picked, response) = choice::bare_pick(ui, ("link-action", id), None, all, name);
    response.accessible_name(cx.text("inspector-link-action"));
    if let Some(action) = picked.flatten().and_then(|at| actions.get(at)) {
        let mut action = action.clone();
        action.touchpoints.push(id.clone());
        out.edit(Edit::ReplaceAction(action));
    }
}

/// The fields of an action.
pub(crate) fn one(
    ui: &mut Ui,
    cx: &Context,
    action: &Action,
    of: Option<&TouchpointId>,
    out: &mut Actions,
) {
    let mut sheet = Sheet::new(FieldId::of(&action.id), action);
    sheet.paragraph(ui, cx, STEP, "inspector-action-title", at!(title));
    ui.columns(2, |columns| {
        let all = &ActionState::ALL;
        sheet.kind(&mut columns[0], cx, STEP, "inspector-action-state", all, at!(state));
        sheet.date(&mut columns[1], cx, STEP, "inspector-action-due", at!(due));
    });
    sheet.line(ui, cx, STEP, "inspector-owner", at!(owner));
    sheet.lines(ui, cx, STEP, "inspector-action-effect", at!(expected_effect));
    sheet.score(ui, cx, STEP, "actions-expected-score", at!(expected));
    let all = &CxStep::ALL;
    sheet.optional_kind(ui, cx, STEP, "inspector-action-step", all, at!(step));
    if of.is_none() {
        links(ui, cx, &mut sheet);
    }
    if let Some(id) = of
        && ui.button(cx.text("inspector-unlink-action")).clicked()
    {
        sheet.change(STEP, |it| it.touchpoints.retain(|one| one != id));
    }
    sheet.finish(out, |action, _| Edit::ReplaceAction(action));
    if ui.button(cx.text("inspector-remove-action")).clicked() {
        out.edit(Edit::RemoveAction(action.id.clone()));
    }
}

/// The touchpoints an action helps at.
fn links(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Action>) {
    let action = sheet.shown();
    labelled(ui, &cx.text("inspector-action-where"), |ui, _| {
        if action.touchpoints.is_empty() {
            hint(ui, &cx.text("inspector-action-nowhere"));
        }
        for id in &action.touchpoints {
            let name = cx.touchpoint(id).map_or_else(String::new, |(_, one)| one.name.clone());
            let unlink = cx.words.with("inspector-unlink-from", &[("name", (&name).into())]);
            let (_, removed) = list::with_remove(ui, &unlink, |ui| ui.label(&name));
            if removed {
                sheet.change(STEP, |it| it.touchpoints.retain(|one| one != id));
            }
        }
        let others = cx
            .journey
            .touchpoints()
            .map(|(_, one)| one)
            .filter(|one| !action.touchpoints.contains(&one.id));
        let all = std::iter::once(None).chain(others.map(Some));
        let name = |one: Option<&Arc<Touchpoint>>| match one {
            Some(one) => one.name.clone(),
            None => cx.text("inspector-link-touchpoint"),
        };
        let id = sheet.id.with("link-touchpoint").id();
        let (picked, response) = choice::bare_pick(ui, id, None, all, name);
        response.accessible_name(cx.text("inspector-link-touchpoint"));
        if let Some(one) = picked.flatten() {
            sheet.change(STEP, |it| it.touchpoints.push(one.id.clone()));
        }
    });
}
