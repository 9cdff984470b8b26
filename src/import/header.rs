//! What the columns are called, where the header has one, two or three rows.

use super::cell::{DateOrder, date, unguarded};
use super::known::{Known, import_ids};
use super::row::Row;
use serde::Serialize;

/// More rows of one cell are no titles.
const MOST_TITLES: usize = 5;

/// How many rows of a file are its header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(into = "u8")]
pub enum HeaderRows {
    /// The usual.
    #[default]
    One,
    /// Questions, and below them the choices, as `SurveyMonkey` writes.
    Two,
    /// Codes, questions and inner ids, as Qualtrics writes.
    Three,
}

impl HeaderRows {
    /// As a number.
    #[must_use]
    pub fn count(self) -> usize {
        usize::from(u8::from(self))
    }

    /// From a number.
    #[must_use]
    pub fn of(count: u8) -> Option<Self> {
        [Self::One, Self::Two, Self::Three].into_iter().find(|one| u8::from(*one) == count)
    }
}

impl From<HeaderRows> for u8 {
    fn from(rows: HeaderRows) -> Self {
        match rows {
            HeaderRows::One => 1,
            HeaderRows::Two => 2,
            HeaderRows::Three => 3,
        }
    }
}

/// The columns of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Header {
    /// What each is called.
    pub(super) names: Vec<String>,
    /// What was asked, where the name is only a code.
    pub(super) questions: Vec<String>,
    /// How many rows it took.
    pub(super) rows: HeaderRows,
}

/// How many of the first rows are the header.
pub(super) fn detect(rows: &[Row], known: Option<Known>) -> HeaderRows {
    let (Some(first), Some(second)) = (rows.first(), rows.get(1)) else { return HeaderRows::One };
    match known {
        Some(Known::Qualtrics) if import_ids(rows.get(2)) => HeaderRows::Three,
        // Its old exports have the questions, but no ids below them; and people remove such rows.
        Some(Known::Qualtrics) if !has_day(first, second) => HeaderRows::Two,
        Some(Known::SurveyMonkey) | None if choices_below(first, second) => HeaderRows::Two,
        _ => HeaderRows::One,
    }
}

/// Whether the second row says when an answer began.
fn has_day(first: &Row, second: &Row) -> bool {
    let is_start = |at: &usize| first.cell(*at).trim().eq_ignore_ascii_case("StartDate");
    let start = (0..first.len()).find(is_start);
    start.is_some_and(|at| date(second.cell(at), Some(DateOrder::MonthFirst)).is_some())
}

/// How many rows above the header are a title: one cell alone, and below it several.
pub(super) fn titles(rows: &[Row]) -> usize {
    let filled = |row: &Row| (0..row.len()).filter(|at| !row.cell(*at).trim().is_empty()).count();
    let is_title = |pair: &&[Row]| matches!(pair, [row, _] if filled(row) == 1);
    let alone = rows.windows(2).take(MOST_TITLES).take_while(is_title).count();
    let below = rows.get(alone).map(filled).unwrap_or_default();
    if below >= 3 { alone } else { 0 }
}

/// Whether the second row has no answers but the choices of questions: the first cell is blank, as are
/// those of questions further right in the first row, and nothing is a number.
fn choices_below(first: &Row, second: &Row) -> bool {
    let blank = |row: &Row, at: usize| row.cell(at).trim().is_empty();
    let width = first.len().max(second.len());
    let words = (0..width).all(|at| second.cell(at).trim().parse::<f64>().is_err());
    let response = (0..width).any(|at| is_response(second.cell(at)));
    let below = (0..width).any(|at| blank(first, at) && !blank(second, at));
    !blank(first, 0) && blank(second, 0) && words && (response || below)
}

fn is_response(label: &str) -> bool {
    ["response", "open-ended response"].contains(&label.trim().to_lowercase().as_str())
}

/// The header from its rows, of which there is at least one.
pub(super) fn header(rows: &[Row], how: HeaderRows, known: Option<Known>) -> Header {
    let width = rows.iter().map(Row::len).max().unwrap_or_default();
    let cell =
        |row: usize, at: usize| rows.get(row).map(|row| tidy(row.cell(at))).unwrap_or_default();
    let mut names: Vec<String> = (0..width).map(|at| cell(0, at)).collect();
    let mut questions = names.clone();
    let coded = known == Some(Known::Qualtrics) || how == HeaderRows::Three;
    if coded && rows.len() > 1 {
        questions = (0..width).map(|at| cell(1, at)).collect();
    } else if rows.len() > 1 {
        let mut question = String::new();
        for (at, name) in names.iter_mut().enumerate() {
            let label = cell(1, at);
            if !name.is_empty() {
                question.clone_from(name);
            }
            if label.is_empty() {
                continue;
            }
            *name = match (question.is_empty(), is_response(&label)) {
                (true, _) => label,
                (_, true) => question.clone(),
                _ => format!("{question} – {label}"),
            };
        }
        questions.clone_from(&names);
    }
    for (question, name) in questions.iter_mut().zip(&names) {
        if question.is_empty() {
            question.clone_from(name);
        }
    }
    Header { names, questions, rows: how }
}

/// A header on one line.
pub(super) fn tidy(header: &str) -> String {
    unguarded(header).split_whitespace().collect::<Vec<_>>().join(" ")
}
