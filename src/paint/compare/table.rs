//! The same numbers as a table.

use super::Order;
use crate::analysis::{Report, ScoreReport};
use crate::i18n::Words;
use crate::paint::table::{self, Column, Line};
use crate::paint::theme::Theme;
use crate::wording::compare::rows::{self, Head, Row};
use crate::wording::compare::texts;
use egui::Ui;

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

/// Draws the table as wide as it needs. Every cell is a label of its own.
pub fn table(ui: &mut Ui, report: &Report, words: &Words, theme: &Theme, order: Order) {
    let lines = lines(report, words, order);
    let columns = COLUMNS.map(|(key, is_number)| Column { head: words.text(key), is_number });
    let name = words.text("compare-table");
    table::table(ui, "compare-table", &name, &columns, &lines, theme);
}

fn lines(report: &Report, words: &Words, order: Order) -> Vec<Line> {
    let mut lines = Vec::new();
    for group in rows::all(report, order) {
        match group.head {
            Some(Head::Stage(_, name)) => lines.push(Line::Head(name.into())),
            Some(Head::Whole) => lines.push(Line::Head(words.text("compare-whole"))),
            None => (),
        }
        lines.extend(group.rows.iter().map(|row| Line::Cells(cells(row, words).into())));
    }
    lines
}

fn cells(row: &Row<'_>, words: &Words) -> [String; COLUMNS.len()] {
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
