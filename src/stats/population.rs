//! Few customers in all, and who did not answer.

use super::interval::{Estimate, Interval};

/// All customers, of whom some answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Population {
    customers: u64,
    answered: u64,
}

impl Population {
    /// None when more answered than there are, or there is nobody.
    #[must_use]
    pub fn new(customers: u64, answered: u64) -> Option<Self> {
        (customers > 0 && answered <= customers).then_some(Self { customers, answered })
    }

    /// All of them.
    #[must_use]
    pub fn customers(self) -> u64 {
        self.customers
    }

    /// The finite population correction `√((N − n)/(N − 1))`, 0 to 1: 0 where everybody answered.
    #[must_use]
    pub fn shrink(self) -> f64 {
        if self.customers <= self.answered || self.customers < 2 {
            return 0.0;
        }
        let (all, answered) = (self.customers as f64, self.answered as f64);
        ((all - answered) / (all - 1.0)).sqrt()
    }
}

/// The interval drawn in about its estimate. Shrinking the standard error alone would leave the
/// centre where the added answers put it, and cover far too little near the ends of the scale.
pub(super) fn shrunk(estimate: Estimate, shrink: f64) -> Estimate {
    let Estimate { value, lo, hi } = estimate;
    Estimate { value, lo: value - shrink * (value - lo), hi: value + shrink * (hi - value) }
}

/// What the mean of everybody who was asked can be at all, whatever those who did not answer think:
/// `[r·mean, r·mean + 100·(1 − r)]` with the response rate `r`, 0–1. Points on the 0–100 axis.
#[must_use]
pub fn no_assumption_bounds(mean: f64, response_rate: f64) -> Interval {
    let answered = mean * response_rate;
    Interval { lo: answered, hi: answered + 100.0 * (1.0 - response_rate) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_left_out_when_all_answer() {
        let of = |customers, answered| Population::new(customers, answered).map(Population::shrink);
        assert_eq!((of(30, 30), of(1, 1), of(0, 0), of(5, 6)), (Some(0.0), Some(0.0), None, None));
        assert!(of(30, 20).is_some_and(|f| (f - (10.0_f64 / 29.0).sqrt()).abs() < 1e-15));
        let all = no_assumption_bounds(75.0, 1.0);
        assert!((all.lo - 75.0).abs() < 1e-12 && (all.hi - 75.0).abs() < 1e-12);
    }
}
