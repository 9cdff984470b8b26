//! What a row says to one question, and where it is counted.

use super::counting::Counting;
use super::part::Part;
use super::persons::Who;
use super::question::{Question, Target};
use super::tallied;
use crate::import::reason::Reason;
use crate::import::rows::row::Row;
use crate::import::values::score::{NoScore, score};

/// Whose answers a row holds.
pub(super) struct By {
    pub(super) slot: usize,
    pub(super) people: u64,
    pub(super) who: Option<Who>,
    pub(super) segment: Option<usize>,
}

impl Counting<'_> {
    /// Counts what a row says to a target's question. Returns the score, where there is one.
    #[inline]
    pub(super) fn score(
        &self,
        row: &Row,
        (at, target): (usize, &Target),
        by: &By,
        part: &mut Part,
    ) -> Option<i32> {
        if let Some(quick) = self.quick.get(at).and_then(Option::as_ref)
            && let Some(score) = quick.score(row)
        {
            return Some(counted(score, (at, target, quick.least), by, part));
        }
        self.score_of(row, (at, target), by, part)
    }

    /// The same for what is no usual answer.
    fn score_of(
        &self,
        row: &Row,
        (at, target): (usize, &Target),
        by: &By,
        part: &mut Part,
    ) -> Option<i32> {
        let question = target.question.as_ref()?;
        if target.counted.is_empty() {
            return self.answer(row, (at, target, question), by, part);
        }
        let place = (target.slot.unwrap_or(by.slot), by.segment);
        let asked = (at, target, question.scale.min());
        for (column, why) in tallied::add(row, asked, place, self.how.decimal, part) {
            part.reject(column, self.rejection(row, column, why));
        }
        None
    }

    /// Counts the answer to a question. Returns the score.
    fn answer(
        &self,
        row: &Row,
        (at, target, question): (usize, &Target, &Question),
        by: &By,
        part: &mut Part,
    ) -> Option<i32> {
        let Some(cell) = target.cell(row) else {
            part.reject_answer(at, NoScore::Outside);
            part.reject(target.column, self.rejection(row, target.column, Reason::SeveralChoices));
            return None;
        };
        let read = part.seen.score(at, cell, |cell| {
            score(cell, &question.labels, question.scale, question.style.told(self.how.of_scores))
        });
        match read {
            Ok(Some(score)) => Some(counted(score, (at, target, question.scale.min()), by, part)),
            Ok(None) => {
                part.missing += by.people;
                None
            }
            Err(why) => {
                part.reject_answer(at, why);
                let mut one = self.rejection(row, target.column, question.reason(why, cell));
                one.column.clone_from(&target.name);
                // Where all answers stand in one column, each question has rejections of its own.
                let kind =
                    if self.how.long.is_some() { self.columns.len() + at } else { target.column };
                part.reject(kind, one);
                None
            }
        }
    }
}

/// Counts a score that is on the scale of its question, and returns it.
#[inline]
fn counted(
    score: i32,
    (at, target, least): (usize, &Target, i32),
    by: &By,
    part: &mut Part,
) -> i32 {
    let point = score.abs_diff(least) as usize;
    let slot = target.slot.unwrap_or(by.slot);
    part.count(at, slot, point, by.people);
    if let Some(who) = by.who {
        part.persons.add(who, (at, slot), score);
    }
    if let Some(segment) = by.segment {
        part.segments.count((at, slot), segment, point, by.people);
    }
    score
}
