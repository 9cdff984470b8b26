//! What a report says from before to after, row by row and in the order asked for.

use super::Order;
use crate::analysis::{Change, Report, ScoreReport, SurveyReport, Verdict};
use crate::journey::{StageKind, TouchpointId};
use crate::stats::Reliability;
use std::cmp::Ordering;

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

/// Rows under a common head.
#[derive(Clone, Debug)]
pub(crate) struct Group<'a> {
    /// The stage and its name; None where rows of all stages are mixed.
    pub head: Option<Head<'a>>,
    /// Its rows.
    pub rows: Vec<Row<'a>>,
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
    pub fn change(&self) -> Option<&'a Change> {
        self.survey?.change.as_ref()
    }

    /// After minus before on the common axis.
    pub fn diff(&self) -> Option<f64> {
        self.change().and_then(|change| change.diff)
    }

    /// What it amounts to. None where neither round has answers.
    pub fn verdict(&self) -> Option<Verdict> {
        self.change().map(|change| change.verdict)
    }

    /// Shown to be better or worse.
    pub fn is_shown(&self) -> bool {
        self.verdict().is_some_and(Verdict::is_shown)
    }

    /// Tested, whatever came out.
    pub fn is_tested(&self) -> bool {
        self.verdict().is_some_and(Verdict::is_tested)
    }

    /// Fewer than 30 answers on a side.
    pub fn is_small(&self) -> bool {
        let small = |side: Option<&ScoreReport>| {
            side.is_some_and(|side| side.reliability < Reliability::Normal)
        };
        small(self.before) || small(self.after)
    }

    /// Drawn hollow and dashed: nothing to rely on.
    pub fn is_tentative(&self) -> bool {
        !self.is_tested() || self.is_small()
    }

    /// How far the score after lies above its target.
    fn above_target(&self) -> Option<f64> {
        Some(self.after?.value()? - self.target?)
    }
}

/// The headline questions in the order asked for; last the question about the whole journey.
pub(crate) fn groups(report: &Report, order: Order) -> Vec<Group<'_>> {
    let mut groups = match order {
        Order::Journey => by_stage(report, 1),
        Order::Change | Order::Target => {
            let mut rows: Vec<Row<'_>> =
                by_stage(report, 1).into_iter().flat_map(|group| group.rows).collect();
            match order {
                // The largest change first, whichever way; rows without one last.
                Order::Change => rows.sort_by(|a, b| descending(size(a), size(b))),
                _ => rows.sort_by(|a, b| descending(shortfall(a), shortfall(b))),
            }
            vec![Group { head: None, rows }]
        }
    };
    groups.extend(whole(report));
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// Every question of every touchpoint in order, and the one about the whole journey: for the table.
pub(crate) fn all(report: &Report, order: Order) -> Vec<Group<'_>> {
    if order != Order::Journey {
        return groups(report, order);
    }
    let mut groups = by_stage(report, usize::MAX);
    groups.extend(whole(report));
    groups.retain(|group| !group.rows.is_empty());
    groups
}

fn by_stage(report: &Report, questions: usize) -> Vec<Group<'_>> {
    let Some(compared) = report.compared else { return Vec::new() };
    let stages = report.stages.iter().map(|stage| {
        let rows = stage.touchpoints.iter().flat_map(|touchpoint| {
            let count = touchpoint.surveys.len().clamp(1, questions);
            (0..count).map(|at| Row {
                id: Some(&touchpoint.id),
                name: &touchpoint.name,
                is_headline: at == 0,
                stage: Some(stage.kind),
                target: touchpoint.target,
                ..Row::new(touchpoint.surveys.get(at), compared)
            })
        });
        Group { head: Some(Head::Stage(stage.kind, &stage.name)), rows: rows.collect() }
    });
    stages.collect()
}

fn whole(report: &Report) -> Option<Group<'_>> {
    let row =
        Row { target: report.target, ..Row::new(Some(report.overall.as_ref()?), report.compared?) };
    row.verdict().is_some().then(|| Group { head: Some(Head::Whole), rows: vec![row] })
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

/// The row that a reader should see first: the worst shown fall, else the best shown rise, else the
/// largest change.
pub(crate) fn most_notable<'r, 'a>(groups: &'r [Group<'a>]) -> Option<&'r Row<'a>> {
    let rank = |row: &Row<'_>| match row.verdict() {
        Some(Verdict::Worse) => 3,
        Some(Verdict::Better) => 2,
        Some(Verdict::NotShown) => 1,
        Some(Verdict::NotTested(_)) | None => 0,
    };
    let rows = groups.iter().flat_map(|group| &group.rows).filter(|row| row.diff().is_some());
    // The first of equals, hence the reversed ties.
    rows.reduce(|best, row| {
        let order = rank(row).cmp(&rank(best)).then(descending(size(best), size(row)));
        if order == Ordering::Greater { row } else { best }
    })
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
    /// Counts the touchpoints; the question about the whole journey is no touchpoint.
    pub fn of(groups: &[Group<'_>]) -> Self {
        let mut counts = Self::default();
        for row in groups.iter().flat_map(|group| &group.rows).filter(|row| row.id.is_some()) {
            *match row.verdict() {
                Some(Verdict::Better) => &mut counts.better,
                Some(Verdict::Worse) => &mut counts.worse,
                Some(Verdict::NotShown) => &mut counts.not_shown,
                Some(Verdict::NotTested(_)) | None => &mut counts.not_tested,
            } += 1;
        }
        counts
    }
}
