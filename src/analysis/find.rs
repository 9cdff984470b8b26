//! Which comments somebody is looking for.

use super::voices::{Comment, Comments, ScoreGroup, themes_of};
use crate::i18n::folded;
use crate::journey::{FeedbackId, Journey, LoopState, RoundId, StageId, TouchpointId};
use std::collections::BTreeSet;

/// A part of the journey.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What is said of the journey as a whole.
    Journey,
    /// A stage with its touchpoints.
    Stage(StageId),
    /// A touchpoint.
    Touchpoint(TouchpointId),
}

/// Which themes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OfTheme {
    /// Comments that nobody has given a theme.
    None,
    /// Comments with this theme.
    Is(String),
}

/// Which scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OfScore {
    /// Those in a third of their scale.
    In(ScoreGroup),
    /// Comments without a score, or with one that is on no known scale.
    None,
}

/// What is looked for; what is not set does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Words that text or themes have, in any order, whatever their case and accents.
    pub text: String,
    /// A round.
    pub round: Option<RoundId>,
    /// A stage or touchpoint.
    pub part: Option<Part>,
    /// A theme.
    pub theme: Option<OfTheme>,
    /// A state of the closed loop.
    pub state: Option<LoopState>,
    /// A group of scores.
    pub score: Option<OfScore>,
}

impl Filter {
    /// Whether everything is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let Self { text, round, part, theme, state, score } = self;
        text.trim().is_empty()
            && round.is_none()
            && part.is_none()
            && theme.is_none()
            && state.is_none()
            && score.is_none()
    }
}

/// A part of the journey by its places.
#[derive(Clone, Copy, Debug)]
pub(super) enum Within {
    All,
    Journey,
    Stage(usize),
    Touchpoint(usize, usize),
    Nowhere,
}

impl Within {
    pub(super) fn of(journey: &Journey, part: Option<&Part>) -> Self {
        match part {
            None => Self::All,
            Some(Part::Journey) => Self::Journey,
            Some(Part::Stage(id)) => journey.stage_place(id).map_or(Self::Nowhere, Self::Stage),
            Some(Part::Touchpoint(id)) => journey
                .place(id)
                .map_or(Self::Nowhere, |place| Self::Touchpoint(place.stage, place.at)),
        }
    }

    pub(super) fn holds(self, comment: &Comment) -> bool {
        match self {
            Self::All => true,
            Self::Journey => comment.place.stage.is_none(),
            Self::Stage(stage) => comment.place.stage == Some(stage),
            Self::Touchpoint(stage, at) => {
                (comment.place.stage, comment.place.touchpoint) == (Some(stage), Some(at))
            }
            Self::Nowhere => false,
        }
    }
}

impl Comments {
    /// Places in [`Comments::all`] of those that fit, in order. Those in `kept` stay whether they fit or not:
    /// what is being worked on must not vanish under the hand.
    #[must_use]
    pub fn find(
        &self,
        journey: &Journey,
        filter: &Filter,
        kept: &BTreeSet<FeedbackId>,
    ) -> Vec<usize> {
        let words: Vec<String> = folded(&filter.text).split_whitespace().map(Into::into).collect();
        let within = Within::of(journey, filter.part.as_ref());
        let round = filter.round.as_ref();
        let round = round.map(|id| journey.rounds.iter().position(|one| one.id == *id));
        let fits = |comment: &Comment| {
            let feedback = &comment.feedback;
            within.holds(comment)
                && round.is_none_or(|round| comment.round == round)
                && filter.state.is_none_or(|state| feedback.state == state)
                && filter.score.is_none_or(|score| match score {
                    OfScore::None => comment.standing.is_none(),
                    OfScore::In(group) => comment.standing.is_some_and(|one| one.group == group),
                })
                && filter.theme.as_ref().is_none_or(|theme| match theme {
                    OfTheme::None => themes_of(feedback).next().is_none(),
                    OfTheme::Is(theme) => themes_of(feedback).any(|one| one == theme),
                })
                && words.iter().all(|word| comment.folded.contains(word.as_str()))
        };
        let is_kept = |comment: &Comment| !kept.is_empty() && kept.contains(&comment.feedback.id);
        let found = self.all().iter().enumerate();
        found.filter(|(_, one)| fits(one) || is_kept(one)).map(|(at, _)| at).collect()
    }
}
