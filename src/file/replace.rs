//! Puts new bytes in the place of a file: after any failure it is the old one or the new one, whole.

use super::careful::Glance;
use super::disk::{Disk, SystemDisk};
use super::rights::{Lost, Rights, may_write};
use super::temp::{Temp, clear};
use super::trouble::Trouble;
use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

/// As many links are followed as systems do.
const MOST_LINKS: usize = 40;

/// The file that a path leads to. A link stays a link, also one that points at nothing yet: what it
/// points at is written.
pub(super) fn real_target(path: &Path) -> io::Result<PathBuf> {
    if let Ok(real) = std::fs::canonicalize(path) {
        return Ok(real);
    }
    let mut at = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match std::fs::read_link(&at) {
            Ok(next) => at = folder_of(&at).join(next),
            Err(_) => return Ok(at),
        }
    }
    Err(Trouble::LinkCircle.into())
}

/// The one path of a file that may be gone, with folders of it that may be gone: the system follows links and `..`
/// only where all is there.
pub(super) fn whole_path(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    if let Ok(real) = std::fs::canonicalize(&path) {
        return real;
    }
    let mut left: Vec<OsString> = parts(&path);
    let (mut at, mut links) = (PathBuf::new(), 0);
    while let Some(part) = left.pop() {
        if part == ".." {
            at.pop();
            continue;
        }
        at.push(&part);
        if let Ok(next) = std::fs::read_link(&at)
            && links < MOST_LINKS
        {
            links += 1;
            at.pop();
            left.extend(parts(&next));
        }
    }
    // Spelled as the system spells what is there.
    for folder in at.ancestors() {
        if let (Ok(real), Ok(rest)) = (std::fs::canonicalize(folder), at.strip_prefix(folder)) {
            return real.join(rest);
        }
    }
    at
}

/// The parts of a path, the last one first.
fn parts(path: &Path) -> Vec<OsString> {
    let parts = path.components().filter(|part| *part != Component::CurDir);
    parts.rev().map(|part| part.as_os_str().to_owned()).collect()
}

pub(super) fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// Removes what interrupted saves have left beside a document.
pub(super) fn clear_leftovers(document: &Path, now: SystemTime) {
    if let Ok(target) = real_target(document) {
        clear(&folder_of(&target), now);
    }
}

/// What may be in the place where a file is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Anything that is a file.
    Any,
    /// Nothing.
    Free,
    /// What was there when it was looked at.
    Seen(Option<Glance>),
}

/// Why a file was not replaced.
#[derive(Debug)]
pub(super) enum Unreplaced {
    /// It is the old one.
    Old(io::Error),
    /// There is something, or something else, in its place.
    Taken,
    /// It is the new one, but would perhaps not be after a power cut.
    Unsure(io::Error),
}

impl From<io::Error> for Unreplaced {
    fn from(error: io::Error) -> Self {
        Self::Old(error)
    }
}

impl From<Unreplaced> for io::Error {
    fn from(error: Unreplaced) -> Self {
        match error {
            Unreplaced::Old(error) | Unreplaced::Unsure(error) => error,
            Unreplaced::Taken => io::ErrorKind::AlreadyExists.into(),
        }
    }
}

/// Writes a file of the program's own folders, for its user only.
pub(super) fn replace_own(disk: &dyn Disk, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut temp = Temp::beside(disk, target, true)?;
    write_all(disk, &mut temp, bytes)?;
    sync(disk, &temp)?;
    put_in_place(disk, temp, target, Place::Any)?;
    disk.sync_folder(&folder_of(target))
}

/// The same on the system's disk.
pub(super) fn replace(target: &Path, bytes: &[u8]) -> io::Result<()> {
    replace_own(&SystemDisk, target, bytes)
}

/// The same for a note that a power cut may take away or leave empty: nobody waits for the disk.
pub(super) fn replace_note(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut temp = Temp::beside(&SystemDisk, target, true)?;
    write_all(&SystemDisk, &mut temp, bytes)?;
    put_in_place(&SystemDisk, temp, target, Place::Any)?;
    Ok(())
}

