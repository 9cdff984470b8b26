//! The same numbers as a table.

use super::Order;
use crate::analysis::{Report, ScoreReport};
use crate::i18n::{Language, Words};
use crate::paint::table::{self, Column, Line, Sheet};
use crate::paint::theme::Theme;
use crate::wording::Arranged;
use crate::wording::compare::rows::{Head, Row, Rows};
use crate::wording::compare::texts;
use egui::{Rangef, Ui};
use std::sync::Arc;

/// Heads from left to right, and which columns hold numbers.
const COLUMNS: [(&str, bool); 15] = [
    ("compare-col-touchpoint", false),
    ("compare-col-question", false),
    ("compare-col-verdict", false),
    ("compare-col-own-before", true),
    ("compare-col-own-after", true),
    ("compare-col-own-change", true),
    ("compare-col-csi", true),
    ("compare-col-before", true),
    ("compare-col-after", true),
    ("compare-col-n-before", true),
    ("compare-col-n-after", true),
    ("compare-col-change", true),
    ("compare-col-interval", true),
    ("compare-col-p", true),
    ("compare-col-p-holm", true),
];

type Cells = [String; COLUMNS.len()];

/// How wide the columns are, kept until the report, the order or the language is another.
#[derive(Clone, Debug, Default)]
pub struct KeptTable {
    of: Option<(Arc<Report>, Order, Language)>,
    ranges: Vec<Rangef>,
}

/// Draws the table as wide as it needs. Every cell in sight is a label of its own.
pub fn table(
    ui: &mut Ui,
    report: &Arranged,
    words: &Words,
    theme: &Theme,
    order: Order,
    kept: &mut KeptTable,
) {
    let rows = Lines { report, rows: report.table(order), words };
    let columns = COLUMNS.map(|(key, is_number)| Column { head: words.text(key), is_number });
    let line = |at: usize| rows.line(at);
    let sheet = Sheet { columns: &columns, lines: rows.lines(), line: &line };
    let is_kept = kept.of.as_ref().is_some_and(|(of, by, language)| {
        Arc::ptr_eq(of, report.shared()) && *by == order && *language == words.language()
    });
    if !is_kept {
        kept.ranges = table::ranges(ui, &sheet, theme);
        kept.of = Some((Arc::clone(report.shared()), order, words.language()));
    }
    let name = words.text("compare-table");
    table::sheet_of(ui, ("compare-table", &name), &sheet, &kept.ranges, theme);
}

/// What stands in the table.
struct Lines<'a> {
    report: &'a Report,
    rows: &'a Rows,
    words: &'a Words,
}

impl Lines<'_> {
    fn has_heads(&self) -> bool {
        !self.rows.is_mixed()
    }

    /// How many lines there are below the heads of the columns.
    fn lines(&self) -> usize {
        let heads = (0..self.rows.groups()).filter(|at| self.rows.head(self.report, *at).is_some());
        self.rows.len() + if self.has_heads() { self.rows.groups() } else { heads.count() }
    }

    fn line(&self, at: usize) -> Line {
        // Mixed rows have a head only above the last group, the question about the whole journey.
        let has_head = |group: usize| self.has_heads() || group > 0;
        let first = |group: usize| {
            let heads = if self.has_heads() { group } else { group.saturating_sub(1) };
            self.rows.group(group).start + heads
        };
        let group = partition(self.rows.groups(), |group| first(group) <= at).saturating_sub(1);
        let within = at.saturating_sub(first(group));
        let start = self.rows.group(group).start;
        match (has_head(group), within) {
            (true, 0) => Line::Head(self.head(group)),
            (true, _) => Line::Cells(self.cells(start + within - 1).into()),
            (false, _) => Line::Cells(self.cells(start + within).into()),
        }
    }

    fn head(&self, group: usize) -> String {
        match self.rows.head(self.report, group) {
            Some(Head::Stage(_, name)) => name.into(),
            Some(Head::Whole) => self.words.text("compare-whole"),
            None => String::new(),
        }
    }

    fn cells(&self, at: usize) -> Cells {
        let row = self.rows.get(self.report, at);
        row.map(|row| cells(&row, self.words)).unwrap_or_default()
    }
}

/// How many of the first numbers below `count` keep a rule that none after them keeps.
fn partition(count: usize, keeps: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if keeps(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

fn cells(row: &Row<'_>, words: &Words) -> Cells {
    let nothing = || words.text("compare-nothing");
    let or_nothing = |text: Option<String>| text.unwrap_or_else(nothing);
    let own = |side: Option<&ScoreReport>| texts::own(side?, row.survey?.metric, words);
    let score = |side: Option<&ScoreReport>| Some(words.score(side?.value()?));
    let n = |side: Option<&ScoreReport>| Some(words.count(side?.n));
    let p = |p: Option<f64>| p.map(|p| words.p_alone(p));
    let change = row.change();
    let own_change = texts::own_diff(row, words).map(|diff| {
        let nps = row.survey.and_then(|survey| survey.nps_change);
        let Some(nps) = nps else { return diff };
        let interval = words.difference_range(nps.diff, (nps.lo, nps.hi));
        words.with(
            "compare-with-interval",
            &[("diff", (&diff).into()), ("interval", (&interval).into())],
        )
    });
    [
        name(row, words),
        texts::metric(row, words),
        texts::verdict(row, words),
        or_nothing(own(row.before)),
        or_nothing(own(row.after)),
        or_nothing(own_change),
        or_nothing(csi(row, words)),
        or_nothing(score(row.before)),
        or_nothing(score(row.after)),
        or_nothing(n(row.before)),
        or_nothing(n(row.after)),
        or_nothing(change.and_then(|change| Some(words.difference(change.diff?)))),
        or_nothing(
            change.and_then(|change| Some(words.difference_range(change.diff?, change.interval?))),
        ),
        or_nothing(p(change.and_then(|change| change.p))),
        or_nothing(p(change.and_then(|change| change.p_holm))),
    ]
}

/// The touchpoint; for a question beside its headline, that question.
fn name(row: &Row<'_>, words: &Words) -> String {
    match row.survey {
        Some(survey) if !row.is_headline && !survey.question.is_empty() => {
            words.with("compare-other-question", &[("question", (&survey.question).into())])
        }
        _ => texts::name(row, words),
    }
}

/// Mean ÷ max × 100 of satisfaction questions, before and after.
fn csi(row: &Row<'_>, words: &Words) -> Option<String> {
    let is_csi = row.survey?.metric == crate::journey::Metric::Csat;
    let one = |side: Option<&ScoreReport>| side.and_then(|side| side.csi).map(|csi| words.csi(csi));
    let (before, after) = (one(row.before), one(row.after));
    if !is_csi || (before.is_none() && after.is_none()) {
        return None;
    }
    let nothing = || words.text("compare-nothing");
    let (before, after) = (before.unwrap_or_else(nothing), after.unwrap_or_else(nothing));
    Some(texts::from_to(&before, &after, words))
}
