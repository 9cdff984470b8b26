//! What an import did.

use super::answers::{Question, Target};
use super::delimiter::Delimiter;
use super::header::HeaderRows;
use super::known::Known;
use super::likert::usual;
use super::part::Cells;
use super::quoted::quote;
use super::reason::Reason;
use super::row::{Format, Row};
use super::table::Table;
use super::warning::{Remedy, Warning};
use crate::sanitize::in_line;
use encoding_rs::WINDOWS_1252;
use serde::Serialize;
use std::collections::BTreeMap;
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
    pub reason: Reason,
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
    /// Rows that a filter left out.
    pub filtered_rows: u64,
    /// What should be looked at.
    pub warnings: Vec<Warning>,
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
    /// What the columns are called.
    #[serde(skip)]
    columns: Vec<String>,
    /// A column of shares of one, on a scale of per cent.
    #[serde(skip)]
    pub(super) shares: Option<String>,
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
            filtered_rows: 0,
            warnings: table.doubt().into_iter().collect(),
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
            columns: (0..table.headers().len()).map(|at| table.name(at)).collect(),
            shares: None,
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
                let told = self.warnings.iter().any(|one| matches!(one, Warning::Encoding { .. }));
                if *doubtful && !told && *encoding != WINDOWS_1252.name() {
                    self.warnings.push(Warning::Encoding { encoding });
                }
            }
            Format::Workbook { sheet, .. } => {
                self.format = "workbook";
                self.sheet = Some(sheet.clone());
            }
        }
    }

    /// Notes a row of sums or means.
    pub(super) fn leave_out_total(&mut self, row: &Row) {
        for warning in &mut self.warnings {
            if let Warning::Totals { count, .. } = warning {
                *count += 1;
                return;
            }
        }
        let text = row.cells().map(str::trim).find(|cell| !cell.is_empty()).unwrap_or_default();
        let text = text.chars().take(30).collect();
        self.warnings.push(Warning::Totals { count: 1, row: row.number(), text });
    }

    /// Warns of questions of which many answers were rejected, and of states that are not known.
    pub(super) fn warn(
        &mut self,
        targets: &[Target],
        cells: &[Cells],
        unknown: BTreeMap<(usize, String), u64>,
    ) {
        let columns = self.columns.clone();
        let name = |at: usize| columns.get(at).cloned().unwrap_or_default();
        let mut found = Vec::new();
        for (target, cells) in targets.iter().zip(cells) {
            if cells.shares > 0 && target.question.as_ref().is_some_and(only_none_and_one) {
                self.shares = Some(name(target.column));
            }
            let (rejected, of) = (cells.rejected(), cells.rejected() + cells.taken);
            if rejected * 5 > of {
                let remedies = [
                    (cells.texts, Remedy::Labels),
                    (cells.outside, Remedy::Scale),
                    (cells.fractions, Remedy::Whole),
                    (cells.faults, Remedy::Spreadsheet),
                ];
                let most = remedies.into_iter().max_by_key(|(count, _)| *count);
                let remedy = most.map_or(Remedy::Labels, |(_, remedy)| remedy);
                let column = name(target.column);
                let remedy = match remedy {
                    Remedy::Labels => {
                        self.usual_words(&column).map_or(Remedy::Labels, Remedy::Usual)
                    }
                    other => other,
                };
                found.push(Warning::ManyRejected { column, rejected, of, remedy });
            }
        }
        found.extend(unknown.into_iter().map(|((at, text), rows)| Warning::UnknownState {
            column: name(at),
            text,
            rows,
        }));
        self.warnings.extend(found);
    }

    /// What the words that were rejected in a column are usually worth, as `--map` takes it.
    fn usual_words(&self, column: &str) -> Option<String> {
        let mut words: Vec<String> = Vec::new();
        let of_column = self.rejections.iter().filter(|one| one.column == column);
        for one in of_column.filter(|one| one.reason == Reason::NotNumber) {
            if !words.contains(&one.text) {
                words.push(one.text.clone());
            }
        }
        let (worth, _) = usual(&words)?;
        let label = |(word, score): &(String, Option<i32>)| {
            let score = score.map(|score| score.to_string()).unwrap_or_default();
            format!("{}:{score}", quote(word, &[';', '=', ',', ':']))
        };
        Some(worth.iter().map(label).collect::<Vec<_>>().join(","))
    }

    fn kind(&self) -> String {
        let known = self.known.map(|known| known.name().to_owned());
        let encoding = self.encoding.map(|encoding| {
            let doubt = if self.encoding_doubtful {
                ", which is a guess: --encoding says another"
            } else {
                ""
            };
            format!("{encoding}{doubt}")
        });
        let sheet = self.sheet.as_ref().map(|sheet| format!("sheet “{sheet}”"));
        let delimiter = self.delimiter.map(|delimiter| delimiter.to_string());
        let parts = known.into_iter().chain(sheet).chain(encoding).chain(delimiter);
        parts.collect::<Vec<_>>().join(", ")
    }
}

/// Whether a question on a scale of per cent got no answers but 0 and 1.
fn only_none_and_one(question: &Question) -> bool {
    let beyond = question.counts.iter().flat_map(|points| points.iter().skip(2));
    (question.scale.min(), question.scale.max()) == (0, 100) && beyond.into_iter().all(|n| *n == 0)
}

/// Names from outside, within one line.
fn listed(names: &[String]) -> String {
    in_line(&names.join(", ")).into_owned()
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (column, text) = (in_line(&self.column), in_line(&self.text));
        let reason = self.reason.to_string();
        write!(f, "row {}, column “{column}”: “{text}” is {}", self.row, in_line(&reason))
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = in_line(&self.file);
        for rejection in &self.rejections {
            writeln!(f, "{file}: {rejection}")?;
        }
        let more = self.rejected.saturating_sub(self.rejections.len() as u64);
        if more > 0 {
            writeln!(f, "{file}: … and {more} more rejected")?;
        }
        let Self { rows, taken, missing, rejected, .. } = self;
        writeln!(
            f,
            "{file}: {rows} rows below the header ({}): answers: {taken} taken, {missing} missing, {rejected} rejected",
            in_line(&self.kind())
        )?;
        for warning in &self.warnings {
            writeln!(f, "{file}: {}", in_line(&warning.to_string()))?;
        }
        if self.filtered_rows > 0 {
            writeln!(f, "{file}: {} rows are left out by --where", self.filtered_rows)?;
        }
        if self.partial_rows > 0 {
            let Self { partial_rows, .. } = self;
            writeln!(
                f,
                "{file}: {partial_rows} rows are previews, tests or not finished: left out (--partial takes them too)"
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
            names => format!(" (new: {})", listed(names)),
        };
        writeln!(f, "Rounds: {}{}", listed(&self.rounds), made(&self.rounds_made))?;
        writeln!(
            f,
            "Questions: {}{}",
            self.questions,
            match self.touchpoints_made.as_slice() {
                [] => String::new(),
                names => format!("; new touchpoints: {}", listed(names)),
            }
        )
    }
}
