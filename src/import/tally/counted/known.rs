//! The rows of earlier imports, known one by one, so that only new ones are taken.

use super::keys::{Keys, RowKeys};
use crate::journey::{Fingerprint, Responses, Sample};
use std::collections::HashSet;

/// By which hashes rows are known that were counted before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct KnownRows {
    /// Each is of one row.
    of_rows: HashSet<u64>,
    /// Those of them that are no ids: other people may have them too.
    shared: HashSet<u64>,
    /// Times to the minute, in which others may have answered too.
    minutes: HashSet<u64>,
    /// What all cells of the rows of those minutes say.
    said: HashSet<u64>,
    /// The file has other columns than those that were counted: then the minute alone tells.
    only_minutes: bool,
}

impl KnownRows {
    /// Those of earlier imports. `None` where they are not known one by one: only a sample was kept, some rows are
    /// alike, or another installation counted them.
    pub(in crate::import) fn of<'a>(
        earlier: impl Iterator<Item = Option<&'a Responses>>,
        keys: &Keys,
    ) -> Option<Self> {
        let public: Fingerprint = keys.secret.public();
        let mut known = Self::default();
        for old in earlier {
            known.add(old.filter(|old| old.key == Some(public))?, keys)?;
        }
        Some(known)
    }

    fn add(&mut self, old: &Responses, keys: &Keys) -> Option<()> {
        // Rows that were saved again without their seconds are known by nothing else.
        let timed = keys.times.is_some() && !old.times.is_empty();
        let alike = !timed || keys.seconds != old.minutes.is_empty();
        let times = if keys.seconds || alike { &old.times } else { &old.minutes };
        let zoned = keys.zoned && !old.instants.is_empty();
        let to_the_minute = !keys.seconds || old.minutes.is_empty();
        let hashes = |sample: &Sample| sample.iter().map(|(hash, _)| hash).collect::<Vec<_>>();
        if keys.ids.is_some() && tells(&old.ids) {
            self.of_rows.extend(hashes(&old.ids));
            return Some(());
        }
        let moments = if zoned { &old.instants } else { times };
        if timed && tells(moments) {
            if to_the_minute {
                self.minutes.extend(hashes(moments));
                self.said.extend(hashes(&old.contents));
            } else {
                self.of_rows.extend(hashes(moments));
                self.shared.extend(hashes(moments));
            }
            return Some(());
        }
        (alike && tells(&old.contents)).then_some(())?;
        self.of_rows.extend(hashes(&old.contents));
        self.shared.extend(hashes(&old.contents));
        Some(())
    }

    pub(in crate::import) fn is_empty(&self) -> bool {
        self.of_rows.is_empty() && self.minutes.is_empty()
    }

    /// Whether a row was counted before.
    pub(in crate::import) fn has(&self, row: &RowKeys) -> bool {
        row.any_in(&self.of_rows)
            || self.of_a_minute(row) && (self.only_minutes || row.any_in(&self.said))
    }

    fn of_a_minute(&self, row: &RowKeys) -> bool {
        !self.minutes.is_empty() && row.any_in(&self.minutes)
    }

    /// Learns from the first rows of the file whether those of the known minutes say what was said then. Where hardly
    /// any does, the file has other columns now.
    pub(in crate::import) fn look_at(&mut self, rows: &[RowKeys]) {
        let of_minutes = rows.iter().filter(|row| self.of_a_minute(row)).count();
        let the_same = rows.iter().filter(|row| self.of_a_minute(row) && row.any_in(&self.said));
        let most = rows.len().min(self.minutes.len());
        self.only_minutes = the_same.count() * 2 < of_minutes && of_minutes * 2 >= most;
    }

    /// How many rows were taken for counted ones though there are more of them than then, and how many for new ones
    /// though they are of a minute that was counted; `met` says how often each hash was met.
    pub(in crate::import) fn doubtful(&self, met: impl Fn(u64) -> u64) -> (u64, u64) {
        let all = |set: &HashSet<u64>| set.iter().map(|hash| met(*hash)).sum::<u64>();
        let more = |set: &HashSet<u64>| set.iter().map(|hash| met(*hash).saturating_sub(1)).sum();
        let more_of_rows: u64 = more(&self.shared);
        if self.only_minutes {
            return (more_of_rows + more(&self.minutes), 0);
        }
        (more_of_rows + more(&self.said), all(&self.minutes).saturating_sub(all(&self.said)))
    }
}

/// Whether a sample is all there was, and each row has a hash of its own.
fn tells(sample: &Sample) -> bool {
    !sample.is_empty() && sample.is_whole() && sample.total() == sample.len() as u64
}
