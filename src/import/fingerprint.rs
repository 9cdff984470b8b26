//! A short number for what a survey file says.

use super::row::Row;
use crate::journey::{Fingerprint, name};
use siphasher::sip::SipHasher13;
use std::hash::Hasher as _;

/// A number that depends on every byte. It has to stay as it is: journeys keep what is made of it. What may
/// lead to a person is hashed once more, with a secret.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = SipHasher13::new();
    hasher.write(bytes);
    hasher.finish()
}

/// A number for texts in their order.
pub(super) fn of_texts<'a>(texts: impl Iterator<Item = &'a str>) -> Fingerprint {
    let mut bytes = Vec::new();
    for text in texts {
        bytes.extend_from_slice(&(text.len() as u32).to_le_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    Fingerprint::from_bits(hash(&bytes))
}

/// The columns of a file, by what they are called: so that it makes no difference where they stand, and
/// whether there are others in which nothing stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Headings {
    /// Each with a number for its name, in the order of these.
    columns: Vec<(u32, usize)>,
}

impl Headings {
    /// Those of a header; without a name a column is known by its place.
    pub(super) fn new(header: &[String]) -> Self {
        let column = |(at, heading): (usize, &String)| {
            let key = name::key(heading);
            let key = if key.is_empty() { format!("#{}", at + 1) } else { key };
            (hash(key.as_bytes()) as u32, at)
        };
        let mut columns: Vec<(u32, usize)> = header.iter().enumerate().map(column).collect();
        columns.sort_unstable();
        Self { columns }
    }

    /// Only some of the columns.
    pub(super) fn only(&self, columns: &[usize]) -> Self {
        let wanted = self.columns.iter().filter(|(_, at)| columns.contains(at));
        Self { columns: wanted.copied().collect() }
    }

    /// What the cells of a row say together. `memory` is used again.
    pub(super) fn of(&self, row: &Row, memory: &mut Vec<u8>) -> u64 {
        memory.clear();
        for (heading, at) in &self.columns {
            let cell = row.bytes(*at).trim_ascii();
            if !cell.is_empty() {
                memory.extend_from_slice(&heading.to_le_bytes());
                memory.extend_from_slice(&(cell.len() as u32).to_le_bytes());
                memory.extend_from_slice(cell);
            }
        }
        hash(memory)
    }
}

/// What some rows say together: the same for the same rows in any encoding, with any delimiter and in any
/// order. Those of two parts of a file add up to that of both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Content(u64);

impl Content {
    /// One more row, by what its cells say.
    pub(super) fn row(&mut self, row: u64) {
        self.0 = self.0.wrapping_add(row);
    }

    /// The rows of another part.
    pub(super) fn add(&mut self, other: Self) {
        self.0 = self.0.wrapping_add(other.0);
    }

    pub(super) fn fingerprint(self) -> Fingerprint {
        Fingerprint::from_bits(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Row {
        let mut row = Row::default();
        cells.iter().for_each(|cell| row.push(cell));
        row
    }

    fn of(header: &[&str], rows: &[&[&str]]) -> String {
        let headings =
            Headings::new(&header.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>());
        let mut content = Content::default();
        let mut memory = Vec::new();
        rows.iter().for_each(|cells| content.row(headings.of(&row(cells), &mut memory)));
        content.fingerprint().to_string()
    }

    #[test]
    fn stays_as_journeys_have_it() {
        let long = ["100001", "2026-06-19", "Jälkeen", "", "7", "Helppo tilata, helppo palauttaa!"];
        let header = ["id", "day", "round", "x", "score", ""];
        assert_eq!(of(&header, &[&long, &["a"]]), "#9cd37be86dd74b0c");
    }

    #[test]
    fn differs_where_the_cells_do() {
        let header = ["one", "two"];
        let rows: [&[&str]; 6] =
            [&["a", "b"], &["ab"], &["", "ab"], &["b", "a"], &["a"], &["", "a"]];
        let mut all: Vec<String> = rows.iter().map(|cells| of(&header, &[cells])).collect();
        all.push(of(&["one", "three"], &[&["a", "b"]]));
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn the_order_of_rows_and_columns_and_empty_columns_make_no_difference() {
        let one = of(&["one", "two"], &[&["a", "b"], &["c", ""]]);
        assert_eq!(of(&["Two", "one ", "three"], &[&["", "c"], &["b", " a", ""]]), one);
    }
}
