//! A piece of a journey: touchpoints with everything they name, copied as text and put into the same or another
//! journey.

use crate::edit::merge::with_frame_of;
use crate::edit::{Edit, Step};
use crate::file::{clip, unclip};
use crate::journey::{
    Action, Joint, Journey, KpiId, PersonaId, PictureId, RoundId, Stage, StageId, StageKind,
    SurveyId, Touchpoint, TouchpointId,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// In a text that was copied, the piece follows this.
const MARK: &str = "polku-touchpoints:";

/// Where new touchpoints go: into which stage, and before which of its touchpoints.
pub type Gap = (StageId, usize);

/// A journey that a piece was put into.
#[derive(Clone, Debug)]
pub struct Pasted {
    /// The edit that does it.
    pub edit: Edit,
    /// The new touchpoints.
    pub ids: Vec<TouchpointId>,
    /// Rounds, personas, lanes and actions that came along.
    pub came: Vec<Came>,
    /// What did not.
    pub left: Vec<Left>,
}

/// Something that a touchpoint named, and that its new journey did not have. It is called so.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is what it is called")]
pub enum Came {
    Round(String),
    Persona(String),
    Lane(String),
    Action(String),
}

/// What stays in the journey that was copied from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// Answers, figures and comments, since the journey has the touchpoint already: nobody is counted twice.
    Twice,
    /// Answers, figures and comments, since they do not fit.
    Evidence,
    /// Ways back and places beside touchpoints that were not copied.
    Ways,
    /// What the same people answered to these questions and to others that are not here.
    Joint,
}

/// The touchpoints and what they name, in one stage. `None` where there are none.
#[must_use]
pub fn of(journey: &Journey, chosen: &BTreeSet<TouchpointId>) -> Option<Journey> {
    let all: Vec<Arc<Touchpoint>> = journey
        .touchpoints()
        .filter(|(_, one)| chosen.contains(&one.id))
        .map(|(_, one)| Arc::clone(one))
        .collect();
    if all.is_empty() {
        return None;
    }
    let asked: BTreeSet<&SurveyId> =
        all.iter().flat_map(|one| &one.surveys).map(|one| &one.id).collect();
    let mut joint = Joint::clone(&journey.joint);
    joint.retain(|x, y| asked.contains(&x.0) || asked.contains(&y.0));
    let in_lines = |id| all.iter().any(|one| one.lines.contains_key(id));
    let mut piece = Journey {
        rounds: journey.rounds.clone(),
        personas: journey.personas.clone(),
        lanes: journey.lanes.iter().filter(|lane| in_lines(&lane.id)).cloned().collect(),
        joint: Arc::new(joint),
        actions: journey.actions.clone(),
        ..Journey::default()
    };
    piece.rounds.retain(|round| all.iter().any(|one| names_round(one, &round.id)));
    piece.personas.retain(|persona| all.iter().any(|one| names_persona(one, &persona.id)));
    piece.actions.retain(|one| one.touchpoints.iter().any(|id| chosen.contains(id)));
    let mut stage = Stage::new(StageId::from_bits(0), StageKind::Other, "");
    stage.touchpoints = all;
    piece.stages.push(Arc::new(stage));
    Some(piece)
}

/// Whether anything was measured, counted or said there in a round.
fn names_round(touchpoint: &Touchpoint, round: &RoundId) -> bool {
    touchpoint.surveys.iter().any(|survey| survey.answers_of(round).is_some())
        || touchpoint.kpis.iter().any(|kpi| kpi.inputs_of(round).is_some())
        || touchpoint.feedback.iter().any(|one| one.round.as_ref() == Some(round))
        || touchpoint.reached.contains_key(round)
}

/// Whether a persona comes there, is asked or has answers of its own.
fn names_persona(touchpoint: &Touchpoint, persona: &PersonaId) -> bool {
    let in_answers = || {
        let surveys = touchpoint.surveys.iter();
        surveys.flat_map(|one| one.answers()).any(|one| one.segments.contains_key(persona))
    };
    touchpoint.personas.contains(persona)
        || touchpoint.surveys.iter().any(|one| one.personas.contains(persona))
        || in_answers()
}

/// The piece as text: the touchpoints' names for people, and all of it for another window.
#[must_use]
pub fn copied(journey: &Journey, chosen: &BTreeSet<TouchpointId>) -> Option<String> {
    let piece = of(journey, chosen)?;
    let names: Vec<&str> = piece.touchpoints().map(|(_, one)| one.name.as_str()).collect();
    Some(format!("{}\n\n{MARK}{}\n", names.join("\n"), clip(&piece)?))
}

/// The piece in a text that was copied here or in another window.
#[must_use]
pub fn read(text: &str) -> Option<Journey> {
    let (_, whole) = text.split_once(MARK)?;
    unclip(whole).filter(|piece| piece.touchpoints().next().is_some())
}

/// The journey with a piece. Rounds, personas and lanes of the same name are the same, others come along. A
/// touchpoint that the journey has already comes a second time under a new id, without its answers, figures and
/// comments: nobody is counted twice. `None` where the piece does not fit.
#[must_use]
pub fn pasted(journey: &Journey, piece: &Journey, gap: &Gap) -> Option<Pasted> {
    let piece = with_frame_of(piece, journey);
    let known: BTreeSet<&TouchpointId> = journey.touchpoints().map(|(_, one)| &one.id).collect();
    let twice = piece.touchpoints().any(|(_, one)| known.contains(&one.id) && has_evidence(one));
    let mut left: Vec<Left> = twice.then_some(Left::Twice).into_iter().collect();
    let put = put(journey, &piece, gap, |one| known.contains(&one.id)).or_else(|| {
        left = vec![Left::Evidence];
        put(journey, &piece, gap, |_| true)
    })?;
    left.extend(put.left);
    let edit = Edit::ReplaceAll { journey: Box::new(put.journey), step: Step::AddTouchpoint };
    Some(Pasted { edit, ids: put.ids, came: put.came, left })
}

