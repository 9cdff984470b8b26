//! A survey file as columns with names and rows below them.

use super::batch::Batch;
use super::decode::{NotText, wrong};
use super::delimiter::Delimiter;
use super::error::ImportError;
use super::header::{self, Header, HeaderRows, tidy};
use super::input::Input;
use super::known::{Known, known};
use super::near::near;
use super::row::{Format, Row, Rows};
use super::text::{BLOCK, TextRows};
use super::workbook::{Several, Workbook};
use encoding_rs::Encoding;
use std::collections::VecDeque;
use std::io::{Cursor, Read, Seek as _, SeekFrom};

/// Guesses rest on this many rows, or on fewer with at least this much text.
const AHEAD_ROWS: usize = 1000;
const AHEAD_BYTES: usize = 32 * 1024;

/// What the user said about the file, where it shall not be found out.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// How letters are stored.
    pub encoding: Option<&'static Encoding>,
    /// The sign between cells.
    pub delimiter: Option<Delimiter>,
    /// How many rows the header has.
    pub header_rows: Option<HeaderRows>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// A survey file, read row by row.
pub struct Table<'a> {
    file: String,
    rows: Box<dyn Rows + 'a>,
    /// Rows looked at before their turn.
    ahead: VecDeque<Row>,
    /// What was met while looking ahead; its turn comes after those rows.
    fault: Option<ImportError>,
    header: Header,
    known: Option<Known>,
    row: Row,
    /// The number of the last row that was split.
    last: u64,
}

/// Opens a survey file of any kind, and lets `work` read it. `file` names it in messages.
///
/// # Errors
/// [`ImportError`] when it is nothing that can be read or has no header, and what `work` returns.
pub fn read<'a, T>(
    input: impl Into<Input<'a>>,
    file: &str,
    reading: &Reading,
    work: impl FnOnce(Table<'_>) -> Result<T, ImportError>,
) -> Result<T, ImportError> {
    open(input.into(), file, reading, BLOCK, Several::Refuse, work)
}

/// As [`read`], with about `block` bytes of text at a time, and where `several` says which of several
/// sheets is read.
pub(super) fn open<T>(
    input: Input<'_>,
    file: &str,
    reading: &Reading,
    block: usize,
    several: Several,
    work: impl FnOnce(Table<'_>) -> Result<T, ImportError>,
) -> Result<T, ImportError> {
    let failed = |error| ImportError::reading(file, None, error);
    let mut start = Vec::new();
    let reader: Box<dyn Read + '_> = match input {
        Input::Stream(mut reader) => {
            reader.by_ref().take(8).read_to_end(&mut start).map_err(failed)?;
            if is_archive(&start) {
                return Err(failed(wrong(NotText::Workbook)));
            }
            Box::new(Cursor::new(start).chain(reader))
        }
        Input::Whole(mut reader) => {
            reader.by_ref().take(8).read_to_end(&mut start).map_err(failed)?;
            reader.seek(SeekFrom::Start(0)).map_err(failed)?;
            if is_archive(&start) {
                let sheet = reading.sheet.as_deref();
                let mut book = Workbook::open(reader, file, sheet, several)?;
                return work(Table::of(Box::new(book.rows()?), file, reading)?);
            }
            Box::new(reader)
        }
    };
    work(Table::of(Box::new(TextRows::open(reader, file, reading, block)?), file, reading)?)
}

fn is_archive(start: &[u8]) -> bool {
    start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06")
}

impl<'a> Table<'a> {
    fn of(rows: Box<dyn Rows + 'a>, file: &str, reading: &Reading) -> Result<Self, ImportError> {
        let mut table = Self {
            file: file.to_owned(),
            rows,
            ahead: VecDeque::new(),
            fault: None,
            header: Header::default(),
            known: None,
            row: Row::default(),
            last: 0,
        };
        table.look_ahead();
        if table.ahead.is_empty() {
            let empty = ImportError::Empty { file: file.to_owned() };
            return Err(table.fault.take().unwrap_or(empty));
        }
        let titles = header::titles(table.ahead.make_contiguous());
        table.ahead.drain(..titles);
        let first = table.ahead.make_contiguous();
        table.known = known(first);
        let how = reading.header_rows.unwrap_or_else(|| header::detect(first, table.known));
        let rows = &first[..how.count().min(first.len())];
        table.header = header::header(rows, how, table.known);
        let taken = rows.len();
        table.ahead.drain(..taken);
        Ok(table)
    }

    fn look_ahead(&mut self) {
        let bytes = |row: &Row| row.cells().map(str::len).sum::<usize>();
        while self.ahead.len() < AHEAD_ROWS
            && self.ahead.iter().map(bytes).sum::<usize>() < AHEAD_BYTES
        {
            match self.split_batch() {
                Ok(true) if self.fault.is_none() => {}
                Ok(_) => break,
                Err(fault) => {
                    self.fault = Some(fault);
                    break;
                }
            }
        }
    }