/// Puts new bytes in the place of a file, which is never missing and never half written. The new
/// file is made in the same folder, and is gone again if anything fails. Returns what could not be kept
/// of the old one besides its content.
pub(super) fn replace_on(
    disk: &dyn Disk,
    target: &Path,
    bytes: &[u8],
    place: Place,
) -> Result<Vec<Lost>, Unreplaced> {
    let folder = folder_of(target);
    clear(&folder, SystemTime::now());
    let old = match std::fs::metadata(target) {
        Ok(data) if place == Place::Free || !data.is_file() => {
            return Err(if data.is_file() { Unreplaced::Taken } else { no_file(&data).into() });
        }
        Ok(data) => {
            may_write(target, &data)?;
            Some(Rights::of(target)?)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    let mut temp = Temp::beside(disk, target, old.is_some())?;
    let rights = match (old, &temp.file) {
        (None, Some(file)) => Some(Rights::of_new(file, temp.path())?),
        (old, _) => old,
    };
    write_all(disk, &mut temp, bytes)?;
    let mut lost = Vec::new();
    if let (Some(rights), Some(file)) = (&rights, &temp.file) {
        lost = disk.set_rights(file, temp.path(), rights)?;
        lost.extend(rights.other_names());
    }
    sync(disk, &temp)?;
    put_in_place(disk, temp, target, place)?;
    disk.sync_folder(&folder).map_err(Unreplaced::Unsure)?;
    Ok(lost)
}

fn no_file(data: &std::fs::Metadata) -> io::Error {
    if data.is_dir() {
        return io::ErrorKind::IsADirectory.into();
    }
    Trouble::NoPlace.into()
}

fn write_all(disk: &dyn Disk, temp: &mut Temp, mut bytes: &[u8]) -> io::Result<()> {
    let Some(file) = &mut temp.file else { return Ok(()) };
    while !bytes.is_empty() {
        match disk.write(file, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn sync(disk: &dyn Disk, temp: &Temp) -> io::Result<()> {
    temp.file.as_ref().map_or(Ok(()), |file| disk.sync(file))
}

/// Gives the finished file its name.
fn put_in_place(
    disk: &dyn Disk,
    mut temp: Temp,
    target: &Path,
    place: Place,
) -> Result<Option<File>, Unreplaced> {
    if !cfg!(unix) {
        // Windows renames no open file. Elsewhere its lock is held until it has its name.
        temp.file = None;
    }
    match place {
        // At the last moment before it: somebody else may have been at work.
        Place::Seen(seen) if Glance::at(target) != seen => return Err(Unreplaced::Taken),
        Place::Free | Place::Seen(None) => {
            disk.rename_new(temp.path(), target).map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => Unreplaced::Taken,
                _ => Unreplaced::Old(error),
            })?;
        }
        Place::Any | Place::Seen(Some(_)) => rename(disk, temp.path(), target)?,
    }
    Ok(temp.named())
}

/// Renames; where another program holds the file for a moment, tries again.
fn rename(disk: &dyn Disk, from: &Path, to: &Path) -> io::Result<()> {
    /// Windows: another program has the file open.
    const SHARING: [i32; 2] = [32, 33];
    for pause in disk.patience() {
        match disk.rename(from, to) {
            Err(error)
                if error.kind() == io::ErrorKind::PermissionDenied
                    || error.raw_os_error().is_some_and(|code| SHARING.contains(&code)) =>
            {
                std::thread::sleep(*pause);
            }
            other => return other,
        }
    }
    disk.rename(from, to)
}

/// Makes a file of a name that nothing has yet, with its content from the first moment on. Returns it
/// open, and locked where the system has locks.
pub(super) fn make_new(path: &Path, bytes: &[u8]) -> io::Result<Option<File>> {
    let mut temp = Temp::beside(&SystemDisk, path, false)?;
    write_all(&SystemDisk, &mut temp, bytes)?;
    Ok(put_in_place(&SystemDisk, temp, path, Place::Free)?)
}
