//! What the parts cannot know of each other: ids are unique, whatever is named exists, and all of it
//! stays within the limits.

use super::fault::{Fault, Part, ThingKind};
use super::{Journey, PersonaId, RoundId, limits, links};
use std::collections::{HashMap, HashSet};

struct Known<'a> {
    ids: HashMap<&'a str, Part<'a>>,
    rounds: HashSet<&'a str>,
    personas: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new_id(&mut self, id: &'a str, part: Part<'a>) -> Result<(), Fault> {
        match self.ids.insert(id, part) {
            None => Ok(()),
            Some(one) => Err(Fault::IdTwice { one: one.thing(), other: part.thing() }),
        }
    }

    fn round(&self, part: Part<'_>, round: &RoundId) -> Result<(), Fault> {
        let is_known = self.rounds.contains(round.as_str());
        if is_known { Ok(()) } else { Err(Fault::NoRound { thing: part.thing() }) }
    }

    fn personas(&self, part: Part<'_>, personas: &[PersonaId]) -> Result<(), Fault> {
        let is_known = personas.iter().all(|one| self.personas.contains(one.as_str()));
        if is_known { Ok(()) } else { Err(Fault::NoPersona { thing: part.thing() }) }
    }
}

impl Journey {
    /// Whether everything that is named exists, and exists once, and nothing is beyond its limit.
    ///
    /// # Errors
    /// The first [`Fault`] found.
    pub fn validate(&self) -> Result<(), Fault> {
        limits::check(self)?;
        let mut known = Known {
            ids: HashMap::new(),
            rounds: self.rounds.iter().map(|round| round.id.as_str()).collect(),
            personas: self.personas.iter().map(|persona| persona.id.as_str()).collect(),
        };
        self.validate_names(&mut known)?;
        if let Some(long) = self.sources.iter().find(|source| !source.is_bounded()) {
            return Err(Fault::LongSource(long.file.chars().take(60).collect()));
        }
        for (survey, at) in self.placed_surveys() {
            let part = Part::survey(survey, at);
            known.new_id(survey.id.as_str(), part)?;
            known.personas(part, &survey.personas)?;
            for answers in survey.answers() {
                known.round(part, &answers.round)?;
            }
        }
        for (kpi, at) in self.placed_kpis() {
            let part = Part::kpi(kpi, at);
            known.new_id(kpi.id.as_str(), part)?;
            for value in kpi.values() {
                known.round(part, &value.round)?;
            }
        }
        for (_, touchpoint) in self.touchpoints() {
            known.personas(Part::touchpoint(touchpoint), &touchpoint.personas)?;
        }
        for (comment, at) in self.placed_comments() {
            let part = Part::comment(comment, at);
            known.new_id(comment.id.as_str(), part)?;
            if let Some(round) = &comment.round {
                known.round(part, round)?;
            }
        }
        for lane in &self.lanes {
            known.new_id(lane.id.as_str(), Part::new(ThingKind::Lane, &lane.name))?;
        }
        for picture in self.all_pictures() {
            known.new_id(picture.id().as_str(), Part::new(ThingKind::Picture, ""))?;
        }
        self.validate_actions(&mut known)?;
        links::check(self)
    }

    fn validate_names<'a>(&'a self, known: &mut Known<'a>) -> Result<(), Fault> {
        let mut names = HashSet::new();
        for round in &self.rounds {
            known.new_id(round.id.as_str(), Part::new(ThingKind::Round, &round.name))?;
            if !names.insert(round.name.as_str()) {
                return Err(Fault::RoundNameTwice(round.name.clone()));
            }
            if round.invited.zip(round.population).is_some_and(|(asked, all)| asked > all) {
                return Err(Fault::Reach(round.name.clone()));
            }
        }
        if let Some(compared) = &self.compared {
            let part = Part::new(ThingKind::Comparison, "");
            known.round(part, &compared.before)?;
            known.round(part, &compared.after)?;
        }
        for persona in &self.personas {
            known.new_id(persona.id.as_str(), Part::new(ThingKind::Persona, &persona.name))?;
        }
        for stage in &self.stages {
            known.new_id(stage.id.as_str(), Part::stage(stage))?;
        }
        for (_, touchpoint) in self.touchpoints() {
            known.new_id(touchpoint.id.as_str(), Part::touchpoint(touchpoint))?;
        }
        Ok(())
    }

    fn validate_actions<'a>(&'a self, known: &mut Known<'a>) -> Result<(), Fault> {
        let there: HashSet<&str> = self.touchpoints().map(|(_, one)| one.id.as_str()).collect();
        for action in &self.actions {
            let part = Part::new(ThingKind::Action, &action.title);
            known.new_id(action.id.as_str(), part)?;
            if action.touchpoints.iter().any(|one| !there.contains(one.as_str())) {
                return Err(Fault::NoTouchpoint { thing: part.thing() });
            }
        }
        Ok(())
    }
}
