//! What a part of a file adds up to. Parts are counted apart from each other, and then added in the
//! order of the file; so it makes no difference where the file was cut.

use super::answers::Told;
use super::cells::Cells;
use super::fingerprint::{Content, hash};
use super::joint::Pairs;
use super::kpi::Value;
use super::notes::Notes;
use super::persons::Persons;
use super::question::Target;
use super::rejected::Rejected;
use super::seen::Seen;
use super::segments::Segments;
use super::stretches::Stretches;
use super::totals::Held;
use crate::import::periods::round_names::identity;
use crate::import::periods::rounds::Rounds;
use crate::import::summary::{LISTED, Rejection, Summary};
use crate::import::values::score::NoScore;
use crate::import::warning::Warning;
use std::collections::BTreeMap;

/// The most text of comments that is taken, in bytes: a journey file holds 64 MB.
const MOST_COMMENTS: usize = 16 * 1024 * 1024;

/// The sums of some rows.
#[derive(Clone)]
pub(in crate::import) struct Part {
    /// Their rounds, and the slots of these.
    pub(in crate::import) rounds: Rounds,
    /// For every target and slot, how many gave each point of the scale.
    pub(in crate::import) counts: Vec<Counts>,
    pub(in crate::import) comments: Vec<Comment>,
    /// For every slot, what the same people said to two questions.
    pub(in crate::import) pairs: Vec<Pairs>,
    /// Who answered several times, and who in several rounds.
    pub(in crate::import) persons: Persons,
    pub(in crate::import) segments: Segments,
    /// Questions that belong nowhere, and how many rows they have.
    other_questions: BTreeMap<String, u64>,
    /// The rows of those that are not named.
    other_rows: u64,
    /// The scores of the present row; its memory is used again.
    pub(in crate::import) scores: Vec<Option<i32>>,
    asked: Vec<Option<i32>>,
    /// For every KPI and slot, what the rows say.
    pub(in crate::import) kpis: Vec<Vec<Option<Value>>>,
    /// Bytes that these take in a journey, about.
    written: usize,
    /// Last days and response ids.
    pub(in crate::import) notes: Notes,
    /// Rows that are not blank.
    pub(in crate::import) rows: u64,
    /// Rows of these that are no finished answer.
    pub(in crate::import) partial_rows: u64,
    /// Lines inside cells that look like rows, and the first row with one.
    pub(in crate::import) swallowed: Option<(u64, u64)>,
    /// The last row with fewer cells than there are columns, and how many it has.
    pub(in crate::import) short: Option<(u64, usize)>,
    /// Rows that seem to be the rest of the row above, and the first of them.
    pub(in crate::import) broken_lines: Option<(u64, u64)>,
    /// Which of the values that filters want were met.
    pub(in crate::import) filters_met: u64,
    /// Rows that were counted before, and are left out.
    pub(in crate::import) rows_known: u64,
    /// Rows of these that a filter leaves out.
    pub(in crate::import) filtered_rows: u64,
    /// Rows of these that are the header again.
    pub(in crate::import) header_rows: u64,
    /// What a column says of the state of answers that is not known: column and text, and how often.
    pub(in crate::import) unknown_states: BTreeMap<(usize, String), u64>,
    /// Rows that may be sums or means of those above.
    pub(in crate::import) held: Vec<Held>,
    /// The number of the last row that is not blank.
    pub(in crate::import) last_row: u64,
    /// The number of the last row that was counted.
    pub(in crate::import) last_taken: u64,
    /// For every target, its cells.
    pub(in crate::import) cells: Vec<Cells>,
    pub(in crate::import) taken: u64,
    pub(in crate::import) missing: u64,
    /// Cells of comments that say only that there is none.
    pub(in crate::import) no_comments: u64,
    pub(in crate::import) rows_rejected: u64,
    /// Cells that were not taken.
    pub(in crate::import) rejected: Rejected,
    pub(in crate::import) content: Content,
    pub(in crate::import) stretches: Stretches,
    /// A number for the name of each slot's round.
    within: Vec<Option<u64>>,
    /// What is remembered of cells while these rows are counted.
    pub(in crate::import) seen: Seen,
}

/// For every slot, how many gave each point of a scale.
pub(in crate::import) type Counts = Vec<Vec<u64>>;

/// What a customer wrote.
#[derive(Clone, Debug)]
pub(in crate::import) struct Comment {
    /// The target it belongs to.
    pub(in crate::import) target: usize,
    pub(in crate::import) row: u64,
    pub(in crate::import) slot: usize,
    pub(in crate::import) text: String,
    /// The score given with it, and the target whose question it answers.
    pub(in crate::import) score: Option<(usize, i32)>,
    /// Hashes that tell its response from others, surest first.
    pub(in crate::import) responses: Vec<u64>,
}

/// More than a journey can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum TooMuch {
    /// Names in the column of rounds.
    Rounds { column: usize },
    /// Comments, from this row on.
    Comments { row: u64 },
}

