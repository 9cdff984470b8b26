//! The smallest hashes of what rows are known by, with how often each was met.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// So many times as many are gathered as are kept before the others are dropped.
const ROOM: usize = 2;

/// A sample of fixed size. The sketches of two parts of a file add up to the sketch of both, however the
/// file was cut: a hash that one part drops has enough smaller ones beside it.
#[derive(Clone, Debug)]
pub(in crate::import) struct Sketch {
    most: usize,
    /// In no order, and a hash may stand here several times.
    seen: Vec<(u64, Seen)>,
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

impl Seen {
    /// The same hash in a later row, or in later rows.
    fn and(&mut self, later: Self) {
        self.times = self.times.saturating_add(later.times);
        self.again = Some(self.again.map_or(later.row, |again| again.min(later.row)));
    }
}

impl Sketch {
    pub(in crate::import) fn new(most: usize) -> Self {
        Self { most, seen: Vec::new(), bar: Arc::new(AtomicU64::new(u64::MAX)) }
    }

    /// One more row.
    #[inline]
    pub(in crate::import) fn add(&mut self, hash: u64, row: u64) {
        if hash <= self.bar.load(Ordering::Relaxed) {
            self.take(hash, Seen { times: 1, row, again: None });
        }
    }

    fn take(&mut self, hash: u64, seen: Seen) {
        self.seen.push((hash, seen));
        if self.seen.len() >= ROOM * self.most {
            self.tidy();
        }
    }

    /// Drops what is not among the smallest; where there are enough, no part needs to gather larger ones.
    fn tidy(&mut self) {
        self.seen.sort_unstable_by_key(|(hash, seen)| (*hash, seen.row));
        self.seen.dedup_by(|(hash, later), (kept, first)| {
            let same = hash == kept;
            if same {
                first.and(*later);
            }
            same
        });
        self.seen.truncate(self.most);
        if let (true, Some((largest, _))) = (self.seen.len() == self.most, self.seen.last()) {
            self.bar.fetch_min(*largest, Ordering::Relaxed);
        }
    }

    /// Adds later rows, with `before` rows of the file before them.
    pub(in crate::import) fn join(&mut self, later: Self, before: u64) {
        for (hash, seen) in later.seen {
            let again = seen.again.map(|row| before + row);
            self.take(hash, Seen { row: before + seen.row, again, ..seen });
        }
    }

    /// The smallest hashes with where they were met, and whether these are all there were.
    pub(in crate::import) fn smallest(&self) -> (Vec<(u64, Seen)>, bool) {
        let mut all = self.clone();
        all.tidy();
        let is_all = all.seen.len() < self.most;
        (all.seen, is_all)
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
            let mut part = Sketch { seen: Vec::new(), ..all.clone() };
            (1..).zip(&rows[from..to]).for_each(|(row, hash)| part.add(*hash, row));
            all.join(part, from as u64);
            from = to;
        }
        all.smallest().0
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
