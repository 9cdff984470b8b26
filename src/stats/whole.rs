//! The journey as a whole: the mean of the changes of its touchpoints, as one test.

use super::compare::Difference;
use super::joint::Pairs;
use super::sample::Sample;
use std::collections::BTreeMap;

/// Where the standard error of the whole comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholeMethod {
    /// From the answers of the same people, everywhere known.
    Exact,
    /// Different people answered everywhere.
    Independent,
    /// It is not known everywhere whether the same people answered, so the worst is taken.
    Bound,
}

/// The change of the whole journey.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WholeChange {
    /// Touchpoints whose change was tested.
    pub touchpoints: usize,
    /// Mean difference with interval and p.
    pub difference: Difference,
    /// Where its standard error comes from.
    pub method: WholeMethod,
}

/// The covariance of two adjusted means from the people who gave both answers; 0 without such people.
#[must_use]
pub fn covariance(first: &Sample, second: &Sample, pairs: &Pairs) -> f64 {
    let shared = pairs.n as f64 / (first.n as f64 * second.n as f64).sqrt();
    pairs.r * (first.error() * second.error()).sqrt() * shared
}

/// The mean of the changes of touchpoints (population sizes left out). Needs no correction: it is one
/// test, asked first.
///
/// `known` holds the covariance of two changes by their places, the smaller one first; `apart` says
/// which others were answered by different people. Of the rest nothing is known, and the worst is
/// taken. The added answers count once for the journey, not once for each touchpoint: the centre is
/// the mean raw difference plus `Σ(centerᵢ − diffᵢ)/m²`. None without touchpoints.
#[must_use]
pub fn whole_change(
    changes: &[Difference],
    known: &BTreeMap<(usize, usize), f64>,
    apart: Option<&dyn Fn(usize, usize) -> bool>,
) -> Option<WholeChange> {
    let m = changes.len() as f64;
    let df = changes.iter().map(|one| one.df).reduce(f64::min)?;
    let diff = changes.iter().map(|one| one.diff).sum::<f64>() / m;
    let moved: f64 = changes.iter().map(|one| one.center - one.diff).sum();
    let center = diff + moved / (m * m);
    let most = changes.iter().map(|one| one.se).sum::<f64>().powi(2);
    let bound =
        |i: usize, j: usize| changes.get(i).zip(changes.get(j)).map_or(0.0, |(a, b)| a.se * b.se);
    // From the worst down: what is known takes the place of what could be.
    let mut variance = most;
    let mut unknown = changes.len() * changes.len().saturating_sub(1) / 2;
    for ((i, j), covariance) in known {
        variance += 2.0 * (covariance - bound(*i, *j));
        unknown = unknown.saturating_sub(1);
    }
    if let Some(apart) = apart {
        for j in 0..changes.len() {
            for i in (0..j).filter(|i| !known.contains_key(&(*i, j)) && apart(*i, j)) {
                variance -= 2.0 * bound(i, j);
                unknown = unknown.saturating_sub(1);
            }
        }
    }
    // What is left where everything cancels is rounding.
    let is_nothing = variance <= most * 1e-12;
    let method = if unknown > 0 || is_nothing {
        WholeMethod::Bound
    } else if known.is_empty() {
        WholeMethod::Independent
    } else {
        WholeMethod::Exact
    };
    if is_nothing {
        variance = most;
    }
    let difference = Difference::new(diff, center, variance.sqrt() / m, df, 100.0);
    Some(WholeChange { touchpoints: changes.len(), difference, method })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(diff: f64, se: f64) -> Difference {
        Difference::new(diff, diff, se, 40.0, 100.0)
    }

    #[test]
    fn one_touchpoint_is_repeated() {
        let one = change(8.0, 3.0);
        let whole = whole_change(&[one], &BTreeMap::new(), None).expect("a change");
        assert_eq!((whole.difference, whole.method), (one, WholeMethod::Independent));
        assert_eq!(whole_change(&[], &BTreeMap::new(), None), None);
    }

    #[test]
    fn the_less_is_known_the_wider() {
        let two = [change(8.0, 3.0), change(4.0, 4.0)];
        let apart = whole_change(&two, &BTreeMap::new(), Some(&|_, _| true)).expect("a change");
        let bound = whole_change(&two, &BTreeMap::new(), None).expect("a change");
        assert!((apart.difference.se - 2.5).abs() < 1e-12, "{apart:?}");
        assert!((bound.difference.se - 3.5).abs() < 1e-12, "{bound:?}");
        assert_eq!((apart.method, bound.method), (WholeMethod::Independent, WholeMethod::Bound));
        let known = |covariance| {
            let known = BTreeMap::from([((0, 1), covariance)]);
            whole_change(&two, &known, None).expect("a change").method
        };
        assert_eq!((known(-20.0), known(1.0)), (WholeMethod::Bound, WholeMethod::Exact));
    }
}
