//! CSV and its kin as rows, read as a stream.

use super::decode::{Decode, NotText, wrong};
use super::delimiter::{self, Delimiter};
use super::error::ImportError;
use super::row::{Format, Row, Rows};
use super::table::Reading;
use std::io::{Chain, Cursor, Read};

/// Guesses rest on this much of the file.
const HEAD: u64 = 64 * 1024;
/// No row of a survey is longer.
const LONGEST_ROW: u64 = 8 * 1024 * 1024;
/// Put after the data: where it does not come out as a row of its own, a quotation mark is open.
const END: &str = "\u{1}polku-end\u{1}";

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

/// The rows of a text file.
pub(super) struct TextRows<R> {
    file: String,
    csv: csv::Reader<Guard<Stream<R>>>,
    delimiter: Delimiter,
    row: u64,
    ended: bool,
}

impl<R: Read> TextRows<R> {
    /// Finds out encoding and delimiter. `file` names it in messages.
    pub(super) fn open(reader: R, file: &str, reading: &Reading) -> Result<Self, ImportError> {
        let mut decode = Decode::new(reader, reading.encoding);
        let mut head = Vec::new();
        let read = decode.by_ref().take(HEAD).read_to_end(&mut head);
        let read = read.map_err(|error| ImportError::reading(file, None, error))? as u64;
        let cut = match std::str::from_utf8(&head) {
            Ok(text) => text.len(),
            Err(error) => error.valid_up_to(),
        };
        let text = String::from_utf8_lossy(&head[..cut]);
        let named = delimiter::named(&text);
        let skip = named.map_or(0, |(_, length)| length);
        let delimiter = reading
            .delimiter
            .or(named.map(|(delimiter, _)| delimiter))
            .unwrap_or_else(|| delimiter::sniff(&text[skip..], read < HEAD));
        drop(text);
        head.drain(..skip);
        let inner = Cursor::new(head).chain(decode);
        let csv = csv::ReaderBuilder::new()
            .delimiter(delimiter.byte())
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(64 * 1024)
            .from_reader(Guard { inner, since_row: 0, end: None });
        Ok(Self { file: file.to_owned(), csv, delimiter, row: 0, ended: false })
    }
}

impl<R: Read> Rows for TextRows<R> {
    fn next_row(&mut self, row: &mut Row) -> Result<bool, ImportError> {
        while !self.ended {
            let more = self.csv.read_byte_record(&mut row.cells).map_err(|error| {
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
            if row.cells.len() == 1 && row.cells.get(0) == Some(END.as_bytes()) {
                self.ended = true;
                break;
            }
            self.row += 1;
            row.number = self.row;
            if !row.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn bytes(&self) -> u64 {
        self.csv.get_ref().inner.get_ref().1.taken()
    }

    fn format(&self) -> Format {
        let decode = self.csv.get_ref().inner.get_ref().1;
        Format::Text {
            encoding: decode.encoding().name(),
            doubtful: decode.is_guessed(),
            delimiter: self.delimiter,
        }
    }
}
