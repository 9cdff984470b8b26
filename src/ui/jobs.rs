//! Work on other threads. What comes of it arrives as an [`Event`], and the window wakes up for it.

use crate::analysis::{FrequentWord, Report};
use crate::edit::privacy::Removed;
use crate::edit::{Document, Saved};
use crate::file::{ReadError, SaveError};
use crate::import::ImportError;
use crate::import::convert::Note;
use crate::journey::Journey;
use crate::ui::app::{Both, MergeRead, SafetyEvent};
use crate::ui::dialog::import_job::{Looked, Tried, Watch};
use crate::ui::view::feedback::Found;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

/// What came of a job.
#[derive(Debug)]
pub enum Event {
    /// A journey file was read, to be worked on.
    Opened(Box<Result<(Document, Report), ReadError>>),
    /// A map from elsewhere was made into a journey.
    Brought(Box<Brought>),
    /// A journey file was read, to be compared with.
    OpenedOther(PathBuf, Box<Result<Journey, ReadError>>),
    /// The open journey and another file were combined.
    Combined(Box<Both>),
    /// Another file was merged with the open journey, to be gone through.
    Merged(Box<MergeRead>),
    /// A journey file was written, or not.
    Saved(Box<Result<Saved, SaveError>>),
    /// The numbers of a state of the open journey are there.
    Analysed(Arc<Journey>, Box<Report>),
    /// Comments of a document that fit the filter.
    Found(u64, Arc<Found>),
    /// Frequent words of so many comments of a document that have no theme.
    Words(u64, usize, Vec<FrequentWord>),
    /// A survey file was looked at for the import dialog that keeps this watch.
    ImportLooked(Arc<Watch>, Box<Result<Looked, ImportError>>),
    /// An import was tried for the import dialog that keeps this watch.
    ImportTried(Arc<Watch>, Box<Result<Tried, ImportError>>),
    /// A picture was written, or not.
    Exported(Result<PathBuf, String>),
    /// Something about what keeps the journey safe.
    Safety(SafetyEvent),
    /// What there is of names, quotes and words of customers.
    PersonalData(Removed),
}

/// A document made from a map, its numbers and what could not be taken as it was; or why not.
pub type Brought = Result<(Document, Report, Vec<Note>), String>;

/// Starts jobs and collects their events.
#[derive(Debug)]
pub struct Jobs {
    sender: Sender<Event>,
    receiver: Receiver<Event>,
    /// Tests do the work at once, so that every frame is the same every time.
    at_once: bool,
}

impl Jobs {
    /// With `at_once`, jobs run on the calling thread.
    #[must_use]
    pub fn new(at_once: bool) -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver, at_once }
    }

    /// Runs a job. `name` is the thread's.
    pub fn run(
        &self,
        ctx: &egui::Context,
        name: &str,
        job: impl FnOnce() -> Event + Send + 'static,
    ) {
        if self.at_once {
            let _ = self.sender.send(job());
            ctx.request_repaint();
            return;
        }
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let thread = std::thread::Builder::new().name(name.into()).spawn(move || {
            // The window may be gone by now; then nobody needs the result.
            let _ = sender.send(job());
            ctx.request_repaint();
        });
        if let Err(error) = thread {
            log::error!("could not start {name}: {error}");
        }
    }

    /// Lets a thread of its own send events whenever it has some.
    pub fn line(&self, ctx: &egui::Context) -> impl Fn(Event) + Send + use<> {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        move |event| {
            // The window may be gone by now.
            let _ = sender.send(event);
            ctx.request_repaint();
        }
    }

    /// Everything that has arrived.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.receiver.try_iter().collect()
    }
}
