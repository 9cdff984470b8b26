//! A report, its touchpoints in the orders that views show them in, and its summary: all that is made once, so that
//! a frame sorts and counts nothing.

use super::compare::Order;
use super::compare::rows::Rows;
use super::priorities::items;
use super::report::headline_summary;
use crate::analysis::Report;
use crate::i18n::{Language, Words};
use crate::journey::TouchpointId;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// A report with everything that is made of it once. Clones are the same.
#[derive(Clone, Debug)]
pub struct Arranged {
    report: Arc<Report>,
    made: Arc<Made>,
}

#[derive(Debug)]
struct Made {
    priorities: items::Order,
    rows: [Rows; 3],
    table: Rows,
    places: HashMap<TouchpointId, (usize, usize)>,
    has_target: bool,
    summaries: [OnceLock<Vec<String>>; Language::ALL.len()],
}

impl Arranged {
    /// Puts everything in order. Takes a while with thousands of touchpoints: not for the window's thread.
    #[must_use]
    pub fn new(report: Report) -> Self {
        let stages = report.stages.iter().enumerate();
        let places = stages.flat_map(|(stage, held)| {
            let touchpoints = held.touchpoints.iter().enumerate();
            touchpoints.map(move |(at, one)| (one.id.clone(), (stage, at)))
        });
        let made = Made {
            priorities: items::Order::of(&report),
            rows: [Order::Journey, Order::Change, Order::Target]
                .map(|order| Rows::of(&report, order)),
            table: Rows::every(&report, Order::Journey),
            places: places.collect(),
            has_target: report.touchpoints().any(|(_, one)| one.target.is_some()),
            summaries: Default::default(),
        };
        Self { report: Arc::new(report), made: Arc::new(made) }
    }

    /// The report, shared.
    #[must_use]
    pub fn shared(&self) -> &Arc<Report> {
        &self.report
    }

    /// Where a touchpoint's numbers are: its stage and its place in it.
    #[must_use]
    pub fn place(&self, id: &TouchpointId) -> Option<(usize, usize)> {
        self.made.places.get(id).copied()
    }

    /// Some touchpoint has a target.
    #[must_use]
    pub fn has_target(&self) -> bool {
        self.made.has_target
    }

    /// The summary in a language, worded when it is first asked for.
    #[must_use]
    pub fn summary(&self, words: &Words) -> &[String] {
        let language = words.language();
        let at = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        match self.made.summaries.get(at) {
            Some(kept) => kept.get_or_init(|| headline_summary(&self.report, words)),
            None => &[],
        }
    }

    /// The order of the priorities.
    pub(crate) fn priorities(&self) -> &items::Order {
        &self.made.priorities
    }

    /// The rows of the comparison.
    pub(crate) fn rows(&self, order: Order) -> &Rows {
        let [journey, change, target] = &self.made.rows;
        match order {
            Order::Journey => journey,
            Order::Change => change,
            Order::Target => target,
        }
    }

    /// The rows of its table.
    pub(crate) fn table(&self, order: Order) -> &Rows {
        match order {
            Order::Journey => &self.made.table,
            Order::Change | Order::Target => self.rows(order),
        }
    }
}

impl Default for Arranged {
    fn default() -> Self {
        Self::new(Report::default())
    }
}

impl Deref for Arranged {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.report
    }
}
