//! A text split into rows and cells.
//!
//! As everywhere: a quotation mark at the beginning of a cell opens it, a doubled one inside is one
//! of the text, and line ends inside belong to the cell. Elsewhere a quotation mark is a letter
//! like any other. LF, CR LF and CR end a row.

use super::batch::Why;
use super::marks::Marks;
use super::row::{Cell, Row};
use memchr::memchr;

/// The rows of a text that ends where a row ends.
#[derive(Clone, Debug)]
pub(in crate::import) struct Split<'a> {
    text: &'a str,
    delimiter: u8,
    at: usize,
    marks: Marks<'a>,
}

impl<'a> Split<'a> {
    pub(in crate::import) fn new(text: &'a str, delimiter: u8) -> Self {
        Self { text, delimiter, at: 0, marks: Marks::new(text.as_bytes(), delimiter) }
    }

    /// How many bytes the rows had until now.
    pub(in crate::import) fn at(&self) -> usize {
        self.at.min(self.text.len())
    }

    /// The next row; false where there is none. An empty line is a row of one empty cell.
    pub(in crate::import) fn next(&mut self, row: &mut Row) -> Result<bool, Why> {
        row.clear();
        let (start, bytes) = (self.at, self.text.as_bytes());
        if start >= bytes.len() {
            return Ok(false);
        }
        let mut at = start;
        loop {
            let end = if bytes.get(at) == Some(&b'"') {
                self.quoted((start, at), row)?
            } else {
                let end = self.marks.next();
                row.cells.push(Cell::new(at - start, end - start));
                end
            };
            at = end + 1;
            let sign = bytes.get(end).copied();
            if sign == Some(self.delimiter) {
                continue;
            }
            if sign == Some(b'\r') && bytes.get(at) == Some(&b'\n') {
                at = self.marks.next() + 1;
            }
            self.at = at;
            row.end(self.text.get(start..end).unwrap_or_default());
            return Ok(true);
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Reads the cell that begins with a quotation mark at a place in a row. Returns where it ends.
    fn quoted(&mut self, (start, at): (usize, usize), row: &mut Row) -> Result<usize, Why> {
        row.may_have_lines = true;
        let first = at + 1;
        let mut from = first;
        let text = |from: usize, to: usize| self.text.get(from..to).unwrap_or_default();
        let before = row.plain.len();
        let close = loop {
            let rest = self.text.as_bytes().get(from..).unwrap_or_default();
            let mark = from + memchr(b'"', rest).ok_or(Why::OpenQuote)?;
            if self.byte(mark + 1) != Some(b'"') {
                break mark;
            }
            row.plain.push_str(text(from, mark + 1));
            from = mark + 2;
        };
        self.marks.skip(close + 1);
        let end = self.marks.next();
        if from == first && end == close + 1 {
            row.cells.push(Cell::new(from - start, close - start));
        } else {
            row.plain.push_str(text(from, close));
            row.plain.push_str(text(close + 1, end));
            row.plain_cells.push(row.cells.len());
            row.cells.push(Cell::new(before, row.plain.len()));
        }
        Ok(end)
    }
}