impl Part {
    /// No rows.
    pub(in crate::import) fn new(rounds: Rounds, notes: Notes, targets: usize) -> Self {
        Self {
            rounds,
            counts: vec![Counts::new(); targets],
            comments: Vec::new(),
            pairs: Vec::new(),
            persons: Persons::default(),
            segments: Segments::default(),
            other_questions: BTreeMap::new(),
            other_rows: 0,
            scores: Vec::new(),
            asked: Vec::new(),
            kpis: Vec::new(),
            written: 0,
            notes,
            rows: 0,
            partial_rows: 0,
            swallowed: None,
            short: None,
            broken_lines: None,
            filters_met: 0,
            rows_known: 0,
            filtered_rows: 0,
            header_rows: 0,
            unknown_states: BTreeMap::new(),
            held: Vec::new(),
            last_row: 0,
            last_taken: 0,
            cells: vec![Cells::default(); targets],
            taken: 0,
            missing: 0,
            no_comments: 0,
            rows_rejected: 0,
            rejected: Rejected::default(),
            content: Content::default(),
            stretches: Stretches::default(),
            within: Vec::new(),
            seen: Seen::default(),
        }
    }

    /// How many answered a target's question, and the sum of their scores, on a scale from `min`.
    pub(in crate::import) fn sums(&self, target: usize, min: i32) -> (u64, i64) {
        let points = self.counts.get(target).into_iter().flatten().flat_map(|slot| {
            slot.iter().enumerate().map(|(at, people)| (*people, at as i64 + i64::from(min)))
        });
        points.fold((0, 0), |(n, sum), (people, score)| (n + people, sum + people as i64 * score))
    }

    /// How many gave a point of a target's scale, counted from its least.
    pub(in crate::import) fn people(&self, target: usize, point: usize) -> u64 {
        let slots = self.counts.get(target).into_iter().flatten();
        slots.filter_map(|slot| slot.get(point)).sum()
    }

    /// A number for the name of a slot's round.
    pub(in crate::import) fn within(&mut self, slot: usize) -> u64 {
        let name = self.rounds.name(slot);
        *place(&mut self.within, slot).get_or_insert_with(|| hash(identity(name).as_bytes()))
    }

    /// An answer that is not taken.
    pub(in crate::import) fn reject_answer(&mut self, target: usize, why: NoScore) {
        if let Some(cells) = self.cells.get_mut(target) {
            cells.reject(why);
        }
    }

    /// A row that is counted, though a column says something about it that is not known.
    pub(in crate::import) fn unknown_state(&mut self, column: usize, text: &str) {
        let text: String = text.trim().chars().take(60).collect();
        if self.unknown_states.len() < LISTED {
            *self.unknown_states.entry((column, text)).or_default() += 1;
        }
    }

    /// A row whose question belongs nowhere.
    pub(in crate::import) fn other_question(&mut self, question: &str, rows: u64) {
        let question: String = question.trim().chars().take(60).collect();
        if self.other_questions.len() < LISTED || self.other_questions.contains_key(&question) {
            *self.other_questions.entry(question).or_default() += rows;
        } else {
            self.other_rows += rows;
        }
    }

    /// So many people gave a point of a target's scale, counted from its least.
    #[inline]
    pub(in crate::import) fn count(
        &mut self,
        target: usize,
        slot: usize,
        point: usize,
        people: u64,
    ) {
        self.taken += people;
        if let Some(cells) = self.cells.get_mut(target) {
            cells.taken += 1;
        }
        let counts = self.counts.get_mut(target).and_then(|counts| counts.get_mut(slot));
        match counts.and_then(|points| points.get_mut(point)) {
            Some(count) => *count += people,
            None => self.count_first(target, slot, point, people),
        }
    }

    /// The same, where nobody gave the point before.
    #[cold]
    fn count_first(&mut self, target: usize, slot: usize, point: usize, people: u64) {
        let Some(counts) = self.counts.get_mut(target) else { return };
        *place(place(counts, slot), point) += people;
    }

    /// The answers of so many people, of which those to questions count together.
    pub(in crate::import) fn join(
        &mut self,
        slot: usize,
        scores: &[Option<i32>],
        is_asked: Option<&[bool]>,
        people: u64,
    ) {
        let pairs = place(&mut self.pairs, slot);
        let Some(is_asked) = is_asked else { return pairs.add(scores, people) };
        self.asked.clear();
        let asked = scores.iter().zip(is_asked).filter(|(_, asked)| **asked);
        self.asked.extend(asked.map(|(score, _)| *score));
        pairs.add(&self.asked, people);
    }

    /// What a row says of a kpi.
    pub(in crate::import) fn kpi(&mut self, at: usize, slot: usize, value: Value) {
        let place = place(place(&mut self.kpis, at), slot);
        *place = Some(place.map_or(value, |old| old.and(value)));
    }

    /// A cell that is not taken, with the number of its column.
    pub(in crate::import) fn reject(&mut self, column: usize, one: Rejection) {
        self.rejected.add(column, one);
    }

