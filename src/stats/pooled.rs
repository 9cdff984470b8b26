//! Two tallies on one axis: each distinct value with its answers before and after.

use super::tally::Tally;
use std::collections::BTreeMap;

/// A value on the shared axis and how often it was given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Level {
    /// Whole steps of the finest grid that holds both scales, higher is better.
    pub value: f64,
    pub before: u64,
    pub after: u64,
}

/// The values that occur, worst first. Scales of different length meet where their 0–100 scores do.
pub(super) fn pool(before: &Tally, after: &Tally) -> Vec<Level> {
    let (a, b) = (before.steps().max(1), after.steps().max(1));
    let shared = gcd(a, b);
    // A value's place is steps / scale length · (a · b / gcd): whole numbers, so ties are exact.
    let mut levels: BTreeMap<u128, (u64, u64)> = BTreeMap::new();
    for (step, count) in before.worst_first().filter(|(_, c)| *c > 0) {
        let level = levels.entry(u128::from(step) * u128::from(b / shared)).or_default();
        level.0 = level.0.saturating_add(count);
    }
    for (step, count) in after.worst_first().filter(|(_, c)| *c > 0) {
        let level = levels.entry(u128::from(step) * u128::from(a / shared)).or_default();
        level.1 = level.1.saturating_add(count);
    }
    let level = |(value, (before, after))| Level { value: value as f64, before, after };
    levels.into_iter().map(level).collect()
}

fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::GoodEnd;

    #[test]
    fn scales_meet_at_equal_scores() {
        let five = Tally::new(1, vec![1, 0, 2, 0, 3], GoodEnd::High);
        let seven = Tally::new(1, vec![4, 0, 0, 5, 0, 6, 0], GoodEnd::Low);
        let levels = five.zip(seven).map(|(a, b)| pool(&a, &b)).unwrap_or_default();
        let found: Vec<_> = levels.iter().map(|l| (l.value, l.before, l.after)).collect();
        assert_eq!(found, [(0.0, 1, 0), (2.0, 0, 6), (6.0, 2, 5), (12.0, 3, 4)]);
    }
}
