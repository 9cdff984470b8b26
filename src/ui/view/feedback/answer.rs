//! The answer to a customer, drafted from what is done about it.

use super::shown::place_name;
use crate::analysis::Comment;
use crate::journey::{Action, ActionState, TouchpointId};
use crate::ui::context::Context;
use crate::ui::drafts::{Draft, Drafts, FieldId};
use crate::ui::widget::field::{Look, edit, hint};
use crate::ui::widget::section::fold;
use egui::Ui;

/// Shows the draft of an answer to one comment, to be changed and copied.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, comment: &Comment) {
    // What is drafted repeats names and the customer's words.
    if cx.discreet {
        return;
    }
    let field = FieldId::of(&comment.feedback.id).with("answer");
    fold(ui, field.with("fold").id(), &cx.text("answer-title"), "", false, |ui| {
        let Some(proposed) = draft(cx, comment) else { return };
        let drafts = Drafts::lent(ui.ctx());
        let typed = drafts.get(&field).map(|draft| draft.text);
        let is_own = typed.is_some();
        let text = typed.unwrap_or_else(|| proposed.clone());
        let (response, now) = edit(ui, &field, text.clone(), Look { rows: 5, ..Look::default() });
        let response = response.accessible_name(cx.text("answer-title"));
        if response.changed() {
            drafts.keep(&field, Draft::new(&proposed, now.clone()).waiting());
        }
        ui.horizontal_wrapped(|ui| {
            if ui.button(cx.text("answer-copy")).clicked() {
                ui.ctx().copy_text(now.clone());
            }
            if is_own && ui.button(cx.text("answer-anew")).clicked() {
                drafts.forget(&field);
            }
        });
        hint(ui, &cx.text("answer-note"));
    });
}

/// Thanks, what was said, and what is done about it at that touchpoint.
fn draft(cx: &Context<'_>, comment: &Comment) -> Option<String> {
    let now = comment.now(cx.journey)?;
    let feedback = now.feedback;
    // What is said of a stage or of the whole is answered with what is done anywhere in it.
    let within = |id: &TouchpointId| match (now.touchpoint, now.stage) {
        (Some(one), _) => one.id == *id,
        (None, Some(stage)) => stage.touchpoints.iter().any(|one| one.id == *id),
        (None, None) => true,
    };
    let here = |action: &&Action| action.touchpoints.iter().any(within);
    let of = |state: ActionState| {
        cx.journey.actions.iter().filter(here).filter(move |one| one.state == state)
    };
    let mut lines = vec![cx.text("answer-thanks")];
    let said = feedback.text.trim();
    if !said.is_empty() {
        lines.push(cx.words.with("answer-said", &[("text", said.into())]));
    }
    let mut any = false;
    for (state, key) in [
        (ActionState::Done, "answer-done"),
        (ActionState::Doing, "answer-doing"),
        (ActionState::Planned, "answer-planned"),
    ] {
        let titles: Vec<&str> =
            of(state).map(|one| one.title.trim()).filter(|it| !it.is_empty()).collect();
        if !titles.is_empty() {
            any = true;
            let titles = titles.join("; ");
            lines.push(cx.words.with(key, &[("actions", (&titles).into())]));
        }
    }
    if !any {
        let place = place_name(cx, Some(now));
        lines.push(cx.words.with("answer-nothing", &[("touchpoint", (&place).into())]));
    }
    lines.push(cx.text("answer-end"));
    Some(lines.join("\n"))
}
