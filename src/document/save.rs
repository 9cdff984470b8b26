//! Saving a document on another thread while work on it goes on.

use super::{Locks, OpenId};
use crate::file::{
    self, Holder, Lock, Lost, SaveError, Saver, Stamp, StateFolder, SystemDisk, Trouble,
};
use crate::journey::Journey;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A save that can run on another thread while work goes on.
#[derive(Clone, Debug)]
pub struct SaveJob {
    pub(super) of: OpenId,
    pub(super) journey: Arc<Journey>,
    /// The file the document came from, and what it held then.
    pub(super) own: Option<PathBuf>,
    pub(super) stamp: Option<Stamp>,
    pub(super) read_only: bool,
    pub(super) lock: Option<Arc<Lock>>,
    pub(super) state: Option<StateFolder>,
    pub(super) locks: Locks,
    pub(super) path: PathBuf,
}

/// A save that succeeded.
#[derive(Clone, Debug)]
pub struct Saved {
    pub(super) of: OpenId,
    pub(super) journey: Arc<Journey>,
    pub(super) stamp: Stamp,
    pub(super) path: PathBuf,
    pub(super) lock: Option<Arc<Lock>>,
    pub(super) unkept: Option<Trouble>,
    pub(super) lost: Vec<Lost>,
}

impl Saved {
    /// The file that was written.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why no earlier version was kept, where one should have been.
    #[must_use]
    pub fn unkept(&self) -> Option<&Trouble> {
        self.unkept.as_ref()
    }

    /// What could not be kept of the file that was replaced, besides its content.
    #[must_use]
    pub fn lost(&self) -> &[Lost] {
        &self.lost
    }
}

impl SaveJob {
    /// Keeps versions, and takes the lock of a new file, in this folder.
    #[must_use]
    pub fn with_state(mut self, state: Option<StateFolder>, locks: Locks) -> Self {
        (self.state, self.locks) = (state, locks);
        self
    }

    /// Writes the file.
    ///
    /// # Errors
    /// [`SaveError`]; the old file is then unchanged.
    pub fn run(self) -> Result<Saved, SaveError> {
        let own = self.own.as_deref().is_some_and(|own| file::is_same(own, &self.path));
        if own && self.read_only {
            return Err(SaveError::ReadOnly);
        }
        let lock = if own {
            self.lock.clone()
        } else {
            let taken = self.state.as_ref().map(|state| take(state, &self.path)).transpose()?;
            taken.inspect(|lock| self.locks.note(lock))
        };
        let saver = Saver { disk: &SystemDisk, state: self.state.as_ref() };
        let written = saver.save(&self.path, &self.journey, self.stamp.filter(|_| own))?;
        let (stamp, unkept, lost) = (written.stamp, written.unkept, written.lost);
        let Self { of, journey, path, .. } = self;
        Ok(Saved { of, journey, stamp, path, lock, unkept, lost })
    }
}

/// The lock of a file that is about to be replaced.
fn take(state: &StateFolder, path: &Path) -> Result<Arc<Lock>, SaveError> {
    let held = |by: Holder| SaveError::Held { path: path.to_path_buf(), by: by.name() };
    file::lock(state, path).map(Arc::new).map_err(held)
}
