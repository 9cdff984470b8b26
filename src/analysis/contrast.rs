//! Two samples against each other: the one place where a difference is computed.

use super::sample::Sample;
use crate::stats::{Difference, PMethod, compare_scores};

/// A difference and how much of it was tested.
#[derive(Clone, Copy, Debug)]
pub(super) struct Contrast {
    /// Second minus first, points on the 0–100 axis.
    pub diff: f64,
    /// Interval and p; None where a side is a guess, has fewer than 5 answers or no known spread.
    pub difference: Option<Difference>,
    /// By which test.
    pub method: Option<PMethod>,
    /// Both sides have the 10 answers that a verdict needs, and there is a p.
    pub judged: bool,
}

impl Contrast {
    /// Unadjusted.
    pub fn p(&self) -> Option<f64> {
        self.difference.and_then(|one| one.p)
    }

    /// The p that belongs to the list of tests which is corrected for being many.
    pub fn p_of_family(&self) -> Option<f64> {
        self.p().filter(|_| self.judged)
    }

    /// 95 % interval.
    pub fn interval(&self) -> Option<(f64, f64)> {
        self.difference.map(|one| (one.lo, one.hi))
    }
}

/// Whether both sides may be tested.
pub(super) fn is_testable(first: &Sample, second: &Sample) -> bool {
    first.is_testable() && second.is_testable()
}

/// Second against first. None when a side has no score on the common axis.
pub(super) fn contrast(first: &Sample, second: &Sample, comparisons: usize) -> Option<Contrast> {
    let (before, after) = (first.moments?, second.moments?);
    let tested = is_testable(first, second).then(|| {
        let counts = first.tally.as_ref().zip(second.tally.as_ref());
        compare_scores(&before, &after, counts, comparisons)
    });
    let (difference, method) = tested.flatten().unzip();
    let mut contrast =
        Contrast { diff: after.mean - before.mean, difference, method, judged: false };
    let enough = first.allows_verdict() && second.allows_verdict();
    contrast.judged = enough && contrast.p().is_some();
    Some(contrast)
}
