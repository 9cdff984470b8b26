//! All rows of such a table into a journey.

use super::Written;
use super::gather::{Question, gathered};
use super::line::{Line, Place, both};
use crate::import::error::ImportError;
use crate::import::headings::kinds::stage_kind;
use crate::import::headings::table::Table;
use crate::import::summary::Summary;
use crate::import::taking::fresh::Fresh;
use crate::import::taking::merge::Repeat;
use crate::import::values::alike::{key, same};
use crate::import::warning::Warning;
use crate::import::{Imported, Plan, Progress};
use crate::journey::{
    Answers, Asked, Journey, Persona, PersonaId, Round, RoundId, Segments, Stage, StageId, Survey,
    SurveyId, Touchpoint, TouchpointId,
};
use std::collections::HashMap;
use std::num::NonZeroU64;
use std::ops::ControlFlow;
use std::sync::Arc;

/// What becomes of answers.
enum Put {
    /// They are put in.
    New(Box<Answers>),
    /// They are there already.
    There,
    /// The round has answers, which stay.
    Left,
}

/// Where a question stands in the journey; `None`: it is that of the journey as a whole.
type At = Option<TouchpointId>;

/// Puts the answers of every row where they came from; stages, touchpoints, rounds and questions that the journey
/// does not have are made.
pub(in crate::import) fn put(
    written: &Written,
    mut table: Table<'_>,
    file: &str,
    plan: &Plan,
    journey: &Journey,
    chance: &mut dyn FnMut() -> u64,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Imported, ImportError> {
    let mut summary = Summary::new(file, &table);
    let questions = gathered(written, &mut table, file, &mut summary, watch)?;
    summary.learn(&table.format());
    if questions.is_empty() {
        return Err(ImportError::NoRows { file: file.to_owned() });
    }
    let mut journey = journey.clone();
    let mut fresh = Fresh::new(&journey, chance);
    let (known, held) = (places(&journey), held(&journey));
    let mut putting = Putting { file, repeat: plan.repeat, summary, known, held };
    for question in questions {
        putting.question(&mut journey, question, written, &mut fresh)?;
    }
    let Putting { mut summary, .. } = putting;
    if journey.rounds.iter().all(|round| round.date.is_some()) {
        journey.rounds.sort_by_key(|round| round.date);
    }
    let used = std::mem::take(&mut summary.rounds);
    let names = journey.rounds.iter().map(|round| round.name.clone());
    summary.rounds = names.filter(|name| used.contains(name)).collect();
    journey.validate()?;
    Ok(Imported { journey, summary })
}

/// The touchpoints by their stage and name; of several of a name the first.
fn places(journey: &Journey) -> HashMap<(String, String), TouchpointId> {
    let mut known = HashMap::new();
    for (stage, one) in journey.touchpoints() {
        known.entry(named(&stage.name, &one.name)).or_insert_with(|| one.id.clone());
    }
    known
}

/// The touchpoints of all questions, by the question's id.
fn held(journey: &Journey) -> HashMap<String, TouchpointId> {
    let touchpoints = journey.touchpoints().flat_map(|(_, one)| {
        one.surveys.iter().map(|survey| (survey.id.to_string(), one.id.clone()))
    });
    touchpoints.collect()
}

fn named(stage: &str, touchpoint: &str) -> (String, String) {
    (key(stage), key(touchpoint))
}

struct Putting<'a> {
    file: &'a str,
    repeat: Repeat,
    summary: Summary,
    /// Touchpoints by their stage and name.
    known: HashMap<(String, String), TouchpointId>,
    /// Where the questions are that the journey had before, by their ids.
    held: HashMap<String, TouchpointId>,
}

