//! Who works on a document: so that two programs do not overwrite each other's work unseen.
//!
//! Two locks. One in the state folder is held by the system and free again at once when its program
//! dies: it tells two windows of the same user apart without fail. A small file beside the document,
//! `.NAME.polku-lock`, tells other users and other machines; it is put there as far as possible and
//! says who, where and since when. One that was left behind on this machine is noticed and replaced;
//! one of another machine cannot be told from a live one, so whoever reads the message decides.

use super::save::{clear_leftovers, real_target};
use super::state::{StateFolder, key_of};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Who has a document open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The name of the user on that machine.
    pub user: String,
    /// The name of the machine.
    pub host: String,
    /// The number of the program there.
    pub pid: u32,
    /// Since when.
    pub since: Timestamp,
}

impl Holder {
    /// This user in this program.
    fn me(since: Timestamp) -> Self {
        let name = |key: &str| std::env::var(key).ok().filter(|name| !name.is_empty());
        let home = || {
            let home = std::env::home_dir()?;
            Some(home.file_name()?.to_string_lossy().into_owned())
        };
        let user = ["USER", "USERNAME", "LOGNAME"].into_iter().find_map(name).or_else(home);
        Self {
            user: user.unwrap_or_else(|| "?".into()),
            host: gethostname::gethostname().to_string_lossy().into_owned(),
            pid: std::process::id(),
            since,
        }
    }

    /// `anna@laptop`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.user, self.host)
    }

    fn of(path: &Path) -> Option<Self> {
        let mut text = String::new();
        // Whatever lies there, only the beginning is looked at.
        File::open(path).ok()?.take(4096).read_to_string(&mut text).ok()?;
        ron::from_str(&text).ok()
    }
}

/// The right to write a document, until dropped. Best effort: where no lock can be had (a state
/// folder that cannot be written, a disk without locks) there is a `Lock` too.
#[derive(Debug)]
pub struct Lock {
    me: Holder,
    key: String,
    /// Held by the system until closed.
    _system: Option<File>,
    /// What tells others: the files, and the one beside the document held open.
    told: Vec<PathBuf>,
    beside: Option<File>,
}

/// Takes the right to write a document.
///
/// # Errors
/// Who has it already.
pub fn lock(state: &StateFolder, document: &Path) -> Result<Lock, Holder> {
    let now = Timestamp::now();
    let lock = lock_as(Holder::me(now), state, document)?;
    clear_leftovers(document, now.into());
    Ok(lock)
}

fn lock_as(me: Holder, state: &StateFolder, document: &Path) -> Result<Lock, Holder> {
    let (beside, key) = (beside(document), key_of(document));
    let inner = state.made("locks").map(|folder| folder.join(&key));
    let told_inside = inner.as_ref().ok().map(|path| path.with_extension("ron"));
    let system = match inner.and_then(|path| try_lock(&path.with_extension("lock"))) {
        Ok(Some(file)) => Some(file),
        Ok(None) => {
            let holder = told_inside.as_deref().and_then(Holder::of);
            let holder = holder.or_else(|| Holder::of(beside.as_deref()?));
            // It holds the lock but has not yet said who it is.
            let unknown = || Holder { user: "?".into(), pid: 0, ..me.clone() };
            return Err(holder.unwrap_or_else(unknown));
        }
        Err(error) => {
            log::info!("no lock in the state folder: {error}");
            None
        }
    };
    if let Some(other) = beside.as_deref().and_then(|path| live(path, &me, system.is_some())) {
        return Err(other);
    }
    let mut told = Vec::new();
    if let Some(path) = told_inside
        && tell(&path, &me).is_ok()
    {
        told.push(path);
    }
    let mut held = None;
    if let Some(path) = beside
        && let Ok(file) = tell(&path, &me)
    {
        held = hold(file);
        told.push(path);
    }
    Ok(Lock { me, key, _system: system, told, beside: held })
}

impl Lock {
    /// Whether it is the lock of this document.
    #[must_use]
    pub fn is_of(&self, document: &Path) -> bool {
        key_of(document) == self.key
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closed first: Windows removes no open file.
        drop(self.beside.take());
        for path in &self.told {
            if Holder::of(path).as_ref() == Some(&self.me) {
                let _gone_already = std::fs::remove_file(path);
            }
        }
    }
}

/// The file that tells others, beside the document itself and not beside a link to it.
fn beside(document: &Path) -> Option<PathBuf> {
    let target = real_target(document).ok()?;
    let name = format!(".{}.polku-lock", target.file_name()?.to_string_lossy());
    Some(target.with_file_name(name))
}

/// `Ok(None)`: another program holds it.
fn try_lock(path: &Path) -> io::Result<Option<File>> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Who has the document open according to the file beside it, unless that was left behind.
/// `sure`: no other program of this user on this machine has it.
fn live(path: &Path, me: &Holder, sure: bool) -> Option<Holder> {
    let other = Holder::of(path)?;
    if other.host != me.host {
        return Some(other);
    }
    if sure && other.user == me.user {
        return None;
    }
    is_held(path).then_some(other)
}

/// Whether a running program of this machine holds the file.
#[cfg(unix)]
fn is_held(path: &Path) -> bool {
    let locked = File::open(path).map(|file| file.try_lock_shared());
    matches!(locked, Ok(Err(TryLockError::WouldBlock)))
}

/// A locked file cannot be read on Windows, so it is not locked there.
#[cfg(not(unix))]
fn is_held(_path: &Path) -> bool {
    true
}

fn tell(path: &Path, me: &Holder) -> io::Result<File> {
    let text = ron::to_string(me).map_err(io::Error::other)?;
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

#[cfg(unix)]
fn hold(file: File) -> Option<File> {
    file.try_lock().is_ok().then_some(file)
}

#[cfg(not(unix))]
fn hold(_file: File) -> Option<File> {
    None
}

#[cfg(test)]
#[path = "lock_tests.rs"]
mod tests;
