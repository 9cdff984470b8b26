//! What is said beside the numbers of an import: things that are in order as far as is known, and that
//! a person should look at nevertheless.

use serde::{Serialize, Serializer};
use std::fmt;

/// Something to look at.
#[derive(Clone, Debug, PartialEq)]
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

/// What makes answers of the cells that were rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHeader { row } => write!(
                f,
                "there seems to be no header: the first row ({row}) was taken for answers; --header-rows 1 says that it is the header"
            ),
            Self::HeaderOfAnswers { row } => write!(
                f,
                "the first row ({row}) was taken for the header, though it may be an answer; --header-rows 0 says that there is no header"
            ),
            Self::SecondHeader { row } => write!(
                f,
                "the second row ({row}) was taken for an answer, though it may be a second header row; --header-rows 2 says so"
            ),
            Self::HeaderAgain { rows } => {
                write!(f, "{rows} rows are the header again: left out")
            }
            Self::ManyRejected { column, rejected, of, remedy } => {
                write!(f, "column “{column}”: {rejected} of {of} answers were rejected: ")?;
                f.write_str(match remedy {
                    Remedy::Usual(labels) => {
                        return write!(
                            f,
                            "say what the words are worth; usually it is ;labels={labels}"
                        );
                    }
                    Remedy::Labels => "say what the words are worth with ;labels=…",
                    Remedy::Scale => "check ;scale=…",
                    Remedy::Whole => "they have fractions; check --decimal and ;scale=…",
                    Remedy::Spreadsheet => "mend the formulas in the spreadsheet, or save it again",
                })
            }
            Self::CountsOfAnswers { column } => write!(
                f,
                "column “{column}” seems to say how many gave the answer {column}, and not what people answered: write a row for each answer with its number, and use --count-column"
            ),
            Self::Encoding { encoding } => write!(
                f,
                "the letters were read as {encoding}, which is a guess: look at a comment, and give --encoding if letters are wrong"
            ),
            Self::Totals { count: 1, row, text } => {
                write!(f, "row {row} (“{text}”) is a sum or a mean and no answer: left out")
            }
            Self::Totals { count, row, text } => write!(
                f,
                "{count} rows from row {row} (“{text}”) on are sums or means and no answers: left out"
            ),
            Self::UnknownState { column, text, rows } => write!(
                f,
                "column “{column}” says “{text}” in {rows} rows, which is not known: they were taken as finished (--where \"{column}=…\" takes only some)"
            ),
        }
    }
}

impl Serialize for Warning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
