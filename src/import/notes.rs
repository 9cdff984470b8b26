//! What is noted of the rows of a round beside the counts: the last day, and a sample of the response
//! ids, which tells whether answers come a second time.

use super::date::{DateOrder, date};
use super::row::Row;
use crate::journey::{Date, Fingerprint, Journey, Responses, RoundId, Sample};
use std::collections::HashSet;
use std::sync::Arc;

/// A column of days.
#[derive(Clone, Copy)]
pub(super) struct Days {
    pub(super) column: usize,
    pub(super) order: Option<DateOrder>,
}

/// What is noted of all rows.
#[derive(Clone)]
pub(super) struct Notes {
    ids: Option<usize>,
    days: Option<Days>,
    /// The hashes that the journey has samples of.
    sampled: Arc<HashSet<u64>>,
    slots: Vec<Slot>,
}

/// What is noted of the rows of one round.
#[derive(Clone, Default)]
struct Slot {
    last: Option<Date>,
    /// The smallest hashes of response ids.
    smallest: Sample,
    /// The sampled hashes that came again.
    met: HashSet<u64>,
}

/// How many of earlier answers come again, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// Response ids of the sample that are in the new data.
    pub met: usize,
    /// Response ids of the sample.
    pub of: usize,
}

impl Notes {
    pub(super) fn new(ids: Option<usize>, days: Option<Days>, journey: &Journey) -> Self {
        let samples = journey.sources.iter().flat_map(|source| &source.responses);
        let sampled = samples.flat_map(|one| one.ids.iter().map(|(hash, _)| hash));
        Self { ids, days, sampled: Arc::new(sampled.collect()), slots: Vec::new() }
    }

    /// Notes a row of a slot.
    pub(super) fn add(&mut self, slot: usize, row: &Row) {
        if self.ids.is_none() && self.days.is_none() {
            return;
        }
        if self.slots.len() <= slot {
            self.slots.resize_with(slot + 1, Slot::default);
        }
        let Some(noted) = self.slots.get_mut(slot) else { return };
        if let Some(days) = self.days {
            noted.last = noted.last.max(date(row.cell(days.column), days.order));
        }
        let id = self.ids.map(|at| row.cell(at).trim()).filter(|id| !id.is_empty());
        let Some(hash) = id.map(hash) else { return };
        if self.sampled.contains(&hash) {
            noted.met.insert(hash);
        }
        noted.smallest.add(hash, 1);
    }

    /// Adds what was noted of later rows; `slot_of` says which of these slots is which of those.
    pub(super) fn add_later(&mut self, later: Self, slot_of: impl Fn(usize) -> usize) {
        for (slot, more) in later.slots.into_iter().enumerate() {
            let slot = slot_of(slot);
            if self.slots.len() <= slot {
                self.slots.resize_with(slot + 1, Slot::default);
            }
            let Some(noted) = self.slots.get_mut(slot) else { continue };
            noted.last = noted.last.max(more.last);
            noted.met.extend(more.met);
            noted.smallest.join(&more.smallest);
        }
    }

    /// The last day of a slot.
    pub(super) fn last_day(&self, slot: usize) -> Option<Date> {
        self.slots.get(slot).and_then(|noted| noted.last)
    }

    /// The sample of a slot; none where no response has an id.
    pub(super) fn sample(
        &self,
        slot: usize,
        print: Fingerprint,
        round: &RoundId,
    ) -> Option<Responses> {
        let noted = self.slots.get(slot).filter(|noted| !noted.smallest.is_empty())?;
        Some(Responses { ids: noted.smallest.clone(), ..Responses::new(print, round.clone()) })
    }

    /// How much of a sample is in a slot. `None` where no ids were read.
    pub(super) fn overlap(&self, slot: usize, sample: &Responses) -> Option<Overlap> {
        self.ids?;
        let met = self.slots.get(slot).map(|noted| &noted.met);
        let again = |(hash, _): &(u64, u32)| met.is_some_and(|met| met.contains(hash));
        Some(Overlap { met: sample.ids.iter().filter(again).count(), of: sample.ids.len() })
    }
}

impl Overlap {
    /// Whether the numbers are those of all responses, not of a sample.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.of < Sample::MOST
    }
}

/// 48 bits that depend on every letter; the same in every version of the program.
fn hash(id: &str) -> u64 {
    let fnv = id.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
    });
    let mixed = (fnv ^ (fnv >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    let mixed = (mixed ^ (mixed >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    (mixed ^ (mixed >> 33)) >> 16
}
