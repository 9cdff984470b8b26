//! The comments that fit the filter and frequent words, made on other threads while the feedback view is shown.

use crate::analysis::{self, Filter, FrequentWord};
use crate::document::Document;
use crate::journey::{Journey, PersonaId};
use crate::ui::jobs::{Event, Jobs, Owner, Task};
use crate::ui::view::feedback::{FeedbackState, Found, Lists};
use std::sync::Arc;

/// So many frequent words are kept.
const WORDS: usize = 300;
/// Words are counted anew when more than this share of the comments without a theme has come or gone: one
/// comment among thousands changes nothing.
const MOVED: f64 = 0.01;

/// The state that is looked through, the filter, whose touchpoints.
type Wanted = (Arc<Journey>, Filter, Option<PersonaId>);

/// What was found last.
#[derive(Debug, Default)]
pub(super) struct CommentLists {
    found: Option<Arc<Found>>,
    words: Vec<FrequentWord>,
    /// How many comments without a theme the words were counted from.
    words_of: Option<usize>,
    /// What is being looked for.
    pending: Option<Wanted>,
    /// What could not be found.
    broke: Option<Wanted>,
    words_pending: bool,
    serial: u64,
}

impl CommentLists {
    /// What there is to be shown.
    #[must_use]
    pub(super) fn lists<'a>(&'a self, found: Option<&'a Arc<Found>>) -> Lists<'a> {
        Lists { found: found.map(AsRef::as_ref), words: &self.words }
    }

    /// What was found last, to be held while the view is shown.
    #[must_use]
    pub(super) fn found(&self) -> Option<Arc<Found>> {
        self.found.clone()
    }

    /// Takes in what was found.
    pub(super) fn take(&mut self, found: Arc<Found>) {
        self.pending = None;
        self.found = Some(found);
    }

    /// Takes in the words that were counted.
    pub(super) fn take_words(&mut self, untagged: usize, words: Vec<FrequentWord>) {
        self.words_pending = false;
        self.words = words;
        self.words_of = Some(untagged);
    }

    /// The search broke off; it is made again for another state or filter.
    pub(super) fn give_up(&mut self) {
        self.broke = self.pending.take();
    }

    /// Counting words broke off: there are none, until the comments are others.
    pub(super) fn give_up_words(&mut self) {
        let untagged = self.found.as_ref().map_or(0, |found| found.untagged);
        self.take_words(untagged, Vec::new());
    }

    /// Looks anew where journey or filter have moved on. One search runs at a time.
    pub(super) fn update(
        &mut self,
        ctx: &egui::Context,
        jobs: &Jobs,
        document: &Document,
        state: &FeedbackState,
    ) {
        let (journey, owner) = (document.journey(), Owner::Document(document.id()));
        let (filter, persona) = (&state.filter, state.persona.as_ref());
        let fresh = self.found.as_ref().is_some_and(|one| one.is_of(journey, filter, persona));
        let broken = self.broke.as_ref().is_some_and(|(of, other, whose)| {
            Arc::ptr_eq(of, journey) && other == filter && whose.as_ref() == persona
        });
        if !fresh && !broken && self.pending.is_none() {
            self.serial += 1;
            let wanted = (filter.clone(), persona.cloned());
            self.pending = Some((Arc::clone(journey), wanted.0.clone(), wanted.1.clone()));
            let (journey, kept) = (Arc::clone(journey), state.kept());
            let (earlier, serial) = (self.found.clone(), self.serial);
            jobs.run(ctx, owner, Task::Comments, move || {
                let found = Found::new(journey, wanted, &kept, earlier.as_deref(), serial);
                Event::Found(Arc::new(found))
            });
        }
        self.update_words(ctx, jobs, owner);
    }

    fn update_words(&mut self, ctx: &egui::Context, jobs: &Jobs, owner: Owner) {
        let Some(found) = &self.found else { return };
        let now = found.untagged;
        let known =
            self.words_of.is_some_and(|then| then.abs_diff(now) as f64 <= MOVED * then as f64);
        if known || self.words_pending {
            return;
        }
        self.words_pending = true;
        let comments = Arc::clone(&found.comments);
        jobs.run(ctx, owner, Task::Words, move || {
            Event::Words(now, analysis::frequent_words(&comments, WORDS))
        });
    }
}
