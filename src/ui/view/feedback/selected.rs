//! Which comments are selected, by their ids: they stay selected when the list around them changes.

use super::found::Found;
use crate::journey::FeedbackId;
use std::collections::BTreeSet;

/// The selected comments and the one the keyboard is on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selected {
    ids: BTreeSet<FeedbackId>,
    head: Option<(usize, FeedbackId)>,
    anchor: usize,
    /// Goes up with every change.
    version: u64,
}

impl Selected {
    /// All of them.
    #[must_use]
    pub fn ids(&self) -> &BTreeSet<FeedbackId> {
        &self.ids
    }

    /// Goes up with every change; what is counted from the selection is kept by it.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// The row the keyboard is on.
    #[must_use]
    pub fn head(&self) -> Option<usize> {
        self.head.as_ref().map(|(row, _)| *row)
    }

    /// Whether a comment is selected.
    #[must_use]
    pub fn holds(&self, id: &FeedbackId) -> bool {
        self.ids.contains(id)
    }

    /// Selects one row and no other.
    pub fn only(&mut self, found: &Found, row: usize) {
        let Some(id) = found.id(row) else { return };
        self.version += 1;
        self.ids = BTreeSet::from([id.clone()]);
        self.head = Some((row, id.clone()));
        self.anchor = row;
    }

    /// Selects everything from where selecting began to a row.
    pub fn extend_to(&mut self, found: &Found, row: usize) {
        let Some(id) = found.id(row).filter(|_| self.head.is_some()) else {
            self.only(found, row);
            return;
        };
        self.version += 1;
        let range = self.anchor.min(row)..=self.anchor.max(row);
        self.ids = range.filter_map(|row| found.id(row).cloned()).collect();
        self.head = Some((row, id.clone()));
    }

    /// Adds a row, or takes it out again.
    pub fn toggle(&mut self, found: &Found, row: usize) {
        let Some(id) = found.id(row) else { return };
        self.version += 1;
        if self.ids.len() > 1 && self.ids.remove(id) {
            let left = self.ids.iter().next();
            self.head = left.and_then(|id| Some((found.row_of(id)?, id.clone())));
        } else {
            self.ids.insert(id.clone());
            self.head = Some((row, id.clone()));
        }
        self.anchor = row;
    }

    /// Selects every row.
    pub fn all(&mut self, found: &Found) {
        self.version += 1;
        self.ids = (0..found.rows.len()).filter_map(|row| found.id(row).cloned()).collect();
        self.anchor = 0;
        if self.head.is_none() {
            self.head = found.id(0).map(|id| (0, id.clone()));
        }
    }

    /// Selects nothing.
    pub fn clear(&mut self) {
        *self = Self { version: self.version + 1, ..Self::default() };
    }

    /// Follows the selected comments into a list that was made anew. With another filter, those that do not fit
    /// are no longer selected; else the one that now stands at the place of a lost one is. Returns by
    /// how many rows the one the keyboard is on has moved.
    pub fn follow(&mut self, found: &Found, same_filter: bool) -> Option<isize> {
        let (before, id) = self.head.clone()?;
        self.version += 1;
        match found.row_of(&id) {
            Some(row) => {
                if self.ids.len() > 1 {
                    let rows = (0..found.rows.len()).filter_map(|row| found.id(row));
                    self.ids = rows.filter(|id| self.ids.contains(*id)).cloned().collect();
                }
                let moved = row as isize - before as isize;
                self.head = Some((row, id));
                self.anchor = self
                    .anchor
                    .saturating_add_signed(moved)
                    .min(found.rows.len().saturating_sub(1));
                Some(moved)
            }
            None if same_filter && !found.rows.is_empty() => {
                self.only(found, before.min(found.rows.len() - 1));
                Some(0)
            }
            None => {
                self.clear();
                None
            }
        }
    }
}
