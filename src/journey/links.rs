//! What names something else that may be gone: whether it is there, and forgetting it where it is not.

use super::fault::{Part, ThingKind};
use super::{
    Fault, Feedback, Joint, Journey, LaneId, Occasion, PersonaId, RoundId, Survey, SurveyId,
    Touchpoint, TouchpointId,
};
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

/// Things of a kind that can be named.
enum Named<'a> {
    /// These.
    These(HashSet<&'a str>),
    /// All that were there but for these, which are gone.
    AllBut(HashSet<&'a str>),
}

impl<'a> Named<'a> {
    fn these(ids: impl Iterator<Item = &'a str>) -> Self {
        Self::These(ids.collect())
    }

    fn all_but(gone: &[&'a str]) -> Self {
        Self::AllBut(gone.iter().copied().collect())
    }

    fn contains(&self, id: &str) -> bool {
        match self {
            Self::These(ids) => ids.contains(id),
            Self::AllBut(gone) => gone.is_empty() || !gone.contains(id),
        }
    }

    /// Whatever is named is there.
    fn is_all(&self) -> bool {
        matches!(self, Self::AllBut(gone) if gone.is_empty())
    }
}

/// What can be named.
struct There<'a> {
    touchpoints: Named<'a>,
    surveys: Named<'a>,
    rounds: Named<'a>,
    personas: Named<'a>,
    lanes: Named<'a>,
}

/// What a change has taken away: only what names that is looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gone<'a> {
    /// Ids of touchpoints.
    pub touchpoints: &'a [&'a str],
    /// Ids of questions.
    pub surveys: &'a [&'a str],
    /// Ids of personas.
    pub personas: &'a [&'a str],
    /// Ids of lanes.
    pub lanes: &'a [&'a str],
    /// Answers to a question in a round.
    pub answers: &'a [Occasion],
}

impl<'a> There<'a> {
    fn of(journey: &'a Journey) -> Self {
        Self {
            touchpoints: Named::these(journey.touchpoints().map(|(_, one)| one.id.as_str())),
            surveys: Named::these(journey.surveys().map(|one| one.id.as_str())),
            rounds: Named::these(journey.rounds.iter().map(|one| one.id.as_str())),
            personas: Named::these(journey.personas.iter().map(|one| one.id.as_str())),
            lanes: Named::these(journey.lanes.iter().map(|one| one.id.as_str())),
        }
    }

    fn without(gone: Gone<'a>) -> Self {
        Self {
            touchpoints: Named::all_but(gone.touchpoints),
            surveys: Named::all_but(gone.surveys),
            rounds: Named::all_but(&[]),
            personas: Named::all_but(gone.personas),
            lanes: Named::all_but(gone.lanes),
        }
    }

