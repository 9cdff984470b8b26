//! The smallest hashes of what rows are known by, with how often each was met.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A sample of fixed size. The sketches of two parts of a file add up to the sketch of both, however the
/// file was cut: a hash that one part drops has enough smaller ones beside it.
#[derive(Clone, Debug)]
pub(in crate::import) struct Sketch {
    most: usize,
    seen: BTreeMap<u64, Seen>,
    /// No larger hash can be among the smallest of the whole file; shared by all its parts.
    bar: Arc<AtomicU64>,
}

/// Where a hash was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) struct Seen {
    /// How often.
    pub(in crate::import) times: u32,
    /// The first row.
    pub(in crate::import) row: u64,
    /// The row where it came again.
    pub(in crate::import) again: Option<u64>,
}

impl Sketch {
    pub(in crate::import) fn new(most: usize) -> Self {
        Self { most, seen: BTreeMap::new(), bar: Arc::new(AtomicU64::new(u64::MAX)) }
    }

    /// One more row.
    #[inline]
    pub(in crate::import) fn add(&mut self, hash: u64, row: u64) {
        if hash <= self.bar.load(Ordering::Relaxed) {
            self.take(hash, Seen { times: 1, row, again: None });
        }
    }

    fn take(&mut self, hash: u64, new: Seen) {
        if let Some(old) = self.seen.get_mut(&hash) {
            old.times = old.times.saturating_add(new.times);
            old.again = old.again.or(Some(new.row));
            return;
        }
        if self.seen.len() >= self.most {
            if self.seen.last_key_value().is_some_and(|(largest, _)| hash > *largest) {
                return;
            }
            self.seen.pop_last();
        }
        self.seen.insert(hash, new);
    }

    /// Adds later rows, with `before` rows of the file before them. `is_all`: this is the sketch of
    /// everything so far, so that what it no longer needs need not be gathered.
    pub(in crate::import) fn join(&mut self, later: &Self, before: u64, is_all: bool) {
        for (hash, seen) in &later.seen {
            let again = seen.again.map(|row| before + row);
            self.take(*hash, Seen { times: seen.times, row: before + seen.row, again });
            if let (Some(row), Some(held)) = (again, self.seen.get_mut(hash)) {
                held.again.get_or_insert(row);
            }
        }
        if is_all
            && self.seen.len() >= self.most
            && let Some((largest, _)) = self.seen.last_key_value()
        {
            self.bar.store(*largest, Ordering::Relaxed);
        }
    }

    /// Whether it holds everything there was.
    pub(in crate::import) fn is_whole(&self) -> bool {
        self.seen.len() < self.most
    }

    /// The hashes that were met more than once, with where.
    pub(in crate::import) fn repeated(&self) -> impl Iterator<Item = &Seen> {
        self.seen.values().filter(|seen| seen.times > 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers without pattern.
    fn scattered(count: u64) -> Vec<u64> {
        (0..count).map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 16).collect()
    }

    fn of(rows: &[u64], cuts: &[usize]) -> Vec<(u64, Seen)> {
        let mut all = Sketch::new(50);
        let mut from = 0;
        for to in cuts.iter().copied().chain([rows.len()]) {
            let mut part = Sketch { seen: BTreeMap::new(), ..all.clone() };
            (1..).zip(&rows[from..to]).for_each(|(row, hash)| part.add(*hash, row));
            all.join(&part, from as u64, true);
            from = to;
        }
        all.seen.into_iter().collect()
    }

    #[test]
    fn it_makes_no_difference_where_a_file_is_cut() {
        let mut rows = scattered(400);
        rows.extend(scattered(250));
        let whole = of(&rows, &[]);
        assert_eq!(whole.len(), 50);
        assert!(whole.iter().any(|(_, seen)| seen.times == 2 && seen.again.is_some()));
        for cuts in [vec![1], vec![399, 401], vec![100, 200, 300, 600], vec![0, 650]] {
            assert_eq!(of(&rows, &cuts), whole, "{cuts:?}");
        }
    }

    #[test]
    fn the_order_of_rows_makes_no_difference_to_what_is_kept() {
        let rows = scattered(1000);
        let turned: Vec<u64> = rows.iter().rev().copied().collect();
        let kept =
            |rows: &[u64]| -> Vec<u64> { of(rows, &[300]).into_iter().map(|one| one.0).collect() };
        assert_eq!(kept(&rows), kept(&turned));
    }
}
