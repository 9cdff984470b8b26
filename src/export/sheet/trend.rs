//! A row a touchpoint and round: what the pictures of all rounds show.

use super::{Cell, Sheet};
use crate::analysis::{Report, ScoreReport, SurveyReport, TrendUnit};
use crate::i18n::Words;
use crate::wording::report::{evidence_words, metric_and_scale};

/// Headline questions in all rounds, the journey's own first.
#[must_use]
pub fn trend(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("view-trend", words)
        .words("report-column-touchpoint", 28, words)
        .words("export-column-kind", 18, words)
        .words("export-column-round", 16, words)
        .numbers("export-column-date", words)
        .numbers("report-column-score", words)
        .numbers("export-column-lo", words)
        .numbers("export-column-hi", words)
        .numbers("report-column-answers", words)
        .words("report-column-evidence", 14, words);
    for (name, survey) in headlines(report, words) {
        let rounds = report.rounds.iter().zip(&survey.rounds);
        for (round, score) in rounds.filter_map(|(round, score)| Some((round, score.as_ref()?))) {
            sheet.rows.push(row(&name, survey, score, (&round.name, round.date), words));
        }
    }
    sheet
}

/// The journey's own question and the first of each touchpoint.
fn headlines<'a>(
    report: &'a Report,
    words: &Words,
) -> impl Iterator<Item = (String, &'a SurveyReport)> {
    let own = report.overall.as_ref().map(|survey| (words.text("report-overall"), survey));
    let all = report.touchpoints().filter_map(|(_, one)| Some((one.name.clone(), one.headline()?)));
    own.into_iter().chain(all)
}

/// The line through the rounds of each of them that three or more rounds answered.
#[must_use]
pub(super) fn lines(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("report-trends", words)
        .words("report-column-touchpoint", 28, words)
        .words("export-column-kind", 18, words)
        .numbers("export-column-rounds", words)
        .numbers("export-column-slope", words)
        .numbers("export-column-lo", words)
        .numbers("export-column-hi", words)
        .words("export-column-per", 12, words)
        .numbers("export-column-p-alike", words);
    for (name, survey) in headlines(report, words) {
        let Some(trend) = &survey.course else { continue };
        let line = trend.line;
        let ends = line.and_then(|line| line.interval);
        sheet.rows.push(vec![
            Cell::text(&name),
            Cell::text(&metric_and_scale(survey.metric, survey.scale, words)),
            Cell::Count(trend.rounds as u64),
            Cell::number(line.map(|line| line.slope), 1),
            Cell::number(ends.map(|it| it.0), 1),
            Cell::number(ends.map(|it| it.1), 1),
            Cell::text(&words.text(match trend.unit {
                TrendUnit::Round => "export-per-round",
                TrendUnit::Year => "export-per-year",
            })),
            Cell::number(trend.p, 4),
        ]);
    }
    sheet
}

fn row(
    name: &str,
    survey: &SurveyReport,
    score: &ScoreReport,
    (round, date): (&str, Option<crate::journey::Date>),
    words: &Words,
) -> Vec<Cell> {
    vec![
        Cell::text(name),
        Cell::text(&metric_and_scale(survey.metric, survey.scale, words)),
        Cell::text(round),
        Cell::date(score.date.or(date)),
        Cell::number(score.value(), 1),
        Cell::number(score.score100.map(|it| it.lo), 1),
        Cell::number(score.score100.map(|it| it.hi), 1),
        Cell::Count(score.n),
        Cell::text(&evidence_words(score.evidence, words)),
    ]
}
