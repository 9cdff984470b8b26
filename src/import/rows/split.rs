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
        let start = self.at;
        if start >= self.text.len() {
            return Ok(false);
        }
        loop {
            let (mut cell, end) = if self.byte(self.at) == Some(b'"') {
                row.may_have_lines = true;
                self.quoted(&mut row.plain)?
            } else {
                let end = self.marks.next();
                (Cell { from: self.at, to: end, is_plain: false }, end)
            };
            if !cell.is_plain {
                cell.from -= start;
                cell.to -= start;
            }
            row.cells.push(cell);
            self.at = end + 1;
            let sign = self.byte(end);
            if sign == Some(self.delimiter) {
                continue;
            }
            if sign == Some(b'\r') && self.byte(self.at) == Some(b'\n') {
                self.at = self.marks.next() + 1;
            }
            row.text.push_str(self.text.get(start..end).unwrap_or_default());
            return Ok(true);
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// The cell that begins with a quotation mark here, and where it ends.
    fn quoted(&mut self, plain: &mut String) -> Result<(Cell, usize), Why> {
        let first = self.at + 1;
        let (start, mut from) = (plain.len(), first);
        let close = loop {
            let rest = self.text.as_bytes().get(from..).unwrap_or_default();
            let mark = from + memchr(b'"', rest).ok_or(Why::OpenQuote)?;
            if self.byte(mark + 1) != Some(b'"') {
                break mark;
            }
            plain.push_str(self.text.get(from..=mark).unwrap_or_default());
            from = mark + 2;
        };
        self.marks.skip(close + 1);
        let end = self.marks.next();
        if from == first && end == close + 1 {
            return Ok((Cell { from, to: close, is_plain: false }, end));
        }
        plain.push_str(self.text.get(from..close).unwrap_or_default());
        plain.push_str(self.text.get(close + 1..end).unwrap_or_default());
        Ok((Cell { from: start, to: plain.len(), is_plain: true }, end))
    }
}
