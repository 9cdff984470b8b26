//! The locks that this program holds, so that it never takes itself for somebody else.

use crate::file::{self, Holder, Lock, StateFolder};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

/// A lock that is just being given back by another thread is free within this time.
const GIVEN_BACK: Duration = Duration::from_secs(1);

/// The locks of all documents that are open, on their way in, or waiting for an answer.
#[derive(Clone, Debug, Default)]
pub struct Locks(Arc<Mutex<Vec<Weak<Lock>>>>);

impl Locks {
    /// The right to write a file: the one that this program has already, or a new one.
    ///
    /// # Errors
    /// Who else has it.
    pub fn take(&self, state: &StateFolder, path: &Path) -> Result<Arc<Lock>, Holder> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.retain(|lock| lock.strong_count() > 0);
        if let Some(lock) = held.iter().filter_map(Weak::upgrade).find(|lock| lock.is_of(path)) {
            return Ok(lock);
        }
        let lock = match file::lock(state, path) {
            // Nobody here holds it any more, so it is on its way back.
            Err(holder) if holder.is_me() => file::lock_within(Some(state), path, GIVEN_BACK)?,
            other => other?,
        };
        let lock = Arc::new(lock);
        held.push(Arc::downgrade(&lock));
        Ok(lock)
    }

    /// Takes note of a lock that was taken for a new file.
    pub(super) fn note(&self, lock: &Arc<Lock>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(lock));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_shares_its_lock_with_itself_and_gives_it_back_with_the_last() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = StateFolder::at(folder.path().join("state"));
        let path = folder.path().join("a.ron");
        let locks = Locks::default();
        let first = locks.take(&state, &path).expect("free");
        let second = locks.take(&state, &path).expect("our own");
        assert!(Arc::ptr_eq(&first, &second));
        drop(first);
        assert!(Locks::default().take(&state, &path).is_err(), "the second still has it");
        drop(second);
        assert!(Locks::default().take(&state, &path).is_ok());
    }
}
