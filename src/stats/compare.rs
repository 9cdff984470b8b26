//! The difference of two independent groups of answers on the 0–100 axis.

use super::interval::{Interval, t_p, t_quantile};
use super::permutation::{PERMUTATION_BELOW, permutation_p, separation_p};
use super::summary::Moments;
use super::tally::Tally;

/// In a list of more comparisons than this, the p-values come from t: the smallest p that the drawn
/// permutations can give, 1/10 000, would not survive Holm.
pub const MANY_COMPARISONS: usize = 500;

/// A difference (after − before, positive is better) with its interval and test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The raw difference in points.
    pub diff: f64,
    /// Lower end of the 95 % interval.
    pub lo: f64,
    /// Upper end of the 95 % interval.
    pub hi: f64,
    /// Two-sided p-value, unadjusted; None where the test is undefined.
    pub p: Option<f64>,
    /// Standard error of the difference, in points, above 0.
    pub se: f64,
    /// Degrees of freedom; infinite where the interval is a normal one.
    pub df: f64,
}

/// Where a p-value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PMethod {
    /// Reshuffled answers, Welch's t as the statistic.
    Permutation,
    /// The t distribution.
    T,
}

/// Welch's t test of two means with unequal variances, Welch–Satterthwaite degrees of freedom; the
/// interval is cut to −100…100 points.
///
/// None when a side has fewer than two answers or an unknown variance, and when both have none.
#[must_use]
pub fn welch(before: &Moments, after: &Moments) -> Option<Difference> {
    let (n1, n2) = (before.n as f64, after.n as f64);
    if before.n < 2 || after.n < 2 {
        return None;
    }
    let (v1, v2) = (before.variance? / n1, after.variance? / n2);
    let se = (v1 + v2).sqrt();
    if se.is_nan() || se <= 0.0 {
        return None;
    }
    // Shares of the variance rather than the variances: no overflow and no underflow.
    let (w1, w2) = (v1 / (v1 + v2), v2 / (v1 + v2));
    let df = 1.0 / (w1 * w1 / (n1 - 1.0) + w2 * w2 / (n2 - 1.0));
    let diff = after.mean - before.mean;
    let ends = bounded(diff, Interval::around(diff, t_quantile(df)? * se));
    Some(Difference { diff, lo: ends.lo, hi: ends.hi, p: t_p(diff / se, df), se, df })
}

/// The primary test of a change: Welch's interval, and the studentised-permutation p where the
/// smaller side has fewer than 200 answers, else the p of t. Scales of different length are compared
/// by their 0–100 scores.
///
/// `comparisons` is the number of tests in the list that this one belongs to; above
/// [`MANY_COMPARISONS`] the p is always that of t. The displayed interval and a permutation p may
/// disagree near 0.05; the verdict follows the p.
///
/// Where no answer differs within either side Welch's interval does not exist. Then the interval is
/// Welch's after half an answer was added at each end of both scales (as in
/// [`Tally::score100`]), and the p is the exact permutation p: 1 for equal means.
///
/// None when a side has fewer than two answers.
#[must_use]
pub fn compare(before: &Tally, after: &Tally, comparisons: usize) -> Option<(Difference, PMethod)> {
    compare_scores(&before.moments()?, &after.moments()?, Some((before, after)), comparisons)
}

/// The same from moments, with the counts where both sides have them. Without counts the p is always
/// that of t, and there is no result when neither side has a spread.
#[must_use]
pub fn compare_scores(
    before: &Moments,
    after: &Moments,
    counts: Option<(&Tally, &Tally)>,
    comparisons: usize,
) -> Option<(Difference, PMethod)> {
    let Some(mut difference) = welch(before, after) else {
        let (before, after) = counts?;
        return Some((unanimous(before, after)?, PMethod::Permutation));
    };
    let small = before.n.min(after.n) < PERMUTATION_BELOW;
    if let Some((before, after)) = counts.filter(|_| small && comparisons <= MANY_COMPARISONS)
        && let Some(p) = permutation_p(before, after)
    {
        difference.p = Some(p);
        return Some((difference, PMethod::Permutation));
    }
    Some((difference, PMethod::T))
}

/// Both sides unanimous, each in its own answer.
fn unanimous(before: &Tally, after: &Tally) -> Option<Difference> {
    let p = separation_p(before, after)?;
    let adjusted = welch(&before.boundary_moments()?, &after.boundary_moments()?)?;
    let diff = after.moments()?.mean - before.moments()?.mean;
    let ends = bounded(diff, Interval { lo: adjusted.lo, hi: adjusted.hi });
    Some(Difference { diff, lo: ends.lo, hi: ends.hi, p: Some(p), ..adjusted })
}

fn bounded(diff: f64, ends: Interval) -> Interval {
    ends.bounded(diff, Interval { lo: -100.0, hi: 100.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::GoodEnd;

    fn tally(counts: &[u64]) -> Tally {
        Tally::new(1, counts.to_vec(), GoodEnd::High).expect("a scale")
    }

    #[test]
    fn the_method_follows_the_size_of_the_smaller_side() {
        let method = |a: &[u64], b: &[u64], m| compare(&tally(a), &tally(b), m).map(|r| r.1);
        let big = [100_u64, 100, 100, 100, 100];
        let small = [1, 1, 3, 4, 4];
        assert_eq!(method(&small, &big, 8), Some(PMethod::Permutation));
        assert_eq!(method(&small, &big, 501), Some(PMethod::T));
        assert_eq!(method(&big, &big, 8), Some(PMethod::T));
        assert_eq!(method(&[0, 0, 0, 0, 1], &big, 8), None);
        assert_eq!(method(&[0; 5], &big, 8), None);
    }

    #[test]
    fn all_threes_to_all_fives_is_a_change() {
        let (d, _) =
            compare(&tally(&[0, 0, 12, 0, 0]), &tally(&[0, 0, 0, 0, 12]), 1).expect("tested");
        assert!((d.diff - 50.0).abs() < 1e-12 && d.lo < 50.0 && d.hi >= 50.0 && d.se > 0.0);
        // Two of the C(24, 12) tables separate the answers.
        assert!(d.p.is_some_and(|p| (p - 2.0 / 2_704_156.0).abs() < 1e-15));
        let (same, _) =
            compare(&tally(&[0, 0, 0, 0, 6]), &tally(&[0, 0, 0, 0, 8]), 1).expect("tested");
        assert_eq!(same.p, Some(1.0));
        assert!(same.lo < 0.0 && same.hi > 0.0);
    }

    #[test]
    fn without_counts_the_p_is_that_of_t() {
        let m = |mean| Moments { n: 20, mean, variance: Some(400.0) };
        let (d, method) = compare_scores(&m(50.0), &m(70.0), None, 1).expect("tested");
        assert_eq!(method, PMethod::T);
        assert!((d.df - 38.0).abs() < 1e-9 && d.p.is_some_and(|p| p < 0.01));
        let unknown = Moments { variance: None, ..m(50.0) };
        assert_eq!(compare_scores(&unknown, &m(70.0), None, 1), None);
    }
}
