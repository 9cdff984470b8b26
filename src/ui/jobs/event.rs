//! What jobs bring.

use super::Task;
use crate::analysis::FrequentWord;
use crate::document::{Document, Saved};
use crate::edit::privacy::Removed;
use crate::export::copy::Copied;
use crate::export::{Preview, Wish};
use crate::file::recovery::{Found as LeftBehind, Told};
use crate::file::{FileChange, ReadError, SaveError};
use crate::i18n::Words;
use crate::import::ImportError;
use crate::journey::{Journey, PersonaId, Picture};
use crate::ui::app::{Arrival, Both, MergeRead, MergedFile};
use crate::ui::dialog::Versions;
use crate::ui::dialog::import_job::{Looked, Tried, Watch};
use crate::ui::dialog::{FoundStart, Groups};
use crate::ui::pictured::Pictured;
use crate::ui::view::feedback::Found;
use crate::wording::{Arranged, Say as _};
use std::path::PathBuf;
use std::sync::Arc;

/// A journey that was read, or why not.
pub type Read = Box<Result<Journey, ReadError>>;

/// What came of a job.
#[derive(Debug)]
pub enum Event {
    /// A document is ready to take the place of the open one, or cannot be had.
    Arrived(Box<Result<Arrival, String>>),
    /// A journey file was read, to be compared with; it is the one of so many that were asked for.
    OpenedOther(u64, PathBuf, Read),
    /// The open journey and another file were combined.
    Combined(Box<Both>),
    /// Another file was merged with the open journey, to be gone through.
    Merged(Box<MergeRead>),
    /// The version that groups began with was looked for.
    GroupStart(Box<(Groups, Option<FoundStart>)>),
    /// What another program wrote to the file, merged with the open journey as it was.
    MergedFile(Box<Result<MergedFile, ReadError>>),
    /// A journey file was written, or not.
    Saved(Box<Result<Saved, SaveError>>),
    /// The file as it is now.
    Reloaded(Box<Result<Document, ReadError>>),
    /// The numbers of a state of the open journey are there.
    Analysed(Arc<Journey>, Arranged),
    /// Comments that fit the filter.
    Found(Arc<Found>),
    /// Frequent words of so many comments that have no theme.
    Words(usize, Vec<FrequentWord>),
    /// A survey file was looked at for the import dialog that keeps this watch.
    ImportLooked(Arc<Watch>, Box<Result<Looked, ImportError>>),
    /// An import was tried for the import dialog that keeps this watch.
    ImportTried(Arc<Watch>, Box<Result<Tried, ImportError>>),
    /// A picture or a copy was written, or not.
    Exported(Result<PathBuf, String>),
    /// The numbers of a persona in a state of the open journey are there.
    AnalysedPersona(Arc<Journey>, PersonaId, Arranged),
    /// A picture of a persona or a touchpoint was read, or not.
    Picture(Pictured, Result<Picture, String>),
    /// A questionnaire or calendar was written, or not.
    Wrote(Result<PathBuf, String>),
    /// A file was made, with what is to be said of it, or not.
    Made(Result<(PathBuf, Vec<String>), String>),
    /// A file was not made, as the user wished.
    Unmade,
    /// How a page of an export will look.
    Previewed(Box<(Wish, usize)>, Box<Result<Preview, String>>),
    /// What is to be pasted elsewhere.
    Copied(Box<Result<Copied, String>>),
    /// What there is of names, quotes and words of customers.
    PersonalData(Removed),
    /// The versions there are.
    Versions(Versions),
    /// A version of this time was read, to be compared with; it is the one of so many that were asked for.
    Compared(u64, Read, String),
    /// A version of this time was read, to be brought back.
    BroughtBack(Read, String),
    /// What crashes have left behind.
    LeftBehind(Vec<LeftBehind>),
    /// Another program changed the file.
    FileChanged(FileChange),
    /// Autosave fails, or works again.
    Autosave(Told),
    /// What a view shows was made; it takes that itself.
    Seen,
    /// A job broke off by a mistake of the program: nothing else comes of it.
    Broke(Task),
}

impl Event {
    /// What the user must know although nobody wants the result any more: a file was not read or written.
    #[must_use]
    pub fn loss(self, words: &Words) -> Option<String> {
        match self {
            Self::Arrived(read) => read.err(),
            Self::Saved(result) => result.err().map(|error| error.say(words)),
            Self::Exported(result) | Self::Wrote(result) => result.err(),
            Self::Made(result) => result.err(),
            Self::Copied(result) => result.err(),
            Self::Broke(task @ (Task::Save | Task::PrivateCopy)) => Some(task.broke(words)),
            Self::OpenedOther(..)
            | Self::Combined(_)
            | Self::Merged(_)
            | Self::GroupStart(_)
            | Self::MergedFile(_)
            | Self::Reloaded(_)
            | Self::Analysed(..)
            | Self::AnalysedPersona(..)
            | Self::Picture(..)
            | Self::Found(_)
            | Self::Words(..)
            | Self::ImportLooked(..)
            | Self::ImportTried(..)
            | Self::Previewed(..)
            | Self::PersonalData(_)
            | Self::Versions(_)
            | Self::Compared(..)
            | Self::BroughtBack(..)
            | Self::LeftBehind(_)
            | Self::FileChanged(_)
            | Self::Autosave(_)
            | Self::Unmade
            | Self::Seen
            | Self::Broke(_) => None,
        }
    }
}
