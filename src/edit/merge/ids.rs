//! Ids that two sides gave to different things: the later one gets another, and what names it follows.

use super::mend::for_each_touchpoint;
use crate::journey::{
    ActionId, Feedback, FeedbackId, Joint, Journey, KpiId, LaneId, PersonaId, Picture, PictureId,
    StageId, Survey, SurveyId, TouchpointId,
};
use litemap::LiteMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Every id of a journey.
pub(super) fn ids(journey: &Journey) -> BTreeSet<String> {
    journey.ids().map(str::to_owned).collect()
}

pub(super) fn has_twice(journey: &Journey) -> bool {
    let mut seen = BTreeSet::new();
    !journey.ids().all(|id| seen.insert(id))
}

/// Ids that nothing else has.
struct Fresh {
    used: BTreeSet<String>,
    taken: BTreeSet<String>,
}

impl Fresh {
    fn new(used: BTreeSet<String>) -> Self {
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

/// New ids by the old ones, of one kind of thing.
struct Renamed<K>(BTreeMap<K, K>);

impl<K: Ord + Clone> Renamed<K> {
    fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Notes what a thing is called now.
    fn note(&mut self, old: K, new: &K) {
        // Of two things of one kind the first keeps the id, and what names it goes on doing so.
        if old == *new {
            self.0.insert(old, new.clone());
        } else {
            self.0.entry(old).or_insert_with(|| new.clone());
        }
    }

    /// Lets what names a thing follow it.
    fn follow(&self, id: &mut K) {
        if let Some(new) = self.0.get(id) {
            id.clone_from(new);
        }
    }

    fn follow_keys<V: Clone>(&self, map: &LiteMap<K, V>) -> LiteMap<K, V> {
        let followed = |(id, value): (&K, &V)| {
            let mut id = id.clone();
            self.follow(&mut id);
            (id, value.clone())
        };
        map.iter().map(followed).collect()
    }
}

/// The new ids of what other things name.
struct All {
    personas: Renamed<PersonaId>,
    touchpoints: Renamed<TouchpointId>,
    surveys: Renamed<SurveyId>,
    lanes: Renamed<LaneId>,
}

/// Two sides may each have given the same id to another thing: the later one gets another.
pub(super) fn unlike_ids(journey: &mut Journey, used: BTreeSet<String>) {
    let mut fresh = Fresh::new(used);
    for round in &journey.rounds {
        // Rounds come first, so their ids are free.
        let _ = fresh.own(round.id.as_str());
    }
    let mut all = All {
        personas: Renamed::new(),
        touchpoints: Renamed::new(),
        surveys: Renamed::new(),
        lanes: Renamed::new(),
    };
    for persona in &mut journey.personas {
        let old = persona.id.clone();
        own!(fresh, PersonaId, persona.id);
        all.personas.note(old, &persona.id);
    }
    for stage in &mut journey.stages {
        own!(fresh, StageId, Arc::make_mut(stage).id);
    }
    for_each_touchpoint(journey, |touchpoint| {
        let old = touchpoint.id.clone();
        own!(fresh, TouchpointId, Arc::make_mut(touchpoint).id);
        all.touchpoints.note(old, &touchpoint.id);
    });
    for action in &mut journey.actions {
        own!(fresh, ActionId, action.id);
    }
    for lane in &mut journey.lanes {
        let old = lane.id.clone();
        own!(fresh, LaneId, lane.id);
        all.lanes.note(old, &lane.id);
    }
    if let Some(survey) = &mut journey.survey {
        survey_id(&mut fresh, survey, &mut all.surveys);
    }
    for stage in &mut journey.stages {
        for kpi in &mut Arc::make_mut(stage).kpis {
            own!(fresh, KpiId, kpi.id);
        }
    }
    for_each_touchpoint(journey, |touchpoint| {
        let touchpoint = Arc::make_mut(touchpoint);
        let mut own = Renamed::new();
        for survey in &mut touchpoint.surveys {
            let (old, new) = survey_id(&mut fresh, survey, &mut all.surveys);
            own.note(old, &new);
        }
        // A comment means a question beside it rather than one elsewhere that had the same id.
        for comment in &mut touchpoint.feedback {
            Arc::make_mut(comment).survey.iter_mut().for_each(|id| own.follow(id));
        }
        for kpi in &mut touchpoint.kpis {
            own!(fresh, KpiId, kpi.id);
        }
        touchpoint.pictures.iter_mut().for_each(|one| picture_id(&mut fresh, one));
    });
    comment_ids(&mut fresh, journey, &all.surveys);
    journey.pictures.iter_mut().for_each(|one| picture_id(&mut fresh, one));
    let of_personas = journey.personas.iter_mut().flat_map(|one| &mut one.pictures);
    of_personas.for_each(|one| picture_id(&mut fresh, one));
    follow(journey, &all);
}

/// The old and the new id.
fn survey_id(
    fresh: &mut Fresh,
    survey: &mut Arc<Survey>,
    renamed: &mut Renamed<SurveyId>,
) -> (SurveyId, SurveyId) {
    let old = survey.id.clone();
    own!(fresh, SurveyId, Arc::make_mut(survey).id);
    renamed.note(old.clone(), &survey.id);
    (old, survey.id.clone())
}

fn comment_ids(fresh: &mut Fresh, journey: &mut Journey, surveys: &Renamed<SurveyId>) {
    let mut comment = |one: &mut Arc<Feedback>| {
        let one = Arc::make_mut(one);
        own!(fresh, FeedbackId, one.id);
        one.survey.iter_mut().for_each(|id| surveys.follow(id));
    };
    journey.feedback.iter_mut().for_each(&mut comment);
    for stage in &mut journey.stages {
        Arc::make_mut(stage).feedback.iter_mut().for_each(&mut comment);
    }
    for_each_touchpoint(journey, |one| {
        Arc::make_mut(one).feedback.iter_mut().for_each(&mut comment);
    });
}

/// Lets what names a thing with a new id name that.
fn follow(journey: &mut Journey, all: &All) {
    for id in journey.actions.iter_mut().flat_map(|one| &mut one.touchpoints) {
        all.touchpoints.follow(id);
    }
    for vote in &mut journey.workshop.votes {
        all.surveys.follow(&mut vote.question);
    }
    let of_survey = |survey: &mut Arc<Survey>| {
        let survey = Arc::make_mut(survey);
        survey.personas.iter_mut().for_each(|id| all.personas.follow(id));
        survey.map_segments(|segments| all.personas.follow_keys(segments));
    };
    journey.survey.iter_mut().for_each(of_survey);
    for_each_touchpoint(journey, |touchpoint| {
        let touchpoint = Arc::make_mut(touchpoint);
        touchpoint.personas.iter_mut().for_each(|id| all.personas.follow(id));
        touchpoint.surveys.iter_mut().for_each(of_survey);
        touchpoint.lines = all.lanes.follow_keys(&touchpoint.lines);
        let ways = touchpoint.returns_to.iter_mut().map(|way| &mut way.touchpoint);
        ways.chain(&mut touchpoint.beside).for_each(|id| all.touchpoints.follow(id));
    });
    let mut joint = Joint::default();
    for (x, y, sums) in journey.joint.pairs() {
        let (mut x, mut y) = (x.clone(), y.clone());
        all.surveys.follow(&mut x.0);
        all.surveys.follow(&mut y.0);
        // Sums that were possible before are so under another name.
        let _ = joint.set(x, y, sums);
    }
    journey.joint = Arc::new(joint);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Better, Metric, Scale, Stage, StageKind, Touchpoint};

    /// Two groups gave one id to a touchpoint and to a question: a comment about the question stays with it.
    #[test]
    fn what_names_a_thing_with_a_new_id_follows_it() {
        let Ok(scale) = Scale::new(1, 5, Better::Higher) else { return };
        let shared = "same";
        let (Ok(spot), Ok(question)) = (TouchpointId::new(shared), SurveyId::new(shared)) else {
            return;
        };
        let mut touchpoint = Touchpoint::new(spot, "Till");
        touchpoint.surveys.push(Arc::new(Survey::new(
            question.clone(),
            Metric::Csat,
            scale,
            "How?",
        )));
        let mut comment = Feedback::new(FeedbackId::from_bits(9), "Slow", None);
        comment.survey = Some(question);
        touchpoint.feedback.push(Arc::new(comment));
        let mut stage = Stage::new(StageId::from_bits(1), StageKind::Use, "Use");
        stage.touchpoints.push(Arc::new(touchpoint));
        let mut journey = Journey { stages: vec![Arc::new(stage)], ..Journey::default() };
        let used = ids(&journey);
        unlike_ids(&mut journey, used);
        assert_eq!(journey.validate(), Ok(()));
        let asked: Vec<_> = journey.surveys().map(|one| one.id.clone()).collect();
        let named: Vec<_> = journey.comments().filter_map(|one| one.survey.clone()).collect();
        assert_eq!(named, asked);
    }
}
