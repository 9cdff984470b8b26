//! Another table below the first: what it counts are no answers to the first one's questions.

use super::columns::{Kind, Votes, filled};
use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use crate::import::values::scales::NO_ANSWER;

/// Where the rows end that belong to the header: at an empty row, below which other names stand above other
/// numbers, perhaps with a title above them. `rows` are all of the file.
pub(in crate::import) fn begins(rows: &[Row], header: &[String]) -> Option<usize> {
    const ENOUGH: usize = 2;
    (ENOUGH..rows.len()).filter(|at| is_after_a_gap(rows, *at)).find(|at| {
        let named = rows.get(*at).map(filled) != Some(1);
        let names = if named { *at } else { at + 1 };
        (named || !is_after_a_gap(rows, names)) && are_names(rows, *at, names, header)
    })
}

fn is_after_a_gap(rows: &[Row], at: usize) -> bool {
    match (rows.get(at.wrapping_sub(1)), rows.get(at)) {
        (Some(above), Some(row)) => row.number() > above.number() + 1,
        _ => false,
    }
}

/// Whether the row says nothing but names, one of them in a column of numbers both above and below.
fn are_names(rows: &[Row], end: usize, at: usize, header: &[String]) -> bool {
    let (Some(row), Some(below)) = (rows.get(at), rows.get(at + 1..)) else { return false };
    let says: Vec<(usize, String)> = row
        .cells()
        .enumerate()
        .map(|(column, cell)| (column, key(cell)))
        .filter(|(_, said)| !said.is_empty())
        .collect();
    let is_name = |said: &str| Kind::of(said) == Kind::Text && !NO_ANSWER.has(said);
    let mut different: Vec<&str> = says.iter().map(|(_, said)| said.as_str()).collect();
    different.sort_unstable();
    different.dedup();
    let is_header = says
        .iter()
        .all(|(column, said)| header.get(*column).is_some_and(|name| key(name) == *said));
    let numbers = |rows: &[Row], column: usize| {
        let kinds = rows.iter().map(|row| Kind::of(row.cell(column)));
        let kinds: Vec<Kind> = kinds.filter(|kind| *kind != Kind::Blank).collect();
        !kinds.is_empty() && kinds.iter().all(|kind| *kind == Kind::Number)
    };
    let above = rows.get(..end).unwrap_or_default();
    says.len() >= 2
        && different.len() == says.len()
        && says.iter().all(|(_, said)| is_name(said))
        && !is_header
        && !below.is_empty()
        && !is_after_a_gap(rows, at + 1)
        && Votes::of(row, below).names > 0
        && says.iter().any(|(column, _)| numbers(above, *column) && numbers(below, *column))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begins_at(lines: &[&str]) -> Option<usize> {
        let rows: Vec<Row> = (2..)
            .zip(lines)
            .filter(|(_, line)| !line.is_empty())
            .map(|(number, line)| {
                let mut row = Row { number, ..Row::default() };
                line.split(';').for_each(|cell| row.push(cell));
                row
            })
            .collect();
        begins(&rows, &["Id".to_owned(), "Arvio".to_owned()])
    }

    #[test]
    fn names_amid_numbers_begin_another_table() {
        let data = ["1;4", "2;5", "3;4", ""];
        let with = |below: &[&str]| begins_at(&[&data[..], below].concat());
        assert_eq!(with(&["Arvosana;n", "4;2", "5;1"]), Some(3));
        assert_eq!(with(&["Yhteenveto", "Arvosana;n", "4;2", "5;1"]), Some(3));
        assert_eq!(with(&["Kysymys;Keskiarvo", "Arvio;4,3"]), Some(3));
        // The same header again, an answer in words, no numbers below, no gap.
        assert_eq!(with(&["Id;Arvio", "4;2", "5;1"]), None);
        assert_eq!(with(&["eos;en osaa sanoa", "5;1"]), None);
        assert_eq!(with(&["4;hyvä", "5;1"]), None);
        assert_eq!(with(&["Arvosana;n"]), None);
        assert_eq!(begins_at(&["1;4", "2;5", "Arvosana;n", "4;2"]), None);
    }
}
