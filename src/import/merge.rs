//! Putting the counts into the journey, and noticing data that is there already.
//!
//! Answers keep the imports they came from: the file's name and a number that stands for its content.

use super::answers::{Question, Target};
use super::error::{Held, ImportError};
use super::fresh::Fresh;
use super::notes::{Notes, Overlap};
use super::summary::Summary;
use crate::journey::{
    Answers, Feedback, FeedbackId, Fingerprint, Import, Journey, Responses, RoundId, Survey, Tally,
    TouchpointId,
};
use std::collections::{BTreeMap, HashMap};
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
}

/// The data that is put in.
pub(super) struct Source<'a> {
    pub(super) file: &'a str,
    pub(super) print: Fingerprint,
    /// The name says nothing (standard input).
    pub(super) nameless: bool,
    pub(super) repeat: Repeat,
    /// Last days and response ids.
    pub(super) notes: &'a Notes,
    /// What the column of response ids is called.
    pub(super) response_column: String,
    /// Samples of the responses that the journey had before.
    pub(super) samples: Vec<Responses>,
}

impl Source<'_> {
    /// Adds the answers of a column.
    pub(super) fn answers(
        &self,
        journey: &mut Journey,
        touchpoint: &TouchpointId,
        question: &Question,
        rounds: &[Option<RoundId>],
        summary: &mut Summary,
    ) -> Result<(), ImportError> {
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
            let place = Place { file: self.file, round: &round_name, touchpoint: &name };
            if let Some(old) = survey.answers_of(round) {
                self.note_overlap(slot, old, &place, summary)?;
            }
            let mut new = self.joined(survey, round, question, counts, &place)?;
            new.date = new.date.max(self.notes.last_day(slot));
            *survey = Arc::new(Survey::clone(survey).with_answers(new)?);
        }
        Ok(())
    }

    fn joined(
        &self,
        survey: &Survey,
        round: &RoundId,
        question: &Question,
        counts: BTreeMap<i32, u64>,
        place: &Place<'_>,
    ) -> Result<Answers, ImportError> {
        let mut new = Answers::new(round.clone(), Tally::Counts(counts.clone()));
        new.evidence = question.evidence;
        let file = self.file.to_owned();
        new.imports.push(Import { file, fingerprint: self.print, separate_people: false });
        let Some(old) = survey.answers_of(round) else { return Ok(new) };
        if self.repeat == Repeat::Replace {
            new.owner.clone_from(&old.owner);
            return Ok(new);
        }
        let Tally::Counts(sum) = &old.tally else {
            return Err(place.cannot_add(Held::Totals));
        };
        if old.evidence != question.evidence {
            return Err(place.cannot_add(Held::OtherEvidence));
        }
        if survey.scale_of(old) != survey.scale() {
            return Err(place.cannot_add(Held::OtherScale));
        }
        let mut sum = sum.clone();
        for (score, count) in counts {
            let both = sum.entry(score).or_insert(0);
            *both = both.saturating_add(count);
        }
        let mut joined = old.clone().with_tally(Tally::Counts(sum));
        joined.imports.append(&mut new.imports);
        Ok(joined)
    }

    /// Refuses answers that the round has, unless that was wanted.
    fn note_overlap(
        &self,
        slot: usize,
        old: &Answers,
        place: &Place<'_>,
        summary: &mut Summary,
    ) -> Result<(), ImportError> {
        let (file, round) = (place.file.to_owned(), place.round.to_owned());
        let touchpoint = place.touchpoint.to_owned();
        let of_round = |print: Fingerprint| {
            let same = |one: &&Responses| one.fingerprint == print && one.round == old.round;
            self.samples.iter().find(same).and_then(|one| self.notes.overlap(slot, one))
        };
        for import in &old.imports {
            let overlap = of_round(import.fingerprint);
            if let Some(Overlap { met, of }) = overlap.filter(|overlap| overlap.of > 0) {
                let share = met as f64 / of as f64;
                summary.overlap = Some(summary.overlap.unwrap_or_default().max(share));
            }
            if self.repeat != Repeat::Refuse {
                continue;
            }
            if import.fingerprint == self.print {
                return Err(ImportError::Again { file, round, touchpoint });
            }
            match overlap {
                Some(overlap) if overlap.met > 0 => {
                    let column = self.response_column.clone();
                    let share = overlap;
                    return Err(ImportError::Overlap { file, share, column, round, touchpoint });
                }
                None if !self.nameless && import.file == self.file => {
                    return Err(ImportError::SameName { file, round, touchpoint });
                }
                // Its responses are all new, or nothing is known of them.
                _ => {}
            }
        }
        Ok(())
    }

    /// Adds comments; those that the round already has word for word are left out.
    pub(super) fn comments(
        &self,
        journey: &mut Journey,
        targets: Vec<Target>,
        rounds: &[Option<RoundId>],
        fresh: &mut Fresh<'_>,
        summary: &mut Summary,
    ) {
        let mut known: HashMap<(TouchpointId, RoundId, String), usize> = HashMap::new();
        if self.repeat != Repeat::Again && targets.iter().any(|one| !one.comments.is_empty()) {
            for (_, touchpoint) in journey.touchpoints() {
                for comment in &touchpoint.feedback {
                    let Some(round) = comment.round.clone() else { continue };
                    let key = (touchpoint.id.clone(), round, comment.text.clone());
                    *known.entry(key).or_insert(0) += 1;
                }
            }
        }
        for target in targets {
            let Some(held) = journey.touchpoint_mut(&target.touchpoint) else { continue };
            for comment in target.comments {
                let Some(round) = rounds.get(comment.slot).cloned().flatten() else { continue };
                let key = (target.touchpoint.clone(), round.clone(), comment.text);
                match known.get_mut(&key) {
                    Some(left) if *left > 0 => {
                        *left -= 1;
                        summary.comments_known += 1;
                        continue;
                    }
                    _ => {}
                }
                let id = fresh.id(FeedbackId::from_bits);
                let mut feedback = Feedback::new(id, &key.2, Some(round));
                feedback.score = comment.score;
                feedback.themes.clone_from(&target.themes);
                held.feedback.push(Arc::new(feedback));
                summary.comments += 1;
            }
        }
    }
}

/// What answers are about, for messages.
struct Place<'a> {
    file: &'a str,
    round: &'a str,
    touchpoint: &'a str,
}

impl Place<'_> {
    fn cannot_add(&self, what: Held) -> ImportError {
        ImportError::CannotAdd {
            file: self.file.to_owned(),
            round: self.round.to_owned(),
            touchpoint: self.touchpoint.to_owned(),
            what,
        }
    }
}
