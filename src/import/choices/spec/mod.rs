//! `--map` SPEC: where a column belongs, as `COLUMN=TOUCHPOINT;key=value;…`.
//!
//! `COLUMN`, `TOUCHPOINT` and values may stand in quotation marks, so that they can hold `=`, `;`,
//! `,` or `:`; a quotation mark itself is then doubled.

mod parse;
mod write;

pub use parse::of_header;
pub use write::spec_words;

pub(in crate::import) use crate::journey::name::is_same as same;
pub(in crate::import) use parse::{ENDS, METRICS};

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
    /// KPIs.
    Kpi,
    /// How many gave an answer, which is the heading: this column and those beside it.
    Counts,
}

/// Where one column of a survey belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnMap {
    /// Its header, or `#3` for the third.
    pub column: String,
    /// The touchpoint's name or id; for a KPI also a stage's.
    pub touchpoint: String,
    /// Where the touchpoint is, or is to be made: the kind or name of a stage.
    pub stage: Option<String>,
    /// The measurement round of everything in it, where the other columns have another.
    pub round: Option<String>,
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
    /// A KPI.
    Kpi(KpiColumn),
}

/// What is known of a KPI. What is `None` comes from the KPI in the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KpiColumn {
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
    /// Each answer has a column that says how many gave it, headed with the answer.
    pub counts: bool,
}

impl ColumnMap {
    /// Whether each answer has a column that says how many gave it.
    #[must_use]
    pub(in crate::import) fn is_of_counts(&self) -> bool {
        matches!(&self.holds, Holds::Scores(scores) if scores.counts)
    }

    /// A header without the name of the round that the column has of its own: “Suosittelu 2026” and
    /// “Suosittelu (2025)” ask the same.
    #[must_use]
    pub(in crate::import) fn without_round(&self, header: &str) -> String {
        let whole = || header.to_owned();
        let Some(round) = self.round.as_deref().map(str::trim).filter(|one| !one.is_empty()) else {
            return whole();
        };
        let begins = |at: &usize| {
            let rest = header.get(*at..*at + round.len());
            rest.is_some_and(|rest| same(rest, round))
        };
        let Some(at) = (0..header.len()).find(begins) else { return whole() };
        let (before, after) = (&header[..at], &header[at + round.len()..]);
        let joins = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        if joins(before.chars().next_back()) || joins(after.chars().next()) {
            return whole();
        }
        let mark = |sign: char| sign.is_whitespace() || "()[]{}-–—:,;/|_.".contains(sign);
        let (before, after) = (before.trim_end_matches(mark), after.trim_start_matches(mark));
        let left = [before, after].join(" ");
        let left = left.trim();
        if left.is_empty() { whole() } else { left.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_round_is_no_part_of_the_question() {
        let of = |header: &str, round: &str| {
            let map: ColumnMap = format!("x=y;round={round}").parse().expect("a map");
            map.without_round(header)
        };
        assert_eq!(of("Suosittelu (2025)", "2025"), "Suosittelu");
        assert_eq!(of("2026: Suosittelu?", "2026"), "Suosittelu?");
        assert_eq!(of("Ennen – jonotus", "ennen"), "jonotus");
        assert_eq!(of("NPS 2025 kassa", "2025"), "NPS kassa");
        assert_eq!(of("Ennenkuulumaton", "ennen"), "Ennenkuulumaton");
        assert_eq!(of("2025", "2025"), "2025");
        assert_eq!(of("Suosittelu", "2025"), "Suosittelu");
    }
}
