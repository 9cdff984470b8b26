//! What a merge leaves to be put right: names of what is gone, and ids and round names given twice.

use super::ids::{has_twice, ids, unlike_ids};
use super::merger::Versions;
use crate::edit::apply::remove_round;
use crate::journey::{Journey, Kpi, PersonaId, Round, RoundId, Survey, Touchpoint};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Makes a merged journey hold together.
pub(super) fn mend(journey: &mut Journey, of: &Versions<'_, Journey>) {
    drop_rounds(journey);
    drop_personas(journey);
    journey.forget_lost();
    let is_there = |id: &RoundId| journey.rounds.iter().any(|round| round.id == *id);
    if journey
        .compared
        .as_ref()
        .is_some_and(|both| !is_there(&both.before) || !is_there(&both.after))
    {
        journey.compared = None;
    }
    unlike_names(&mut journey.rounds);
    let mut used: BTreeSet<String> = of.base.map(ids).unwrap_or_default();
    of.each().for_each(|(_, one)| used.append(&mut ids(one)));
    if has_twice(journey) {
        unlike_ids(journey, used);
        // What names a thing that two sides gave one id to may mean neither.
        journey.forget_lost();
    }
}

/// The rounds that answers, values and comments belong to.
pub(super) fn rounds_named(journey: &Journey) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let mut add = |id: &RoundId| {
        named.insert(id.to_string());
    };
    journey.surveys().flat_map(|one| one.answers()).for_each(|one| add(&one.round));
    journey.kpis().flat_map(Kpi::values).for_each(|one| add(&one.round));
    journey.comments().filter_map(|one| one.round.as_ref()).for_each(&mut add);
    journey.touchpoints().flat_map(|(_, one)| one.reached.keys()).for_each(&mut add);
    named
}

/// The personas that touchpoints and surveys are limited to.
pub(super) fn personas_named(journey: &Journey) -> BTreeSet<String> {
    let of_surveys = journey.surveys().flat_map(|one| &one.personas);
    let of_touchpoints = journey.touchpoints().flat_map(|(_, one)| &one.personas);
    of_surveys.chain(of_touchpoints).map(ToString::to_string).collect()
}

/// What belongs to a round that shall go, goes with it.
fn drop_rounds(journey: &mut Journey) {
    let there: BTreeSet<String> = journey.rounds.iter().map(|one| one.id.to_string()).collect();
    for lost in rounds_named(journey).difference(&there) {
        let Ok(id) = RoundId::new(lost) else { continue };
        journey.rounds.push(Round::new(id.clone(), "", None));
        // It was put there just now.
        let _ = remove_round(journey, &id);
    }
}

fn drop_personas(journey: &mut Journey) {
    let there: BTreeSet<PersonaId> = journey.personas.iter().map(|one| one.id.clone()).collect();
    let is_lost = |personas: &[PersonaId]| personas.iter().any(|id| !there.contains(id));
    let limit = |survey: &mut Arc<Survey>| {
        if is_lost(&survey.personas) {
            Arc::make_mut(survey).personas.retain(|id| there.contains(id));
        }
    };
    journey.survey.as_mut().map(limit);
    for_each_touchpoint(journey, |touchpoint| {
        let names = touchpoint.surveys.iter().any(|survey| is_lost(&survey.personas));
        if names || is_lost(&touchpoint.personas) {
            let touchpoint = Arc::make_mut(touchpoint);
            touchpoint.personas.retain(|id| there.contains(id));
            touchpoint.surveys.iter_mut().for_each(limit);
        }
    });
}

pub(super) fn for_each_touchpoint(
    journey: &mut Journey,
    mut change: impl FnMut(&mut Arc<Touchpoint>),
) {
    for stage in &mut journey.stages {
        Arc::make_mut(stage).touchpoints.iter_mut().for_each(&mut change);
    }
}

/// Rounds are told apart by their names.
fn unlike_names(rounds: &mut [Round]) {
    let mut used: BTreeSet<String> = rounds.iter().map(|one| one.name.clone()).collect();
    let mut seen = BTreeSet::new();
    for round in rounds {
        if seen.insert(round.name.clone()) {
            continue;
        }
        let numbered = (2_u64..).map(|number| format!("{} ({number})", round.name));
        if let Some(name) = numbered.into_iter().find(|name| !used.contains(name)) {
            used.insert(name.clone());
            seen.insert(name.clone());
            round.name = name;
        }
    }
}
