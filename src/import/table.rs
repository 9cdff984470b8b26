//! A survey file as rows of cells, read as a stream.

use super::cell::unguarded;
use super::decode::{Decode, NotText, wrong};
use super::delimiter::{self, Delimiter};
use super::error::ImportError;
use super::near::near;
use encoding_rs::Encoding;
use std::io::{Chain, Cursor, Read};

/// Guesses rest on this much of the file.
const HEAD: u64 = 64 * 1024;
/// No row of a survey is longer.
const LONGEST_ROW: u64 = 8 * 1024 * 1024;
/// Put after the data: where it does not come out as a row of its own, a quotation mark is open.
const END: &str = "\u{1}polku-end\u{1}";

/// What the user said about the file, where it shall not be found out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reading {
    /// How letters are stored.
    pub encoding: Option<&'static Encoding>,
    /// The sign between cells.
    pub delimiter: Option<Delimiter>,
}

/// The head that was looked at, and what follows it.
type Stream<R> = Chain<Cursor<Vec<u8>>, Decode<R>>;

/// Stops rows without end, and marks the end of the data.
struct Guard<R> {
    inner: R,
    since_row: u64,
    end: Option<Cursor<String>>,
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if let Some(end) = &mut self.end {
            return end.read(buffer);
        }
        let count = self.inner.read(buffer)?;
        self.since_row += count as u64;
        if self.since_row > LONGEST_ROW {
            return Err(wrong(NotText::EndlessRow));
        }
        if count > 0 || buffer.is_empty() {
            return Ok(count);
        }
        self.end.insert(Cursor::new(format!("\n{END}\n"))).read(buffer)
    }
}

/// The rows of a survey file, one at a time.
pub struct Table<R> {
    file: String,
    csv: csv::Reader<Guard<Stream<R>>>,
    head: String,
    headers: Vec<String>,
    delimiter: Delimiter,
    record: csv::ByteRecord,
    row: u64,
    ended: bool,
}

impl<R: Read> Table<R> {
    /// Finds out encoding and delimiter, and reads the header. `file` names it in messages.
    ///
    /// # Errors
    /// [`ImportError`] when it is no text or has no header.
    pub fn open(reader: R, file: &str, reading: Reading) -> Result<Self, ImportError> {
        let mut decode = Decode::new(reader, reading.encoding);
        let mut head = Vec::new();
        let read = decode.by_ref().take(HEAD).read_to_end(&mut head);
        let read = read.map_err(|error| ImportError::reading(file, None, error))? as u64;
        let cut = match std::str::from_utf8(&head) {
            Ok(text) => text.len(),
            Err(error) => error.valid_up_to(),
        };
        let text = String::from_utf8_lossy(&head[..cut]).into_owned();
        let named = delimiter::named(&text);
        let skip = named.map_or(0, |(_, length)| length);
        let text = text[skip..].to_owned();
        head.drain(..skip);
        let delimiter = reading
            .delimiter
            .or(named.map(|(delimiter, _)| delimiter))
            .unwrap_or_else(|| delimiter::sniff(&text, read < HEAD));
        let inner = Cursor::new(head).chain(decode);
        let csv = csv::ReaderBuilder::new()
            .delimiter(delimiter.byte())
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(64 * 1024)
            .from_reader(Guard { inner, since_row: 0, end: None });
        let mut table = Self {
            file: file.to_owned(),
            csv,
            head: text,
            headers: Vec::new(),
            delimiter,
            record: csv::ByteRecord::new(),
            row: 0,
            ended: false,
        };
        if !table.advance()? {
            return Err(ImportError::Empty { file: file.to_owned() });
        }
        table.headers = (0..table.record.len()).map(|at| tidy(table.cell(at))).collect();
        Ok(table)
    }

