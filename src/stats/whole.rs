//! The journey as a whole: the mean of the changes of its touchpoints, as one test.

use super::compare::Difference;
use super::joint::Pairs;
use super::sample::Sample;

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

/// What is known of the people behind two touchpoints' changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shared {
    /// The covariance of the two changes, from joint sums.
    Known(f64),
    /// Different people.
    Nobody,
    /// Not known.
    Unknown,
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

/// The mean of the changes of touchpoints (population sizes left out), their covariance from
/// `shared(i, j)` for `i < j`. Needs no correction: it is one test, asked first.
///
/// The added answers count once for the journey, not once for each touchpoint: the centre is the mean
/// raw difference plus `Σ(centerᵢ − diffᵢ)/m²`. None without touchpoints.
#[must_use]
pub fn whole_change(
    changes: &[Difference],
    shared: impl Fn(usize, usize) -> Shared,
) -> Option<WholeChange> {
    let m = changes.len() as f64;
    let df = changes.iter().map(|one| one.df).reduce(f64::min)?;
    let diff = changes.iter().map(|one| one.diff).sum::<f64>() / m;
    let moved: f64 = changes.iter().map(|one| one.center - one.diff).sum();
    let center = diff + moved / (m * m);
    let mut variance: f64 = changes.iter().map(|one| one.se * one.se).sum();
    let (mut known, mut unknown) = (false, false);
    for (j, second) in changes.iter().enumerate() {
        for (i, first) in changes.iter().enumerate().take(j) {
            match shared(i, j) {
                Shared::Known(covariance) => {
                    known = true;
                    variance += 2.0 * covariance;
                }
                Shared::Nobody => (),
                Shared::Unknown => {
                    unknown = true;
                    variance += 2.0 * first.se * second.se;
                }
            }
        }
    }
    let method = if unknown || variance <= 0.0 {
        WholeMethod::Bound
    } else if known {
        WholeMethod::Exact
    } else {
        WholeMethod::Independent
    };
    if variance <= 0.0 {
        variance = changes.iter().map(|one| one.se).sum::<f64>().powi(2);
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
        let whole = whole_change(&[one], |_, _| Shared::Unknown).expect("a change");
        assert_eq!((whole.difference, whole.method), (one, WholeMethod::Independent));
        assert_eq!(whole_change(&[], |_, _| Shared::Unknown), None);
    }

    #[test]
    fn the_less_is_known_the_wider() {
        let two = [change(8.0, 3.0), change(4.0, 4.0)];
        let of = |shared| whole_change(&two, move |_, _| shared).expect("a change");
        let apart = of(Shared::Nobody);
        let bound = of(Shared::Unknown);
        assert!((apart.difference.se - 2.5).abs() < 1e-12, "{apart:?}");
        assert!((bound.difference.se - 3.5).abs() < 1e-12, "{bound:?}");
        assert_eq!(of(Shared::Known(-20.0)).method, WholeMethod::Bound);
        assert_eq!(of(Shared::Known(1.0)).method, WholeMethod::Exact);
    }
}
