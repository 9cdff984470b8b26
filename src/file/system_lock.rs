//! Locks that the system holds for a program for as long as it lives.

use std::fs::{File, TryLockError};

/// A file locked by this program, until dropped.
///
/// Given back explicitly: a program started meanwhile shares all open files for the moment before it
/// becomes itself, and closing alone would leave the lock to it for that long.
#[derive(Debug)]
pub(super) struct SystemLock(File);

impl SystemLock {
    /// Takes it, unless another program has it.
    pub(super) fn take(file: File) -> Result<Self, TryLockError> {
        file.try_lock()?;
        Ok(Self(file))
    }
}

impl Drop for SystemLock {
    fn drop(&mut self) {
        // Closing it, which comes next, does the same but for such a moment.
        let _ = self.0.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn a_lock_let_go_is_free_though_a_program_being_started_still_shares_the_file() -> io::Result<()>
    {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("one.lock");
        let lock = SystemLock::take(File::create(&path)?)?;
        let shared = lock.0.try_clone()?;
        let again = || SystemLock::take(File::open(&path)?).map_err(io::Error::from);
        assert!(again().is_err(), "held");
        drop(lock);
        assert!(again().is_ok(), "let go");
        drop(shared);
        Ok(())
    }
}
