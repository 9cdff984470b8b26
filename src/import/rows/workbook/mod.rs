//! A workbook as rows. It is scanned before it is opened (see [`scan`]), and the cells of .xlsx and .ods
//! are read as a stream: what is held in memory is the table of shared texts and one row.

mod binary_facts;
mod binary_records;
mod cells;
mod compound;
mod error;
mod expected;
mod format;
mod listed;
mod merged;
mod ods;
mod older;
mod older_facts;
mod scan;
mod sheets;
mod xlsx;
mod xml;
mod xml2003;

pub use error::BadWorkbook;
pub use expected::panic_is_expected;
pub(in crate::import) use listed::{Shows, Table, Tables};
pub(in crate::import) use ods::is_flat;
pub(in crate::import) use sheets::Several;
pub(in crate::import) use xml2003::tables as xml_tables;

use super::batch::Batch;
use super::input::Seekable;
use super::row::{Format, Row, Rows};
use crate::import::error::ImportError;
use merged::Merged;
use scan::Kind;
use sheets::{Book, Cells};
use std::cell::Cell;
use std::io::{Read, Result as IoResult, Seek, SeekFrom};
use std::rc::Rc;

/// No survey has more columns.
const MOST_COLUMNS: usize = 4096;
/// How many blank cells may stand before others: a million rows with thirty each.
const MOST_BLANKS: u64 = 30_000_000;
/// How many cells are worked on at a time.
const BATCH_CELLS: usize = 16 * 1024;

/// A workbook that was found harmless.
pub(in crate::import) struct Workbook<'a> {
    file: String,
    book: Box<dyn Book + 'a>,
    kind: Kind,
    read: Rc<Cell<u64>>,
    sheet: String,
    sheets: Vec<String>,
}

impl<'a> Workbook<'a> {
    /// Opens a workbook and chooses a sheet.
    pub(in crate::import) fn open(
        reader: Box<dyn Seekable + 'a>,
        file: &str,
        wanted: Option<&str>,
        several: Several,
    ) -> Result<Self, ImportError> {
        let bad = |reason| ImportError::Workbook { file: file.to_owned(), reason };
        let read = Rc::new(Cell::new(0));
        let mut source = Counted { inner: reader, read: Rc::clone(&read) };
        let kind = scan::scan(&mut source).map_err(bad)?;
        source.seek(SeekFrom::Start(0)).map_err(|error| bad(BadWorkbook::damaged(&error)))?;
        let of_kind = |reason: BadWorkbook| bad(reason.of(kind));
        let mut book: Box<dyn Book + 'a> = match kind {
            Kind::Xlsx => Box::new(xlsx::Xlsx::open(source).map_err(of_kind)?),
            Kind::Ods => Box::new(ods::Ods::open(source).map_err(of_kind)?),
            Kind::Xlsb => Box::new(older::Binary::open(source).map_err(of_kind)?),
        };
        let (sheet, sheets) = sheets::choose(book.as_mut(), wanted, several).map_err(of_kind)?;
        read.set(0);
        Ok(Self { file: file.to_owned(), book, kind, read, sheet, sheets })
    }

    /// Tables that are read already.
    pub(in crate::import) fn of_tables(
        tables: Tables,
        file: &str,
        wanted: Option<&str>,
        several: Several,
    ) -> Result<Self, ImportError> {
        Self::of_book(Box::new(tables), Kind::Xlsx, file, wanted, several)
    }

    /// An `OpenDocument` spreadsheet that is one text.
    pub(in crate::import) fn open_flat(
        text: &str,
        file: &str,
        wanted: Option<&str>,
        several: Several,
    ) -> Result<Self, ImportError> {
        let bad = |reason| ImportError::Workbook { file: file.to_owned(), reason };
        let book = ods::Ods::flat(text).map_err(bad)?;
        Self::of_book(Box::new(book), Kind::Ods, file, wanted, several)
    }

    /// Opens a workbook of the years before 2007 and chooses a sheet.
    pub(in crate::import) fn open_old(
        mut reader: Box<dyn Seekable + 'a>,
        file: &str,
        wanted: Option<&str>,
        several: Several,
    ) -> Result<Self, ImportError> {
        let bad = |reason| ImportError::Workbook { file: file.to_owned(), reason };
        let book = older::Old::open(&mut reader).map_err(bad)?;
        Self::of_book(Box::new(book), Kind::Xlsx, file, wanted, several)
    }

    /// A book that is in memory, of which a sheet is chosen.
    fn of_book(
        mut book: Box<dyn Book + 'a>,
        kind: Kind,
        file: &str,
        wanted: Option<&str>,
        several: Several,
    ) -> Result<Self, ImportError> {
        let bad = |reason| ImportError::Workbook { file: file.to_owned(), reason };
        let (sheet, sheets) = sheets::choose(book.as_mut(), wanted, several).map_err(bad)?;
        let read = Rc::new(Cell::new(0));
        Ok(Self { file: file.to_owned(), book, kind, read, sheet, sheets })
    }

    /// The rows of the sheet.
    pub(in crate::import) fn rows(&mut self) -> Result<SheetRows<'_>, ImportError> {
        let kind = self.kind;
        let bad = |reason: BadWorkbook| ImportError::Workbook {
            file: self.file.clone(),
            reason: reason.of(kind),
        };
        let cells = self.book.cells(&self.sheet).map_err(bad)?;
        Ok(SheetRows {
            file: &self.file,
            sheet: &self.sheet,
            sheets: &self.sheets,
            kind,
            cells,
            read: Rc::clone(&self.read),
            waiting: None,
            waiting_covers: None,
            ended: false,
            fault: None,
            merged: Merged::default(),
            row: 0,
            blanks: 0,
        })
    }
}

