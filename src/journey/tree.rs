//! Finding and changing things by their id.

use super::{
    Feedback, Journey, Kpi, Picture, Round, RoundId, Stage, StageId, Survey, SurveyId, Target,
    Touchpoint, TouchpointId,
};
use std::sync::Arc;

/// Where a touchpoint stands: its stage and its place in it, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Index of the stage.
    pub stage: usize,
    /// Index within the stage.
    pub at: usize,
}

impl Journey {
    /// Every touchpoint in the customer's order, with its stage.
    pub fn touchpoints(&self) -> impl Iterator<Item = (&Arc<Stage>, &Arc<Touchpoint>)> {
        self.stages.iter().flat_map(|stage| stage.touchpoints.iter().map(move |one| (stage, one)))
    }

    /// Every survey: of the journey, then of its touchpoints.
    pub fn surveys(&self) -> impl Iterator<Item = &Arc<Survey>> {
        self.survey.iter().chain(self.touchpoints().flat_map(|(_, one)| &one.surveys))
    }

    /// Every comment: of the journey, of its stages, of its touchpoints.
    pub fn comments(&self) -> impl Iterator<Item = &Arc<Feedback>> {
        let of_stages = self.stages.iter().flat_map(|stage| &stage.feedback);
        let of_touchpoints = self.touchpoints().flat_map(|(_, one)| &one.feedback);
        self.feedback.iter().chain(of_stages).chain(of_touchpoints)
    }

    /// Every KPI: of the stages, then of the touchpoints.
    pub fn kpis(&self) -> impl Iterator<Item = &Kpi> {
        let of_touchpoints = self.touchpoints().flat_map(|(_, one)| &one.kpis);
        self.stages.iter().flat_map(|stage| &stage.kpis).chain(of_touchpoints)
    }

    /// Every picture: of the journey, its personas and its touchpoints.
    pub fn all_pictures(&self) -> impl Iterator<Item = &Picture> {
        let of_personas = self.personas.iter().flat_map(|one| &one.pictures);
        let of_touchpoints = self.touchpoints().flat_map(|(_, one)| &one.pictures);
        self.pictures.iter().chain(of_personas).chain(of_touchpoints)
    }

    /// Every id of the journey; no two things share one.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        (self.rounds.iter().map(|one| one.id.as_str()))
            .chain(self.personas.iter().map(|one| one.id.as_str()))
            .chain(self.stages.iter().map(|one| one.id.as_str()))
            .chain(self.touchpoints().map(|(_, one)| one.id.as_str()))
            .chain(self.surveys().map(|one| one.id.as_str()))
            .chain(self.kpis().map(|one| one.id.as_str()))
            .chain(self.comments().map(|one| one.id.as_str()))
            .chain(self.actions.iter().map(|one| one.id.as_str()))
            .chain(self.lanes.iter().map(|one| one.id.as_str()))
            .chain(self.all_pictures().map(|one| one.id().as_str()))
    }

    /// The touchpoint with this id.
    #[must_use]
    pub fn touchpoint(&self, id: &TouchpointId) -> Option<&Arc<Touchpoint>> {
        let place = self.place(id)?;
        self.stages.get(place.stage)?.touchpoints.get(place.at)
    }

    /// Where the touchpoint with this id stands.
    #[must_use]
    pub fn place(&self, id: &TouchpointId) -> Option<Place> {
        let find = |is_it: &dyn Fn(&Touchpoint) -> bool| {
            self.stages.iter().enumerate().find_map(|(stage, held)| {
                let at = held.touchpoints.iter().position(|one| is_it(one))?;
                Some(Place { stage, at })
            })
        };
        // Most ids that are looked for are clones of the one that is found: among thousands it is quicker not to
        // read every one.
        find(&|one| one.id.is_clone_of(id)).or_else(|| find(&|one| one.id == *id))
    }

    /// The stage with this id.
    #[must_use]
    pub fn stage(&self, id: &StageId) -> Option<&Arc<Stage>> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    /// Where the stage with this id stands.
    #[must_use]
    pub fn stage_place(&self, id: &StageId) -> Option<usize> {
        self.stages.iter().position(|stage| stage.id == *id)
    }

    /// The survey with this id.
    #[must_use]
    pub fn survey_by_id(&self, id: &SurveyId) -> Option<&Arc<Survey>> {
        self.surveys().find(|survey| survey.id == *id)
    }

    /// The round with this id.
    #[must_use]
    pub fn round(&self, id: &RoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == *id)
    }

    /// The rounds in the order of their days. Those without a day keep their place in the file.
    #[must_use]
    pub fn rounds_by_date(&self) -> Vec<&Round> {
        let mut dated: Vec<&Round> =
            self.rounds.iter().filter(|round| round.date.is_some()).collect();
        dated.sort_by_key(|round| round.date);
        let mut dated = dated.into_iter();
        let mut in_order = Vec::with_capacity(self.rounds.len());
        for round in &self.rounds {
            in_order.extend(if round.date.is_some() { dated.next() } else { Some(round) });
        }
        in_order
    }

    /// The rounds shown as before and after: the chosen ones, else the last two by their days. None
    /// with fewer than two rounds.
    #[must_use]
    pub fn before_and_after(&self) -> Option<(&Round, &Round)> {
        if let Some(compared) = &self.compared {
            let chosen = self.round(&compared.before).zip(self.round(&compared.after));
            if chosen.is_some() {
                return chosen;
            }
        }
        match self.rounds_by_date().as_slice() {
            [.., before, after] => Some((before, after)),
            _ => None,
        }
    }

    /// The round shown as *after* is older than the one shown as *before*: every result is turned
    /// round.
    #[must_use]
    pub fn is_turned_round(&self) -> bool {
        let days = self.before_and_after().and_then(|(a, b)| a.date.zip(b.date));
        days.is_some_and(|(before, after)| after < before)
    }

    /// The round looked at: *after*, else the only one.
    #[must_use]
    pub fn current_round(&self) -> Option<&Round> {
        self.before_and_after().map(|(_, after)| after).or(self.rounds.last())
    }

    /// The score aimed at in a touchpoint: its own, its stage's or the journey's.
    #[must_use]
    pub fn target_of(&self, stage: &Stage, touchpoint: &Touchpoint) -> Option<Target> {
        touchpoint.target.or(stage.target).or(self.target.score)
    }

    /// The touchpoint with this id, to be changed; only what lies on the way to it is copied.
    pub fn touchpoint_mut(&mut self, id: &TouchpointId) -> Option<&mut Touchpoint> {
        let place = self.place(id)?;
        let stage = Arc::make_mut(self.stages.get_mut(place.stage)?);
        stage.touchpoints.get_mut(place.at).map(Arc::make_mut)
    }

    /// The stage with this id, to be changed.
    pub fn stage_mut(&mut self, id: &StageId) -> Option<&mut Stage> {
        let at = self.stage_place(id)?;
        self.stages.get_mut(at).map(Arc::make_mut)
    }
}
