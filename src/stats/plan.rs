//! How many answers it takes.

use super::interval::{Quantiles, TAIL, z};
use super::sample::VERDICT_FROM;

/// The spread taken where a survey has none of its own yet, in points of the 0–100 axis.
pub const GUESSED_SPREAD: f64 = 25.0;

/// The share of missed true changes.
const MISSED: f64 = 0.2;

/// Answers needed for an NPS within ± `margin` points by the adjusted Wald interval:
/// `z²·variance/(margin/100)² − 3`, rounded up, at least 1.
///
/// `variance` is that of an answer coded −1, 0, 1: 1 is the worst case, 0.62 is typical. None when
/// `margin` is not above 0 or `variance` not within 0–1, or the number is beyond reason.
#[must_use]
pub fn nps_sample_size(margin: f64, variance: f64) -> Option<u64> {
    if !(0.0..=1.0).contains(&variance) || margin.is_nan() || margin <= 0.0 {
        return None;
    }
    let needed = (z().powi(2) * variance / (margin / 100.0).powi(2) - 3.0).ceil().max(1.0);
    (needed < 1e18).then_some(needed as u64)
}

/// Answers needed on each side to find a change of `change` points four times out of five among
/// `comparisons` that are corrected together, not rounded: the root of `n = K(s² + 5000/n)` with
/// `K = 2((z(1 − α/2m) + z(0.8))/change)²`. 5000/n is the most that the two added half answers add.
///
/// `spread` is the standard deviation of answers on the 0–100 axis. None when `change` is not above 0,
/// `spread` is negative or there is nothing to compare.
#[must_use]
pub fn answers_needed(change: f64, spread: f64, comparisons: usize) -> Option<f64> {
    if change.is_nan() || change <= 0.0 || spread.is_nan() || spread < 0.0 || comparisons == 0 {
        return None;
    }
    let sure = Quantiles::at(TAIL / comparisons as f64).z() + Quantiles::at(MISSED).z();
    let k = 2.0 * (sure / change).powi(2);
    let s2 = spread * spread;
    let needed = f64::midpoint(k * s2, (k * k * s2 * s2 + 20_000.0 * k).sqrt());
    needed.is_finite().then_some(needed)
}

/// Of `needed` answers those that it takes where there are only so many customers in all:
/// `n/(1 + (n − 1)/N)`.
#[must_use]
pub fn needed_of(needed: f64, customers: u64) -> f64 {
    needed / (1.0 + (needed - 1.0) / customers as f64)
}

/// Whole answers for a plan: rounded up, at least the 10 that a verdict needs. None where there are
/// fewer than 10 customers, and so never a verdict.
#[must_use]
pub fn planned(needed: f64, customers: Option<u64>) -> Option<u64> {
    if customers.is_some_and(|customers| customers < VERDICT_FROM) {
        return None;
    }
    let needed = customers.map_or(needed, |customers| needed_of(needed, customers));
    let whole = needed.ceil().max(VERDICT_FROM as f64);
    (whole < 1e18).then_some(whole as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_limits() {
        assert_eq!(nps_sample_size(10.0, 1.0), Some(382));
        assert_eq!(nps_sample_size(1000.0, 1.0), Some(1));
        assert_eq!(nps_sample_size(0.0, 1.0), None);
        assert_eq!(nps_sample_size(f64::NAN, 1.0), None);
        assert_eq!(nps_sample_size(1e-300, 1.0), None);
    }

    #[test]
    fn a_plan_is_never_below_ten_nor_above_all() {
        let plan = |change, customers| {
            answers_needed(change, 25.0, 1).and_then(|needed| planned(needed, customers))
        };
        assert_eq!(plan(10.0, None), Some(106));
        assert_eq!(plan(90.0, None), Some(10));
        assert_eq!(plan(10.0, Some(9)), None);
        assert!(plan(10.0, Some(40)).is_some_and(|n| n <= 40));
        assert_eq!(plan(0.0, None), None);
    }
}
