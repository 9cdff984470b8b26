//! The list and the matrix as a table.

use crate::analysis::Report;
use crate::i18n::{Language, Words};
use crate::paint::table::{self, Column, Line, Sheet};
use crate::paint::theme::Theme;
use crate::wording::Arranged;
use crate::wording::priorities::items::{Item, Items};
use crate::wording::priorities::texts;
use egui::{Rangef, Ui};
use std::sync::Arc;

/// Heads from left to right, and which columns hold numbers.
const COLUMNS: [(&str, bool); 8] = [
    ("priorities-head-touchpoint", false),
    ("priorities-head-stage", false),
    ("priorities-head-importance", true),
    ("map-col-now", true),
    ("map-col-interval", true),
    ("map-col-target", true),
    ("priorities-head-priority", true),
    ("priorities-head-verdict", false),
];

/// How wide the columns are, kept until the report or the language is another.
#[derive(Clone, Debug, Default)]
pub struct KeptTable {
    of: Option<(Arc<Report>, Language)>,
    ranges: Vec<Rangef>,
}

/// Draws the table as wide as it needs. Every cell in sight is a label of its own.
pub fn table(ui: &mut Ui, report: &Arranged, words: &Words, theme: &Theme, kept: &mut KeptTable) {
    let items = Items::new(report, report.priorities());
    let columns = COLUMNS.map(|(key, is_number)| Column { head: words.text(key), is_number });
    let line = |at: usize| {
        let cells = items.get(at).map(|item| cells(&item, words));
        cells.map_or(Line::Head(String::new()), |cells| Line::Cells(cells.into()))
    };
    let sheet = Sheet { columns: &columns, lines: items.len(), line: &line };
    let is_kept = kept.of.as_ref().is_some_and(|(of, language)| {
        Arc::ptr_eq(of, report.shared()) && *language == words.language()
    });
    if !is_kept {
        kept.ranges = table::ranges(ui, &sheet, theme);
        kept.of = Some((Arc::clone(report.shared()), words.language()));
    }
    let name = words.text("priorities-table");
    table::sheet_of(ui, ("priorities-table", &name), &sheet, &kept.ranges, theme);
}

fn cells(item: &Item<'_>, words: &Words) -> [String; COLUMNS.len()] {
    let or_nothing = |text: Option<String>| text.unwrap_or_else(|| "–".into());
    let ranked = item.ranked();
    let interval = ranked.and_then(|one| one.score.score100);
    [
        item.name.to_owned(),
        item.stage_name.to_owned(),
        or_nothing(item.importance.map(|one| one.to_string())),
        or_nothing(ranked.map(|one| words.score(one.value))),
        or_nothing(
            interval
                .map(|of| words.score_range_against((of.lo, of.hi), ranked.map(|one| one.target))),
        ),
        or_nothing(ranked.map(|one| words.target(one.target))),
        or_nothing(ranked.map(|one| words.priority(one.priority))),
        match &item.found {
            Ok(ranked) => texts::standing(ranked.standing, words),
            Err(what) => texts::missing(what, words),
        },
    ]
}
