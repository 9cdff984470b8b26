//! What is noted of the rows of a round beside the counts: the last day, and samples of what the rows are
//! known by, which tell whether they come a second time.

use super::counted::{
    Bars, Compared, Id, Keys, KnownRows, Noted, RowKeys, Sketch, Smallests, compare,
};
use super::fingerprint::Said;
use crate::import::headings::table::Table;
use crate::import::periods::dates::{Dates, Forms};
use crate::import::rows::row::Row;
use crate::import::warning::Warning;
use crate::journey::{Date, Fingerprint, Journey, Responses, RoundId};
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// So many ids are looked at for one that stands in a file twice: all of a usual survey.
const MOST_IDS: usize = 20_000;

/// A column of days.
#[derive(Clone, Copy)]
pub(in crate::import) struct Days {
    pub(in crate::import) column: usize,
    pub(in crate::import) dates: Dates,
}

impl Days {
    /// That the first dates of the column are a mix of two orders.
    pub(in crate::import) fn mixed(self, table: &Table<'_>) -> Option<Warning> {
        let mut forms = Forms::default();
        table.sample(self.column).iter().for_each(|cell| forms.note(cell));
        let (one, other) = forms.turned(self.dates)?;
        Some(Warning::MixedDates { column: table.name(self.column), one, other })
    }
}

/// What is noted of all rows.
#[derive(Clone)]
pub(in crate::import) struct Notes {
    /// `None`: nothing tells rows apart, for example since each stands for several people.
    keys: Option<Arc<Keys>>,
    days: Option<Days>,
    /// The hashes that the journey has samples of.
    sampled: Arc<HashSet<u64>>,
    /// None of them is larger.
    largest: u64,
    slots: Vec<Slot>,
    /// What the parts of a file know of each other's samples.
    bars: Bars,
    /// Is used again for every row.
    memory: Vec<u8>,
    /// Ids, with the round they were read in.
    ids: Sketch,
    damaged: Option<DamagedIds>,
}

/// What is noted of the rows of one round.
#[derive(Clone, Default)]
struct Slot {
    last: Option<Date>,
    rows: u64,
    /// A number for the name of the round.
    round: u64,
    known_by: Smallests,
    is_damaged: bool,
    /// How often each sampled hash came again.
    met: HashMap<u64, u32>,
}

/// Ids that stand in a file more than once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RepeatedIds {
    /// How many ids, of those looked at.
    pub ids: u64,
    /// Whether all were looked at, and not only a sample.
    pub is_exact: bool,
    /// Two rows with the same id.
    pub rows: (u64, u64),
}

/// Ids of which a spreadsheet has made other numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DamagedIds {
    /// How many rows.
    pub count: u64,
    /// The first of them.
    pub row: u64,
    /// What it says instead of its id.
    pub text: String,
}

impl Notes {
    pub(in crate::import) fn new(
        keys: Option<Keys>,
        days: Option<Days>,
        journey: &Journey,
    ) -> Self {
        let samples = journey.sources.iter().flat_map(|source| &source.responses);
        let all = samples.flat_map(Responses::samples);
        let sampled: HashSet<u64> =
            all.flat_map(|sample| sample.iter().map(|(hash, _)| hash)).collect();
        Self {
            keys: keys.map(Arc::new),
            days,
            largest: sampled.iter().copied().max().unwrap_or_default(),
            sampled: Arc::new(sampled),
            slots: Vec::new(),
            bars: Bars::default(),
            memory: Vec::new(),
            ids: Sketch::new(MOST_IDS),
            damaged: None,
        }
    }

    /// What rows are known by.
    pub(in crate::import) fn keys(&self) -> Option<&Keys> {
        self.keys.as_deref()
    }

    /// Notes a row of a slot, whose round is known by a number; `within` tells apart what may have the same
    /// id, `said` is what its cells say. Returns its hashes.
    pub(in crate::import) fn add(
        &mut self,
        (slot, round): (usize, u64),
        row: &Row,
        (within, said): (u64, Said),
    ) -> Option<RowKeys> {
        if self.slots.len() <= slot {
            self.slots.resize_with(slot + 1, Slot::default);
        }
        let noted = self.slots.get_mut(slot)?;
        if noted.rows == 0 {
            noted.round = round;
            noted.known_by = self.bars.begin(round);
        }
        noted.rows += 1;
        if let Some(days) = self.days {
            noted.last = noted.last.max(days.dates.day(row.cell(days.column)));
        }
        let of = self.keys.as_ref()?;
        let keys = of.of(row, said, &mut self.memory);
        match keys.id {
            Id::Known(hash) => {
                noted.known_by.ids.add(hash);
                self.ids.add(hash ^ within, row.number());
            }
            Id::Damaged => {
                noted.is_damaged = true;
                let text = of.ids.map(|at| row.cell(at).trim().chars().take(40).collect());
                let new =
                    DamagedIds { count: 0, row: row.number(), text: text.unwrap_or_default() };
                self.damaged.get_or_insert(new).count += 1;
            }
            Id::None => {}
        }
        if let Some(time) = keys.time {
            noted.known_by.times.add(time);
        }
        if let Some(minute) = keys.minute {
            noted.known_by.minutes.add(minute);
        }
        if let Some(instant) = keys.instant {
            noted.known_by.instants.add(instant);
        }
        noted.known_by.contents.add(keys.contents);
        noted.known_by.mapped.add(keys.mapped);
        if !self.sampled.is_empty() {
            let is_sampled = |hash: &u64| *hash <= self.largest && self.sampled.contains(hash);
            for hash in keys.all().filter(is_sampled) {
                *noted.met.entry(hash).or_insert(0) += 1;
            }
        }
        Some(keys)
    }

