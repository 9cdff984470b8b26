//! The sheets of an `OpenDocument` spreadsheet, as a stream.

use super::error::BadWorkbook;
use super::format::plain;
use super::merged::Spans;
use super::sheets::{Book, Cells};
use super::xml::{Xml, local, value};
use crate::import::values::fault::{NO_RESULT, SOME_ERROR, is_fault};
use quick_xml::events::{BytesStart, Event};
use std::collections::{HashSet, VecDeque};
use std::io::{Cursor, Read, Seek};
use zip::ZipArchive;

/// A file may repeat cells and rows with a few letters; no survey has more of them.
const MOST_CELLS: u64 = 30_000_000;
/// More columns are refused later.
const MOST_COLUMNS: u32 = 5000;

/// An `OpenDocument` spreadsheet that was found harmless.
pub(super) struct Ods<R> {
    content: Content<R>,
    sheets: Vec<(String, bool)>,
}

/// Where the sheets stand.
enum Content<R> {
    /// In a part of an archive.
    Packed(ZipArchive<R>),
    /// In the text that the file is.
    Flat(String),
}

/// Whether a text in XML is such a spreadsheet as one file.
pub(in crate::import) fn is_flat(text: &str) -> bool {
    text.contains("<office:spreadsheet")
}

impl Ods<Cursor<Vec<u8>>> {
    /// One that is a single text.
    pub(super) fn flat(text: &str) -> Result<Self, BadWorkbook> {
        Self::of(Content::Flat(without_objects(text)))
    }
}

impl<R: Read + Seek> Ods<R> {
    pub(super) fn open(reader: R) -> Result<Self, BadWorkbook> {
        let archive = ZipArchive::new(reader).map_err(|error| BadWorkbook::damaged(&error))?;
        Self::of(Content::Packed(archive))
    }

    fn of(content: Content<R>) -> Result<Self, BadWorkbook> {
        let mut new = Self { content, sheets: Vec::new() };
        let mut hidden: HashSet<String> = HashSet::new();
        let (mut style, mut sheets, mut in_table) = (String::new(), Vec::new(), false);
        let mut xml = new.content()?;
        loop {
            match xml.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "style" => style = local(&tag, "name")?.unwrap_or_default(),
                    "table-properties"
                        if local(&tag, "display")?.is_some_and(|shown| shown == "false") =>
                    {
                        hidden.insert(style.clone());
                    }
                    "table" if !in_table => {
                        in_table = true;
                        let style = local(&tag, "style-name")?.unwrap_or_default();
                        sheets.push((local(&tag, "name")?.unwrap_or_default(), style));
                    }
                    _ => {}
                },
                Event::End(tag) if tag.local_name().as_ref() == "table" => in_table = false,
                Event::Eof => break,
                _ => {}
            }
        }
        drop(xml);
        if sheets.is_empty() {
            return Err(BadWorkbook::Damaged("it has no sheets".into()));
        }
        let shown = |(name, style): (String, String)| (name, !hidden.contains(&style));
        new.sheets = sheets.into_iter().map(shown).collect();
        Ok(new)
    }

    fn content(&mut self) -> Result<Xml<Box<dyn Read + '_>>, BadWorkbook> {
        Ok(Xml::new(match &mut self.content {
            Content::Packed(archive) => {
                let part = archive.by_name("content.xml");
                Box::new(part.map_err(|error| BadWorkbook::damaged(&error))?)
            }
            Content::Flat(text) => Box::new(text.as_bytes()),
        }))
    }
}

/// The text without charts, which bring tables of their own.
fn without_objects(text: &str) -> String {
    const BEGIN: &str = "<draw:object";
    const END: &str = "</draw:object>";
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(BEGIN) {
        let (before, from) = rest.split_at(at);
        let is_it =
            from[BEGIN.len()..].starts_with(|sign: char| sign == '>' || sign.is_whitespace());
        let end = from.find(END).filter(|_| is_it).map_or(BEGIN.len(), |end| end + END.len());
        let (object, after) = from.split_at(end);
        plain.push_str(before);
        if !is_it {
            plain.push_str(object);
        }
        rest = after;
    }
    plain.push_str(rest);
    plain
}

