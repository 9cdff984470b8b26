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
/// How many blank cells may stand before others: a million rows with thirty each.
const MOST_BLANKS: u64 = 30_000_000;
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
            row: 0,
            blanks: 0,
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
    row: u64,
    blanks: u64,
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

    fn fill(&mut self, cells: &mut Row) -> Result<bool, BadWorkbook> {
        let first = match self.waiting.take() {
            Some(first) => Some(first),
            None => self.next_cell()?,
        };
        let Some((row, mut column, mut text)) = first else { return Ok(false) };
        let number = u64::from(row) + 1;
        if number <= self.row {
            return Err(BadWorkbook::Order { row: number });
        }
        self.row = number;
        loop {
            let blank = (column as usize).checked_sub(cells.len());
            let blank = blank.ok_or(BadWorkbook::Order { row: number })?;
            self.blanks += blank as u64;
            if self.blanks > MOST_BLANKS {
                return Err(BadWorkbook::Blanks { most: MOST_BLANKS });
            }
            (0..blank).for_each(|_| cells.push(""));
            cells.push(&text);
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
            let mut row = Row::default();
            match self.fill(&mut row) {
                Ok(true) => {
                    row.number = self.row;
                    cells += row.len();
                    batch.rows.push(row);
                }
                Ok(false) => break,
                Err(fault) => self.fault = Some(fault),
            }
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
