//! Merging whole journeys: what is in them, where it stands, and that it holds together afterwards.

use super::conflict::{Choice, Field, Found, Thing, Value};
use super::merger::{About, Lists, Merger, Said, Versions, set};
use super::order::order;
use super::parts::short;
use crate::journey::{
    Action, AgendaItem, Compared, Journey, Lane, ParkedItem, Persona, Round, RoundId, Stage,
    StageId, Survey, SurveyId, TargetExperience, Touchpoint, TouchpointId, Workshop,
};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

/// A version's touchpoints.
type Spots<'a> = BTreeMap<&'a TouchpointId, (&'a StageId, &'a Arc<Touchpoint>)>;

/// What is placed in each stage.
type Placed = BTreeMap<StageId, BTreeMap<TouchpointId, Arc<Touchpoint>>>;

impl Merger<'_> {
    pub(super) fn journey(&mut self, of: &Versions<'_, Journey>) -> Journey {
        let all = of.base.into_iter().chain(of.each().map(|(_, one)| one));
        for round in all.flat_map(|journey| &journey.rounds) {
            self.rounds.entry(round.id.clone()).or_insert_with(|| round.name.clone());
        }
        self.names = Rc::new(names(of));
        let title = self.field(Field::Title, of, |one| one.title.clone());
        let description = self.field(Field::Description, of, |one| one.description.clone());
        let target = TargetExperience {
            feelings: self.field(Field::Feelings, of, |one| one.target.feelings.clone()),
            distinction: self.field(Field::Distinction, of, |one| one.target.distinction.clone()),
            exceeding: self.field(Field::Exceeding, of, |one| one.target.exceeding.clone()),
            score: self.field(Field::Target, of, |one| one.target.score),
        };
        let survey = self.journey_survey(of);
        let placed = self.touchpoints(of);
        let stages = self.stages(of, placed);
        let mut journey =
            Journey { title, description, target, stages, survey, ..Journey::default() };
        journey.personas = self.personas(of, &journey);
        journey.rounds = self.rounds(of, &journey);
        journey.compared = self.compared(of);
        journey.outcome = self.outcome(of);
        journey.actions = self.actions(of);
        journey.parking_lot = self.parking_lot(of);
        journey.sources = set(of, |one| one.sources.clone());
        journey.lanes = self.lanes(of, &journey);
        journey.pictures = set(of, |one| one.pictures.clone());
        journey.feedback = self.comments(&Lists::of(of, |one| &one.feedback));
        journey.workshop = self.workshop(of);
        journey.joint = Arc::new(super::joint::joint(of, &journey));
        super::mend::mend(&mut journey, of);
        journey
    }

    /// There is one question about the whole journey: two different ones are a disagreement.
    fn journey_survey(&mut self, of: &Versions<'_, Journey>) -> Option<Arc<Survey>> {
        let ids: BTreeSet<&str> = (of.base.into_iter().chain(of.each().map(|(_, one)| one)))
            .filter_map(|one| one.survey.as_ref().map(|survey| survey.id.as_str()))
            .collect();
        if ids.len() < 2 {
            let lists = Lists::of(of, |one| one.survey.as_slice());
            return self.surveys(&lists).into_iter().next();
        }
        let show = |survey: &Option<Arc<Survey>>| {
            survey.as_ref().map_or(Value::Empty, |one| Value::Text(short(&one.question)))
        };
        self.field_as(Field::JourneySurvey, of, |one| one.survey.clone(), show)
    }

    /// Which touchpoints stay, and in which stage.
    fn touchpoints(&mut self, of: &Versions<'_, Journey>) -> Placed {
        let spots = |journey| -> Spots<'_> {
            let all = Journey::touchpoints(journey);
            all.map(|(stage, one)| (&one.id, (&stage.id, one))).collect()
        };
        let base = of.base.map(spots).unwrap_or_default();
        let sides: Vec<Spots<'_>> =
            of.sides.iter().map(|side| side.map(spots).unwrap_or_default()).collect();
        let present: Vec<bool> = of.sides.iter().map(Option::is_some).collect();
        let mut seen = BTreeSet::new();
        let mut placed = Placed::new();
        for (_, one) in of.each().flat_map(|(_, journey)| journey.touchpoints()) {
            if !seen.insert(&one.id) {
                continue;
            }
            let in_sides: Vec<_> = sides.iter().map(|side| side.get(&one.id)).collect();
            let Some(spot) = Versions::new(base.get(&one.id), in_sides) else { continue };
            let stage = stage_name(of, spot.first.0);
            self.enter(Thing::Stage, spot.first.0.as_str(), stage);
            self.enter(Thing::Touchpoint, one.id.as_str(), one.name.as_str());
            if self.stays(&spot, &present, false, false)
                && let Some(parent) = self.parent(of, &spot)
            {
                let ones = spot.sides.iter().map(|side| side.map(|(_, one)| *one)).collect();
                let base = spot.base.map(|(_, one)| *one);
                if let Some(merged) = self.one_touchpoint(base, ones) {
                    placed.entry(parent).or_default().insert(one.id.clone(), merged);
                }
            }
            self.leave();
            self.leave();
        }
        placed
    }

    fn one_touchpoint(
        &mut self,
        base: Option<&Arc<Touchpoint>>,
        sides: Vec<Option<&Arc<Touchpoint>>>,
    ) -> Option<Arc<Touchpoint>> {
        let of = Versions::new(base, sides)?;
        Some(of.only(self.mode).map_or_else(|| self.touchpoint(&of), Arc::clone))
    }

    /// The stage a touchpoint is in. `None` where its stage went and it shall not come back for it.
    fn parent(
        &mut self,
        of: &Versions<'_, Journey>,
        spot: &Versions<'_, (&StageId, &Arc<Touchpoint>)>,
    ) -> Option<StageId> {
        let show = |id: &StageId| Value::Stage(id.clone(), stage_name(of, id));
        let parent = self.field_as(Field::Stage, spot, |(stage, _)| (*stage).clone(), show);
        if spot.base.is_some_and(|(stage, _)| **stage == parent) {
            return Some(parent);
        }
        // Somebody put it there; somebody else may have removed that stage.
        let was_there = of.base.is_some_and(|base| base.stage(&parent).is_some());
        let lacks = |side: Option<&Journey>| side.is_some_and(|one| one.stage(&parent).is_none());
        if !was_there || !of.sides.iter().any(|side| lacks(*side)) {
            return Some(parent);
        }
        let mover = spot.each().find(|(_, (stage, _))| **stage == parent).map(|(at, _)| at)?;
        let usual = Choice::Side(mover);
        let values = spot.sides.iter();
        if spot.base.is_some() {
            let values = values.map(|side| side.map_or(Value::Gone, |(stage, _)| show(stage)));
            let base = spot.base.map(|(stage, _)| show(stage));
            let said = Said { base, values: values.collect(), sum: None };
            let Choice::Side(at) = self.ask(Field::Stage, Found::Removed, usual, said) else {
                return Some(parent);
            };
            let chosen = spot.sides.get(at).copied().flatten();
            return Some(chosen.map_or(parent, |(stage, _)| (*stage).clone()));
        }
        let values = values.map(|side| if side.is_some() { Value::There } else { Value::Gone });
        let said = Said { base: None, values: values.collect(), sum: None };
        let chosen = self.ask(Field::Existence, Found::Removed, usual, said);
        let kept =
            matches!(chosen, Choice::Side(at) if spot.sides.get(at).is_some_and(Option::is_some));
        kept.then_some(parent)
    }

    fn stages(&mut self, of: &Versions<'_, Journey>, mut placed: Placed) -> Vec<Arc<Stage>> {
        let shells = |journey: &Journey| -> Vec<Stage> {
            let shell =
                |one: &Arc<Stage>| Stage { touchpoints: Vec::new(), ..one.as_ref().clone() };
            journey.stages.iter().map(shell).collect()
        };
        let base = of.base.map(shells).unwrap_or_default();
        let sides: Vec<Option<Vec<Stage>>> = of.sides.iter().map(|side| side.map(shells)).collect();
        let lists = Lists { base: &base, sides: sides.iter().map(Option::as_deref).collect() };
        let held = placed.keys().map(ToString::to_string).collect();
        let name = |one: &Stage| one.name.clone();
        let key = |one: &Stage| one.id.to_string();
        let about =
            About { thing: Thing::Stage, key, name: &name, held: &held, asks_for_held: false };
        let merged = self.list(&lists, &about, Self::stage);
        let ids = |journey: &Journey, id: &StageId| -> Option<Vec<TouchpointId>> {
            let stage = journey.stage(id)?;
            Some(stage.touchpoints.iter().map(|one| one.id.clone()).collect())
        };
        let fill = |mut stage: Stage| {
            let mut here = placed.remove(&stage.id).unwrap_or_default();
            let base = of.base.and_then(|base| ids(base, &stage.id)).unwrap_or_default();
            let sides: Vec<Vec<TouchpointId>> =
                of.each().filter_map(|(_, side)| ids(side, &stage.id)).collect();
            let sides: Vec<&[TouchpointId]> = sides.iter().map(Vec::as_slice).collect();
            let kept = here.keys().cloned().collect();
            let order = order(&base, &sides, &kept);
            stage.touchpoints = order.iter().filter_map(|id| here.remove(id)).collect();
            // What stays although it stands here in no side any more.
            stage.touchpoints.extend(here.into_values());
            Arc::new(stage)
        };
        merged.into_iter().map(fill).collect()
    }

    /// Rounds that something was measured in stay, unless somebody says that all of it shall go.
    fn rounds(&mut self, of: &Versions<'_, Journey>, journey: &Journey) -> Vec<Round> {
        let held = super::mend::rounds_named(journey);
        let name = |one: &Round| one.name.clone();
        let key = |one: &Round| one.id.to_string();
        let about =
            About { thing: Thing::Round, key, name: &name, held: &held, asks_for_held: true };
        self.list(&Lists::of(of, |one| &one.rounds), &about, Self::round)
    }

    fn personas(&mut self, of: &Versions<'_, Journey>, journey: &Journey) -> Vec<Persona> {
        let held = super::mend::personas_named(journey);
        let name = |one: &Persona| one.name.clone();
        let key = |one: &Persona| one.id.to_string();
        let about =
            About { thing: Thing::Persona, key, name: &name, held: &held, asks_for_held: true };
        self.list(&Lists::of(of, |one| &one.personas), &about, Self::persona)
    }

    /// Lanes that something stands in stay.
    fn lanes(&mut self, of: &Versions<'_, Journey>, journey: &Journey) -> Vec<Lane> {
        let filled = journey.touchpoints().flat_map(|(_, one)| one.lines.keys());
        let held = filled.map(ToString::to_string).collect();
        let name = |one: &Lane| one.name.clone();
        let key = |one: &Lane| one.id.to_string();
        let about =
            About { thing: Thing::Lane, key, name: &name, held: &held, asks_for_held: false };
        self.list(&Lists::of(of, |one| &one.lanes), &about, Self::lane)
    }

    fn workshop(&mut self, of: &Versions<'_, Journey>) -> Workshop {
        let name = |one: &AgendaItem| short(&one.title);
        let about = About::own(Thing::Agenda, |one: &AgendaItem| one.title.clone(), &name);
        Workshop {
            agenda: self.list(
                &Lists::of(of, |one| &one.workshop.agenda),
                &about,
                Self::agenda_item,
            ),
            votes: set(of, |one| one.workshop.votes.clone()),
            log: set(of, |one| one.workshop.log.clone()),
        }
    }

    fn actions(&mut self, of: &Versions<'_, Journey>) -> Vec<Action> {
        let name = |one: &Action| one.title.clone();
        let about = About::own(Thing::Action, |one: &Action| one.id.to_string(), &name);
        self.list(&Lists::of(of, |one| &one.actions), &about, Self::action)
    }

    fn parking_lot(&mut self, of: &Versions<'_, Journey>) -> Vec<ParkedItem> {
        let name = |one: &ParkedItem| short(&one.text);
        let about = About::own(Thing::Parked, |one: &ParkedItem| one.text.clone(), &name);
        self.list(&Lists::of(of, |one| &one.parking_lot), &about, Self::parked)
    }

    fn compared(&mut self, of: &Versions<'_, Journey>) -> Option<Compared> {
        let rounds = self.rounds.clone();
        let name = |id: &RoundId| rounds.get(id).cloned().unwrap_or_default();
        let show = |compared: &Option<Compared>| match compared {
            None => Value::Empty,
            Some(both) => Value::Text(format!("{} → {}", name(&both.before), name(&both.after))),
        };
        self.field_as(Field::Compared, of, |one| one.compared.clone(), show)
    }

    /// The question that others are set against.
    fn outcome(&mut self, of: &Versions<'_, Journey>) -> Option<SurveyId> {
        let names = Rc::clone(&self.names);
        let show = |outcome: &Option<SurveyId>| match outcome {
            None => Value::Empty,
            Some(id) => Value::Text(names.get(id.as_str()).cloned().unwrap_or_default()),
        };
        self.field_as(Field::Outcome, of, |one| one.outcome.clone(), show)
    }
}

/// What touchpoints and questions are called, by their ids.
fn names(of: &Versions<'_, Journey>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for journey in of.each().map(|(_, one)| one).chain(of.base) {
        for (_, one) in journey.touchpoints() {
            names.entry(one.id.to_string()).or_insert_with(|| one.name.clone());
        }
        for one in journey.surveys() {
            names.entry(one.id.to_string()).or_insert_with(|| short(&one.question));
        }
    }
    names
}

/// A round by its name.
pub(super) fn round_value(rounds: &BTreeMap<RoundId, String>, id: Option<&RoundId>) -> Value {
    id.map_or(Value::Empty, |id| Value::Text(rounds.get(id).cloned().unwrap_or_default()))
}

fn stage_name(of: &Versions<'_, Journey>, id: &StageId) -> String {
    let all = of.each().map(|(_, one)| one).chain(of.base);
    all.filter_map(|one| one.stage(id)).map(|stage| stage.name.clone()).next().unwrap_or_default()
}
