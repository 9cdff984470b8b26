//! What a report says from before to after, row by row and in the order asked for.

use super::Order;
use crate::analysis::{Change, Report, ScoreReport, SurveyReport, Verdict};
use crate::journey::{StageKind, TouchpointId};
use crate::stats::Reliability;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::Range;

/// One question from before to after.
#[derive(Clone, Debug)]
pub(crate) struct Row<'a> {
    /// The touchpoint; None for the question about the whole journey.
    pub id: Option<&'a TouchpointId>,
    /// Its name; empty for the question about the whole journey.
    pub name: &'a str,
    /// The question on the curve, not one beside it.
    pub is_headline: bool,
    /// Its stage.
    pub stage: Option<StageKind>,
    /// The score aimed at.
    pub target: Option<f64>,
    /// The question; None where a touchpoint asks nothing.
    pub survey: Option<&'a SurveyReport>,
    /// Its answers before.
    pub before: Option<&'a ScoreReport>,
    /// Its answers after.
    pub after: Option<&'a ScoreReport>,
}

/// What stands above rows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Head<'a> {
    /// A stage.
    Stage(StageKind, &'a str),
    /// The question about the whole journey.
    Whole,
}

impl<'a> Row<'a> {
    fn new(survey: Option<&'a SurveyReport>, compared: (usize, usize)) -> Self {
        let side = |at: usize| survey.and_then(|survey| survey.rounds.get(at)?.as_ref());
        let (before, after) = (side(compared.0), side(compared.1));
        let (id, name, is_headline, stage, target) = (None, "", true, None, None);
        Self { id, name, is_headline, stage, target, survey, before, after }
    }

    /// The difference and all that is known about it.
    pub(crate) fn change(&self) -> Option<&'a Change> {
        self.survey?.change.as_ref()
    }

    /// After minus before on the common axis.
    pub(crate) fn diff(&self) -> Option<f64> {
        self.change().and_then(|change| change.diff)
    }

    /// What it amounts to. None where neither round has answers.
    pub(crate) fn verdict(&self) -> Option<Verdict> {
        self.change().map(|change| change.verdict)
    }

    /// Shown to be better or worse.
    pub(crate) fn is_shown(&self) -> bool {
        self.verdict().is_some_and(Verdict::is_shown)
    }

    /// Tested, whatever came out.
    pub(crate) fn is_tested(&self) -> bool {
        self.verdict().is_some_and(Verdict::is_tested)
    }

    /// Fewer than 30 answers on a side.
    pub(crate) fn is_small(&self) -> bool {
        let small = |side: Option<&ScoreReport>| {
            side.is_some_and(|side| side.reliability < Reliability::Normal)
        };
        small(self.before) || small(self.after)
    }

    /// Drawn hollow and dashed: nothing to rely on.
    pub(crate) fn is_tentative(&self) -> bool {
        !self.is_tested() || self.is_small()
    }

    /// How far the score after lies above its target.
    fn above_target(&self) -> Option<f64> {
        Some(self.after?.value()? - self.target?)
    }
}

/// Rows in an order, and what is counted over all of them. They are named by place, so that this can be kept
/// beside the report.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rows {
    places: Vec<Place>,
    /// What stands above which row.
    heads: Vec<(Option<HeadPlace>, usize)>,
    positions: HashMap<TouchpointId, usize>,
    /// How the headline questions came out.
    pub counts: Counts,
    /// How many changes of headline questions were tested together; counted once, not in every sentence.
    pub comparisons: usize,
    /// How many of the questions beside them.
    other_comparisons: usize,
    /// The furthest end of an interval of a change, from 0.
    pub reach: f64,
    /// The row that a reader should see first.
    pub most_notable: Option<usize>,
    /// Which signs occur.
    pub signs: Signs,
}

/// Which signs a legend must explain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each sign occurs or not")]
pub(crate) struct Signs {
    /// A change on which nothing can be relied.
    pub tentative: bool,
    /// Few answers.
    pub small: bool,
    /// A guess.
    pub guess: bool,
    /// A target.
    pub target: bool,
}

