//! A journey that is open: which one it is, its history, the file it lives in, and whether that is saved.

mod locks;
mod save;

pub use locks::Locks;
pub use save::{SaveJob, Saved};

use crate::edit::{Edit, EditError, History, Step};
use crate::file::recovery::Draft;
use crate::file::{self, Holder, Lock, ReadError, Stamp, StateFolder};
use crate::journey::Journey;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Which of all documents that were ever open in this program. Work on other threads keeps it, so that
/// nothing of one document gets into another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpenId(u64);

impl OpenId {
    /// One that no document has had.
    #[must_use]
    pub fn new_one() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// A document in one state of its journey: what is kept or offered for it means nothing in any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision {
    /// Which document.
    pub of: OpenId,
    /// Goes up with every change of the journey, with undo and redo too.
    pub number: u64,
}

/// Why a document may be looked at, but not saved over its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Made by a newer program, in this format.
    Newer(u32),
    /// Somebody else has it open.
    Held(Holder),
}

/// The open document.
#[derive(Clone, Debug)]
pub struct Document {
    id: OpenId,
    journey: Arc<Journey>,
    history: History,
    path: Option<PathBuf>,
    saved: Arc<Journey>,
    /// The journey is another than the saved one. Found out with every change, not with every question.
    differs: bool,
    stamp: Option<Stamp>,
    /// The file holds something else, or is gone, and the user keeps this.
    kept_over: bool,
    read_only: Option<ReadOnly>,
    /// The file is in this older format until it is saved.
    older_format: Option<u32>,
    lock: Option<Arc<Lock>>,
    /// Goes up with every change of the journey.
    revision: u64,
}

impl Document {
    /// A document that has no file yet.
    #[must_use]
    pub fn new(journey: Journey) -> Self {
        let journey = Arc::new(journey);
        Self {
            id: OpenId::new_one(),
            saved: Arc::clone(&journey),
            journey,
            differs: false,
            history: History::default(),
            path: None,
            stamp: None,
            kept_over: false,
            read_only: None,
            older_format: None,
            lock: None,
            revision: 0,
        }
    }

    /// A document whose journey was brought from elsewhere: nothing of it is in a journey file yet.
    #[must_use]
    pub fn brought(journey: Journey) -> Self {
        let mut document = Self::new(journey);
        document.keep_saved(Arc::default());
        document
    }

    /// Reads a document.
    ///
    /// # Errors
    /// [`ReadError`] with place and reason.
    pub fn open(path: &Path) -> Result<Self, ReadError> {
        let (opened, stamp) = file::read(path)?;
        let mut document = Self::new(opened.journey);
        document.path = Some(path.to_path_buf());
        document.stamp = Some(stamp);
        document.read_only = opened.newer_format.map(ReadOnly::Newer);
        document.older_format = opened.older_format;
        Ok(document)
    }

    /// What a crash had left behind, as an unsaved document. Saving it over a file that has changed
    /// since asks as always.
    #[must_use]
    pub fn recovered(draft: Draft) -> Self {
        let file = draft.path.as_deref().and_then(|path| file::read(path).ok());
        let mut document = Self::new(Journey::default());
        document.journey = draft.journey;
        if let Some((opened, _)) = file {
            document.saved = Arc::new(opened.journey);
            document.read_only = opened.newer_format.map(ReadOnly::Newer);
            document.older_format = opened.older_format;
        }
        document.compare();
        // Without knowing what the file held, the document must not be saved over it unasked.
        if draft.base.is_some() {
            document.path = draft.path;
            document.stamp = draft.base;
        }
        document
    }

    /// Takes the right to write the file; where somebody else has it, the document is for reading.
    /// `locks`: those that this program has already, perhaps of the same file.
    #[must_use]
    pub fn locked(mut self, state: &StateFolder, locks: &Locks) -> Self {
        let Some(path) = &self.path else { return self };
        match locks.take(state, path) {
            Ok(lock) => self.lock = Some(lock),
            Err(holder) => self.read_only = self.read_only.or(Some(ReadOnly::Held(holder))),
        }
        self
    }

