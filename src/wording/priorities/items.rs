//! The touchpoints in the order in which they should be put right, and those that cannot be ranked.

use crate::analysis::{Report, ScoreReport, TouchpointReport, VersusTarget};
use crate::journey::{Evidence, StageKind, TouchpointId};
use crate::stats::Reliability;
use std::collections::HashMap;
use std::ops::Range;
use strum::EnumCount;

/// Everything that a rank is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ranked<'a> {
    /// 1–5.
    pub importance: u8,
    /// The score aimed at.
    pub target: f64,
    /// The score on the common axis.
    pub value: f64,
    /// The answers behind it.
    pub score: &'a ScoreReport,
    /// Importance × shortfall; 0 where it has no rank.
    pub priority: f64,
    /// A guess or fewer than 10 answers: no rank before it is measured.
    pub measure_first: bool,
    /// How the interval lies to the target.
    pub standing: VersusTarget,
    /// 1 is first; None where nothing is missing to the target.
    pub rank: Option<usize>,
}

impl Ranked<'_> {
    /// Score minus target: negative below.
    pub(crate) fn off_target(&self) -> f64 {
        self.value - self.target
    }

    /// A guess, drawn hollow and dashed.
    pub(crate) fn is_guess(&self) -> bool {
        self.score.evidence == Evidence::Assumed
    }

    /// Fewer than 30 real answers.
    pub(crate) fn is_small(&self) -> bool {
        !self.is_guess() && self.score.reliability < Reliability::Normal
    }
}

/// Something without which there is no rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// How much it matters.
    Importance,
    /// What is aimed at.
    Target,
    /// Answers in the current round.
    Score,
    /// Answers that have a place on the common axis.
    Axis,
}

/// A touchpoint.
#[derive(Clone, Debug)]
pub(crate) struct Item<'a> {
    /// Its id.
    pub id: &'a TouchpointId,
    /// Its name.
    pub name: &'a str,
    /// Which part of the way.
    pub stage: StageKind,
    /// The name of its stage.
    pub stage_name: &'a str,
    /// 1–5.
    pub importance: Option<u8>,
    /// Its rank, or what is missing for one.
    pub found: Result<Ranked<'a>, Vec<Missing>>,
}

impl<'a> Item<'a> {
    /// The numbers behind its rank.
    pub(crate) fn ranked(&self) -> Option<&Ranked<'a>> {
        self.found.as_ref().ok()
    }

    fn group(&self) -> Group {
        match &self.found {
            Ok(ranked) if ranked.measure_first => Group::Measure,
            Ok(ranked) if ranked.priority > 0.0 => Group::Short,
            Ok(_) => Group::There,
            Err(_) => Group::Unranked,
        }
    }
}

/// The parts of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumCount)]
pub(crate) enum Group {
    /// Below the target.
    Short,
    /// A guess, or too few answers for a rank.
    Measure,
    /// At or above the target.
    There,
    /// Something is missing.
    Unranked,
}

impl Group {
    pub(crate) const ALL: [Self; Self::COUNT] =
        [Self::Short, Self::Measure, Self::There, Self::Unranked];
}

/// The order of a report's touchpoints, the most pressing first, and what is counted over all of them. It names them
/// by place, so that it can be kept beside the report.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    /// Stage and place of each.
    places: Vec<(usize, usize)>,
    /// Where each part of the list ends.
    ends: [usize; Group::ALL.len()],
    positions: HashMap<TouchpointId, usize>,
    most: f64,
    reach: (f64, f64),
    standings: Vec<VersusTarget>,
    has_small: bool,
    first_sure: Option<usize>,
}

impl Order {
    /// Puts them in order. Equal priorities stay in the order of the journey.
    pub(crate) fn of(report: &Report) -> Self {
        let stages = report.stages.iter().enumerate();
        let places =
            stages.flat_map(|(stage, held)| (0..held.touchpoints.len()).map(move |at| (stage, at)));
        let mut all: Vec<((usize, usize), Item<'_>)> =
            places.filter_map(|place| Some((place, item(report, place)?))).collect();
        let priority = |item: &Item<'_>| item.ranked().map_or(0.0, |ranked| ranked.priority);
        all.sort_by(|(_, a), (_, b)| {
            a.group().cmp(&b.group()).then_with(|| priority(b).total_cmp(&priority(a)))
        });
        let mut order = Self { most: f64::EPSILON, ..Self::default() };
        order.ends = Group::ALL.map(|group| all.partition_point(|(_, item)| item.group() <= group));
        for (at, (place, item)) in all.iter().enumerate() {
            order.places.push(*place);
            order.positions.insert(item.id.clone(), at);
            let Some(ranked) = item.ranked() else { continue };
            order.most = order.most.max(ranked.priority);
            if order.first_sure.is_none()
                && item.group() == Group::Short
                && ranked.standing == VersusTarget::Below
            {
                order.first_sure = Some(at);
            }
            let distance = ranked.off_target();
            order.reach = (order.reach.0.min(distance), order.reach.1.max(distance));
            order.has_small |= ranked.is_small();
            if !order.standings.contains(&ranked.standing) {
                order.standings.push(ranked.standing);
            }
        }
        order
    }
}

/// Every touchpoint of a report, the most pressing first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Items<'a> {
    report: &'a Report,
    order: &'a Order,
}

