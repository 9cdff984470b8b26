//! A row a touchpoint, with its headline question.

use super::{Cell, Own, Sheet};
use crate::analysis::{Report, ScoreReport, StageReport, TouchpointReport};
use crate::i18n::Words;
use crate::journey::{Journey, TouchpointId};
use crate::wording::report::{
    evidence_words, metric_and_scale, verdict_words, versus_target_words,
};

/// The columns of [`touchpoints`] that a chart of the curve needs.
pub mod column {
    /// The touchpoint's name.
    pub const NAME: usize = 1;
    /// Its score in the earlier round.
    pub const BEFORE: usize = 7;
    /// Its score in the round looked at.
    pub const SCORE: usize = 8;
    /// How far the interval reaches below the score.
    pub const BELOW: usize = 11;
    /// How far the interval reaches above the score.
    pub const ABOVE: usize = 12;
}

/// A row a touchpoint, in the journey's order.
#[must_use]
pub fn touchpoints(journey: &Journey, report: &Report, words: &Words) -> Sheet {
    touchpoints_of(journey, report, words, None)
}

/// The same for some of them only.
#[must_use]
pub fn touchpoints_of(
    journey: &Journey,
    report: &Report,
    words: &Words,
    only: Option<&[TouchpointId]>,
) -> Sheet {
    let mut sheet = Sheet::new("export-sheet-touchpoints", words)
        .words("export-column-stage", 18, words)
        .words("report-column-touchpoint", 28, words)
        .words("export-column-channel", 16, words)
        .numbers("report-column-importance", words)
        .words("export-column-moment", 16, words)
        .words("export-column-kind", 18, words)
        .numbers("report-column-target", words)
        .titled(before_head(report, words))
        .comparing(1)
        .titled(after_head(report, words))
        .numbers("export-column-lo", words)
        .numbers("export-column-hi", words)
        .numbers("export-column-below", words)
        .numbers("export-column-above", words)
        .numbers("report-column-answers", words)
        .numbers("export-column-mean", words)
        .numbers("export-column-nps", words)
        .words("report-column-evidence", 14, words)
        .numbers("export-column-date", words)
        .words("report-column-versus", 18, words)
        .numbers("report-column-change", words)
        .differing()
        .words("report-column-verdict", 16, words)
        .comparing(2)
        .numbers("report-column-priority", words)
        .numbers("report-column-comments", words)
        .words("report-column-owner", 18, words)
        .words("export-column-pains", 40, words)
        .words("export-column-opportunities", 40, words);
    let wanted = |id: &TouchpointId| only.is_none_or(|only| only.contains(id));
    let rows = report.touchpoints().filter(|(_, one)| wanted(&one.id));
    let own = Own::of(journey);
    sheet.rows = rows.map(|(stage, one)| row(&own, report, stage, one, words)).collect();
    sheet
}

fn before_head(report: &Report, words: &Words) -> String {
    let round = report.compared.and_then(|(before, _)| report.rounds.get(before));
    round.map_or_else(|| words.text("export-row-before"), |round| round.name.clone())
}

fn after_head(report: &Report, words: &Words) -> String {
    let round = report.current.and_then(|at| report.rounds.get(at));
    round.map_or_else(|| words.text("report-column-score"), |round| round.name.clone())
}

fn row(
    own: &Own<'_>,
    report: &Report,
    stage: &StageReport,
    one: &TouchpointReport,
    words: &Words,
) -> Vec<Cell> {
    let own = own.touchpoints.get(&one.id);
    let survey = one.headline();
    let before = report.compared.and_then(|(before, _)| one.score(before));
    let score = report.current.and_then(|at| one.score(at));
    let interval = score.and_then(|it| it.score100);
    let change = survey.and_then(|it| it.change.as_ref());
    let comments = report.current.and_then(|at| one.comments.get(at)).map(|it| it.count as u64);
    let list = |lines: Option<&Vec<String>>| {
        Cell::text(&lines.map(|lines| lines.join("; ")).unwrap_or_default())
    };
    vec![
        Cell::text(&stage.name),
        Cell::text(&one.name),
        Cell::text(&channel(one, words)),
        Cell::count(one.importance.map(u64::from)),
        if one.moment_of_truth { Cell::text(&words.text("export-yes")) } else { Cell::Empty },
        survey.map_or(Cell::Empty, |it| Cell::text(&metric_and_scale(it.metric, it.scale, words))),
        Cell::number(one.target, 0),
        Cell::number(before.and_then(ScoreReport::value), 1),
        Cell::number(score.and_then(ScoreReport::value), 1),
        Cell::number(interval.map(|it| it.lo), 1),
        Cell::number(interval.map(|it| it.hi), 1),
        Cell::number(interval.map(|it| it.value - it.lo), 1),
        Cell::number(interval.map(|it| it.hi - it.value), 1),
        Cell::count(score.map(|it| it.n)),
        Cell::number(score.and_then(|it| it.mean), 2),
        Cell::number(score.and_then(|it| it.nps).map(|it| it.value), 0),
        score.map_or(Cell::Empty, |it| Cell::text(&evidence_words(it.evidence, words))),
        Cell::date(score.and_then(|it| it.date)),
        Cell::text(&versus_target_words(one.versus_target, words).unwrap_or_default()),
        Cell::number(change.and_then(|it| it.diff), 1),
        change.map_or(Cell::Empty, |it| Cell::text(&verdict_words(it.verdict, words))),
        Cell::number(one.priority, 0),
        Cell::count(comments),
        Cell::text(own.map(|it| it.owner.as_str()).unwrap_or_default()),
        list(own.map(|it| &it.pains)),
        list(own.map(|it| &it.opportunities)),
    ]
}

fn channel(one: &TouchpointReport, words: &Words) -> String {
    let name = one.channel_name.trim();
    if name.is_empty() { words.kind(one.channel) } else { name.to_owned() }
}
