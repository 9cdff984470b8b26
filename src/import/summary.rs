//! What an import did.

use super::delimiter::Delimiter;
use super::header::HeaderRows;
use super::known::Known;
use super::row::Format;
use super::table::Table;
use serde::Serialize;
use std::fmt;

/// How many rejected cells are listed; the others are counted.
pub const LISTED: usize = 20;

/// A cell, or a whole row because of it, that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rejection {
    /// As a spreadsheet counts: the header is row 1.
    pub row: u64,
    /// The column's header.
    pub column: String,
    /// What the cell says; its first 60 characters.
    pub text: String,
    /// Why it was not taken.
    pub reason: String,
}

/// What an import did. Serialised, it is the result line of `polku import`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// The data.
    pub file: String,
    /// `text` or `workbook`.
    pub format: &'static str,
    /// How the letters of a text are stored.
    pub encoding: Option<&'static str>,
    /// Whether that was only guessed from how often letters occur.
    pub encoding_doubtful: bool,
    /// The sign between the cells of a text.
    pub delimiter: Option<Delimiter>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The service it comes from, where that was recognised.
    pub known: Option<Known>,
    /// How many rows the header has.
    pub header_rows: HeaderRows,
    /// Rows below the header, blank ones left out.
    pub rows: u64,
    /// Rows of these that are no finished answer, and were left out: previews, tests, broken-off ones.
    pub partial_rows: u64,
    /// The column that tells responses apart.
    pub response_column: Option<String>,
    /// How many of the responses counted before come again, as far as a sample tells; 0 to 1.
    pub overlap: Option<f64>,
    /// Answers counted; with a count column, people.
    pub taken: u64,
    /// Answers left empty; with a count column, people.
    pub missing: u64,
    /// Cells, or rows because of one cell, that were not taken.
    pub rejected: u64,
    /// How many of them were rows.
    pub rows_rejected: u64,
    /// The first [`LISTED`] of the rejected.
    pub rejections: Vec<Rejection>,
    /// Comments added.
    pub comments: u64,
    /// Comments left out because they were there already.
    pub comments_known: u64,
    /// The rounds that got something.
    pub rounds: Vec<String>,
    /// Those of them that are new.
    pub rounds_made: Vec<String>,
    /// Touchpoints that are new.
    pub touchpoints_made: Vec<String>,
    /// Questions that got answers.
    pub questions: u64,
}

impl Summary {
    pub(super) fn new(file: &str, table: &Table<'_>) -> Self {
        let mut new = Self {
            file: file.to_owned(),
            format: "",
            encoding: None,
            encoding_doubtful: false,
            delimiter: None,
            sheet: None,
            known: table.known(),
            header_rows: table.header_rows(),
            rows: 0,
            partial_rows: 0,
            response_column: None,
            overlap: None,
            taken: 0,
            missing: 0,
            rejected: 0,
            rows_rejected: 0,
            rejections: Vec::new(),
            comments: 0,
            comments_known: 0,
            rounds: Vec::new(),
            rounds_made: Vec::new(),
            touchpoints_made: Vec::new(),
            questions: 0,
        };
        new.learn(&table.format());
        new
    }

    /// What is known of the file's kind when all is read.
    pub(super) fn learn(&mut self, format: &Format) {
        match format {
            Format::Text { encoding, doubtful, delimiter } => {
                self.format = "text";
                self.encoding = Some(encoding);
                self.encoding_doubtful = *doubtful;
                self.delimiter = Some(*delimiter);
            }
            Format::Workbook { sheet, .. } => {
                self.format = "workbook";
                self.sheet = Some(sheet.clone());
            }
        }
    }

    fn kind(&self) -> String {
        let known = self.known.map(|known| known.name().to_owned());
        let encoding = self.encoding.map(|encoding| {
            let doubt = if self.encoding_doubtful { ", which is a guess" } else { "" };
            format!("{encoding}{doubt}")
        });
        let sheet = self.sheet.as_ref().map(|sheet| format!("sheet “{sheet}”"));
        let delimiter = self.delimiter.map(|delimiter| delimiter.to_string());
        let parts = known.into_iter().chain(sheet).chain(encoding).chain(delimiter);
        parts.collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}, column “{}”: “{}” is {}", self.row, self.column, self.text, self.reason)
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for rejection in &self.rejections {
            writeln!(f, "{}: {rejection}", self.file)?;
        }
        let more = self.rejected.saturating_sub(self.rejections.len() as u64);
        if more > 0 {
            writeln!(f, "{}: … and {more} more rejected", self.file)?;
        }
        let Self { file, rows, taken, missing, rejected, .. } = self;
        writeln!(
            f,
            "{file}: {rows} rows below the header ({}): answers: {taken} taken, {missing} missing, {rejected} rejected",
            self.kind()
        )?;
        if self.partial_rows > 0 {
            let Self { partial_rows, .. } = self;
            writeln!(
                f,
                "{file}: {partial_rows} rows are previews or were not finished: left out (--partial takes them too)"
            )?;
        }
        if let Some(overlap) = self.overlap.filter(|overlap| *overlap > 0.0) {
            let percent = (overlap * 100.0).ceil();
            writeln!(
                f,
                "{file}: about {percent} % of the responses counted before are in it again"
            )?;
        }
        if self.comments + self.comments_known > 0 {
            let Self { comments, comments_known, .. } = self;
            writeln!(f, "{file}: comments: {comments} added, {comments_known} there already")?;
        }
        let made = |names: &[String]| match names {
            [] => String::new(),
            names => format!(" (new: {})", names.join(", ")),
        };
        writeln!(f, "Rounds: {}{}", self.rounds.join(", "), made(&self.rounds_made))?;
        writeln!(
            f,
            "Questions: {}{}",
            self.questions,
            match self.touchpoints_made.as_slice() {
                [] => String::new(),
                names => format!("; new touchpoints: {}", names.join(", ")),
            }
        )
    }
}