    /// Reads the next row that is not blank; false after the last one.
    ///
    /// # Errors
    /// [`ImportError`] when the file cannot be read or decoded, or a quotation mark stays open.
    pub fn advance(&mut self) -> Result<bool, ImportError> {
        while !self.ended {
            let more = self.csv.read_byte_record(&mut self.record).map_err(|error| {
                let io = match error.into_kind() {
                    csv::ErrorKind::Io(io) => io,
                    other => std::io::Error::other(format!("{other:?}")),
                };
                ImportError::reading(&self.file, Some(self.row + 1), io)
            })?;
            self.csv.get_mut().since_row = 0;
            if !more {
                self.ended = true;
                return Err(ImportError::OpenQuote { file: self.file.clone(), row: self.row });
            }
            if self.record.len() == 1 && self.record.get(0) == Some(END.as_bytes()) {
                self.ended = true;
                break;
            }
            self.row += 1;
            if self.record.iter().any(|cell| !cell.trim_ascii().is_empty()) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The number of the present row as a spreadsheet counts: the header is row 1.
    pub fn row(&self) -> u64 {
        self.row
    }

    /// The cell in a column, counted from 0; empty where the row is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.record.get(column).and_then(|cell| std::str::from_utf8(cell).ok()).unwrap_or_default()
    }

    /// How many cells too many the present row has, blank ones at its end left out.
    pub fn overhang(&self) -> usize {
        let mut filled = self.record.len();
        while filled > self.headers.len() && self.cell(filled - 1).trim().is_empty() {
            filled -= 1;
        }
        filled.saturating_sub(self.headers.len())
    }

    /// What the columns are called.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// The name of a column for messages.
    pub fn name(&self, column: usize) -> String {
        match self.headers.get(column) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => format!("#{}", column + 1),
        }
    }

    /// The sign between cells.
    pub fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    /// The encoding found so far.
    pub fn encoding(&self) -> &'static Encoding {
        self.csv.get_ref().inner.get_ref().1.encoding()
    }

    /// The cells of a column among the first rows, the header left out.
    pub fn sample(&self, column: usize) -> Vec<String> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(self.delimiter.byte())
            .flexible(true)
            .from_reader(self.head.as_bytes());
        let rows = reader.records().map_while(Result::ok);
        let mut cells: Vec<String> =
            rows.map(|row| row.get(column).unwrap_or_default().to_owned()).collect();
        if self.head.len() as u64 + 1024 > HEAD {
            cells.pop();
        }
        cells
    }

    /// The column with a name, or with a number as in `#3`.
    ///
    /// # Errors
    /// [`ImportError`] with near names, or with the numbers of the columns that share the name.
    pub fn column(&self, wanted: &str) -> Result<usize, ImportError> {
        let tidied = tidy(wanted);
        let by = |same: &dyn Fn(&str) -> bool| -> Vec<usize> {
            let named = self.headers.iter().enumerate().filter(|(_, name)| same(name));
            named.map(|(at, _)| at).collect()
        };
        let mut found = by(&|name| !tidied.is_empty() && name == tidied);
        if found.is_empty() {
            let number = wanted.trim().strip_prefix('#').and_then(|text| text.parse().ok());
            if let Some(number) = number {
                let number: usize = number;
                let there = (1..=self.headers.len()).contains(&number);
                return there.then(|| number - 1).ok_or_else(|| ImportError::NoSuchNumber {
                    file: self.file.clone(),
                    number,
                    columns: self.headers.len(),
                });
            }
            let lower = tidied.to_lowercase();
            found = by(&|name| !lower.is_empty() && name.to_lowercase() == lower);
        }
        match found.as_slice() {
            [one] => Ok(*one),
            [] => Err(ImportError::NoColumn {
                file: self.file.clone(),
                column: wanted.to_owned(),
                near: near(&tidied, self.headers.iter().map(String::as_str)),
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

/// A header on one line.
fn tidy(header: &str) -> String {
    unguarded(header).split_whitespace().collect::<Vec<_>>().join(" ")
}
