//! Stretches of rows in their order, each as a number. Where two are the same, rows stand in the file twice: also in a
//! long one, of whose rows only few are different.
//!
//! A stretch ends where the last rows say something that few others do: so the same rows are cut at the same places,
//! wherever they stand.

use crate::import::warning::Warning;
use std::collections::BTreeMap;

/// A stretch has about 2⁹ rows.
const BITS: u32 = 9;
/// With fewer rows that differ from the one before, a stretch may come again by chance.
const FEWEST: u32 = 32;
/// No more are kept: those of some thirty million rows.
const MOST: usize = 1 << 16;

#[derive(Clone, Copy, Default)]
struct Stretch {
    said: u64,
    rows: u64,
    /// How many rows differ from the one before.
    changes: u32,
    /// The number of its first row.
    first: u64,
}

/// The stretches of some rows.
#[derive(Clone, Default)]
pub(in crate::import) struct Stretches {
    /// What the last sixteen rows say.
    last: u64,
    before: u64,
    open: Option<Stretch>,
    whole: Vec<Stretch>,
}

impl Stretches {
    /// The next row, with its number.
    pub(in crate::import) fn row(&mut self, said: u64, number: u64) {
        const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
        if let Some(open) = &mut self.open {
            if open.rows == 0 {
                open.first = number;
            }
            open.rows += 1;
            open.changes += u32::from(said != self.before);
            open.said = open.said.wrapping_mul(ODD).wrapping_add(said);
        }
        self.before = said;
        self.last = (self.last << 4).wrapping_add(said);
        if self.last >> (u64::BITS - BITS) == 0 {
            let done = self.open.replace(Stretch::default());
            if let Some(done) = done.filter(|one| one.changes >= FEWEST && self.whole.len() < MOST)
            {
                self.whole.push(done);
            }
        }
    }

    /// Adds those of later rows, with so many before them.
    pub(in crate::import) fn add(&mut self, later: Self, before: u64) {
        let room = MOST - self.whole.len();
        let later = later.whole.into_iter().take(room);
        self.whole.extend(later.map(|one| Stretch { first: before + one.first, ..one }));
    }

    /// That rows stand below once more in the same order: those that are as far apart as most.
    pub(in crate::import) fn again(mut self) -> Option<Warning> {
        self.whole.sort_unstable_by_key(|one| (one.said, one.rows, one.first));
        let mut apart: BTreeMap<u64, (u64, u64)> = BTreeMap::new();
        for pair in self.whole.windows(2) {
            let [one, other] = pair else { continue };
            if (one.said, one.rows) == (other.said, other.rows) {
                let (rows, first) = apart.entry(other.first - one.first).or_insert((0, one.first));
                *rows += one.rows;
                *first = one.first.min(*first);
            }
        }
        let (apart, (rows, first)) = apart.into_iter().max_by_key(|(_, (rows, _))| *rows)?;
        Some(Warning::RowsAgain { rows, first, again: first + apart })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::tally::fingerprint::hash;

    /// Rows of five kinds in an order without a pattern, in parts of so many rows.
    fn again(rows: &[u64], part: usize) -> Option<Warning> {
        let mut all = Stretches::default();
        for (nth, rows) in rows.chunks(part).enumerate() {
            let mut stretches = Stretches::default();
            for (at, row) in (1..).zip(rows) {
                stretches.row(hash(&row.to_le_bytes()), at);
            }
            all.add(stretches, (nth * part) as u64);
        }
        all.again()
    }

    fn rows(count: u64, begin: u64) -> Vec<u64> {
        (0..count).map(|at| hash(&(begin + at).to_le_bytes()) % 5).collect()
    }

    #[test]
    fn a_long_table_of_few_different_rows_is_found_again_wherever_it_is_cut() {
        let one = rows(20_000, 0);
        let twice = [&one[..], &rows(3_000, 50_000), &one, &rows(700, 70_000)].concat();
        for part in [4_000, 7_919, 100_000] {
            let Some(Warning::RowsAgain { rows, first, again }) = again(&twice, part) else {
                panic!("in parts of {part}")
            };
            assert!(rows > 5_000 && again - first == 23_000, "{part}: {rows} {first} {again}");
        }
    }

    #[test]
    fn what_only_looks_alike_is_not() {
        assert_eq!(again(&rows(40_000, 0), 5_000), None);
        assert_eq!(again(&vec![5; 40_000], 5_000), None);
        let by_turns: Vec<u64> = (0..40_000).map(|at| at % 5).collect();
        assert_eq!(again(&by_turns, 5_000), None);
        let sorted: Vec<u64> = (0..40_000).map(|at| at / 8_000).collect();
        assert_eq!(again(&sorted, 5_000), None);
    }
}
