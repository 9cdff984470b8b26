//! What crashes have left behind.

use super::preview::Preview;
use super::snapshot::{self, Draft};
use crate::file::ReadError;
use crate::file::careful::careful;
use crate::file::save::read_bytes;
use crate::file::state::{StateFolder, clear_everywhere};
use crate::file::system_lock::SystemLock;
use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The snapshots are here, in the state folder.
pub(super) const FOLDER: &str = "recovery";

/// A snapshot whose program is gone. While this is held, no other start offers it.
#[derive(Clone, Debug)]
pub struct Left {
    snapshot: PathBuf,
    lock: Arc<SystemLock>,
}

impl Left {
    /// The file of the snapshot.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.snapshot
    }

    /// Removes it for good.
    ///
    /// # Errors
    /// What the system says.
    pub fn delete(self) -> io::Result<()> {
        match std::fs::remove_file(&self.snapshot) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        drop(self.lock);
        // A lock alone does no harm.
        let _ = std::fs::remove_file(self.snapshot.with_extension("lock"));
        Ok(())
    }
}

/// Something that can perhaps be recovered.
#[derive(Clone, Debug)]
pub struct Found {
    /// Where it is.
    pub left: Left,
    /// What is in it; where it is damaged, why it cannot be read.
    pub content: Result<(Draft, Preview), ReadError>,
}

/// Everything that crashes have left behind, newest first. What holds nothing that is not in its file
/// is not told, and removed.
#[must_use]
pub fn left_behind(state: &StateFolder) -> Vec<Found> {
    clear_everywhere(state);
    let folder = state.path().join(FOLDER);
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let snapshots = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ron"));
    let mut found: Vec<Found> = snapshots.filter_map(|path| find(&path)).collect();
    found.sort_by_key(|one| {
        std::cmp::Reverse(one.content.as_ref().ok().map(|(_, preview)| preview.written))
    });
    found
}

/// A snapshot, unless its program still runs.
fn find(path: &Path) -> Option<Found> {
    let lock = path.with_extension("lock");
    let mut options = OpenOptions::new();
    let lock = careful(options.create(true).truncate(false).write(true)).open(lock).ok()?;
    let lock = Arc::new(SystemLock::take(lock).ok()?);
    let left = Left { snapshot: path.to_path_buf(), lock };
    let content = match read_bytes(path).and_then(|bytes| snapshot::read(path, &bytes)) {
        Ok((draft, written)) => {
            let preview = Preview::of(&draft, written);
            if preview.is_in_its_file() {
                let _kept_for_next_time = left.delete();
                return None;
            }
            Ok((draft, preview))
        }
        Err(error) => Err(error),
    };
    Some(Found { left, content })
}
