//! Counting: every row adds to the counts of its round, and nothing else of it is kept.

use super::counting::Counting;
use super::kpi::KpiTarget;
use super::notes::Notes;
use super::question::Target;
use super::work::in_order;
use crate::import::error::ImportError;
use crate::import::headings::table::Table;
use crate::import::periods::rounds::Rounds;
use crate::import::rows::input::Progress;
use crate::import::summary::Summary;
use crate::import::warning::Warning;
use std::ops::ControlFlow;

pub(in crate::import) use crate::import::choices::how::{How, Told};

/// Reads all rows. Returns what they say beside the counts.
pub(in crate::import) fn read_all(
    table: &mut Table<'_>,
    (targets, kpis): (&mut [Target], &[KpiTarget]),
    rounds: &mut Rounds,
    how: &How<'_>,
    notes: &mut Notes,
    summary: &mut Summary,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Told, ImportError> {
    let counting = Counting::new(table, (targets, kpis), rounds, how, notes);
    let mut sum = counting.nothing();
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
    if table.merged_rows() > 0 {
        summary.warnings.push(Warning::MergedCells { rows: table.merged_rows() });
    }
    if table.hidden_rows() > 0 {
        summary.warnings.push(Warning::HiddenRows { rows: table.hidden_rows() });
    }
    let below = sum.last_row.saturating_sub(table.header_end());
    summary.blank_rows = below.saturating_sub(sum.rows);
    counting.release(&mut sum, summary)?;
    Ok(sum.settle(targets, rounds, notes, summary))
}
