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
    fn never_above_one_and_never_out_of_order() {
        assert_eq!(holm(&[Some(0.9), Some(0.6)]), [Some(1.0), Some(1.0)]);
        assert_eq!(benjamini_hochberg(&[Some(0.5), Some(0.5)]), [Some(0.5), Some(0.5)]);
    }
}
