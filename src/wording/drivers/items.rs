//! The questions that share the overall score's differences among them, the largest share first.

use crate::analysis::{
    DriverItem, Report, ScoreReport, StageReport, TouchpointReport, VersusTarget,
};
use crate::journey::{StageKind, SurveyId, TouchpointId};
use crate::stats::Weight;
use std::collections::{BTreeMap, HashMap};

/// Finds the numbers of a touchpoint and its stage.
pub(crate) type Find<'f, 'a> =
    dyn Fn(&TouchpointId) -> Option<(&'a StageReport, &'a TouchpointReport)> + 'f;

/// Ranks that differ by so much are worth a second look.
const FAR_APART: f64 = 2.5;

/// A question with a share.
#[derive(Clone, Debug)]
pub(crate) struct Item<'a> {
    /// The question.
    pub survey: &'a SurveyId,
    /// Where it is asked.
    pub touchpoint: &'a TouchpointId,
    /// The touchpoint's name, and the question's words where several questions of it take part.
    pub name: String,
    /// Which part of the way.
    pub stage: StageKind,
    /// As the team says, 1–5.
    pub importance: Option<u8>,
    /// Its share of what is explained, with interval.
    pub weight: Weight,
    /// Its correlation with the overall score.
    pub r: Option<f64>,
    /// Its place by share, 1 first.
    pub rank: usize,
    /// Its place by the team's own estimate, on the same ranks; equal importances share the middle of
    /// theirs. None without an importance.
    pub stated: Option<Stated>,
    /// The answers of the round.
    pub score: Option<&'a ScoreReport>,
    /// Score minus target: negative below.
    pub off_target: Option<f64>,
    /// How the interval lies to the target.
    pub standing: VersusTarget,
}

/// A place by the team's own estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stated {
    /// The middle of the ranks shared with those of the same importance.
    pub middle: f64,
    /// The first of these ranks.
    pub first: usize,
    /// The last of these ranks.
    pub last: usize,
}

impl Item<'_> {
    /// By how many ranks the computed place and the team's own estimate differ.
    pub(crate) fn apart(&self) -> f64 {
        self.stated.map_or(0.0, |stated| (stated.middle - self.rank as f64).abs())
    }

    /// They differ so much that it is worth a second look.
    pub(crate) fn is_far_apart(&self) -> bool {
        self.apart() >= FAR_APART
    }
}

/// All questions with a share.
#[derive(Clone, Debug, Default)]
pub(crate) struct Items<'a> {
    all: Vec<Item<'a>>,
}

impl<'a> Items<'a> {
    /// Puts them in order; equal shares stay in the order of the journey.
    pub(crate) fn new(report: &'a Report, find: &Find<'_, 'a>) -> Self {
        let mut asked: HashMap<&TouchpointId, usize> = HashMap::new();
        for one in &report.drivers.items {
            *asked.entry(&one.touchpoint).or_default() += 1;
        }
        let weighed = |one: &'a DriverItem| Some((one, one.weight?));
        let mut found: Vec<(&DriverItem, Weight)> =
            report.drivers.items.iter().filter_map(weighed).collect();
        found.sort_by(|(_, a), (_, b)| b.share.total_cmp(&a.share));
        let mut all: Vec<Item<'a>> = found
            .iter()
            .zip(1..)
            .filter_map(|((one, weight), rank)| {
                let is_one_of_several = asked.get(&one.touchpoint).is_some_and(|n| *n > 1);
                item(report, find, one, *weight, (rank, is_one_of_several))
            })
            .collect();
        let stated = stated(&all);
        for (one, stated) in all.iter_mut().zip(stated) {
            one.stated = stated;
        }
        Self { all }
    }

    /// All of them, the largest share first.
    pub(crate) fn all(&self) -> &[Item<'a>] {
        &self.all
    }

    /// Those whose intervals cannot be told from the largest share's: at least the first.
    pub(crate) fn top(&self) -> &[Item<'a>] {
        let Some(first) = self.all.first() else { return &[] };
        let overlaps = |one: &&Item<'_>| one.weight.hi >= first.weight.lo;
        let count = self.all.iter().take_while(overlaps).count();
        self.all.get(..count.max(1)).unwrap_or_default()
    }

    /// Those of which the team's own estimate differs most from the computed place.
    pub(crate) fn far_apart(&self) -> Vec<&Item<'a>> {
        let mut far: Vec<&Item<'a>> = self.all.iter().filter(|one| one.is_far_apart()).collect();
        far.sort_by(|a, b| b.apart().total_cmp(&a.apart()));
        far
    }
}

fn item<'a>(
    report: &'a Report,
    find: &Find<'_, 'a>,
    one: &'a DriverItem,
    weight: Weight,
    (rank, is_one_of_several): (usize, bool),
) -> Option<Item<'a>> {
    let (stage, touchpoint) = find(&one.touchpoint)?;
    let survey = touchpoint.surveys.iter().find(|survey| survey.id == one.survey)?;
    let score = report.current.and_then(|at| survey.rounds.get(at)?.as_ref());
    let name = if is_one_of_several && !survey.question.trim().is_empty() {
        format!("{}: {}", one.name, survey.question.trim())
    } else {
        one.name.clone()
    };
    let off_target = score.and_then(ScoreReport::value).zip(touchpoint.target);
    Some(Item {
        survey: &one.survey,
        touchpoint: &one.touchpoint,
        name,
        stage: stage.kind,
        importance: one.importance,
        weight,
        r: one.r,
        rank,
        stated: None,
        score,
        off_target: off_target.map(|(score, target)| score - target),
        standing: VersusTarget::of(score, touchpoint.target),
    })
}

/// The places by importance, spread over the ranks of those that have one.
fn stated(all: &[Item<'_>]) -> Vec<Option<Stated>> {
    let ranks: Vec<usize> =
        all.iter().filter(|one| one.importance.is_some()).map(|one| one.rank).collect();
    let mut counts: BTreeMap<u8, usize> = BTreeMap::new();
    for importance in all.iter().filter_map(|one| one.importance) {
        *counts.entry(importance).or_default() += 1;
    }
    let place = |importance: u8| {
        let higher: usize =
            counts.iter().filter(|(one, _)| **one > importance).map(|(_, n)| n).sum();
        let same = counts.get(&importance).copied().unwrap_or_default();
        let first = *ranks.get(higher)?;
        let last = *ranks.get(higher + same.checked_sub(1)?)?;
        Some(Stated { middle: (first + last) as f64 / 2.0, first, last })
    };
    all.iter().map(|one| one.importance.and_then(place)).collect()
}
