//! Which things of several groups' files are the same although they have other ids.

use crate::journey::name;
use crate::journey::pairing::{Key, pair};
use crate::journey::{
    Action, ActionId, Answers, Compared, Feedback, FeedbackId, Joint, Journey, Kpi, KpiId,
    KpiValue, Lane, LaneId, Occasion, Persona, PersonaId, Round, RoundId, Stage, StageId,
    StageKind, Survey, SurveyId, Touchpoint, TouchpointId,
};
use litemap::LiteMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// New ids by old ones; ids are unique in a journey, whatever they name.
type Renames = BTreeMap<String, String>;

/// The journey with the ids of `reference` for everything that is the same there: of the same id, else
/// of the same name in the same place.
pub(super) fn aligned(journey: &Journey, reference: &Journey) -> Journey {
    let mut journey = journey.clone();
    for step in [frame, points, contents] {
        let renames = step(&journey, reference);
        if !renames.is_empty() {
            journey = renamed(&journey, &renames);
        }
    }
    journey
}

/// The journey with the ids of `reference` for rounds of the same name that `base` does not have.
pub(super) fn with_rounds_of(journey: &Journey, reference: &Journey, base: &Journey) -> Journey {
    let is_new = |round: &&Round| base.round(&round.id).is_none();
    let mut matches = Matches::of(journey);
    let (new, old): (Vec<&Round>, Vec<&Round>) = (
        journey.rounds.iter().filter(is_new).collect(),
        reference.rounds.iter().filter(is_new).collect(),
    );
    matches.add(&new, &old, |one| one.id.to_string(), &[|one| one.name.clone()]);
    renamed(journey, &matches.renames)
}

/// What is found to be the same.
struct Matches {
    renames: Renames,
    used: BTreeSet<String>,
}

impl Matches {
    fn of(journey: &Journey) -> Self {
        Self { renames: Renames::new(), used: super::ids::ids(journey) }
    }

    /// Pairs two lists by id, else by these names.
    fn add<T>(&mut self, new: &[&T], old: &[&T], id: Key<T>, names: &[Key<T>]) {
        let keys: Vec<Key<T>> = std::iter::once(id).chain(names.iter().copied()).collect();
        for (one, partner) in new.iter().zip(pair(new, old, &keys)) {
            let Some(partner) = partner.and_then(|at| old.get(at)) else { continue };
            let (from, to) = (id(one), id(partner));
            // An id that something else here has cannot be given away.
            if from != to && self.used.insert(to.clone()) {
                self.renames.insert(from, to);
            }
        }
    }
}

/// The journey with the ids of `reference` for rounds, personas and lanes that are the same there.
pub(super) fn with_frame_of(journey: &Journey, reference: &Journey) -> Journey {
    let mut matches = Matches::of(journey);
    matches.frame(journey, reference);
    renamed(journey, &matches.renames)
}

/// Rounds, personas, lanes, stages.
fn frame(journey: &Journey, reference: &Journey) -> Renames {
    let mut matches = Matches::of(journey);
    matches.frame(journey, reference);
    let names: [Key<Stage>; 2] = [
        |one| name::key(&one.name),
        |one| match one.kind {
            StageKind::Other => String::new(),
            kind @ (StageKind::Awareness
            | StageKind::Consideration
            | StageKind::Purchase
            | StageKind::Use
            | StageKind::Advocacy) => format!("{kind:?}"),
        },
    ];
    let (new, old) = (arcs(&journey.stages), arcs(&reference.stages));
    matches.add(&new, &old, |one| one.id.to_string(), &names);
    matches.renames
}

/// Touchpoints of the same name in the same stage.
fn points(journey: &Journey, reference: &Journey) -> Renames {
    fn placed(of: &Journey) -> Vec<(&Arc<Stage>, &Arc<Touchpoint>)> {
        of.touchpoints().collect()
    }
    let mut matches = Matches::of(journey);
    let (new, old) = (placed(journey), placed(reference));
    let by_name: Key<(&Arc<Stage>, &Arc<Touchpoint>)> = |(stage, one)| {
        let key = name::key(&one.name);
        if key.is_empty() { key } else { format!("{} {key}", stage.id) }
    };
    matches.add(&refs(&new), &refs(&old), |(_, one)| one.id.to_string(), &[by_name]);
    matches.renames
}

