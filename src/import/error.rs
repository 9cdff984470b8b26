//! What can go wrong with an import, in words for people. The journey is then as it was.

use super::decode::NotText;
use super::warning::Warning;
use super::workbook::BadWorkbook;
use crate::journey::{Fault, ScaleError, SurveyError};

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The system refused.
    #[error("{file}: reading stopped{}: {reason}. Nothing was imported.", at_row(*.row))]
    Io {
        /// The data.
        file: String,
        /// Where.
        row: Option<u64>,
        /// What the system said.
        reason: String,
    },
    /// Not a text that could be read.
    #[error("{file}{}: {reason}.", comma_row(*.row))]
    NotText {
        /// The data.
        file: String,
        /// Where.
        row: Option<u64>,
        /// Why.
        reason: NotText,
    },
    /// Not a workbook that could be read.
    #[error("{file}: {reason}.")]
    Workbook {
        /// The data.
        file: String,
        /// Why.
        reason: BadWorkbook,
    },
    /// Nothing in it.
    #[error("{file}: the file is empty. Export the survey again, with its header row.")]
    Empty {
        /// The data.
        file: String,
    },
    /// A header without answers.
    #[error("{file}: there is a header but no row below it, so there is nothing to import.")]
    NoRows {
        /// The data.
        file: String,
    },
    /// A quotation mark without its pair.
    #[error(
        "{file}, row {row}: a quotation mark is opened here and never closed, which would swallow the rest of the file. Mend that row, or give --delimiter if the cells are divided in another way."
    )]
    OpenQuote {
        /// The data.
        file: String,
        /// The row it opens in.
        row: u64,
    },
    /// No mapping given.
    #[error(
        "{file}: say where the columns belong: --map \"COLUMN=TOUCHPOINT;metric=csat;scale=1..5\". The columns are: {columns}."
    )]
    NoMap {
        /// The data.
        file: String,
        /// Their names.
        columns: String,
    },
    /// A column that is not there.
    #[error("{file}: there is no column “{column}”; {near}.")]
    NoColumn {
        /// The data.
        file: String,
        /// The name given.
        column: String,
        /// Names that resemble it.
        near: String,
    },
    /// A column number that is not there.
    #[error("{file}: there is no column #{number}; the header has {columns}.")]
    NoSuchNumber {
        /// The data.
        file: String,
        /// The number given.
        number: usize,
        /// How many there are.
        columns: usize,
    },
    /// Several columns of one name.
    #[error("{file}: several columns are called “{column}”. Say which by its number: {numbers}.")]
    ColumnTwice {
        /// The data.
        file: String,
        /// The name given.
        column: String,
        /// Their numbers.
        numbers: String,
    },
    /// A touchpoint that is not there.
    #[error(
        "column “{column}”: there is no touchpoint “{touchpoint}”; {near}. To make it, add ;stage=awareness (or consideration, purchase, use, advocacy, or the stage's name)."
    )]
    NoTouchpoint {
        /// The column.
        column: String,
        /// The name given.
        touchpoint: String,
        /// Names that resemble it.
        near: String,
    },
    /// Several touchpoints of one name.
    #[error(
        "column “{column}”: several touchpoints are called “{touchpoint}”. Say which by ;stage=… or by its id: {ids}."
    )]
    TouchpointTwice {
        /// The column.
        column: String,
        /// The name given.
        touchpoint: String,
        /// Their ids.
        ids: String,
    },
    /// A stage that is not there.
    #[error("column “{column}”: there is no stage “{stage}”; {near}.")]
    NoStage {
        /// The column.
        column: String,
        /// The name given.
        stage: String,
        /// Names that resemble it.
        near: String,
    },
    /// Nobody said on which scale a new question is answered.
    #[error(
        "column “{column}”: say on which scale “{touchpoint}” was rated, for example ;scale=1..5{}. It is never guessed from the answers.", effort(*.ces)
    )]
    NoScale {
        /// The column.
        column: String,
        /// The touchpoint.
        touchpoint: String,
        /// Whether the good end has to be said too.
        ces: bool,
    },
    /// Labels that make no scale.
    #[error("column “{column}”: {reason}.")]
    Scale {
        /// The column.
        column: String,
        /// Why.
        reason: ScaleError,
    },
    /// A label off the scale.
    #[error(
        "column “{column}”: the label “{label}” is worth {score}, which is outside the scale {min}–{max}."
    )]
    LabelOffScale {
        /// The column.
        column: String,
        /// The label.
        label: String,
        /// Its worth.
        score: i32,
        /// The scale's lower end.
        min: i32,
        /// The scale's upper end.
        max: i32,
    },
    /// Two columns for one question.
    #[error(
        "columns “{one}” and “{other}” would both go into the question “{question}” of “{touchpoint}”, so that people would be counted twice. Give each its own ;question=…"
    )]
    SameQuestion {
        /// The first column.
        one: String,
        /// The second.
        other: String,
        /// The question.
        question: String,
        /// The touchpoint.
        touchpoint: String,
    },
    /// Nobody said which round.
    #[error(
        "say which measurement round the answers belong to: --round NAME (made if new), --round-column COLUMN or --split-date COLUMN@YYYY-MM-DD. Rounds so far: {rounds}."
    )]
    NoRound {
        /// Their names.
        rounds: String,
    },
    /// Dates that can be read in two ways.
    #[error(
        "{file}: the dates in “{column}” ({example}) can be read day first or month first. Say which: --date-order dmy or mdy."
    )]
    DateOrder {
        /// The data.
        file: String,
        /// The column.
        column: String,
        /// One of them.
        example: String,
    },
    /// Dates of which a spreadsheet turned some.
    #[error(
        "{file}: the dates in “{column}” are a mix of two orders (“{one}” and “{other}”), as when a spreadsheet takes the month for the day where it can. Say how they are meant: --date-order dmy or mdy; dates that were turned have to be mended in the file."
    )]
    TurnedDates {
        /// The data.
        file: String,
        /// The column.
        column: String,
        /// One that the spreadsheet took for a date.
        one: String,
        /// One that it did not.
        other: String,
    },
    /// Shares of one on a scale of per cent.
    #[error(
        "{file}: “{column}” seems to hold shares of 1 (as 0.85) where the scale is 0–100 per cent, so that 1 would be counted as one per cent. Show them as percentages in the spreadsheet and save it as .xlsx or CSV, or multiply them by 100. Nothing was imported."
    )]
    Shares {
        /// The data.
        file: String,
        /// The column.
        column: String,
    },
    /// Each row is one cell.
    #[error(
        "{file}: every row stands in quotation marks as a whole, so that it is one cell. Export the survey again, or remove the quotation marks at both ends of the rows."
    )]
    QuotedRows {
        /// The data.
        file: String,
    },
    /// A column that holds no rounds.
    #[error(
        "{file}: “{column}” has more than {most} different values, so it does not name measurement rounds. For a column of dates use --split-date \"{column}@YYYY-MM-DD\"."
    )]
    ManyRounds {
        /// The data.
        file: String,
        /// The column.
        column: String,
        /// The most allowed.
        most: usize,
    },
    /// Nothing that could be taken.
    #[error(
        "{file}: not one answer could be taken: {missing} empty, {rejected} rejected{first}{}{}. Nothing was imported; check columns, scale and labels.", left(*.left_out), advised(.advice.as_ref())
    )]
    NothingTaken {
        /// The data.
        file: String,
        /// Empty cells.
        missing: u64,
        /// Rejected cells.
        rejected: u64,
        /// The first rejected one.
        first: String,
        /// Rows left out as previews, as not finished or by a filter.
        left_out: u64,
        /// What may help.
        advice: Option<Warning>,
    },
    /// The same data a second time.
    #[error(
        "{file}: these very answers are already in the round “{round}” of “{touchpoint}”. Nothing was imported; --again counts them a second time."
    )]
    Again {
        /// The data.
        file: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
    },
    /// A file of the same name with other content.
    #[error(
        "{file}: a file of this name with other content is already in the round “{round}” of “{touchpoint}”. If it holds the old answers too, --replace puts it in their place; if all its answers are new, --again adds them."
    )]
    SameName {
        /// The data.
        file: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
    },
    /// Responses that were counted before.
    #[error(
        "{file}: {share} that “{touchpoint}” already has in the round “{round}” are in this file too (by the column “{column}”), and would be counted twice. If the file holds all the old answers and new ones, --replace puts it in their place; --again adds it nevertheless."
    )]
    Overlap {
        /// The data.
        file: String,
        /// How many of the earlier ones come again, in words.
        share: String,
        /// The column of response ids.
        column: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
    },
    /// Answers that cannot be added to.
    #[error(
        "{file}: the round “{round}” of “{touchpoint}” holds {what}, which answers cannot be added to. Use another round, or --replace."
    )]
    CannotAdd {
        /// The data.
        file: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
        /// What it holds.
        what: &'static str,
    },
    /// Somebody stopped it.
    #[error("{file}: the import was stopped. Nothing was imported.")]
    Cancelled {
        /// The data.
        file: String,
    },
    /// More than a journey can hold.
    #[error(
        "{file}, row {row}: more {what} than a journey can hold. Nothing was imported; import a part of the file."
    )]
    TooMany {
        /// The data.
        file: String,
        /// Where.
        row: u64,
        /// Of what.
        what: &'static str,
    },
    /// Does not fit its question. Cannot happen: every answer was checked.
    #[error("{0}. Nothing was imported.")]
    Survey(#[from] SurveyError),
    /// The journey would contradict itself.
    #[error("{0}. Nothing was imported.")]
    Fault(#[from] Fault),
}

impl ImportError {
    pub(super) fn reading(file: &str, row: Option<u64>, error: std::io::Error) -> Self {
        let file = file.to_owned();
        let reason = error.to_string();
        match error.downcast::<NotText>() {
            Ok(reason) => Self::NotText { file, row, reason },
            Err(_) => Self::Io { file, row, reason },
        }
    }

    /// The same at a row, where it says none yet.
    pub(super) fn at_row(mut self, at: u64) -> Self {
        if let Self::NotText { row, .. } | Self::Io { row, .. } = &mut self {
            row.get_or_insert(at);
        }
        self
    }
}

fn left(rows: u64) -> String {
    if rows == 0 {
        return String::new();
    }
    format!(", {rows} rows left out as tests, as not finished (--partial takes them) or by --where")
}

fn advised(advice: Option<&Warning>) -> String {
    advice.map(|advice| format!("; {advice}")).unwrap_or_default()
}

fn at_row(row: Option<u64>) -> String {
    row.map(|row| format!(" at row {row}")).unwrap_or_default()
}

fn comma_row(row: Option<u64>) -> String {
    row.map(|row| format!(", row {row}")).unwrap_or_default()
}

fn effort(ces: bool) -> &'static str {
    if ces { " and ;better=lower (effort) or ;better=higher (ease)" } else { "" }
}