    /// Splits the next rows; false after the last ones.
    fn split_batch(&mut self) -> Result<bool, ImportError> {
        let mut batch = Batch::default();
        let read = self.rows.next_batch(&mut batch);
        read.map_err(|error| error.at_row(self.last + 1))?;
        let before = batch.rows_before(self.last);
        let ahead = &mut self.ahead;
        let split = batch.each(|row| {
            let number = before + row.number;
            ahead.push_back(Row { number, ..row.clone() });
        });
        match split {
            Ok(last) => self.last = before + last,
            Err(broken) => self.fault = Some(broken.error(&self.file, before)),
        }
        Ok(!batch.is_empty())
    }

    /// Reads the next row that is not blank; false after the last one.
    ///
    /// # Errors
    /// [`ImportError`] when the file cannot be read or decoded, or a quotation mark stays open.
    pub fn advance(&mut self) -> Result<bool, ImportError> {
        loop {
            if let Some(row) = self.ahead.pop_front() {
                self.row = row;
                return Ok(true);
            }
            if let Some(fault) = self.fault.take() {
                return Err(fault);
            }
            if !self.split_batch()? {
                return Ok(false);
            }
        }
    }

    /// Reads the next rows, however many; none after the last ones.
    pub(super) fn next_batch(&mut self, batch: &mut Batch) -> Result<(), ImportError> {
        if !self.ahead.is_empty() {
            batch.text.clear();
            let count = self.ahead.len().min(AHEAD_ROWS);
            batch.rows = self.ahead.drain(..count).collect();
        } else if let Some(fault) = self.fault.take() {
            return Err(fault);
        } else {
            self.rows.next_batch(batch)?;
        }
        batch.read = self.bytes();
        Ok(())
    }

    /// The present row.
    #[must_use]
    pub fn row(&self) -> &Row {
        &self.row
    }

    /// The cell of the present row in a column, counted from 0; empty where the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.row.cell(column)
    }

    /// The rows looked at before the first was read: at most a thousand.
    #[must_use]
    pub fn ahead(&self) -> impl ExactSizeIterator<Item = &Row> {
        self.ahead.iter().take(AHEAD_ROWS)
    }

    /// What the columns are called.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.header.names
    }

    /// What was asked in a column.
    #[must_use]
    pub fn question(&self, column: usize) -> String {
        match self.header.questions.get(column) {
            Some(question) if !question.is_empty() => question.clone(),
            _ => self.name(column),
        }
    }

    /// How many rows the header has.
    #[must_use]
    pub fn header_rows(&self) -> HeaderRows {
        self.header.rows
    }

    /// The service it comes from, where that was recognised.
    #[must_use]
    pub fn known(&self) -> Option<Known> {
        self.known
    }

    /// The name of a column for messages.
    #[must_use]
    pub fn name(&self, column: usize) -> String {
        match self.headers().get(column) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => format!("#{}", column + 1),
        }
    }

    /// What kind of file it is, as far as is known by now.
    #[must_use]
    pub fn format(&self) -> Format {
        self.rows.format()
    }

    /// Bytes of the file read so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.rows.bytes()
    }

    /// The cells of a column among the rows looked at.
    #[must_use]
    pub fn sample(&self, column: usize) -> Vec<String> {
        self.ahead().map(|row| row.cell(column).to_owned()).collect()
    }

    /// The first column with one of the names, in lower case, that a known export has.
    pub(super) fn usual(&self, names: &[&str]) -> Option<usize> {
        let called =
            |name: &&str| self.headers().iter().position(|header| header.to_lowercase() == **name);
        names.iter().find_map(called)
    }

    /// The column with a name, or with a number as in `#3`.
    ///
    /// # Errors
    /// [`ImportError`] with near names, or with the numbers of the columns that share the name.
    pub fn column(&self, wanted: &str) -> Result<usize, ImportError> {
        let tidied = tidy(wanted);
        let by = |same: &dyn Fn(&str) -> bool| -> Vec<usize> {
            let named = self.headers().iter().enumerate().filter(|(_, name)| same(name));
            named.map(|(at, _)| at).collect()
        };
        let mut found = by(&|name| !tidied.is_empty() && name == tidied);
        if found.is_empty() {
            let number = wanted.trim().strip_prefix('#').and_then(|text| text.parse().ok());
            if let Some(number) = number {
                let number: usize = number;
                let there = (1..=self.headers().len()).contains(&number);
                return there.then(|| number - 1).ok_or_else(|| ImportError::NoSuchNumber {
                    file: self.file.clone(),
                    number,
                    columns: self.headers().len(),
                });
            }
            let lower = tidied.to_lowercase();
            found = by(&|name| !lower.is_empty() && name.to_lowercase() == lower);
            if found.is_empty() {
                let asked = self.header.questions.iter().enumerate();
                let same = asked.filter(|(_, question)| !tidied.is_empty() && **question == tidied);
                found = same.map(|(at, _)| at).collect();
            }
        }
        match found.as_slice() {
            [one] => Ok(*one),
            [] => Err(ImportError::NoColumn {
                file: self.file.clone(),
                column: wanted.to_owned(),
                near: near(&tidied, self.headers().iter().map(String::as_str)),
            }),
            several => Err(ImportError::ColumnTwice {
                file: self.file.clone(),
                column: wanted.to_owned(),
                numbers: several
                    .iter()
                    .map(|at| format!("#{}", at + 1))
                    .collect::<Vec<_>>()
                    .join(", "),
            }),
        }
    }
}
