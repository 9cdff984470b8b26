//! How each change is made.

use super::change::{Edit, EditError};
use crate::journey::touched::Touched;
use crate::journey::{
    Fault, Feedback, FeedbackId, FeedbackOf, Gone, Journey, Occasion, RoundId, Stage, Survey,
    SurveyId, Touchpoint,
};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

impl Edit {
    /// Makes the change.
    ///
    /// # Errors
    /// [`EditError`] when what it names is gone or the result would contradict itself.
    pub fn apply(self, old: &Journey) -> Result<Journey, EditError> {
        let mut journey = old.clone();
        if let Self::ReplaceFeedback(comments) = self {
            // Ids stay as they are. The whole journey is not checked for every word of 100,000 comments.
            rounds_exist(&journey, &comments)?;
            replace_feedback(&mut journey, comments).ok_or(EditError::Gone)?;
            return Ok(journey);
        }
        let touched = self.touches();
        change(&mut journey, self).ok_or(EditError::Gone)?;
        touched.check(old, &journey)?;
        Ok(journey)
    }

    /// What must be checked after it.
    fn touches(&self) -> Touched {
        match self {
            Self::SetTitle { .. }
            | Self::SetTarget(_)
            | Self::SetParkingLot(_)
            | Self::SetWorkshop(_) => Touched::Words,
            Self::ReplaceStage { stage, .. } | Self::AddStage { stage, .. } => {
                Touched::Stage(stage.id.clone())
            }
            Self::ReplaceTouchpoint { touchpoint, .. } | Self::AddTouchpoint { touchpoint, .. } => {
                Touched::Touchpoint(touchpoint.id.clone())
            }
            Self::MoveRound { .. }
            | Self::MoveStage { .. }
            | Self::MoveTouchpoint { .. }
            | Self::RemoveStage(_)
            | Self::RemoveTouchpoint(_)
            | Self::RemoveAction(_) => Touched::Places,
            Self::SetPersonas(_) => Touched::Personas,
            Self::SetSurvey(_) => Touched::OwnSurvey,
            Self::SetOutcome(_) => Touched::Outcome,
            Self::SetLanes(_) => Touched::Lanes,
            Self::AddRound(_) | Self::ReplaceRound(_) => Touched::Rounds,
            Self::AddAction(action) | Self::ReplaceAction(action) => {
                Touched::Action(action.id.clone())
            }
            Self::SetCompared(_)
            | Self::RemoveRound(_)
            | Self::ReplaceFeedback(_)
            | Self::ReplaceAll { .. } => Touched::Everything,
        }
    }
}

fn rounds_exist(journey: &Journey, comments: &[(FeedbackOf, Feedback)]) -> Result<(), Fault> {
    let is_lost =
        |comment: &Feedback| comment.round.as_ref().is_some_and(|id| journey.round(id).is_none());
    match comments.iter().find(|(_, comment)| is_lost(comment)) {
        None => Ok(()),
        Some((of, comment)) => {
            let at = match of {
                FeedbackOf::Journey => Some(journey.title.as_str()),
                FeedbackOf::Stage(id) => journey.stage(id).map(|one| one.name.as_str()),
                FeedbackOf::Touchpoint(id) => journey.touchpoint(id).map(|one| one.name.as_str()),
            };
            let at = at.unwrap_or_default();
            Err(Fault::no_round_of(comment, at))
        }
    }
}

