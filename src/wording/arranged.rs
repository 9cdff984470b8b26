//! A report, its touchpoints in the orders that views show them in, and its summary: all that is made once, so that
//! a frame sorts and counts nothing.

use super::compare::Order;
use super::compare::rows::Rows;
use super::drivers::texts;
use super::priorities::items;
use super::report::headline_summary;
use crate::analysis::{Report, SegmentContrast, StageReport, TouchpointReport};
use crate::i18n::{Language, Words};
use crate::journey::TouchpointId;
use std::collections::{BTreeSet, HashMap};
use std::ops::Deref;
use std::panic::resume_unwind;
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
    /// Segments that differ from the others: stage, touchpoint, segment.
    differ: Vec<(usize, usize, usize)>,
    /// Names of the segments that answered in the round looked at.
    segments: BTreeSet<String>,
    /// How many KPIs there are.
    kpis: usize,
    /// Where the overall score of the drivers is asked.
    outcome: Option<(usize, usize)>,
    summaries: [OnceLock<Vec<String>>; Language::ALL.len()],
    left_out: [OnceLock<Vec<String>>; Language::ALL.len()],
}

/// So many touchpoints are worth a thread.
const LONG: usize = 500;

impl Arranged {
    /// Puts everything in order. Takes a while with thousands of touchpoints: not for the window's thread.
    #[must_use]
    pub fn new(report: Report) -> Self {
        let stages = report.stages.iter().enumerate();
        let places = stages.flat_map(|(stage, held)| {
            let touchpoints = held.touchpoints.iter().enumerate();
            touchpoints.map(move |(at, one)| (one.id.clone(), (stage, at)))
        });
        let rows = || {
            let rows = [Order::Journey, Order::Change, Order::Target];
            (rows.map(|order| Rows::of(&report, order)), Rows::every(&report, Order::Journey))
        };
        // Two cores for what takes long.
        let is_long =
            report.stages.iter().map(|stage| stage.touchpoints.len()).sum::<usize>() > LONG;
        let ((rows, table), priorities) = std::thread::scope(|scope| {
            let beside = is_long.then(|| scope.spawn(rows));
            let own = items::Order::of(&report);
            let rows = match beside {
                Some(other) => other.join().unwrap_or_else(|panic| resume_unwind(panic)),
                None => rows(),
            };
            (rows, own)
        });
        let made = Made {
            priorities,
            rows,
            table,
            places: places.collect(),
            differ: differ(&report),
            segments: segments(&report),
            has_target: report.touchpoints().any(|(_, one)| one.target.is_some()),
            kpis: report.stages.iter().map(kpis_of).sum(),
            outcome: outcome(&report),
            summaries: Default::default(),
            left_out: Default::default(),
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

    /// How many changes were tested together, as [`Report::comparisons`] counts them anew.
    #[must_use]
    pub fn comparisons(&self) -> usize {
        let [in_order, ..] = &self.made.rows;
        in_order.comparisons
    }

    /// How many KPIs there are.
    #[must_use]
    pub fn kpis(&self) -> usize {
        self.made.kpis
    }

    /// Whether answers of a segment are known in the round looked at.
    #[must_use]
    pub fn has_segment(&self, name: &str) -> bool {
        self.made.segments.contains(name)
    }

    /// Which questions take no part in the drivers, and why, worded when it is first asked for.
    pub(crate) fn left_out(&self, words: &Words) -> &[String] {
        let language = words.language();
        let at = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        match self.made.left_out.get(at) {
            Some(kept) => kept.get_or_init(|| texts::left_out(&self.report, words)),
            None => &[],
        }
    }

    /// What the overall score of the drivers is called.
    #[must_use]
    pub fn outcome_name(&self, words: &Words) -> Option<String> {
        let survey = self.report.drivers.outcome.as_ref()?;
        let at = |(stage, at): (usize, usize)| self.report.stages.get(stage)?.touchpoints.get(at);
        Some(match self.made.outcome.and_then(at) {
            Some(touchpoint) => texts::survey_name_at(touchpoint, survey),
            None => words.text("inspector-overall"),
        })
    }

    /// Where a segment differs from the others, corrected over everything that is listed.
    pub fn differences<'a>(&'a self, name: &'a str) -> impl Iterator<Item = SegmentContrast<'a>> {
        let of = move |(stage, at, segment): &(usize, usize, usize)| {
            let one = self.report.stages.get(*stage)?.touchpoints.get(*at)?;
            let segment = one.score(self.report.current?)?.segments.get(*segment)?;
            Some(SegmentContrast { touchpoint: &one.id, place: &one.name, segment })
        };
        self.made.differ.iter().filter_map(of).filter(move |one| one.segment.name == name)
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

fn outcome(report: &Report) -> Option<(usize, usize)> {
    let survey = report.drivers.outcome.as_ref()?;
    report.stages.iter().enumerate().find_map(|(stage, held)| {
        let is_it = |one: &TouchpointReport| one.surveys.iter().any(|it| it.id == *survey);
        Some((stage, held.touchpoints.iter().position(is_it)?))
    })
}

fn kpis_of(stage: &StageReport) -> usize {
    let of_touchpoints = stage.touchpoints.iter().map(|one| one.kpis.len());
    stage.kpis.len() + of_touchpoints.sum::<usize>()
}

fn segments(report: &Report) -> BTreeSet<String> {
    let scores = report.touchpoints().filter_map(|(_, one)| one.score(report.current?));
    let names = scores.flat_map(|score| score.segments.iter().map(|one| one.name.clone()));
    names.collect()
}

fn differ(report: &Report) -> Vec<(usize, usize, usize)> {
    let Some(round) = report.current else { return Vec::new() };
    let mut found = Vec::new();
    for (stage, held) in report.stages.iter().enumerate() {
        for (at, one) in held.touchpoints.iter().enumerate() {
            let segments = one.score(round).map_or(&[][..], |score| &score.segments);
            let shown = segments.iter().enumerate().filter(|(_, one)| one.in_view.is_shown());
            found.extend(shown.map(|(segment, _)| (stage, at, segment)));
        }
    }
    found
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
