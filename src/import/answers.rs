//! Counting: every row adds to the counts of its round, and nothing else of it is kept.

use super::alike::{is_blank, look_alike};
use super::batch::{Batch, Broken};
use super::cell::{Decimal, count, small, unguarded};
use super::error::ImportError;
use super::fault::{NO_RESULT, is_fault};
use super::filter::Filters;
use super::input::Progress;
use super::joint::{MOST_QUESTIONS, Pairs};
use super::kpi::{KpiTarget, Value};
use super::notes::Notes;
use super::part::{Comment, Counts, Part, TooMuch};
use super::partial::{Partial, State};
use super::print::{Print, mixed};
use super::reason::Reason;
use super::rejected::on_one_line;
use super::rounds::{self, Rounds, Unplaced};
use super::row::Row;
use super::score::{Labels, NoScore, score};
use super::summary::{Rejection, Summary};
use super::table::Table;
use super::totals::{Held, Totals};
use super::work::in_order;
use crate::journey::{Many, Scale, SurveyId, TouchpointId};
use std::collections::{BTreeMap, HashSet};
use std::num::NonZeroU64;
use std::ops::ControlFlow;
use std::sync::Arc;

/// Where the answers of a column go.
pub(super) struct Question {
    pub(super) survey: SurveyId,
    pub(super) scale: Scale,
    pub(super) labels: Labels,
    /// The labels as they were given, for messages.
    pub(super) spelled: Vec<String>,
    pub(super) evidence: crate::journey::Evidence,
    /// How many customers there are in all, and how many of them were asked.
    pub(super) population: Option<NonZeroU64>,
    pub(super) invited: Option<NonZeroU64>,
    /// How many gave each point of the scale.
    pub(super) counts: Counts,
}

/// What becomes of a column.
pub(super) struct Target {
    pub(super) column: usize,
    pub(super) touchpoint: TouchpointId,
    pub(super) question: Option<Question>,
    /// The column of comments.
    pub(super) comment: Option<usize>,
    /// The target whose answer in the same row is the score of a comment, where it is not its own.
    pub(super) score_of: Option<usize>,
    pub(super) themes: Vec<String>,
    pub(super) comments: Vec<Comment>,
    /// The rows that were counted for it before, where only new ones are taken.
    pub(super) known: Option<Arc<HashSet<u64>>>,
}

/// How the cells are read.
pub(super) struct How<'a> {
    pub(super) file: &'a str,
    pub(super) count_column: Option<usize>,
    pub(super) decimal: Decimal,
    /// Which rows are left out; `None`: none.
    pub(super) partial: Option<Partial>,
    /// Which rows are taken, by what columns say.
    pub(super) filters: Filters,
}

/// What the rows say beside what the targets have counted: the data's print, the business figures of every
/// round, and the joint sums of every round.
pub(super) type Told = (Print, Vec<Vec<Option<Value>>>, Vec<Pairs>);

/// Reads all rows. Returns what the data's cells say together.
pub(super) fn read_all(
    table: &mut Table<'_>,
    (targets, figures): (&mut [Target], &[KpiTarget]),
    rounds: &mut Rounds,
    how: &How<'_>,
    notes: &mut Notes,
    summary: &mut Summary,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Told, ImportError> {
    let counting = Counting {
        columns: (0..table.headers().len()).map(|at| table.name(at)).collect(),
        totals: Totals::new(table, targets, rounds, how),
        header: Again::new(table.headers()),
        joint: (2..=MOST_QUESTIONS)
            .contains(&targets.iter().filter(|one| one.question.is_some()).count()),
        targets,
        figures,
        rounds,
        notes,
        how,
    };
    let mut sum = counting.nothing();
    sum.print.row(table.headers().iter().map(String::as_bytes));
    let mut last = 0;
    let read = in_order(
        |batch| table.next_batch(batch),
        |batch| counting.part(batch),
        |batch, (part, end)| {
            let before = batch.rows_before(last);
            sum.add(part, before).map_err(|much| counting.error(much))?;
            last = before + end.map_err(|broken| broken.error(how.file, before))?;
            match watch(Progress { bytes: batch.read, rows: sum.rows }) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(ImportError::Cancelled { file: how.file.to_owned() }),
            }
        },
    );
    read.map_err(|error| error.at_row(last + 1))?;
    counting.release(&mut sum, summary)?;
    let (values, pairs) = (std::mem::take(&mut sum.figures), std::mem::take(&mut sum.pairs));
    Ok((sum.settle(targets, rounds, notes, summary), values, pairs))
}

