//! What an import did.

use crate::import::headings::header::HeaderRows;
use crate::import::headings::known::Known;
use crate::import::headings::table::Table;
use crate::import::reason::Reason;
use crate::import::rows::delimiter::Delimiter;
use crate::import::rows::quoted::quote;
use crate::import::rows::row::{Format, Row};
use crate::import::tally::cells::Cells;
use crate::import::tally::notes::{DamagedIds, RepeatedIds};
use crate::import::tally::question::{Question, Target};
use crate::import::values::alike::key;
use crate::import::values::likert::{Worth, alone, usual};
use crate::import::values::scales::MISSING_CODES;
use crate::import::values::score::numbered;
use crate::import::warning::{Remedy, Warning};
use encoding_rs::WINDOWS_1252;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many rejected cells are listed; the others are counted.
pub const LISTED: usize = 20;

/// Cells that say the same, or whole rows because of them, that were not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// The first row, as a spreadsheet counts: the header is row 1.
    pub row: u64,
    /// The column's header.
    pub column: String,
    /// What the cell says; its first 60 characters, on one line.
    pub text: String,
    /// How many cells of the column say it and were not taken for the same reason.
    pub times: u64,
    /// Why it was not taken.
    pub reason: Reason,
}

impl Rejection {
    /// Whether it stands for no answer, as far as can be told: words such as “don't know”, and codes such as 99
    /// where the scale has no 99.
    #[must_use]
    pub fn is_no_answer(&self) -> bool {
        match self.reason {
            Reason::NotNumber | Reason::NotALabel { .. } => alone(&self.text) == Some(None),
            Reason::OffScale { .. } => {
                let said = key(&self.text);
                let number = numbered(&said).map_or(said, |number| number.to_string());
                MISSING_CODES.has(&number)
            }
            _ => false,
        }
    }
}

/// A question that some people answered several times in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Repeaters {
    /// The touchpoint.
    pub touchpoint: String,
    /// The round.
    pub round: String,
    /// How many answers.
    pub answers: u64,
    /// How many people gave them.
    pub people: u64,
}

