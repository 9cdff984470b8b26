//! What the answers to a question say: bars per score, the index, its change and how sure it is.

use super::chart;
use super::rows::{row, strong};
use super::sheet::Sheet;
use super::{surveys, trend, verdict};
use crate::analysis::{ScoreReport, SurveyReport, TouchpointReport, VersusTarget};
use crate::i18n::Words;
use crate::journey::{Evidence, Metric, Touchpoint, TouchpointId};
use crate::paint::fonts;
use crate::stats::Reliability;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use crate::wording::number::arrow;
use egui::text::{LayoutJob, TextFormat};
use egui::{RichText, Ui};

/// The scores of the two rounds shown.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    /// The round before, when two are compared and it has answers.
    pub before: Option<&'a ScoreReport>,
    /// The round looked at, when it has answers.
    pub after: Option<&'a ScoreReport>,
}

impl<'a> Pair<'a> {
    fn of(cx: &Context<'a>, report: &'a SurveyReport) -> Self {
        let at = |round: usize| report.rounds.get(round).and_then(Option::as_ref);
        match cx.report.compared {
            Some((before, after)) => Self { before: at(before), after: at(after) },
            None => Self { before: None, after: cx.report.current.and_then(at) },
        }
    }

    /// What `read` finds in both, as `before → after`.
    fn arrow<V>(
        self,
        read: impl Fn(&ScoreReport) -> Option<V>,
        write: impl Fn(V) -> String,
    ) -> Option<String> {
        let text = |score: Option<&ScoreReport>| score.and_then(&read).map(&write);
        arrow(text(self.before), text(self.after))
    }
}

/// The report of a touchpoint. None while the analysis has not caught up.
pub(super) fn touchpoint<'a>(cx: &Context<'a>, id: &TouchpointId) -> Option<&'a TouchpointReport> {
    cx.numbers(id)
}

/// The headline question of a touchpoint.
pub(super) fn headline(
    ui: &mut Ui,
    cx: &Context,
    report: Option<&TouchpointReport>,
    sheet: &mut Sheet<Touchpoint>,
    out: &mut Actions,
) {
    if cx.journey.rounds.is_empty() {
        hint(ui, &cx.text("inspector-no-rounds"));
        if ui.button(cx.text(Command::Rounds.key())).clicked() {
            out.push(Action::Run(Command::Rounds));
        }
        return;
    }
    let Some(survey) = report.and_then(|report| report.surveys.first()) else {
        hint(ui, &cx.text("inspector-no-surveys"));
        surveys::add_button(ui, cx, sheet);
        return;
    };
    show(ui, cx, survey, report.map(|report| report.versus_target), target(report));
}

fn target(report: Option<&TouchpointReport>) -> Option<f64> {
    report.and_then(|report| report.target)
}

/// Everything the answers to one question say.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context,
    report: &SurveyReport,
    versus: Option<VersusTarget>,
    target: Option<f64>,
) {
    question(ui, cx, report);
    let pair = Pair::of(cx, report);
    if pair.before.is_none() && pair.after.is_none() {
        hint(ui, &cx.text("inspector-no-answers"));
        if ui.button(cx.text("inspector-enter-answers")).clicked() {
            surveys::open(ui.ctx());
        }
        return;
    }
    chart::show(ui, cx, pair);
    ui.spacing_mut().item_spacing.y = 4.0;
    let words = cx.words;
    let index = pair.arrow(score100, |score| words.score(score));
    if let Some(index) = index {
        strong(ui, cx, "inspector-index", &index, cx.theme.text)
            .on_hover_text(cx.text("inspector-index-tip"));
    }
    verdict::show(ui, cx, report);
    if let Some(text) = versus_target(cx, versus, target) {
        row(ui, cx, "inspector-target-row", &text);
    }
    own_units(ui, cx, report, pair);
    answers(ui, cx, pair);
    people(ui, cx, pair);
    evidence(ui, cx, pair);
    trend::show(ui, cx, report, target);
}

fn question(ui: &mut Ui, cx: &Context, report: &SurveyReport) {
    let range = cx.words.scale_range(report.scale.min(), report.scale.max());
    let kind = format!("{} {range}", cx.words.kind(report.metric));
    let mut job = LayoutJob::default();
    let format = |font| TextFormat::simple(font, cx.theme.text);
    job.append(&kind, 0.0, format(fonts::semibold(13.5)));
    job.append(&report.question, 6.0, format(fonts::regular(13.5)));
    ui.label(job);
}

/// The score on the common axis, with or without an interval.
pub(super) fn score100(score: &ScoreReport) -> Option<f64> {
    score.value()
}

/// The headline score of a touchpoint in the round looked at.
pub(super) fn current(cx: &Context, report: &TouchpointReport) -> Option<f64> {
    let survey = report.surveys.first()?;
    survey.rounds.get(cx.report.current?)?.as_ref().and_then(score100)
}

fn versus_target(
    cx: &Context,
    versus: Option<VersusTarget>,
    target: Option<f64>,
) -> Option<String> {
    let key = match versus? {
        VersusTarget::Below => "inspector-target-below",
        VersusTarget::Met => "inspector-target-met",
        VersusTarget::Undecided => "inspector-target-undecided",
        VersusTarget::Unknown(_) => return None,
    };
    let target = cx.words.target(target?);
    Some(cx.words.with(key, &[("target", (&target).into())]))
}