    /// What a touchpoint names that is not there.
    fn lost_of(&self, one: &'a Touchpoint) -> Option<&'a str> {
        let lanes = one.lines.keys().map(LaneId::as_str).find(|id| !self.lanes.contains(id));
        let rounds = || one.reached.keys().map(RoundId::as_str);
        let ways = || one.returns_to.iter().map(|way| &way.touchpoint).chain(&one.beside);
        lanes
            .or_else(|| rounds().find(|id| !self.rounds.contains(id)))
            .or_else(|| ways().map(TouchpointId::as_str).find(|id| !self.touchpoints.contains(id)))
    }

    fn lost_of_comment(&self, one: &'a Feedback) -> Option<&'a str> {
        one.survey.as_ref().map(SurveyId::as_str).filter(|id| !self.surveys.contains(id))
    }

    fn lost_of_survey(&self, one: &'a Survey) -> Option<&'a str> {
        let named = one.answers().iter().flat_map(|answers| answers.segments.keys());
        named.map(PersonaId::as_str).find(|id| !self.personas.contains(id))
    }
}

/// The questions and rounds that have answers.
fn occasions(journey: &Journey) -> BTreeSet<Occasion> {
    let of = |survey: &Arc<Survey>| {
        let id = survey.id.clone();
        let rounds: Vec<_> = survey.answers().iter().map(|one| one.round.clone()).collect();
        rounds.into_iter().map(move |round| (id.clone(), round))
    };
    journey.surveys().flat_map(of).collect()
}

/// Whether everything that is named is there.
pub(super) fn check(journey: &Journey) -> Result<(), Fault> {
    let there = There::of(journey);
    let lost = |part: Part<'_>| Err(Fault::Lost { thing: part.thing() });
    for (_, one) in journey.touchpoints() {
        if there.lost_of(one).is_some() {
            return lost(Part::touchpoint(one));
        }
    }
    for (one, at) in journey.placed_comments() {
        if there.lost_of_comment(one).is_some() {
            return lost(Part::comment(one, at));
        }
    }
    for (one, at) in journey.placed_surveys() {
        if there.lost_of_survey(one).is_some() {
            return lost(Part::survey(one, at));
        }
    }
    if journey.outcome.as_ref().is_some_and(|id| !there.surveys.contains(id.as_str())) {
        return lost(Part::new(ThingKind::Survey, ""));
    }
    if !journey.joint.is_empty() {
        let answered = occasions(journey);
        let gone = |one: &Occasion| !answered.contains(one);
        let pairs = journey.joint.pairs().flat_map(|(x, y, _)| [x, y]);
        if let Some((id, _)) = pairs.into_iter().find(|one| gone(one)) {
            let named = journey.placed_surveys().find(|(one, _)| one.id == *id);
            let part = named.map(|(one, at)| Part::survey(one, at));
            return lost(part.unwrap_or_else(|| Part::new(ThingKind::Survey, "")));
        }
    }
    Ok(())
}

impl Journey {
    /// Forgets what is named and is not there any more: ways to removed touchpoints, lines of removed
    /// lanes, segments of removed personas, joint sums of removed answers, an overall score that is not asked any more. What remains is shared as
    /// before.
    pub fn forget_lost(&mut self) {
        let copy = self.clone();
        self.forget(&There::of(&copy));
        self.forget_lost_joint();
    }

    /// The same where it is known what is gone: what names nothing of it is not gone through.
    pub fn forget_gone(&mut self, gone: Gone<'_>) {
        self.forget(&There::without(gone));
        let is_gone =
            |one: &Occasion| gone.surveys.contains(&one.0.as_str()) || gone.answers.contains(one);
        let pairs = || self.joint.pairs().flat_map(|(x, y, _)| [x, y]);
        if pairs().any(is_gone) {
            let mut joint = Joint::clone(&self.joint);
            joint.retain(|x, y| !is_gone(x) && !is_gone(y));
            self.joint = Arc::new(joint);
        }
    }

    fn forget(&mut self, there: &There<'_>) {
        if let Some(survey) = &mut self.survey {
            forget_in_survey(survey, there);
        }
        self.outcome.take_if(|id| !there.surveys.contains(id.as_str()));
        self.feedback.iter_mut().for_each(|one| forget_in_comment(one, there));
        for stage in &mut self.stages {
            let lost = stage.touchpoints.iter().any(|one| is_losing(one, there))
                || stage.feedback.iter().any(|one| there.lost_of_comment(one).is_some());
            if !lost {
                continue;
            }
            let stage = Arc::make_mut(stage);
            stage.feedback.iter_mut().for_each(|one| forget_in_comment(one, there));
            for one in stage.touchpoints.iter_mut().filter(|one| is_losing(one, there)) {
                forget_in_touchpoint(Arc::make_mut(one), there);
            }
        }
        self.actions.iter_mut().for_each(|one| {
            one.touchpoints.retain(|id| there.touchpoints.contains(id.as_str()));
        });
    }

    fn forget_lost_joint(&mut self) {
        if self.joint.is_empty() {
            return;
        }
        let answered = occasions(self);
        let keep = |x: &Occasion, y: &Occasion| answered.contains(x) && answered.contains(y);
        if self.joint.pairs().any(|(x, y, _)| !keep(x, y)) {
            let mut joint = Joint::clone(&self.joint);
            joint.retain(keep);
            self.joint = Arc::new(joint);
        }
    }
}

fn is_losing(one: &Touchpoint, there: &There<'_>) -> bool {
    let in_surveys = || one.surveys.iter().any(|survey| there.lost_of_survey(survey).is_some());
    let in_comments =
        || one.feedback.iter().any(|comment| there.lost_of_comment(comment).is_some());
    there.lost_of(one).is_some()
        || (!there.personas.is_all() && in_surveys())
        || (!there.surveys.is_all() && in_comments())
}

fn forget_in_touchpoint(one: &mut Touchpoint, there: &There<'_>) {
    one.lines.retain(|id, _| there.lanes.contains(id.as_str()));
    one.reached.retain(|id, _| there.rounds.contains(id.as_str()));
    one.returns_to.retain(|way| there.touchpoints.contains(way.touchpoint.as_str()));
    one.beside.take_if(|id| !there.touchpoints.contains(id.as_str()));
    one.surveys.iter_mut().for_each(|survey| forget_in_survey(survey, there));
    one.feedback.iter_mut().for_each(|comment| forget_in_comment(comment, there));
}

fn forget_in_comment(one: &mut Arc<Feedback>, there: &There<'_>) {
    if there.lost_of_comment(one).is_some() {
        Arc::make_mut(one).survey = None;
    }
}

fn forget_in_survey(one: &mut Arc<Survey>, there: &There<'_>) {
    if there.lost_of_survey(one).is_some() {
        Arc::make_mut(one).retain_segments(|id| there.personas.contains(id.as_str()));
    }
}