    /// Writes to the file although somebody else has it open: the user has been told by whom.
    pub fn write_anyway(&mut self) {
        self.read_only.take_if(|reason| matches!(reason, ReadOnly::Held(_)));
    }

    /// The journey as it is now.
    #[must_use]
    pub fn journey(&self) -> &Arc<Journey> {
        &self.journey
    }

    /// Which document it is.
    #[must_use]
    pub fn id(&self) -> OpenId {
        self.id
    }

    /// The document in its present state.
    #[must_use]
    pub fn revision(&self) -> Revision {
        Revision { of: self.id, number: self.revision }
    }

    /// The file, if it has one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Why it may be looked at and saved under another name only.
    #[must_use]
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// The format of its file, where saving brings it to a newer one.
    #[must_use]
    pub fn older_format(&self) -> Option<u32> {
        self.older_format
    }

    /// What the file held when it was last read or written.
    #[must_use]
    pub fn stamp(&self) -> Option<Stamp> {
        self.stamp
    }

    /// What recovery needs, should the program end here.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let (journey, path) = (Arc::clone(&self.journey), self.path.clone());
        Draft { journey, path, base: self.stamp, typed: Vec::new() }
    }

    /// Whether there is anything that is not in the file.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.differs || self.kept_over
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
        // Typed and taken back in the same field: as if nothing had happened.
        let before = self.history.came_back(&changed, gesture);
        self.show(before.unwrap_or_else(|| Arc::new(changed)));
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
        self.compare();
    }

    fn keep_saved(&mut self, saved: Arc<Journey>) {
        self.saved = saved;
        self.compare();
    }

    fn compare(&mut self) {
        self.differs = self.journey != self.saved;
    }

    /// What has to be written to save the document under `path`; can be run on any thread.
    /// `overwrite`: the user has agreed to lose what another program wrote there.
    #[must_use]
    pub fn save_job(&self, path: PathBuf, overwrite: bool) -> SaveJob {
        SaveJob {
            of: self.id,
            journey: Arc::clone(&self.journey),
            own: self.path.clone(),
            stamp: self.stamp.filter(|_| !overwrite),
            read_only: self.read_only.is_some(),
            lock: self.lock.clone(),
            state: None,
            locks: Locks::default(),
            path,
        }
    }

    /// Takes over what the file holds now, read anew; one step that can be undone.
    pub fn reload(&mut self, read: Self) {
        self.history.note(&self.journey, Step::Reload, None);
        self.saved = Arc::clone(&read.journey);
        self.show(read.journey);
        self.stamp = read.stamp;
        self.older_format = read.older_format;
        self.kept_over = false;
        // Whoever has it open still has.
        if matches!(read.read_only, Some(ReadOnly::Newer(_))) {
            self.read_only = read.read_only;
        }
    }

    /// What the file held when it was last read or written: what both sides of a merge began with.
    #[must_use]
    pub fn base(&self) -> &Arc<Journey> {
        &self.saved
    }

    /// The user knows what the file holds now, or that it is gone, and keeps this document: the next
    /// save replaces it.
    pub fn keep_over(&mut self, file: Option<Stamp>) {
        self.stamp = file.or(self.stamp);
        self.kept_over = true;
    }

    /// What the file holds now is in this document: the next save replaces it.
    pub fn has_merged(&mut self, file: Arc<Journey>, stamp: Stamp) {
        self.keep_saved(file);
        self.stamp = Some(stamp);
        self.kept_over = false;
    }

    /// Takes note of a finished save. One of another document is none of this one's.
    pub fn saved(&mut self, done: Saved) {
        if done.of != self.id {
            return;
        }
        self.keep_saved(done.journey);
        self.stamp = Some(done.stamp);
        self.path = Some(done.path);
        self.lock = done.lock;
        self.read_only = None;
        self.older_format = None;
        self.kept_over = false;
        self.history.seal();
    }
}
