//! Whether a part that was changed fits to the rest of its journey, which was valid before. Only what the part names
//! and whatever it brings along is looked at, so that one change in a journey of thousands of touchpoints costs what it
//! changes. Where it does not fit, checking everything tells why.

use super::{
    Action, Feedback, Journey, Kpi, Lane, LaneId, Persona, PersonaId, Picture, Round, RoundId,
    Stage, Survey, Touchpoint, TouchpointId, limits,
};
use std::collections::HashSet;
use std::sync::Arc;

/// A journey in which one part has changed.
#[derive(Clone, Copy)]
pub(super) struct Whole<'a>(pub &'a Journey);

impl<'a> Whole<'a> {
    /// A touchpoint, and what it was; None: it is new.
    pub(super) fn fits_touchpoint(self, was: Option<&Touchpoint>, one: &'a Touchpoint) -> bool {
        let kept = |survey: &&Arc<Survey>| {
            was.is_some_and(|was| was.surveys.iter().any(|old| Arc::ptr_eq(old, survey)))
        };
        let is_old = |comment: &&Arc<Feedback>| {
            was.is_some_and(|was| was.feedback.iter().any(|old| Arc::ptr_eq(old, comment)))
        };
        let rounds = self.rounds();
        limits::of_touchpoint(one).is_ok()
            && one.surveys.iter().filter(|it| !kept(it)).all(|it| self.fits_survey(&rounds, it))
            && one.feedback.iter().filter(|it| !is_old(it)).all(|it| self.fits_comment(&rounds, it))
            && one.kpis.iter().all(|kpi| fits_kpi(&rounds, kpi))
            && one.reached.keys().all(|id| rounds.contains(id.as_str()))
            && self.knows_personas(&one.personas)
            && one.lines.keys().all(|id| self.knows_lane(id))
            && self.knows_ways(was, one)
            && self.are_new(was.into_iter().flat_map(ids_of_touchpoint), ids_of_touchpoint(one))
    }

    /// A stage without its touchpoints, and what it was.
    pub(super) fn fits_stage(self, was: Option<&Stage>, one: &'a Stage) -> bool {
        let rounds = self.rounds();
        limits::of_stage(one).is_ok()
            && one.feedback.iter().all(|it| self.fits_comment(&rounds, it))
            && one.kpis.iter().all(|kpi| fits_kpi(&rounds, kpi))
            && self.are_new(was.into_iter().flat_map(ids_of_stage), ids_of_stage(one))
    }

    /// An action, and what it was.
    pub(super) fn fits_action(self, was: Option<&Action>, one: &'a Action) -> bool {
        let is_old = |id: &&TouchpointId| was.is_some_and(|was| was.touchpoints.contains(id));
        let places = |action: &Action| action.touchpoints.len();
        let grows = was.is_none_or(|was| places(was) < places(one));
        limits::of_action(one).is_ok()
            && one.touchpoints.iter().filter(|id| !is_old(id)).all(|id| self.knows(id))
            && (!grows || limits::of_counts(self.0).is_ok())
            && self
                .are_new(was.map(|one| one.id.as_str()).into_iter(), [one.id.as_str()].into_iter())
    }

    /// The question about the whole journey, and what it was.
    pub(super) fn fits_own_survey(self, was: Option<&Survey>, one: Option<&'a Survey>) -> bool {
        let rounds = self.rounds();
        let id = |survey: &'a Survey| survey.id.as_str();
        one.is_none_or(|one| self.fits_survey(&rounds, one))
            && self.are_new(was.map(|it| it.id.as_str()).into_iter(), one.map(id).into_iter())
    }

