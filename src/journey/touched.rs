//! Checking only what a change has touched: by every key typed into a journey of thousands of touchpoints. What does
//! not fit is looked for in all of it, so that which fault is told does not depend on what was touched.

use super::part::Whole;
use super::{Action, ActionId, Fault, Journey, Place, StageId, Touchpoint, TouchpointId, limits};
use std::sync::Arc;

/// The part of a journey that a change has touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// Anything.
    Everything,
    /// Where things stand, or that they are there: what was valid cannot become invalid by it.
    Places,
    /// Words of the journey itself, and what is held by no id: parked items, workshops.
    Words,
    /// A stage, without its touchpoints; a new one has none.
    Stage(StageId),
    /// A touchpoint, which may be new.
    Touchpoint(TouchpointId),
    /// An action, which may be new.
    Action(ActionId),
    /// The question about the whole journey.
    OwnSurvey,
    /// Which question is the overall score.
    Outcome,
    /// The personas.
    Personas,
    /// The lanes of one's own.
    Lanes,
    /// Which rounds there are, none of which is gone.
    Rounds,
}

impl Touched {
    /// Whether a journey that has become of a valid one is valid.
    ///
    /// # Errors
    /// The [`Fault`] that checking everything finds.
    pub fn check(&self, old: &Journey, new: &Journey) -> Result<(), Fault> {
        if self.fits(old, new) { Ok(()) } else { new.validate() }
    }

    fn fits(&self, old: &Journey, new: &Journey) -> bool {
        let whole = Whole(new);
        match self {
            Self::Everything => false,
            Self::Places => true,
            Self::Words => limits::of_journey(new).is_ok() && limits::of_counts(new).is_ok(),
            // Where there is one more, it is new, whatever its id says.
            Self::Stage(id) => new.stage(id).is_some_and(|stage| {
                let was = old.stage(id).filter(|_| old.stages.len() == new.stages.len());
                let was = was.map(AsRef::as_ref);
                (was.is_some() || stage.touchpoints.is_empty()) && whole.fits_stage(was, stage)
            }),
            Self::Touchpoint(id) => {
                let Some(place) = new.place(id) else { return false };
                let count = |journey: &Journey| -> usize {
                    journey.stages.iter().map(|stage| stage.touchpoints.len()).sum()
                };
                // Replaced where it stood.
                let was = at(old, place).filter(|was| was.id == *id && count(old) == count(new));
                let one = at(new, place);
                one.is_some_and(|one| whole.fits_touchpoint(was.map(Arc::as_ref), one))
            }
            Self::Action(id) => {
                let is_it = |action: &&Action| action.id == *id;
                let was = old.actions.iter().find(is_it);
                let was = was.filter(|_| old.actions.len() == new.actions.len());
                let one = new.actions.iter().find(is_it);
                one.is_some_and(|one| whole.fits_action(was, one))
            }
            Self::OwnSurvey => whole.fits_own_survey(old.survey.as_deref(), new.survey.as_deref()),
            Self::Outcome => new.outcome.as_ref().is_none_or(|id| new.survey_by_id(id).is_some()),
            Self::Personas => whole.fits_personas(&old.personas, &new.personas),
            Self::Lanes => whole.fits_lanes(&old.lanes, &new.lanes),
            Self::Rounds => whole.fits_rounds(&old.rounds),
        }
    }
}

fn at(journey: &Journey, place: Place) -> Option<&Arc<Touchpoint>> {
    journey.stages.get(place.stage)?.touchpoints.get(place.at)
}
