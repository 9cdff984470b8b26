//! What comments are about, and what goes together with the overall score.

use super::{Cell, Sheet};
use crate::analysis::{Comments, Report, Themes};
use crate::i18n::Words;
use crate::journey::Journey;

/// A row a theme, the most frequent first.
#[must_use]
pub fn themes(journey: &Journey, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("export-sheet-themes", words)
        .words("export-column-theme", 30, words)
        .numbers("export-column-count", words)
        .numbers("report-column-open", words)
        .numbers("export-column-share", words);
    let comments = Comments::of(journey, None);
    let themes = Themes::of(journey, &comments, None, None);
    let all = themes.comments.max(1) as f64;
    for row in &themes.rows {
        sheet.rows.push(vec![
            Cell::text(&row.theme),
            Cell::Count(row.count as u64),
            Cell::Count(row.open() as u64),
            Cell::number(Some(row.count as f64 / all * 100.0), 0),
        ]);
    }
    sheet
}

/// A row a question that goes together with the overall score.
#[must_use]
pub fn drivers(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("export-sheet-drivers", words)
        .words("report-column-touchpoint", 30, words)
        .numbers("export-column-share", words)
        .numbers("export-column-lo", words)
        .numbers("export-column-hi", words)
        .numbers("export-column-correlation", words)
        .numbers("report-column-importance", words);
    for item in &report.drivers.items {
        let weight = item.weight.as_ref();
        let percent = |share: Option<f64>| Cell::number(share.map(|it| it * 100.0), 0);
        sheet.rows.push(vec![
            Cell::text(&item.name),
            percent(weight.map(|it| it.share)),
            percent(weight.map(|it| it.lo)),
            percent(weight.map(|it| it.hi)),
            Cell::number(item.r, 2),
            Cell::count(item.importance.map(u64::from)),
        ]);
    }
    sheet
}
