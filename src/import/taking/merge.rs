//! Putting the counts into the journey, and noticing data that is there already.
//!
//! Answers keep the imports they came from: the file's name and a number that stands for its content.

use super::held::Held;
use crate::import::error::ImportError;
use crate::import::summary::{Repeaters, Summary};
use crate::import::tally::counted::{By, Compared, Keys, KnownRows};
use crate::import::tally::notes::Notes;
use crate::import::tally::persons::{Persons, each_once};
use crate::import::tally::question::Question;
use crate::import::tally::segments::Segments;
use crate::journey::{
    Answers, Fingerprint, Import, Journey, PersonaId, Responses, RoundId, Survey, Tally,
    TouchpointId,
};
use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::sync::Arc;

/// What to do where a round already has answers of this file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repeat {
    /// Refuse.
    #[default]
    Refuse,
    /// Count them once more.
    Again,
    /// Put the new answers in the place of all that the round has.
    Replace,
    /// Take only the rows that were not counted before.
    OnlyNew,
}

/// The data that is put in.
pub(in crate::import) struct Source<'a> {
    pub(in crate::import) file: &'a str,
    pub(in crate::import) content: Fingerprint,
    /// The name says nothing (standard input).
    pub(in crate::import) nameless: bool,
    pub(in crate::import) repeat: Repeat,
    /// Rows stand for several people each.
    pub(in crate::import) are_counts: bool,
    /// Last days and response ids.
    pub(in crate::import) notes: &'a Notes,
    /// What the column of response ids is called.
    pub(in crate::import) response_column: String,
    /// Samples of the responses that the journey had before.
    pub(in crate::import) samples: Vec<Responses>,
    /// Whoever answered this file answered no other one.
    pub(in crate::import) separate_people: bool,
    /// Who answered several times.
    pub(in crate::import) persons: &'a Persons,
    /// What segments answered, and which they are in the journey.
    pub(in crate::import) segments: &'a Segments,
    pub(in crate::import) segment_ids: Vec<Option<PersonaId>>,
}