    /// All personas, and what they were. Where one is gone, nothing is certain: much names them.
    pub(super) fn fits_personas(self, was: &[Persona], all: &'a [Persona]) -> bool {
        let ids = |one: &'a Persona| {
            std::iter::once(one.id.as_str()).chain(one.pictures.iter().map(|it| it.id().as_str()))
        };
        let old = was.iter().flat_map(|one| {
            std::iter::once(one.id.as_str()).chain(one.pictures.iter().map(|it| it.id().as_str()))
        });
        let stays = |one: &Persona| all.iter().any(|new| new.id == one.id);
        was.iter().all(stays)
            && limits::of_journey(self.0).is_ok()
            && self.are_new(old, all.iter().flat_map(ids))
    }

    /// All lanes of one's own, and what they were.
    pub(super) fn fits_lanes(self, was: &[Lane], all: &'a [Lane]) -> bool {
        limits::of_journey(self.0).is_ok()
            && self.are_new(
                was.iter().map(|one| one.id.as_str()),
                all.iter().map(|one| one.id.as_str()),
            )
    }

    /// All rounds, of which one is new or another than it was.
    pub(super) fn fits_rounds(self, was: &[Round]) -> bool {
        let rounds = &self.0.rounds;
        let names: HashSet<&str> = rounds.iter().map(|one| one.name.as_str()).collect();
        let is_possible =
            |one: &Round| one.invited.zip(one.population).is_none_or(|(asked, all)| asked <= all);
        names.len() == rounds.len()
            && rounds.iter().all(is_possible)
            && limits::of_journey(self.0).is_ok()
            && self.are_new(
                was.iter().map(|one| one.id.as_str()),
                rounds.iter().map(|one| one.id.as_str()),
            )
    }

    fn rounds(self) -> HashSet<&'a str> {
        self.0.rounds.iter().map(|round| round.id.as_str()).collect()
    }

    fn knows(self, id: &TouchpointId) -> bool {
        self.0.place(id).is_some()
    }

    fn knows_lane(self, id: &LaneId) -> bool {
        self.0.lanes.iter().any(|lane| lane.id == *id)
    }

    fn knows_personas(self, ids: &[PersonaId]) -> bool {
        ids.iter().all(|id| self.0.personas.iter().any(|one| one.id == *id))
    }

    fn knows_ways(self, was: Option<&Touchpoint>, one: &Touchpoint) -> bool {
        let ways = |one: &Touchpoint| -> Vec<TouchpointId> {
            let ways = one.returns_to.iter().map(|way| &way.touchpoint);
            ways.chain(&one.beside).cloned().collect()
        };
        let old = was.map(ways).unwrap_or_default();
        ways(one).iter().all(|id| old.contains(id) || self.knows(id))
    }

    fn fits_survey(self, rounds: &HashSet<&str>, one: &Survey) -> bool {
        let knows = |id: &RoundId| rounds.contains(id.as_str());
        let mut named = one.answers().iter().flat_map(|answers| answers.segments.keys());
        limits::of_survey(one, "").is_ok()
            && one.answers().iter().all(|answers| knows(&answers.round))
            && self.knows_personas(&one.personas)
            && named.all(|id| self.0.personas.iter().any(|one| one.id == *id))
    }

    fn fits_comment(self, rounds: &HashSet<&str>, one: &Feedback) -> bool {
        one.round.as_ref().is_none_or(|id| rounds.contains(id.as_str()))
            && one.survey.as_ref().is_none_or(|id| self.0.survey_by_id(id).is_some())
    }

    /// Whether no id stands twice in a part, and whatever it brings along is nowhere else and not too much.
    fn are_new<'b>(
        self,
        was: impl Iterator<Item = &'b str>,
        now: impl Iterator<Item = &'a str>,
    ) -> bool {
        let was: HashSet<&str> = was.collect();
        let mut all = HashSet::new();
        let mut fresh: Vec<&str> = Vec::new();
        for id in now {
            if !all.insert(id) {
                return false;
            }
            if !was.contains(id) {
                fresh.push(id);
            }
        }
        if fresh.is_empty() {
            return true;
        }
        let found = if fresh.len() <= FEW {
            self.0.ids().filter(|id| fresh.contains(id)).count()
        } else {
            let fresh: HashSet<&str> = fresh.iter().copied().collect();
            self.0.ids().filter(|id| fresh.contains(id)).count()
        };
        found == fresh.len() && limits::of_counts(self.0).is_ok()
    }
}

/// So many are found sooner by going through them.
const FEW: usize = 4;

fn fits_kpi(rounds: &HashSet<&str>, kpi: &Kpi) -> bool {
    kpi.values().iter().all(|value| rounds.contains(value.round.as_str()))
}

fn ids_of_touchpoint(one: &Touchpoint) -> impl Iterator<Item = &str> {
    std::iter::once(one.id.as_str())
        .chain(one.surveys.iter().map(|it| it.id.as_str()))
        .chain(one.kpis.iter().map(|it| it.id.as_str()))
        .chain(one.feedback.iter().map(|it| it.id.as_str()))
        .chain(one.pictures.iter().map(Picture::id).map(super::PictureId::as_str))
}

fn ids_of_stage(one: &Stage) -> impl Iterator<Item = &str> {
    std::iter::once(one.id.as_str())
        .chain(one.kpis.iter().map(|it| it.id.as_str()))
        .chain(one.feedback.iter().map(|it| it.id.as_str()))
}
