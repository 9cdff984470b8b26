//! Checking only what a change has touched, where that is words: by every key typed into a journey of thousands of
//! touchpoints. Words name nothing, so they can only be too long; whatever else has changed, all is checked.

use super::{Fault, Journey, Place, Stage, StageId, Touchpoint, TouchpointId, limits};

/// The part of a journey that a change has touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// Anything.
    Everything,
    /// Where things stand, or that they are there: what was valid cannot become invalid by it.
    Places,
    /// Words of the journey itself.
    Words,
    /// A stage, without its touchpoints.
    Stage(StageId),
    /// A touchpoint.
    Touchpoint(TouchpointId),
}

impl Touched {
    /// Whether a journey that has become of a valid one is valid.
    ///
    /// # Errors
    /// The [`Fault`] that checking everything finds.
    pub fn check(&self, old: &Journey, new: &Journey) -> Result<(), Fault> {
        let words = match self {
            Self::Everything => None,
            Self::Places => Some(Ok(())),
            Self::Words => Some(limits::of_journey(new)),
            Self::Stage(id) => old
                .stage(id)
                .zip(new.stage(id))
                .and_then(|(old, new)| words_of_stage(old, new).then(|| limits::of_stage(new))),
            Self::Touchpoint(id) => {
                // Replaced where it stood.
                let at = |journey: &'_ Journey, place: Place| {
                    journey.stages.get(place.stage)?.touchpoints.get(place.at).cloned()
                };
                let place = new.place(id);
                let pair = place.and_then(|place| at(old, place).zip(at(new, place)));
                pair.filter(|(old, _)| old.id == *id).and_then(|(old, new)| {
                    words_of_touchpoint(&old, &new).then(|| limits::of_touchpoint(&new))
                })
            }
        };
        match words {
            Some(Ok(())) => Ok(()),
            // Which fault is told does not depend on what was touched.
            Some(Err(_)) | None => new.validate(),
        }
    }
}

/// Whether nothing but words differs.
fn words_of_stage(old: &Stage, new: &Stage) -> bool {
    let mut same = new.clone();
    same.name.clone_from(&old.name);
    same.customer_goal.clone_from(&old.customer_goal);
    same.company_goal.clone_from(&old.company_goal);
    same.company_means.clone_from(&old.company_means);
    same == *old
}

/// Whether nothing but words differs. Notes are words, too.
fn words_of_touchpoint(old: &Touchpoint, new: &Touchpoint) -> bool {
    let mut same = new.clone();
    same.name.clone_from(&old.name);
    same.description.clone_from(&old.description);
    same.channel.clone_from(&old.channel);
    same.customer_does.clone_from(&old.customer_does);
    same.customer_expects.clone_from(&old.customer_expects);
    same.layers.clone_from(&old.layers);
    same.backstage.clone_from(&old.backstage);
    same.owner.clone_from(&old.owner);
    same.pains.clone_from(&old.pains);
    same.opportunities.clone_from(&old.opportunities);
    same.quotes.clone_from(&old.quotes);
    same.moment_of_truth = old.moment_of_truth;
    same.importance = old.importance;
    same.target = old.target;
    same == *old
}
