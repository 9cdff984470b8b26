//! What a merge brought into a journey.

use crate::journey::{Journey, Survey};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a journey has that it did not have before, and the other way round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Names of new stages.
    pub stages: Vec<String>,
    /// Names of new touchpoints.
    pub touchpoints: Vec<String>,
    /// Names of touchpoints that are gone.
    pub removed: Vec<String>,
    /// Names of new rounds.
    pub rounds: Vec<String>,
    /// New questions.
    pub surveys: usize,
    /// Answers more than before.
    pub answers: u64,
    /// New comments.
    pub comments: usize,
    /// New actions.
    pub actions: usize,
}

impl Changes {
    /// What came into the journey and what left it.
    #[must_use]
    pub fn between(before: &Journey, after: &Journey) -> Self {
        let points = |one: &Journey| -> BTreeSet<String> {
            one.touchpoints().map(|(_, one)| one.id.to_string()).collect()
        };
        let (old, new) = (points(before), points(after));
        let names = |of: &Journey, without: &BTreeSet<String>| -> Vec<String> {
            let all = of.touchpoints().map(|(_, one)| one);
            let alone = all.filter(|one| !without.contains(one.id.as_str()));
            alone.map(|one| one.name.clone()).collect()
        };
        let stages = after.stages.iter().filter(|one| before.stage(&one.id).is_none());
        let rounds = after.rounds.iter().filter(|one| before.round(&one.id).is_none());
        let surveys = |one: &Journey| -> BTreeSet<String> {
            one.surveys().map(|one| one.id.to_string()).collect()
        };
        let comments = |one: &Journey| -> BTreeSet<String> {
            let all = one.touchpoints().flat_map(|(_, one)| &one.feedback);
            all.map(|one| one.id.to_string()).collect()
        };
        let actions = |one: &Journey| -> BTreeSet<String> {
            one.actions.iter().map(|one| one.id.to_string()).collect()
        };
        let more = |of: &dyn Fn(&Journey) -> BTreeSet<String>| -> usize {
            of(after).difference(&of(before)).count()
        };
        Self {
            stages: stages.map(|one| one.name.clone()).collect(),
            touchpoints: names(after, &old),
            removed: names(before, &new),
            rounds: rounds.map(|one| one.name.clone()).collect(),
            surveys: more(&surveys),
            answers: answers(after).saturating_sub(answers(before)),
            comments: more(&comments),
            actions: more(&actions),
        }
    }
}

/// All answers of a journey.
fn answers(journey: &Journey) -> u64 {
    let of_survey = |one: &Arc<Survey>| {
        one.answers().iter().fold(0_u64, |sum, answers| sum.saturating_add(answers.tally.n()))
    };
    journey.surveys().map(of_survey).fold(0, u64::saturating_add)
}
