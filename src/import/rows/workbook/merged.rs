//! Cells that are merged over several rows: what stands in the first one is read for all of them, as a person
//! sees it. What once stood in a cell that is covered is not read.

use super::scan::place;
use std::collections::HashMap;
use std::io::{self, Read};

/// No sheet has more of them.
const MOST: usize = 500_000;

/// The first cells of merged ranges, each with how many rows it covers.
pub(super) type Spans = HashMap<(u32, u32), u32>;

/// Ranges that are open while a sheet is read row by row.
#[derive(Default)]
pub(super) struct Merged {
    open: Vec<Open>,
    /// The rows that got something from above, counted from 1.
    pub(super) filled: Vec<u64>,
}

struct Open {
    column: u32,
    /// The last row it covers.
    to: u32,
    text: String,
}

impl Merged {
    /// A cell that covers so many rows.
    pub(super) fn begin(&mut self, (row, column): (u32, u32), rows: u32, text: &str) {
        let to = row.saturating_add(rows.saturating_sub(1));
        if to > row && self.open.len() < MOST {
            self.open.push(Open { column, to, text: text.to_owned() });
        }
    }

    /// Puts what covers a row into it. Called before the row's own cells begin ranges.
    pub(super) fn fill(&mut self, row: u32, cells: &mut Vec<(u32, String)>) {
        self.open.retain(|one| one.to >= row);
        if self.open.is_empty() {
            return;
        }
        let covered = |column: u32| self.open.iter().any(|one| one.column == column);
        cells.retain(|(column, _)| !covered(*column));
        // A row in which nothing else stands is no row of the table.
        if cells.is_empty() {
            return;
        }
        cells.extend(self.open.iter().map(|one| (one.column, one.text.clone())));
        cells.sort_by_key(|(column, _)| *column);
        self.filled.push(u64::from(row) + 1);
    }
}

/// The merged ranges that the XML of an Excel sheet names at its end, found without reading its cells.
pub(super) fn of_xlsx(mut part: impl Read) -> io::Result<Spans> {
    const NAME: &[u8] = b"mergeCell ";
    const LONGEST: usize = 200;
    let mut spans = Spans::new();
    let mut buffer = Vec::new();
    loop {
        let read = part.by_ref().take(256 * 1024).read_to_end(&mut buffer)?;
        let mut from = 0;
        while let Some(found) = memchr::memmem::find(&buffer[from..], NAME) {
            let at = from + found + NAME.len();
            if at + LONGEST > buffer.len() && read > 0 {
                break;
            }
            let tag = buffer.get(at..(at + LONGEST).min(buffer.len())).unwrap_or_default();
            if let Some((first, rows)) = range(&String::from_utf8_lossy(tag))
                && spans.len() < MOST
            {
                spans.insert(first, rows);
            }
            from = at;
        }
        if read == 0 {
            return Ok(spans);
        }
        let keep = buffer.len().saturating_sub(LONGEST + NAME.len()).max(from);
        buffer.drain(..keep);
    }
}

/// The first cell of `ref="A2:B5"`, from 0, and how many rows it covers.
fn range(tag: &str) -> Option<((u32, u32), u32)> {
    let tag = tag.split('>').next()?;
    let (_, rest) = tag.split_once("ref=")?;
    let mark = rest.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    let (from, to) = rest.get(1..)?.split(mark).next()?.split_once(':')?;
    let ((row, column), (last, _)) = (place(from)?, place(to)?);
    let rows = last.checked_sub(row)? + 1;
    Some(((row - 1, column.checked_sub(1)?), rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_found_however_the_part_is_cut() {
        let mut xml = "<x/>".repeat(70_000);
        for row in (2..4000).step_by(3) {
            let cell = format!("<mergeCell ref=\"A{row}:B{}\"/>", row + 2);
            xml.push_str(&cell);
        }
        let spans = of_xlsx(xml.as_bytes()).expect("read");
        assert_eq!(spans.len(), 1333);
        assert_eq!(spans.get(&(1, 0)), Some(&3));
        assert_eq!(range("ref='C1:D1'/>"), Some(((0, 2), 1)));
        assert_eq!(range("count=\"2\"><mergeCell ref=\"A1:A2\""), None);
    }

    #[test]
    fn what_is_merged_stands_in_every_row_that_has_something_else() {
        let mut merged = Merged::default();
        merged.begin((1, 0), 3, "Spring");
        let mut row = vec![(0, "old".to_owned()), (2, "5".to_owned())];
        merged.fill(2, &mut row);
        assert_eq!(row, [(0, "Spring".to_owned()), (2, "5".to_owned())]);
        let mut blank = Vec::new();
        merged.fill(3, &mut blank);
        assert!(blank.is_empty());
        let mut after = vec![(2, "4".to_owned())];
        merged.fill(4, &mut after);
        assert_eq!((after.len(), merged.filled.as_slice()), (1, &[3][..]));
    }
}
