//! Reading a file whole, and saving so that after any failure the file is the old one or the new one.

use super::careful::{Glance, stamp_of};
use super::disk::{Disk, SystemDisk};
use super::error::{ReadError, SaveError};
use super::format::{MAX_BYTES, Opened, parse, parse_own, to_text};
use super::replace::{Place, Unreplaced, real_target, replace_on};
use super::rights::Lost;
use super::stamp::Stamp;
use super::state::StateFolder;
use super::trouble::Trouble;
use super::versions;
use crate::journey::Journey;
use jiff::Timestamp;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

/// Reads a journey file.
///
/// # Errors
/// [`ReadError`] with the place and the reason.
pub fn read(path: &Path) -> Result<(Opened, Stamp), ReadError> {
    let bytes = read_bytes(path)?;
    Ok((parse(path, &bytes)?, Stamp::of(&bytes)))
}

/// The content of a file that may be a journey.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let io_error =
        |error: io::Error| ReadError::Io { path: path.to_path_buf(), reason: error.into() };
    if path.is_dir() {
        return Err(ReadError::Io { path: path.to_path_buf(), reason: Trouble::IsFolder });
    }
    let file = File::open(path).map_err(io_error)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(io_error)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge { path: path.to_path_buf() });
    }
    Ok(bytes)
}

/// Whether two paths name the same file, however they are spelled: also by another name of it (a hard link).
#[must_use]
pub fn is_same(one: &Path, other: &Path) -> bool {
    match (std::fs::canonicalize(one), std::fs::canonicalize(other)) {
        (Ok(real), Ok(other_real)) => real == other_real || are_one(one, other),
        _ => one == other,
    }
}

#[cfg(unix)]
fn are_one(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let which = |path: &Path| std::fs::metadata(path).map(|data| (data.dev(), data.ino()));
    matches!((which(one), which(other)), (Ok(one), Ok(other)) if one == other)
}

#[cfg(not(unix))]
fn are_one(_one: &Path, _other: &Path) -> bool {
    false
}

/// A save that succeeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// What the file holds now.
    pub stamp: Stamp,
    /// Why no earlier version was kept, where one should have been.
    pub unkept: Option<Trouble>,
    /// What could not be kept of the old file besides its content.
    pub lost: Vec<Lost>,
}

/// What is expected in the place of a file that is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Whatever is there is replaced.
    Anything,
    /// The file as it was last read or written, or none.
    This(Stamp),
    /// Nothing is there yet.
    Nothing,
}

impl From<Option<Stamp>> for Expected {
    fn from(stamp: Option<Stamp>) -> Self {
        stamp.map_or(Self::Anything, Self::This)
    }
}

/// How files are saved: on which disk, and where their versions are kept.
#[derive(Clone, Copy)]
pub struct Saver<'a> {
    /// The disk.
    pub disk: &'a dyn Disk,
    /// Where versions are kept; `None` keeps none.
    pub state: Option<&'a StateFolder>,
}

/// Saves a journey on the system's disk, without keeping versions.
///
/// `expected` is the [`Stamp`] of the file as it was last read or written; when another program
/// has changed it since, nothing is overwritten. `None` overwrites whatever is there.
///
/// # Errors
/// [`SaveError`]; the old file is then unchanged.
pub fn save(path: &Path, journey: &Journey, expected: Option<Stamp>) -> Result<Stamp, SaveError> {
    let saver = Saver { disk: &SystemDisk, state: None };
    saver.save(path, journey, expected).map(|written| written.stamp)
}

