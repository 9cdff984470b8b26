//! What a row adds to the counts of its round, row by row; of the row itself nothing is kept.

use super::counted::RowKeys;
use super::fingerprint::{Headings, Said, hash};
use super::joint::MOST_QUESTIONS;
use super::kpi::KpiTarget;
use super::notes::Notes;
use super::part::{Comment, Part, TooMuch};
use super::partial::{Partial, State};
use super::persons::Persons;
use super::question::{Quick, Target};
use super::rejected::on_one_line;
use super::scored::By;
use super::segments::Segments;
use super::swallowed::Swallowed;
use super::totals::{Held, Totals, Why};
use crate::import::choices::how::How;
use crate::import::choices::long::Long;
use crate::import::choices::targets::{identifying, own_slots};
use crate::import::error::ImportError;
use crate::import::headings::again::Again;
use crate::import::headings::table::Table;
use crate::import::periods::rounds::{self, Rounds, Unplaced};
use crate::import::reason::Reason;
use crate::import::rows::batch::{Batch, Broken};
use crate::import::rows::row::Row;
use crate::import::summary::{Rejection, Summary};
use crate::import::values::alike::is_blank;
use crate::import::values::cell::{count, unguarded};
use crate::import::values::fault::{NO_RESULT, is_fault};
use crate::import::values::no_comment::is_no_comment;
use crate::journey::Many;

/// What is the same for all rows.
pub(in crate::import) struct Counting<'a> {
    pub(in crate::import) columns: Vec<String>,
    totals: Totals,
    header: Again,
    headings: Headings,
    swallowed: Option<Swallowed>,
    targets: &'a [Target],
    kpis: &'a [KpiTarget],
    /// The rounds that columns have of their own, and whether all have one.
    own: Vec<usize>,
    all_own: bool,
    /// Whether the answers of a row are kept in pairs.
    joint: bool,
    /// Which targets ask something, where not all do.
    is_asked: Option<Vec<bool>>,
    /// Targets with a column of comments.
    commented: Vec<usize>,
    /// How the usual answers to each target's question are read.
    pub(super) quick: Vec<Option<Quick>>,
    /// Whether some targets have taken rows before.
    some_known: bool,
    /// Nobody yet.
    persons: Persons,
    rounds: &'a Rounds,
    notes: &'a Notes,
    pub(super) how: &'a How<'a>,
}

impl<'a> Counting<'a> {
    pub(in crate::import) fn new(
        table: &Table<'_>,
        (targets, kpis): (&'a [Target], &'a [KpiTarget]),
        rounds: &'a Rounds,
        how: &'a How<'a>,
        notes: &'a Notes,
    ) -> Self {
        Self {
            columns: (0..table.headers().len()).map(|at| table.name(at)).collect(),
            totals: Totals::new(table, targets, rounds, how),
            header: Again::new(table.headers()),
            headings: Headings::new(table.headers(), &identifying(targets, how)),
            swallowed: Swallowed::of(table),
            joint: (2..=MOST_QUESTIONS)
                .contains(&targets.iter().filter(|one| one.question.is_some()).count())
                && how.long.is_none(),
            is_asked: (!targets.iter().all(|one| one.question.is_some()))
                .then(|| targets.iter().map(|one| one.question.is_some()).collect()),
            commented: (0..targets.len()).filter(|at| targets[*at].comment.is_some()).collect(),
            quick: targets.iter().map(Quick::of).collect(),
            persons: Persons::new(how.people),
            some_known: targets.iter().any(|target| target.known.is_some()),
            targets,
            own: own_slots(targets, kpis),
            all_own: targets.iter().all(|one| one.slot.is_some())
                && kpis.iter().all(|one| one.slot.is_some()),
            kpis,
            rounds,
            notes,
            how,
        }
    }

    /// No rows.
    pub(in crate::import) fn nothing(&self) -> Part {
        let mut part = Part::new(self.rounds.clone(), self.notes.clone(), self.targets.len());
        part.seen.states = self.how.partial.as_ref().map(Partial::memory).unwrap_or_default();
        part.seen.filters = self.how.filters.memory();
        part.persons = self.persons.nobody();
        part.segments = Segments::new(self.how.segments);
        part
    }

