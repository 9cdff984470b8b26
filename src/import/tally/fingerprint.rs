//! A short number for what a survey file says.

use super::met::Met;
use crate::import::rows::row::Row;
use crate::import::values::cell::{small, trimmed_ascii};
use crate::journey::{Fingerprint, name};
use siphasher::sip::SipHasher13;

/// A number that depends on every byte. It has to stay as it is: journeys keep what is made of it. What may
/// lead to a person is hashed once more, with a secret.
pub(in crate::import) fn hash(bytes: &[u8]) -> u64 {
    SipHasher13::new().hash(bytes)
}

/// A number for texts in their order.
pub(in crate::import) fn of_texts<'a>(texts: impl Iterator<Item = &'a str>) -> Fingerprint {
    let mut bytes = Vec::new();
    for text in texts {
        bytes.extend_from_slice(&(text.len() as u32).to_le_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    Fingerprint::from_bits(hash(&bytes))
}

/// A column, by what it is called.
#[derive(Clone, Debug)]
struct Heading {
    /// A number for its name.
    number: u64,
    /// What its cells from 0 to 99 say, worked out once: most cells are short numbers.
    short: [u64; SHORT],
    /// All bits where it is counted, else none.
    mapped: u64,
}

const SHORT: usize = 100;

/// The columns of a file: it makes no difference where they stand, and whether there are others in which
/// nothing stands.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Headings(Vec<Heading>);

/// What the cells of a row say together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Said {
    /// All cells.
    pub(in crate::import) contents: u64,
    /// The cells that are counted.
    pub(in crate::import) mapped: u64,
}

impl Headings {
    /// Those of a header, with the columns that are counted. Without a name a column is known by its place.
    pub(in crate::import) fn new(header: &[String], mapped: &[usize]) -> Self {
        let mut names: Vec<String> = Vec::with_capacity(header.len());
        for (at, heading) in header.iter().enumerate() {
            let key = name::key(heading);
            let again = key.is_empty() || names.contains(&key);
            names.push(if again { format!("{key}#{}", at + 1) } else { key });
        }
        let heading = |(at, name): (usize, &String)| {
            let number = hash(name.as_bytes());
            let short = std::array::from_fn(|cell| keyed(number, cell.to_string().as_bytes()));
            Heading { number, short, mapped: if mapped.contains(&at) { u64::MAX } else { 0 } }
        };
        Self(names.iter().enumerate().map(heading).collect())
    }

    /// What the cells of a row say; `met` is what cells of earlier rows said.
    pub(in crate::import) fn of(&self, row: &Row, met: &mut Met) -> Said {
        let mut said = Said::default();
        for (at, (heading, cell)) in self.0.iter().zip(row.each_bytes()).enumerate() {
            let cell = trimmed_ascii(cell);
            if cell.is_empty() {
                continue;
            }
            let number = match short(cell) {
                Some(number) => heading.short[number],
                None => met.of(at, cell, |cell| keyed(heading.number, cell)),
            };
            said.contents = said.contents.wrapping_add(number);
            said.mapped = said.mapped.wrapping_add(number & heading.mapped);
        }
        // Else cells that change places between rows would make no difference to all rows together.
        said.contents = hash(&said.contents.to_le_bytes());
        said
    }
}

/// The number of a cell from 0 to 99 that is written as such.
#[inline]
fn short(cell: &[u8]) -> Option<usize> {
    small(cell).filter(|number| cell.len() == 1 || *number >= 10).map(usize::from)
}

/// A cell of a column as a number.
fn keyed(heading: u64, cell: &[u8]) -> u64 {
    SipHasher13::new_with_keys(heading, 0).hash(cell)
}

/// What some rows say together: the same for the same rows in any encoding, with any delimiter and in any
/// order. Those of two parts of a file add up to that of both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Content(u64);

impl Content {
    /// One more row, by what its cells say.
    pub(in crate::import) fn row(&mut self, row: u64) {
        self.0 = self.0.wrapping_add(row);
    }

    /// The rows of another part.
    pub(in crate::import) fn add(&mut self, other: Self) {
        self.0 = self.0.wrapping_add(other.0);
    }

    pub(in crate::import) fn fingerprint(self) -> Fingerprint {
        Fingerprint::from_bits(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Row {
        let mut row = Row::default();
        for cell in cells {
            row.push(cell);
        }
        row
    }

    fn of(header: &[&str], rows: &[&[&str]]) -> String {
        let header: Vec<String> = header.iter().map(|one| (*one).to_owned()).collect();
        let headings = Headings::new(&header, &[1]);
        let mut content = Content::default();
        for cells in rows {
            content.row(headings.of(&row(cells), &mut Met::default()).contents);
        }
        content.fingerprint().to_string()
    }

    #[test]
    fn a_short_number_is_known_as_any_cell_is() {
        let header = ["a".to_owned(), "b".to_owned()];
        let headings = Headings::new(&header, &[1]);
        for cell in ["0", "7", "10", "99", "07", "100", "x"] {
            let said = headings.of(&row(&["", cell]), &mut Met::default());
            assert_eq!(said.mapped, keyed(hash(b"b"), cell.as_bytes()), "{cell}");
        }
    }

    #[test]
    fn cells_that_change_places_between_rows_make_a_difference() {
        let header = ["one", "two"];
        assert_ne!(
            of(&header, &[&["1", "2"], &["3", "4"]]),
            of(&header, &[&["1", "4"], &["3", "2"]])
        );
        assert_ne!(of(&["one", "one"], &[&["1", "2"]]), of(&["one", "one"], &[&["2", "1"]]));
    }

    #[test]
    fn stays_as_journeys_have_it() {
        let long = ["100001", "2026-06-19", "Jälkeen", "", "7", "Helppo tilata, helppo palauttaa!"];
        let header = ["id", "day", "round", "x", "score", ""];
        assert_eq!(of(&header, &[&long, &["a"]]), "#9538ea8f5191541b");
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
