//! Why a cell of a survey was not taken.

use serde::{Serialize, Serializer};
use std::fmt;

/// Why a cell, or a whole row because of it, was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The answer is no number.
    NotNumber,
    /// The answer has a fraction.
    NotWhole,
    /// The answer is neither a number nor one of the known words.
    NotALabel {
        /// The words, with commas between.
        labels: String,
    },
    /// The answer is a number that the scale does not have.
    OffScale {
        /// The lowest answer.
        min: i32,
        /// The highest answer.
        max: i32,
    },
    /// The answer looks like one of the known words, and has a letter of another script.
    LooksLike {
        /// The word.
        label: String,
        /// The letter in the answer.
        found: char,
        /// The letter in the word.
        wanted: char,
    },
    /// Several of a question's choices are made.
    SeveralChoices,
    /// A share in percent, on a scale that has none.
    Percent,
    /// The result of a broken formula in a spreadsheet.
    Fault,
    /// A formula whose result the workbook does not store.
    NoResult,
    /// The row has more cells than the header.
    Overhang {
        /// How many columns there are.
        columns: usize,
    },
    /// The row names no measurement round.
    NoRound,
    /// The row names no question.
    NoQuestion,
    /// The day of the row is none.
    NotADate,
    /// The number of people is none.
    NotACount,
    /// The number of people is not whole.
    CountNotWhole,
    /// The number of people is below zero.
    CountNegative,
    /// The number of people is larger than any survey's.
    CountTooLarge,
    /// The number of people may have a fraction or thousands.
    CountUnclear,
    /// A business figure may have a fraction or thousands.
    FigureUnclear,
    /// A part is more than what it is a part of.
    MoreThanAll,
}

impl Reason {}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNumber => f.write_str("not a number (for answers in words give ;labels=…)"),
            Self::LooksLike { label, found, wanted } => write!(
                f,
                "not the label “{label}”, though it looks alike: {found} is U+{:04X}, not U+{:04X}",
                u32::from(*found),
                u32::from(*wanted)
            ),
            Self::Percent => {
                f.write_str("a percentage, which this scale does not have (0..100 has)")
            }
            Self::SeveralChoices => f.write_str("several choices of one question"),
            Self::NoResult => f.write_str(
                "a formula whose result the workbook does not store; open it in a spreadsheet and save it again",
            ),
            Self::NotWhole => f.write_str("not a whole number"),
            Self::NotALabel { labels } => write!(f, "not one of the labels {labels}"),
            Self::OffScale { min, max } => write!(f, "outside the scale {min}–{max}"),
            Self::Fault => f.write_str("a spreadsheet's error"),
            Self::Overhang { columns } => write!(
                f,
                "beyond the last of the {columns} columns: the row was left out, since its cells may have moved"
            ),
            Self::NoRound => f.write_str("no measurement round: the row was left out"),
            Self::NoQuestion => f.write_str("no question: the row was left out"),
            Self::NotADate => f.write_str("not a date: the row was left out"),
            Self::NotACount => f.write_str("not a number of answers: the row was left out"),
            Self::CountNotWhole => {
                f.write_str("a number of answers must be whole: the row was left out")
            }
            Self::CountNegative => {
                f.write_str("a number of answers cannot be negative: the row was left out")
            }
            Self::CountTooLarge => f.write_str("more than a billion answers: the row was left out"),
            Self::CountUnclear => {
                f.write_str("a number that may be a fraction or thousands: the row was left out")
            }
            Self::FigureUnclear => f.write_str("a number that may have a fraction or thousands"),
            Self::MoreThanAll => f.write_str("less than its part, or negative"),
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
