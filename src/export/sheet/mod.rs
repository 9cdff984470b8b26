//! Everything a journey counts, as sheets of typed cells: what a workbook, a CSV file, the clipboard and
//! the tables of a printed report are made of.

mod actions;
mod changes;
mod circle;
mod counts;
mod feedback;
mod kpis;
mod overview;
mod questions;
mod segments;
mod tested;
mod themes;
mod touchpoints;
mod trend;
mod twin;

pub use actions::actions;
pub use changes::changes;
pub use circle::{leaving, promises};
pub use counts::counts;
pub use kpis::kpis;
pub use questions::questions;
pub use themes::{drivers, themes};
pub use touchpoints::{column, touchpoints, touchpoints_of};
pub use trend::trend;
pub use twin::{beside_view, of_view};

use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::{Date, Journey, Survey, SurveyId, Touchpoint, TouchpointId};
use std::collections::BTreeMap;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing: unknown, not asked, or not applicable.
    Empty,
    /// Words.
    Text(String),
    /// A number, shown with so many decimals and kept with all of them.
    Number(f64, usize),
    /// A number of people or answers.
    Count(u64),
    /// A day.
    Date(Date),
}

impl Cell {
    /// Words, or nothing where there are none.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() { Self::Empty } else { Self::Text(text.into()) }
    }

    /// A number, or nothing where it is unknown or not finite.
    #[must_use]
    pub fn number(value: Option<f64>, decimals: usize) -> Self {
        value.filter(|it| it.is_finite()).map_or(Self::Empty, |it| Self::Number(it, decimals))
    }

    /// A count, or nothing where it is unknown.
    #[must_use]
    pub fn count(count: Option<u64>) -> Self {
        count.map_or(Self::Empty, Self::Count)
    }

    /// A day, or nothing where it is unknown.
    #[must_use]
    pub fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }

    /// As people read it in this language; empty where there is nothing.
    #[must_use]
    pub fn shown(&self, words: &Words) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(value, decimals) => words.number(*value, *decimals),
            Self::Count(count) => words.count(*count),
            Self::Date(date) => words.date(*date),
        }
    }
}

/// What a column is called and how wide it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Width in letters.
    pub width: u16,
    /// Its cells are numbers, dates or empty.
    pub is_number: bool,
    /// It is about two rounds, and left out where nothing stands in it.
    pub compares: bool,
    /// Its numbers are differences, which people read with their sign.
    pub is_difference: bool,
}

/// Rows of typed cells under heads; every row is as long as the head.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// The heads.
    pub columns: Vec<Column>,
    /// The cells.
    pub rows: Vec<Vec<Cell>>,
}

impl Sheet {
    fn new(name: &str, words: &Words) -> Self {
        Self { name: words.text(name), ..Self::default() }
    }

    /// A column of words; `key` names its head.
    fn words(mut self, key: &str, width: u16, words: &Words) -> Self {
        self.columns.push(Column {
            title: words.text(key),
            width,
            is_number: false,
            compares: false,
            is_difference: false,
        });
        self
    }

    /// A column of numbers; `key` names its head.
    fn numbers(self, key: &str, words: &Words) -> Self {
        self.titled(words.text(key))
    }

    /// A column of numbers under a head of its own.
    fn titled(mut self, title: String) -> Self {
        let width = title.chars().count().clamp(9, 22) as u16 + 2;
        self.columns.push(Column {
            title,
            width,
            is_number: true,
            compares: false,
            is_difference: false,
        });
        self
    }

    /// The column added last holds differences.
    fn differing(mut self) -> Self {
        self.columns.iter_mut().last().into_iter().for_each(|column| column.is_difference = true);
        self
    }

    /// A cell of a column as people read it: a rise with its plus sign.
    #[must_use]
    pub fn shown(&self, at: usize, cell: &Cell, words: &Words) -> String {
        let text = cell.shown(words);
        let is_difference = self.columns.get(at).is_some_and(|column| column.is_difference);
        let rises = matches!(cell, Cell::Number(value, _) if *value > 0.0);
        let is_told = text.chars().any(|letter| matches!(letter, '1'..='9'));
        if is_difference && rises && is_told { format!("+{text}") } else { text }
    }

    /// The columns added last are about two rounds.
    fn comparing(mut self, count: usize) -> Self {
        let from = self.columns.len().saturating_sub(count);
        self.columns.iter_mut().skip(from).for_each(|column| column.compares = true);
        self
    }

    /// The columns that are written: of one round alone nothing is said about changes.
    #[must_use]
    pub fn written(&self) -> Vec<usize> {
        let is_empty =
            |at| self.rows.iter().all(|row| row.get(at).is_none_or(|it| *it == Cell::Empty));
        let columns = self.columns.iter().enumerate();
        columns.filter(|(at, it)| !(it.compares && is_empty(*at))).map(|(at, _)| at).collect()
    }

    /// Those of some columns in which something stands. The first two tell what a row is of.
    pub(super) fn told(&self, columns: &[usize]) -> Vec<usize> {
        let is_told = |at: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.get(at));
            self.rows.is_empty() || cells.any(|cell| *cell != Cell::Empty)
        };
        let told = columns.iter().enumerate().filter(|(place, at)| *place < 2 || is_told(**at));
        told.map(|(_, at)| *at).collect()
    }
}

/// All sheets of a journey, in reading order. A sheet without rows is left out, but for the overview and the
/// touchpoints.
#[must_use]
pub fn all(journey: &Journey, report: &Report, words: &Words) -> Vec<Sheet> {
    let mut sheets = vec![overview::overview(report, words), touchpoints(journey, report, words)];
    let rest = [
        questions(journey, report, words),
        changes(report, words),
        changes::steps(report, words),
        kpis(report, words),
        leaving(report, words),
        promises(report, words),
        themes(journey, words),
        trend::lines(report, words),
        segments::segments(report, words),
        drivers(report, words),
        feedback::feedback(journey, words),
        actions(journey, report, words),
    ];
    sheets.extend(rest.into_iter().filter(|sheet| !sheet.rows.is_empty()));
    sheets
}

/// What the journey says beside its numbers, found by id.
struct Own<'a> {
    touchpoints: BTreeMap<&'a TouchpointId, &'a Touchpoint>,
    surveys: BTreeMap<&'a SurveyId, &'a Survey>,
}

impl<'a> Own<'a> {
    fn of(journey: &'a Journey) -> Self {
        Self {
            touchpoints: journey.touchpoints().map(|(_, one)| (&one.id, &**one)).collect(),
            surveys: journey.surveys().map(|one| (&one.id, &**one)).collect(),
        }
    }
}