/// What is the same for all rows.
struct Counting<'a> {
    columns: Vec<String>,
    totals: Totals,
    header: Again,
    targets: &'a [Target],
    figures: &'a [KpiTarget],
    /// Whether the answers of a row are kept in pairs.
    joint: bool,
    rounds: &'a Rounds,
    notes: &'a Notes,
    how: &'a How<'a>,
}

/// The header, which comes again in the middle where files were put one below the other.
struct Again {
    names: Vec<String>,
    /// The first column that has a name.
    first: Option<usize>,
}

impl Again {
    fn new(names: &[String]) -> Self {
        // One name alone may well be an answer.
        let several = names.iter().filter(|name| !name.is_empty()).count() > 1;
        let first = names.iter().position(|name| !name.is_empty()).filter(|_| several);
        Self { names: names.to_vec(), first }
    }

    fn is_again(&self, row: &Row) -> bool {
        let is = |at: usize, name: &String| row.bytes(at).trim_ascii() == name.as_bytes();
        let begins =
            self.first.is_some_and(|at| self.names.get(at).is_some_and(|name| is(at, name)));
        begins && self.names.iter().enumerate().all(|(at, name)| is(at, name))
    }
}

impl Counting<'_> {
    fn nothing(&self) -> Part {
        let mut part = Part::new(self.rounds.clone(), self.notes.clone(), self.targets.len());
        part.seen.states = self.how.partial.as_ref().map(Partial::memory).unwrap_or_default();
        part.seen.filters = self.how.filters.memory();
        part
    }

    /// Counts the rows of a batch. Also returns the number of its last row, or why it ends too early.
    fn part(&self, batch: &Batch) -> (Part, Result<u64, Broken>) {
        let mut part = self.nothing();
        let end = batch.each(|row| self.row(row, &mut part));
        (part, end)
    }

    fn row(&self, row: &Row, part: &mut Part) {
        part.rows += 1;
        let columns = self.columns.len();
        part.print.row((0..columns).map(|at| row.bytes(at)));
        if row.overhang(columns) > 0 {
            return self.reject_row(row, columns, Reason::Overhang { columns }, part);
        }
        if self.header.is_again(row) {
            part.header_rows += 1;
            return;
        }
        if !self.how.filters.takes(row, &mut part.seen.filters) {
            part.filtered_rows += 1;
            return;
        }
        if let Some(partial) = &self.how.partial {
            match partial.state(row, &mut part.seen.states) {
                (State::Answer, _) => {}
                (State::Partial, _) => {
                    part.partial_rows += 1;
                    return;
                }
                (State::Unknown, at) => part.unknown_state(at, row.cell(at)),
            }
        }
        if let Some(why) = self.totals.may_be(row, part) {
            part.held.push(Held { row: row.clone(), why });
            return;
        }
        self.take(row, part);
    }

    /// Counts the held rows that turn out to be answers, and leaves out those that are sums and means.
    fn release(&self, sum: &mut Part, summary: &mut Summary) -> Result<(), ImportError> {
        for held in std::mem::take(&mut sum.held) {
            if Totals::is_total(&held, sum, self.targets, self.how.decimal) {
                sum.rows -= 1;
                summary.leave_out_total(&held.row);
                continue;
            }
            let mut part = self.nothing();
            self.take(&held.row, &mut part);
            sum.add(part, 0).map_err(|much| self.error(much))?;
        }
        Ok(())
    }

    /// Counts what a row says.
    fn take(&self, row: &Row, part: &mut Part) {
        part.last_taken = row.number();
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
        let within = mixed(0, part.rounds.name(slot).as_bytes());
        let keys = part.notes.add(slot, row, within);
        let known = |target: &Target| {
            keys.is_some_and(|keys| target.known.as_ref().is_some_and(|set| keys.any_in(set)))
        };
        if self.targets.iter().any(known) {
            part.rows_known += 1;
        }
        for (at, figure) in self.figures.iter().enumerate() {
            match figure.read(row, self.how.decimal) {
                Ok(Some(value)) => part.figure(at, slot, value),
                Ok(None) => {}
                Err((column, reason)) => part.reject(column, self.rejection(row, column, reason)),
            }
        }
        let mut scores = std::mem::take(&mut part.scores);
        scores.clear();
        scores.resize(self.targets.len(), None);
        for (at, target) in self.targets.iter().enumerate().filter(|(_, one)| !known(one)) {
            if let Some(question) = &target.question {
                scores[at] = self.answer(row, (at, target, question), slot, people, part);
            }
        }
        if self.joint {
            let asked = self.targets.iter().zip(&scores).filter(|(one, _)| one.question.is_some());
            part.join(slot, asked.map(|(_, score)| *score), people);
        }
        for (at, target) in self.targets.iter().enumerate().filter(|(_, one)| !known(one)) {
            let Some(column) = target.comment else { continue };
            let text = unguarded(row.cell(column)).trim_matches(is_blank);
            if is_fault(text) {
                let reason = if text == NO_RESULT { Reason::NoResult } else { Reason::Fault };
                part.reject(column, self.rejection(row, column, reason));
            } else if !text.is_empty() {
                let of = target.score_of.unwrap_or(at);
                let score = scores.get(of).copied().flatten().map(|score| (of, score));
                let responses = keys.map(|keys| keys.responses()).unwrap_or_default();
                let (row, text) = (row.number(), text.to_owned());
                part.comments.push(Comment { target: at, row, slot, text, score, responses });
            }
        }
        part.scores = scores;
    }

    /// Counts the answer to a question. Returns the score.
    fn answer(
        &self,
        row: &Row,
        (at, target, question): (usize, &Target, &Question),
        slot: usize,
        people: u64,
        part: &mut Part,
    ) -> Option<i32> {
        let cell = row.cell(target.column);
        let read = match small(cell).map(i32::from) {
            Some(number) if question.labels.is_empty() && question.scale.holds(number) => {
                Ok(Some(number))
            }
            _ => part.seen.score(at, cell, |cell| {
                score(cell, &question.labels, question.scale, self.how.decimal)
            }),
        };
        match read {
            Ok(Some(score)) => {
                part.count(at, slot, score.abs_diff(question.scale.min()) as usize, people);
                Some(score)
            }
            Ok(None) => {
                part.missing += people;
                None
            }
            Err(why) => {
                part.reject_answer(at, why);
                let one = self.rejection(row, target.column, question.reason(why, cell));
                part.reject(target.column, one);
                None
            }
        }
    }

    fn reject_row(&self, row: &Row, column: usize, reason: Reason, part: &mut Part) {
        part.rows_rejected += 1;
        part.reject(column, self.rejection(row, column, reason));
    }

    fn rejection(&self, row: &Row, column: usize, reason: Reason) -> Rejection {
        let name = self.columns.get(column).cloned();
        Rejection {
            row: row.number(),
            column: name.unwrap_or_else(|| format!("#{}", column + 1)),
            text: on_one_line(row.cell(column)),
            times: 1,
            reason,
        }
    }

    fn error(&self, much: TooMuch) -> ImportError {
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

impl Question {
    fn reason(&self, why: NoScore, cell: &str) -> Reason {
        match why {
            NoScore::Fault => Reason::Fault,
            NoScore::NoResult => Reason::NoResult,
            NoScore::Fraction | NoScore::Share => Reason::NotWhole,
            NoScore::Percent => Reason::Percent,
            NoScore::Text if self.spelled.is_empty() => Reason::NotNumber,
            NoScore::Text => self
                .look_alike(cell)
                .unwrap_or_else(|| Reason::NotALabel { labels: self.spelled.join(", ") }),
            NoScore::Outside => Reason::OffScale { min: self.scale.min(), max: self.scale.max() },
        }
    }

    /// That the answer looks like a label and is not it.
    fn look_alike(&self, cell: &str) -> Option<Reason> {
        self.spelled.iter().find_map(|label| {
            let (found, wanted) = look_alike(cell, label)?;
            Some(Reason::LooksLike { label: label.clone(), found, wanted })
        })
    }

    /// The counts of a slot; empty where nobody answered.
    pub(super) fn counts_of(&self, slot: usize) -> BTreeMap<i32, u64> {
        let counts = self.counts.get(slot).map(Vec::as_slice).unwrap_or_default();
        let counted = self.scale.points().zip(counts).filter(|(_, count)| **count > 0);
        counted.map(|(score, count)| (score, *count)).collect()
    }
}
