//! CSV and its kin as rows, read as a stream.

use super::batch::Batch;
use super::blocks::Blocks;
use super::breaks::{self, Breaks};
use super::decode::Decode;
use super::delimiter::{self, Delimiter};
use super::escaped::{Unescaped, is_escaped};
use super::row::{Format, Rows};
use crate::import::error::ImportError;
use crate::import::headings::table::Reading;
use std::io::{Chain, Cursor, Read};

/// Guesses rest on this much of the file; it is the first batch.
const HEAD: usize = 64 * 1024;
/// So much text is worked on at a time: little enough to stay close to a core.
pub(in crate::import) const BLOCK: usize = 256 * 1024;

/// The head that was looked at, and what follows it.
type Stream<R> = Unescaped<Breaks<Chain<Cursor<Vec<u8>>, Decode<R>>>>;

/// The rows of a text file.
pub(in crate::import) struct TextRows<R> {
    file: String,
    blocks: Blocks<Stream<R>>,
    delimiter: Delimiter,
    block: usize,
    /// Bytes given out until now.
    given: u64,
}

impl<R: Read> TextRows<R> {
    /// Finds out encoding and delimiter. `file` names it in messages; about `block` bytes are a batch.
    pub(in crate::import) fn open(
        reader: R,
        file: &str,
        reading: &Reading,
        block: usize,
    ) -> Result<Self, ImportError> {
        let mut decode = Decode::new(reader, reading.encoding);
        let mut head = Vec::new();
        let read = decode.by_ref().take(HEAD as u64).read_to_end(&mut head);
        let read = read.map_err(|error| ImportError::reading(file, None, error))?;
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
        let escaped = is_escaped(&text[skip..], delimiter.byte(), read < HEAD);
        let broken = breaks::are_inside(&text[skip..], delimiter.byte(), read < HEAD);
        drop(text);
        head.drain(..skip);
        let stream = Breaks::new(Cursor::new(head).chain(decode), broken);
        let stream = Unescaped::new(stream, delimiter.byte(), escaped);
        let blocks = Blocks::new(stream, delimiter.byte());
        Ok(Self { file: file.to_owned(), blocks, delimiter, block, given: 0 })
    }

    fn decode(&self) -> &Decode<R> {
        self.blocks.reader().inner().inner().get_ref().1
    }
}

impl<R: Read> Rows for TextRows<R> {
    fn next_batch(&mut self, batch: &mut Batch) -> Result<(), ImportError> {
        let size = if self.given == 0 { self.block.min(HEAD) } else { self.block };
        batch.rows.clear();
        batch.delimiter = self.delimiter.byte();
        batch.before = self.given;
        let read = self.blocks.next(&mut batch.text, size);
        read.map_err(|error| ImportError::reading(&self.file, None, error))?;
        self.given += batch.text.len() as u64;
        Ok(())
    }

    fn bytes(&self) -> u64 {
        self.decode().taken()
    }

    fn format(&self) -> Format {
        let decode = self.decode();
        Format::Text {
            encoding: decode.encoding().name(),
            doubtful: decode.is_guessed(),
            delimiter: self.delimiter,
        }
    }
}
