//! Counting: every row adds to the counts of its round, and nothing else of it is kept.

use super::cell::{Decimal, NotWhole, count, unguarded, whole};
use super::error::ImportError;
use super::input::{Progress, TOLD_EVERY};
use super::rounds::{Rounds, Unplaced};
use super::row::Row;
use super::summary::Summary;
use super::table::Table;
use crate::journey::{Scale, SurveyId, TouchpointId};
use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

/// The most text of comments that is taken, in bytes: a journey file holds 64 MB.
const MOST_COMMENTS: usize = 16 * 1024 * 1024;

/// Where the answers of a column go.
pub(super) struct Question {
    pub(super) survey: SurveyId,
    pub(super) scale: Scale,
    pub(super) labels: HashMap<String, Option<i32>>,
    /// The labels as they were given, for messages.
    pub(super) label_list: String,
    pub(super) evidence: crate::journey::Evidence,
    /// Per slot, how many gave each point of the scale.
    pub(super) counts: Vec<Vec<u64>>,
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

/// What a customer wrote.
pub(super) struct Comment {
    pub(super) slot: usize,
    pub(super) text: String,
    pub(super) score: Option<i32>,
}

/// What all cells say together; the same for the same data in any encoding or with any delimiter.
pub(super) struct Print(u64);

impl Print {
    pub(super) fn new() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }

    /// FNV-1a, which stays the same in every version of the program.
    pub(super) fn add(&mut self, cell: &str) {
        for byte in cell.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3);
        }
        self.0 = (self.0 ^ 0x1F).wrapping_mul(0x100_0000_01B3);
    }

    pub(super) fn row(&mut self, row: &Row, columns: usize) {
        (0..columns).for_each(|at| self.add(row.cell(at)));
    }

    pub(super) fn text(&self) -> String {
        format!("#{:08x}", (self.0 >> 32) ^ (self.0 & 0xFFFF_FFFF))
    }
}

/// How the cells are read.
pub(super) struct How<'a> {
    pub(super) file: &'a str,
    pub(super) count_column: Option<usize>,
    pub(super) decimal: Decimal,
}

/// Reads all rows. Returns what the data's cells say together.
pub(super) fn read_all(
    table: &mut Table<'_>,
    targets: &mut [Target],
    rounds: &mut Rounds,
    how: &How<'_>,
    summary: &mut Summary,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Print, ImportError> {
    let mut print = Print::new();
    let mut written = 0;
    table.headers().iter().for_each(|header| print.add(header));
    while table.advance()? {
        summary.rows += 1;
        if summary.rows.is_multiple_of(TOLD_EVERY) {
            let progress = Progress { bytes: table.bytes(), rows: summary.rows };
            if watch(progress).is_break() {
                return Err(ImportError::Cancelled { file: how.file.to_owned() });
            }
        }
        let (row, columns) = (table.row(), table.headers().len());
        print.row(row, columns);
        let whole_row = |summary: &mut Summary, column: usize, text: &str, reason: String| {
            summary.rows_rejected += 1;
            summary.reject(row.number(), table.name(column), text, reason);
        };
        if row.overhang(columns) > 0 {
            let reason = format!(
                "beyond the last of the {columns} columns: the row was left out, since its cells may have moved"
            );
            whole_row(summary, columns, row.cell(columns), reason);
            continue;
        }
        let slot = match rounds.slot(table, how.file) {
            Ok(slot) => slot,
            Err(Err(error)) => return Err(error),
            Err(Ok(Unplaced { column, reason })) => {
                let reason = format!("{reason}: the row was left out");
                whole_row(summary, column, table.cell(column), reason);
                continue;
            }
        };
        let people = match how.count_column.map(|at| (at, count(table.cell(at), how.decimal))) {
            None => 1,
            Some((_, Ok(people))) => people,
            Some((at, Err(reason))) => {
                whole_row(summary, at, table.cell(at), format!("{reason}: the row was left out"));
                continue;
            }
        };
        for target in targets.iter_mut() {
            take(table, target, slot, people, how, summary, &mut written)?;
        }
    }
    Ok(print)
}

fn take(
    table: &Table<'_>,
    target: &mut Target,
    slot: usize,
    people: u64,
    how: &How<'_>,
    summary: &mut Summary,
    written: &mut usize,
) -> Result<(), ImportError> {
    let too_many =
        |what| ImportError::TooMany { file: how.file.to_owned(), row: table.row().number(), what };
    let mut score = None;
    if let Some(question) = &mut target.question {
        let cell = table.cell(target.column);
        match question.read(cell, how.decimal) {
            Ok(None) => {
                let sum = summary.missing.checked_add(people);
                summary.missing = sum.ok_or_else(|| too_many("answers"))?;
            }
            Ok(Some(found)) => {
                score = Some(found);
                let sum = summary.taken.checked_add(people);
                summary.taken = sum.ok_or_else(|| too_many("answers"))?;
                question.add(slot, found, people).ok_or_else(|| too_many("answers"))?;
            }
            Err(reason) => {
                summary.reject(table.row().number(), table.name(target.column), cell, reason)
            }
        }
    }
    let Some(at) = target.comment else { return Ok(()) };
    let text = unguarded(table.cell(at)).trim();
    if !text.is_empty() {
        *written += text.len() + 100;
        if *written > MOST_COMMENTS {
            return Err(too_many("comments"));
        }
        target.comments.push(Comment { slot, text: text.to_owned(), score });
    }
    Ok(())
}

impl Question {
    /// The score in a cell; `None` where there is no answer.
    fn read(&self, cell: &str, decimal: Decimal) -> Result<Option<i32>, String> {
        let cell = unguarded(cell).trim();
        if cell.is_empty() {
            return Ok(None);
        }
        if !self.labels.is_empty()
            && let Some(score) = self.labels.get(&cell.to_lowercase())
        {
            return Ok(*score);
        }
        let number = whole(cell, decimal).map_err(|why| match why {
            NotWhole::Fraction => "not a whole number".to_owned(),
            NotWhole::Text if self.labels.is_empty() => "not a number".to_owned(),
            NotWhole::Text => format!("not one of the labels {}", self.label_list),
        })?;
        match i32::try_from(number) {
            Ok(score) if self.scale.holds(score) => Ok(Some(score)),
            _ => Err(format!("outside the scale {}–{}", self.scale.min(), self.scale.max())),
        }
    }

    fn add(&mut self, slot: usize, score: i32, people: u64) -> Option<()> {
        let points = self.scale.points().count();
        while self.counts.len() <= slot {
            self.counts.push(vec![0; points]);
        }
        let at = usize::try_from(i64::from(score) - i64::from(self.scale.min())).ok()?;
        let count = self.counts.get_mut(slot)?.get_mut(at)?;
        *count = count.checked_add(people)?;
        Some(())
    }

    /// The counts of a slot; empty where nobody answered.
    pub(super) fn counts_of(&self, slot: usize) -> BTreeMap<i32, u64> {
        let counts = self.counts.get(slot).map(Vec::as_slice).unwrap_or_default();
        let counted = self.scale.points().zip(counts).filter(|(_, count)| **count > 0);
        counted.map(|(score, count)| (score, *count)).collect()
    }
}
