//! A journey file is changed in one way only: lock, read, change, keep versions, replace, unlock. So of two
//! programs that change one file both changes are in it, or the second is told who was first.

use super::disk::SystemDisk;
use super::error::{ReadError, SaveError};
use super::format::Opened;
use super::lock::{Holder, Lock, lock_within};
use super::save::{Expected, Saver, Written, read};
use super::stamp::Stamp;
use super::state::StateFolder;
use crate::journey::Journey;
use std::path::Path;
use std::time::Duration;

/// So long a command waits for another one that works on the same file.
pub const PATIENCE: Duration = Duration::from_secs(3);

/// Why a change did not begin. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Unchanged {
    /// The file cannot be read.
    #[error("{0:?}")]
    Unread(#[from] ReadError),
    /// Somebody else has it, or it must not be written.
    #[error("{0:?}")]
    Refused(#[from] SaveError),
}

/// A journey file that is being changed. Nobody else changes it until this is finished or dropped.
#[derive(Debug)]
pub struct Change<'a> {
    path: &'a Path,
    state: Option<&'a StateFolder>,
    opened: Opened,
    stamp: Stamp,
    _lock: Lock,
}

impl<'a> Change<'a> {
    /// Takes the right to write a file, and reads it.
    ///
    /// # Errors
    /// [`Unchanged`]: who has it, why it cannot be read, or that a newer program wrote it.
    pub fn begin(state: Option<&'a StateFolder>, path: &'a Path) -> Result<Self, Unchanged> {
        // Without the file there is nothing to lock.
        if !path.exists() {
            read(path)?;
        }
        let lock = taken(state, path)?;
        let (opened, stamp) = read(path)?;
        if opened.newer_format.is_some() {
            return Err(SaveError::ReadOnly.into());
        }
        Ok(Self { path, state, opened, stamp, _lock: lock })
    }

    /// The journey as it is in the file.
    #[must_use]
    pub fn journey(&self) -> &Journey {
        &self.opened.journey
    }

    /// The format of the file, where replacing it brings it to a newer one.
    #[must_use]
    pub fn older_format(&self) -> Option<u32> {
        self.opened.older_format
    }

    /// Replaces the file.
    ///
    /// # Errors
    /// [`SaveError`]; but for [`SaveError::Unsure`] the file is as it was.
    pub fn finish(self, journey: &Journey) -> Result<Written, SaveError> {
        let saver = Saver { disk: &SystemDisk, state: self.state };
        saver.save(self.path, journey, Expected::This(self.stamp))
    }
}

/// Writes a whole journey, with its versions, while nobody else writes the file.
///
/// # Errors
/// [`SaveError`]; but for [`SaveError::Unsure`] the file is as it was.
pub fn put(
    state: Option<&StateFolder>,
    path: &Path,
    journey: &Journey,
    expected: Expected,
) -> Result<Written, SaveError> {
    let _lock = taken(state, path)?;
    Saver { disk: &SystemDisk, state }.save(path, journey, expected)
}

/// The right to write a file; who has it, where it is not given after a while.
pub(super) fn taken(state: Option<&StateFolder>, path: &Path) -> Result<Lock, SaveError> {
    let held = |by: Holder| SaveError::Held { path: path.to_path_buf(), by: by.name() };
    lock_within(state, path, PATIENCE).map_err(held)
}