/// Where a row's question is.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// Stage, touchpoint, question.
    At(usize, usize, usize),
    Whole,
}

#[derive(Clone, Copy, Debug)]
enum HeadPlace {
    Stage(usize),
    Whole,
}

impl Rows {
    /// The headline questions in the order asked for; last the question about the whole journey.
    pub(crate) fn of(report: &Report, order: Order) -> Self {
        let mut all = by_stage(report, 1);
        if order != Order::Journey {
            let key =
                |row: &Row<'_>| if order == Order::Change { size(row) } else { shortfall(row) };
            let mut keyed: Vec<(Option<f64>, Place)> = all
                .into_iter()
                .flat_map(|(_, rows)| rows)
                .map(|place| (row(report, place).as_ref().and_then(key), place))
                .collect();
            // The largest first, rows without one last.
            keyed.sort_by(|a, b| descending(a.0, b.0));
            all = vec![(None, keyed.into_iter().map(|(_, place)| place).collect())];
        }
        Self::arranged(report, all)
    }

    /// Every question of every touchpoint in order, and the one about the whole journey: for the table.
    pub(crate) fn every(report: &Report, order: Order) -> Self {
        match order {
            Order::Journey => Self::arranged(report, by_stage(report, usize::MAX)),
            Order::Change | Order::Target => Self::of(report, order),
        }
    }

    fn arranged(report: &Report, groups: Vec<(Option<HeadPlace>, Vec<Place>)>) -> Self {
        let whole = Some(Place::Whole)
            .filter(|place| row(report, *place).is_some_and(|row| row.verdict().is_some()));
        let whole = whole.map(|place| (Some(HeadPlace::Whole), vec![place]));
        let (comparisons, other_comparisons) = (report.comparisons(), report.other_comparisons());
        let mut found = Self { comparisons, other_comparisons, ..Self::default() };
        for (head, places) in groups.into_iter().chain(whole) {
            if !places.is_empty() {
                found.heads.push((head, found.places.len()));
                found.places.extend(places);
            }
        }
        let mut best: Option<(usize, Row<'_>)> = None;
        for at in 0..found.places.len() {
            let Some(row) = found.get(report, at) else { continue };
            found.count(&row, at);
            let is_better = match &best {
                None => true,
                Some((_, best)) => is_more_notable(&row, best),
            };
            if row.diff().is_some() && is_better {
                best = Some((at, row));
            }
        }
        found.most_notable = best.map(|(at, _)| at);
        found
    }

    /// How many changes were tested together with that of a row.
    pub(crate) fn tested_with(&self, row: &Row<'_>) -> usize {
        match (row.id, row.is_headline) {
            // The question about the whole journey is a list of its own.
            (None, _) => 1,
            (Some(_), true) => self.comparisons,
            (Some(_), false) => self.other_comparisons,
        }
    }

    fn count(&mut self, row: &Row<'_>, at: usize) {
        if let Some(id) = row.id {
            self.positions.entry(id.clone()).or_insert(at);
            self.counts.add(row);
        }
        if let Some(change) = row.change()
            && let Some(diff) = change.diff
        {
            let (lo, hi) = change.holm_interval.or(change.interval).unwrap_or((diff, diff));
            self.reach = self.reach.max(lo.abs().max(hi.abs()).max(diff.abs()));
        }
        let is_guess = |side: Option<&ScoreReport>| {
            side.is_some_and(|side| side.evidence == crate::journey::Evidence::Assumed)
        };
        self.signs.tentative |= row.change().is_some() && row.is_tentative();
        self.signs.small |= row.is_small();
        self.signs.guess |= is_guess(row.before) || is_guess(row.after);
        self.signs.target |= row.target.is_some();
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// The row in this place.
    pub(crate) fn get<'a>(&self, report: &'a Report, at: usize) -> Option<Row<'a>> {
        row(report, *self.places.get(at)?)
    }

