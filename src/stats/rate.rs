//! Shares: Wilson's interval, and the change of a share with Newcombe's interval.

use super::interval::{Estimate, Interval, normal_p, z};

/// The change of a share, in percentage points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateChange {
    /// The raw difference.
    pub diff: f64,
    /// Lower end of the 95 % interval.
    pub lo: f64,
    /// Upper end of the 95 % interval.
    pub hi: f64,
    /// Two-sided p-value; None where both shares are 0 % or both 100 %.
    pub p: Option<f64>,
}

/// The share `x` of `n` in percent with Wilson's score interval (Wilson 1927).
///
/// Stays sane at 0 % and 100 %. None when `n` is zero or `x` is larger than `n`.
#[must_use]
pub fn wilson(x: u64, n: u64) -> Option<Estimate> {
    wilson_of(x as f64, n as f64)
}

/// The same for counts that need not be whole, for example because answers of one person resemble each
/// other and so count less.
pub(super) fn wilson_of(x: f64, n: f64) -> Option<Estimate> {
    if n <= 0.0 || x > n {
        return None;
    }
    let z = z();
    let share = x / n;
    let grown = 1.0 + z * z / n;
    let center = (share + z * z / (2.0 * n)) / grown;
    let half = z / grown * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    // At the very ends the limit equals the share; rounding would leave a trace beside it.
    let lo = if x <= 0.0 { 0.0 } else { center - half };
    let hi = if x >= n { 1.0 } else { center + half };
    let ends = Interval { lo: lo * 100.0, hi: hi * 100.0 };
    Some(Estimate::bounded(share * 100.0, ends, Interval { lo: 0.0, hi: 100.0 }))
}

/// The z statistic of two shares with the pooled share and without continuity correction (its square
/// is the χ² of the 2 × 2 table).
///
/// None without answers on a side, and where both shares are 0 % or both 100 %.
#[must_use]
pub fn pooled_z(x_before: u64, n_before: u64, x_after: u64, n_after: u64) -> Option<f64> {
    if n_before == 0 || n_after == 0 || x_before > n_before || x_after > n_after {
        return None;
    }
    let (n1, n2) = (n_before as f64, n_after as f64);
    let (x1, x2) = (x_before as f64, x_after as f64);
    let pooled = (x1 + x2) / (n1 + n2);
    let missed = (n1 - x1 + (n2 - x2)) / (n1 + n2);
    let se = (pooled * missed * (1.0 / n1 + 1.0 / n2)).sqrt();
    (se > 0.0).then(|| (x2 / n2 - x1 / n1) / se)
}

/// The change of a share in percentage points: Newcombe's hybrid score interval (1998, method 10) and
/// the p of the pooled z test.
///
/// `p` is None where both shares are 0 % or both 100 %. None when a side has no answers or `x > n`.
#[must_use]
pub fn two_proportions(
    x_before: u64,
    n_before: u64,
    x_after: u64,
    n_after: u64,
) -> Option<RateChange> {
    let before = wilson(x_before, n_before)?;
    let after = wilson(x_after, n_after)?;
    let diff = after.value - before.value;
    let down = (after.value - after.lo).hypot(before.hi - before.value);
    let up = (after.hi - after.value).hypot(before.value - before.lo);
    Some(RateChange {
        diff,
        lo: diff - down,
        hi: diff + up,
        p: pooled_z(x_before, n_before, x_after, n_after).and_then(normal_p),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_are_exact() {
        let all = wilson(15, 15);
        assert!(all.is_some_and(|e| e.hi >= 100.0 && (e.lo - 79.611_669_9).abs() < 1e-6));
        let none = wilson(0, 1);
        assert!(none.is_some_and(|e| e.lo <= 0.0 && (e.hi - 79.345_068_56).abs() < 1e-6));
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(2, 1), None);
    }

    #[test]
    fn nothing_on_both_sides_has_an_interval_and_no_p() {
        let d = two_proportions(0, 10, 0, 12);
        assert!(d.is_some_and(|d| d.p.is_none() && d.lo < -20.0 && d.hi > 20.0));
    }
}