/// Questions, KPIs and comments of the same touchpoint, and actions.
fn contents(journey: &Journey, reference: &Journey) -> Renames {
    let mut matches = Matches::of(journey);
    matches.surveys(journey.survey.as_slice(), reference.survey.as_slice());
    for stage in &journey.stages {
        if let Some(other) = reference.stage(&stage.id) {
            matches.kpis(&stage.kpis, &other.kpis);
        }
    }
    let others: BTreeMap<&TouchpointId, &Arc<Touchpoint>> =
        reference.touchpoints().map(|(_, one)| (&one.id, one)).collect();
    for (_, touchpoint) in journey.touchpoints() {
        let Some(other) = others.get(&touchpoint.id) else { continue };
        matches.surveys(&touchpoint.surveys, &other.surveys);
        matches.kpis(&touchpoint.kpis, &other.kpis);
        let (new, old) = (arcs(&touchpoint.feedback), arcs(&other.feedback));
        let by_words: Key<Feedback> = |one| {
            let words = one.text.trim();
            if words.is_empty() { String::new() } else { format!("{:?} {words}", one.round) }
        };
        matches.add(&new, &old, |one| one.id.to_string(), &[by_words]);
    }
    let (new, old) = (refs(&journey.actions), refs(&reference.actions));
    let by_title: Key<Action> = |one| name::key(&one.title);
    matches.add(&new, &old, |one| one.id.to_string(), &[by_title]);
    matches.renames
}

impl Matches {
    fn frame(&mut self, journey: &Journey, reference: &Journey) {
        let (new, old) = (refs(&journey.rounds), refs(&reference.rounds));
        let names: [Key<Round>; 1] = [|one| name::key(&one.name)];
        self.add(&new, &old, |one| one.id.to_string(), &names);
        let (new, old) = (refs(&journey.personas), refs(&reference.personas));
        let names: [Key<Persona>; 1] = [|one| name::key(&one.name)];
        self.add(&new, &old, |one| one.id.to_string(), &names);
        let (new, old) = (refs(&journey.lanes), refs(&reference.lanes));
        let names: [Key<Lane>; 1] = [|one| name::key(&one.name)];
        self.add(&new, &old, |one| one.id.to_string(), &names);
    }

    fn surveys(&mut self, new: &[Arc<Survey>], old: &[Arc<Survey>]) {
        let by_question: Key<Survey> =
            |one| format!("{:?} {:?} {}", one.metric, one.scale(), name::key(&one.question));
        self.add(&arcs(new), &arcs(old), |one| one.id.to_string(), &[by_question]);
    }

    fn kpis(&mut self, new: &[Kpi], old: &[Kpi]) {
        let by_name: Key<Kpi> = |one| format!("{:?} {}", one.formula(), name::key(&one.name));
        self.add(&refs(new), &refs(old), |one| one.id.to_string(), &[by_name]);
    }
}

fn refs<T>(all: &[T]) -> Vec<&T> {
    all.iter().collect()
}

fn arcs<T>(all: &[Arc<T>]) -> Vec<&T> {
    all.iter().map(AsRef::as_ref).collect()
}

macro_rules! rename {
    ($renames:expr, $kind:ident, $id:expr) => {
        if let Some(new) = $renames.get($id.as_str())
            && let Ok(new) = $kind::new(new)
        {
            $id = new;
        }
    };
}

/// The journey with other ids, also wherever they are named.
fn renamed(journey: &Journey, renames: &Renames) -> Journey {
    let mut journey = journey.clone();
    if renames.is_empty() {
        return journey;
    }
    for round in &mut journey.rounds {
        rename!(renames, RoundId, round.id);
    }
    for responses in journey.sources.iter_mut().flat_map(|source| &mut source.responses) {
        rename!(renames, RoundId, responses.round);
    }
    for persona in &mut journey.personas {
        rename!(renames, PersonaId, persona.id);
    }
    if let Some(Compared { before, after }) = &mut journey.compared {
        rename!(renames, RoundId, *before);
        rename!(renames, RoundId, *after);
    }
    if let Some(outcome) = &mut journey.outcome {
        rename!(renames, SurveyId, *outcome);
    }
    for action in &mut journey.actions {
        rename!(renames, ActionId, action.id);
        for id in &mut action.touchpoints {
            rename!(renames, TouchpointId, *id);
        }
    }
    if let Some(survey) = &mut journey.survey {
        *survey = survey_renamed(survey, renames);
    }
    for lane in &mut journey.lanes {
        rename!(renames, LaneId, lane.id);
    }
    for vote in &mut journey.workshop.votes {
        rename!(renames, SurveyId, vote.question);
    }
    journey.joint = Arc::new(joint_renamed(&journey.joint, renames));
    journey.feedback.iter_mut().for_each(|one| comment_renamed(one, renames));
    for stage in &mut journey.stages {
        let stage = Arc::make_mut(stage);
        rename!(renames, StageId, stage.id);
        stage.feedback.iter_mut().for_each(|one| comment_renamed(one, renames));
        stage.kpis.iter_mut().for_each(|kpi| *kpi = kpi_renamed(kpi, renames));
        for touchpoint in &mut stage.touchpoints {
            touchpoint_renamed(Arc::make_mut(touchpoint), renames);
        }
    }
    journey
}