impl Source<'_> {
    /// Adds the answers of a column.
    pub(in crate::import) fn answers(
        &self,
        journey: &mut Journey,
        touchpoint: &TouchpointId,
        (at, question): (usize, &Question),
        rounds: &[Option<RoundId>],
        summary: &mut Summary,
    ) -> Result<(), ImportError> {
        let names: Vec<(RoundId, String)> =
            journey.rounds.iter().map(|one| (one.id.clone(), one.name.clone())).collect();
        for (slot, round) in rounds.iter().enumerate() {
            let counts = question.counts_of(slot);
            let Some(round) = round.as_ref().filter(|_| !counts.is_empty()) else { continue };
            let round_name =
                journey.round(round).map(|round| round.name.clone()).unwrap_or_default();
            let Some(held) = journey.touchpoint_mut(touchpoint) else { continue };
            let name = held.name.clone();
            let Some(survey) = held.surveys.iter_mut().find(|one| one.id == question.survey) else {
                continue;
            };
            let place =
                Place { file: self.file, round: &round_name, touchpoint: &name, names: &names };
            self.note_overlap(slot, survey, round, &place, summary)?;
            if self.repeat == Repeat::Replace && survey.answers_of(round).is_some() {
                summary.replaced.push((name.clone(), round_name.clone()));
            }
            if let Some(people) = self.persons.sums((at, slot)) {
                summary.people.push(Repeaters {
                    touchpoint: name.clone(),
                    round: round_name.clone(),
                    answers: counts.values().sum(),
                    people: people.count(),
                });
            }
            let new = self.new_answers(round, (at, question), slot, counts);
            let mut new = self.joined(survey, new, &place)?;
            new.date = new.date.max(self.notes.last_day(slot));
            new.population = question.population.or(new.population);
            new.invited = question.invited.or(new.invited);
            let n = Some(new.people());
            let (invited, all) =
                (new.invited.map(NonZeroU64::get), new.population.map(NonZeroU64::get));
            let fits = |few: Option<u64>, many: Option<u64>| {
                few.zip(many).is_none_or(|(few, many)| few <= many)
            };
            if !fits(n, invited) || !fits(n, all) || !fits(invited, all) {
                let column = survey.question.clone();
                return Err(ImportError::People { column, round: round_name });
            }
            *survey = Arc::new(Survey::clone(survey).with_answers(new)?);
        }
        Ok(())
    }

    /// The answers of this file.
    fn new_answers(
        &self,
        round: &RoundId,
        (at, question): (usize, &Question),
        slot: usize,
        counts: BTreeMap<i32, u64>,
    ) -> Answers {
        let mut new = Answers::new(round.clone(), Tally::Counts(counts));
        new.evidence = question.evidence;
        let (file, separate_people) = (self.file.to_owned(), self.separate_people);
        new.imports.push(Import { file, fingerprint: self.content, separate_people });
        new.people = self.persons.sums((at, slot));
        for (segment, id) in self.segment_ids.iter().enumerate() {
            let Some(id) = id else { continue };
            let points = question.scale.points().zip(self.segments.counts_of((at, slot), segment));
            let counts: BTreeMap<i32, u64> =
                points.filter(|(_, n)| **n > 0).map(|(score, n)| (score, *n)).collect();
            if !counts.is_empty() {
                new.segments.insert(id.clone(), counts);
            }
        }
        new
    }

    /// The answers of this file with those that the round has.
    fn joined(
        &self,
        survey: &Survey,
        mut new: Answers,
        place: &Place<'_>,
    ) -> Result<Answers, ImportError> {
        let Some(old) = survey.answers_of(&new.round) else { return Ok(new) };
        if self.repeat == Repeat::Replace {
            new.owner.clone_from(&old.owner);
            return Ok(new);
        }
        let (Tally::Counts(before), Tally::Counts(counts)) = (&old.tally, &new.tally) else {
            return Err(place.cannot_add(Held::Totals));
        };
        if old.evidence != new.evidence {
            return Err(place.cannot_add(Held::OtherEvidence));
        }
        if survey.scale_of(old) != survey.scale() {
            return Err(place.cannot_add(Held::OtherScale));
        }
        // Whose answers nothing tells apart are a person's each.
        let people = (old.people.is_some() || new.people.is_some()).then(|| {
            let old = old.people.or_else(|| each_once(before))?;
            old.and(new.people.or_else(|| each_once(counts))?)
        });
        let mut sum = before.clone();
        add(&mut sum, counts);
        let mut segments = old.segments.clone();
        for (segment, counts) in &new.segments {
            add(segments.entry(segment.clone()).or_default(), counts);
        }
        let mut joined = old.clone().with_tally(Tally::Counts(sum));
        joined.imports.append(&mut new.imports);
        joined.people = people.flatten();
        joined.segments = segments;
        Ok(joined)
    }

    /// Refuses answers that were counted before, unless that was wanted.
    fn note_overlap(
        &self,
        slot: usize,
        survey: &Survey,
        round: &RoundId,
        place: &Place<'_>,
        summary: &mut Summary,
    ) -> Result<(), ImportError> {
        let refuse = self.repeat == Repeat::Refuse;
        let (file, round_name) = (place.file.to_owned(), place.round.to_owned());
        let touchpoint = place.touchpoint.to_owned();
        let mut found: Option<Counted> = None;
        for old in survey.answers() {
            let other_round = old.round != *round;
            for import in &old.imports {
                if import.fingerprint == self.content && !other_round && refuse {
                    return Err(ImportError::Again { file, round: round_name, touchpoint });
                }
                let sample = self.sample_of(import.fingerprint, &old.round);
                let compared = sample.map_or(Compared::Unknown, |sample| {
                    self.notes.compare(slot, sample, other_round)
                });
                match compared {
                    Compared::New => {
                        let _ = summary.overlap.get_or_insert(0.0);
                    }
                    Compared::Again { met, of, .. } => {
                        let share = met as f64 / of as f64;
                        summary.overlap = Some(summary.overlap.unwrap_or_default().max(share));
                    }
                    // What is replaced is not counted twice.
                    Compared::Unknown if other_round || self.repeat == Repeat::Replace => {}
                    Compared::Unknown if self.are_counts => {
                        if refuse {
                            return Err(ImportError::CountsAgain {
                                file,
                                round: round_name,
                                touchpoint,
                            });
                        }
                    }
                    Compared::Unknown if !self.nameless && import.file == self.file => {
                        if refuse {
                            return Err(ImportError::SameName {
                                file,
                                round: round_name,
                                touchpoint,
                            });
                        }
                    }
                    Compared::Unknown => summary.not_compared = true,
                }
                if let Compared::Again { refuse: true, .. } = compared {
                    let held = other_round.then(|| place.name_of(&old.round));
                    let new = Counted::of(compared, held, self.notes.rows(slot));
                    found = Some(match found {
                        Some(counted) => counted.and(&new),
                        None => new,
                    });
                }
            }
        }
        // Rows that come again, of which none was known one by one.
        if self.repeat == Repeat::OnlyNew && found.is_some() && summary.rows_known == 0 {
            return Err(ImportError::NewUnknown { file, question: survey.question.clone() });
        }
        let Some(mut counted) = found.filter(|_| refuse) else { return Ok(()) };
        counted.column = (counted.by == By::Ids).then(|| self.response_column.clone());
        counted.can_take_new = counted.by != By::Cells && self.known_rows(survey).is_some();
        Err(ImportError::Counted {
            file,
            round: round_name,
            touchpoint,
            counted: Box::new(counted),
        })
    }

    fn sample_of(&self, content: Fingerprint, round: &RoundId) -> Option<&Responses> {
        self.samples.iter().find(|one| one.fingerprint == content && one.round == *round)
    }

    fn known_rows(&self, survey: &Survey) -> Option<KnownRows> {
        let keys = self.notes.keys()?;
        known_rows(survey, &self.samples, keys)
    }
}