impl Putting<'_> {
    fn question(
        &mut self,
        journey: &mut Journey,
        question: Question,
        written: &Written,
        fresh: &mut Fresh<'_>,
    ) -> Result<(), ImportError> {
        let at = self.at(journey, &question.place, written, fresh);
        let touchpoint = match &at {
            Some(id) => journey.touchpoint(id).map(|one| one.name.clone()).unwrap_or_default(),
            None => journey.title.clone(),
        };
        let mut survey = self.survey(journey, at.as_ref(), &question, fresh)?;
        let mut is_answered = false;
        for line in question.rounds {
            let round = self.round(journey, &line, fresh);
            let (n, rows) = (line.tally.n(), line.rows);
            let name = journey.round(&round).map(|one| one.name.clone()).unwrap_or_default();
            let is_there = survey.answers_of(&round).is_some();
            let segments = self.segments(journey, &line, written, fresh);
            match self.answers(&survey, &touchpoint, (line, segments), journey.round(&round))? {
                Put::Left => {
                    self.summary.rows_known += rows;
                    continue;
                }
                Put::There => {}
                Put::New(answers) => {
                    survey = survey.with_answers(*answers)?;
                    if is_there && self.repeat == Repeat::Replace {
                        self.summary.replaced.push((touchpoint.clone(), name.clone()));
                    }
                }
            }
            self.summary.taken = self.summary.taken.saturating_add(n);
            if !self.summary.rounds.contains(&name) {
                self.summary.rounds.push(name);
            }
            is_answered = true;
        }
        self.summary.questions += u64::from(is_answered);
        let Some(id) = &at else {
            journey.survey = Some(Arc::new(survey));
            return Ok(());
        };
        let Some(one) = journey.touchpoint_mut(id) else { return Ok(()) };
        let surveys = &mut one.surveys;
        match surveys.iter_mut().find(|one| one.id == survey.id) {
            Some(old) => *old = Arc::new(survey),
            None => surveys.push(Arc::new(survey)),
        }
        Ok(())
    }

    /// Where a question belongs: where its id is, else at the touchpoint of that name.
    fn at(
        &mut self,
        journey: &mut Journey,
        place: &Place,
        written: &Written,
        fresh: &mut Fresh<'_>,
    ) -> At {
        if let Some(id) = self.held.get(&place.id) {
            return Some(id.clone());
        }
        let whole = written.words.text("report-overall");
        if place.stage.is_empty() && same(&place.touchpoint, &whole) {
            return None;
        }
        let name = named(&place.stage, &place.touchpoint);
        if let Some(id) = self.known.get(&name) {
            return Some(id.clone());
        }
        let id = fresh.id(TouchpointId::from_bits);
        self.known.insert(name, id.clone());
        self.summary.touchpoints_made.push(place.touchpoint.clone());
        let touchpoint = Arc::new(Touchpoint::new(id.clone(), &place.touchpoint));
        let stage = journey.stages.iter_mut().find(|one| same(&one.name, &place.stage));
        if let Some(stage) = stage {
            Arc::make_mut(stage).touchpoints.push(touchpoint);
        } else {
            let id = fresh.id(StageId::from_bits);
            let mut stage = Stage::new(id, stage_kind(&place.stage), &place.stage);
            stage.touchpoints.push(touchpoint);
            journey.stages.push(Arc::new(stage));
        }
        Some(id)
    }

    /// The question with this id, else the one of these words, else a new one on the scale of its last round.
    fn survey(
        &self,
        journey: &Journey,
        at: Option<&TouchpointId>,
        question: &Question,
        fresh: &mut Fresh<'_>,
    ) -> Result<Survey, ImportError> {
        let held: Vec<&Arc<Survey>> = match at {
            Some(id) => journey.touchpoint(id).into_iter().flat_map(|one| &one.surveys).collect(),
            None => journey.survey.iter().collect(),
        };
        let last = question.rounds.last();
        let words = last.map(|line| line.question.as_str()).unwrap_or_default();
        let metric = question.place.metric;
        let by_id = held.iter().find(|one| one.id.as_str() == question.place.id);
        let by_words = || held.iter().find(|one| same(&one.question, words));
        if let Some(found) = by_id.or_else(by_words).filter(|one| one.metric == metric) {
            return Ok(Survey::clone(found));
        }
        if let (None, Some(held)) = (at, held.first()) {
            return Err(ImportError::OtherQuestion {
                file: self.file.to_owned(),
                held: held.question.clone(),
                other: words.to_owned(),
            });
        }
        let own = SurveyId::new(&question.place.id).ok();
        let own = own.filter(|id| fresh.take(id.as_str()));
        let id = own.unwrap_or_else(|| fresh.id(SurveyId::from_bits));
        let scale = last.map(|line| line.scale);
        let scale = scale.unwrap_or_else(|| crate::journey::Scale::usual(metric));
        Ok(Survey::new(id, metric, scale, words))
    }

    /// The round of a row, made where there is none of its name.
    fn round(&mut self, journey: &mut Journey, line: &Line, fresh: &mut Fresh<'_>) -> RoundId {
        if let Some(round) = journey.rounds.iter().find(|one| same(&one.name, &line.round)) {
            return round.id.clone();
        }
        let id = fresh.id(RoundId::from_bits);
        journey.rounds.push(Round::new(id.clone(), &line.round, line.date));
        self.summary.rounds_made.push(line.round.clone());
        id
    }

    /// What segments answered, by the personas that they stand for; those that the journey does not have are made.
    fn segments(
        &mut self,
        journey: &mut Journey,
        line: &Line,
        written: &Written,
        fresh: &mut Fresh<'_>,
    ) -> Segments {
        let mut found = Segments::new();
        for (at, name) in written.segment_names().enumerate() {
            let Some(counts) = line.segments.get(&at) else { continue };
            if found.len() == Answers::MOST_SEGMENTS {
                break;
            }
            let old = journey.personas.iter().find(|one| same(&one.name, name));
            let (id, shown) = if let Some(old) = old {
                (old.id.clone(), old.name.clone())
            } else {
                let id = fresh.id(PersonaId::from_bits);
                journey.personas.push(Persona::new(id.clone(), name));
                self.summary.segments_made.push(name.to_owned());
                (id, name.to_owned())
            };
            if !self.summary.segments.contains(&shown) {
                self.summary.segments.push(shown);
            }
            found.insert(id, counts.clone());
        }
        found
    }

    /// What becomes of the answers of a round.
    fn answers(
        &mut self,
        survey: &Survey,
        touchpoint: &str,
        (line, segments): (Line, Segments),
        round: Option<&Round>,
    ) -> Result<Put, ImportError> {
        let Some(round) = round else { return Ok(Put::Left) };
        let n = line.tally.n();
        let mut new = Answers::new(round.id.clone(), line.tally);
        new.evidence = line.evidence;
        new.date = line.date.filter(|date| round.date != Some(*date));
        let source = if line.source.is_empty() { self.file } else { &line.source };
        source.clone_into(&mut new.source);
        new.segments = segments;
        // No more can answer than were asked, and no more be asked than there are.
        let least = |most: Option<NonZeroU64>, n: u64| most.filter(|most| most.get() >= n);
        new.invited = least(line.invited, n);
        let asked = new.invited.map_or(n, NonZeroU64::get);
        new.population = least(line.population, asked);
        let mut few = Vec::new();
        for (said, taken, least, of_all) in
            [(line.invited, new.invited, n, false), (line.population, new.population, asked, true)]
        {
            if let (Some(said), None) = (said, taken) {
                let (touchpoint, round) = (touchpoint.to_owned(), round.name.clone());
                let said = said.get();
                few.push(Warning::TooFew { touchpoint, round, said, least, of_all });
            }
        }
        let is_as_now = survey.scale() == line.scale && same(&survey.question, &line.question);
        if !is_as_now {
            new.asked = Some(Asked { question: line.question, scale: line.scale });
        }
        let name = round.name.clone();
        let Some(old) = survey.answers_of(&round.id) else {
            self.summary.warnings.append(&mut few);
            return Ok(Put::New(Box::new(new)));
        };
        let refused = |wrong: fn(String, String, String) -> ImportError| {
            Err(wrong(self.file.to_owned(), name.clone(), touchpoint.to_owned()))
        };
        let is_same = old.tally == new.tally && survey.scale_of(old) == line.scale;
        match self.repeat {
            Repeat::Refuse if is_same => {
                refused(|file, round, touchpoint| ImportError::Again { file, round, touchpoint })
            }
            Repeat::Refuse => refused(|file, round, touchpoint| ImportError::CountsAgain {
                file,
                round,
                touchpoint,
            }),
            Repeat::OnlyNew => Ok(Put::Left),
            // What else is known of them stays known.
            Repeat::Replace if is_same => Ok(Put::There),
            Repeat::Replace => {
                self.summary.warnings.append(&mut few);
                new.owner.clone_from(&old.owner);
                new.invited = new.invited.or(least(old.invited, n));
                let asked = new.invited.map_or(n, NonZeroU64::get);
                new.population = new.population.or(old.population).filter(|it| it.get() >= asked);
                Ok(Put::New(Box::new(new)))
            }
            Repeat::Again => {
                let sum = both(&old.tally, &new.tally)
                    .filter(|_| survey.scale_of(old) == line.scale && old.evidence == new.evidence);
                let Some(sum) = sum else {
                    return refused(|file, round, touchpoint| ImportError::CountsAgain {
                        file,
                        round,
                        touchpoint,
                    });
                };
                Ok(Put::New(Box::new(old.clone().with_tally(sum))))
            }
        }
    }
}
