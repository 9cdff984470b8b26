//! A text cut between rows into blocks, so that several threads can split them.

use super::decode::{NotText, wrong};
use memchr::{memchr, memrchr2};
use std::io::{self, Read};

/// No row of a survey is longer.
const LONGEST_ROW: usize = 8 * 1024 * 1024;

/// A text in UTF-8 as blocks of whole rows.
pub(in crate::import) struct Blocks<R> {
    reader: R,
    delimiter: u8,
    /// The beginning of the next block.
    rest: Vec<u8>,
}

impl<R: Read> Blocks<R> {
    pub(in crate::import) fn new(reader: R, delimiter: u8) -> Self {
        Self { reader, delimiter, rest: Vec::new() }
    }

    pub(in crate::import) fn reader(&self) -> &R {
        &self.reader
    }

    /// Puts the next rows, about `size` bytes of them, into `block`; nothing after the last ones.
    pub(in crate::import) fn next(&mut self, block: &mut Vec<u8>, size: usize) -> io::Result<()> {
        block.clear();
        block.append(&mut self.rest);
        let mut rows = WholeRows::default();
        let mut wanted = size.max(block.len());
        loop {
            let room = wanted - block.len();
            block.reserve(room);
            let read = self.reader.by_ref().take(room as u64).read_to_end(block)?;
            if read < room {
                return Ok(());
            }
            rows.look(block, self.delimiter);
            if rows.end > 0 {
                self.rest.extend_from_slice(block.get(rows.end..).unwrap_or_default());
                block.truncate(rows.end);
                return Ok(());
            }
            if block.len() > LONGEST_ROW {
                return Err(wrong(NotText::EndlessRow));
            }
            wanted = (block.len() * 2).clamp(2, LONGEST_ROW + 1);
        }
    }
}

/// Finds where the last whole row of a growing text ends.
#[derive(Default)]
struct WholeRows {
    /// How much of the text was looked at.
    seen: usize,
    /// Whether a quotation mark is open there.
    inside: bool,
    /// Where the last whole row ends.
    end: usize,
}

impl WholeRows {
    fn look(&mut self, text: &[u8], delimiter: u8) {
        // The last byte waits: it may be the first half of a doubled quotation mark or of CR LF.
        let ready = text.len().saturating_sub(1);
        let mut outside = self.seen;
        while let Some(found) = text.get(self.seen..ready).and_then(|rest| memchr(b'"', rest)) {
            let mark = self.seen + found;
            self.seen = mark + 1;
            if !self.inside {
                let before = mark.checked_sub(1).and_then(|at| text.get(at));
                self.inside = before
                    .is_none_or(|sign| *sign == delimiter || *sign == b'\n' || *sign == b'\r');
                if self.inside {
                    self.note_end(text, outside, mark);
                }
            } else if text.get(mark + 1) == Some(&b'"') {
                self.seen += 1;
            } else {
                self.inside = false;
                outside = self.seen;
            }
        }
        if !self.inside {
            self.note_end(text, outside, ready);
        }
        self.seen = self.seen.max(ready);
    }

    /// Notes the last line end in a part of the text that is outside quotation marks.
    fn note_end(&mut self, text: &[u8], from: usize, to: usize) {
        let part = text.get(from..to).unwrap_or_default();
        if let Some(at) = memrchr2(b'\n', b'\r', part) {
            let at = from + at;
            let both = text.get(at) == Some(&b'\r') && text.get(at + 1) == Some(&b'\n');
            self.end = at + 1 + usize::from(both);
        }
    }
}
