//! The comments that fit the filter, with their themes and the closed loop: made on another thread, shown
//! until others are there.

use crate::analysis::{
    Comments, Filter, FrequentWord, LoopProgress, ThemeCourses, Themes, WaitingComment, all_themes,
    theme_courses, waiting,
};
use crate::journey::{FeedbackId, Journey, PersonaId};
use std::collections::BTreeSet;
use std::sync::Arc;

/// So many themes are followed over the rounds.
const COURSES: usize = 8;

/// What a filter finds in a journey.
#[derive(Clone, Debug)]
pub struct Found {
    /// The journey it was found in.
    journey: Arc<Journey>,
    /// The filter.
    pub filter: Filter,
    /// The persona whose touchpoints it was looked for at.
    persona: Option<PersonaId>,
    /// Every comment.
    pub comments: Arc<Comments>,
    /// The places of those that fit, in order.
    pub rows: Vec<usize>,
    /// The themes of a round.
    pub themes: Themes,
    /// The closed loop.
    pub progress: LoopProgress,
    /// Comments that nobody has answered, the longest waiting first, in the whole journey.
    pub waiting: Vec<WaitingComment>,
    /// The most frequent themes over the rounds, in the whole journey.
    pub courses: ThemeCourses,
    /// Every theme of the journey, the most frequent first.
    pub all_themes: Vec<(String, usize)>,
    /// Stages with comments by their place, each with the places of its touchpoints with comments.
    pub parts: Vec<(usize, Vec<usize>)>,
    /// Comments without a theme, in the whole journey.
    pub untagged: usize,
    /// Tells one finding from another.
    pub serial: u64,
}

impl Found {
    /// Looks for what fits. Comments in `kept` stay in the list; `earlier` saves work.
    #[must_use]
    pub fn new(
        journey: Arc<Journey>,
        (filter, persona): (Filter, Option<PersonaId>),
        kept: &BTreeSet<FeedbackId>,
        earlier: Option<&Self>,
        serial: u64,
    ) -> Self {
        let comments = match earlier {
            Some(earlier)
                if Arc::ptr_eq(&earlier.journey, &journey) && earlier.persona == persona =>
            {
                earlier.comments.clone()
            }
            _ => {
                let mut all = Comments::of(&journey, earlier.map(|one| one.comments.as_ref()));
                if let Some(persona) = &persona {
                    all.keep_met_by(&journey, persona);
                }
                Arc::new(all)
            }
        };
        let (round, part) = (filter.round.as_ref(), filter.part.as_ref());
        let mut parts: Vec<(usize, Vec<usize>)> = Vec::new();
        for place in comments.all().iter().map(|one| one.place) {
            let Some(stage) = place.stage else { continue };
            if parts.last().is_none_or(|(last, _)| *last != stage) {
                parts.push((stage, Vec::new()));
            }
            if let (Some((_, all)), Some(at)) = (parts.last_mut(), place.touchpoint)
                && all.last() != Some(&at)
            {
                all.push(at);
            }
        }
        let is_untagged = |themes: &[String]| themes.iter().all(|theme| theme.trim().is_empty());
        let untagged = comments.all().iter().filter(|one| is_untagged(&one.feedback.themes));
        Self {
            rows: comments.find(&journey, &filter, kept),
            themes: Themes::of(&journey, &comments, round, part),
            progress: LoopProgress::of(&journey, &comments, round, part),
            waiting: waiting(&journey, &comments),
            courses: theme_courses(&journey, &comments, COURSES),
            all_themes: all_themes(&comments),
            parts,
            untagged: untagged.count(),
            serial,
            comments,
            journey,
            filter,
            persona,
        }
    }

    /// Whether it is of this journey as it is now.
    #[must_use]
    pub fn is_of(
        &self,
        journey: &Arc<Journey>,
        filter: &Filter,
        persona: Option<&PersonaId>,
    ) -> bool {
        Arc::ptr_eq(&self.journey, journey)
            && self.filter == *filter
            && self.persona.as_ref() == persona
    }

    /// The id of the comment in a row.
    #[must_use]
    pub fn id(&self, row: usize) -> Option<&FeedbackId> {
        let at = *self.rows.get(row)?;
        self.comments.all().get(at).map(|one| &one.feedback.id)
    }

    /// The row of a comment.
    #[must_use]
    pub fn row_of(&self, id: &FeedbackId) -> Option<usize> {
        (0..self.rows.len()).find(|row| self.id(*row) == Some(id))
    }
}

/// What there is to be shown.
#[derive(Clone, Copy)]
pub struct Lists<'a> {
    /// What the filter found; nothing until it was looked for the first time.
    pub found: Option<&'a Found>,
    /// Frequent words of comments without a theme.
    pub words: &'a [FrequentWord],
}
