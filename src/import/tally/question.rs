//! A question whose answers are counted, and what else becomes of its column.

use super::counted::KnownRows;
use super::part::{Comment, Counts};
use super::tallied::Counted;
use crate::import::reason::Reason;
use crate::import::rows::row::Row;
use crate::import::values::alike::{is_blank, look_alike};
use crate::import::values::cell::small;
use crate::import::values::date::is_day;
use crate::import::values::score::{Labels, NoScore};
use crate::import::values::style::Style;
use crate::journey::{Evidence, Scale, Survey, SurveyId, TouchpointId};
use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::sync::Arc;

/// Where the answers of a column go.
pub(in crate::import) struct Question {
    pub(in crate::import) survey: SurveyId,
    pub(in crate::import) scale: Scale,
    /// How the cells of its column are written.
    pub(in crate::import) style: Style,
    pub(in crate::import) labels: Labels,
    /// The labels as they were given, for messages.
    pub(in crate::import) spelled: Vec<String>,
    pub(in crate::import) evidence: Evidence,
    /// How many customers there are in all, and how many of them were asked.
    pub(in crate::import) population: Option<NonZeroU64>,
    pub(in crate::import) invited: Option<NonZeroU64>,
    /// How many gave each point of the scale.
    pub(in crate::import) counts: Counts,
}

/// What becomes of a column.
pub(in crate::import) struct Target {
    /// What its column, or its question in the column of questions, is called.
    pub(in crate::import) name: String,
    pub(in crate::import) column: usize,
    /// The other columns of its question, where each choice has one.
    pub(in crate::import) also: Vec<usize>,
    /// The columns that say how many gave each answer, where it is so.
    pub(in crate::import) counted: Vec<Counted>,
    pub(in crate::import) touchpoint: TouchpointId,
    pub(in crate::import) question: Option<Question>,
    /// The column of comments.
    pub(in crate::import) comment: Option<usize>,
    /// The round of the column, where it has one of its own.
    pub(in crate::import) slot: Option<usize>,
    /// The target whose answer in the same row is the score of a comment, where it is not its own.
    pub(in crate::import) score_of: Option<usize>,
    pub(in crate::import) themes: Vec<String>,
    pub(in crate::import) comments: Vec<Comment>,
    /// The rows that were counted for it before, where only new ones are taken.
    pub(in crate::import) known: Option<Arc<KnownRows>>,
}

/// How nearly all answers to a question are read: a number of one or two digits on its scale, in its only column.
pub(in crate::import) struct Quick {
    column: usize,
    /// The least score.
    pub(in crate::import) least: i32,
    most: i32,
}

impl Quick {
    /// `None` where numbers may mean something else.
    pub(in crate::import) fn of(target: &Target) -> Option<Self> {
        let question = target.question.as_ref()?;
        let is_usual =
            target.also.is_empty() && target.counted.is_empty() && question.labels.is_empty();
        let (least, most) = (question.scale.min(), question.scale.max());
        is_usual.then_some(Self { column: target.column, least, most })
    }

    /// The score in a row.
    #[inline]
    pub(in crate::import) fn score(&self, row: &Row) -> Option<i32> {
        let score = small(row.bytes(self.column)).map(i32::from);
        score.filter(|score| (self.least..=self.most).contains(score))
    }
}

impl Target {
    /// The answer in a row; `None` where several choices are made.
    pub(in crate::import) fn cell<'a>(&self, row: &'a Row) -> Option<&'a str> {
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
    pub(in crate::import) fn columns(&self) -> impl Iterator<Item = usize> + '_ {
        let counted = self.counted.iter().map(|(at, _)| *at);
        std::iter::once(self.column).chain(self.also.iter().copied()).chain(counted)
    }

    /// The question that its answers go to.
    pub(in crate::import) fn survey(&self) -> Option<&SurveyId> {
        self.question.as_ref().map(|one| &one.survey)
    }
}

impl Question {
    /// A question of the journey, as it is there.
    pub(in crate::import) fn of(survey: &Survey) -> Self {
        Self {
            survey: survey.id.clone(),
            scale: survey.scale(),
            style: Style::PLAIN,
            labels: Labels::default(),
            spelled: Vec::new(),
            evidence: Evidence::Measured,
            population: None,
            invited: None,
            counts: Vec::new(),
        }
    }

    /// Why a cell is no answer to it.
    pub(in crate::import) fn reason(&self, why: NoScore, cell: &str) -> Reason {
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
    pub(in crate::import) fn counts_of(&self, slot: usize) -> BTreeMap<i32, u64> {
        let counts = self.counts.get(slot).map(Vec::as_slice).unwrap_or_default();
        let counted = self.scale.points().zip(counts).filter(|(_, count)| **count > 0);
        counted.map(|(score, count)| (score, *count)).collect()
    }
}
