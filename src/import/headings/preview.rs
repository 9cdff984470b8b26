//! A look at a survey file before it is imported: what was found out, and what the columns may be.

use super::guess::{Guess, guess};
use super::header::HeaderRows;
use super::known::Known;
use super::table::{Reading, Table};
use crate::import::choices::saved::columns_fingerprint;
use crate::import::error::ImportError;
use crate::import::rows::input::Input;
use crate::import::rows::open::open;
use crate::import::rows::row::Format;
use crate::import::rows::text::BLOCK;
use crate::import::rows::workbook::Several;
use crate::import::values::alike::key;
use crate::import::values::cell::Decimal;
use crate::import::values::style::Style;
use crate::import::warning::Warning;
use crate::import::written::is_own;
use std::collections::HashSet;

/// Encodings to choose from where the one found is doubtful; likeliest in Europe first.
pub const ENCODINGS: [&str; 12] = [
    "windows-1252",
    "utf-8",
    "iso-8859-15",
    "windows-1250",
    "windows-1257",
    "windows-1251",
    "macintosh",
    "cp850",
    "cp437",
    "cp865",
    "utf-16le",
    "utf-16be",
];

/// How many cells of a column are shown.
const SHOWN: usize = 40;
/// How many different cells of a column are told.
const VALUES: usize = 60;

/// What a survey file looks like.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The file's name.
    pub file: String,
    /// Text with encoding and delimiter, or a workbook with its sheets.
    pub format: Format,
    /// How many rows the header has.
    pub header_rows: HeaderRows,
    /// The service it comes from, where that was recognised.
    pub known: Option<Known>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// It holds counts that this program has written itself: each row says where it belongs.
    pub is_own: bool,
    /// What should be looked at in its first rows.
    pub doubts: Vec<Warning>,
    /// The numbers of the rows whose cells are shown, as a spreadsheet counts.
    pub rows: Vec<u64>,
}

/// A column of a survey file.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it is called; unlike `name`, it may be empty.
    pub header: String,
    /// What names it in a mapping: its header, or its number where the header is blank or used twice.
    pub name: String,
    /// Its cells in the first rows.
    pub cells: Vec<String>,
    /// What its first cells say, each once; not more than can be chosen from.
    pub values: Vec<String>,
    /// What it may be.
    pub guess: Guess,
    /// Its cells in all the rows that were looked at.
    pub(in crate::import) sample: Vec<String>,
    pub(in crate::import) style: Style,
}

impl Column {
    /// How its cells are read in an import, where somebody said which sign stands before a fraction or nobody did.
    #[must_use]
    pub fn style(&self, decimal: Option<Decimal>) -> Style {
        self.style.told(decimal.unwrap_or(Decimal::Either))
    }

    /// Whether it is the first of columns that say how many gave each answer.
    #[must_use]
    pub(in crate::import) fn is_of_counts(&self) -> bool {
        matches!(&self.guess, Guess::Score(found) if found.counts.is_some())
    }
}

impl Preview {
    /// Whether the encoding was only guessed, so that [`ENCODINGS`] should be offered.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        matches!(self.format, Format::Text { doubtful: true, .. })
    }

    /// What the header says, as a short number.
    #[must_use]
    pub fn columns_fingerprint(&self) -> String {
        let headers: Vec<String> = self.columns.iter().map(|one| one.header.clone()).collect();
        columns_fingerprint(&headers)
    }
}

/// Looks at the beginning of a survey file. `name` is the file's name for messages.
///
/// # Errors
/// [`ImportError`] when it is nothing that can be read or has no header.
pub fn preview<'a>(
    input: impl Into<Input<'a>>,
    name: &str,
    reading: &Reading,
) -> Result<Preview, ImportError> {
    open(input.into(), name, reading, BLOCK, Several::First, |table| Ok(look(&table, name)))
}

fn look(table: &Table<'_>, file: &str) -> Preview {
    let columns = (0..table.headers().len()).map(|at| {
        let header = table.headers().get(at).cloned().unwrap_or_default();
        let alone = table.column(&header).is_ok_and(|found| found == at);
        let name = if alone { header.clone() } else { format!("#{}", at + 1) };
        let sample = table.sample(at);
        Column {
            name,
            header,
            cells: table.ahead().take(SHOWN).map(|row| row.cell(at).to_owned()).collect(),
            values: values(table, at),
            guess: guess(table, at),
            style: Style::of(sample.iter().map(String::as_str)),
            sample,
        }
    });
    Preview {
        file: file.to_owned(),
        format: table.format(),
        header_rows: table.header_rows(),
        known: table.known(),
        is_own: is_own(table),
        columns: columns.collect(),
        doubts: table.doubts(),
        rows: table.ahead().take(SHOWN).map(crate::import::rows::row::Row::number).collect(),
    }
}

fn values(table: &Table<'_>, at: usize) -> Vec<String> {
    let mut seen = HashSet::new();
    let cells = table.ahead().map(|row| row.cell(at).trim());
    let new = cells.filter(|cell| !cell.is_empty() && seen.insert(key(cell)));
    new.take(VALUES).map(str::to_owned).collect()
}
