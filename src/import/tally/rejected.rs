//! What was not taken, each kind once: so that two hundred cells of one kind do not hide another.

use crate::import::reason::Reason;
use crate::import::summary::{LISTED, Rejection};
use std::collections::HashMap;
use std::mem::{Discriminant, discriminant};

/// More different cells are counted, but not told apart.
const MOST: usize = 1000;

/// A column and why its cells are not taken.
type Kind = (usize, Discriminant<Reason>);

/// Cells that were not taken, by column, reason and what they say.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Rejected {
    cells: u64,
    groups: HashMap<(Kind, String), Rejection>,
}

impl Rejected {
    /// How many cells.
    pub(in crate::import) fn cells(&self) -> u64 {
        self.cells
    }

    /// One more cell, with the number of its column.
    pub(in crate::import) fn add(&mut self, column: usize, one: Rejection) {
        self.cells += one.times;
        let key = ((column, discriminant(&one.reason)), one.text.clone());
        if let Some(group) = self.groups.get_mut(&key) {
            group.times += one.times;
            group.row = group.row.min(one.row);
        } else if self.groups.len() < MOST {
            self.groups.insert(key, one);
        }
    }

    /// Those of later rows, with so many rows before them.
    pub(in crate::import) fn add_later(&mut self, later: Self, before: u64) {
        let told: u64 = later.groups.values().map(|one| one.times).sum();
        let mut groups: Vec<_> = later.groups.into_iter().collect();
        groups.sort_by_key(|(_, one)| one.row);
        for (((column, _), _), one) in groups {
            self.add(column, Rejection { row: before + one.row, ..one });
        }
        self.cells += later.cells - told;
    }

    /// At most [`LISTED`] of them: of every column and reason the most frequent, in turn; each column and
    /// reason together, in the order in which they first stand in the file.
    pub(in crate::import) fn listed(self) -> Vec<Rejection> {
        let mut kinds: HashMap<Kind, Vec<Rejection>> = HashMap::new();
        // The order they come in makes no difference: all is sorted below.
        #[expect(clippy::iter_over_hash_type, reason = "sorted below")]
        for ((kind, _), one) in self.groups {
            kinds.entry(kind).or_default().push(one);
        }
        let mut kinds: Vec<Vec<Rejection>> = kinds.into_values().collect();
        for kind in &mut kinds {
            kind.sort_by(|a, b| b.times.cmp(&a.times).then(a.row.cmp(&b.row)));
        }
        let first =
            |kind: &Vec<Rejection>| kind.iter().map(|one| (one.row, one.column.clone())).min();
        kinds.sort_by_key(first);
        let mut taken = vec![0; kinds.len()];
        let mut left = LISTED;
        for turn in 0..LISTED {
            for (kind, taken) in kinds.iter().zip(&mut taken) {
                if left > 0 && kind.len() > turn {
                    (*taken, left) = (*taken + 1, left - 1);
                }
            }
        }
        let kinds = kinds.into_iter().zip(taken);
        kinds.flat_map(|(kind, taken)| kind.into_iter().take(taken)).collect()
    }
}

/// The beginning of a cell, on one line.
pub(in crate::import) fn on_one_line(cell: &str) -> String {
    const LONGEST: usize = 60;
    let words: Vec<&str> = cell
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let line = words.join(" ");
    match line.char_indices().nth(LONGEST) {
        None => line,
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(row: u64, text: &str, reason: Reason) -> Rejection {
        Rejection { row, column: "Q".into(), text: on_one_line(text), times: 1, reason }
    }

    #[test]
    fn a_kind_does_not_hide_another() {
        let mut rejected = Rejected::default();
        for row in 2..230 {
            rejected.add(0, one(row, "Don't\nknow ", Reason::NotNumber));
        }
        (0..30).for_each(|n| rejected.add(0, one(300 + n, &format!("x{n}"), Reason::NotNumber)));
        rejected.add(1, one(400, "7", Reason::OffScale { min: 1, max: 5 }));
        assert_eq!(rejected.cells(), 259);
        let mut both = Rejected::default();
        both.add_later(rejected, 10);
        let listed = both.listed();
        assert_eq!(listed.len(), LISTED);
        let first = &listed[0];
        assert_eq!((first.row, first.text.as_str(), first.times), (12, "Don't know", 228));
        assert_eq!(listed[19].text, "7");
    }

    #[test]
    fn cells_are_cut_and_on_one_line() {
        assert_eq!(on_one_line(" a\r\n\tb\u{0}c "), "a b c");
        assert_eq!(on_one_line(&"ä".repeat(70)).chars().count(), 61);
    }
}
