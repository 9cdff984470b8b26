//! A table that stands in a file several times: it was pasted twice, or a later download below an earlier one.
//! Where no ids tell, all cells of its rows do.

use crate::import::headings::table::Table;
use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use crate::import::warning::Warning;
use crate::journey::Sample;
use std::collections::{HashMap, HashSet};

/// Chance makes rows come again in their order once in so many powers of two.
const ENOUGH: f64 = 30.0;

/// The first rows, where they stand below once more in the same order. Looked for in the beginning of a file.
pub(in crate::import) fn below(table: &Table<'_>) -> Option<Warning> {
    let header: Vec<String> = table.headers().iter().map(|one| key(one)).collect();
    let is_header = |row: &Row| row.cells().map(key).eq(header.iter().cloned());
    let rows: Vec<&Row> =
        table.looked_at().filter(|row| !row.is_empty() && !is_header(row)).collect();
    let said: Vec<Vec<&str>> =
        rows.iter().map(|row| row.cells().map(str::trim).collect()).collect();
    let first = said.first()?;
    let run = |at: usize| {
        said.iter().zip(said.iter().skip(at)).take_while(|(one, other)| one == other).count()
    };
    let starts = (1..said.len()).filter(|at| said.get(*at) == Some(first)).take(MOST_STARTS);
    let mut to_the_end = false;
    let runs = starts.map(|at| (run(at), at)).filter(|(length, at)| {
        // What comes again to the end does so at every multiple of its length too.
        let is_last = at + length == said.len();
        let is_known = is_last && to_the_end;
        to_the_end |= is_last;
        !is_known
    });
    let (length, at) = runs.max_by_key(|(length, at)| *length.min(at))?;
    if surprise(said.get(..length.min(at))?) < ENOUGH {
        return None;
    }
    let number = |at: usize| rows.get(at).map(|row| row.number());
    Some(Warning::RowsAgain { rows: length as u64, first: number(0)?, again: number(at)? })
}

/// More rows that are the same as the first are not followed.
const MOST_STARTS: usize = 1_000;

/// How unlikely it is that other people say the same in the same order, in powers of two.
fn surprise(rows: &[Vec<&str>]) -> f64 {
    /// So much a text or a time is worth that only one row has.
    const OWN: f64 = 10.0;
    const TEXT: usize = 8;
    let mut times: HashMap<(usize, &str), usize> = HashMap::new();
    for cell in rows.iter().flat_map(|row| row.iter().copied().enumerate()) {
        *times.entry(cell).or_default() += 1;
    }
    let is_own =
        |cell: (usize, &str)| cell.1.len() >= TEXT && times.get(&cell).is_some_and(|one| *one == 1);
    let own = rows.iter().filter(|row| row.iter().copied().enumerate().any(is_own)).count();
    let different = rows.iter().collect::<HashSet<_>>().len();
    (different.max(1) as f64).log2() * rows.len() as f64 + own as f64 * OWN
}

/// Where every row stands in the file as often as others do, or twice or thrice as often: so often, whatever the
/// order of the rows. `samples` are of what all cells of rows say.
pub(in crate::import) fn each<'a>(samples: impl Iterator<Item = &'a Sample>) -> Option<Warning> {
    /// Of fewer it could be chance.
    const FEWEST: usize = 20;
    let (mut different, mut common) = (0, 0);
    for (_, times) in samples.flat_map(Sample::iter) {
        different += 1;
        common = divisor(common, u64::from(times));
    }
    (different >= FEWEST && common > 1).then_some(Warning::EachRowAgain { times: common })
}

/// The largest number that divides both.
fn divisor(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { divisor(other, one % other) }
}
