//! Several tests at once: adjusted p-values.

/// Holm's step-down adjustment: the verdicts hold together at the chosen level, whatever the tests
/// have to do with each other.
///
/// None (not tested), NaN and values outside 0–1 stay None and do not count as tests.
#[must_use]
pub fn holm(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let ranked = ascending(p);
    let tests = ranked.len();
    let mut highest: f64 = 0.0;
    let adjusted = ranked.into_iter().enumerate().map(|(rank, (place, p))| {
        highest = highest.max(p * (tests - rank) as f64).min(1.0);
        (place, highest)
    });
    place(p.len(), adjusted.collect())
}

/// The share outside the interval that belongs beside each Holm verdict, so that it excludes 0 exactly
/// where Holm's adjusted p is below `alpha`: `alpha/(m − min(k, k*) + 1)` for the rank `k`, with `k*`
/// the first rank that is not shown. Equal p share the lowest of their ranks.
///
/// Every such interval contains the ordinary one. None where there is no test.
#[must_use]
pub fn holm_levels(p: &[Option<f64>], alpha: f64) -> Vec<Option<f64>> {
    let ranked = ascending(p);
    let tests = ranked.len();
    let at = |rank: usize| alpha / (tests - rank) as f64;
    let first_not_shown =
        ranked.iter().enumerate().position(|(rank, (_, p))| *p >= at(rank)).unwrap_or(tests);
    let mut lowest = 0;
    let mut last = f64::NAN;
    let mut levels = Vec::with_capacity(tests);
    for (rank, (place, p)) in ranked.into_iter().enumerate() {
        if p.total_cmp(&last).is_ne() {
            (lowest, last) = (rank, p);
        }
        levels.push((place, at(lowest.min(first_not_shown))));
    }
    place(p.len(), levels)
}

/// Benjamini and Hochberg's step-up adjustment: the expected share of false finds among the finds,
/// for screening. Needs tests that are independent or positively dependent, which gaps between
/// neighbours are not.
///
/// None, NaN and values outside 0–1 stay None and do not count as tests.
#[must_use]
pub fn benjamini_hochberg(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let ranked = ascending(p);
    let tests = ranked.len() as f64;
    let mut lowest: f64 = 1.0;
    let adjusted = ranked.into_iter().enumerate().rev().map(|(rank, (place, p))| {
        lowest = lowest.min(p * tests / (rank + 1) as f64);
        (place, lowest)
    });
    place(p.len(), adjusted.collect())
}

/// The usable p-values with their places, smallest first.
fn ascending(p: &[Option<f64>]) -> Vec<(usize, f64)> {
    let usable = |p: &f64| (0.0..=1.0).contains(p);
    let mut ranked: Vec<_> =
        p.iter().enumerate().filter_map(|(i, p)| Some((i, p.filter(usable)?))).collect();
    ranked.sort_by(|a, b| a.1.total_cmp(&b.1));
    ranked
}

fn place(len: usize, adjusted: Vec<(usize, f64)>) -> Vec<Option<f64>> {
    let mut out = vec![None; len];
    for (at, p) in adjusted {
        if let Some(slot) = out.get_mut(at) {
            *slot = Some(p);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_tests_are_left_out() {
        let found = holm(&[Some(0.004), None, Some(0.03), Some(f64::NAN), Some(0.2)]);
        assert_eq!(found, [Some(0.012), None, Some(0.06), None, Some(0.2)]);
        assert_eq!(holm(&[]), []);
        assert_eq!(benjamini_hochberg(&[None]), [None]);
    }

    #[test]
    fn levels_follow_the_rank_up_to_the_first_that_is_not_shown() {
        let found = holm_levels(&[Some(0.5), None, Some(0.001), Some(0.6)], 0.05);
        assert_eq!(found, [Some(0.025), None, Some(0.05 / 3.0), Some(0.025)]);
        // Equal p share the lowest rank.
        let tied = holm_levels(&[Some(0.001), Some(0.001)], 0.05);
        assert_eq!(tied, [Some(0.025), Some(0.025)]);
        assert_eq!(holm_levels(&[Some(0.2)], 0.05), [Some(0.05)]);
    }

    #[test]
    fn never_above_one_and_never_out_of_order() {
        assert_eq!(holm(&[Some(0.9), Some(0.6)]), [Some(1.0), Some(1.0)]);
        assert_eq!(benjamini_hochberg(&[Some(0.5), Some(0.5)]), [Some(0.5), Some(0.5)]);
    }
}
