//! The difference of two groups of answers on the 0–100 axis: one estimate for interval and verdict.

use super::interval::{Interval, Quantiles, TAIL, t_p, t_quantile};
use super::joint::Pairs;
use super::sample::{Sample, VERDICT_FROM};
use super::summary::Moments;

/// The share of missed true changes at which [`Difference::detectable`] is computed: 80 % power.
const MISSED: f64 = 0.2;

/// A difference (second − first, positive is better) with its interval and test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The raw difference, the number shown, in points.
    pub diff: f64,
    /// The centre of the interval.
    pub center: f64,
    /// Lower end of the 95 % interval.
    pub lo: f64,
    /// Upper end of the 95 % interval.
    pub hi: f64,
    /// Two-sided p-value, unadjusted; None where the test is undefined.
    pub p: Option<f64>,
    /// Standard error of the difference, in points; 0 where everybody answered.
    pub se: f64,
    /// Degrees of freedom; infinite where the interval is a normal one.
    pub df: f64,
    /// The largest difference there can be, in points.
    most: f64,
}

impl Difference {
    /// Around `center`, which the added answers may have moved from the raw `diff`.
    pub(super) fn new(diff: f64, center: f64, se: f64, df: f64, most: f64) -> Self {
        let p = if se > 0.0 {
            t_p(center / se, df)
        } else {
            Some(if diff.abs() > 0.0 { 0.0 } else { 1.0 })
        };
        let mut found = Self { diff, center, lo: diff, hi: diff, p, se, df, most };
        let ends = found.interval(Quantiles::at(TAIL));
        (found.lo, found.hi) = (ends.lo, ends.hi);
        found
    }

    /// The interval at another level: `alpha` is the share outside it, 0–1.
    ///
    /// Cut to what is possible and stretched to contain the raw difference.
    #[must_use]
    pub fn interval_at(&self, alpha: f64) -> Interval {
        self.interval(Quantiles::at(alpha / 2.0))
    }

    fn interval(&self, quantiles: Quantiles) -> Interval {
        if self.se <= 0.0 {
            return Interval { lo: self.diff, hi: self.diff };
        }
        let half = quantiles.t(self.df).unwrap_or(f64::INFINITY) * self.se;
        Interval::around(self.center, half)
            .bounded(self.diff, Interval { lo: -self.most, hi: self.most })
    }

    /// The smallest true difference that `comparisons` tests together, each Holm-corrected, find four
    /// times out of five: `(t(1 − α/2m) + t(0.8))·se`, in points. None without comparisons.
    #[must_use]
    pub fn detectable(&self, comparisons: usize) -> Option<f64> {
        if comparisons == 0 {
            return None;
        }
        let sure = Quantiles::at(TAIL / comparisons as f64).t(self.df)?;
        Some((sure + Quantiles::at(MISSED).t(self.df)?) * self.se)
    }
}

/// Two samples of different people: Welch's t test (1947) with half an answer added at each end of
/// both scales, Welch–Satterthwaite degrees of freedom. The interval is cut to −100…100 points.
#[must_use]
pub fn independent(first: &Sample, second: &Sample) -> Difference {
    let (e1, e2) = (first.side_error(), second.side_error());
    let df = satterthwaite(e1, first.df(), e2, second.df());
    let center = second.center() - first.center();
    Difference::new(second.mean - first.mean, center, (e1 + e2).sqrt(), df, 100.0)
}

/// Two samples that share people: the overlapping-samples t of Derrick, Russ, Toher & White (2017),
/// with half an answer added at each end of both scales. The added answers belong to nobody, so they
/// have no part in the covariance.
///
/// None with fewer than 10 people on both sides, and where the pairs cannot belong to the samples:
/// then [`independent`] is the safe test.
#[must_use]
pub fn overlapping(first: &Sample, second: &Sample, pairs: &Pairs) -> Option<Difference> {
    let (n1, n2, shared) = (first.n as f64, second.n as f64, pairs.n as f64);
    let once = first.people == first.n && second.people == second.n;
    if !once || pairs.n < VERDICT_FROM || pairs.n > first.n.min(second.n) {
        return None;
    }
    // One population holds both samples; where only one is known, none is.
    let customers = first.population().zip(second.population()).map(|(a, b)| a.max(b));
    let set = |sample: &Sample| match customers {
        Some(customers) => sample.out_of(customers),
        None => sample.out_of_many(),
    };
    let (first, second) = (set(first), set(second));
    let (e1, e2) = (first.side_error(), second.side_error());
    let spreads = (first.error() * first.weight() * second.error() * second.weight()).sqrt();
    let left = customers.map_or(1.0, |all| (1.0 - n1 * n2 / (shared * all as f64)).max(0.0));
    let covariance = pairs.r * spreads * shared / (first.weight() * second.weight()) * left;
    let variance = (e1 + e2 - 2.0 * covariance).max(0.0);
    let apart = satterthwaite(e1, first.df(), e2, second.df());
    let alone = n1 - shared + n2 - shared;
    let df = (shared - 1.0) + (apart - shared + 1.0) * alone / (alone + 2.0 * shared);
    let center = second.center() - first.center();
    Some(Difference::new(second.mean - first.mean, center, variance.sqrt(), df, 100.0))
}

