//! A question whose answers are counted, and what else becomes of its column.

use super::alike::{is_blank, look_alike};
use super::cell::Decimal;
use super::date::is_day;
use super::part::{Comment, Counts};
use super::reason::Reason;
use super::row::Row;
use super::score::{Labels, NoScore};
use super::tallied::Counted;
use crate::journey::{Evidence, Scale, Survey, SurveyId, TouchpointId};
use std::collections::{BTreeMap, HashSet};
use std::num::NonZeroU64;
use std::sync::Arc;

/// Where the answers of a column go.
pub(super) struct Question {
    pub(super) survey: SurveyId,
    pub(super) scale: Scale,
    /// The sign before a fraction, where the cells of its column show it.
    pub(super) decimal: Option<Decimal>,
    pub(super) labels: Labels,
    /// The labels as they were given, for messages.
    pub(super) spelled: Vec<String>,
    pub(super) evidence: Evidence,
    /// How many customers there are in all, and how many of them were asked.
    pub(super) population: Option<NonZeroU64>,
    pub(super) invited: Option<NonZeroU64>,
    /// How many gave each point of the scale.
    pub(super) counts: Counts,
}

/// What becomes of a column.
pub(super) struct Target {
    /// What its column, or its question in the column of questions, is called.
    pub(super) name: String,
    pub(super) column: usize,
    /// The other columns of its question, where each choice has one.
    pub(super) also: Vec<usize>,
    /// The columns that say how many gave each answer, where it is so.
    pub(super) counted: Vec<Counted>,
    pub(super) touchpoint: TouchpointId,
    pub(super) question: Option<Question>,
    /// The column of comments.
    pub(super) comment: Option<usize>,
    /// The round of the column, where it has one of its own.
    pub(super) slot: Option<usize>,
    /// The target whose answer in the same row is the score of a comment, where it is not its own.
    pub(super) score_of: Option<usize>,
    pub(super) themes: Vec<String>,
    pub(super) comments: Vec<Comment>,
    /// The rows that were counted for it before, where only new ones are taken.
    pub(super) known: Option<Arc<HashSet<u64>>>,
}

impl Target {
    /// The answer in a row; `None` where several choices are made.
    pub(super) fn cell<'a>(&self, row: &'a Row) -> Option<&'a str> {
        let mut cell = row.cell(self.column);
        for at in &self.also {
            let other = row.cell(*at);
            if !other.trim_matches(is_blank).is_empty() {
                if !cell.trim_matches(is_blank).is_empty() {
                    return None;
                }
                cell = other;
            }
        }
        Some(cell)
    }

    /// All columns in which its answers stand.
    pub(super) fn columns(&self) -> impl Iterator<Item = usize> + '_ {
        let counted = self.counted.iter().map(|(at, _)| *at);
        std::iter::once(self.column).chain(self.also.iter().copied()).chain(counted)
    }

    /// The question that its answers go to.
    pub(super) fn survey(&self) -> Option<&SurveyId> {
        self.question.as_ref().map(|one| &one.survey)
    }
}

impl Question {
    /// A question of the journey, as it is there.
    pub(super) fn of(survey: &Survey) -> Self {
        Self {
            survey: survey.id.clone(),
            scale: survey.scale(),
            decimal: None,
            labels: Labels::default(),
            spelled: Vec::new(),
            evidence: Evidence::Measured,
            population: None,
            invited: None,
            counts: Vec::new(),
        }
    }

    /// The sign before a fraction: the one said, else the one that its cells show.
    pub(super) fn decimal(&self, said: Decimal) -> Decimal {
        match said {
            Decimal::Either => self.decimal.unwrap_or(Decimal::Either),
            Decimal::Point | Decimal::Comma => said,
        }
    }

    /// Why a cell is no answer to it.
    pub(super) fn reason(&self, why: NoScore, cell: &str) -> Reason {
        match why {
            NoScore::Fault => Reason::Fault,
            NoScore::NoResult => Reason::NoResult,
            NoScore::Fraction | NoScore::Share => Reason::NotWhole,
            NoScore::Percent => Reason::Percent,
            NoScore::Unclear => Reason::FigureUnclear,
            NoScore::Several => Reason::SeveralChoices,
            NoScore::Text if is_day(cell) => Reason::Day,
            NoScore::Text if self.spelled.is_empty() => Reason::NotNumber,
            NoScore::Text => self
                .look_alike(cell)
                .unwrap_or_else(|| Reason::NotALabel { labels: self.spelled.join(", ") }),
            NoScore::Outside => Reason::OffScale { min: self.scale.min(), max: self.scale.max() },
        }
    }

    /// That the answer looks like a label and is not it.
    fn look_alike(&self, cell: &str) -> Option<Reason> {
        self.spelled.iter().find_map(|label| {
            let (found, wanted) = look_alike(cell, label)?;
            Some(Reason::LooksLike { label: label.clone(), found, wanted })
        })
    }

    /// The counts of a slot; empty where nobody answered.
    pub(super) fn counts_of(&self, slot: usize) -> BTreeMap<i32, u64> {
        let counts = self.counts.get(slot).map(Vec::as_slice).unwrap_or_default();
        let counted = self.scale.points().zip(counts).filter(|(_, count)| **count > 0);
        counted.map(|(score, count)| (score, *count)).collect()
    }
}
