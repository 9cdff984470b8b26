//! Titles above a table, and what a program tells of the file there.

use super::columns::{Votes, filled};
use super::header::HeaderRows;
use crate::import::rows::row::Row;
use crate::import::values::alike::key;

/// More rows of one cell are no titles.
const MOST_TITLES: usize = 5;

/// Whether a row has the letters that a spreadsheet shows above its columns, and the row below it the number of the
/// first: web pages of a spreadsheet have both.
fn are_letters(row: &Row, next: &Row) -> bool {
    const ENOUGH: usize = 2;
    let named: Vec<&str> = row.cells().skip(1).map(str::trim).collect();
    let is_next = |(at, cell): (u8, &&str)| cell.as_bytes() == [b'A' + at];
    row.cell(0).trim().is_empty()
        && next.cell(0).trim() == "1"
        && (ENOUGH..=26).contains(&named.len())
        && (0_u8..).zip(&named).all(is_next)
}

/// How many rows above the header are a title: one cell alone at the left, and below it the header.
/// Where the header is said to have several rows, only what an empty line divides from it is a title.
pub(in crate::import) fn titles(rows: &[Row], said: Option<HeaderRows>) -> usize {
    if let [first, second, ..] = rows
        && are_letters(first, second)
    {
        return 1 + titles(rows.get(1..).unwrap_or_default(), said);
    }
    // The first one stands at the left: else it is a question above several columns.
    let is_alone =
        |at: usize, row: &Row| filled(row) == 1 && (at > 0 || !row.cell(0).trim().is_empty());
    // What a program tells of the file, as “Exported;2.11.2026”, in a few cells at the left; the table is wider.
    let widest = rows.iter().take(50).map(filled).max().unwrap_or_default();
    let is_told = |row: &Row| {
        let said = filled(row);
        (2..=3).contains(&said)
            && said < widest
            && row.cells().take(said).all(|cell| !cell.trim().is_empty())
    };
    let gap = |at: usize| match (rows.get(at), rows.get(at + 1)) {
        (Some(one), Some(next)) => next.number() > one.number() + 1,
        _ => false,
    };
    // Two header rows have no gap between them, and the first of them says the same as the second or nothing.
    let is_apart = |at: usize| match (rows.get(at), rows.get(at + 1)) {
        (Some(one), Some(next)) => {
            let again = one.cells().any(|cell| {
                next.cells().any(|other| key(cell) == key(other) && !cell.trim().is_empty())
            });
            (gap(at) || at > 0) && !again && !next.cell(0).trim().is_empty()
        }
        _ => false,
    };
    let several = said.is_some_and(|said| said.count() > 1);
    let votes = |at: usize| match rows.get(at) {
        Some(row) => Votes::of(row, rows.get(at + 1..).unwrap_or_default()),
        None => Votes::default(),
    };
    let mut titles = 0;
    for (at, row) in rows
        .iter()
        .take(MOST_TITLES)
        .enumerate()
        .take_while(|(at, row)| is_alone(*at, row) || is_told(row))
    {
        let own = filled(row);
        let below = rows.get(at + 1).map(filled).unwrap_or_default();
        let fits = match below {
            0 => false,
            _ if votes(at + 1).answers > 0 => false,
            _ if own > 1 => below > own && is_apart(at) && votes(at + 1).names > 0,
            1 => gap(at) && votes(at + 1).names > 0,
            2 => gap(at) || votes(at + 1).names > 0,
            _ => true,
        };
        if fits && (gap(at) || !several) {
            titles = at + 1;
        }
    }
    titles
}
