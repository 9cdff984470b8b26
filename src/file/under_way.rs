//! The files of this program that must not outlive it: what is being written just now, and what tells
//! others that it works on a document. An interrupted program removes them before it ends.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

static FILES: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn files() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    FILES.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn remember(path: &Path) {
    files().insert(path.to_path_buf());
}

pub(super) fn forget(path: &Path) {
    files().remove(path);
}

/// Removes what is being written and the locks that are held: the program is being interrupted, and ends
/// right after. Documents are as they were.
pub fn clean_up() {
    for path in std::mem::take(&mut *files()) {
        let _gone_already = std::fs::remove_file(path);
    }
}
