//! Two samples against each other: the one place where a difference is computed.

use super::parallel;
use super::sample::Answered;
use super::verdict::Method;
use crate::stats::{self, Difference, Pairs};

/// A verdict is shown when its corrected p is below this.
pub const CONFIRMED_BELOW: f64 = 0.05;

/// A difference and how it was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Contrast {
    /// Interval and p.
    pub difference: Difference,
    /// By which test.
    pub method: Method,
    /// People on both sides, where that made a difference.
    pub pairs: Option<u64>,
}

/// Second against first. Where a side knows its NPS groups only, in NPS points. None when the two
/// sides have no number in common.
pub(super) fn contrast(
    first: &Answered,
    second: &Answered,
    pairs: Option<Pairs>,
) -> Option<Contrast> {
    if let Some((before, after)) = first.sample.as_ref().zip(second.sample.as_ref()) {
        let together =
            pairs.and_then(|pairs| Some((stats::overlapping(before, after, &pairs)?, pairs.n)));
        return Some(match together {
            Some((difference, n)) => {
                Contrast { difference, method: Method::Overlapping, pairs: Some(n) }
            }
            None => Contrast {
                difference: stats::independent(before, after),
                method: Method::Independent,
                pairs: None,
            },
        });
    }
    let difference = stats::nps_change(first.nps.as_ref()?, second.nps.as_ref()?)?;
    Some(Contrast { difference, method: Method::NpsTotals, pairs: None })
}

/// What the correction for several comparisons makes of one of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corrected {
    /// Unadjusted.
    pub p: f64,
    /// Holm's.
    pub p_holm: f64,
    /// The interval at the level of the verdict: it excludes 0 exactly where `p_holm` is below 0.05.
    pub interval: (f64, f64),
    /// How many comparisons were corrected together.
    pub comparisons: usize,
}

impl Corrected {
    /// Whether the difference is more than chance usually gives.
    pub(super) fn is_shown(&self) -> bool {
        self.p_holm < CONFIRMED_BELOW
    }
}

/// Corrects a family: one place for each of `tests`, None where it is not tested.
pub(super) fn corrected(tests: &[Option<Difference>]) -> Vec<Option<Corrected>> {
    let p: Vec<Option<f64>> = tests.iter().map(|test| test.and_then(|test| test.p)).collect();
    let comparisons = p.iter().flatten().count();
    let levels = stats::holm_levels(&p, CONFIRMED_BELOW);
    let holm = stats::holm(&p);
    let all: Vec<_> = tests.iter().zip(&p).zip(holm.into_iter().zip(levels)).collect();
    parallel::map(&all, |((test, p), (holm, level))| {
        let interval = (**test)?.interval_at((*level)?);
        let interval = (interval.lo, interval.hi);
        Some(Corrected { p: (**p)?, p_holm: (*holm)?, interval, comparisons })
    })
}