/// `None` when what the edit names is not there.
fn change(journey: &mut Journey, edit: Edit) -> Option<()> {
    match edit {
        Edit::SetTitle { title, description } => {
            journey.title = title;
            journey.description = description;
        }
        Edit::SetTarget(target) => journey.target = target,
        Edit::SetPersonas(personas) => {
            let old = std::mem::replace(&mut journey.personas, personas);
            let now: HashSet<&str> = journey.personas.iter().map(|one| one.id.as_str()).collect();
            let gone: Vec<&str> = old.iter().map(|one| one.id.as_str()).collect();
            let gone: Vec<&str> = gone.into_iter().filter(|id| !now.contains(id)).collect();
            journey.forget_gone(Gone { personas: &gone, ..Gone::default() });
        }
        Edit::SetParkingLot(items) => journey.parking_lot = items,
        Edit::SetWorkshop(workshop) => journey.workshop = workshop,
        Edit::SetSurvey(survey) => {
            let old = std::mem::replace(&mut journey.survey, survey.map(|it| Arc::new(*it)));
            let lost = Lost::of(old.as_slice(), journey.survey.as_slice());
            lost.forget(journey);
        }
        Edit::SetCompared(compared) => journey.compared = compared,
        Edit::SetOutcome(outcome) => journey.outcome = outcome,
        Edit::SetLanes(lanes) => {
            let old = std::mem::replace(&mut journey.lanes, lanes);
            let now: HashSet<&str> = journey.lanes.iter().map(|one| one.id.as_str()).collect();
            let gone: Vec<&str> = old.iter().map(|one| one.id.as_str()).collect();
            let gone: Vec<&str> = gone.into_iter().filter(|id| !now.contains(id)).collect();
            journey.forget_gone(Gone { lanes: &gone, ..Gone::default() });
        }
        Edit::AddRound(round) => journey.rounds.push(round),
        Edit::ReplaceRound(round) => {
            let old = journey.rounds.iter_mut().find(|old| old.id == round.id)?;
            *old = round;
        }
        Edit::RemoveRound(id) => remove_round(journey, &id)?,
        Edit::MoveRound { id, to } => {
            let from = journey.rounds.iter().position(|round| round.id == id)?;
            let round = journey.rounds.remove(from);
            journey.rounds.insert(to.min(journey.rounds.len()), round);
        }
        Edit::AddAction(action) => journey.actions.push(action),
        Edit::ReplaceAction(action) => {
            let old = journey.actions.iter_mut().find(|old| old.id == action.id)?;
            *old = action;
        }
        Edit::RemoveAction(id) => {
            let at = journey.actions.iter().position(|action| action.id == id)?;
            journey.actions.remove(at);
        }
        Edit::ReplaceAll { journey: new, .. } => *journey = *new,
        structural @ (Edit::AddStage { .. }
        | Edit::ReplaceStage { .. }
        | Edit::RemoveStage(_)
        | Edit::MoveStage { .. }
        | Edit::AddTouchpoint { .. }
        | Edit::ReplaceTouchpoint { .. }
        | Edit::ReplaceFeedback(_)
        | Edit::RemoveTouchpoint(_)
        | Edit::MoveTouchpoint { .. }) => return change_structure(journey, structural),
    }
    Some(())
}

fn change_structure(journey: &mut Journey, edit: Edit) -> Option<()> {
    match edit {
        Edit::AddStage { at, stage } => {
            journey.stages.insert(at.min(journey.stages.len()), Arc::new(*stage));
        }
        Edit::ReplaceStage { stage, .. } => {
            let old = journey.stage_mut(&stage.id)?;
            let touchpoints = std::mem::take(&mut old.touchpoints);
            *old = Stage { touchpoints, ..*stage };
        }
        Edit::RemoveStage(id) => {
            let at = journey.stage_place(&id)?;
            let stage = journey.stages.remove(at);
            forget_touchpoints(journey, &stage.touchpoints);
        }
        Edit::MoveStage { id, to } => {
            let at = journey.stage_place(&id)?;
            let stage = journey.stages.remove(at);
            journey.stages.insert(to.min(journey.stages.len()), stage);
        }
        Edit::AddTouchpoint { stage, at, touchpoint } => {
            let stage = journey.stage_mut(&stage)?;
            stage.touchpoints.insert(at.min(stage.touchpoints.len()), Arc::new(*touchpoint));
        }
        Edit::ReplaceTouchpoint { touchpoint, .. } => {
            let old = journey.touchpoint_mut(&touchpoint.id)?;
            let lost = Lost::of(&old.surveys, &touchpoint.surveys);
            *old = *touchpoint;
            lost.forget(journey);
        }
        Edit::RemoveTouchpoint(id) => {
            let place = journey.place(&id)?;
            let stage = Arc::make_mut(journey.stages.get_mut(place.stage)?);
            let touchpoint = stage.touchpoints.remove(place.at);
            forget_touchpoints(journey, &[touchpoint]);
        }
        Edit::MoveTouchpoint { id, stage, at } => {
            let place = journey.place(&id)?;
            let target = journey.stage_place(&stage)?;
            let from = Arc::make_mut(journey.stages.get_mut(place.stage)?);
            let moved = from.touchpoints.remove(place.at);
            let to = Arc::make_mut(journey.stages.get_mut(target)?);
            to.touchpoints.insert(at.min(to.touchpoints.len()), moved);
        }
        Edit::SetTitle { .. }
        | Edit::SetTarget(_)
        | Edit::SetPersonas(_)
        | Edit::SetParkingLot(_)
        | Edit::SetWorkshop(_)
        | Edit::SetSurvey(_)
        | Edit::SetCompared(_)
        | Edit::SetOutcome(_)
        | Edit::SetLanes(_)
        | Edit::AddRound(_)
        | Edit::ReplaceRound(_)
        | Edit::RemoveRound(_)
        | Edit::MoveRound { .. }
        | Edit::AddAction(_)
        | Edit::ReplaceAction(_)
        | Edit::RemoveAction(_)
        | Edit::ReplaceFeedback(_)
        | Edit::ReplaceAll { .. } => return None,
    }
    Some(())
}

