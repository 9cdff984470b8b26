//! What this program has made: a picture, a report or a table may be replaced by the next one of the same
//! name without asking, as long as nobody else has changed it.
//!
//! Nothing in a file says so, for anybody could write that. The state folder remembers path and content
//! (their hashes) of what was written; a file with other content is somebody else's.

use super::careful::read_limited;
use super::replace::{folder_of, real_target, replace_note};
use super::stamp::Stamp;
use super::state::{StateFolder, key_of};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

const FOLDER: &str = "made";
/// So many files are remembered, the newest.
const MOST: usize = 1000;
/// What is remembered of one is never longer.
const LONGEST: u64 = 64 * 1024;

/// What is known of one file: its folder, and what it may hold. Two contents, for the program may be killed
/// between remembering and writing.
#[derive(Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
struct Made {
    folder: PathBuf,
    holds: Vec<Stamp>,
}

fn of(state: &StateFolder, path: &Path) -> Option<Made> {
    let text = read_limited(&record_of(state, path), LONGEST).ok()?;
    ron::from_str(&text).ok()
}

fn record_of(state: &StateFolder, path: &Path) -> PathBuf {
    state.path().join(FOLDER).join(key_of(path)).with_extension("ron")
}

/// What a file holds, if it is as this program made it.
pub(super) fn as_made(state: &StateFolder, path: &Path) -> Option<Stamp> {
    let made = of(state, path)?;
    let now = File::open(path).and_then(Stamp::of_stream).ok()?;
    made.holds.contains(&now).then_some(now)
}

/// Remembers what is about to be written.
pub(super) fn remember(state: &StateFolder, path: &Path, stamp: Stamp) -> io::Result<()> {
    let folder = state.made(FOLDER)?;
    let mut holds = vec![stamp];
    // What is there until then; older content is not.
    holds.extend(of(state, path).and_then(|made| made.holds.first().copied()));
    let target = real_target(path)?;
    let folder_of_it = std::path::absolute(folder_of(&target))?;
    let text = ron::to_string(&Made { folder: folder_of_it, holds }).map_err(io::Error::other)?;
    // Without it, it is only asked once more.
    replace_note(&record_of(state, path), text.as_bytes())?;
    forget_oldest(&folder);
    Ok(())
}

fn forget_oldest(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut all: Vec<_> = entries
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    if all.len() > MOST {
        all.sort();
        for (_, path) in all.iter().take(all.len() - MOST) {
            let _gone_already = std::fs::remove_file(path);
        }
    }
}

/// The folders where this program has written something.
pub(super) fn folders(state: &StateFolder) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(state.path().join(FOLDER)).into_iter().flatten().flatten();
    let made = entries.filter_map(|entry| {
        let text = read_limited(&entry.path(), LONGEST).ok()?;
        ron::from_str::<Made>(&text).ok()
    });
    let mut folders: Vec<PathBuf> = made.map(|made| made.folder).collect();
    folders.sort();
    folders.dedup();
    folders
}
