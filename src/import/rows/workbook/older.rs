//! Workbooks of Excel's older and binary forms, by a library. What it does not tell of them is found beside it.

use super::super::input::Seekable;
use super::binary_facts;
use super::compound;
use super::error::BadWorkbook;
use super::expected::caught;
use super::listed::{Listed, Shows};
use super::older_facts::{Facts, facts};
use super::sheets::{Book, Cells};
use crate::import::values::fault::{NO_RESULT, SOME_ERROR, is_fault};
use calamine::{Data, DataRef, Range, Reader as _, SheetType, SheetVisible, Xls, Xlsb, XlsbError};
use std::collections::HashMap;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::iter::Peekable;
use std::slice::Iter;

/// No workbook of a survey from before 2007 is larger: it is read as a whole.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// A workbook of Excel 97 to 2003.
pub(super) struct Old {
    sheets: Vec<(String, bool, Range<Data>, Facts)>,
}

impl Old {
    pub(super) fn open(reader: &mut dyn Seekable) -> Result<Self, BadWorkbook> {
        let mut bytes = Vec::new();
        let read = reader.take(MOST_BYTES + 1).read_to_end(&mut bytes);
        read.map_err(|error| BadWorkbook::damaged(&error))?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(BadWorkbook::TooBig(format!("more than {} MB", MOST_BYTES >> 20)));
        }
        compound::check(&bytes)?;
        // The library trusts lengths and places inside of the file, and ends in a panic where they are wrong.
        let facts = facts(&bytes);
        let sheets = caught(|| sheets_of(bytes)).unwrap_or(Err(BadWorkbook::Old))?;
        let mut all: Vec<Option<Facts>> = facts.into_iter().map(Some).collect();
        let with_facts = |(at, name, shown, range): (usize, String, bool, Range<Data>)| {
            let facts = all.get_mut(at).and_then(Option::take).unwrap_or_default();
            (name, shown, range, facts)
        };
        Ok(Self { sheets: sheets.into_iter().map(with_facts).collect() })
    }
}

/// A sheet: its place among all, its name, whether it is shown, its cells.
type Sheet = (usize, String, bool, Range<Data>);

fn sheets_of(bytes: Vec<u8>) -> Result<Vec<Sheet>, BadWorkbook> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|_| BadWorkbook::Old)?;
    let metadata = book.sheets_metadata().to_vec();
    let mut sheets = Vec::new();
    for (name, shown) in shown(&metadata) {
        let at = metadata.iter().position(|sheet| sheet.name == name).unwrap_or_default();
        let mut range = book.worksheet_range(&name).map_err(|_| BadWorkbook::Old)?;
        if let Ok(formulas) = book.worksheet_formula(&name) {
            name_unworked(&mut range, &formulas);
        }
        sheets.push((at, name, shown, range));
    }
    Ok(sheets)
}

/// Names formulas without a result as such, where not one of a sheet has any: then whatever wrote the
/// workbook has not worked them out. Else what is blank is meant so.
fn name_unworked(range: &mut Range<Data>, formulas: &Range<String>) {
    let (row, column) = formulas.start().unwrap_or_default();
    let all = formulas.used_cells().filter(|(.., formula)| !formula.is_empty());
    let places: Vec<(u32, u32)> =
        all.map(|(at, to, _)| (row + at as u32, column + to as u32)).collect();
    let said = |place: &(u32, u32)| range.get_value(*place).and_then(text).is_some();
    if places.iter().any(said) {
        return;
    }
    let start = range.start().unwrap_or_default();
    for place in places.into_iter().filter(|(row, column)| *row >= start.0 && *column >= start.1) {
        range.set_value(place, Data::String(NO_RESULT.to_owned()));
    }
}

fn shown(sheets: &[calamine::Sheet]) -> Vec<(String, bool)> {
    let tables = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    tables.map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect()
}

impl Book for Old {
    fn sheets(&self) -> Vec<(String, bool)> {
        self.sheets.iter().map(|(name, shown, ..)| (name.clone(), *shown)).collect()
    }

    fn cells(&mut self, sheet: &str) -> Result<Box<dyn Cells + '_>, BadWorkbook> {
        let found = self.sheets.iter().find(|(name, ..)| name == sheet);
        let (.., range, facts) = found.ok_or(BadWorkbook::Old)?;
        let (row, column) = range.start().unwrap_or_default();
        let cells = range.used_cells().filter_map(move |(at, to, cell)| {
            let place = (row + at as u32, column + to as u32);
            Some((place.0, place.1, shown_in(cell, place, facts)?))
        });
        Ok(Box::new(WithFacts::new(Listed(cells), facts)))
    }
}

/// What a cell shows at its place; `None` where it is blank.
fn shown_in(cell: &Data, place: (u32, u32), facts: &Facts) -> Option<String> {
    let share = match cell {
        Data::Float(number) => Some(*number),
        Data::Int(number) => Some(*number as f64),
        _ => None,
    };
    match share.filter(|_| facts.percents.contains(&place)) {
        Some(share) => Some(super::format::plain(share * 100.0) + "%"),
        None => text(cell),
    }
}