fn has_evidence(one: &Touchpoint) -> bool {
    one.surveys.iter().any(|survey| !survey.answers().is_empty())
        || one.kpis.iter().any(|kpi| !kpi.values().is_empty())
        || !one.feedback.is_empty()
        || !one.reached.is_empty()
}

/// A journey with a piece in it.
struct Put {
    journey: Journey,
    ids: Vec<TouchpointId>,
    came: Vec<Came>,
    left: Vec<Left>,
}

/// Puts a piece in; touchpoints that are to be bare come without what was measured and said there.
fn put(
    journey: &Journey,
    piece: &Journey,
    (stage, at): &Gap,
    is_bare: impl Fn(&Touchpoint) -> bool,
) -> Option<Put> {
    let mut new = journey.clone();
    let all: Vec<Touchpoint> = piece
        .touchpoints()
        .map(|(_, one)| if is_bare(one) { bare(one) } else { one.as_ref().clone() })
        .collect();
    let mut came = frame(&mut new, piece, &all);
    let held = new.stage_mut(stage)?;
    let at = (*at).min(held.touchpoints.len());
    held.touchpoints.splice(at..at, all.iter().cloned().map(Arc::new));
    came.extend(actions(&mut new, piece, &all));
    joint(&mut new, piece);
    new.forget_lost();
    new.validate().ok()?;
    let ids: Vec<TouchpointId> = all.iter().map(|one| one.id.clone()).collect();
    let ways = |one: &Touchpoint| one.returns_to.len() + usize::from(one.beside.is_some());
    let lost_way = |one: &Touchpoint| new.touchpoint(&one.id).is_none_or(|it| ways(it) < ways(one));
    let mut left = Vec::new();
    left.extend(all.iter().any(lost_way).then_some(Left::Ways));
    let lost_pair = piece.joint.pairs().any(|(x, y, _)| new.joint.get(x, y).is_none());
    left.extend(lost_pair.then_some(Left::Joint));
    Some(Put { journey: new, ids, came, left })
}

/// Rounds, personas and lanes that are named in the piece and are not there.
fn frame(new: &mut Journey, piece: &Journey, all: &[Touchpoint]) -> Vec<Came> {
    let mut came = Vec::new();
    for round in &piece.rounds {
        if new.round(&round.id).is_none() && all.iter().any(|one| names_round(one, &round.id)) {
            came.push(Came::Round(round.name.clone()));
            new.rounds.push(round.clone());
        }
    }
    for persona in &piece.personas {
        let is_named = all.iter().any(|one| names_persona(one, &persona.id));
        if is_named && new.personas.iter().all(|one| one.id != persona.id) {
            came.push(Came::Persona(persona.name.clone()));
            new.personas.push(persona.clone());
        }
    }
    for lane in &piece.lanes {
        if new.lanes.iter().all(|one| one.id != lane.id) {
            came.push(Came::Lane(lane.name.clone()));
            new.lanes.push(lane.clone());
        }
    }
    came
}

/// Actions for what is new: those that are there are linked with it, others come along.
fn actions(new: &mut Journey, piece: &Journey, all: &[Touchpoint]) -> Vec<Came> {
    let mut came = Vec::new();
    for action in &piece.actions {
        let linked = all.iter().map(|one| &one.id).filter(|id| action.touchpoints.contains(id));
        let linked: Vec<TouchpointId> = linked.cloned().collect();
        if linked.is_empty() {
            continue;
        }
        if let Some(there) = new.actions.iter_mut().find(|one| one.id == action.id) {
            let missing = linked.into_iter().filter(|id| !there.touchpoints.contains(id));
            let missing: Vec<TouchpointId> = missing.collect();
            there.touchpoints.extend(missing);
        } else {
            came.push(Came::Action(action.title.clone()));
            new.actions.push(Action { touchpoints: linked, ..action.clone() });
        }
    }
    came
}

/// What the same people answered, where nothing is known of it yet. Pairs without answers are forgotten later.
fn joint(new: &mut Journey, piece: &Journey) {
    let mut joint = Joint::clone(&new.joint);
    for (x, y, sums) in piece.joint.pairs() {
        if joint.get(x, y).is_none() {
            // Sums that were possible before still are.
            let _ = joint.set(x.clone(), y.clone(), sums);
        }
    }
    new.joint = Arc::new(joint);
}

/// The same touchpoint as another one: with new ids, and without what was measured and said there.
fn bare(old: &Touchpoint) -> Touchpoint {
    let mut new = old.clone();
    new.id = TouchpointId::from_bits(fastrand::u64(..));
    new.feedback.clear();
    new.reached.clear();
    for survey in &mut new.surveys {
        let survey = Arc::make_mut(survey);
        survey.id = SurveyId::from_bits(fastrand::u64(..));
        let rounds: Vec<_> = survey.answers().iter().map(|one| one.round.clone()).collect();
        for round in rounds {
            *survey = survey.clone().without_round(&round);
        }
    }
    for kpi in &mut new.kpis {
        kpi.id = KpiId::from_bits(fastrand::u64(..));
        let rounds: Vec<_> = kpi.values().iter().map(|one| one.round.clone()).collect();
        for round in rounds {
            *kpi = kpi.clone().without_round(&round);
        }
    }
    for picture in &mut new.pictures {
        *picture = picture.with_id(PictureId::from_bits(fastrand::u64(..)));
    }
    new
}

#[cfg(test)]
#[path = "piece_tests.rs"]
mod tests;
