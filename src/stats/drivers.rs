//! From joint sums to what goes together with an outcome: which questions can take part.

use super::joint::JointSums;
use super::tally::GoodEnd;
use super::weights::{DRIVERS_FROM, NoWeights, RelativeWeights, relative_weights};

/// People that a pair of questions needs to take part.
const PAIRS_FROM: u64 = 30;

/// A question that may take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DriverQuestion {
    /// Not everybody gave the same answer.
    pub varies: bool,
    /// Its good end.
    pub good: GoodEnd,
}

/// Why a question takes no part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Everybody gave the same answer.
    NoVariation,
    /// Too few people answered it together with another one.
    TooFewPairs,
}

/// Why nothing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDrivers {
    /// Fewer than 100 people behind a pair.
    TooFew,
    /// The correlations give nothing.
    Weights(NoWeights),
}

/// What goes together with the outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Drivers {
    /// Questions that take no part, by their place.
    pub left_out: Vec<(usize, LeftOut)>,
    /// Questions that take part, by their place, in order.
    pub items: Vec<usize>,
    /// People behind the thinnest pair.
    pub n: u64,
    /// Their weights, one for each of `items`; none where no connection can be shown.
    pub found: Result<RelativeWeights, NoDrivers>,
}

/// The relative weights of questions for the last of them, the outcome. `sums(a, b)` are those of the
/// people who answered both; None where nothing is known.
///
/// Left out are questions that do not vary, then those with fewer than 30 pairs with the outcome, then,
/// while two share fewer than 30 people, the one of them with fewer pairs with the outcome (of equals
/// the later one).
#[must_use]
pub fn drivers(
    questions: &[DriverQuestion],
    sums: impl Fn(usize, usize) -> Option<JointSums>,
) -> Drivers {
    let Some(outcome) = questions.len().checked_sub(1) else { return nothing() };
    let shared = |a: usize, b: usize| sums(a, b).unwrap_or_default();
    let with_outcome: Vec<JointSums> = (0..outcome).map(|at| shared(at, outcome)).collect();
    let mut left_out = Vec::new();
    let mut items = Vec::new();
    for (at, (question, pairs)) in questions.iter().zip(&with_outcome).enumerate() {
        if !question.varies {
            left_out.push((at, LeftOut::NoVariation));
        } else if pairs.n < PAIRS_FROM {
            left_out.push((at, LeftOut::TooFewPairs));
        } else {
            items.push(at);
        }
    }
    let count = |at: usize| with_outcome.get(at).map_or(0, |pairs| pairs.n);
    while let Some((a, b)) = strangers(&items, &shared) {
        let gone = if count(a) < count(b) { a } else { b };
        items.retain(|at| *at != gone);
        left_out.push((gone, LeftOut::TooFewPairs));
    }
    left_out.sort_by_key(|(at, _)| *at);
    let all: Vec<usize> = items.iter().copied().chain([outcome]).collect();
    let mut n = u64::MAX;
    let mut matrix = vec![vec![1.0; all.len()]; all.len()];
    for (row, a) in all.iter().enumerate() {
        for (column, b) in all.iter().enumerate().take(row) {
            let opposite = questions[*a].good != questions[*b].good;
            let pairs = shared(*a, *b).pairs(opposite);
            n = n.min(pairs.n);
            matrix[row][column] = pairs.r;
            matrix[column][row] = pairs.r;
        }
    }
    let found = if items.is_empty() {
        Err(NoDrivers::Weights(NoWeights::NoPredictors))
    } else if n < DRIVERS_FROM {
        Err(NoDrivers::TooFew)
    } else {
        relative_weights(&matrix, n).map_err(NoDrivers::Weights)
    };
    Drivers { left_out, n: if items.is_empty() { 0 } else { n }, items, found }
}

fn nothing() -> Drivers {
    let found = Err(NoDrivers::Weights(NoWeights::NoPredictors));
    Drivers { left_out: Vec::new(), items: Vec::new(), n: 0, found }
}

/// The first two that share too few people.
fn strangers(
    items: &[usize],
    shared: &impl Fn(usize, usize) -> JointSums,
) -> Option<(usize, usize)> {
    let pairs =
        items.iter().enumerate().flat_map(|(at, b)| items.iter().take(at).map(move |a| (*a, *b)));
    pairs.into_iter().find(|(a, b)| shared(*a, *b).n < PAIRS_FROM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_that_share_nobody_the_thinner_goes() {
        let question = DriverQuestion { varies: true, good: GoodEnd::High };
        let still = DriverQuestion { varies: false, ..question };
        let sums = |n| JointSums { n, x: 3, y: 3, xx: 5, yy: 5, xy: 4 };
        // 0 and 1 share 5 people; 2 does not vary; 3 is the outcome.
        let found = drivers(&[question, question, still, question], |a, b| {
            Some(sums(match (a.min(b), a.max(b)) {
                (0, 1) => 5,
                (0, 3) => 150,
                _ => 140,
            }))
        });
        assert_eq!(found.items, [0]);
        assert_eq!(found.left_out, [(1, LeftOut::TooFewPairs), (2, LeftOut::NoVariation)]);
        assert_eq!(found.n, 150);
        assert_eq!(drivers(&[], |_, _| None).n, 0);
    }
}
