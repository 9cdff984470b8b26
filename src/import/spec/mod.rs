//! `--map` SPEC: where a column belongs, as `COLUMN=TOUCHPOINT;key=value;…`.
//!
//! `COLUMN`, `TOUCHPOINT` and values may stand in quotation marks, so that they can hold `=`, `;`,
//! `,` or `:`; a quotation mark itself is then doubled.

mod parse;
mod write;

pub use parse::of_header;

pub(super) use crate::journey::name::is_same as same;

use super::near::Near;
use crate::journey::{Better, Evidence, Formula, Metric, ScaleError};
use std::num::NonZeroU64;

/// Why a SPEC cannot be understood.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub struct SpecError {
    /// What was given.
    pub spec: String,
    /// Why.
    pub reason: SpecReason,
}

impl SpecError {
    /// Whether the reason may be a name that holds signs of the syntax and does not stand in quotation
    /// marks.
    #[must_use]
    pub fn may_lack_quotation_marks(&self) -> bool {
        let of_syntax = matches!(
            self.reason,
            SpecReason::Shape
                | SpecReason::Quote
                | SpecReason::NoValue(_)
                | SpecReason::Key { .. }
                | SpecReason::Twice(_)
        );
        of_syntax && !self.spec.trim_start().starts_with('"')
    }
}

/// What is wrong with a SPEC.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum SpecReason {
    /// No column or no touchpoint.
    Shape,
    /// A quotation mark without its pair.
    Quote,
    /// A part without `=`.
    NoValue(String),
    /// A key that does not exist.
    Key {
        /// The key.
        key: String,
        /// Keys that resemble it.
        near: Near,
    },
    /// A key that is given twice.
    Twice(String),
    /// A value that the key does not have.
    Value {
        /// The key.
        key: &'static str,
        /// The value.
        value: String,
        /// What it can be: the possible words, or an example.
        allowed: &'static str,
    },
    /// Not a scale.
    Scale(#[from] ScaleError),
    /// A label that is given twice.
    LabelTwice(String),
    /// A key that says nothing about what is in the column.
    NoMeaning {
        /// The key.
        key: String,
        /// What is in the column.
        kind: Kind,
    },
    /// A rate without the number it is a share of.
    NoDenominator(&'static str),
    /// A theme without a comment.
    NoComment,
}

/// What a column can hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Answers on a scale.
    #[default]
    Score,
    /// Comments.
    Comment,
    /// Business figures.
    Kpi,
}

/// Where one column of a survey belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnMap {
    /// Its header, or `#3` for the third.
    pub column: String,
    /// The touchpoint's name or id; for a business figure also a stage's.
    pub touchpoint: String,
    /// Where the touchpoint is, or is to be made: the kind or name of a stage.
    pub stage: Option<String>,
    /// What the comments are about.
    pub themes: Vec<String>,
    /// What is in the column.
    pub holds: Holds,
}

/// What is in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Answers on a scale.
    Scores(Scores),
    /// Comments only.
    Comments,
    /// A business figure.
    Kpi(Figure),
}

/// What is known of a business figure. What is `None` comes from the figure in the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// What it is called, where the header is not it.
    pub name: Option<String>,
    /// In what it is measured.
    pub unit: Option<String>,
    /// Which direction is good.
    pub better: Option<Better>,
    /// The column of the number that the column's is a share of.
    pub per: Option<String>,
    /// How it comes about.
    pub formula: Option<Formula>,
}

/// How answers are read. What is `None` comes from the question in the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    /// What the question measures.
    pub metric: Option<Metric>,
    /// Its lowest and highest answer.
    pub scale: Option<(i32, i32)>,
    /// Which end is good.
    pub better: Option<Better>,
    /// What answers in words are worth; `None` means no answer ("don't know").
    pub labels: Vec<(String, Option<i32>)>,
    /// The column of the comments given with the scores.
    pub comment: Option<String>,
    /// How we know.
    pub evidence: Evidence,
    /// The words put to the customer, where the header is not them.
    pub question: Option<String>,
    /// How many customers there are in all.
    pub population: Option<NonZeroU64>,
    /// How many were asked.
    pub invited: Option<NonZeroU64>,
}