fn touchpoint_renamed(touchpoint: &mut Touchpoint, renames: &Renames) {
    rename!(renames, TouchpointId, touchpoint.id);
    for id in &mut touchpoint.personas {
        rename!(renames, PersonaId, *id);
    }
    touchpoint.kpis.iter_mut().for_each(|kpi| *kpi = kpi_renamed(kpi, renames));
    for survey in &mut touchpoint.surveys {
        *survey = survey_renamed(survey, renames);
    }
    touchpoint.feedback.iter_mut().for_each(|one| comment_renamed(one, renames));
    for way in &mut touchpoint.returns_to {
        rename!(renames, TouchpointId, way.touchpoint);
    }
    if let Some(other) = &mut touchpoint.beside {
        rename!(renames, TouchpointId, *other);
    }
    touchpoint.lines = keys_renamed(&touchpoint.lines, |id| rename!(renames, LaneId, *id));
    touchpoint.reached = keys_renamed(&touchpoint.reached, |id| rename!(renames, RoundId, *id));
}

fn comment_renamed(comment: &mut Arc<Feedback>, renames: &Renames) {
    let comment = Arc::make_mut(comment);
    rename!(renames, FeedbackId, comment.id);
    if let Some(round) = &mut comment.round {
        rename!(renames, RoundId, *round);
    }
    if let Some(survey) = &mut comment.survey {
        rename!(renames, SurveyId, *survey);
    }
}

fn keys_renamed<K: Clone + Ord, V: Clone>(
    old: &LiteMap<K, V>,
    rename: impl Fn(&mut K),
) -> LiteMap<K, V> {
    let renamed = |(key, value): (&K, &V)| {
        let mut key = key.clone();
        rename(&mut key);
        (key, value.clone())
    };
    old.iter().map(renamed).collect()
}

fn joint_renamed(old: &Joint, renames: &Renames) -> Joint {
    let renamed = |(survey, round): &Occasion| {
        let (mut survey, mut round) = (survey.clone(), round.clone());
        rename!(renames, SurveyId, survey);
        rename!(renames, RoundId, round);
        (survey, round)
    };
    let mut joint = Joint::default();
    for (x, y, sums) in old.pairs() {
        // Sums that were possible before are so under another name.
        let _ = joint.set(renamed(x), renamed(y), sums);
    }
    joint
}

fn survey_renamed(old: &Survey, renames: &Renames) -> Arc<Survey> {
    let mut survey = Survey::new(old.id.clone(), old.metric, old.scale(), &old.question);
    rename!(renames, SurveyId, survey.id);
    survey.asking = old.asking.clone();
    survey.ends = old.ends.clone();
    survey.personas.clone_from(&old.personas);
    for id in &mut survey.personas {
        rename!(renames, PersonaId, *id);
    }
    for answers in old.answers() {
        let mut answers = Answers::clone(answers);
        rename!(renames, RoundId, answers.round);
        answers.segments = keys_renamed(&answers.segments, |id| rename!(renames, PersonaId, *id));
        // They fitted before, and the round's new name changes nothing about that.
        survey = survey.clone().with_answers(answers).unwrap_or(survey);
    }
    Arc::new(survey)
}

fn kpi_renamed(old: &Kpi, renames: &Renames) -> Kpi {
    let mut kpi = Kpi::new(old.id.clone(), &old.name, old.better, old.formula());
    rename!(renames, KpiId, kpi.id);
    kpi.unit.clone_from(&old.unit);
    kpi.target = old.target;
    for value in old.values() {
        let mut value = KpiValue::clone(value);
        rename!(renames, RoundId, value.round);
        kpi = kpi.clone().with_value(value).unwrap_or(kpi);
    }
    kpi
}
