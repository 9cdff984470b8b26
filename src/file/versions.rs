//! Earlier versions of a document, kept in the state folder as plain journey files.
//!
//! With each save the content that is replaced and the new one are kept, whatever is not kept yet. Of
//! all versions these stay: the newest [`NEWEST`]; of the last day the last one of each hour; of the
//! last [`DAYS`] days the last one of each day. Beyond [`MOST_BYTES`] the oldest go first, but never
//! the newest [`NEVER_LESS`].

use super::careful::read_limited;
use super::disk::Disk;
use super::error::ReadError;
use super::replace::replace_own;
use super::save::read_bytes;
use super::stamp::Stamp;
use super::state::{StateFolder, key_of};
use crate::journey::Journey;
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

pub(super) const FOLDER: &str = "versions";
/// Which document a folder belongs to, for people who look for it by hand.
pub(super) const NAME_OF_DOCUMENT: &str = "document.txt";
/// No path is longer.
pub(super) const LONGEST_NAME: u64 = 64 * 1024;
const NEWEST: usize = 20;
const DAYS: i64 = 90;
const MOST_BYTES: u64 = 256 * 1024 * 1024;
const NEVER_LESS: usize = 3;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// An earlier version of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// When it was kept.
    pub time: Timestamp,
    /// Its length in bytes.
    pub size: u64,
    stamp: Stamp,
    path: PathBuf,
}

impl Version {
    /// Reads it.
    ///
    /// # Errors
    /// [`ReadError`] where it is gone or damaged.
    pub fn read(&self) -> Result<Journey, ReadError> {
        let bytes = read_bytes(&self.path)?;
        if Stamp::of(&bytes) != self.stamp {
            return Err(ReadError::Altered { path: self.path.clone() });
        }
        super::parse(&self.path, &bytes).map(|opened| opened.journey)
    }

    /// Removes it for good; with the last one goes what was known of the document.
    ///
    /// # Errors
    /// What the system says.
    pub fn delete(self) -> io::Result<()> {
        match std::fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        if let Some(folder) = self.path.parent()
            && all_in(folder).is_empty()
        {
            let _gone_already = std::fs::remove_file(folder.join(NAME_OF_DOCUMENT));
            let _not_empty = std::fs::remove_dir(folder);
        }
        Ok(())
    }

    /// A version by the name of its file: milliseconds of its time, then its stamp.
    fn of(entry: &std::fs::DirEntry) -> Option<Self> {
        let path = entry.path();
        let (time, stamp) = path.file_name()?.to_str()?.strip_suffix(".ron")?.split_once('-')?;
        Some(Self {
            time: Timestamp::from_millisecond(time.parse().ok()?).ok()?,
            size: entry.metadata().ok()?.len(),
            stamp: Stamp::try_from(stamp.to_owned()).ok()?,
            path,
        })
    }
}

/// The versions of a document, newest first. Without any, or where they cannot be read, none.
#[must_use]
pub fn versions(state: &StateFolder, document: &Path) -> Vec<Version> {
    all_in(&folder_of(state, document))
}

/// The documents of which there are versions, as they were called then.
pub(super) fn documents(state: &StateFolder) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(state.path().join(FOLDER)).into_iter().flatten().flatten();
    let name = |entry: std::fs::DirEntry| {
        read_limited(&entry.path().join(NAME_OF_DOCUMENT), LONGEST_NAME).ok().map(PathBuf::from)
    };
    entries.filter_map(name).collect()
}

fn folder_of(state: &StateFolder, document: &Path) -> PathBuf {
    state.path().join(FOLDER).join(key_of(document))
}

pub(super) fn all_in(folder: &Path) -> Vec<Version> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<Version> = entries.filter_map(|entry| Version::of(&entry)).collect();
    found.sort_by_key(|version| std::cmp::Reverse((version.time, version.path.clone())));
    found
}

/// Keeps a version that was made at a time, unless the newest one is the same, and lets those go that
/// are no longer needed.
pub(super) fn keep(
    disk: &dyn Disk,
    state: &StateFolder,
    document: &Path,
    bytes: &[u8],
    (made, now): (Timestamp, Timestamp),
) -> io::Result<()> {
    let folder = state.made(Path::new(FOLDER).join(key_of(document)))?;
    let kept = all_in(&folder);
    let stamp = Stamp::of(bytes);
    let newest = kept.first();
    if newest.is_some_and(|newest| newest.stamp == stamp && newest.size == bytes.len() as u64) {
        return Ok(());
    }
    let put = |name: &str, bytes: &[u8]| replace_own(disk, &folder.join(name), bytes);
    if newest.is_none() {
        put(NAME_OF_DOCUMENT, document.display().to_string().as_bytes())?;
    }
    // A clock that was set back must not make the newest version look old.
    let after = newest.map_or(0, |newest| newest.time.as_millisecond() + 1);
    let time = made.as_millisecond().max(after);
    put(&format!("{time}-{}.ron", String::from(stamp)), bytes)?;
    thin_out(&folder, now);
    Ok(())
}

fn thin_out(folder: &Path, now: Timestamp) {
    let all = all_in(folder);
    let stays = those_that_stay(&all, now);
    for (at, version) in all.iter().enumerate() {
        if !stays.contains(&at)
            && let Err(error) = std::fs::remove_file(&version.path)
        {
            log::warn!("an old version could not be removed: {error}");
        }
    }
}

/// The places of the versions that stay. `all`: newest first.
fn those_that_stay(all: &[Version], now: Timestamp) -> BTreeSet<usize> {
    let now = now.as_second();
    let mut seen = BTreeSet::new();
    let mut bytes = 0;
    let mut stays = BTreeSet::new();
    for (at, version) in all.iter().enumerate() {
        let time = version.time.as_second();
        let age = now - time;
        // The first one seen of an hour or a day is its last.
        let of_hour = seen.insert((HOUR, time.div_euclid(HOUR))) && age < DAY;
        let of_day = seen.insert((DAY, time.div_euclid(DAY))) && age < DAYS * DAY;
        bytes += version.size;
        let has_room = bytes <= MOST_BYTES || at < NEVER_LESS;
        if (at < NEWEST || of_hour || of_day) && has_room {
            stays.insert(at);
        }
    }
    stays
}

#[cfg(test)]
#[path = "versions_tests.rs"]
mod tests;
