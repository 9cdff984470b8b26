//! An Excel workbook as rows. It is scanned before it is opened (see [`scan`]), and its cells are read
//! as a stream: what is held in memory is the table of shared texts and one row.

mod error;
mod scan;
mod sheets;

pub use error::BadWorkbook;
pub(super) use sheets::Several;

use super::batch::Batch;
use super::error::ImportError;
use super::input::Seekable;
use super::row::{Format, Row, Rows};
use calamine::{Cell as Filled, DataRef, Reader as _, Xlsx, XlsxCellReader};
use std::cell::Cell;
use std::io::{Read, Result as IoResult, Seek, SeekFrom};
use std::rc::Rc;

/// No survey has more columns.
const MOST_COLUMNS: usize = 4096;
/// How many cells are read, blank ones between others counted.
const MOST_CELLS: u64 = 100_000_000;
/// How many cells are worked on at a time.
const BATCH_CELLS: usize = 16 * 1024;

/// The reader of a workbook, which counts what it gives.
type Source<'a> = Counted<Box<dyn Seekable + 'a>>;

/// A workbook that was found harmless.
pub(super) struct Workbook<'a> {
    file: String,
    book: Xlsx<Source<'a>>,
    read: Rc<Cell<u64>>,
    sheet: String,
    sheets: Vec<String>,
}

impl<'a> Workbook<'a> {
    /// Opens a workbook and chooses a sheet.
    pub(super) fn open(
        reader: Box<dyn Seekable + 'a>,
        file: &str,
        wanted: Option<&str>,
        several: Several,
    ) -> Result<Self, ImportError> {
        let bad = |reason| ImportError::Workbook { file: file.to_owned(), reason };
        let read = Rc::new(Cell::new(0));
        let mut source = Counted { inner: reader, read: Rc::clone(&read) };
        scan::scan(&mut source).map_err(bad)?;
        source.seek(SeekFrom::Start(0)).map_err(|error| bad(BadWorkbook::damaged(&error)))?;
        let mut book = Xlsx::new(source).map_err(|error| bad(BadWorkbook::from(error)))?;
        let (sheet, sheets) = sheets::choose(&mut book, wanted, several).map_err(bad)?;
        read.set(0);
        Ok(Self { file: file.to_owned(), book, read, sheet, sheets })
    }

    /// The rows of the sheet.
    pub(super) fn rows(&mut self) -> Result<SheetRows<'_, 'a>, ImportError> {
        let bad = |error| ImportError::Workbook {
            file: self.file.clone(),
            reason: BadWorkbook::from(error),
        };
        let cells = self.book.worksheet_cells_reader(&self.sheet).map_err(bad)?;
        Ok(SheetRows {
            file: &self.file,
            sheet: &self.sheet,
            sheets: &self.sheets,
            cells,
            read: Rc::clone(&self.read),
            waiting: None,
            ended: false,
            fault: None,
            texts: Vec::new(),
            row: 0,
            count: 0,
        })
    }
}

/// The rows of a sheet.
pub(super) struct SheetRows<'b, 'a> {
    file: &'b str,
    sheet: &'b str,
    sheets: &'b [String],
    cells: XlsxCellReader<'b, Source<'a>>,
    read: Rc<Cell<u64>>,
    /// The first cell of the next row.
    waiting: Option<(u32, u32, String)>,
    ended: bool,
    /// What was met after the last row.
    fault: Option<BadWorkbook>,
    /// The cells of the present row.
    texts: Vec<String>,
    row: u64,
    count: u64,
}

impl SheetRows<'_, '_> {
    /// The next cell in which something stands.
    fn next_cell(&mut self) -> Result<Option<(u32, u32, String)>, BadWorkbook> {
        while !self.ended {
            let Some(cell) = self.cells.next_cell()? else {
                self.ended = true;
                break;
            };
            if let Some(text) = text(&cell) {
                let (row, column) = cell.get_position();
                if column as usize >= MOST_COLUMNS {
                    return Err(BadWorkbook::Columns {
                        row: u64::from(row) + 1,
                        most: MOST_COLUMNS,
                    });
                }
                return Ok(Some((row, column, text)));
            }
        }
        Ok(None)
    }

    fn fill(&mut self) -> Result<bool, BadWorkbook> {
        self.texts.clear();
        let Some((row, mut column, mut text)) =
            self.waiting.take().map_or_else(|| self.next_cell(), |one| Ok(Some(one)))?
        else {
            return Ok(false);
        };
        let number = u64::from(row) + 1;
        if number <= self.row {
            return Err(BadWorkbook::Order { row: number });
        }
        self.row = number;
        loop {
            let at = column as usize;
            if self.texts.len() <= at {
                self.count += (at + 1 - self.texts.len()) as u64;
                self.texts.resize(at + 1, String::new());
            }
            if self.count > MOST_CELLS {
                return Err(BadWorkbook::Cells { most: MOST_CELLS });
            }
            if let Some(place) = self.texts.get_mut(at) {
                *place = text;
            }
            match self.next_cell()? {
                Some((same, next, more)) if same == row => (column, text) = (next, more),
                other => {
                    self.waiting = other;
                    return Ok(true);
                }
            }
        }
    }
}

impl Rows for SheetRows<'_, '_> {
    fn next_batch(&mut self, batch: &mut Batch) -> Result<(), ImportError> {
        batch.rows.clear();
        batch.text.clear();
        let mut cells = 0;
        while cells < BATCH_CELLS && self.fault.is_none() {
            match self.fill() {
                Ok(true) => batch.rows.push(Row::of(self.row, &self.texts)),
                Ok(false) => break,
                Err(fault) => self.fault = Some(fault),
            }
            cells += self.texts.len();
        }
        // The rows before a fault come first.
        match self.fault.take_if(|_| batch.rows.is_empty()) {
            Some(reason) => Err(ImportError::Workbook { file: self.file.to_owned(), reason }),
            None => Ok(()),
        }
    }

    fn bytes(&self) -> u64 {
        self.read.get()
    }

    fn format(&self) -> Format {
        Format::Workbook { sheet: self.sheet.to_owned(), sheets: self.sheets.to_vec() }
    }
}

/// What a cell says; `None` where it is blank.
fn text(cell: &Filled<DataRef<'_>>) -> Option<String> {
    let text = match cell.get_value() {
        DataRef::Empty => return None,
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(when) if when.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
        }
        DataRef::DateTime(length) => length.as_f64().to_string(),
        DataRef::Error(fault) => fault.to_string(),
    };
    (!text.trim().is_empty()).then_some(text)
}

/// A reader that counts what it gives.
pub(super) struct Counted<R> {
    inner: R,
    read: Rc<Cell<u64>>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> IoResult<usize> {
        let count = self.inner.read(buffer)?;
        self.read.set(self.read.get().saturating_add(count as u64));
        Ok(count)
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: SeekFrom) -> IoResult<u64> {
        self.inner.seek(to)
    }
}
