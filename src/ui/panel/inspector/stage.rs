//! The inspector of a stage.

use super::rows::row_of;
use super::sheet::{Sheet, at};
use super::{head, kpis, score};
use crate::analysis::StageReport;
use crate::edit::{Edit, Step};
use crate::journey::{Stage, StageKind};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection};
use crate::ui::drafts::FieldId;
use crate::ui::widget::field::hint;
use crate::ui::widget::section::section;
use egui::{Button, RichText, Ui};

const STEP: Step = Step::EditStage;

/// Head and sections.
pub(super) fn show(ui: &mut Ui, cx: &Context, stage: &Stage, out: &mut Actions) {
    let mut sheet = Sheet::new(FieldId::of(&stage.id), stage);
    let name = head::name(ui, cx, &sheet.id, "inspector-name", &stage.name);
    sheet.typed(name, Step::RenameStage, at!(name));
    head::subline(ui, cx, &[cx.text("inspector-stage"), cx.words.kind(stage.kind)]);
    let report = cx.report.stages.iter().find(|report| report.id == stage.id);
    section(ui, "stagescore", &cx.text("inspector-stage-score"), "", true, |ui| {
        scores(ui, cx, report);
    });
    let n = cx.words.count(stage.touchpoints.len() as u64);
    section(ui, "stagetouchpoints", &cx.text("inspector-touchpoints"), &n, true, |ui| {
        touchpoints(ui, cx, stage, report, out);
    });
    section(ui, "stagedetails", &cx.text("inspector-details"), "", true, |ui| {
        sheet.kind(ui, cx, STEP, "inspector-stage-kind", &StageKind::ALL, at!(kind));
        sheet.lines(ui, cx, STEP, "inspector-customer-goal", at!(customer_goal));
        sheet.lines(ui, cx, STEP, "inspector-company-goal", at!(company_goal));
        sheet.lines(ui, cx, STEP, "inspector-company-means", at!(company_means));
        sheet.target(ui, cx, STEP, cx.journey.target.score, at!(target));
    });
    let n = cx.words.count(stage.kpis.len() as u64);
    section(ui, "kpis", &cx.text("inspector-kpis"), &n, true, |ui| {
        let reports = report.map_or(&[][..], |report| &report.kpis);
        kpis::show(ui, cx, &mut sheet, at!(kpis), reports);
    });
    sheet.finish(out, |stage, step| Edit::ReplaceStage { stage: Box::new(stage), step });
}

fn scores(ui: &mut Ui, cx: &Context, report: Option<&StageReport>) {
    if cx.journey.rounds.is_empty() {
        hint(ui, &cx.text("inspector-no-rounds"));
    }
    let Some(report) = report else { return };
    let all = report.touchpoints.len();
    for (round, score) in cx.report.rounds.iter().zip(&report.rounds) {
        let measured = cx.words.with(
            "inspector-stage-measured",
            &[("measured", score.measured.into()), ("all", all.into())],
        );
        let score = score.score100.map_or_else(|| "–".to_owned(), |it| cx.words.score(it));
        row_of(ui, cx, &round.name, &format!("{score} · {measured}"));
    }
}

fn touchpoints(
    ui: &mut Ui,
    cx: &Context,
    stage: &Stage,
    report: Option<&StageReport>,
    out: &mut Actions,
) {
    if stage.touchpoints.is_empty() {
        hint(ui, &cx.text("inspector-no-touchpoints"));
    }
    ui.spacing_mut().item_spacing.y = 2.0;
    for touchpoint in &stage.touchpoints {
        let name =
            if touchpoint.name.is_empty() { cx.text("untitled") } else { touchpoint.name.clone() };
        let reports = report.map_or(&[][..], |report| &report.touchpoints);
        let score = reports.iter().find(|one| one.id == touchpoint.id);
        let score = score.and_then(|one| score::current(cx, one));
        let score = score.map_or_else(|| "–".to_owned(), |score| cx.words.score(score));
        let width = ui.available_width();
        let button = Button::new(&name)
            .frame_when_inactive(false)
            .truncate()
            .right_text(RichText::new(score).color(cx.theme.muted))
            .min_size(egui::vec2(width, 0.0));
        if ui.add(button).accessible_name(name).clicked() {
            out.push(Action::Select(Selection::Touchpoint(touchpoint.id.clone())));
        }
    }
    ui.add_space(4.0);
    if ui.button(cx.text(Command::AddTouchpoint.key())).clicked() {
        out.push(Action::Run(Command::AddTouchpoint));
    }
}
