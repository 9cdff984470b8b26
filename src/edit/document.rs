//! The open document: a journey, its history, and the file it lives in.

use super::change::{Edit, EditError, Step};
use super::history::History;
use crate::file::{self, Opened, ReadError, SaveError, Stamp};
use crate::journey::Journey;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The open document.
#[derive(Clone, Debug)]
pub struct Document {
    journey: Arc<Journey>,
    history: History,
    path: Option<PathBuf>,
    saved: Arc<Journey>,
    stamp: Option<Stamp>,
    newer_format: Option<u32>,
    /// Goes up with every change of the journey; caches are kept by it.
    revision: u64,
}

impl Document {
    /// A document that has no file yet.
    #[must_use]
    pub fn new(journey: Journey) -> Self {
        let journey = Arc::new(journey);
        Self {
            saved: Arc::clone(&journey),
            journey,
            history: History::default(),
            path: None,
            stamp: None,
            newer_format: None,
            revision: 0,
        }
    }

    /// A document whose journey was brought from elsewhere: nothing of it is in a journey file yet.
    #[must_use]
    pub fn brought(journey: Journey) -> Self {
        Self { saved: Arc::default(), ..Self::new(journey) }
    }

    /// Reads a document.
    ///
    /// # Errors
    /// [`ReadError`] with place and reason.
    pub fn open(path: &Path) -> Result<Self, ReadError> {
        let (Opened { journey, newer_format }, stamp) = file::read(path)?;
        let mut document = Self::new(journey);
        document.path = Some(path.to_path_buf());
        document.stamp = Some(stamp);
        document.newer_format = newer_format;
        Ok(document)
    }

    /// The journey as it is now.
    #[must_use]
    pub fn journey(&self) -> &Arc<Journey> {
        &self.journey
    }

    /// Goes up with every change.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The file, if it has one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Made by a newer program: it may be looked at and saved under another name only.
    #[must_use]
    pub fn newer_format(&self) -> Option<u32> {
        self.newer_format
    }

    /// Whether there is anything that is not in the file.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        !Arc::ptr_eq(&self.journey, &self.saved) && self.journey != self.saved
    }

    /// Makes a change. Changes with the same `gesture` (typing in one field, one drag) are one step.
    /// A change that changes nothing leaves no step.
    ///
    /// # Errors
    /// [`EditError`]; the journey is then as it was.
    pub fn apply(&mut self, edit: Edit, gesture: Option<u64>) -> Result<(), EditError> {
        let step = edit.step();
        let changed = edit.apply(&self.journey)?;
        if changed == *self.journey {
            return Ok(());
        }
        self.history.note(&self.journey, step, gesture);
        self.show(Arc::new(changed));
        Ok(())
    }

    /// Ends the current gesture.
    pub fn seal(&mut self) {
        self.history.seal();
    }

    /// The step that undo takes back.
    #[must_use]
    pub fn undo_step(&self) -> Option<Step> {
        self.history.undo_step()
    }

    /// The step that redo makes again.
    #[must_use]
    pub fn redo_step(&self) -> Option<Step> {
        self.history.redo_step()
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        if let Some(journey) = self.history.undo(&self.journey) {
            self.show(journey);
        }
    }

    /// Makes the last undone step again.
    pub fn redo(&mut self) {
        if let Some(journey) = self.history.redo(&self.journey) {
            self.show(journey);
        }
    }

    fn show(&mut self, journey: Arc<Journey>) {
        self.journey = journey;
        self.revision += 1;
    }

    /// What has to be written to save the document under `path`; can be run on any thread.
    /// `overwrite`: the user has agreed to lose what another program wrote there.
    #[must_use]
    pub fn save_job(&self, path: PathBuf, overwrite: bool) -> SaveJob {
        SaveJob {
            journey: Arc::clone(&self.journey),
            own: self.path.clone(),
            stamp: self.stamp.filter(|_| !overwrite),
            newer_format: self.newer_format.is_some(),
            path,
        }
    }

    /// Takes note of a finished save.
    pub fn saved(&mut self, done: Saved) {
        self.saved = done.journey;
        self.stamp = Some(done.stamp);
        self.path = Some(done.path);
        self.newer_format = None;
        self.history.seal();
    }
}

/// A save that can run on another thread while work goes on.
#[derive(Clone, Debug)]
pub struct SaveJob {
    journey: Arc<Journey>,
    /// The file the document came from, and what it held then.
    own: Option<PathBuf>,
    stamp: Option<Stamp>,
    newer_format: bool,
    path: PathBuf,
}

/// A save that succeeded.
#[derive(Clone, Debug)]
pub struct Saved {
    journey: Arc<Journey>,
    stamp: Stamp,
    path: PathBuf,
}

impl Saved {
    /// The file that was written.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl SaveJob {
    /// Writes the file.
    ///
    /// # Errors
    /// [`SaveError`]; the old file is then unchanged.
    pub fn run(self) -> Result<Saved, SaveError> {
        let own = self.own.as_deref().is_some_and(|own| file::is_same(own, &self.path));
        if own && self.newer_format {
            return Err(SaveError::ReadOnly);
        }
        let stamp = file::save(&self.path, &self.journey, self.stamp.filter(|_| own))?;
        Ok(Saved { journey: self.journey, stamp, path: self.path })
    }
}
