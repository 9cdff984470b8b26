//! A question that is put beside another of the same touchpoint, perhaps since its heading was written anew.

use crate::import::tally::question::Target;
use crate::import::warning::Warning;
use crate::journey::{Journey, Survey};

/// New questions of touchpoints that had one with answers on the same scale, which this file says nothing of.
/// `before` is the journey without them.
pub(in crate::import) fn questions(
    before: &Journey,
    now: &Journey,
    targets: &[Target],
) -> Vec<Warning> {
    let asked: Vec<_> = targets.iter().filter_map(|one| Some((one, one.survey()?))).collect();
    let new = asked.iter().filter(|(_, id)| before.survey_by_id(id).is_none());
    let found = new.filter_map(|(target, id)| {
        let survey = now.survey_by_id(id)?;
        let touchpoint = before.touchpoint(&target.touchpoint)?;
        let is_left = |old: &&Survey| {
            old.metric == survey.metric
                && old.scale() == survey.scale()
                && !old.answers().is_empty()
                && !asked.iter().any(|(_, id)| **id == old.id)
        };
        let old = touchpoint.surveys.iter().map(AsRef::as_ref).find(is_left)?;
        Some(Warning::AnotherQuestion {
            touchpoint: touchpoint.name.clone(),
            question: survey.question.clone(),
            other: old.question.clone(),
        })
    });
    found.collect()
}