    /// Adds the rows that follow in the file; `before` is added to their numbers.
    pub(in crate::import) fn add(&mut self, later: Self, before: u64) -> Result<(), TooMuch> {
        let slots = self.rounds.add(&later.rounds)?;
        let slot_of = |slot: usize| slots.get(slot).copied().unwrap_or(slot);
        for (counts, more) in self.counts.iter_mut().zip(&later.counts) {
            for (slot, points) in more.iter().enumerate() {
                let counts = place(counts, slot_of(slot));
                points.iter().enumerate().for_each(|(at, people)| *place(counts, at) += people);
            }
        }
        for (slot, pairs) in later.pairs.into_iter().enumerate() {
            place(&mut self.pairs, slot_of(slot)).join(pairs);
        }
        self.persons.add_later(later.persons, slot_of);
        self.segments.add_later(&later.segments, slot_of);
        for (question, rows) in &later.other_questions {
            self.other_question(question, *rows);
        }
        self.other_rows += later.other_rows;
        for (at, slots) in later.kpis.iter().enumerate() {
            for (slot, value) in slots.iter().enumerate() {
                if let Some(value) = value {
                    self.kpi(at, slot_of(slot), value.after(before));
                }
            }
        }
        for comment in later.comments {
            self.written += comment.text.len() + 100;
            let row = before + comment.row;
            if self.written > MOST_COMMENTS {
                return Err(TooMuch::Comments { row });
            }
            self.comments.push(Comment { row, slot: slot_of(comment.slot), ..comment });
        }
        self.rejected.add_later(later.rejected, before);
        self.notes.add_later(later.notes, before, slot_of);
        self.rows += later.rows;
        self.rows_known += later.rows_known;
        if let Some((lines, row)) = later.swallowed {
            self.swallowed.get_or_insert((0, before + row)).0 += lines;
        }
        if let Some((lines, row)) = later.broken_lines {
            self.broken_lines.get_or_insert((0, before + row)).0 += lines;
        }
        self.filters_met |= later.filters_met;
        self.partial_rows += later.partial_rows;
        self.filtered_rows += later.filtered_rows;
        self.header_rows += later.header_rows;
        for (state, rows) in later.unknown_states {
            *self.unknown_states.entry(state).or_default() += rows;
        }
        self.held.extend(later.held.into_iter().map(|mut held| {
            held.row.number += before;
            held
        }));
        if later.last_row > 0 {
            self.last_row = before + later.last_row;
        }
        if later.last_taken > 0 {
            self.last_taken = self.last_taken.max(before + later.last_taken);
        }
        for (cells, more) in self.cells.iter_mut().zip(&later.cells) {
            cells.add(more);
        }
        self.taken += later.taken;
        self.missing += later.missing;
        self.no_comments += later.no_comments;
        self.rows_rejected += later.rows_rejected;
        self.content.add(later.content);
        self.stretches.add(later.stretches, before);
        Ok(())
    }

    /// Puts the sums of all rows where the import goes on with them. Returns what else they say.
    pub(in crate::import) fn settle(
        self,
        targets: &mut [Target],
        rounds: &mut Rounds,
        notes: &mut Notes,
        summary: &mut Summary,
    ) -> Told {
        *rounds = self.rounds;
        *notes = self.notes;
        for (target, counts) in targets.iter_mut().zip(self.counts) {
            if let Some(question) = &mut target.question {
                question.counts = counts;
            }
        }
        for comment in self.comments {
            targets[comment.target].comments.push(comment);
        }
        summary.rows = self.rows - self.header_rows;
        if self.header_rows > 0 {
            summary.warnings.push(Warning::HeaderAgain { rows: self.header_rows });
        }
        if let Some((lines, row)) = self.swallowed {
            summary.warnings.push(Warning::Swallowed { lines, row });
        }
        if let Some((rows, row)) = self.broken_lines {
            summary.warnings.push(Warning::BrokenLines { rows, row });
        }
        summary.partial_rows = self.partial_rows;
        summary.rows_known = self.rows_known;
        summary.filtered_rows = self.filtered_rows;
        summary.taken = self.taken;
        summary.missing = self.missing;
        summary.no_comments = self.no_comments;
        summary.rejected = self.rejected.cells();
        summary.rows_rejected = self.rows_rejected;
        summary.rejections = self.rejected.listed();
        summary.warn(targets, &self.cells, self.unknown_states);
        let rows = self.other_rows + self.other_questions.values().sum::<u64>();
        if rows > 0 {
            let names = self.other_questions.into_keys().collect();
            summary.warnings.push(Warning::OtherQuestions { rows, names });
        }
        Told {
            content: self.content,
            stretches: self.stretches,
            filters_met: self.filters_met,
            kpis: self.kpis,
            pairs: self.pairs,
            persons: self.persons,
            segments: self.segments,
        }
    }
}

/// An element of a list, which is made longer where needed.
pub(in crate::import) fn place<T: Clone + Default>(list: &mut Vec<T>, at: usize) -> &mut T {
    if list.len() <= at {
        list.resize(at + 1, T::default());
    }
    &mut list[at]
}
