//! The smallest hashes of the rows of a round, gathered at little cost: what a journey keeps as a sample.

use crate::journey::Sample;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// So many are gathered before those that are not among the smallest are dropped.
const ROOM: usize = 4 * Sample::MOST;

/// The smallest hashes so far, and how often each was met. It makes no difference in what parts and in what
/// order they are added.
#[derive(Clone, Debug)]
pub(in crate::import) struct Smallest {
    /// In no order, and a hash may stand here several times.
    met: Vec<(u64, u32)>,
    /// No larger hash is among the smallest.
    bar: u64,
}

impl Default for Smallest {
    fn default() -> Self {
        Self { met: Vec::new(), bar: u64::MAX }
    }
}

impl Smallest {
    /// One more row.
    #[inline]
    pub(in crate::import) fn add(&mut self, hash: u64) {
        if hash <= self.bar {
            self.take(hash);
        }
    }

    fn take(&mut self, hash: u64) {
        match self.met.last_mut() {
            Some((last, times)) if *last == hash => *times = times.saturating_add(1),
            _ => self.met.push((hash, 1)),
        }
        if self.met.len() >= ROOM {
            self.tidy();
        }
    }

    /// Drops what is not among the smallest.
    fn tidy(&mut self) {
        self.met.sort_unstable_by_key(|(hash, _)| *hash);
        self.met.dedup_by(|(hash, times), (kept, all)| {
            let same = hash == kept;
            if same {
                *all = all.saturating_add(*times);
            }
            same
        });
        self.met.truncate(Sample::MOST);
        if let (true, Some((last, _))) = (self.met.len() == Sample::MOST, self.met.last()) {
            self.bar = *last;
        }
    }

    /// Takes in those of another part.
    pub(in crate::import) fn join(&mut self, later: Self) {
        self.bar = self.bar.min(later.bar);
        self.met.extend(later.met);
        self.tidy();
    }

    /// What a journey keeps of them.
    pub(in crate::import) fn sample(&self) -> Sample {
        let mut sample = Sample::default();
        self.met.iter().for_each(|(hash, times)| sample.add(*hash, *times));
        sample
    }
}

/// The hashes of a round, by what rows are known by.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Smallests {
    pub(in crate::import) ids: Smallest,
    pub(in crate::import) times: Smallest,
    pub(in crate::import) minutes: Smallest,
    pub(in crate::import) instants: Smallest,
    pub(in crate::import) contents: Smallest,
    pub(in crate::import) mapped: Smallest,
}

impl Smallests {
    fn each(&mut self) -> [&mut Smallest; 6] {
        let Self { ids, times, minutes, instants, contents, mapped } = self;
        [ids, times, minutes, instants, contents, mapped]
    }

    /// Takes in those of another part.
    pub(in crate::import) fn join(&mut self, later: Self) {
        self.ids.join(later.ids);
        self.times.join(later.times);
        self.minutes.join(later.minutes);
        self.instants.join(later.instants);
        self.contents.join(later.contents);
        self.mapped.join(later.mapped);
    }
}

/// What is known of the smallest hashes of every round, shared by the parts of a file: a part need not gather
/// what cannot be among them.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Bars(Arc<Mutex<BTreeMap<u64, [u64; 6]>>>);

impl Bars {
    /// Nothing yet of a round, which is known by a number.
    pub(in crate::import) fn begin(&self, round: u64) -> Smallests {
        let mut new = Smallests::default();
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bars) = all.get(&round) {
            new.each().into_iter().zip(bars).for_each(|(one, bar)| one.bar = *bar);
        }
        new
    }

    /// Tells other parts what is known of a round by now.
    pub(in crate::import) fn tell(&self, round: u64, known: &mut Smallests) {
        let bars = known.each().map(|one| one.bar);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(round, bars);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers without pattern, some of them often.
    fn scattered(count: u64) -> Vec<u64> {
        (0..count).map(|n| (n % 6000).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 16).collect()
    }

    #[test]
    fn it_keeps_what_a_sample_keeps_however_the_rows_are_cut() {
        for rows in [scattered(100), scattered(9000), vec![7; 5000]] {
            let mut wanted = Sample::default();
            for hash in &rows {
                wanted.add(*hash, 1);
            }
            for size in [1, 700, 5000, 9000] {
                let bars = Bars::default();
                let mut all = Smallests::default();
                for part in rows.chunks(size) {
                    let mut some = bars.begin(3);
                    for hash in part {
                        some.ids.add(*hash);
                    }
                    all.join(some);
                    bars.tell(3, &mut all);
                }
                assert_eq!(all.ids.sample(), wanted, "{size}");
            }
        }
    }

    #[test]
    fn a_round_that_begins_late_keeps_all_its_hashes() {
        let bars = Bars::default();
        let mut first = bars.begin(1);
        (0..9000).for_each(|hash| first.times.add(hash));
        bars.tell(1, &mut first);
        let mut late = bars.begin(2);
        late.times.add(1 << 40);
        assert_eq!(late.times.sample().total(), 1);
        assert!(bars.begin(1).times.bar < u64::MAX);
    }
}
