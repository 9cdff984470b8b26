//! Who works on a document: so that two programs do not overwrite each other's work unseen.
//!
//! Two locks. One in the state folder is held by the system and free again at once when its program
//! dies: it tells two windows of the same user apart without fail. A small file beside the document,
//! `.NAME.polku-lock`, tells other users and other machines; it is put there as far as possible and
//! says who, where and since when. One that was left behind on this machine is noticed and replaced;
//! one of another machine cannot be told from a live one, so whoever reads the message decides.

use super::beside::{self, Asked, Beside};
use super::careful::careful;
use super::replace::{clear_leftovers, real_target, replace_note};
use super::state::{StateFolder, key_of};
use super::system_lock::SystemLock;
use crate::sanitize::one_line;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fs::{OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A name is shown up to so many characters.
const LONGEST_NAME: usize = 64;
/// How often it is tried while somebody else has it.
const AGAIN: Duration = Duration::from_millis(50);

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
        .cleaned()
    }

    /// What it says, as it can be shown: it may come from anybody.
    pub(super) fn cleaned(self) -> Self {
        let name = |text: &str| one_line(text).chars().take(LONGEST_NAME).collect();
        Self { user: name(&self.user), host: name(&self.host), ..self }
    }

    /// Whether it is this program.
    #[must_use]
    pub fn is_me(&self) -> bool {
        let me = Self::me(self.since);
        (self.pid, &self.host) == (me.pid, &me.host)
    }

    /// `anna@laptop`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.user, self.host)
    }
}

/// The right to write a document, until dropped. Best effort: where no lock can be had (a state
/// folder that cannot be written, a disk without locks) there is a `Lock` too.
#[derive(Debug)]
pub struct Lock {
    me: Holder,
    key: String,
    /// Tells other programs of this user.
    told: Option<PathBuf>,
    /// Tells other users and machines. It goes before the lock of the system does.
    _beside: Option<Beside>,
    _system: Option<SystemLock>,
}

/// Takes the right to write a document.
///
/// # Errors
/// Who has it already.
pub fn lock(state: &StateFolder, document: &Path) -> Result<Lock, Holder> {
    lock_within(Some(state), document, Duration::ZERO)
}

/// The same, and waits so long where somebody else has it.
///
/// # Errors
/// Who has it still.
pub fn lock_within(
    state: Option<&StateFolder>,
    document: &Path,
    wait: Duration,
) -> Result<Lock, Holder> {
    let until = Instant::now() + wait;
    loop {
        let now = Timestamp::now();
        match lock_as(Holder::me(now), state, document) {
            Ok(lock) => {
                clear_leftovers(document, now.into());
                return Ok(lock);
            }
            Err(_) if Instant::now() < until => std::thread::sleep(AGAIN),
            Err(holder) => return Err(holder),
        }
    }
}

fn lock_as(me: Holder, state: Option<&StateFolder>, document: &Path) -> Result<Lock, Holder> {
    let (beside, key) = (beside(document), key_of(document));
    let nowhere = || io::Error::from(io::ErrorKind::NotFound);
    let inner = state.ok_or_else(nowhere).and_then(|state| state.made("locks"));
    let inner = inner.map(|folder| folder.join(&key));
    let told = inner.as_ref().ok().map(|path| path.with_extension("ron"));
    let system = match inner.and_then(|path| try_lock(&path.with_extension("lock"))) {
        Ok(Some(file)) => Some(file),
        Ok(None) => {
            let holder = told.as_deref().and_then(Holder::of);
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
    let beside = match beside.map(|path| beside::take(&path, &me, system.is_some())) {
        Some(Asked::Held(other)) => return Err(other),
        Some(Asked::Taken(beside)) => Some(beside),
        Some(Asked::None) | None => None,
    };
    let told = told
        .filter(|path| me.text().is_some_and(|text| replace_note(path, text.as_bytes()).is_ok()));
    Ok(Lock { me, key, _system: system, told, _beside: beside })
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
        if let Some(path) = &self.told
            && Holder::of(path).as_ref() == Some(&self.me)
        {
            let _gone_already = std::fs::remove_file(path);
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
fn try_lock(path: &Path) -> io::Result<Option<SystemLock>> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = careful(&mut options).open(path)?;
    match SystemLock::take(file) {
        Ok(lock) => Ok(Some(lock)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

#[cfg(test)]
#[path = "lock_tests.rs"]
mod tests;
