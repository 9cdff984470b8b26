//! What saving asks of a disk. The defaults ask the system; tests put a failing disk in its place.

use super::rights::{Lost, Rights};
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

/// Pauses between attempts at a rename that the system refuses for a moment: on Windows a virus
/// scanner or a sync program may hold the file open. About one second together.
const PATIENCE: [Duration; 6] = [
    Duration::from_millis(10),
    Duration::from_millis(40),
    Duration::from_millis(100),
    Duration::from_millis(200),
    Duration::from_millis(300),
    Duration::from_millis(400),
];

/// What saving asks of a disk.
pub trait Disk {
    /// Makes a file that was not there, for writing. `private`: nobody else may read it yet.
    ///
    /// # Errors
    /// What the system says, also where something of that name is there.
    fn create_new(&self, path: &Path, private: bool) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        restrict(&mut options, private);
        options.open(path)
    }

    /// Writes some of the bytes, and tells how many. Nothing is held back in the program.
    ///
    /// # Errors
    /// What the system says.
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        file.write(bytes)
    }

    /// Gives a file, which stands at a path, the rights of another, as far as that is possible. Returns what could
    /// not be kept.
    ///
    /// # Errors
    /// What the system says.
    fn set_rights(&self, file: &File, path: &Path, like: &Rights) -> io::Result<Vec<Lost>> {
        like.give(file, path)
    }

    /// Waits until the content is on the disk. After an error the same file is never asked again:
    /// the system may have dropped what it could not write and then say that all is well.
    ///
    /// # Errors
    /// What the system says.
    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    /// Gives a file the name of another, which it replaces in one moment.
    ///
    /// # Errors
    /// What the system says; both files are then as they were.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    /// Gives a file a name that no other file has.
    ///
    /// # Errors
    /// What the system says, also where something of that name is there.
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        rename_new(from, to)
    }

    /// The pauses after which a refused rename is tried again.
    fn patience(&self) -> &[Duration] {
        if cfg!(windows) { &PATIENCE } else { &[] }
    }

    /// Waits until the names in a folder are on the disk; only then is a rename safe from a power cut.
    ///
    /// # Errors
    /// What the system says.
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        sync_folder(folder)
    }
}

/// The disk of the system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemDisk;

impl Disk for SystemDisk {}

#[cfg(unix)]
fn restrict(options: &mut OpenOptions, private: bool) {
    use std::os::unix::fs::OpenOptionsExt as _;
    // What is not private is as open as any other new file of this user.
    options.mode(if private { 0o600 } else { 0o666 });
}

#[cfg(not(unix))]
fn restrict(_options: &mut OpenOptions, _private: bool) {}

/// Where the system knows no such renaming, a second name is given and the first taken away.
fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    let temp = tempfile::TempPath::try_from_path(from)?;
    temp.persist_noclobber(to).map_err(|failed| {
        // Whoever made it removes it.
        let _stays = failed.path.keep();
        failed.error
    })
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    match synced {
        // Some network disks know no such thing, and a folder may be writable but not readable.
        Err(error) if matches!(error.kind(), InvalidInput | PermissionDenied | Unsupported) => {
            Ok(())
        }
        other => other,
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature on every system")]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
