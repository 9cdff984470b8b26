//! The small file beside a document that tells other users and other machines who works on it.
//!
//! It is made whole and under a name that nothing has: what lies there instead (a link, a pipe, a folder,
//! a file of somebody else) is neither opened through nor written to, and stays. One that was left behind
//! is removed only by whoever holds its lock.

use super::careful::{is_still, open_regular};
use super::lock::Holder;
use super::replace::make_new;
use super::under_way;
use std::fs::{File, TryLockError};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Whoever else takes and frees it meanwhile: so often it is tried.
const TRIES: usize = 8;
/// A longer one is none.
const LONGEST: u64 = 4096;

/// What came of asking for it.
pub(super) enum Asked {
    Taken(Beside),
    /// Somebody else has it.
    Held(Holder),
    /// None can be had here.
    None,
}

/// The file, until dropped.
#[derive(Debug)]
pub(super) struct Beside {
    path: PathBuf,
    me: Holder,
    /// Open and locked, where the system has such locks.
    file: Option<File>,
}

impl Drop for Beside {
    fn drop(&mut self) {
        if !cfg!(unix) {
            // Windows removes no open file.
            self.file = None;
        }
        // Still locked, so that nobody takes it for left behind meanwhile.
        if Holder::of(&self.path).as_ref() == Some(&self.me) {
            let _gone_already = std::fs::remove_file(&self.path);
        }
        under_way::forget(&self.path);
    }
}

/// Takes it. `sure`: no other program of this user on this machine has the document.
pub(super) fn take(path: &Path, me: &Holder, sure: bool) -> Asked {
    let Some(text) = me.text() else { return Asked::None };
    for _ in 0..TRIES {
        match make_new(path, text.as_bytes()) {
            Ok(file) => {
                under_way::remember(path);
                return Asked::Taken(Beside { path: path.to_path_buf(), me: me.clone(), file });
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                log::info!("others cannot be told that the document is open: {error}");
                // But they may have told.
                return match Holder::of(path).filter(|other| other.host != me.host) {
                    Some(other) => Asked::Held(other),
                    None => Asked::None,
                };
            }
        }
        let file = match open_regular(path) {
            Ok(file) => file,
            Err(error) => match path.symlink_metadata() {
                Err(_) => continue,
                // It is there and does not say whose it is.
                Ok(data) if data.is_file() && error.kind() == io::ErrorKind::PermissionDenied => {
                    let unknown = || "?".to_owned();
                    let other = Holder { user: unknown(), host: unknown(), pid: 0, ..me.clone() };
                    return Asked::Held(other);
                }
                Ok(_) => return foreign(path),
            },
        };
        let Some(other) = Holder::in_file(&file) else { return foreign(path) };
        if !is_left(&file, &other, me, sure) {
            return Asked::Held(other);
        }
        // Only this program holds its lock now, and only of the very file that was looked at.
        if is_still(path, &file) && std::fs::remove_file(path).is_err() {
            return Asked::None;
        }
    }
    Asked::None
}

fn foreign(path: &Path) -> Asked {
    let name = crate::sanitize::path(path);
    log::warn!("{name}: this is no lock of this program, and stays as it is");
    Asked::None
}

/// Whether its program is gone. Of another machine nobody can tell.
fn is_left(file: &File, other: &Holder, me: &Holder, sure: bool) -> bool {
    if other.host != me.host {
        return false;
    }
    if cfg!(unix) {
        return !matches!(file.try_lock(), Err(TryLockError::WouldBlock));
    }
    sure && other.user == me.user
}

impl Holder {
    /// Who says in this file that they work on its document.
    pub(super) fn of(path: &Path) -> Option<Self> {
        open_regular(path).ok().and_then(|file| Self::in_file(&file))
    }

    fn in_file(file: &File) -> Option<Self> {
        let mut text = String::new();
        // Whatever lies there, only the beginning is looked at.
        file.take(LONGEST).read_to_string(&mut text).ok()?;
        ron::from_str::<Self>(&text).ok().map(Self::cleaned)
    }

    pub(super) fn text(&self) -> Option<String> {
        ron::to_string(self).ok()
    }
}
