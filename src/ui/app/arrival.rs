//! A document that was made on another thread and waits to be shown.

use crate::document::{Document, Revision};
use crate::file::recovery::{Left, Typed};
use crate::import::convert::Note;
use crate::wording::Arranged;
use std::path::PathBuf;

/// A document that was made on another thread and waits to be shown.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub(super) document: Document,
    pub(super) report: Arranged,
    pub(super) came: Came,
    /// In this state the user has agreed to lose what is not saved of the open document.
    pub(super) losing: Option<Revision>,
}

/// Where it comes from.
#[derive(Clone, Debug)]
pub(super) enum Came {
    /// From a journey file, perhaps to be compared with another one.
    Opened {
        /// That other one.
        beside: Option<PathBuf>,
    },
    /// From a map of another program; what could not be taken as it was.
    Brought(Vec<Note>),
    /// From a crash.
    Recovered {
        /// Its snapshot.
        left: Left,
        /// What was being typed.
        typed: Vec<Typed>,
    },
}

impl PartialEq for Arrival {
    fn eq(&self, other: &Self) -> bool {
        self.document.revision() == other.document.revision()
    }
}
