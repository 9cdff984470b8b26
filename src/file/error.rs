//! What can go wrong with a journey file, in words for people.

use super::rights::Denied;
use super::stamp::Stamp;
use crate::journey::Fault;
use crate::sanitize;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// A place in a text, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line.
    pub line: usize,
    /// Column, in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Why a journey file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system refused.
    #[error(
        "{}: {reason}. Check that the file is there and that you may read it.",
        sanitize::path(path)
    )]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// Larger than any journey.
    #[error(
        "{}: the file is larger than 64 MB, so it is not a journey file. Nothing was read.",
        sanitize::path(path)
    )]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// Nothing in it.
    #[error(
        "{}: the file is empty. Look for an earlier version under File → Versions, or in your sync folder's history.",
        sanitize::path(path)
    )]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// Not a text at all.
    #[error(
        "{}:{place}: the file is not UTF-8 text, so it is damaged or not a journey file.",
        sanitize::path(path)
    )]
    NotText {
        /// The file.
        path: PathBuf,
        /// The first bad byte.
        place: Place,
    },
    /// A text that is no journey.
    #[error(
        "{}: this is not a Polku journey file (it does not begin with a format number).",
        sanitize::path(path)
    )]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A journey file that is damaged or says something that cannot be.
    #[error("{}:{place}: {reason}. Mend that place, or open a backup.", sanitize::path(path))]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where reading stopped.
        place: Place,
        /// What is wrong there.
        reason: String,
    },
    /// Well formed, but it contradicts itself.
    #[error("{}: {fault}.", sanitize::path(path))]
    Faulty {
        /// The file.
        path: PathBuf,
        /// The contradiction.
        fault: Fault,
    },
    /// From a newer program whose additions this one cannot read.
    #[error(
        "{}: this file is in format {format}, made by a newer Polku, and has parts this version cannot show ({reason}). Update Polku to open it. The file was not changed.",
        sanitize::path(path)
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: u32,
        /// What could not be read.
        reason: String,
    },
}

/// Why a journey was not saved. The old file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The journey contradicts itself.
    #[error("Not saved: {0}.")]
    Faulty(#[from] Fault),
    /// What was written does not read back the same.
    #[error(
        "Not saved: the journey could not be written as text ({0}). The file on disk was not touched."
    )]
    RoundTrip(String),
    /// Somebody changed the file meanwhile.
    #[error(
        "{} was changed by another program since it was opened. Nothing was overwritten: save under another name, or reload it.",
        sanitize::path(path)
    )]
    ChangedOnDisk {
        /// The file.
        path: PathBuf,
    },
    /// The file comes from a newer program, or somebody else has it open.
    #[error(
        "This journey is open for reading only: it was made by a newer Polku, or somebody else has it open. Save it under another name to work on a copy."
    )]
    ReadOnly,
    /// Somebody has the file open that would be replaced.
    #[error(
        "{} is open by {by}, so it was not replaced. Choose another name.",
        sanitize::path(path)
    )]
    Held {
        /// The file.
        path: PathBuf,
        /// Who has it open.
        by: String,
    },
    /// Something is in the place of a new file.
    #[error(
        "{}: the file exists and was left as it is. Choose another name, or replace it with --force.",
        sanitize::path(path)
    )]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// What is read would be overwritten by what is made of it.
    #[error("{} would be overwritten by something else. Name another file.", sanitize::path(path))]
    Source {
        /// The file.
        path: PathBuf,
    },
    /// The system refused.
    #[error(
        "{} was not saved: {reason}. The old file is unchanged; save under another name or in another folder.",
        sanitize::path(path)
    )]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The new file is in its place, but the system could not promise that it stays there.
    #[error(
        "{} was written, but the disk did not confirm it ({reason}), so it may be lost in a power cut. Save again, or under another name on another disk.",
        sanitize::path(path)
    )]
    Unsure {
        /// The file.
        path: PathBuf,
        /// What it holds now.
        stamp: Stamp,
        /// What the system said.
        reason: String,
    },
}

/// What the system said, without its error number.
#[must_use]
pub fn plain_reason(error: &io::Error) -> String {
    if let Some(denied) = error.get_ref().and_then(|inner| inner.downcast_ref::<Denied>()) {
        return denied.to_string();
    }
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".into(),
        io::ErrorKind::PermissionDenied => "you have no permission".into(),
        io::ErrorKind::StorageFull => "the disk is full".into(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk is read-only".into(),
        io::ErrorKind::IsADirectory => "it is a folder".into(),
        io::ErrorKind::WriteZero => "the disk takes nothing more".into(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or_default().to_lowercase()
        }
    }
}