    /// Adds what was noted of later rows, with `before` rows before them; `slot_of` says which of these
    /// slots is which of those.
    pub(in crate::import) fn add_later(
        &mut self,
        later: Self,
        before: u64,
        slot_of: impl Fn(usize) -> usize,
    ) {
        self.ids.join(later.ids, before);
        if let Some(more) = later.damaged {
            let new = DamagedIds { count: 0, row: before + more.row, text: more.text };
            self.damaged.get_or_insert(new).count += more.count;
        }
        for (slot, more) in later.slots.into_iter().enumerate() {
            let slot = slot_of(slot);
            if self.slots.len() <= slot {
                self.slots.resize_with(slot + 1, Slot::default);
            }
            let Some(noted) = self.slots.get_mut(slot).filter(|_| more.rows > 0) else { continue };
            noted.last = noted.last.max(more.last);
            noted.rows += more.rows;
            noted.is_damaged |= more.is_damaged;
            noted.round = more.round;
            noted.known_by.join(more.known_by);
            self.bars.tell(more.round, &mut noted.known_by);
            let mut met: Vec<(u64, u32)> = more.met.into_iter().collect();
            met.sort_unstable();
            for (hash, times) in met {
                let all = noted.met.entry(hash).or_insert(0);
                *all = all.saturating_add(times);
            }
        }
    }

    /// Rows of which it is not sure whether they were counted before, by what they were taken for: counted or new.
    pub(in crate::import) fn doubtful(&self, known: &KnownRows) -> (u64, u64) {
        known.doubtful(|hash| {
            self.slots.iter().filter_map(|slot| slot.met.get(&hash)).copied().map(u64::from).sum()
        })
    }

    /// The last day of a slot.
    pub(in crate::import) fn last_day(&self, slot: usize) -> Option<Date> {
        self.slots.get(slot).and_then(|noted| noted.last)
    }

    /// The rows of a slot.
    pub(in crate::import) fn rows(&self, slot: usize) -> u64 {
        self.slots.get(slot).map_or(0, |noted| noted.rows)
    }

    /// What a journey remembers of a slot: with whose secret, how many rows, and samples of them.
    pub(in crate::import) fn sample(
        &self,
        slot: usize,
        print: Fingerprint,
        round: &RoundId,
        key: Option<Fingerprint>,
    ) -> Option<Responses> {
        let noted = self.slots.get(slot)?;
        let new = Responses {
            key,
            rows: Some(noted.rows),
            ids: noted.known_by.ids.sample(),
            ..Responses::new(print, round.clone())
        };
        let Some(keys) = &self.keys else { return Some(new) };
        Some(Responses {
            contents: noted.known_by.contents.sample(),
            times: noted.known_by.times.sample(),
            minutes: noted.known_by.minutes.sample(),
            instants: noted.known_by.instants.sample(),
            mapped: noted.known_by.mapped.sample(),
            timed: keys.times.is_some(),
            ..new
        })
    }

    /// How an earlier import and the rows of a slot compare.
    pub(in crate::import) fn compare(
        &self,
        slot: usize,
        old: &Responses,
        other_round: bool,
    ) -> Compared {
        let (Some(keys), Some(noted)) = (self.keys.as_deref(), self.slots.get(slot)) else {
            return Compared::Unknown;
        };
        let noted = Noted { met: &noted.met, keys, is_damaged: noted.is_damaged };
        compare(old, &noted, other_round)
    }

    /// Ids that stand in the file twice, in the same round.
    pub(in crate::import) fn repeated_ids(&self) -> Option<RepeatedIds> {
        let (looked_at, is_exact) = self.ids.smallest();
        let repeated = || looked_at.iter().map(|(_, seen)| seen).filter(|seen| seen.times > 1);
        let first = repeated().min_by_key(|seen| seen.row)?;
        let rows = (first.row, first.again.unwrap_or(first.row));
        Some(RepeatedIds { ids: repeated().count() as u64, is_exact, rows })
    }

    /// Ids of which a spreadsheet has made other numbers.
    pub(in crate::import) fn damaged_ids(&self) -> Option<DamagedIds> {
        self.damaged.clone()
    }
}
