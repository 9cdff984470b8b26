//! What the library that reads workbooks of Excel 97 to 2003 does not tell: which rows are hidden, which cells
//! are merged, and which numbers are shown as per cent.

use super::compound::{number16, number32, records, workbook};
use super::merged::Spans;
use std::collections::{BTreeSet, HashMap, HashSet};

const END: usize = 0x000A;
const BEGIN: usize = 0x0809;
const SHEET: usize = 0x0085;
const FORMAT: usize = 0x041E;
const STYLE: usize = 0x00E0;
const ROW: usize = 0x0208;
const MERGED: usize = 0x00E5;
const NUMBERS: usize = 0x00BD;
/// Numbers, short numbers and formulas.
const CELLS: [usize; 4] = [0x0203, 0x027E, 0x007E, 0x0006];
/// No sheet of these years has more cells.
pub(super) const MOST: usize = 4_000_000;

/// Facts of a sheet; rows and columns from 0.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) hidden: BTreeSet<u32>,
    pub(super) spans: Spans,
    pub(super) percents: HashSet<(u32, u32)>,
    /// Cells with errors that the library does not give, in their order.
    pub(super) faults: Vec<(u32, u32)>,
}

/// The facts of each sheet, by its place among all. What cannot be read is left out: it is only more than
/// there was.
pub(super) fn facts(bytes: &[u8]) -> Vec<Facts> {
    let Some(stream) = workbook(bytes) else { return Vec::new() };
    let mut places = Vec::new();
    let mut formats: HashMap<usize, bool> = HashMap::from([(9, true), (10, true)]);
    let mut styles: Vec<usize> = Vec::new();
    for (kind, record) in records(&stream).take_while(|(kind, _)| *kind != END) {
        match kind {
            SHEET => places.push(number32(record, 0).and_then(|at| usize::try_from(at).ok())),
            FORMAT => {
                let letters = record.get(5..).unwrap_or_default();
                if let Some(id) = number16(record, 0) {
                    formats.insert(id, is_percent(letters));
                }
            }
            STYLE => styles.push(number16(record, 2).unwrap_or_default()),
            _ => {}
        }
    }
    let percent: Vec<bool> =
        styles.iter().map(|id| formats.get(id).copied().unwrap_or_default()).collect();
    let sheet = |at: &Option<usize>| {
        let part = at.and_then(|at| stream.get(at..)).unwrap_or_default();
        of_sheet(part, &percent)
    };
    places.iter().map(sheet).collect()
}

/// Whether a format shows a number as per cent: a sign that stands in no quotation marks.
fn is_percent(format: &[u8]) -> bool {
    let mut quoted = false;
    format.iter().any(|byte| {
        quoted ^= *byte == b'"';
        *byte == b'%' && !quoted
    })
}

fn of_sheet(part: &[u8], percent: &[bool]) -> Facts {
    let mut facts = Facts::default();
    let mut depth = 0_u32;
    let number = |record: &[u8], at: usize| number16(record, at).map(|one| one as u32);
    let mut cells = 0;
    for (kind, record) in records(part) {
        match kind {
            BEGIN => depth += 1,
            END => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    break;
                }
            }
            // Inside of a sheet there may be charts.
            _ if depth > 1 => {}
            ROW => {
                let hidden = number16(record, 12).is_some_and(|flags| flags & 0x20 != 0);
                if let (true, Some(row)) = (hidden, number(record, 0)) {
                    facts.hidden.insert(row);
                }
            }
            MERGED => {
                for range in record.get(2..).unwrap_or_default().as_chunks::<8>().0 {
                    let at = |at: usize| number(range, at).unwrap_or_default();
                    let (first, last, column) = (at(0), at(2), at(4));
                    facts.spans.insert((first, column), last.saturating_sub(first) + 1);
                }
            }
            NUMBERS => {
                let (Some(row), Some(first)) = (number(record, 0), number(record, 2)) else {
                    continue;
                };
                let each = record.get(4..record.len().saturating_sub(2)).unwrap_or_default();
                for (column, cell) in (first..).zip(each.as_chunks::<6>().0) {
                    let style = number16(cell, 0).and_then(|at| percent.get(at));
                    if style == Some(&true) && cells < MOST {
                        cells += 1;
                        facts.percents.insert((row, column));
                    }
                }
            }
            _ if CELLS.contains(&kind) => {
                let style = number16(record, 4).and_then(|at| percent.get(at));
                if let (Some(true), Some(row), Some(column)) =
                    (style, number(record, 0), number(record, 2))
                    && cells < MOST
                {
                    cells += 1;
                    facts.percents.insert((row, column));
                }
            }
            _ => {}
        }
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_in_formats() {
        for format in [&b"0%"[..], b"0.00\\ %", b"#,##0%;-0%", b"0.00_);[Red]0%"] {
            assert!(is_percent(format), "{format:?}");
        }
        for format in [&b"0"[..], b"0.0\"%\"", b"General", b""] {
            assert!(!is_percent(format), "{format:?}");
        }
    }

    #[test]
    fn broken_streams_have_no_facts() {
        assert!(facts(b"").is_empty() && facts(&[0xFF; 700]).is_empty());
        let sheet = of_sheet(&[0x09, 0x08, 0xFF, 0xFF, 1], &[true]);
        assert!(sheet.hidden.is_empty() && sheet.spans.is_empty());
    }
}