/// What an import did. Serialised, with the rejections in words, it is the result line of `polku import`.
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
    /// Blank rows between them.
    pub blank_rows: u64,
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
    /// Rows that were counted before, and were left out.
    pub rows_known: u64,
    /// Whether some of the answers counted before could not be compared.
    pub not_compared: bool,
    /// Ids that stand in the file more than once; each of their rows was counted.
    pub ids_repeated: Option<RepeatedIds>,
    /// Ids of which a spreadsheet has made other numbers: such rows were told apart in other ways.
    pub ids_damaged: Option<DamagedIds>,
    /// Touchpoints and rounds whose answers were replaced.
    pub replaced: Vec<(String, String)>,
    /// Answers counted; with a count column, people.
    pub taken: u64,
    /// Answers left empty; with a count column, people.
    pub missing: u64,
    /// Cells, or rows because of one cell, that were not taken.
    pub rejected: u64,
    /// How many of them were rows.
    pub rows_rejected: u64,
    /// At most [`LISTED`] kinds of them, of every column and reason the most frequent.
    #[serde(skip)]
    pub rejections: Vec<Rejection>,
    /// Values of KPIs that were put in.
    #[serde(rename = "figures")]
    pub kpis: u64,
    /// Comments added.
    pub comments: u64,
    /// Comments left out because they were there already.
    pub comments_known: u64,
    /// Cells of comments that say only that there is none, as “-” and “n/a” do; they were left out.
    pub no_comments: u64,
    /// The rounds that got something.
    pub rounds: Vec<String>,
    /// Those of them that are new.
    pub rounds_made: Vec<String>,
    /// Touchpoints that are new.
    pub touchpoints_made: Vec<String>,
    /// Questions that got answers.
    pub questions: u64,
    /// Questions that some people answered several times in a round.
    pub people: Vec<Repeaters>,
    /// The segments that got answers.
    pub segments: Vec<String>,
    /// Those of them that are new.
    pub segments_made: Vec<String>,
    /// Of every column of answers, how many cells were not taken.
    #[serde(skip)]
    pub rejected_in: Vec<(String, u64)>,
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
            blank_rows: 0,
            partial_rows: 0,
            filtered_rows: 0,
            warnings: table.doubts(),
            response_column: None,
            overlap: None,
            rows_known: 0,
            not_compared: false,
            ids_repeated: None,
            ids_damaged: None,
            replaced: Vec::new(),
            taken: 0,
            missing: 0,
            rejected: 0,
            rows_rejected: 0,
            rejections: Vec::new(),
            kpis: 0,
            comments: 0,
            comments_known: 0,
            no_comments: 0,
            rounds: Vec::new(),
            rounds_made: Vec::new(),
            touchpoints_made: Vec::new(),
            questions: 0,
            people: Vec::new(),
            segments: Vec::new(),
            segments_made: Vec::new(),
            rejected_in: Vec::new(),
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

    /// What is said of the file where nothing could be taken: that another column holds the answers, or that no row
    /// says what a filter wants, sooner than the last of the rest.
    pub(super) fn advice(&self) -> Option<Warning> {
        let is_first = |one: &&Warning| {
            matches!(one, Warning::CountsOfAnswers { .. } | Warning::FilterUnmet { .. })
        };
        self.warnings.iter().find(is_first).or(self.warnings.last()).cloned()
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

    /// Notes a row that may be one of sums or means, and was counted since answers follow.
    pub(super) fn counted_total(&mut self, row: &Row) {
        for warning in &mut self.warnings {
            if let Warning::MaybeTotals { count, .. } = warning {
                *count += 1;
                return;
            }
        }
        let text = row.cells().map(str::trim).find(|cell| !cell.is_empty()).unwrap_or_default();
        let text = text.chars().take(30).collect();
        self.warnings.push(Warning::MaybeTotals { count: 1, row: row.number(), text });
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
                self.shares = Some(target.name.clone());
            }
            let (rejected, of) = (cells.rejected(), cells.rejected() + cells.taken);
            if rejected > 0 {
                self.rejected_in.push((target.name.clone(), rejected));
            }
            if rejected * 5 > of {
                // Of two that would help as much, the last is said.
                let remedies = [
                    (cells.several, Remedy::Several),
                    (cells.faults, Remedy::Spreadsheet),
                    (cells.outside, Remedy::Scale),
                    (cells.fractions + cells.shares, Remedy::Whole),
                    (cells.texts, Remedy::Labels),
                ];
                let most = remedies.into_iter().max_by_key(|(count, _)| *count);
                let remedy = most.map_or(Remedy::Labels, |(_, remedy)| remedy);
                let column = target.name.clone();
                let none = self.no_answers(&column).map(Remedy::NoAnswer);
                let usual = || self.usual_words(&column).map(Remedy::Usual);
                let remedy = match remedy {
                    Remedy::Labels => none.or_else(usual).unwrap_or(Remedy::Labels),
                    Remedy::Scale => none.unwrap_or(Remedy::Scale),
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

    /// What was rejected in a column, as `--map` takes it as no answers, where all of it looks so.
    fn no_answers(&self, column: &str) -> Option<String> {
        let of_column: Vec<&Rejection> =
            self.rejections.iter().filter(|one| one.column == column).collect();
        let worth: Worth = of_column.iter().map(|one| (one.text.clone(), None)).collect();
        let all = !of_column.is_empty() && of_column.iter().all(|one| one.is_no_answer());
        all.then(|| as_labels(&worth))
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
        Some(as_labels(&worth))
    }
}

/// What words are worth, as `labels` of a mapping takes it.
pub(super) fn as_labels(worth: &Worth) -> String {
    let label = |(word, score): &(String, Option<i32>)| {
        let score = score.map(|score| score.to_string()).unwrap_or_default();
        format!("{}:{score}", quote(word, &[';', '=', ',', ':']))
    };
    worth.iter().map(label).collect::<Vec<_>>().join(",")
}

/// Whether a question on a scale of per cent got no answers but 0 and 1.
fn only_none_and_one(question: &Question) -> bool {
    let beyond = question.counts.iter().flat_map(|points| points.iter().skip(2));
    (question.scale.min(), question.scale.max()) == (0, 100) && beyond.into_iter().all(|n| *n == 0)
}