impl<'a> Items<'a> {
    /// A report in its order.
    pub(crate) fn new(report: &'a Report, order: &'a Order) -> Self {
        Self { report, order }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.order.places.len()
    }

    /// The one in this place of the order.
    pub(crate) fn get(&self, at: usize) -> Option<Item<'a>> {
        let mut item = item(self.report, *self.order.places.get(at)?)?;
        if let Ok(ranked) = &mut item.found {
            ranked.rank = (ranked.priority > 0.0).then_some(at + 1);
        }
        Some(item)
    }

    /// The place of a touchpoint in the order.
    pub(crate) fn position(&self, id: &TouchpointId) -> Option<usize> {
        self.order.positions.get(id).copied()
    }

    /// Those in these places.
    pub(crate) fn range(&self, places: Range<usize>) -> impl Iterator<Item = Item<'a>> {
        let items = *self;
        places.filter_map(move |at| items.get(at))
    }

    /// The places of a part.
    pub(crate) fn places(&self, group: Group) -> Range<usize> {
        let at = Group::ALL.iter().position(|one| *one == group).unwrap_or_default();
        let first = at.checked_sub(1).map_or(0, |at| self.order.ends[at]);
        first..self.order.ends[at]
    }

    /// Those of a part.
    pub(crate) fn group(&self, group: Group) -> impl Iterator<Item = Item<'a>> {
        self.range(self.places(group))
    }

    /// How many have a place in the matrix: those before the ones without a rank.
    pub(crate) fn placed(&self) -> usize {
        self.places(Group::Unranked).start
    }

    /// The largest priority; never 0.
    pub(crate) fn most(&self) -> f64 {
        self.order.most
    }

    /// The furthest below and above the target; 0 lies between.
    pub(crate) fn reach(&self) -> (f64, f64) {
        self.order.reach
    }

    /// How those in the matrix stand to their targets: each kind that occurs.
    pub(crate) fn standings(&self) -> &'a [VersusTarget] {
        &self.order.standings
    }

    /// The first below its target of which that is sure.
    pub(crate) fn first_sure(&self) -> Option<Item<'a>> {
        self.get(self.order.first_sure?)
    }

    /// One of those in the matrix has few answers.
    pub(crate) fn has_small(&self) -> bool {
        self.order.has_small
    }
}

/// The touchpoint at a place, without its rank.
fn item(report: &Report, (stage, at): (usize, usize)) -> Option<Item<'_>> {
    let stage = report.stages.get(stage)?;
    let one = stage.touchpoints.get(at)?;
    Some(Item {
        id: &one.id,
        name: &one.name,
        stage: stage.kind,
        stage_name: &stage.name,
        importance: one.importance,
        found: found(one, report.current),
    })
}

fn found(one: &TouchpointReport, round: Option<usize>) -> Result<Ranked<'_>, Vec<Missing>> {
    let score = round.and_then(|at| one.score(at));
    let value = score.and_then(ScoreReport::value);
    if let (Some(importance), Some(target), Some(score), Some(value)) =
        (one.importance, one.target, score, value)
    {
        return Ok(Ranked {
            importance,
            target,
            value,
            score,
            priority: one.priority.unwrap_or(0.0),
            measure_first: one.priority.is_none(),
            standing: one.versus_target,
            rank: None,
        });
    }
    let lacks = [
        (one.importance.is_none(), Missing::Importance),
        (one.target.is_none(), Missing::Target),
        (score.is_none(), Missing::Score),
        (score.is_some() && value.is_none(), Missing::Axis),
    ];
    Err(lacks.into_iter().filter_map(|(lacks, what)| lacks.then_some(what)).collect())
}