/// NPS, CSI and mean: each metric in the unit people know it in.
fn own_units(ui: &mut Ui, cx: &Context, report: &SurveyReport, pair: Pair) {
    let words = cx.words;
    let nps = pair.arrow(|score| score.nps.map(|nps| nps.value), |nps| words.nps(nps));
    if let Some(nps) = nps {
        let response = row(ui, cx, "metric-nps", &nps);
        if let Some(change) = report.nps_change {
            response.on_hover_text(
                words.difference_and_range(change.diff, Some((change.lo, change.hi))),
            );
        }
    }
    if report.metric == Metric::Csat {
        if let Some(csi) = pair.arrow(|score| score.csi, |csi| words.csi(csi)) {
            row(ui, cx, "inspector-csi", &csi).on_hover_text(cx.text("inspector-csi-tip"));
        }
        let best = |score: &ScoreReport| score.top_box.map(|share| share.value);
        if let Some(share) = pair.arrow(best, |share| words.rate(share)) {
            let points = pair.after.or(pair.before).and_then(|score| score.top_box_points);
            let tip =
                words.with("inspector-top-box-tip", &[("points", points.unwrap_or(1).into())]);
            row(ui, cx, "inspector-top-box", &share).on_hover_text(tip);
            let sure = pair.after.or(pair.before).and_then(|score| score.top_box);
            if let Some(best) = sure {
                let range = words.rate_range(best.value, (best.lo, best.hi));
                hint(ui, &words.with("inspector-top-box-range", &[("range", (&range).into())]));
            }
        }
    }
    let key = if report.metric == Metric::Ces { "metric-ces" } else { "inspector-mean" };
    if let Some(mean) = pair.arrow(|score| score.mean, |mean| words.mean(mean)) {
        row(ui, cx, key, &mean).on_hover_text(cx.text("inspector-mean-tip"));
    }
}

fn answers(ui: &mut Ui, cx: &Context, pair: Pair) {
    let words = cx.words;
    let write = |score: Option<&ScoreReport>| {
        score.map(|score| {
            let few = score.reliability < Reliability::Normal;
            format!("{}{}", words.count(score.n), if few { "\u{a0}!" } else { "" })
        })
    };
    let Some(text) = arrow(write(pair.before), write(pair.after)) else { return };
    let least =
        [pair.before, pair.after].into_iter().flatten().map(|score| score.reliability).min();
    match least.and_then(few_answers) {
        None => {
            row(ui, cx, "inspector-n", &text);
        }
        Some(key) => {
            strong(ui, cx, "inspector-n", &text, cx.theme.caution).on_hover_text(cx.text(key));
            ui.label(RichText::new(cx.text(key)).size(12.0).color(cx.theme.caution));
        }
    }
}

/// How many people are behind the answers, and how many of those invited answered.
fn people(ui: &mut Ui, cx: &Context, pair: Pair) {
    let people = pair.arrow(|score| score.people, |people| cx.words.count(people));
    if let Some(people) = people {
        row(ui, cx, "inspector-people", &people);
    }
    let rate = pair.arrow(|score| score.response_rate, |rate| cx.words.share(rate * 100.0));
    if let Some(rate) = rate {
        row(ui, cx, "inspector-rate", &rate).on_hover_text(cx.text("inspector-invited-tip"));
    }
    let bounds = pair.after.or(pair.before).and_then(|score| score.bounds);
    if let Some((lo, hi)) = bounds.filter(|(lo, hi)| lo < hi) {
        let range = cx.words.score_range(lo, hi);
        hint(ui, &cx.words.with("inspector-bounds", &[("range", (&range).into())]));
    }
}

/// What too few answers mean, in words.
fn few_answers(reliability: Reliability) -> Option<&'static str> {
    match reliability {
        Reliability::Normal => None,
        Reliability::Tentative => Some("inspector-few-tentative"),
        Reliability::VerySmall => Some("inspector-few-very-small"),
        Reliability::Anecdotal | Reliability::None => Some("inspector-few-anecdotal"),
    }
}

fn evidence(ui: &mut Ui, cx: &Context, pair: Pair) {
    let kinds = arrow(
        pair.before.map(|score| cx.words.kind(score.evidence)),
        pair.after.map(|score| cx.words.kind(score.evidence)),
    );
    let same = pair.before.map(|score| score.evidence) == pair.after.map(|score| score.evidence);
    let one = pair.after.or(pair.before);
    let mut text = if same { one.map(|score| cx.words.kind(score.evidence)) } else { kinds }
        .unwrap_or_default();
    if let Some(age) = one.and_then(|score| score.age_days).filter(|days| *days > 0) {
        text = format!("{text}, {}", age_in_words(cx.words, age));
    }
    let guessed = one.is_some_and(|score| score.evidence == Evidence::Assumed);
    if guessed {
        strong(ui, cx, "inspector-evidence", &text, cx.theme.caution);
    } else {
        row(ui, cx, "inspector-evidence", &text);
    }
    if let Some(source) = one.map(|score| &score.source).filter(|source| !source.is_empty()) {
        row(ui, cx, "inspector-source", source);
    }
}

fn age_in_words(words: &Words, days: i32) -> String {
    words.with("inspector-age", &[("days", u64::from(days.unsigned_abs()).into())])
}
