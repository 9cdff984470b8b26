//! Where a column may be that the header does not have.

use super::tidy::tidy;
use crate::import::rows::row::Row;
use crate::import::values::alike::key;

/// Why a column is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Absent {
    /// A row further down says its name: perhaps that one is the header.
    InRow(u64),
    /// A row begins with it and says numbers beside it: perhaps each person has a column.
    Sideways(u64),
    /// The second row says its name: perhaps the header has two rows.
    InSecondRow,
    /// The first row, which begins so, was taken for answers.
    NoHeader(String),
    /// The file has only one column, whose heading has signs that could stand between cells.
    OneColumn,
}

/// The first of the rows that says the name of a column, and other names beside it.
pub(in crate::import) fn row_that_says<'a>(
    wanted: &str,
    mut rows: impl Iterator<Item = &'a Row>,
) -> Option<u64> {
    let wanted = key(&tidy(wanted));
    let says = |row: &&Row| row.len() > 1 && row.cells().any(|cell| key(&tidy(cell)) == wanted);
    rows.find(says).map(Row::number)
}

/// Whether a heading may hold several, divided by a sign that was not looked for.
pub(in crate::import) fn holds_several(heading: &str) -> bool {
    const SIGNS: [char; 9] = ['^', '~', '\u{1f}', '\u{1e}', '|', '\t', ';', ',', '\u{a6}'];
    heading.contains(SIGNS)
}
