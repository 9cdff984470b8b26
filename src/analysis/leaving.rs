//! Where customers leave: how many come as far as each touchpoint, and the share that goes on.

use super::report::Report;
use crate::journey::{Journey, RoundId, TouchpointId};
use crate::stats::{Estimate, RateChange, two_proportions, wilson};

/// A touchpoint on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its name.
    pub name: String,
    /// Index of its stage.
    pub stage: usize,
    /// Per round of the report: how many came as far as this.
    pub reached: Vec<Option<u64>>,
    /// Per round: the share of those at the last counted touchpoint before it that came here, percent.
    /// None where nobody was counted, and where more came than were there before.
    pub goes_on: Vec<Option<Estimate>>,
    /// Per round: more came than were at the touchpoint before; they joined on the way.
    pub joined: Vec<bool>,
    /// How that share changed from before to after, in percentage points.
    pub change: Option<RateChange>,
    /// Per round: the score, 0–100.
    pub scores: Vec<Option<f64>>,
}

/// The way of the customers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leaving {
    /// Every touchpoint in order.
    pub stops: Vec<Stop>,
    /// The most that were counted anywhere; 0 where nobody was.
    pub most: u64,
}

impl Leaving {
    /// The stop where the smallest share goes on in a round.
    #[must_use]
    pub fn largest_loss(&self, round: usize) -> Option<(usize, Estimate)> {
        let of = |(at, stop): (usize, &Stop)| Some((at, stop.goes_on.get(round).copied()??));
        let found = self.stops.iter().enumerate().filter_map(of);
        found.min_by(|a, b| a.1.value.total_cmp(&b.1.value)).filter(|(_, one)| one.value < 100.0)
    }
}

/// How many come as far as each touchpoint, round by round.
#[must_use]
pub fn leaving(journey: &Journey, report: &Report) -> Leaving {
    let rounds: Vec<&RoundId> = report.rounds.iter().map(|round| &round.id).collect();
    let mut stops = Vec::new();
    let mut reports = report.touchpoints().map(|(_, one)| one).peekable();
    // Of each round, those counted last.
    let mut last: Vec<Option<u64>> = vec![None; rounds.len()];
    for (at, stage) in journey.stages.iter().enumerate() {
        for touchpoint in &stage.touchpoints {
            let found = reports.next_if(|one| one.id == touchpoint.id);
            let reached: Vec<Option<u64>> =
                rounds.iter().map(|round| touchpoint.reached.get(*round).copied()).collect();
            let shares: Vec<Option<(u64, u64)>> =
                reached.iter().zip(&last).map(|(now, before)| now.zip(*before)).collect();
            let going = |round: usize| {
                let share = shares.get(round).copied().flatten();
                share.filter(|(now, before)| now <= before)
            };
            let change = report.compared.and_then(|(before, after)| {
                let ((x1, n1), (x2, n2)) = going(before).zip(going(after))?;
                two_proportions(x1, n1, x2, n2)
            });
            let score = |round: usize| found?.score(round)?.value();
            stops.push(Stop {
                id: touchpoint.id.clone(),
                name: touchpoint.name.clone(),
                stage: at,
                goes_on: (0..rounds.len())
                    .map(|at| going(at).and_then(|(x, n)| wilson(x, n)))
                    .collect(),
                joined: shares
                    .iter()
                    .map(|one| one.is_some_and(|(now, before)| now > before))
                    .collect(),
                change,
                scores: (0..rounds.len()).map(score).collect(),
                reached: reached.clone(),
            });
            for (last, now) in last.iter_mut().zip(reached) {
                *last = now.or(*last);
            }
        }
    }
    let most = stops.iter().flat_map(|stop| stop.reached.iter().flatten()).copied().max();
    Leaving { stops, most: most.unwrap_or(0) }
}