/// One walk through the comments of each touchpoint, however many of them change.
fn replace_feedback(journey: &mut Journey, comments: Vec<(FeedbackOf, Feedback)>) -> Option<()> {
    let mut places: BTreeMap<FeedbackOf, BTreeMap<FeedbackId, Feedback>> = BTreeMap::new();
    for (of, comment) in comments {
        places.entry(of).or_default().insert(comment.id.clone(), comment);
    }
    for (of, mut new) in places {
        let held = match of {
            FeedbackOf::Journey => &mut journey.feedback,
            FeedbackOf::Stage(id) => &mut journey.stage_mut(&id)?.feedback,
            FeedbackOf::Touchpoint(id) => &mut journey.touchpoint_mut(&id)?.feedback,
        };
        for old in held {
            if new.is_empty() {
                break;
            }
            if let Some(comment) = new.remove(&old.id) {
                *old = Arc::new(comment);
            }
        }
        if !new.is_empty() {
            return None;
        }
    }
    Some(())
}

/// Touchpoints are gone with all they held: what names any of it forgets it.
fn forget_touchpoints(journey: &mut Journey, gone: &[Arc<Touchpoint>]) {
    let surveys = gone.iter().flat_map(|one| &one.surveys).map(|survey| survey.id.as_str());
    let surveys: Vec<&str> = surveys.collect();
    let touchpoints: Vec<&str> = gone.iter().map(|one| one.id.as_str()).collect();
    journey.forget_gone(Gone { touchpoints: &touchpoints, surveys: &surveys, ..Gone::default() });
}

/// Questions, and answers of a round, that go with a change: what names them has to be looked at then.
#[derive(Default)]
struct Lost {
    surveys: Vec<SurveyId>,
    answers: Vec<Occasion>,
}

impl Lost {
    fn of(old: &[Arc<Survey>], new: &[Arc<Survey>]) -> Self {
        let mut lost = Self::default();
        for survey in old {
            let Some(kept) = new.iter().find(|one| one.id == survey.id) else {
                lost.surveys.push(survey.id.clone());
                continue;
            };
            if Arc::ptr_eq(kept, survey) {
                continue;
            }
            let gone = survey.answers().iter().filter(|one| kept.answers_of(&one.round).is_none());
            lost.answers.extend(gone.map(|one| (survey.id.clone(), one.round.clone())));
        }
        lost
    }

    fn forget(&self, journey: &mut Journey) {
        if self.surveys.is_empty() && self.answers.is_empty() {
            return;
        }
        let surveys: Vec<&str> = self.surveys.iter().map(SurveyId::as_str).collect();
        journey.forget_gone(Gone { surveys: &surveys, answers: &self.answers, ..Gone::default() });
    }
}

pub(super) fn remove_round(journey: &mut Journey, id: &RoundId) -> Option<()> {
    let at = journey.rounds.iter().position(|round| round.id == *id)?;
    journey.rounds.remove(at);
    if journey.compared.as_ref().is_some_and(|both| both.before == *id || both.after == *id) {
        journey.compared = None;
    }
    for source in &mut journey.sources {
        source.responses.retain(|one| one.round != *id);
    }
    let strip = |survey: &mut Arc<Survey>| {
        if survey.answers_of(id).is_some() {
            *survey = Arc::new(survey.as_ref().clone().without_round(id));
        }
    };
    journey.survey.as_mut().map(strip);
    for stage in &mut journey.stages {
        let stage = Arc::make_mut(stage);
        for kpi in &mut stage.kpis {
            *kpi = kpi.clone().without_round(id);
        }
        stage.feedback.retain(|comment| comment.round.as_ref() != Some(id));
        for touchpoint in &mut stage.touchpoints {
            let touchpoint = Arc::make_mut(touchpoint);
            touchpoint.surveys.iter_mut().for_each(strip);
            for kpi in &mut touchpoint.kpis {
                *kpi = kpi.clone().without_round(id);
            }
            touchpoint.feedback.retain(|comment| comment.round.as_ref() != Some(id));
            touchpoint.reached.remove(id);
        }
    }
    journey.feedback.retain(|comment| comment.round.as_ref() != Some(id));
    journey.forget_lost();
    Some(())
}
