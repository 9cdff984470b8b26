//! The people and segments of a file in the journey: who they are there, and what the same people said to
//! two questions.

use super::fresh::Fresh;
use super::merge::Repeat;
use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::summary::Summary;
use crate::import::tally::answers::Told;
use crate::import::tally::joint::{MOST_QUESTIONS, Pairs};
use crate::import::tally::persons::{self, Asked};
use crate::import::tally::question::Target;
use crate::import::tally::segments::{self, Segments};
use crate::import::values::alike;
use crate::import::warning::Warning;
use crate::journey::{Joint, JointSums, Journey, Occasion, Persona, PersonaId, RoundId, SurveyId};
use std::collections::HashSet;
use std::sync::Arc;

/// What should be said of the people and segments in a file.
pub(in crate::import) fn look_at_people(
    told: &Told,
    table: &Table<'_>,
    summary: &mut Summary,
    file: &str,
) -> Result<(), ImportError> {
    let persons = &told.persons;
    if persons.are_too_many() {
        summary.warnings.push(Warning::ManyPeople { most: persons::MOST });
    }
    if let Some(at) = persons.column().filter(|_| persons.damaged() > 0) {
        let (column, rows) = (table.name(at), persons.damaged());
        summary.warnings.push(Warning::DamagedPeople { column, rows });
    }
    match told.segments.column() {
        Some(at) if told.segments.are_too_many() => Err(ImportError::ManySegments {
            file: file.to_owned(),
            column: table.name(at),
            most: segments::MOST,
        }),
        _ => Ok(()),
    }
}

/// Finds or makes the personas that segments stand for.
pub(in crate::import) fn segments(
    journey: &mut Journey,
    segments: &Segments,
    fresh: &mut Fresh<'_>,
    summary: &mut Summary,
) -> Vec<Option<PersonaId>> {
    let mut found = Vec::new();
    for (at, name) in segments.names().iter().enumerate() {
        if !segments.has_answers(at) {
            found.push(None);
            continue;
        }
        let by = |fits: &dyn Fn(&Persona) -> bool| journey.personas.iter().find(|one| fits(one));
        let old = by(&|one| alike::same(&one.name, name))
            .or_else(|| by(&|one| alike::same(&one.segment, name)));
        summary.segments.push(old.map_or_else(|| name.clone(), |one| one.name.clone()));
        let old = old.map(|one| one.id.clone());
        found.push(Some(old.unwrap_or_else(|| {
            let id = fresh.id(PersonaId::from_bits);
            journey.personas.push(Persona::new(id.clone(), name));
            summary.segments_made.push(name.clone());
            id
        })));
    }
    found
}

/// What the same people said to two questions.
pub(in crate::import) struct Together {
    /// The question of each target, and its place among those that stand beside each other in a row.
    surveys: Vec<Option<SurveyId>>,
    questions: Vec<SurveyId>,
    /// The round that each has of its own.
    own: Vec<Option<usize>>,
    /// Of two questions in a row, for each slot.
    pairs: Vec<Pairs>,
    /// Of two rows of a person.
    rows: Vec<(Asked, Asked, JointSums)>,
    /// Whether the file tells who answered two questions.
    is_told: bool,
}

impl Together {
    pub(in crate::import) fn new(targets: &[Target], told: &Told, is_long: bool) -> Self {
        let surveys: Vec<_> = targets.iter().map(|one| one.survey().cloned()).collect();
        let rows = told.persons.pairs(is_long);
        let asked = || targets.iter().filter_map(|one| Some((one.survey()?, one.slot)));
        let questions = asked().map(|(survey, _)| survey.clone()).collect();
        let own = asked().map(|(_, slot)| slot).collect();
        let is_told = !is_long || told.persons.column().is_some();
        Self { surveys, questions, own, pairs: told.pairs.clone(), rows, is_told }
    }

    /// Adds them to the journey.
    pub(in crate::import) fn join(
        self,
        journey: &mut Journey,
        rounds: &[Option<RoundId>],
        repeat: Repeat,
        summary: &mut Summary,
    ) {
        if summary.questions > MOST_QUESTIONS as u64 {
            let many = self.is_told.then_some(Warning::ManyQuestions { most: MOST_QUESTIONS });
            summary.warnings.extend(many);
            return;
        }
        let mut joint = Joint::clone(&journey.joint);
        if repeat == Repeat::Replace {
            let occasions: HashSet<Occasion> = (rounds.iter().flatten())
                .flat_map(|round| {
                    self.questions.iter().map(move |one| (one.clone(), round.clone()))
                })
                .collect();
            joint.retain(|x, y| !occasions.contains(x) && !occasions.contains(y));
        }
        let mut add = |x: Option<Occasion>, y: Option<Occasion>, sums: JointSums| {
            if let Some((x, y)) = x.zip(y).filter(|_| joint.len() < Joint::MOST) {
                // What grows too large is forgotten; what one file adds up to contradicts nothing.
                let _ = joint.add(x, y, sums);
            }
        };
        let round = |slot: usize| rounds.get(slot).cloned().flatten();
        for (slot, pairs) in self.pairs.iter().enumerate() {
            let occasion = |at: usize| {
                let own = self.own.get(at).copied().flatten();
                self.questions.get(at).cloned().zip(round(own.unwrap_or(slot)))
            };
            for (x, y, sums) in pairs.sums() {
                add(occasion(x), occasion(y), sums);
            }
        }
        let occasion = |(target, slot): Asked| {
            let survey = self.surveys.get(target).cloned().flatten();
            survey.zip(rounds.get(slot).cloned().flatten())
        };
        for (x, y, sums) in &self.rows {
            add(occasion(*x), occasion(*y), *sums);
        }
        if joint != *journey.joint {
            journey.joint = Arc::new(joint);
        }
    }
}
