//! The analysis, kept per revision and made on another thread. While it is made the last one is shown.

use crate::analysis::{self, Combined, Report};
use crate::edit::Document;
use crate::journey::Journey;
use crate::ui::jobs::{Event, Jobs};
use std::sync::Arc;

/// The numbers of the open document.
#[derive(Debug, Default)]
pub struct Numbers {
    report: Arc<Report>,
    /// The revision they belong to; `None`: of no document.
    of: Option<u64>,
    /// The revision that is being analysed.
    pending: Option<u64>,
}

impl Numbers {
    /// The last numbers there are.
    #[must_use]
    pub fn report(&self) -> Arc<Report> {
        Arc::clone(&self.report)
    }

    /// Forgets everything: another document was opened.
    pub fn reset(&mut self) {
        *self = Self::default();
    }

    /// Takes in numbers that were made.
    pub fn take(&mut self, revision: u64, report: Report) {
        if self.of.is_none_or(|of| of <= revision) {
            self.report = Arc::new(report);
            self.of = Some(revision);
        }
        if self.pending == Some(revision) {
            self.pending = None;
        }
    }

    /// Starts an analysis where the document has moved on. One runs at a time.
    pub fn update(&mut self, ctx: &egui::Context, jobs: &Jobs, document: Option<&Document>) {
        let Some(document) = document else { return };
        let revision = document.revision();
        if self.of == Some(revision) || self.pending.is_some() {
            return;
        }
        self.pending = Some(revision);
        let journey = Arc::clone(document.journey());
        jobs.run(ctx, "analysis", move || {
            Event::Analysed(revision, Box::new(analysis::report(&journey)))
        });
    }
}

/// Another file, as the other side of the comparison.
#[derive(Debug)]
pub struct Other {
    /// Both journeys in one.
    pub journey: Arc<Journey>,
    /// Its numbers.
    pub report: Arc<Report>,
}

impl Other {
    /// Combines the open journey with another one.
    #[must_use]
    pub fn new(combined: Combined) -> (Self, Vec<String>, Vec<String>) {
        let report = Arc::new(analysis::report(&combined.journey));
        let journey = Arc::new(combined.journey);
        (Self { journey, report }, combined.added, combined.removed)
    }
}
