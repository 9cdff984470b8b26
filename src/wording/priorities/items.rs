//! The touchpoints in the order in which they should be put right, and those that cannot be ranked.

use crate::analysis::{Report, ScoreReport, TouchpointReport, VersusTarget};
use crate::journey::{Evidence, StageKind, TouchpointId};
use crate::stats::Reliability;
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
    pub fn off_target(&self) -> f64 {
        self.value - self.target
    }

    /// A guess, drawn hollow and dashed.
    pub fn is_guess(&self) -> bool {
        self.score.evidence == Evidence::Assumed
    }

    /// Fewer than 30 real answers.
    pub fn is_small(&self) -> bool {
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
    pub fn ranked(&self) -> Option<&Ranked<'a>> {
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
    pub const ALL: [Self; Self::COUNT] = [Self::Short, Self::Measure, Self::There, Self::Unranked];
}

/// Every touchpoint of a report, the most pressing first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Items<'a> {
    all: Vec<Item<'a>>,
}

impl<'a> Items<'a> {
    /// Puts them in order. Equal priorities stay in the order of the journey.
    pub fn new(report: &'a Report) -> Self {
        let item = |(stage, one): (&'a crate::analysis::StageReport, &'a TouchpointReport)| Item {
            id: &one.id,
            name: &one.name,
            stage: stage.kind,
            stage_name: &stage.name,
            importance: one.importance,
            found: found(one, report.current),
        };
        let mut all: Vec<Item<'a>> = report.touchpoints().map(item).collect();
        let priority = |item: &Item<'_>| item.ranked().map_or(0.0, |ranked| ranked.priority);
        all.sort_by(|a, b| {
            a.group().cmp(&b.group()).then_with(|| priority(b).total_cmp(&priority(a)))
        });
        for (at, item) in all.iter_mut().enumerate() {
            if let Ok(ranked) = &mut item.found {
                ranked.rank = (ranked.priority > 0.0).then_some(at + 1);
            }
        }
        Self { all }
    }

    /// All of them in order.
    pub fn all(&self) -> &[Item<'a>] {
        &self.all
    }

    /// Those of a part.
    pub fn group(&self, group: Group) -> impl Iterator<Item = &Item<'a>> {
        self.all.iter().filter(move |item| item.group() == group)
    }

    /// Those that have a place in the matrix.
    pub fn placed(&self) -> impl Iterator<Item = (&Item<'a>, &Ranked<'a>)> {
        self.all.iter().filter_map(|item| Some((item, item.ranked()?)))
    }

    /// The largest priority; never 0.
    pub fn most(&self) -> f64 {
        self.placed().map(|(_, ranked)| ranked.priority).fold(f64::EPSILON, f64::max)
    }
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
