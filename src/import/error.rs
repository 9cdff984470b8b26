//! What can go wrong with an import, as data. The journey is then as it was. The words are in `wording`.

use crate::file::Trouble;
use crate::import::rows::{decode::NotText, workbook::BadWorkbook};
use crate::import::taking::{held::Held, merge::Counted};
use crate::import::tally::tallied::CountsError;
use crate::import::{choices::near::Near, headings::absent::Absent};
use crate::import::{summary::Rejection, warning::Warning};
use crate::journey::{Fault, KpiError, Many, ScaleError, SurveyError};

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum ImportError {
    /// The system refused.
    Io {
        /// The data.
        file: String,
        /// Where.
        row: Option<u64>,
        /// Why.
        reason: Trouble,
    },
    /// Not a text that could be read.
    NotText {
        /// The data.
        file: String,
        /// Where.
        row: Option<u64>,
        /// Why.
        reason: NotText,
    },
    /// Not a workbook that could be read.
    Workbook {
        /// The data.
        file: String,
        /// Why.
        reason: BadWorkbook,
    },
    /// A mistake of the program broke the reading off.
    Broke,
    /// Nothing in it.
    Empty {
        /// The data.
        file: String,
    },
    /// A header without answers.
    NoRows {
        /// The data.
        file: String,
    },
    /// A quotation mark without its pair.
    OpenQuote {
        /// The data.
        file: String,
        /// The row it opens in.
        row: u64,
    },
    /// No mapping given.
    NoMap {
        /// The data.
        file: String,
        /// Their names, at most forty.
        columns: Vec<String>,
    },
    /// A column that is not there.
    NoColumn {
        /// The data.
        file: String,
        /// The name given.
        column: String,
        /// Names that resemble it.
        near: Near,
        /// Where it may be instead.
        hint: Option<Absent>,
    },
    /// A column number that is not there.
    NoSuchNumber {
        /// The data.
        file: String,
        /// The number given.
        number: usize,
        /// How many there are.
        columns: usize,
    },
    /// Several columns of one name.
    ColumnTwice {
        /// The data.
        file: String,
        /// The name given.
        column: String,
        /// Their numbers, from 1.
        numbers: Vec<usize>,
    },
    /// A touchpoint that is not there.
    NoTouchpoint {
        /// The column.
        column: String,
        /// The name given.
        touchpoint: String,
        /// Names that resemble it.
        near: Near,
    },
    /// Several touchpoints of one name.
    TouchpointTwice {
        /// The column.
        column: String,
        /// The name given.
        touchpoint: String,
        /// The stages they are in.
        stages: Vec<String>,
    },
    /// A stage that is not there.
    NoStage {
        /// The column.
        column: String,
        /// The name given.
        stage: String,
        /// Names that resemble it.
        near: Near,
    },
    /// Nobody said on which scale a new question is answered.
    NoScale {
        /// The column.
        column: String,
        /// The touchpoint.
        touchpoint: String,
        /// Whether the good end has to be said too.
        ces: bool,
    },
    /// Labels that make no scale.
    Scale {
        /// The column.
        column: String,
        /// Why.
        reason: ScaleError,
    },
    /// A label off the scale.
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
    /// The journey as a whole has another question already.
    OtherQuestion {
        /// The data.
        file: String,
        /// The question that the journey as a whole has.
        held: String,
        /// The one that the data has.
        other: String,
    },
    /// Two columns for one question.
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
    NoRound {
        /// The names of those there are.
        rounds: Vec<String>,
    },
    /// Dates that can be read in two ways.
    DateOrder {
        /// The data.
        file: String,
        /// The column.
        column: String,
        /// One of them.
        example: String,
    },
    /// Dates of which a spreadsheet turned some.
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
    Shares {
        /// The data.
        file: String,
        /// The column.
        column: String,
    },
    /// Counts that this program has written, with this option, which only other tables take.
    OwnTable(&'static str),
    /// Each row is one cell.
    QuotedRows {
        /// The data.
        file: String,
    },
    /// A column that holds no rounds.
    ManyRounds {
        /// The data.
        file: String,
        /// The column.
        column: String,
        /// The most allowed.
        most: usize,
    },
    /// A column that holds no segments.
    ManySegments {
        /// The data.
        file: String,
        /// The column.
        column: String,
        /// The most allowed.
        most: usize,
    },
    /// People are told apart, and rows stand for several.
    PeopleAndCounts,
    /// Columns cannot be read as counts of answers.
    Counts(#[from] CountsError),
    /// Each answer has a row of its own, and nobody knows in which column it stands.
    NoScoreColumn {
        /// The data.
        file: String,
        /// Those that it may be, at most forty.
        columns: Vec<String>,
    },
    /// Nothing that could be taken.
    NothingTaken {
        /// The data.
        file: String,
        /// Empty cells.
        missing: u64,
        /// Rejected cells.
        rejected: u64,
        /// The first rejected one.
        first: Option<Box<Rejection>>,
        /// Rows left out as previews, as not finished or by a filter.
        left_out: u64,
        /// What may help.
        advice: Option<Warning>,
    },
    /// The same data a second time.
    Again {
        /// The data.
        file: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
    },
    /// A file of the same name with other content.
    SameName {
        /// The data.
        file: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
    },
    /// Rows that were counted before.
    Counted {
        /// The data.
        file: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
        /// How much of it.
        counted: Box<Counted>,
    },
    /// Counts of people, where counts are already: a query that is made again holds the old answers too.
    CountsAgain {
        /// The data.
        file: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
    },
    /// Only new rows were wanted, and nobody knows which are.
    NewUnknown {
        /// The data.
        file: String,
        /// The question that was counted before.
        question: String,
    },
    /// Answers that cannot be added to.
    CannotAdd {
        /// The data.
        file: String,
        /// The round.
        round: String,
        /// The touchpoint.
        touchpoint: String,
        /// What it holds.
        what: Held,
    },
    /// A KPI whose good direction nobody said.
    NoDirection {
        /// The column.
        column: String,
        /// The kpi.
        name: String,
    },
    /// A KPI that comes about in another way.
    OtherFormula {
        /// The column.
        column: String,
        /// The kpi.
        name: String,
    },
    /// Neither a stage nor a touchpoint.
    NoKpiPlace {
        /// The column.
        column: String,
        /// The name given.
        place: String,
        /// Names that resemble it.
        near: Near,
    },
    /// Two values of a KPI in one round.
    KpiSeveral {
        /// The data.
        file: String,
        /// The column.
        column: String,
        /// The round.
        round: String,
        /// Two rows that differ.
        rows: (u64, u64),
    },
    /// Another value of a KPI is there.
    KpiHeld {
        /// The data.
        file: String,
        /// The column.
        column: String,
        /// The round.
        round: String,
        /// The kpi.
        name: String,
    },
    /// Does not fit its formula. Cannot happen: it was made for it.
    Kpi(KpiError),
    /// More answers than people asked, or than there are.
    People {
        /// The column.
        column: String,
        /// The round.
        round: String,
    },
    /// Somebody stopped it.
    Cancelled {
        /// The data.
        file: String,
    },
    /// More than a journey can hold.
    TooMany {
        /// The data.
        file: String,
        /// Where.
        row: u64,
        /// Of what.
        what: Many,
    },
    /// Does not fit its question. Cannot happen: every answer was checked.
    Survey(#[from] SurveyError),
    /// The journey would contradict itself.
    Fault(#[from] Fault),
}

impl ImportError {
    pub(super) fn reading(file: &str, row: Option<u64>, error: std::io::Error) -> Self {
        let file = file.to_owned();
        match error.downcast::<NotText>() {
            Ok(reason) => Self::NotText { file, row, reason },
            Err(error) => Self::Io { file, row, reason: error.into() },
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
