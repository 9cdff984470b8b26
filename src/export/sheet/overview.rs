//! The first sheet: what matters, and how much of the journey is measured.

use super::{Cell, Sheet};
use crate::analysis::Report;
use crate::i18n::Words;
use crate::wording::report::{headline_summary, limits};

pub(super) fn overview(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("export-sheet-overview", words)
        .words("export-column-what", 30, words)
        .words("export-column-value", 90, words);
    let mut row = |name: String, value: Cell| sheet.rows.push(vec![Cell::text(&name), value]);
    let key = |key: &str| words.text(key);
    row(key("export-row-journey"), Cell::text(&report.title));
    for (at, round) in report.rounds.iter().enumerate() {
        let part = match report.compared {
            Some((before, _)) if before == at => "export-row-before",
            Some((_, after)) if after == at => "export-row-after",
            _ => "export-row-round",
        };
        let date = round.date.map(|date| format!(" ({})", words.date(date))).unwrap_or_default();
        row(key(part), Cell::text(&format!("{}{date}", round.name)));
    }
    row(key("report-column-target"), Cell::number(report.target, 0));
    let coverage = &report.coverage;
    row(key("export-row-touchpoints"), Cell::Count(coverage.touchpoints as u64));
    row(key("export-row-measured"), Cell::Count(coverage.measured as u64));
    row(key("export-row-assumed"), Cell::Count(coverage.assumed_only as u64));
    for line in headline_summary(report, words) {
        row(key("report-in-short"), Cell::text(&line));
    }
    row(key("export-row-method"), Cell::text(&limits(report, words)));
    sheet
}
