//! The same respondents at two times or two touchpoints: tests on their differences.

use super::compare::Difference;
use super::interval::normal_p;
use super::rank::midranks;

/// Paired answers, summed up by their differences (after − before).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paired {
    /// Pairs.
    pub n: usize,
    /// Mean difference, in the unit of the differences.
    pub mean: f64,
    /// Sample standard deviation of the differences; None with one pair.
    pub sd: Option<f64>,
    /// Interval and p of the paired t test; None with one pair and where all differences are equal.
    pub difference: Option<Difference>,
    /// Pairs that went up, went down and stayed.
    pub up: usize,
    /// Pairs that went down.
    pub down: usize,
    /// Pairs that stayed.
    pub same: usize,
}

/// Wilcoxon's signed-rank test with the tie-corrected normal approximation, without continuity
/// correction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wilcoxon {
    /// Normal statistic, positive when more went up.
    pub z: f64,
    /// Two-sided p-value.
    pub p: f64,
}

/// The paired t test on the differences after − before. None without pairs or with a value that is
/// not finite.
#[must_use]
pub fn paired_t(differences: &[f64]) -> Option<Paired> {
    if differences.is_empty() || differences.iter().any(|d| !d.is_finite()) {
        return None;
    }
    let n = differences.len() as f64;
    let mean = differences.iter().sum::<f64>() / n;
    let spread = spread(differences, mean);
    let sd = (differences.len() > 1).then(|| (spread / (n - 1.0)).sqrt());
    let count = |fits: fn(f64) -> bool| differences.iter().filter(|d| fits(**d)).count();
    let (up, down) = (count(|d| d > 0.0), count(|d| d < 0.0));
    let test = |sd: f64| {
        let (se, df) = (sd / n.sqrt(), n - 1.0);
        Some(Difference::new(mean, mean, se, df, f64::INFINITY))
    };
    Some(Paired {
        n: differences.len(),
        mean,
        sd,
        difference: sd.filter(|sd| *sd > 0.0).and_then(test),
        up,
        down,
        same: differences.len() - up - down,
    })
}

/// Sum of squares around the mean; zero where all are equal, whatever rounding did to the mean.
fn spread(differences: &[f64], mean: f64) -> f64 {
    let largest = differences.iter().fold(0.0_f64, |most, d| most.max(d.abs()));
    let squares: f64 = differences.iter().map(|d| (d - mean).powi(2)).sum();
    let dust = (largest * 1e-13).powi(2) * differences.len() as f64;
    if squares <= dust { 0.0 } else { squares }
}

/// Wilcoxon's signed-rank test with Pratt's zeros: they are ranked and then left out. Keeps its level
/// better than dropping them when many answers stay the same.
///
/// None where the paired t test is undefined as well (one pair, all differences equal) and when no
/// difference is left.
#[must_use]
pub fn wilcoxon_pratt(differences: &[f64]) -> Option<Wilcoxon> {
    paired_t(differences)?.difference?;
    signed_rank(differences)
}

/// Wilcoxon's signed-rank test without the pairs that stayed the same, as many programs have it.
/// None as with [`wilcoxon_pratt`].
#[must_use]
pub fn wilcoxon_drop_zeros(differences: &[f64]) -> Option<Wilcoxon> {
    paired_t(differences)?.difference?;
    let moved: Vec<_> = differences.iter().copied().filter(|d| *d != 0.0).collect();
    signed_rank(&moved)
}

fn signed_rank(differences: &[f64]) -> Option<Wilcoxon> {
    let sizes: Vec<_> = differences.iter().map(|d| d.abs()).collect();
    let ranks = midranks(&sizes);
    let pairs = || differences.iter().copied().zip(ranks.iter().copied());
    let n = differences.len() as f64;
    let zeros = differences.iter().filter(|d| **d == 0.0).count() as f64;
    let up: f64 = pairs().filter(|(d, _)| *d > 0.0).map(|(_, rank)| rank).sum();
    let expected = (n * (n + 1.0) - zeros * (zeros + 1.0)) / 4.0;
    let cubic = |n: f64| n * (n + 1.0) * (2.0 * n + 1.0);
    let mut moved: Vec<_> = pairs().filter(|(d, _)| *d != 0.0).map(|(_, rank)| rank).collect();
    moved.sort_by(f64::total_cmp);
    let ties: f64 =
        moved.chunk_by(|a, b| a >= b).map(|t| t.len() as f64).map(|t| t * (t * t - 1.0)).sum();
    let variance = (cubic(n) - cubic(zeros) - ties / 2.0) / 24.0;
    if variance <= 0.0 {
        return None;
    }
    let z = (up - expected) / variance.sqrt();
    Some(Wilcoxon { z, p: normal_p(z)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_differences_have_a_mean_and_no_test() {
        let found = paired_t(&[0.1; 7]);
        assert!(found.is_some_and(|p| p.difference.is_none() && p.sd == Some(0.0) && p.up == 7));
        assert_eq!(wilcoxon_pratt(&[0.1; 7]), None);
        assert_eq!(wilcoxon_pratt(&[0.0; 7]), None);
    }

    #[test]
    fn nothing_and_nonsense() {
        assert_eq!(paired_t(&[]), None);
        assert_eq!(paired_t(&[1.0, f64::INFINITY]), None);
        assert!(paired_t(&[2.0]).is_some_and(|p| p.sd.is_none() && p.difference.is_none()));
    }
}