/// The cells of a sheet, with what is known of it.
struct WithFacts<'b, C> {
    cells: C,
    facts: &'b Facts,
    /// Rows that say something and are hidden.
    hidden: u64,
    last: Option<u32>,
}

impl<'b, C: Cells> WithFacts<'b, C> {
    fn new(cells: C, facts: &'b Facts) -> Self {
        Self { cells, facts, hidden: 0, last: None }
    }
}

impl<C: Cells> Cells for WithFacts<'_, C> {
    fn next_cell(&mut self) -> Result<Option<Shows>, BadWorkbook> {
        let next = self.cells.next_cell()?;
        if let Some((row, ..)) = &next
            && self.last != Some(*row)
        {
            self.last = Some(*row);
            self.hidden += u64::from(self.facts.hidden.contains(row));
        }
        Ok(next)
    }

    fn rows_covered(&self, row: u32, column: u32) -> u32 {
        self.facts.spans.get(&(row, column)).copied().unwrap_or(1)
    }

    fn hidden_rows(&self) -> u64 {
        self.hidden
    }
}

/// A workbook in binary form.
pub(super) struct Binary<R> {
    book: Xlsb<R>,
    facts: HashMap<String, Facts>,
    /// Of a sheet whose facts are not known.
    none: Facts,
}

impl<R: Read + Seek> Binary<R> {
    pub(super) fn open(mut reader: R) -> Result<Self, BadWorkbook> {
        let facts = binary_facts::facts(&mut reader);
        reader.seek(SeekFrom::Start(0)).map_err(|error| BadWorkbook::damaged(&error))?;
        let book = Xlsb::new(reader).map_err(|error| BadWorkbook::damaged(&error))?;
        Ok(Self { book, facts, none: Facts::default() })
    }
}

impl<R: Read + Seek> Book for Binary<R> {
    fn sheets(&self) -> Vec<(String, bool)> {
        shown(self.book.sheets_metadata())
    }

    fn cells(&mut self, sheet: &str) -> Result<Box<dyn Cells + '_>, BadWorkbook> {
        let facts = self.facts.get(sheet).unwrap_or(&self.none);
        let cells = self.book.worksheet_cells_reader(sheet);
        let mut cells = cells.map_err(|error| BadWorkbook::damaged(&error))?;
        let each = Each(move || {
            loop {
                let cell = match cells.next_cell() {
                    Ok(Some(cell)) => cell,
                    Ok(None) => return Ok(None),
                    // The cell was read, but its error has no name there.
                    Err(XlsbError::CellError(_)) => continue,
                    Err(error) => return Err(BadWorkbook::damaged(&error)),
                };
                let place = cell.get_position();
                if let Some(text) = shown_in(&owned(cell.get_value()), place, facts) {
                    return Ok(Some((place.0, place.1, text)));
                }
            }
        });
        let each = WithFaults {
            cells: each,
            next: None,
            is_over: false,
            faults: facts.faults.iter().peekable(),
        };
        Ok(Box::new(WithFacts::new(each, facts)))
    }
}

/// Cells, and between them those with errors that the library does not give.
struct WithFaults<'b, C> {
    cells: C,
    next: Option<Shows>,
    /// There is no more: the library would read beyond the end.
    is_over: bool,
    faults: Peekable<Iter<'b, (u32, u32)>>,
}

impl<C: Cells> Cells for WithFaults<'_, C> {
    fn next_cell(&mut self) -> Result<Option<Shows>, BadWorkbook> {
        if self.next.is_none() && !self.is_over {
            self.next = self.cells.next_cell()?;
            self.is_over = self.next.is_none();
        }
        let place = self.next.as_ref().map(|(row, column, _)| (*row, *column));
        let is_first = |fault: &&(u32, u32)| place.is_none_or(|place| **fault < place);
        Ok(match self.faults.next_if(is_first) {
            Some((row, column)) => Some((*row, *column, SOME_ERROR.to_owned())),
            None => self.next.take(),
        })
    }
}

/// Cells as a function gives them.
struct Each<F>(F);

impl<F: FnMut() -> Result<Option<Shows>, BadWorkbook>> Cells for Each<F> {
    fn next_cell(&mut self) -> Result<Option<Shows>, BadWorkbook> {
        (self.0)()
    }
}

fn owned(cell: &DataRef<'_>) -> Data {
    cell.clone().into()
}

/// What a cell says; `None` where it is blank.
fn text(cell: &Data) -> Option<String> {
    let text = match cell {
        Data::Empty => return None,
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => super::format::plain(*number),
        Data::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(when) if when.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
        }
        Data::DateTime(length) => length.as_f64().to_string(),
        Data::Error(fault) => Some(fault.to_string())
            .filter(|fault| is_fault(fault))
            .unwrap_or_else(|| SOME_ERROR.to_owned()),
    };
    (!text.trim().is_empty()).then_some(text)
}
