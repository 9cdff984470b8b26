//! The analysis, kept per revision and made on another thread. While it is made the last one is shown.

use crate::analysis::{self, Combined};
use crate::document::{Document, Revision};
use crate::journey::{Journey, TouchpointId};
use crate::ui::jobs::{Event, Jobs, Owner, Task};
use crate::wording::Arranged;
use std::sync::Arc;

/// The numbers of the open document.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    report: Arranged,
    /// The state they belong to; `None`: of no document.
    of: Option<Arc<Journey>>,
    /// The state that is being analysed. A result of any other comes too late.
    pending: Option<Arc<Journey>>,
    /// The state that could not be analysed: that is not tried again.
    broke: Option<Arc<Journey>>,
}

impl Numbers {
    /// The last numbers there are.
    #[must_use]
    pub(super) fn report(&self) -> Arranged {
        self.report.clone()
    }

    /// Where a touchpoint stood when they were made.
    #[must_use]
    pub(super) fn place(&self, id: &TouchpointId) -> Option<(usize, usize)> {
        self.report.place(id)
    }

    /// Shows the numbers of a journey that was analysed while it was read.
    pub(super) fn show(&mut self, journey: &Arc<Journey>, report: Arranged) {
        self.report = report;
        self.of = Some(Arc::clone(journey));
    }

    /// Takes in numbers that were made; those of a state that nobody waits for are left.
    pub(super) fn take(&mut self, journey: &Arc<Journey>, report: Arranged) {
        if self.pending.take_if(|pending| Arc::ptr_eq(pending, journey)).is_some() {
            self.show(journey, report);
        }
    }

    /// The analysis broke off; the last numbers stay until the journey changes.
    pub(super) fn give_up(&mut self) {
        self.broke = self.pending.take();
    }

    /// Starts an analysis where the document has moved on. One runs at a time.
    pub(super) fn update(&mut self, ctx: &egui::Context, jobs: &Jobs, document: &Document) {
        let journey = Arc::clone(document.journey());
        let is_it = |one: &Arc<Journey>| Arc::ptr_eq(one, &journey);
        let is_known = [&self.of, &self.broke].into_iter().flatten().any(is_it);
        if is_known || self.pending.is_some() {
            return;
        }
        self.pending = Some(Arc::clone(&journey));
        jobs.run(ctx, Owner::Document(document.id()), Task::Analysis, move || {
            // Sorted and found by id here, not in a frame.
            let report = Arranged::new(analysis::report(&journey));
            Event::Analysed(journey, report)
        });
    }
}

/// Another file, as the other side of the comparison; it follows the changes of the open journey.
#[derive(Debug)]
pub(super) struct Other {
    name: String,
    theirs: Arc<Journey>,
    both: Option<Both>,
    pending: Option<Revision>,
    /// The revision that could not be combined.
    broke: Option<Revision>,
}

/// Two journeys as one, and its numbers.
#[derive(Clone, Debug)]
pub struct Both {
    /// Of the open journey.
    revision: Revision,
    /// The other file's journey.
    theirs: Arc<Journey>,
    /// The two rounds of the two files.
    pub journey: Arc<Journey>,
    /// Its numbers.
    pub report: Arranged,
    /// Touchpoints that only the open journey has.
    pub added: Vec<String>,
    /// Touchpoints that only the other file has.
    pub removed: Vec<String>,
}

impl Other {
    /// The other file's journey, not yet combined with the open one.
    #[must_use]
    pub(super) fn new(name: String, theirs: Journey) -> Self {
        Self { name, theirs: Arc::new(theirs), both: None, pending: None, broke: None }
    }

    /// The file's name.
    #[must_use]
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Both in one, as last combined.
    #[must_use]
    pub(super) fn both(&self) -> Option<&Both> {
        self.both.as_ref()
    }

    /// Whether it is this file that was combined.
    #[must_use]
    pub(super) fn is_of(&self, both: &Both) -> bool {
        Arc::ptr_eq(&self.theirs, &both.theirs)
    }

    /// Takes in what was combined.
    pub(super) fn take(&mut self, both: Both) {
        self.pending = None;
        self.both = Some(both);
    }

    /// Combining broke off; what was combined last stays until the journey changes.
    pub(super) fn give_up(&mut self) {
        self.broke = self.pending.take();
    }

    /// Combines anew where the open journey has moved on.
    pub(super) fn update(&mut self, ctx: &egui::Context, jobs: &Jobs, document: &Document) {
        let revision = document.revision();
        let fresh = self.both.as_ref().is_some_and(|both| both.revision == revision);
        if fresh || self.pending.is_some() || self.broke == Some(revision) {
            return;
        }
        self.pending = Some(revision);
        let (theirs, ours) = (Arc::clone(&self.theirs), Arc::clone(document.journey()));
        let theirs_name = self.name.clone();
        let file = document.path().and_then(std::path::Path::file_name);
        let ours_name =
            file.map_or_else(|| ours.title.clone(), |file| file.to_string_lossy().into_owned());
        jobs.run(ctx, Owner::Document(document.id()), Task::Comparison, move || {
            let Combined { journey, added, removed } =
                analysis::combine(&theirs, &ours, &theirs_name, &ours_name);
            let report = Arranged::new(analysis::report(&journey));
            let journey = Arc::new(journey);
            Event::Combined(Box::new(Both { revision, theirs, journey, report, added, removed }))
        });
    }
}