    /// The first row of a touchpoint.
    pub(crate) fn position(&self, id: &TouchpointId) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// How many groups of rows there are.
    pub(crate) fn groups(&self) -> usize {
        self.heads.len()
    }

    /// A group's rows.
    pub(crate) fn group(&self, at: usize) -> Range<usize> {
        let first = |at: usize| self.heads.get(at).map_or(self.places.len(), |(_, first)| *first);
        first(at)..first(at + 1)
    }

    /// What stands above a group; `None` where rows of all stages are mixed.
    pub(crate) fn head<'a>(&self, report: &'a Report, at: usize) -> Option<Head<'a>> {
        match self.heads.get(at)?.0? {
            HeadPlace::Whole => Some(Head::Whole),
            HeadPlace::Stage(at) => {
                report.stages.get(at).map(|stage| Head::Stage(stage.kind, stage.name.as_str()))
            }
        }
    }

    /// Rows of all stages stand together, without heads.
    pub(crate) fn is_mixed(&self) -> bool {
        self.heads.first().is_some_and(|(head, _)| head.is_none())
    }
}

fn by_stage(report: &Report, questions: usize) -> Vec<(Option<HeadPlace>, Vec<Place>)> {
    if report.compared.is_none() {
        return Vec::new();
    }
    let stages = report.stages.iter().enumerate().map(|(stage, held)| {
        let rows = held.touchpoints.iter().enumerate().flat_map(|(at, touchpoint)| {
            let count = touchpoint.surveys.len().clamp(1, questions);
            (0..count).map(move |question| Place::At(stage, at, question))
        });
        (Some(HeadPlace::Stage(stage)), rows.collect())
    });
    stages.collect()
}

/// The row of a place.
fn row(report: &Report, place: Place) -> Option<Row<'_>> {
    let compared = report.compared?;
    match place {
        Place::Whole => {
            let row = Row::new(Some(report.overall.as_ref()?), compared);
            Some(Row { target: report.target, ..row })
        }
        Place::At(stage, at, question) => {
            let stage = report.stages.get(stage)?;
            let touchpoint = stage.touchpoints.get(at)?;
            Some(Row {
                id: Some(&touchpoint.id),
                name: &touchpoint.name,
                is_headline: question == 0,
                stage: Some(stage.kind),
                target: touchpoint.target,
                ..Row::new(touchpoint.surveys.get(question), compared)
            })
        }
    }
}

fn size(row: &Row<'_>) -> Option<f64> {
    row.diff().map(f64::abs)
}

fn shortfall(row: &Row<'_>) -> Option<f64> {
    row.above_target().map(|above| -above)
}

/// The largest first, nothing last.
fn descending(a: Option<f64>, b: Option<f64>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => b.total_cmp(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// Whether a reader should see a row before another that stands above it: the worst shown fall, else the best
/// shown rise, else the largest change.
fn is_more_notable(row: &Row<'_>, best: &Row<'_>) -> bool {
    let rank = |row: &Row<'_>| match row.verdict() {
        Some(Verdict::Worse) => 3,
        Some(Verdict::Better) => 2,
        Some(Verdict::NotShown) => 1,
        Some(Verdict::NotTested(_)) | None => 0,
    };
    // The first of equals, hence the reversed ties.
    rank(row).cmp(&rank(best)).then(descending(size(best), size(row))) == Ordering::Greater
}

/// How the headline questions came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub better: usize,
    pub worse: usize,
    pub not_shown: usize,
    pub not_tested: usize,
}

impl Counts {
    /// Counts a touchpoint.
    fn add(&mut self, row: &Row<'_>) {
        *match row.verdict() {
            Some(Verdict::Better) => &mut self.better,
            Some(Verdict::Worse) => &mut self.worse,
            Some(Verdict::NotShown) => &mut self.not_shown,
            Some(Verdict::NotTested(_)) | None => &mut self.not_tested,
        } += 1;
    }
}
