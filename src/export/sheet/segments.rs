//! A row a segment and touchpoint: how it differs from all others.

use super::{Cell, Sheet};
use crate::analysis::{Report, SegmentContrast, segment_contrasts};
use crate::i18n::Words;
use crate::wording::report::segment_verdict_words;

/// Every segment at every touchpoint of the round looked at, corrected together.
#[must_use]
pub(super) fn segments(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("report-segments", words)
        .words("report-column-touchpoint", 28, words)
        .words("report-column-segment", 22, words)
        .numbers("report-column-answers", words)
        .numbers("report-column-score", words)
        .numbers("report-column-others", words)
        .numbers("export-column-lo", words)
        .numbers("export-column-hi", words)
        .numbers("export-column-lo-holm", words)
        .numbers("export-column-hi-holm", words)
        .numbers("export-column-p", words)
        .numbers("export-column-p-holm", words)
        .words("report-column-verdict", 18, words);
    sheet.rows = segment_contrasts(report).iter().map(|one| row(one, words)).collect();
    sheet
}

fn row(one: &SegmentContrast<'_>, words: &Words) -> Vec<Cell> {
    let (test, in_view) = (&one.segment.test, one.segment.in_view);
    let found = test.difference;
    let points = |value: Option<f64>| Cell::number(value, 1);
    vec![
        Cell::text(one.place),
        Cell::text(&one.segment.name),
        Cell::Count(one.segment.n),
        points(one.segment.score100.map(|score| score.value)),
        points(found.map(|it| it.diff)),
        points(found.map(|it| it.lo)),
        points(found.map(|it| it.hi)),
        points(in_view.interval.map(|it| it.0)),
        points(in_view.interval.map(|it| it.1)),
        Cell::number(test.p, 4),
        Cell::number(in_view.p_holm, 4),
        Cell::text(&segment_verdict_words(one, words)),
    ]
}
