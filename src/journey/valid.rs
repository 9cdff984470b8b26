//! What the parts cannot know of each other: ids are unique, whatever is named exists, and all of it
//! stays within the limits.

use super::{Journey, PersonaId, RoundId, limits, links};
use std::collections::BTreeSet;

/// Why a journey does not hold together.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Fault {
    /// Two things share an id.
    #[error("the id “{0}” is used twice; give one of the two another id")]
    IdTwice(String),
    /// Two rounds share a name, so that a report could not tell them apart.
    #[error("two measurement rounds are called “{0}”; rename one of them")]
    RoundNameTwice(String),
    /// Answers, values or comments of a round that is not listed.
    #[error("{what} “{id}” belongs to the round “{round}”, which is not listed in `rounds`")]
    NoRound {
        /// What names the round.
        what: &'static str,
        /// Its id.
        id: String,
        /// The round.
        round: String,
    },
    /// A persona that is not listed.
    #[error(
        "{what} “{id}” is limited to the persona “{persona}”, which is not listed in `personas`"
    )]
    NoPersona {
        /// What names the persona.
        what: &'static str,
        /// Its id.
        id: String,
        /// The persona.
        persona: String,
    },
    /// An action for a touchpoint that is not there.
    #[error("the action “{action}” names the touchpoint “{touchpoint}”, which does not exist")]
    NoTouchpoint {
        /// The action.
        action: String,
        /// The touchpoint.
        touchpoint: String,
    },
    /// Something names what is not there.
    #[error("{what} “{id}” names “{lost}”, which does not exist")]
    Lost {
        /// What names it.
        what: &'static str,
        /// Its id.
        id: String,
        /// What it names.
        lost: String,
    },
    /// A round with fewer customers than were asked.
    #[error("in the round “{0}” more customers were asked than there are")]
    Reach(String),
    /// A source that is longer than any import makes it.
    #[error("the source “{0}” is too long; remove it from `sources`")]
    LongSource(String),
    /// More of something than the program can work with.
    #[error("{place} has {n} {what}, and Polku takes at most {most}; make it smaller")]
    TooMany {
        /// Where.
        place: String,
        /// Of what.
        what: &'static str,
        /// How many there are.
        n: usize,
        /// How many there may be.
        most: usize,
    },
    /// A text longer than the program can work with.
    #[error("{place} is longer than {most} characters; shorten it")]
    TooLong {
        /// Which text.
        place: String,
        /// How many characters there may be.
        most: usize,
    },
}

struct Known<'a> {
    ids: BTreeSet<&'a str>,
    rounds: BTreeSet<&'a str>,
    personas: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new_id(&mut self, id: &'a str) -> Result<(), Fault> {
        if self.ids.insert(id) { Ok(()) } else { Err(Fault::IdTwice(id.into())) }
    }

    fn round(&self, what: &'static str, id: &str, round: &RoundId) -> Result<(), Fault> {
        if self.rounds.contains(round.as_str()) {
            return Ok(());
        }
        Err(Fault::NoRound { what, id: id.into(), round: round.to_string() })
    }

    fn personas(&self, what: &'static str, id: &str, personas: &[PersonaId]) -> Result<(), Fault> {
        match personas.iter().find(|one| !self.personas.contains(one.as_str())) {
            None => Ok(()),
            Some(one) => Err(Fault::NoPersona { what, id: id.into(), persona: one.to_string() }),
        }
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
            ids: BTreeSet::new(),
            rounds: self.rounds.iter().map(|round| round.id.as_str()).collect(),
            personas: self.personas.iter().map(|persona| persona.id.as_str()).collect(),
        };
        self.validate_names(&mut known)?;
        if let Some(long) = self.sources.iter().find(|source| !source.is_bounded()) {
            return Err(Fault::LongSource(long.file.chars().take(60).collect()));
        }
        for survey in self.surveys() {
            known.new_id(survey.id.as_str())?;
            known.personas("survey", survey.id.as_str(), &survey.personas)?;
            for answers in survey.answers() {
                known.round("survey", survey.id.as_str(), &answers.round)?;
            }
        }
        for kpi in self.kpis() {
            known.new_id(kpi.id.as_str())?;
            for value in kpi.values() {
                known.round("KPI", kpi.id.as_str(), &value.round)?;
            }
        }
        for (_, touchpoint) in self.touchpoints() {
            known.personas("touchpoint", touchpoint.id.as_str(), &touchpoint.personas)?;
        }
        for comment in self.comments() {
            known.new_id(comment.id.as_str())?;
            if let Some(round) = &comment.round {
                known.round("comment", comment.id.as_str(), round)?;
            }
        }
        self.lanes.iter().try_for_each(|one| known.new_id(one.id.as_str()))?;
        self.all_pictures().try_for_each(|one| known.new_id(one.id().as_str()))?;
        self.validate_actions(&mut known)?;
        links::check(self)
    }

    fn validate_names<'a>(&'a self, known: &mut Known<'a>) -> Result<(), Fault> {
        let mut names = BTreeSet::new();
        for round in &self.rounds {
            known.new_id(round.id.as_str())?;
            if !names.insert(round.name.as_str()) {
                return Err(Fault::RoundNameTwice(round.name.clone()));
            }
            if round.invited.zip(round.population).is_some_and(|(asked, all)| asked > all) {
                return Err(Fault::Reach(round.name.clone()));
            }
        }
        if let Some(compared) = &self.compared {
            known.round("comparison", "before", &compared.before)?;
            known.round("comparison", "after", &compared.after)?;
        }
        for persona in &self.personas {
            known.new_id(persona.id.as_str())?;
        }
        for stage in &self.stages {
            known.new_id(stage.id.as_str())?;
        }
        for (_, touchpoint) in self.touchpoints() {
            known.new_id(touchpoint.id.as_str())?;
        }
        Ok(())
    }

    fn validate_actions<'a>(&'a self, known: &mut Known<'a>) -> Result<(), Fault> {
        let there: BTreeSet<&str> = self.touchpoints().map(|(_, one)| one.id.as_str()).collect();
        for action in &self.actions {
            known.new_id(action.id.as_str())?;
            if let Some(lost) = action.touchpoints.iter().find(|one| !there.contains(one.as_str()))
            {
                return Err(Fault::NoTouchpoint {
                    action: action.title.clone(),
                    touchpoint: lost.to_string(),
                });
            }
        }
        Ok(())
    }
}
