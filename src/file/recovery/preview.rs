//! What a snapshot holds, and what differs from its file: so that nobody restores blindly.

use super::snapshot::Draft;
use crate::file;
use crate::journey::{Journey, TouchpointId};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What a snapshot holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The title of the journey.
    pub title: String,
    /// Its file.
    pub path: Option<PathBuf>,
    /// When the snapshot was written.
    pub written: Timestamp,
    /// How many stages it has.
    pub stages: usize,
    /// How many touchpoints it has.
    pub touchpoints: usize,
    /// How many texts are typed and not yet in the journey.
    pub typed: usize,
    /// What differs from the file as it is now.
    pub difference: Difference,
}

/// What differs between two journeys, or why that cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It never had a file.
    NoFile,
    /// Its file is gone or cannot be read.
    FileMissing,
    /// Numbers of touchpoints.
    Touchpoints {
        /// In the journey only.
        added: usize,
        /// In the file only.
        removed: usize,
        /// In both, with other content.
        changed: usize,
        /// Something else differs too.
        other: bool,
        /// The file is no longer what the work began with.
        file_moved_on: bool,
    },
}

impl Preview {
    /// Reads the file to compare with it.
    pub(super) fn of(draft: &Draft, written: Timestamp) -> Self {
        let journey = &draft.journey;
        let difference = match &draft.path {
            None => Difference::NoFile,
            Some(path) => match file::read(path) {
                Err(_) => Difference::FileMissing,
                Ok((opened, stamp)) => {
                    Difference::between(&opened.journey, journey, Some(stamp) != draft.base)
                }
            },
        };
        Self {
            title: journey.title.clone(),
            path: draft.path.clone(),
            written,
            stages: journey.stages.len(),
            touchpoints: journey.touchpoints().count(),
            typed: draft.typed.len(),
            difference,
        }
    }

    /// Whether nothing is lost without it.
    pub(super) fn is_in_its_file(&self) -> bool {
        use Difference::Touchpoints;
        let is_same = matches!(
            self.difference,
            Touchpoints { added: 0, removed: 0, changed: 0, other: false, .. }
        );
        is_same && self.typed == 0
    }
}

impl Difference {
    /// What differs, by the ids of the touchpoints.
    fn between(file: &Journey, journey: &Journey, file_moved_on: bool) -> Self {
        let by_id = |journey: &Journey| -> BTreeMap<TouchpointId, _> {
            let all = journey.touchpoints();
            all.map(|(_, one)| (one.id.clone(), one.clone())).collect()
        };
        let (old, new) = (by_id(file), by_id(journey));
        let added = new.keys().filter(|id| !old.contains_key(id)).count();
        let removed = old.keys().filter(|id| !new.contains_key(id)).count();
        let changed = new.iter().filter(|(id, one)| old.get(id).is_some_and(|was| was != *one));
        let changed = changed.count();
        let other = added + removed + changed == 0 && file != journey;
        Self::Touchpoints { added, removed, changed, other, file_moved_on }
    }
}
