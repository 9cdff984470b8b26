//! Tables of differences: from touchpoint to touchpoint, and of segments from all others.

use super::document::Table;
use super::labels::gap_verdict_words;
use super::tables::{head, or_nothing};
use crate::analysis::{Report, SegmentContrast, SegmentVerdict, segment_contrasts};
use crate::i18n::Words;

/// Every step of the round looked at, with its interval.
pub(super) fn steps(report: &Report, words: &Words) -> Table {
    let mut columns =
        vec![(words.text("export-column-from"), false), (words.text("export-column-to"), false)];
    columns.extend(head(&[("difference", true), ("interval", true), ("verdict", false)], words));
    let gaps = report.current.and_then(|at| report.gaps.get(at)).map(Vec::as_slice);
    let rows = gaps.unwrap_or_default().iter().map(|gap| {
        vec![
            gap.from_name.clone(),
            gap.to_name.clone(),
            words.difference(gap.diff),
            words.difference_range(gap.diff, gap.interval),
            gap_verdict_words(gap.verdict, words),
        ]
    });
    Table { head: columns, rows: rows.collect() }
}

/// Every segment at every touchpoint of the round looked at. The interval is corrected for all of them.
pub(super) fn segments(report: &Report, words: &Words) -> Table {
    let columns = [
        ("touchpoint", false),
        ("segment", false),
        ("answers", true),
        ("score", true),
        ("others", true),
        ("corrected", true),
        ("verdict", false),
    ];
    let row = |one: &SegmentContrast<'_>| {
        let segment = one.segment;
        let difference = segment.test.difference;
        let interval = difference.map(|found| {
            let ends = segment.in_view.interval.unwrap_or((found.lo, found.hi));
            words.difference_range(found.diff, ends)
        });
        vec![
            one.place.to_owned(),
            segment.name.clone(),
            words.count(segment.n),
            or_nothing(segment.score100.map(|score| words.score(score.value))),
            or_nothing(difference.map(|found| words.difference(found.diff))),
            or_nothing(interval),
            segment_verdict_words(one, words),
        ]
    };
    Table { head: head(&columns, words), rows: segment_contrasts(report).iter().map(row).collect() }
}

/// What is said of a segment, as it stands among all segments listed, not only those of its own question.
#[must_use]
pub fn segment_verdict_words(one: &SegmentContrast<'_>, words: &Words) -> String {
    let rises = one.segment.test.difference.is_some_and(|found| found.diff > 0.0);
    words.text(match (one.segment.test.verdict, one.is_shown()) {
        (SegmentVerdict::TooFew | SegmentVerdict::OneSegment, _) => "report-verdict-not-tested",
        (_, true) if rises => "report-verdict-better",
        (_, true) => "report-verdict-worse",
        (_, false) => "report-verdict-not-shown",
    })
}