impl<R: Read + Seek> Book for Ods<R> {
    fn sheets(&self) -> Vec<(String, bool)> {
        self.sheets.clone()
    }

    fn cells(&mut self, sheet: &str) -> Result<Box<dyn Cells + '_>, BadWorkbook> {
        let sheet = sheet.to_owned();
        let mut xml = self.content()?;
        loop {
            match xml.next()? {
                Event::Start(tag)
                    if tag.local_name().as_ref() == "table"
                        && local(&tag, "name")?.unwrap_or_default() == sheet =>
                {
                    break;
                }
                Event::Eof => return Err(BadWorkbook::Damaged("a sheet is missing".into())),
                _ => {}
            }
        }
        Ok(Box::new(OdsCells {
            xml,
            row: 0,
            filled: Vec::new(),
            again: 0,
            waiting: VecDeque::new(),
            given: 0,
            spans: Spans::new(),
            hidden: 0,
        }))
    }
}

/// The cells of a sheet.
struct OdsCells<R> {
    xml: Xml<R>,
    /// The row that comes next, from 0.
    row: u32,
    /// The cells of the row before, which may come again.
    filled: Vec<(u32, String)>,
    again: u32,
    waiting: VecDeque<(u32, u32, String)>,
    given: u64,
    /// Cells of the row before that cover more rows.
    spans: Spans,
    /// Rows that say something and are hidden.
    hidden: u64,
}

impl<R: Read> OdsCells<R> {
    /// Reads the next row in which something stands; false after the last one.
    fn read_row(&mut self) -> Result<bool, BadWorkbook> {
        loop {
            let (repeated, is_hidden) = match self.xml.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "table-row" => {
                    let shown = local(&tag, "visibility")?;
                    let hidden = shown.is_some_and(|one| one == "collapse" || one == "filter");
                    (repeated(&tag, "number-rows-repeated")?, hidden)
                }
                Event::End(tag) if tag.local_name().as_ref() == "table" => return Ok(false),
                Event::Eof => {
                    return Err(BadWorkbook::Damaged("the sheet ends in the middle".into()));
                }
                _ => continue,
            };
            self.filled = self.read_cells()?;
            if self.filled.is_empty() {
                self.row = self.row.saturating_add(repeated);
                continue;
            }
            self.again = repeated;
            self.hidden += if is_hidden { u64::from(repeated) } else { 0 };
            return Ok(true);
        }
    }

    /// The cells of the row that has just begun.
    fn read_cells(&mut self) -> Result<Vec<(u32, String)>, BadWorkbook> {
        let mut cells = Vec::new();
        let mut column = 0_u32;
        self.spans.clear();
        loop {
            let (mut raw, name) = match self.xml.next()? {
                Event::Start(tag) => {
                    let name = tag.local_name().as_ref().to_owned();
                    match name.as_str() {
                        "table-cell" | "covered-table-cell" => (Raw::of(&tag)?, name),
                        _ => continue,
                    }
                }
                Event::End(tag) if tag.local_name().as_ref() == "table-row" => return Ok(cells),
                Event::Eof => return Err(BadWorkbook::Damaged("a row never ends".into())),
                _ => continue,
            };
            raw.text = self.paragraphs(&name)?;
            let repeated = raw.repeated;
            let rows = raw.rows;
            // What is covered by a merged cell is not seen.
            let text = if name == "table-cell" { raw.shown() } else { String::new() };
            if text.trim().is_empty() {
                column = column.saturating_add(repeated);
                continue;
            }
            if rows > 1 {
                self.spans.insert((self.row, column), rows);
            }
            for _ in 0..repeated.min(MOST_COLUMNS) {
                cells.push((column, text.clone()));
                column = column.saturating_add(1);
            }
        }
    }

    /// The text of the cell that has just begun, without notes on it.
    fn paragraphs(&mut self, end: &str) -> Result<String, BadWorkbook> {
        let mut all: Option<String> = None;
        let mut note = 0_u32;
        loop {
            let is_text = match self.xml.next()? {
                Event::Start(tag) => {
                    let name = tag.local_name();
                    note += u32::from(note > 0 || name.as_ref() == "annotation");
                    note == 0 && name.as_ref() == "p"
                }
                Event::End(_) if note > 0 => {
                    note -= 1;
                    false
                }
                Event::End(tag) if tag.local_name().as_ref() == end => {
                    return Ok(all.unwrap_or_default());
                }
                Event::Eof => return Err(BadWorkbook::Damaged("a cell never ends".into())),
                _ => false,
            };
            if is_text {
                let text = self.xml.text("p", None, &["annotation"])?;
                all = Some(all.map_or(text.clone(), |before| format!("{before}\n{text}")));
            }
        }
    }
}

