//! Questions with their counts: a row a question and round.

use super::{Cell, Own, Sheet};
use crate::analysis::{Report, ScoreReport, SurveyReport};
use crate::i18n::Words;
use crate::journey::{Journey, Scale};
use crate::wording::report::{evidence_words, metric_and_scale};
use std::collections::BTreeSet;

/// Scales with more points than this have no column a score: the sheet would be wider than a screen.
const WIDEST: usize = 21;

/// A question of the report and where it is asked.
pub(super) struct Asked<'a> {
    pub(super) stage: String,
    pub(super) place: String,
    pub(super) survey: &'a SurveyReport,
}

pub(super) fn asked<'a>(report: &'a Report, words: &Words) -> Vec<Asked<'a>> {
    let whole = report.overall.iter().map(|survey| Asked {
        stage: String::new(),
        place: words.text("report-overall"),
        survey,
    });
    let of_touchpoints = report.touchpoints().flat_map(|(stage, one)| {
        one.surveys.iter().map(|survey| Asked {
            stage: stage.name.clone(),
            place: one.name.clone(),
            survey,
        })
    });
    whole.chain(of_touchpoints).collect()
}

/// A row a question and round.
#[must_use]
pub fn questions(journey: &Journey, report: &Report, words: &Words) -> Sheet {
    let (asked, own) = (asked(report, words), Own::of(journey));
    let scores = scores(&asked);
    let mut sheet = Sheet::new("export-sheet-questions", words)
        .words("export-column-stage", 18, words)
        .words("report-column-touchpoint", 28, words)
        .words("report-column-question", 44, words)
        .words("export-column-kind", 18, words)
        .words("export-column-round", 16, words)
        .numbers("export-column-date", words)
        .numbers("report-column-answers", words)
        .numbers("export-column-people", words)
        .numbers("export-column-invited", words)
        .numbers("export-column-mean", words)
        .numbers("report-column-score", words)
        .numbers("export-column-lo", words)
        .numbers("export-column-hi", words)
        .numbers("export-column-nps", words)
        .numbers("export-column-nps-lo", words)
        .numbers("export-column-nps-hi", words)
        .numbers("export-column-best", words)
        .words("report-column-evidence", 14, words)
        .words("export-column-source", 26, words);
    for score in &scores {
        let name = score.to_string();
        let args = [("score", (&name).into())];
        sheet = sheet.titled(words.with("export-column-count-of", &args));
    }
    for one in asked {
        for (round, score) in report.rounds.iter().zip(&one.survey.rounds) {
            if let Some(score) = score {
                sheet.rows.push(row(&own, &one, &round.name, score, &scores, words));
            }
        }
    }
    sheet
}

/// Every score that somebody counted, of scales that are narrow enough.
fn scores(asked: &[Asked<'_>]) -> Vec<i32> {
    let of = |one: &Asked<'_>| -> BTreeSet<i32> {
        let rounds = one.survey.rounds.iter().flatten().filter(|it| it.counts.is_some());
        let narrow = rounds.map(|it| it.scale).filter(|it| it.points().count() <= WIDEST);
        narrow.flat_map(Scale::points).collect()
    };
    asked.iter().flat_map(of).collect::<BTreeSet<i32>>().into_iter().collect()
}

fn row(
    own: &Own<'_>,
    one: &Asked<'_>,
    round: &str,
    score: &ScoreReport,
    scores: &[i32],
    words: &Words,
) -> Vec<Cell> {
    let (interval, nps) = (score.score100, score.nps);
    let survey = one.survey;
    let question = own.surveys.get(&survey.id).map_or("", |own| own.question.as_str());
    let mut row = vec![
        Cell::text(&one.stage),
        Cell::text(&one.place),
        Cell::text(question),
        Cell::text(&metric_and_scale(survey.metric, score.scale, words)),
        Cell::text(round),
        Cell::date(score.date),
        Cell::Count(score.n),
        Cell::count(score.people),
        Cell::count(score.invited),
        Cell::number(score.mean, 2),
        Cell::number(score.value(), 1),
        Cell::number(interval.map(|it| it.lo), 1),
        Cell::number(interval.map(|it| it.hi), 1),
        Cell::number(nps.map(|it| it.value), 0),
        Cell::number(nps.map(|it| it.lo), 0),
        Cell::number(nps.map(|it| it.hi), 0),
        Cell::number(score.top_box.map(|it| it.value), 1),
        Cell::text(&evidence_words(score.evidence, words)),
        Cell::text(&score.source),
    ];
    let counted = score.counts.as_ref().filter(|_| score.scale.points().count() <= WIDEST);
    row.extend(scores.iter().map(|at| match counted {
        Some(counts) if score.scale.holds(*at) => {
            Cell::Count(counts.get(at).copied().unwrap_or_default())
        }
        _ => Cell::Empty,
    }));
    row
}
