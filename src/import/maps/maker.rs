//! Making stages, touchpoints and guesses for a map that comes from elsewhere.

use super::convert::{ConvertError, Note};
use crate::i18n::Words;
use crate::import::headings::kinds::stage_kind;
use crate::import::taking::fresh::Fresh;
use crate::journey::{
    Answers, Better, Date, Evidence, Journey, Many, Metric, Persona, PersonaId, Round, RoundId,
    Scale, Stage, StageId, Survey, SurveyId, Tally, Touchpoint, TouchpointId,
};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// More people than any map has.
const MOST_PEOPLE: usize = 500;

/// Longer names are cut; the whole text is kept in the description.
const LONGEST_NAME: usize = 300;

/// Votes for 1, 2, 3, 4 and 5.
pub type Votes = [u64; 5];

/// Makes the parts of a journey.
pub(in crate::import) struct Maker<'a> {
    pub(in crate::import) words: &'a Words,
    pub(in crate::import) fresh: Fresh<'a>,
    pub(in crate::import) notes: Vec<Note>,
    /// What guesses come from.
    pub(in crate::import) source: String,
    today: Option<Date>,
    /// The words of the question that the guesses answer.
    question: String,
    people: HashMap<String, PersonaId>,
}

impl<'a> Maker<'a> {
    pub(in crate::import) fn new(
        journey: &Journey,
        words: &'a Words,
        chance: &'a mut dyn FnMut() -> u64,
        today: Option<Date>,
    ) -> Self {
        let question = words.text("wall-question");
        let (fresh, notes, people) = (Fresh::new(journey, chance), Vec::new(), HashMap::new());
        let source = String::new();
        Self { words, fresh, notes, source, today, question, people }
    }

    pub(in crate::import) fn note(&mut self, line: usize, text: String) {
        self.notes.push(Note { line, text });
    }

    /// A stage whose kind is what its name says.
    pub(in crate::import) fn stage(&mut self, name: &str) -> Stage {
        let id = self.fresh.id(StageId::from_bits);
        let name = name.trim();
        let shown = if name.is_empty() { self.words.text("new-stage") } else { cut(name).0 };
        Stage::new(id, stage_kind(name), &shown)
    }

    /// A touchpoint; one without a name gets the usual one.
    pub(in crate::import) fn touchpoint(&mut self, name: &str) -> Touchpoint {
        let id = self.fresh.id(TouchpointId::from_bits);
        let name = name.trim();
        if name.is_empty() {
            return Touchpoint::new(id, &self.words.text("new-touchpoint"));
        }
        let (shown, is_cut) = cut(name);
        let mut made = Touchpoint::new(id, &shown);
        if is_cut {
            name.clone_into(&mut made.description);
        }
        made
    }

    /// The persona of this name; made where there is none yet.
    pub(in crate::import) fn person(
        &mut self,
        journey: &mut Journey,
        name: &str,
    ) -> Result<PersonaId, ConvertError> {
        if let Some(id) = self.people.get(name) {
            return Ok(id.clone());
        }
        let count = self.people.len() + 1;
        if count > MOST_PEOPLE {
            return Err(ConvertError::TooMany { what: Many::Personas, count, most: MOST_PEOPLE });
        }
        let id = self.fresh.id(PersonaId::from_bits);
        self.people.insert(name.to_owned(), id.clone());
        journey.personas.push(Persona::new(id.clone(), &cut(name).0));
        Ok(id)
    }

    /// The round that guesses belong to: the one looked at, else a first one.
    pub(in crate::import) fn round(&mut self, journey: &mut Journey) -> RoundId {
        if let Some(round) = journey.current_round() {
            return round.id.clone();
        }
        let id = self.fresh.id(RoundId::from_bits);
        let name = self.words.text("first-round");
        journey.rounds.push(Round::new(id.clone(), &name, self.today));
        id
    }

    /// Adds guesses of a round to a touchpoint. They go to a question that only guesses answer, so that
    /// they never mix with what customers said.
    pub(in crate::import) fn vote(
        &mut self,
        touchpoint: &mut Touchpoint,
        round: &RoundId,
        votes: Votes,
    ) {
        if votes.iter().all(|n| *n == 0) {
            return;
        }
        let scale = Scale::usual(Metric::Rating);
        let at = touchpoint.surveys.iter().position(|survey| takes_guesses(survey, round));
        let survey = if let Some(survey) = at.and_then(|at| touchpoint.surveys.get(at)) {
            survey.as_ref().clone()
        } else {
            let id = self.fresh.id(SurveyId::from_bits);
            Survey::new(id, Metric::Rating, scale, &self.question)
        };
        let old = survey.answers_of(round);
        let mut counts = match old.map(|answers| &answers.tally) {
            Some(Tally::Counts(counts)) => counts.clone(),
            _ => BTreeMap::new(),
        };
        for (score, n) in (1..).zip(votes).filter(|(_, n)| *n > 0) {
            let count: &mut u64 = counts.entry(score).or_default();
            *count = count.saturating_add(n);
        }
        let mut answers = Answers::new(round.clone(), Tally::Counts(counts));
        if let Some(old) = old {
            answers = old.clone().with_tally(answers.tally);
        }
        answers.evidence = Evidence::Assumed;
        if !self.source.is_empty() {
            self.source.clone_into(&mut answers.source);
        }
        answers.date = self.today.or(answers.date);
        let Ok(survey) = survey.with_answers(answers) else { return };
        match at.and_then(|at| touchpoint.surveys.get_mut(at)) {
            Some(place) => *place = Arc::new(survey),
            None => touchpoint.surveys.push(Arc::new(survey)),
        }
    }
}

/// A rating from 1 to 5 that nobody but guessers has answered, as single votes.
fn takes_guesses(survey: &Survey, round: &RoundId) -> bool {
    let scale = survey.scale();
    let fits = matches!(survey.metric, Metric::Rating | Metric::Csat)
        && (scale.min(), scale.max(), scale.better()) == (1, 5, Better::Higher);
    let guessed = survey.answers().iter().all(|answers| answers.evidence == Evidence::Assumed);
    let counted = survey
        .answers_of(round)
        .is_none_or(|answers| matches!(answers.tally, Tally::Counts(_)) && answers.asked.is_none());
    fits && guessed && counted && !survey.answers().is_empty()
}

/// A name that is not too long, and whether something was cut off.
fn cut(name: &str) -> (String, bool) {
    match name.char_indices().nth(LONGEST_NAME) {
        None => (name.to_owned(), false),
        Some((end, _)) => (format!("{}…", name.get(..end).unwrap_or_default().trim_end()), true),
    }
}
