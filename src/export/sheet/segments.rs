//! A row a segment and touchpoint: how it differs from all others.

use super::tested::Tested;
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
        .tested(words)
        .words("report-column-verdict", 18, words);
    sheet.rows = segment_contrasts(report).iter().map(|one| row(one, words)).collect();
    sheet
}

fn row(one: &SegmentContrast<'_>, words: &Words) -> Vec<Cell> {
    let (test, in_view) = (&one.segment.test, one.segment.in_view);
    let found = test.difference;
    let tested = Tested {
        interval: found.map(|it| (it.lo, it.hi)),
        holm_interval: in_view.interval,
        p: test.p,
        p_holm: in_view.p_holm,
    };
    let mut row = vec![
        Cell::text(one.place),
        Cell::text(&one.segment.name),
        Cell::Count(one.segment.n),
        Cell::number(one.segment.score100.map(|score| score.value), 1),
        Cell::number(found.map(|it| it.diff), 1),
    ];
    row.extend(tested.cells());
    row.push(Cell::text(&segment_verdict_words(one, words)));
    row
}