/// Welch–Satterthwaite degrees of freedom; infinite where nothing varies.
fn satterthwaite(e1: f64, df1: f64, e2: f64, df2: f64) -> f64 {
    let all = e1 + e2;
    if all <= 0.0 {
        return f64::INFINITY;
    }
    // Shares of the variance rather than the variances: no overflow and no underflow.
    let (w1, w2) = (e1 / all, e2 / all);
    1.0 / (w1 * w1 / df1 + w2 * w2 / df2)
}

/// Welch's t test without added answers, as other programs have it; no view uses it. The interval is
/// cut to −100…100 points.
///
/// None when a side has fewer than two answers or an unknown variance, and when both have none.
#[must_use]
pub fn welch(before: &Moments, after: &Moments) -> Option<Difference> {
    if before.n < 2 || after.n < 2 {
        return None;
    }
    let (v1, v2) = (before.variance? / before.n as f64, after.variance? / after.n as f64);
    let se = (v1 + v2).sqrt();
    if se.is_nan() || se <= 0.0 {
        return None;
    }
    let df = satterthwaite(v1, (before.n - 1) as f64, v2, (after.n - 1) as f64);
    let diff = after.mean - before.mean;
    t_quantile(df)?;
    Some(Difference::new(diff, diff, se, df, 100.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::{GoodEnd, Tally};

    fn sample(counts: &[u64]) -> Sample {
        let tally = Tally::new(1, counts.to_vec(), GoodEnd::High).expect("a scale");
        Sample::of_tally(&tally).expect("answers")
    }

    #[test]
    fn all_threes_to_all_fives_is_a_change() {
        let d = independent(&sample(&[0, 0, 12, 0, 0]), &sample(&[0, 0, 0, 0, 12]));
        assert!((d.diff - 50.0).abs() < 1e-12 && d.lo < 50.0 && d.hi >= 50.0 && d.se > 0.0);
        assert!(d.p.is_some_and(|p| p < 0.001));
        let same = independent(&sample(&[0, 0, 0, 0, 6]), &sample(&[0, 0, 0, 0, 8]));
        assert!(same.diff.abs() < 1e-12 && same.lo < 0.0 && same.hi > 0.0);
    }

    #[test]
    fn interval_and_p_say_the_same_at_every_level() {
        let d = independent(&sample(&[3, 8, 14, 22, 12]), &sample(&[2, 3, 9, 17, 27]));
        let p = d.p.expect("tested");
        let wider = d.interval_at(p * 0.99);
        let narrower = d.interval_at(p * 1.01);
        assert!(wider.lo < 0.0 && narrower.lo > 0.0, "{wider:?} {narrower:?}");
    }

    #[test]
    fn everybody_answered_leaves_nothing_to_chance() {
        let (a, b) = (sample(&[1, 2, 3, 4, 5]).out_of(15), sample(&[1, 1, 2, 5, 6]).out_of(15));
        let d = independent(&a, &b);
        assert_eq!((d.lo, d.hi, d.p), (d.diff, d.diff, Some(0.0)));
        assert_eq!(independent(&a, &a).p, Some(1.0));
    }

    #[test]
    fn what_people_share_sharpens_and_fewer_than_ten_do_not_count() {
        let (a, b) = (sample(&[3, 8, 14, 22, 12]), sample(&[2, 3, 9, 17, 27]));
        let apart = independent(&a, &b);
        let together = |n, r| overlapping(&a, &b, &Pairs { n, r });
        assert!(together(40, 0.6).is_some_and(|d| d.se < apart.se));
        assert!(together(40, -0.6).is_some_and(|d| d.se > apart.se));
        assert_eq!(together(9, 0.6), None);
        assert_eq!(together(60, 0.6), None, "more pairs than answers");
    }
}