    /// Counts the rows of a batch. Also returns the number of its last row, or why it ends too early.
    pub(in crate::import) fn part(&self, batch: &Batch) -> (Part, Result<u64, Broken>) {
        let mut part = self.nothing();
        let end = batch.each(|row| self.row(row, &mut part));
        (part, end)
    }

    fn row(&self, row: &Row, part: &mut Part) {
        part.rows += 1;
        part.last_row = row.number();
        let columns = self.columns.len();
        let said = self.headings.of(row, &mut part.seen.cells);
        part.content.row(said.contents);
        part.stretches.row(said.contents, row.number());
        if let Some(lines) = self.swallowed.as_ref().and_then(|one| one.lines(row)) {
            part.swallowed.get_or_insert((0, row.number())).0 += lines;
        }
        if row.overhang(columns) > 0 {
            return self.reject_row(row, columns, Reason::Overhang { columns }, part);
        }
        let short = self.swallowed.as_ref().filter(|_| row.len() < columns);
        if short.is_some_and(|lines| lines.note(row, part)) {
            return self.reject_row(row, 0, Reason::QuotedRow, part);
        }
        if self.header.is_again(row) {
            part.header_rows += 1;
            return;
        }
        let (takes, met) = self.how.filters.takes(row, &mut part.seen.filters);
        part.filters_met |= met;
        if !takes {
            part.filtered_rows += 1;
            return;
        }
        // A sum has no time at which it was sent, and is no broken-off answer.
        if !self.how.totals
            && let Some(why) = self.totals.may_be(row, part)
        {
            part.held.push(Held { row: row.clone(), why });
            return;
        }
        if self.is_finished(row, part) {
            self.take(row, said, part);
        }
    }

    /// Whether the row is a finished answer, as far as its columns say; one that is not is counted as such.
    fn is_finished(&self, row: &Row, part: &mut Part) -> bool {
        let Some(partial) = &self.how.partial else { return true };
        match partial.state(row, &mut part.seen.states) {
            (State::Answer, _) => true,
            (State::Partial, _) => {
                part.partial_rows += 1;
                false
            }
            (State::Unknown, at) => {
                part.unknown_state(at, row.cell(at));
                true
            }
        }
    }

    /// Counts the held rows that turn out to be answers, and leaves out those that are sums and means.
    pub(in crate::import) fn release(
        &self,
        sum: &mut Part,
        summary: &mut Summary,
    ) -> Result<(), ImportError> {
        for held in std::mem::take(&mut sum.held) {
            let mut part = self.nothing();
            let is_finished = self.is_finished(&held.row, &mut part);
            // What says nothing but a score may be a broken-off answer that happens to be the mean.
            let is_answer = !is_finished && held.may_be_answer(self.targets);
            if !is_answer && Totals::is_total(&held, sum, self.targets, self.how.of_scores) {
                sum.rows -= 1;
                summary.leave_out_total(&held.row);
                continue;
            }
            if !is_finished {
                sum.partial_rows += 1;
                continue;
            }
            if matches!(held.why, Why::Word) {
                summary.counted_total(&held.row);
            }
            let said = self.headings.of(&held.row, &mut part.seen.cells);
            self.take(&held.row, said, &mut part);
            sum.add(part, 0).map_err(|much| self.error(much))?;
        }
        Ok(())
    }