impl<R: Read> Cells for OdsCells<R> {
    fn rows_covered(&self, row: u32, column: u32) -> u32 {
        self.spans.get(&(row, column)).copied().unwrap_or(1)
    }

    fn hidden_rows(&self) -> u64 {
        self.hidden
    }

    fn next_cell(&mut self) -> Result<Option<(u32, u32, String)>, BadWorkbook> {
        loop {
            if let Some(cell) = self.waiting.pop_front() {
                return Ok(Some(cell));
            }
            if self.again == 0 && !self.read_row()? {
                return Ok(None);
            }
            self.again -= 1;
            self.given += self.filled.len() as u64;
            if self.given > MOST_CELLS {
                return Err(BadWorkbook::TooBig(format!("more than {MOST_CELLS} cells")));
            }
            let row = self.row;
            self.waiting.extend(self.filled.iter().map(|(at, text)| (row, *at, text.clone())));
            self.row = self.row.saturating_add(1);
        }
    }
}

fn repeated(tag: &BytesStart<'_>, name: &str) -> Result<u32, BadWorkbook> {
    let count = local(tag, name)?.and_then(|count| count.parse::<u32>().ok());
    Ok(count.unwrap_or(1).max(1))
}

/// What a cell says about itself.
struct Raw {
    kind: String,
    is_fault: bool,
    value: Option<String>,
    is_formula: bool,
    repeated: u32,
    /// How many rows it covers.
    rows: u32,
    text: String,
}

impl Raw {
    fn of(tag: &BytesStart<'_>) -> Result<Self, BadWorkbook> {
        let mut raw = Self {
            kind: String::new(),
            is_fault: false,
            value: None,
            is_formula: false,
            repeated: repeated(tag, "number-columns-repeated")?,
            rows: repeated(tag, "number-rows-spanned")?,
            text: String::new(),
        };
        for attribute in tag.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| BadWorkbook::damaged(&error))?;
            let value = value(&attribute)?;
            match attribute.key.local_name().as_ref() {
                "value-type" if value == "error" => raw.is_fault = true,
                "value-type" => raw.kind = value,
                "value" | "date-value" | "boolean-value" | "string-value" => {
                    raw.value = Some(value);
                }
                "formula" => raw.is_formula = true,
                _ => {}
            }
        }
        Ok(raw)
    }

    /// What the cell shows.
    fn shown(self) -> String {
        let number = || self.value.as_ref().and_then(|value| value.trim().parse::<f64>().ok());
        if self.is_fault || is_fault(self.text.trim()) {
            let fault = self.text.trim();
            return if is_fault(fault) { fault.to_owned() } else { SOME_ERROR.to_owned() };
        }
        match self.kind.as_str() {
            "percentage" => number().map(|number| plain(number * 100.0) + "%"),
            "float" | "currency" => number().map(plain),
            "boolean" => self.value.as_ref().map(|yes| yes.trim().to_uppercase()),
            "date" => self.value.as_ref().map(|day| match day.trim().split_once('T') {
                Some((day, time)) => format!("{day} {time}"),
                None => format!("{} 00:00:00", day.trim()),
            }),
            "" if self.is_formula && self.text.is_empty() => Some(NO_RESULT.to_owned()),
            _ => None,
        }
        .or_else(|| Some(self.text.clone()).filter(|text| !text.is_empty()))
        .or(self.value)
        .unwrap_or_default()
    }
}
