//! From before to after, and from one touchpoint to the next, with intervals.

use super::tested::Tested;
use super::{Cell, Sheet};
use crate::analysis::{Report, ScoreReport, SurveyReport};
use crate::i18n::Words;
use crate::wording::report::{gap_verdict_words, metric_and_scale, verdict_words};

/// A row a question that two rounds answered.
#[must_use]
pub fn changes(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("report-changes", words)
        .words("report-column-touchpoint", 28, words)
        .words("export-column-kind", 18, words)
        .numbers("export-row-before", words)
        .numbers("export-row-after", words)
        .numbers("export-column-n-before", words)
        .numbers("export-column-n-after", words)
        .numbers("report-column-change", words)
        .differing()
        .tested(words)
        .numbers("export-column-effect", words)
        .numbers("export-column-detectable", words)
        .words("report-column-verdict", 18, words);
    let Some(compared) = report.compared else { return sheet };
    let whole = report.overall.iter().map(|it| (words.text("report-overall"), it));
    let of_touchpoints = report
        .touchpoints()
        .flat_map(|(_, one)| one.surveys.iter().map(|it| (one.name.clone(), it)));
    let rows = whole.chain(of_touchpoints);
    sheet.rows = rows.filter_map(|(name, survey)| change(&name, survey, compared, words)).collect();
    sheet
}

fn change(
    name: &str,
    survey: &SurveyReport,
    (before, after): (usize, usize),
    words: &Words,
) -> Option<Vec<Cell>> {
    let change = survey.change.as_ref()?;
    let side = |at: usize| survey.rounds.get(at).and_then(Option::as_ref);
    let score = |at: usize| Cell::number(side(at).and_then(ScoreReport::value), 1);
    let tested = Tested {
        interval: change.interval,
        holm_interval: change.holm_interval,
        p: change.p,
        p_holm: change.p_holm,
    };
    let mut row = vec![
        Cell::text(name),
        Cell::text(&metric_and_scale(survey.metric, survey.scale, words)),
        score(before),
        score(after),
        Cell::count(side(before).map(|it| it.n)),
        Cell::count(side(after).map(|it| it.n)),
        Cell::number(change.diff, 1),
    ];
    row.extend(tested.cells());
    row.extend([
        Cell::number(change.cliffs_delta, 2),
        Cell::number(change.detectable, 1),
        Cell::text(&verdict_words(change.verdict, words)),
    ]);
    Some(row)
}

/// The steps of the round looked at.
pub(super) fn steps(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("export-sheet-steps", words)
        .words("export-column-from", 28, words)
        .words("export-column-to", 28, words)
        .numbers("report-column-difference", words)
        .differing()
        .tested(words)
        .words("export-column-unlike", 20, words)
        .words("report-column-verdict", 20, words);
    let gaps = report.current.and_then(|at| report.gaps.get(at)).map(Vec::as_slice);
    for gap in gaps.unwrap_or_default() {
        let unlike = if gap.different_questions { words.text("export-yes") } else { String::new() };
        let tested = Tested {
            interval: Some(gap.interval),
            holm_interval: gap.holm_interval,
            p: gap.p,
            p_holm: gap.p_holm,
        };
        let mut row = vec![
            Cell::text(&gap.from_name),
            Cell::text(&gap.to_name),
            Cell::number(Some(gap.diff), 1),
        ];
        row.extend(tested.cells());
        row.extend([Cell::text(&unlike), Cell::text(&gap_verdict_words(gap.verdict, words))]);
        sheet.rows.push(row);
    }
    sheet
}