    /// Counts what a row says.
    fn take(&self, row: &Row, said: Said, part: &mut Part) {
        part.last_taken = row.number();
        let asked = match &self.how.long {
            None => 0..self.targets.len(),
            Some(long) => match self.asked(row, long, part) {
                Some(at) => at..at + 1,
                None => return,
            },
        };
        let slot = match part.rounds.slot(row) {
            Ok(slot) => slot,
            Err(Unplaced { column, reason }) => {
                return self.reject_row(row, column, reason, part);
            }
        };
        let mut people = 1;
        if let Some(at) = self.how.count_column {
            match count(row.cell(at), self.how.decimal) {
                Ok(many) => people = many,
                Err(reason) => return self.reject_row(row, at, reason, part),
            }
        }
        let who = self.how.people.map(|at| part.persons.who(row.cell(at)));
        let segment = self.how.segments.and_then(|at| part.segments.of(row.cell(at)));
        let by = By { slot, people, who, segment };
        let keys = self.note(row, said, slot, part);
        let known = |target: &Target| {
            self.some_known
                && keys
                    .is_some_and(|keys| target.known.as_ref().is_some_and(|rows| rows.has(&keys)))
        };
        let targets = self.targets.get(asked.clone()).unwrap_or_default();
        if self.some_known && targets.iter().any(known) {
            part.rows_known += 1;
        }
        for (at, kpi) in self.kpis.iter().enumerate() {
            match kpi.read(row, self.how.decimal) {
                Ok(Some(value)) => part.kpi(at, kpi.slot.unwrap_or(slot), value),
                Ok(None) => {}
                Err((column, reason)) => part.reject(column, self.rejection(row, column, reason)),
            }
        }
        let mut scores = std::mem::take(&mut part.scores);
        scores.clear();
        scores.extend((asked.start..).zip(targets).map(|(at, target)| {
            if known(target) { None } else { self.score(row, (at, target), &by, part) }
        }));
        if self.joint {
            part.join(slot, &scores, self.is_asked.as_deref(), people);
        }
        for at in self.commented.iter().filter(|at| asked.contains(at)) {
            let Some(target) = self.targets.get(*at).filter(|one| !known(one)) else { continue };
            let Some(text) = self.comment(row, target, part) else { continue };
            let of = target.score_of.unwrap_or(*at - asked.start);
            let score = scores.get(of).copied().flatten();
            let score = score.map(|score| (asked.start + of, score));
            let responses = keys.map(|keys| keys.responses()).unwrap_or_default();
            let (row, slot) = (row.number(), target.slot.unwrap_or(slot));
            part.comments.push(Comment { target: *at, row, slot, text, score, responses });
        }
        part.scores = scores;
    }

    /// Notes what a row is known by, in its round and in those that columns have of their own.
    fn note(&self, row: &Row, said: Said, slot: usize, part: &mut Part) -> Option<RowKeys> {
        let round = part.within(slot);
        let mut within = round;
        if let Some(long) = &self.how.long {
            within ^= hash(row.bytes(long.question)).rotate_left(1);
        }
        let mut keys = None;
        if !self.all_own {
            keys = part.notes.add((slot, round), row, (within, said));
        }
        for own in self.own.iter().filter(|own| self.all_own || **own != slot) {
            let round = part.within(*own);
            keys = part.notes.add((*own, round), row, (within ^ round, said));
        }
        keys
    }

    /// What a customer wrote in a target's column of comments.
    fn comment(&self, row: &Row, target: &Target, part: &mut Part) -> Option<String> {
        let column = target.comment?;
        let text = unguarded(row.cell(column)).trim_matches(is_blank);
        if is_fault(text) {
            let reason = if text == NO_RESULT { Reason::NoResult } else { Reason::Fault };
            part.reject(column, self.rejection(row, column, reason));
            return None;
        }
        if text.is_empty() {
            return None;
        }
        if is_no_comment(text) {
            part.no_comments += 1;
            return None;
        }
        Some(text.to_owned())
    }

    /// The target of a row that holds one answer; `None` where the row is left out.
    fn asked(&self, row: &Row, long: &Long, part: &mut Part) -> Option<usize> {
        let question = row.cell(long.question);
        if question.trim_matches(is_blank).is_empty() {
            self.reject_row(row, long.question, Reason::NoQuestion, part);
            return None;
        }
        let found = long.target(question, &mut part.seen.questions);
        if found.is_none() {
            part.other_question(question, 1);
        }
        found
    }

    fn reject_row(&self, row: &Row, column: usize, reason: Reason, part: &mut Part) {
        part.rows_rejected += 1;
        part.reject(column, self.rejection(row, column, reason));
    }

    pub(super) fn rejection(&self, row: &Row, column: usize, reason: Reason) -> Rejection {
        let name = self.columns.get(column).cloned();
        Rejection {
            row: row.number(),
            column: name.unwrap_or_else(|| format!("#{}", column + 1)),
            text: on_one_line(row.cell(column)),
            times: 1,
            reason,
        }
    }

    pub(in crate::import) fn error(&self, much: TooMuch) -> ImportError {
        let file = self.how.file.to_owned();
        match much {
            TooMuch::Comments { row } => ImportError::TooMany { file, row, what: Many::Comments },
            TooMuch::Rounds { column } => ImportError::ManyRounds {
                file,
                column: self.columns.get(column).cloned().unwrap_or_default(),
                most: rounds::MOST,
            },
        }
    }
}
