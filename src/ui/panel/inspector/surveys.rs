//! The questions asked at a touchpoint, and the one about the whole journey.

use super::sheet::Sheet;
use super::{score, survey};
use crate::analysis::{SurveyReport, TouchpointReport};
use crate::edit::{Edit, Step};
use crate::journey::{Metric, Scale, Survey, SurveyId, Touchpoint};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::widget::field::hint;
use crate::ui::widget::section::{self, fold};
use egui::{Id, Ui};
use std::sync::Arc;

const STEP: Step = Step::EditSurvey;

/// The questions of a touchpoint.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context,
    report: Option<&TouchpointReport>,
    sheet: &mut Sheet<Touchpoint>,
) {
    let surveys = &sheet.shown().surveys;
    if let [only] = surveys.as_slice() {
        one(ui, cx, None, only, 0, sheet);
    } else {
        for (at, survey) in surveys.iter().enumerate() {
            let title = title(cx, survey, at);
            let note = cx.words.kind(survey.metric);
            let id = fold_id(&survey.id);
            let reports = report.map_or(&[][..], |report| &report.surveys);
            let report = reports.iter().find(|report| report.id == survey.id);
            fold(ui, id, &title, &note, at == 0, |ui| one(ui, cx, report, survey, at, sheet));
        }
    }
    add_button(ui, cx, sheet);
}

/// A button for another question.
pub(super) fn add_button(ui: &mut Ui, cx: &Context, sheet: &mut Sheet<Touchpoint>) {
    if ui.button(cx.text("inspector-add-survey")).clicked() {
        let is_first = sheet.shown().surveys.is_empty();
        let survey = new(cx, if is_first { Metric::Csat } else { Metric::Nps });
        open(ui.ctx());
        section::open(ui.ctx(), fold_id(&survey.id));
        sheet.change(STEP, |it| it.surveys.push(Arc::new(survey)));
    }
}

/// Opens the part with the questions.
pub(super) fn open(ctx: &egui::Context) {
    for part in ["surveys", "overall-survey"] {
        section::open(ctx, section::id(part));
    }
}

/// The question about the whole journey.
pub(super) fn overall(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    let Some(survey) = &cx.journey.survey else {
        hint(ui, &cx.text("inspector-overall-hint"));
        if ui.button(cx.text("inspector-add-survey")).clicked() {
            out.edit(Edit::SetSurvey(Some(Box::new(new(cx, Metric::Nps)))));
        }
        return;
    };
    if let Some(report) = &cx.report.overall {
        score::show(ui, cx, report, None, cx.report.target);
        ui.add_space(8.0);
    }
    let is_new = survey.answers().is_empty();
    let id = section::id("overall-survey");
    fold(ui, id, &cx.text("inspector-question-and-answers"), "", is_new, |ui| {
        let mut sheet = Sheet::new(FieldId::of(&survey.id), survey.as_ref());
        survey::show(ui, cx, &mut sheet);
        sheet.finish(out, |survey, _| Edit::SetSurvey(Some(Box::new(survey))));
        if ui.button(cx.text("inspector-remove-survey")).clicked() {
            out.edit(Edit::SetSurvey(None));
        }
    });
}

fn one(
    ui: &mut Ui,
    cx: &Context,
    report: Option<&SurveyReport>,
    survey: &Survey,
    at: usize,
    sheet: &mut Sheet<Touchpoint>,
) {
    if at == 0 && sheet.shown().surveys.len() > 1 {
        hint(ui, &cx.text("inspector-headline"));
    }
    if at > 0
        && let Some(report) = report
    {
        score::show(ui, cx, report, None, None);
        ui.add_space(8.0);
    }
    let mut part = Sheet::new(FieldId::of(&survey.id), survey);
    survey::show(ui, cx, &mut part);
    sheet.absorb(part.outcome(), put);
    ui.horizontal_wrapped(|ui| {
        if at > 0 && ui.button(cx.text("inspector-make-headline")).clicked() {
            sheet.change(STEP, |it| make_headline(it, &survey.id));
        }
        if ui.button(cx.text("inspector-remove-survey")).clicked() {
            sheet.change(STEP, |it| it.surveys.retain(|one| one.id != survey.id));
        }
    });
}

fn fold_id(id: &SurveyId) -> Id {
    Id::unique(("survey", id))
}

fn title(cx: &Context, survey: &Survey, at: usize) -> String {
    if survey.question.trim().is_empty() {
        return cx.words.with("inspector-survey", &[("number", (at + 1).into())]);
    }
    survey.question.clone()
}

fn put(touchpoint: &mut Touchpoint, survey: Survey) {
    if let Some(old) = touchpoint.surveys.iter_mut().find(|old| old.id == survey.id) {
        *old = Arc::new(survey);
    }
}

fn make_headline(touchpoint: &mut Touchpoint, id: &SurveyId) {
    if let Some(at) = touchpoint.surveys.iter().position(|one| one.id == *id) {
        touchpoint.surveys[..=at].rotate_right(1);
    }
}

/// A question of this metric on its usual scale, in words that can be kept.
fn new(cx: &Context, metric: Metric) -> Survey {
    let id = SurveyId::from_bits(fastrand::u64(..));
    Survey::new(id, metric, Scale::usual(metric), &usual_question(cx, metric))
}

/// Whether a question is empty or one that came with its metric.
pub(super) fn is_usual_question(cx: &Context, question: &str) -> bool {
    let question = question.trim();
    question.is_empty()
        || Metric::ALL.iter().any(|metric| usual_question(cx, *metric).trim() == question)
}

/// The question that a metric comes with.
pub(super) fn usual_question(cx: &Context, metric: Metric) -> String {
    let metric = match metric {
        Metric::Nps => "nps",
        Metric::Ces => "ces",
        Metric::Csat | Metric::Rating => "csat",
    };
    cx.words.with("inspector-new-question", &[("metric", metric.into())])
}
