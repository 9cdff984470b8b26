//! The rows of such a table, put together by question and round.

use super::line::{Bad, Line, Place, both};
use super::{Written, at};
use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::summary::{Rejection, Summary};
use crate::import::tally::rejected::{Rejected, on_one_line};
use crate::import::values::alike::same;
use crate::import::{Progress, Reason};
use std::collections::HashMap;
use std::ops::ControlFlow;

/// How many rows are read between two looks at whoever watches.
const WATCHED: u64 = 4096;

/// A question with what its rounds answered, in the order of the file.
pub(super) struct Question {
    pub(super) place: Place,
    pub(super) rounds: Vec<Line>,
}

/// The questions of a table with their answers; rows that cannot be read are told.
pub(super) fn gathered(
    written: &Written,
    table: &mut Table<'_>,
    file: &str,
    summary: &mut Summary,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<Question>, ImportError> {
    let mut questions: Vec<Question> = Vec::new();
    let mut places: HashMap<Place, usize> = HashMap::new();
    let mut rejected = Rejected::default();
    while table.advance()? {
        summary.rows += 1;
        let taken = written.line(table).and_then(|line| {
            let at = *places.entry(line.place.clone()).or_insert_with(|| {
                questions.push(Question { place: line.place.clone(), rounds: Vec::new() });
                questions.len() - 1
            });
            questions[at].add(line)
        });
        if let Err((at, reason)) = taken {
            let (row, column) = (table.row_number(), written.name(table, at));
            let text = on_one_line(written.cell(table, at));
            rejected.add(at, Rejection { row, column, text, times: 1, reason });
        }
        if summary.rows.is_multiple_of(WATCHED) {
            let told = Progress { bytes: table.bytes(), rows: summary.rows };
            if watch(told).is_break() {
                return Err(ImportError::Cancelled { file: file.to_owned() });
            }
        }
    }
    summary.rejected = rejected.cells();
    summary.rows_rejected = rejected.cells();
    summary.rejections = rejected.listed();
    Ok(questions)
}

impl Question {
    fn add(&mut self, line: Line) -> Result<(), Bad> {
        let old = self.rounds.iter_mut().find(|old| same(&old.round, &line.round));
        let Some(old) = old else {
            self.rounds.push(line);
            return Ok(());
        };
        let off = Reason::OffScale { min: old.scale.min(), max: old.scale.max() };
        let sum = both(&old.tally, &line.tally).filter(|_| old.scale == line.scale);
        old.tally = sum.ok_or((at::SCORE, off))?;
        old.rows += 1;
        old.invited = old.invited.or(line.invited);
        old.population = old.population.or(line.population);
        for (segment, counts) in line.segments {
            let sum = old.segments.entry(segment).or_default();
            for (score, n) in counts {
                let count = sum.entry(score).or_default();
                *count = count.saturating_add(n);
            }
        }
        Ok(())
    }
}
