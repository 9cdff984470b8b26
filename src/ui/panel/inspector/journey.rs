//! The inspector of the journey as a whole.

use super::sheet::{Sheet, at};
use super::{actions, head, people, surveys};
use crate::edit::{Edit, Step};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::widget::field::hint;
use crate::ui::widget::section::section;
use egui::Ui;

/// What a journey is called; changed together.
#[derive(Clone, PartialEq)]
struct Heading {
    title: String,
    description: String,
}

/// Head and sections.
pub(super) fn show(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    let journey = cx.journey;
    let heading =
        Heading { title: journey.title.clone(), description: journey.description.clone() };
    let mut sheet = Sheet::new(FieldId::of("journey"), &heading);
    let title = head::name(ui, cx, &sheet.id, "inspector-title", &heading.title);
    sheet.typed(title, Step::Title, at!(title));
    subline(ui, cx);
    sheet.lines(ui, cx, Step::Title, "inspector-description", at!(description));
    sheet.finish(out, |it, _| Edit::SetTitle { title: it.title, description: it.description });

    section(ui, "target", &cx.text("inspector-target-experience"), "", true, |ui| {
        target(ui, cx, out);
    });
    section(ui, "overall", &cx.text("inspector-overall"), "", true, |ui| {
        surveys::overall(ui, cx, out);
    });
    let n = |n: usize| if n == 0 { String::new() } else { cx.words.count(n as u64) };
    let count = n(journey.rounds.len());
    section(ui, "rounds", &cx.text("inspector-rounds"), &count, true, |ui| rounds(ui, cx, out));
    let count = n(journey.actions.len());
    section(ui, "all-actions", &cx.text("inspector-all-actions"), &count, true, |ui| {
        actions::show(ui, cx, None, out);
    });
    section(ui, "lanes", &cx.text("inspector-lanes"), "", false, |ui| {
        super::lanes::show(ui, cx, out);
    });
    let count = n(journey.personas.len());
    section(ui, "personas", &cx.text("inspector-personas"), &count, false, |ui| {
        people::personas(ui, cx, out);
    });
    let count = n(journey.parking_lot.len());
    section(ui, "parking-lot", &cx.text("inspector-parking-lot"), &count, false, |ui| {
        people::parking_lot(ui, cx, out);
    });
}

fn subline(ui: &mut Ui, cx: &Context) {
    let stages = cx.journey.stages.len();
    let touchpoints: usize = cx.journey.stages.iter().map(|stage| stage.touchpoints.len()).sum();
    let parts = [
        cx.text("inspector-journey"),
        cx.words.with("inspector-stages-n", &[("n", stages.into())]),
        cx.words.with("inspector-touchpoints-n", &[("n", touchpoints.into())]),
    ];
    head::subline(ui, cx, &parts);
}

fn target(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    const STEP: Step = Step::Target;
    let mut sheet = Sheet::new(FieldId::of("target-experience"), &cx.journey.target);
    sheet.target(ui, cx, STEP, None, at!(score));
    sheet.lines(ui, cx, STEP, "inspector-feelings", at!(feelings));
    sheet.lines(ui, cx, STEP, "inspector-distinction", at!(distinction));
    sheet.lines(ui, cx, STEP, "inspector-exceeding", at!(exceeding));
    sheet.finish(out, |target, _| Edit::SetTarget(target));
}

fn rounds(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    if cx.journey.rounds.is_empty() {
        hint(ui, &cx.text("inspector-no-rounds"));
    }
    let compared = cx.journey.before_and_after();
    for round in &cx.journey.rounds {
        let role = match compared {
            Some((before, _)) if before.id == round.id => Some(cx.text("before")),
            Some((_, after)) if after.id == round.id => Some(cx.text("after")),
            _ => None,
        };
        let date = round.date.map(|date| cx.words.date(date));
        let value: Vec<String> = date.into_iter().chain(role).collect();
        super::rows::row_of(ui, cx, &round.name, &value.join(" · "));
    }
    if ui.button(cx.text(Command::Rounds.key())).clicked() {
        out.push(Action::Run(Command::Rounds));
    }
}
