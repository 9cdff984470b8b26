//! The fields of a touchpoint that are neither scores nor lists.

use super::sheet::{Sheet, at};
use crate::edit::Step;
use crate::journey::{ChannelKind, Delivery, Importance, Management, Stage, Touchpoint};
use crate::ui::context::Context;
use crate::ui::learn::{Term, term};
use crate::ui::widget::choice::{segments, tick};
use egui::Ui;

const STEP: Step = Step::EditTouchpoint;

/// Description, channel, expectations, importance and the rest.
pub(super) fn show(ui: &mut Ui, cx: &Context, stage: &Stage, sheet: &mut Sheet<Touchpoint>) {
    sheet.lines(ui, cx, STEP, "inspector-description", at!(description));
    ui.columns(2, |columns| {
        let all = &ChannelKind::ALL;
        sheet.kind(&mut columns[0], cx, STEP, "inspector-channel", all, at!(channel.kind));
        sheet.line(&mut columns[1], cx, STEP, "inspector-channel-name", at!(channel.name));
    });
    term::around(ui, Term::Importance, |ui| importance(ui, cx, sheet));
    let decisive = sheet.shown().moment_of_truth;
    let ticked = term::around(ui, Term::Moment, |ui| {
        tick(ui, decisive, &cx.text("inspector-moment-of-truth"))
    });
    if let Some(now) = ticked {
        sheet.change(STEP, |it| it.moment_of_truth = now);
    }
    sheet.lines(ui, cx, STEP, "inspector-customer-does", at!(customer_does));
    sheet.lines(ui, cx, STEP, "inspector-customer-expects", at!(customer_expects));
    ui.columns(2, |columns| {
        let inherited = stage.target.or(cx.journey.target.score);
        sheet.target(&mut columns[0], cx, STEP, inherited, at!(target));
        sheet.line(&mut columns[1], cx, STEP, "inspector-owner", at!(owner));
    });
    sheet.personas(ui, cx, STEP, at!(personas));
    term::row(ui, cx.words, &[Term::Moment, Term::Importance, Term::Target]);
}

/// The layers of the experience, how managed it is and what it must deliver.
pub(super) fn experience(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Touchpoint>) {
    sheet.lines(ui, cx, STEP, "inspector-function", at!(layers.function));
    sheet.lines(ui, cx, STEP, "inspector-emotion", at!(layers.emotion));
    sheet.lines(ui, cx, STEP, "inspector-meaning", at!(layers.meaning));
    let all = &Management::ALL;
    term::around(ui, Term::Managed, |ui| {
        sheet.optional_kind(ui, cx, STEP, "inspector-management", all, at!(management));
    });
    let all = &Delivery::ALL;
    term::around(ui, Term::Delivery, |ui| {
        sheet.optional_kind(ui, cx, STEP, "inspector-delivery", all, at!(delivery));
    });
    sheet.lines(ui, cx, STEP, "inspector-backstage", at!(backstage));
    term::row(ui, cx.words, &[Term::Layers, Term::Managed, Term::Delivery]);
}

fn importance(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Touchpoint>) {
    let chosen = sheet.shown().importance.map(Importance::get);
    let shown = cx.text("inspector-importance");
    if let Some(picked) = segments(ui, &shown, chosen, &[1, 2, 3, 4, 5], |one| one.to_string()) {
        let importance = picked.and_then(|one| Importance::try_from(i64::from(one)).ok());
        sheet.change(STEP, |it| it.importance = importance);
    }
}