impl Saver<'_> {
    /// Saves a journey: into a new file beside the old one, which is then put in its place.
    /// For `expected` see [`save`].
    ///
    /// # Errors
    /// [`SaveError`]; but for [`SaveError::Unsure`] the old file is then unchanged.
    pub fn save(
        &self,
        path: &Path,
        journey: &Journey,
        expected: impl Into<Expected>,
    ) -> Result<Written, SaveError> {
        let text = checked_text(path, journey)?;
        let bytes = text.as_bytes();
        let failed = |error: io::Error| SaveError::of(path, error, bytes);
        let target = real_target(path).map_err(failed)?;
        let stamp = Stamp::of(bytes);
        let seen = Glance::at(&target);
        let place = match expected.into() {
            Expected::Anything => Place::Any,
            Expected::Nothing => Place::Free,
            Expected::This(expected) => {
                let is_known = match stamp_of(&target) {
                    // What is there already need not be asked about: an earlier save was told as unsure.
                    Ok(now) => now.is_some_and(|now| now == expected || now == stamp),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => true,
                    Err(error) => return Err(failed(error)),
                };
                if !is_known {
                    return Err(SaveError::ChangedOnDisk { path: path.to_path_buf() });
                }
                Place::Seen(seen)
            }
        };
        let now = Timestamp::now();
        let unkept_old = if place == Place::Free { None } else { self.keep_old(&target, now) };
        let lost = replace_on(self.disk, &target, bytes, place)
            .map_err(|error| SaveError::of_place(path, error, bytes, place))?;
        let unkept_new = self.keep(&target, bytes, (now, now));
        Ok(Written { stamp, unkept: unkept_old.or(unkept_new), lost })
    }

    /// Keeps what is about to be replaced.
    fn keep_old(&self, target: &Path, now: Timestamp) -> Option<Trouble> {
        self.state?;
        // What is larger than any journey, or no file, is none.
        let old = read_bytes(target).ok()?;
        let made = std::fs::metadata(target).and_then(|data| data.modified());
        let made = made.ok().and_then(|made| Timestamp::try_from(made).ok());
        self.keep(target, &old, (made.unwrap_or(now), now))
    }

    /// Keeps a version. A save does not fail for want of one: the reason is told instead.
    fn keep(&self, target: &Path, bytes: &[u8], times: (Timestamp, Timestamp)) -> Option<Trouble> {
        let state = self.state?;
        let kept = versions::keep(self.disk, state, target, bytes, times);
        kept.err().map(Trouble::from)
    }
}

/// The text of a journey, read back and compared before it is given to a disk.
fn checked_text(path: &Path, journey: &Journey) -> Result<String, SaveError> {
    // Written and looked through at the same time.
    let (valid, text) = std::thread::scope(|scope| {
        let valid = scope.spawn(|| journey.validate());
        let text = to_text(journey);
        (valid.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), text)
    });
    valid?;
    let text = text.map_err(|error| SaveError::RoundTrip(error.to_string()))?;
    // What is read back as the same journey is as valid as that.
    if parse_own(&text).is_some_and(|back| back == *journey) {
        return Ok(text);
    }
    match parse(path, text.as_bytes()) {
        // A letter that is obeyed instead of shown is in the journey perhaps, but never in its file.
        Ok(back) if to_text(&back.journey).is_ok_and(|it| it == text) => Ok(text),
        Ok(_) => Err(SaveError::RoundTrip("it reads back differently".into())),
        Err(error) => Err(SaveError::RoundTrip(format!("{error:?}"))),
    }
}

/// Writes a picture or report: the file is the old one or the new one, whole.
///
/// # Errors
/// [`SaveError`]; but for [`SaveError::Unsure`] the old file is then unchanged.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    write_as(path, bytes, Place::Any).map(|_| ())
}

pub(super) fn write_as(path: &Path, bytes: &[u8], place: Place) -> Result<Vec<Lost>, SaveError> {
    let target = real_target(path).map_err(|error| SaveError::of(path, error, bytes))?;
    replace_on(&SystemDisk, &target, bytes, place)
        .map_err(|error| SaveError::of_place(path, error, bytes, place))
}

impl SaveError {
    fn of(path: &Path, error: impl Into<Unreplaced>, bytes: &[u8]) -> Self {
        Self::of_place(path, error, bytes, Place::Any)
    }

    fn of_place(path: &Path, error: impl Into<Unreplaced>, bytes: &[u8], place: Place) -> Self {
        let path = path.to_path_buf();
        match error.into() {
            Unreplaced::Taken if place == Place::Free => Self::Exists { path },
            Unreplaced::Taken => Self::ChangedOnDisk { path },
            Unreplaced::Old(error) => Self::Io { path, reason: error.into() },
            Unreplaced::Unsure(error) => {
                let (stamp, reason) = (Stamp::of(bytes), error.into());
                Self::Unsure { path, stamp, reason }
            }
        }
    }
}