fn add(sum: &mut BTreeMap<i32, u64>, more: &BTreeMap<i32, u64>) {
    for (score, count) in more {
        let both = sum.entry(*score).or_insert(0);
        *both = both.saturating_add(*count);
    }
}

/// The rows that were counted for a question before, one by one. `None` where they are not known so.
pub(in crate::import) fn known_rows(
    survey: &Survey,
    samples: &[Responses],
    keys: &Keys,
) -> Option<KnownRows> {
    let imports = survey.answers().iter().flat_map(|answers| {
        answers.imports.iter().map(|import| {
            let of = |one: &&Responses| {
                one.fingerprint == import.fingerprint && one.round == answers.round
            };
            samples.iter().find(of)
        })
    });
    KnownRows::of(imports, keys)
}

/// How much of a file was counted before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What the rows were compared by.
    pub by: By,
    /// The column of ids, where that was it.
    pub column: Option<String>,
    /// The other round that they were counted in; `None`: the same.
    pub other_round: Option<String>,
    /// Rows of the file that were counted before; where only samples were kept, the share of these in percent.
    pub known: u64,
    /// The rows that are new; `None` where only samples were kept.
    pub new: Option<u64>,
    /// Whether all rows counted before are in the file.
    pub holds_all: bool,
    /// Whether the new rows can be told one by one.
    pub can_take_new: bool,
}

impl Counted {
    fn of(compared: Compared, other_round: Option<String>, rows: u64) -> Self {
        let Compared::Again { by, met, of, is_whole, rows: again, .. } = compared else {
            return Self {
                by: By::Rows,
                column: None,
                other_round,
                known: 0,
                new: Some(rows),
                holds_all: false,
                can_take_new: false,
            };
        };
        let known = if is_whole { again } else { (met * 100).div_ceil(of) };
        let new = is_whole.then(|| rows.saturating_sub(again));
        let holds_all = met == of;
        Self { by, column: None, other_round, known, new, holds_all, can_take_new: false }
    }

    /// The rows of two earlier imports.
    fn and(self, other: &Self) -> Self {
        let both = self.new.zip(other.new);
        let new = both.map(|(one, two)| one.saturating_add(two));
        let rows = self.new.map(|new| new + self.known);
        let known =
            if both.is_some() { self.known + other.known } else { self.known.max(other.known) };
        Self {
            new: new.and(rows).map(|rows| rows.saturating_sub(known)),
            known,
            holds_all: self.holds_all && other.holds_all,
            ..self
        }
    }
}

/// What answers are about, for messages.
struct Place<'a> {
    file: &'a str,
    round: &'a str,
    touchpoint: &'a str,
    /// What the rounds are called.
    names: &'a [(RoundId, String)],
}

impl Place<'_> {
    fn name_of(&self, round: &RoundId) -> String {
        let named = self.names.iter().find(|(id, _)| id == round);
        named.map(|(_, name)| name.clone()).unwrap_or_default()
    }

    fn cannot_add(&self, what: Held) -> ImportError {
        ImportError::CannotAdd {
            file: self.file.to_owned(),
            round: self.round.to_owned(),
            touchpoint: self.touchpoint.to_owned(),
            what,
        }
    }
}
