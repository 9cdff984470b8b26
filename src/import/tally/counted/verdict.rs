//! What the samples of an earlier import say about the rows of a new one.

use super::keys::Keys;
use crate::journey::{Responses, Sample};
use serde::Serialize;
use std::collections::HashMap;

/// What rows were compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The ids of responses.
    Ids,
    /// Their times.
    Times,
    /// All cells of a row.
    Rows,
    /// The cells that are counted.
    Cells,
}

/// What is known of the rows of a round in the new file.
pub(in crate::import) struct Noted<'a> {
    /// How often each sampled hash was met in it.
    pub(in crate::import) met: &'a HashMap<u64, u32>,
    pub(in crate::import) keys: &'a Keys,
    /// Whether some of its ids are damaged.
    pub(in crate::import) is_damaged: bool,
}

/// How an earlier import and the new file compare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::import) enum Compared {
    /// Nothing that was kept can be compared.
    Unknown,
    /// As far as a sample tells, none of its rows is in the new file, or only what chance gives.
    New,
    /// Rows of it are in the new file again.
    Again {
        by: By,
        /// Of the sampled rows that were counted before, those that are in the new file.
        met: u64,
        /// The sampled rows that were counted before.
        of: u64,
        /// Whether the sample is all there was.
        is_whole: bool,
        /// How many rows of the new file they are, where the sample is all there was.
        rows: u64,
        /// Enough of them to refuse.
        refuse: bool,
    },
}

/// More different hashes than this share of the rows: each row is known by its own.
const OWN: f64 = 0.95;

/// Compares the samples of an earlier import with the rows of a round. `other_round`: it was counted in
/// another round, where only strong evidence counts: a customer may answer twice, a response cannot.
pub(in crate::import) fn compare(
    old: &Responses,
    noted: &Noted<'_>,
    other_round: bool,
) -> Compared {
    if old.key != Some(noted.keys.secret.public()) {
        return Compared::Unknown;
    }
    let has_ids = !old.ids.is_empty() && noted.keys.ids.is_some();
    let by_ids = look(&old.ids, noted, By::Ids, |share| share.met > 0);
    if has_ids && !other_round && matches!(by_ids, Compared::Again { .. }) {
        return by_ids;
    }
    let timed = old.timed && noted.keys.times.is_some();
    let whole_file = |share: Share| share.met == share.of && share.of >= 3;
    let contents = look(&old.contents, noted, By::Rows, |share| match (timed, other_round) {
        (true, _) => share.own && share.part() >= 0.05,
        (false, false) => whole_file(share) || share.own && share.of >= 4 && share.part() >= 0.5,
        (false, true) => {
            let enough = share.of >= 5 || has_ids && share.of >= 3;
            share.own && enough && share.part() >= 0.9
        }
    });
    // Without seconds, others answered in the same minutes: then nearly all have to come again, and not more.
    let alike = noted.keys.seconds != old.minutes.is_empty();
    let in_minutes = |share: Share| {
        share.part() >= 0.9 && share.met >= 2 && share.rows as f64 <= share.met as f64 * 1.2
    };
    let in_seconds = |share: Share| {
        let least = if other_round { 0.5 } else { 0.2 };
        share.own && share.part() >= least && (share.met >= 2 || share.of == 1)
    };
    // What a clock shows says less than the moment, where both are known.
    let zoned = noted.keys.zoned && !old.instants.is_empty();
    let times = if zoned {
        look(&old.instants, noted, By::Times, in_seconds)
    } else {
        look(&old.times, noted, By::Times, |share| {
            if alike { in_seconds(share) } else { in_minutes(share) }
        })
    };
    let minutes = if noted.keys.seconds || zoned {
        Compared::Unknown
    } else {
        look(&old.minutes, noted, By::Times, in_minutes)
    };
    // Where people can be told apart, the same scores are no evidence.
    let apart = (has_ids && !noted.is_damaged) || timed || other_round;
    let cells = look(&old.mapped, noted, By::Cells, |share| {
        !apart && (whole_file(share) || share.own && share.of >= 4 && share.part() >= 0.5)
    });
    let all = [contents, times, minutes, cells];
    let refused = |one: &&Compared| matches!(one, Compared::Again { refuse: true, .. });
    let known = |one: &&Compared| **one != Compared::Unknown;
    // What is the same by chance is not worth telling, but for whole rows with their times.
    let told = |one: &&Compared| matches!(one, Compared::Again { by: By::Rows, .. }) && timed;
    let found = all.iter().find(refused).or_else(|| all.iter().find(told));
    match found {
        Some(found) => *found,
        None if has_ids || all.iter().any(|one| known(&one)) => Compared::New,
        None => Compared::Unknown,
    }
}

/// How much of a sample is met.
#[derive(Clone, Copy)]
struct Share {
    met: u64,
    of: u64,
    /// The rows of the new file that they are.
    rows: u64,
    /// Whether nearly every row has a hash of its own.
    own: bool,
}

impl Share {
    fn part(self) -> f64 {
        self.met as f64 / self.of as f64
    }
}

fn look(sample: &Sample, noted: &Noted<'_>, by: By, is_enough: impl Fn(Share) -> bool) -> Compared {
    let of = sample.total();
    if of == 0 {
        return Compared::Unknown;
    }
    let times = |hash: u64| noted.met.get(&hash).copied().unwrap_or(0);
    let met = sample.iter().map(|(hash, before)| u64::from(before.min(times(hash)))).sum();
    let rows = sample.iter().map(|(hash, _)| u64::from(times(hash))).sum();
    let own = sample.len() as f64 >= of as f64 * OWN;
    if met == 0 {
        return Compared::New;
    }
    let refuse = is_enough(Share { met, of, rows, own });
    Compared::Again { by, met, of, is_whole: sample.is_whole(), rows, refuse }
}
