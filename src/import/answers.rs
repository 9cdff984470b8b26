//! Counting: every row adds to the counts of its round, and nothing else of it is kept.

use super::batch::{Batch, Broken};
use super::cell::{Decimal, NotWhole, count, is_fault, small, unguarded, whole};
use super::error::ImportError;
use super::input::Progress;
use super::notes::Notes;
use super::part::{Comment, Counts, Part, TooMuch};
use super::partial::Partial;
use super::print::Print;
use super::reason::Reason;
use super::rounds::{self, Rounds, Unplaced};
use super::row::Row;
use super::summary::{Rejection, Summary};
use super::table::Table;
use super::work::in_order;
use crate::journey::{Scale, SurveyId, TouchpointId};
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

/// Where the answers of a column go.
pub(super) struct Question {
    pub(super) survey: SurveyId,
    pub(super) scale: Scale,
    pub(super) labels: HashMap<String, Option<i32>>,
    /// The labels as they were given, for messages.
    pub(super) label_list: String,
    pub(super) evidence: crate::journey::Evidence,
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
    pub(super) themes: Vec<String>,
    pub(super) comments: Vec<Comment>,
}

/// How the cells are read.
pub(super) struct How<'a> {
    pub(super) file: &'a str,
    pub(super) count_column: Option<usize>,
    pub(super) decimal: Decimal,
    /// Which rows are left out; `None`: none.
    pub(super) partial: Option<Partial>,
}

/// Reads all rows. Returns what the data's cells say together.
pub(super) fn read_all(
    table: &mut Table<'_>,
    targets: &mut [Target],
    rounds: &mut Rounds,
    how: &How<'_>,
    notes: &mut Notes,
    summary: &mut Summary,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Print, ImportError> {
    let counting = Counting {
        columns: (0..table.headers().len()).map(|at| table.name(at)).collect(),
        targets,
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
    Ok(sum.settle(targets, rounds, notes, summary))
}

/// What is the same for all rows.
struct Counting<'a> {
    columns: Vec<String>,
    targets: &'a [Target],
    rounds: &'a Rounds,
    notes: &'a Notes,
    how: &'a How<'a>,
}

impl Counting<'_> {
    fn nothing(&self) -> Part {
        Part::new(self.rounds.clone(), self.notes.clone(), self.targets.len())
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
        if self.how.partial.as_ref().is_some_and(|partial| partial.holds(row)) {
            part.partial_rows += 1;
            return;
        }
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
        part.notes.add(slot, row);
        for (at, target) in self.targets.iter().enumerate() {
            let score = match &target.question {
                Some(question) => self.answer(row, (at, target, question), slot, people, part),
                None => None,
            };
            let Some(column) = target.comment else { continue };
            let text = unguarded(row.cell(column)).trim();
            if is_fault(text) {
                part.reject(|| self.rejection(row, column, Reason::Fault));
            } else if !text.is_empty() {
                let (row, text) = (row.number(), text.to_owned());
                part.comments.push(Comment { target: at, row, slot, text, score });
            }
        }
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
        match question.read(row.cell(target.column), self.how.decimal) {
            Ok(Some(score)) => {
                part.count(at, slot, score.abs_diff(question.scale.min()) as usize, people);
                Some(score)
            }
            Ok(None) => {
                part.missing += people;
                None
            }
            Err(why) => {
                part.reject(|| self.rejection(row, target.column, question.reason(why)));
                None
            }
        }
    }

    fn reject_row(&self, row: &Row, column: usize, reason: Reason, part: &mut Part) {
        part.rows_rejected += 1;
        part.reject(|| self.rejection(row, column, reason));
    }

    fn rejection(&self, row: &Row, column: usize, reason: Reason) -> Rejection {
        let name = self.columns.get(column).cloned();
        Rejection {
            row: row.number(),
            column: name.unwrap_or_else(|| format!("#{}", column + 1)),
            text: row.cell(column).trim().chars().take(60).collect(),
            reason,
        }
    }

    fn error(&self, much: TooMuch) -> ImportError {
        let file = self.how.file.to_owned();
        match much {
            TooMuch::Comments { row } => ImportError::TooMany { file, row, what: "comments" },
            TooMuch::Rounds { column } => ImportError::ManyRounds {
                file,
                column: self.columns.get(column).cloned().unwrap_or_default(),
                most: rounds::MOST,
            },
        }
    }
}

/// Why a cell is no score.
#[derive(Clone, Copy)]
enum NoScore {
    Fault,
    Fraction,
    Text,
    Outside,
}

impl Question {
    /// The score in a cell; `None` where there is no answer.
    fn read(&self, cell: &str, decimal: Decimal) -> Result<Option<i32>, NoScore> {
        let score = match small(cell) {
            Some(number) if self.labels.is_empty() => i32::from(number),
            _ => {
                let cell = unguarded(cell).trim();
                if cell.is_empty() {
                    return Ok(None);
                }
                if !self.labels.is_empty()
                    && let Some(score) = self.labels.get(&cell.to_lowercase())
                {
                    return Ok(*score);
                }
                if is_fault(cell) {
                    return Err(NoScore::Fault);
                }
                let number = whole(cell, decimal).map_err(|why| match why {
                    NotWhole::Fraction => NoScore::Fraction,
                    NotWhole::Text => NoScore::Text,
                })?;
                i32::try_from(number).map_err(|_| NoScore::Outside)?
            }
        };
        if self.scale.holds(score) { Ok(Some(score)) } else { Err(NoScore::Outside) }
    }

    fn reason(&self, why: NoScore) -> Reason {
        match why {
            NoScore::Fault => Reason::Fault,
            NoScore::Fraction => Reason::NotWhole,
            NoScore::Text if self.labels.is_empty() => Reason::NotNumber,
            NoScore::Text => Reason::NotALabel { labels: self.label_list.clone() },
            NoScore::Outside => Reason::OffScale { min: self.scale.min(), max: self.scale.max() },
        }
    }

    /// The counts of a slot; empty where nobody answered.
    pub(super) fn counts_of(&self, slot: usize) -> BTreeMap<i32, u64> {
        let counts = self.counts.get(slot).map(Vec::as_slice).unwrap_or_default();
        let counted = self.scale.points().zip(counts).filter(|(_, count)| **count > 0);
        counted.map(|(score, count)| (score, *count)).collect()
    }
}
