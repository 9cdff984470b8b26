//! Some rows of a file in their order: as much as one thread works on at a time.

use super::decode::NotText;
use super::row::Row;
use super::split::Split;
use crate::import::error::ImportError;
use encoding_rs::UTF_8;
use memchr::memchr;

/// Some rows of a file: split into cells already, or as they stand in the file.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Batch {
    /// Rows with their numbers in the file. Then there is no text.
    pub(in crate::import) rows: Vec<Row>,
    /// Whole rows, as bytes that should be UTF-8. Whoever works on them splits them.
    pub(in crate::import) text: Vec<u8>,
    pub(in crate::import) delimiter: u8,
    /// Bytes of the file's text before this.
    pub(in crate::import) before: u64,
    /// Bytes of the file that were read when this was.
    pub(in crate::import) read: u64,
}

/// A row that cannot be read; it is not known where others begin after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct Broken {
    /// Its number; where the batch is text, its first row is row 1.
    pub(in crate::import) row: u64,
    pub(in crate::import) why: Why,
}

/// Why a row cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) enum Why {
    /// A quotation mark is never closed.
    OpenQuote,
    /// It is no text.
    NotText(NotText),
}

impl Batch {
    /// Nothing is in it.
    pub(in crate::import) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.text.is_empty()
    }

    /// How many rows are before this batch, when `last` is the number of the last one.
    pub(in crate::import) fn rows_before(&self, last: u64) -> u64 {
        if self.rows.is_empty() { last } else { 0 }
    }

    /// Gives every row that is not blank to `work`. Returns the number of the last row, blank or not.
    pub(in crate::import) fn each(&self, mut work: impl FnMut(&Row)) -> Result<u64, Broken> {
        self.rows.iter().for_each(&mut work);
        let mut number = self.rows.last().map_or(0, Row::number);
        let (text, fault) = self.checked();
        let mut split = Split::new(text, self.delimiter);
        let mut row = Row::default();
        loop {
            let more = split.next(&mut row);
            // What stops before the end of its row does so because of the fault.
            let cut = fault.is_some() && split.at() >= text.len() && !text.ends_with(['\n', '\r']);
            match (more, &fault) {
                (Ok(true), _) if !cut => {}
                (_, Some(fault)) => {
                    return Err(Broken { row: number + 1, why: Why::NotText(fault.clone()) });
                }
                (Ok(_), None) => return Ok(number),
                (Err(why), None) => return Err(Broken { row: number + 1, why }),
            }
            number += 1;
            row.number = number;
            if !row.is_empty() {
                work(&row);
            }
        }
    }

    /// The text, as far as it is one.
    fn checked(&self) -> (&str, Option<NotText>) {
        let (text, fault) = match simdutf8::compat::from_utf8(&self.text) {
            Ok(text) => (text, None),
            Err(error) => {
                let good = self.text.get(..error.valid_up_to()).unwrap_or_default();
                let byte = self.before + good.len() as u64;
                let fault = NotText::Encoding { encoding: UTF_8.name(), byte };
                (std::str::from_utf8(good).unwrap_or_default(), Some(fault))
            }
        };
        match memchr(0, text.as_bytes()) {
            Some(zero) => (text.get(..zero).unwrap_or_default(), Some(NotText::Binary)),
            None => (text, fault),
        }
    }
}

impl Broken {
    /// As a sentence, with so many rows before the batch.
    pub(in crate::import) fn error(self, file: &str, before: u64) -> ImportError {
        let (file, row) = (file.to_owned(), before + self.row);
        match self.why {
            Why::OpenQuote => ImportError::OpenQuote { file, row },
            Why::NotText(reason) => ImportError::NotText { file, row: Some(row), reason },
        }
    }
}
