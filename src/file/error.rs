//! What can go wrong with a journey file, as data. The words are in `wording`.

use super::stamp::Stamp;
use super::syntax::Syntax;
use super::trouble::Trouble;
use crate::journey::Fault;
use std::path::PathBuf;

/// A place in a text, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line.
    pub line: usize,
    /// Column, in characters.
    pub column: usize,
}

/// Why a journey file could not be read.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum ReadError {
    /// The system did not let it be read.
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Trouble,
    },
    /// Larger than any journey.
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// Nothing in it.
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// Not a text at all.
    NotText {
        /// The file.
        path: PathBuf,
        /// The first bad byte.
        place: Place,
    },
    /// A text that is no journey.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A journey file that is damaged or says something that cannot be.
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where reading stopped.
        place: Place,
        /// What is wrong there.
        reason: Syntax,
    },
    /// A format number that no version ever wrote.
    NoSuchFormat {
        /// The file.
        path: PathBuf,
        /// The number.
        format: u32,
    },
    /// Well formed, but it contradicts itself.
    Faulty {
        /// The file.
        path: PathBuf,
        /// The contradiction.
        fault: Fault,
    },
    /// From a newer program whose additions this one cannot read.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: u32,
        /// What could not be read.
        reason: Syntax,
    },
    /// A kept version whose content is not what was kept.
    Altered {
        /// The file of the version.
        path: PathBuf,
    },
}

/// Why a journey was not saved. The old file is as it was, but for [`SaveError::Unsure`].
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum SaveError {
    /// The journey contradicts itself.
    Faulty(Fault),
    /// What was written does not read back the same: a mistake of the program. What it was is for the log.
    RoundTrip(String),
    /// Somebody changed the file meanwhile.
    ChangedOnDisk {
        /// The file.
        path: PathBuf,
    },
    /// The file comes from a newer program, or somebody else has it open.
    ReadOnly,
    /// Somebody has the file open that would be replaced.
    Held {
        /// The file.
        path: PathBuf,
        /// Who has it open.
        by: String,
    },
    /// Something is in the place of a new file.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// What is read, or another journey, would be overwritten by what is made of it.
    Source {
        /// The file.
        path: PathBuf,
    },
    /// The system did not let it be written.
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Trouble,
    },
    /// The system did not let a new file be made, or did not take what was sent to it: there is no old file.
    NotMade {
        /// The file, pipe or device.
        path: PathBuf,
        /// Why.
        reason: Trouble,
    },
    /// The new file is in its place, but the system could not promise that it stays there.
    Unsure {
        /// The file.
        path: PathBuf,
        /// What it holds now.
        stamp: Stamp,
        /// Why.
        reason: Trouble,
    },
}

impl From<Fault> for SaveError {
    fn from(fault: Fault) -> Self {
        Self::Faulty(fault)
    }
}