/// The rows of a sheet.
pub(in crate::import) struct SheetRows<'b> {
    file: &'b str,
    sheet: &'b str,
    sheets: &'b [String],
    kind: Kind,
    cells: Box<dyn Cells + 'b>,
    read: Rc<Cell<u64>>,
    /// The first cell of the next row, and how many rows it covers.
    waiting: Option<(u32, u32, String)>,
    waiting_covers: Option<u32>,
    ended: bool,
    merged: Merged,
    /// What was met after the last row.
    fault: Option<BadWorkbook>,
    row: u64,
    blanks: u64,
}

impl SheetRows<'_> {
    /// The next cell in which something stands.
    fn next_cell(&mut self) -> Result<Option<(u32, u32, String)>, BadWorkbook> {
        if self.ended {
            return Ok(None);
        }
        match self.cells.next_cell()? {
            None => self.ended = true,
            Some((row, column, _)) if column as usize >= MOST_COLUMNS => {
                return Err(BadWorkbook::Columns { row: u64::from(row) + 1, most: MOST_COLUMNS });
            }
            Some(cell) => return Ok(Some(cell)),
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
        let mut all = Vec::new();
        let mut begun = Vec::new();
        loop {
            // What covers rows is asked before the next cell is read.
            let rows = if self.waiting_covers.is_some() {
                self.waiting_covers.take().unwrap_or(1)
            } else {
                self.cells.rows_covered(row, column)
            };
            if rows > 1 {
                begun.push((column, rows));
            }
            all.push((column, text));
            match self.next_cell()? {
                Some((same, next, more)) if same == row => (column, text) = (next, more),
                other => {
                    self.waiting_covers = other
                        .as_ref()
                        .map(|(row, column, _)| self.cells.rows_covered(*row, *column));
                    self.waiting = other;
                    break;
                }
            }
        }
        self.merged.fill(row, &mut all);
        for (column, rows) in begun {
            if let Some((_, text)) = all.iter().find(|(at, _)| *at == column) {
                self.merged.begin((row, column), rows, text);
            }
        }
        for (column, text) in all {
            let blank = (column as usize).checked_sub(cells.len());
            let blank = blank.ok_or(BadWorkbook::Order { row: number })?;
            self.blanks += blank as u64;
            if self.blanks > MOST_BLANKS {
                return Err(BadWorkbook::Blanks { most: MOST_BLANKS });
            }
            (0..blank).for_each(|_| cells.push(""));
            cells.push(&text);
        }
        Ok(true)
    }
}

impl Rows for SheetRows<'_> {
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
            Some(reason) => Err(ImportError::Workbook {
                file: self.file.to_owned(),
                reason: reason.of(self.kind),
            }),
            None => Ok(()),
        }
    }

    fn bytes(&self) -> u64 {
        self.read.get()
    }

    fn hidden_rows(&self) -> u64 {
        self.cells.hidden_rows()
    }

    fn merged_rows(&self, after: u64) -> u64 {
        self.merged.filled.iter().filter(|row| **row > after).count() as u64
    }

    fn format(&self) -> Format {
        Format::Workbook { sheet: self.sheet.to_owned(), sheets: self.sheets.to_vec() }
    }
}

/// A reader that counts what it gives.
pub(in crate::import) struct Counted<R> {
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
