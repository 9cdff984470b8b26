//! Columns that say how many gave each answer, whose headings are the answers.

use super::cell::{Decimal, whole};
use super::likert::{possible, usual};
use super::table::Table;

/// Whether the column says how many gave an answer, which is its heading: a table of columns 1, 2 … 5, or of
/// the words of a scale.
pub(super) fn counts_of_answers(table: &Table<'_>, at: usize) -> bool {
    const FEWEST: i64 = 3;
    if is_word_among_words(table, at) {
        return true;
    }
    let number = |at: usize| -> Option<i64> {
        let name = table.headers().get(at)?;
        (name.len() <= 3).then(|| name.parse().ok()).flatten()
    };
    let Some(own) = number(at) else { return false };
    // The columns beside it whose headings count on.
    let down = (0..at).rev().zip(1..).take_while(|(at, by)| number(*at) == Some(own - by)).count();
    let after = at + 1..table.headers().len();
    let up = after.zip(1..).take_while(|(at, by)| number(*at) == Some(own + by)).count();
    let first = own - down as i64;
    let numbers = table.ahead().all(|row| {
        let cell = row.cell(at).trim();
        cell.is_empty() || whole(cell, Decimal::Either).is_ok_and(|count| count >= 0)
    });
    (0..=1).contains(&first) && (down + up) as i64 + 1 >= FEWEST && numbers
}

/// Whether the headings of a column and of those beside it are the words of a scale, and numbers stand below.
fn is_word_among_words(table: &Table<'_>, at: usize) -> bool {
    const FEWEST: usize = 3;
    const MOST: usize = 7;
    let headers = table.headers();
    let Some(own) = headers.get(at) else { return false };
    let words = |from: usize, to: usize| -> Option<Vec<String>> {
        headers.get(from..=to).map(<[String]>::to_vec)
    };
    let fit = |from: usize, to: usize| words(from, to).is_some_and(|all| usual(&all).is_some());
    if possible(std::slice::from_ref(own)).is_none() {
        return false;
    }
    let (mut from, mut to) = (at, at);
    while from > 0 && to - from < MOST && fit(from - 1, to) {
        from -= 1;
    }
    while to + 1 < headers.len() && to - from < MOST && fit(from, to + 1) {
        to += 1;
    }
    let mut cells = table.ahead().map(|row| row.cell(at).trim()).filter(|cell| !cell.is_empty());
    to + 1 - from >= FEWEST
        && cells.all(|cell| whole(cell, Decimal::Either).is_ok_and(|count| count >= 0))
}
