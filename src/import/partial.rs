//! Rows that are no finished answer: services export previews, tests and broken-off answers with the rest.

use super::known::Known;
use super::row::Row;
use super::table::Table;

/// What the columns say about a finished answer.
pub(super) struct Partial {
    /// Columns with the values that a finished answer has.
    finished: Vec<(usize, &'static [&'static str])>,
    /// Columns with the values that no real answer has.
    unreal: Vec<(usize, &'static [&'static str])>,
}

impl Partial {
    pub(super) fn new(table: &Table<'_>) -> Self {
        let (mut finished, mut unreal) = (Vec::new(), Vec::new());
        let column = |name: &str| {
            table.headers().iter().position(|header| header.eq_ignore_ascii_case(name))
        };
        match table.known() {
            Some(Known::Typeform) => {
                let values: &[&str] = &["completed"];
                finished.extend(column("Response Type").map(|at| (at, values)));
            }
            Some(Known::Qualtrics) => {
                let values: &[&str] = &["true", "1", "yes"];
                finished.extend(column("Finished").map(|at| (at, values)));
                let values: &[&str] =
                    &["survey preview", "survey test", "spam", "1", "2", "8", "9", "12", "17"];
                unreal.extend(column("Status").map(|at| (at, values)));
            }
            _ => {}
        }
        Self { finished, unreal }
    }

    /// Whether the row is no finished answer. A blank cell says nothing.
    pub(super) fn holds(&self, row: &Row) -> bool {
        let is = |at: usize, values: &[&str]| {
            values.iter().any(|value| row.cell(at).trim().eq_ignore_ascii_case(value))
        };
        let says = |at: usize| !row.cell(at).trim().is_empty();
        self.finished.iter().any(|(at, values)| says(*at) && !is(*at, values))
            || self.unreal.iter().any(|(at, values)| is(*at, values))
    }
}
