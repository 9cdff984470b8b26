//! What is said beside the numbers of an import: things that are in order as far as is known, and that
//! a person should look at nevertheless.

use serde::Serialize;

/// Something to look at. Serialised, it is a code with its data; the words are in `wording`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Warning {
    /// The first row was taken for answers: nothing in it looks like a name.
    NoHeader {
        /// Its first cells.
        row: String,
    },
    /// The first row was taken for the header, but looks like answers.
    HeaderOfAnswers {
        /// Its first cells.
        row: String,
    },
    /// The second row was taken for an answer, but may belong to the header.
    SecondHeader {
        /// Its first cells.
        row: String,
    },
    /// The second and third row were taken for answers, but may belong to the header.
    ThirdHeader {
        /// The first cells of the second row.
        row: String,
    },
    /// The table lies on its side: each question has a row, and each person a column.
    Sideways,
    /// Dates of the day of the answers are a mix of two orders, so that no day was noted.
    MixedDates {
        /// The column.
        column: String,
        /// One that a spreadsheet took for a date.
        one: String,
        /// One that it did not.
        other: String,
    },
    /// A file says that fewer were invited than answered, or that there are fewer people than were asked.
    TooFew {
        /// The touchpoint.
        touchpoint: String,
        /// The round.
        round: String,
        /// How many the file says; they were left out.
        said: u64,
        /// How many there are at least.
        least: u64,
        /// Whether it is all people, and not those who were invited.
        of_all: bool,
    },
    /// Below an empty row stands another table, which was left out.
    OtherTable {
        /// Its first row.
        row: u64,
        /// The first cells of that.
        text: String,
        /// How many rows it has.
        rows: u64,
    },
    /// No row says what a filter wants.
    FilterUnmet {
        /// The column.
        column: String,
        /// What it should say.
        value: String,
        /// What it says in the first rows.
        seen: Vec<String>,
    },
    /// Rows seem to be the rest of the row above: a line was broken inside a cell that has no quotation marks.
    BrokenLines {
        /// How many.
        rows: u64,
        /// The first of them.
        row: u64,
    },
    /// The heading speaks of another scale than the answers were counted on.
    OtherScale {
        /// The column.
        column: String,
        /// The ends of the scale in the heading.
        said: (i32, i32),
        /// The ends of the scale that was given.
        given: (i32, i32),
    },
    /// Two rounds look alike, and differ in a letter of another script.
    NearRounds {
        /// The new one.
        one: String,
        /// The other one.
        other: String,
        /// The letter in the new one.
        found: char,
        /// The letter in the other one.
        wanted: char,
    },
    /// Two rounds seem to mean the same time, or the same in other words, and are counted apart.
    MaybeOneRound {
        /// The new one.
        one: String,
        /// The other one.
        other: String,
    },
    /// Names of one time were read as one round's.
    RoundsJoined {
        /// What the round is called.
        round: String,
        /// The other names.
        others: Vec<String>,
    },
    /// A code that often stands for no answer was counted, since the scale has it.
    MaybeMissingCode {
        /// The column.
        column: String,
        /// The code.
        answer: i32,
        /// How many answers.
        count: u64,
    },
    /// The times of a column count from 1970.
    TimesSince1970 {
        /// The column.
        column: String,
    },
    /// The first rows of a file stand below once more, in the same order: a table was pasted twice.
    RowsAgain {
        /// How many.
        rows: u64,
        /// The first of them.
        first: u64,
        /// Where it stands again.
        again: u64,
    },
    /// Rows were left out as counted before, though there are more of them than then: other people may have said
    /// the same at the same time.
    SameAsCounted {
        /// How many more.
        rows: u64,
    },
    /// Rows were taken as new that are of the same minute as others that were counted before, and say something else.
    SameMinute {
        /// How many.
        rows: u64,
    },
    /// The last row says what the answers of a column above it add up to.
    LastIsSum {
        /// The column.
        column: String,
        /// The row.
        row: u64,
        /// What it says.
        text: String,
    },
    /// Every row stands in the file several times.
    EachRowAgain {
        /// How often.
        times: u64,
    },
    /// Comments say word for word what others of the same round do.
    CommentsAgain {
        /// The touchpoint.
        touchpoint: String,
        /// How many.
        count: u64,
    },
    /// A touchpoint has a question on the same scale already, of which the file says nothing.
    AnotherQuestion {
        /// The touchpoint.
        touchpoint: String,
        /// The new question.
        question: String,
        /// The one that was there.
        other: String,
    },
    /// Letters were encoded twice before the file was made.
    TwiceEncoded {
        /// A text with such letters.
        text: String,
    },
    /// Rows in the middle that are the header again were left out.
    HeaderAgain {
        /// How many.
        rows: u64,
    },
    /// More than one answer in five of a question was not taken.
    ManyRejected {
        /// The column.
        column: String,
        /// How many were rejected.
        rejected: u64,
        /// Of how many that were given.
        of: u64,
        /// What helps.
        remedy: Remedy,
    },
    /// A column that says how many gave each answer was taken for answers.
    CountsOfAnswers {
        /// The column.
        column: String,
    },
    /// The numbers of columns that are read as counts add up to a hundred in every row: they may be percentages.
    CountsOfShares {
        /// The first of them.
        column: String,
    },
    /// The rows of columns of counts were counted together, while another column says something else in each.
    CountsTogether {
        /// That other column.
        column: String,
        /// How many rows.
        rows: u64,
    },
    /// A column seems to say how many people a row stands for, or what share of them, and each row was counted
    /// as one.
    CountsBeside {
        /// The column.
        column: String,
        /// It holds shares, of which no answers can be made.
        are_shares: bool,
    },
    /// Nearly every row got a round of its own: the column of rounds holds days.
    RoundsOfDays {
        /// The column.
        column: String,
        /// How many rounds.
        rounds: usize,
    },
    /// Cells that are merged in the sheet stand for every row they cover.
    MergedCells {
        /// How many rows got what stands in a merged cell.
        rows: u64,
    },
    /// A column of one choice was taken alone, while each choice of its question has a column.
    OneChoice {
        /// The column.
        column: String,
        /// The question, which as a column stands for all.
        question: String,
        /// How many columns it has.
        columns: usize,
    },
    /// The low end of a scale is called good, while high counts as good.
    TurnedScale {
        /// The column.
        column: String,
        /// What the lowest answer says.
        low: String,
        /// What the highest answer says.
        high: String,
    },
    /// Rows that are hidden in the sheet were taken too.
    HiddenRows {
        /// How many.
        rows: u64,
    },
    /// Lines inside a cell look like rows: a quotation mark stayed open.
    Swallowed {
        /// How many lines.
        lines: u64,
        /// The first row with such a cell.
        row: u64,
    },
    /// The encoding is a guess, and a poor one.
    Encoding {
        /// The encoding taken.
        encoding: &'static str,
    },
    /// Rows of sums and means below the data were left out.
    Totals {
        /// How many.
        count: u64,
        /// The number of the first.
        row: u64,
        /// What it begins with.
        text: String,
    },
    /// So many different people are not told apart: each answer counts as a person's.
    ManyPeople {
        /// The most.
        most: usize,
    },
    /// Rows amid the data that begin with a word such as “Total” were counted as answers.
    MaybeTotals {
        /// How many.
        count: u64,
        /// The number of the first.
        row: u64,
        /// What it begins with.
        text: String,
    },
    /// Ids of people of which a spreadsheet has made other numbers.
    DamagedPeople {
        /// The column.
        column: String,
        /// How many; each counts as a person of its own.
        rows: u64,
    },
    /// Of so many questions it is not kept what the same people said to two of them.
    ManyQuestions {
        /// The most.
        most: usize,
    },
    /// Rows of questions that belong nowhere were left out.
    OtherQuestions {
        /// How many.
        rows: u64,
        /// Some of the questions.
        names: Vec<String>,
    },
    /// A column that says whether an answer was finished says something unknown.
    UnknownState {
        /// The column.
        column: String,
        /// What it says.
        text: String,
        /// How often; these rows were taken.
        rows: u64,
    },
}

impl Warning {
    /// Whether it says that answers may be counted twice, or the wrong way round, or that most are missing.
    #[must_use]
    pub fn is_grave(&self) -> bool {
        matches!(
            self,
            Self::RowsAgain { .. }
                | Self::EachRowAgain { .. }
                | Self::CommentsAgain { .. }
                | Self::SameAsCounted { .. }
                | Self::ManyRejected { .. }
                | Self::Sideways
                | Self::TurnedScale { .. }
                | Self::CountsOfAnswers { .. }
                | Self::CountsBeside { .. }
        )
    }
}

/// What makes answers of the cells that were rejected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// Say what the words are worth.
    Labels,
    /// The same, and this is what they usually are, as `--map` takes it.
    Usual(String),
    /// Say on which scale they are.
    Scale,
    /// Say which sign stands before a fraction, or take a scale with more points.
    Whole,
    /// Mend the formulas in the spreadsheet.
    Spreadsheet,
    /// Say that they are no answers, as `--map` takes it.
    NoAnswer(String),
    /// Leave one answer in each cell.
    Several,
}
