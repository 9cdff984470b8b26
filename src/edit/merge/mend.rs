//! What a merge leaves to be put right: names of what is gone, and ids and round names given twice.

use super::merger::Versions;
use crate::edit::apply::remove_round;
use crate::journey::{
    ActionId, Feedback, FeedbackId, Journey, Kpi, KpiId, LaneId, PersonaId, Picture, PictureId,
    Round, RoundId, StageId, Survey, SurveyId, Touchpoint, TouchpointId,
};
use std::collections::{BTreeMap, BTreeSet};
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

fn for_each_touchpoint(journey: &mut Journey, mut change: impl FnMut(&mut Arc<Touchpoint>)) {
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

/// Every id of a journey.
pub(super) fn ids(journey: &Journey) -> BTreeSet<String> {
    journey.ids().map(str::to_owned).collect()
}

fn has_twice(journey: &Journey) -> bool {
    let mut seen = BTreeSet::new();
    !journey.ids().all(|id| seen.insert(id))
}

/// Ids that nothing else has.
pub(super) struct Fresh {
    used: BTreeSet<String>,
    taken: BTreeSet<String>,
}

impl Fresh {
    pub(super) fn new(used: BTreeSet<String>) -> Self {
        Self { used, taken: BTreeSet::new() }
    }

    /// The id itself the first time, then others like it; at most 40 characters.
    fn own(&mut self, wanted: &str) -> String {
        if self.taken.insert(wanted.to_owned()) {
            return wanted.to_owned();
        }
        let short: String = wanted.chars().take(30).collect();
        let mut numbered = (2_u64..).map(|number| format!("{short}-{number}"));
        let id = numbered.find(|id| !self.used.contains(id)).unwrap_or(short);
        self.used.insert(id.clone());
        self.taken.insert(id.clone());
        id
    }
}

macro_rules! own {
    ($fresh:expr, $kind:ident, $id:expr) => {{
        let id = $fresh.own($id.as_str());
        if id != $id.as_str()
            && let Ok(new) = $kind::new(&id)
        {
            $id = new;
        }
    }};
}

fn picture_id(fresh: &mut Fresh, picture: &mut Picture) {
    let id = fresh.own(picture.id().as_str());
    if id != picture.id().as_str()
        && let Ok(new) = PictureId::new(&id)
    {
        *picture = picture.with_id(new);
    }
}

/// Two sides may each have given the same id to another thing: the later one gets another.
fn unlike_ids(journey: &mut Journey, used: BTreeSet<String>) {
    let mut fresh = Fresh::new(used);
    for round in &journey.rounds {
        // Rounds come first, so their ids are free.
        let _ = fresh.own(round.id.as_str());
    }
    let mut personas: BTreeMap<PersonaId, PersonaId> = BTreeMap::new();
    for persona in &mut journey.personas {
        let old = persona.id.clone();
        own!(fresh, PersonaId, persona.id);
        personas.insert(old, persona.id.clone());
    }
    for stage in &mut journey.stages {
        own!(fresh, StageId, Arc::make_mut(stage).id);
    }
    let mut touchpoints: BTreeMap<TouchpointId, TouchpointId> = BTreeMap::new();
    for_each_touchpoint(journey, |touchpoint| {
        let old = touchpoint.id.clone();
        own!(fresh, TouchpointId, Arc::make_mut(touchpoint).id);
        touchpoints.insert(old, touchpoint.id.clone());
    });
    for action in &mut journey.actions {
        own!(fresh, ActionId, action.id);
        for id in &mut action.touchpoints {
            if let Some(new) = touchpoints.get(id) {
                id.clone_from(new);
            }
        }
    }
    let renamed = |ids: &mut Vec<PersonaId>| {
        for id in ids {
            if let Some(new) = personas.get(id) {
                id.clone_from(new);
            }
        }
    };
    if let Some(survey) = &mut journey.survey {
        let survey = Arc::make_mut(survey);
        own!(fresh, SurveyId, survey.id);
        renamed(&mut survey.personas);
    }
    for lane in &mut journey.lanes {
        own!(fresh, LaneId, lane.id);
    }
    let comment_id = |fresh: &mut Fresh, comment: &mut Arc<Feedback>| {
        own!(fresh, FeedbackId, Arc::make_mut(comment).id);
    };
    journey.feedback.iter_mut().for_each(|one| comment_id(&mut fresh, one));
    for stage in &mut journey.stages {
        let stage = Arc::make_mut(stage);
        for kpi in &mut stage.kpis {
            own!(fresh, KpiId, kpi.id);
        }
        stage.feedback.iter_mut().for_each(|one| comment_id(&mut fresh, one));
    }
    for_each_touchpoint(journey, |touchpoint| {
        let touchpoint = Arc::make_mut(touchpoint);
        renamed(&mut touchpoint.personas);
        for survey in &mut touchpoint.surveys {
            let survey = Arc::make_mut(survey);
            own!(fresh, SurveyId, survey.id);
            renamed(&mut survey.personas);
        }
        for kpi in &mut touchpoint.kpis {
            own!(fresh, KpiId, kpi.id);
        }
        touchpoint.feedback.iter_mut().for_each(|one| comment_id(&mut fresh, one));
        touchpoint.pictures.iter_mut().for_each(|one| picture_id(&mut fresh, one));
    });
    journey.pictures.iter_mut().for_each(|one| picture_id(&mut fresh, one));
    let of_personas = journey.personas.iter_mut().flat_map(|one| &mut one.pictures);
    of_personas.for_each(|one| picture_id(&mut fresh, one));
}
