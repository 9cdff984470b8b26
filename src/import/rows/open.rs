//! Opening a file of any kind as a table: what its first bytes say it is, it is read as.

use super::decode::{NotText, wrong};
use super::foreign::{self, Foreign, Kind, START};
use super::input::{Input, Limited, Seekable};
use super::text::TextRows;
use super::workbook::{Several, Workbook, is_flat, xml_tables};
use super::{drawn, html, json};
use crate::import::error::ImportError;
use crate::import::headings::table::{Reading, Table};
use std::io::{Cursor, Read, Seek, SeekFrom};

/// Pages and lists are read as a whole, and no more of them than this.
const MOST_MARKED: u64 = 64 * 1024 * 1024;

/// As [`crate::import::headings::table::read`], with about `block` bytes of text at a time, and where `several` says which of several
/// sheets is read.
pub(in crate::import) fn open<T>(
    input: Input<'_>,
    file: &str,
    reading: &Reading,
    block: usize,
    several: Several,
    work: impl FnOnce(Table<'_>) -> Result<T, ImportError>,
) -> Result<T, ImportError> {
    let failed = |error| ImportError::reading(file, None, error);
    let mut start = Vec::new();
    let (mut reader, can_go_back): (Box<dyn Seekable + '_>, bool) = match input {
        Input::Stream(mut reader) => {
            reader.by_ref().take(START).read_to_end(&mut start).map_err(failed)?;
            if matches!(foreign::kind(&start), Kind::Zip | Kind::Compound) {
                return Err(failed(wrong(NotText::Workbook)));
            }
            (Box::new(Once { start: Cursor::new(start.clone()), rest: reader }), false)
        }
        Input::Whole(mut reader) => {
            reader.by_ref().take(START).read_to_end(&mut start).map_err(failed)?;
            reader.seek(SeekFrom::Start(0)).map_err(failed)?;
            (reader, true)
        }
    };
    let sheet = reading.sheet.as_deref();
    let kind = match foreign::kind(&start) {
        // Who says what stands between cells says that it is no drawing.
        Kind::Drawn if reading.delimiter.is_some() => Kind::Text,
        kind => kind,
    };
    let mut book = match kind {
        Kind::Zip => Workbook::open(reader, file, sheet, several)?,
        Kind::Compound if can_go_back => Workbook::open_old(reader, file, sheet, several)?,
        Kind::Html | Kind::Xml | Kind::Json | Kind::Drawn => {
            let text = foreign::whole_text(&mut reader, reading.encoding, &start, MOST_MARKED);
            let text = text.map_err(failed)?.unwrap_or_default();
            if kind == Kind::Xml && is_flat(&text) {
                let mut book = Workbook::open_flat(&text, file, sheet, several)?;
                return work(Table::of(Box::new(book.rows()?), file, reading)?);
            }
            let tables = match kind {
                Kind::Html => html::table(&text).ok_or(Foreign::Html),
                Kind::Json => json::table(&text).ok_or(Foreign::Json),
                Kind::Drawn => drawn::table(&text).ok_or(Foreign::Drawn),
                _ => xml_tables(&text).ok().filter(|all| !all.0.is_empty()).ok_or(Foreign::Xml),
            };
            let tables = tables.map_err(|what| failed(wrong(NotText::Foreign(what))))?;
            Workbook::of_tables(tables, file, sheet, several)?
        }
        Kind::Foreign(what) => return Err(failed(wrong(NotText::Foreign(what)))),
        Kind::Compound | Kind::Text => {
            let rows = TextRows::open(Limited::new(reader), file, reading, block)?;
            return work(Table::of(Box::new(rows), file, reading)?);
        }
    };
    work(Table::of(Box::new(book.rows()?), file, reading)?)
}

/// A reader that cannot go back, whose beginning was looked at.
struct Once<R> {
    start: Cursor<Vec<u8>>,
    rest: R,
}

impl<R: Read> Read for Once<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self.start.read(buffer)? {
            0 => self.rest.read(buffer),
            count => Ok(count),
        }
    }
}

impl<R> Seek for Once<R> {
    fn seek(&mut self, _: SeekFrom) -> std::io::Result<u64> {
        Err(std::io::ErrorKind::NotSeekable.into())
    }
}
