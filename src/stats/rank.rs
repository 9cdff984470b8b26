//! Rank methods on counts: Cliff's delta, Brunner–Munzel, Mann–Whitney, Spearman.
//!
//! All compare by order only, so two scales of different length meet where their 0–100 scores do.

use super::interval::{Interval, normal_p, t_p, t_quantile};
use super::pooled::{Level, pool};
use super::tally::Tally;

/// Cliff's delta: how much oftener a random later answer is better than a random earlier one than the
/// other way round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CliffsDelta {
    /// −1 (all after are worse) to 1 (all after are better); ties count for neither.
    pub delta: f64,
    /// P(after better) + ½ P(equal), 0–1.
    pub superiority: f64,
    /// 95 % interval of `delta` after Brunner and Munzel, cut to −1…1; None where that is undefined.
    pub interval: Option<Interval>,
    /// Brunner–Munzel's two-sided p; None where it is undefined.
    pub p: Option<f64>,
}

/// The Brunner–Munzel test of "a random later answer is as often better as worse".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BrunnerMunzel {
    /// The statistic, positive when after is better.
    pub statistic: f64,
    /// Degrees of freedom of its t distribution.
    pub df: f64,
    /// Two-sided p-value. Too small below some ten answers a side.
    pub p: f64,
    /// Standard error of the superiority, above 0.
    pub se: f64,
}

/// The Mann–Whitney test of "both come from the same distribution".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MannWhitney {
    /// Pairs in which after is better, ties as a half: 0 to `n_before · n_after`.
    pub u_after: f64,
    /// Normal statistic with the correction for ties; None where all answers are equal.
    pub z: Option<f64>,
    /// Two-sided p without continuity correction; None where all answers are equal.
    pub p: Option<f64>,
    /// Two-sided p with continuity correction; None where all answers are equal.
    pub p_continuity: Option<f64>,
}

struct Ranks {
    n_before: f64,
    n_after: f64,
    /// Σ after · (before below + ½ before equal).
    u_after: f64,
    superiority: f64,
    levels: Vec<Placed>,
}

struct Placed {
    before: f64,
    after: f64,
    /// Answers of the other side below, equal ones as a half.
    before_below: f64,
    after_below: f64,
}

impl Ranks {
    fn new(before: &Tally, after: &Tally) -> Option<Self> {
        if before.n() == 0 || after.n() == 0 {
            return None;
        }
        let (mut before_sum, mut after_sum) = (0.0, 0.0);
        let place = |level: Level| {
            let (before, after) = (level.before as f64, level.after as f64);
            let placed = Placed {
                before,
                after,
                before_below: before_sum + before / 2.0,
                after_below: after_sum + after / 2.0,
            };
            before_sum += before;
            after_sum += after;
            placed
        };
        let levels: Vec<_> = pool(before, after).into_iter().map(place).collect();
        let (n_before, n_after) = (before.n() as f64, after.n() as f64);
        let u_after: f64 = levels.iter().map(|l| l.after * l.before_below).sum();
        let superiority = (u_after / n_before / n_after).clamp(0.0, 1.0);
        Some(Self { n_before, n_after, u_after, superiority, levels })
    }

    fn brunner_munzel(&self) -> Option<BrunnerMunzel> {
        let (n1, n2) = (self.n_before, self.n_after);
        if n1 < 2.0 || n2 < 2.0 {
            return None;
        }
        // Placements as shares of the other side: the same statistic without products of n.
        let center_before = 1.0 - self.superiority;
        let spread_before: f64 = self
            .levels
            .iter()
            .map(|l| l.before * (l.after_below / n2 - center_before).powi(2))
            .sum();
        let spread_after: f64 = self
            .levels
            .iter()
            .map(|l| l.after * (l.before_below / n1 - self.superiority).powi(2))
            .sum();
        let v1 = spread_before / (n1 - 1.0) / n1;
        let v2 = spread_after / (n2 - 1.0) / n2;
        // Complete separation leaves rounding dust at most.
        if v1 + v2 <= 1e-30 {
            return None;
        }
        let se = (v1 + v2).sqrt();
        let (w1, w2) = (v1 / (v1 + v2), v2 / (v1 + v2));
        let df = 1.0 / (w1 * w1 / (n1 - 1.0) + w2 * w2 / (n2 - 1.0));
        let statistic = (self.superiority - 0.5) / se;
        Some(BrunnerMunzel { statistic, df, p: t_p(statistic, df)?, se })
    }
}

/// Cliff's delta alone: the effect size beside a difference in points. None without answers on a side.
#[must_use]
pub fn delta(before: &Tally, after: &Tally) -> Option<f64> {
    Some(2.0 * Ranks::new(before, after)?.superiority - 1.0)
}

/// Cliff's delta with Brunner–Munzel's interval and p: the effect size beside the difference in
/// points.
///
/// Its words by Romano (2006): below .147 negligible, .33 small, .474 medium, else large. None
/// without answers on a side.
#[must_use]
pub fn cliffs_delta(before: &Tally, after: &Tally) -> Option<CliffsDelta> {
    let ranks = Ranks::new(before, after)?;
    let delta = 2.0 * ranks.superiority - 1.0;
    let test = ranks.brunner_munzel();
    let interval = test.and_then(|t| {
        let ends = Interval::around(delta, 2.0 * t_quantile(t.df)? * t.se);
        Some(ends.bounded(delta, Interval { lo: -1.0, hi: 1.0 }))
    });
    Some(CliffsDelta { delta, superiority: ranks.superiority, interval, p: test.map(|t| t.p) })
}

/// The Brunner–Munzel test (2000) with its t approximation.
///
/// None when a side has fewer than two answers, on complete separation, and where neither side has
/// any spread.
#[must_use]
pub fn brunner_munzel(before: &Tally, after: &Tally) -> Option<BrunnerMunzel> {
    Ranks::new(before, after)?.brunner_munzel()
}

/// The Mann–Whitney (Wilcoxon rank sum) test with the tie-corrected normal approximation. It tests
/// equal distributions, not equal means, and so is never the source of a verdict here.
///
/// None without answers on a side.
#[must_use]
pub fn mann_whitney(before: &Tally, after: &Tally) -> Option<MannWhitney> {
    let ranks = Ranks::new(before, after)?;
    let (n1, n2) = (ranks.n_before, ranks.n_after);
    let n = n1 + n2;
    let ties: f64 = ranks
        .levels
        .iter()
        .map(|l| l.before + l.after)
        .map(|t| (t / n) * ((t - 1.0) / (n - 1.0)) * (t + 1.0))
        .sum();
    let variance = n1 / 12.0 * n2 * (n + 1.0 - ties);
    let known = ranks.levels.len() > 1 && variance > 0.0;
    let off = ranks.u_after - n1 * n2 / 2.0;
    let z = known.then(|| off / variance.sqrt());
    let corrected = known.then(|| (off.abs() - 0.5).max(0.0) / variance.sqrt());
    Some(MannWhitney {
        u_after: ranks.u_after,
        z,
        p: z.and_then(normal_p),
        p_continuity: corrected.and_then(normal_p),
    })
}

/// Spearman's rank correlation of paired values, −1 to 1: Pearson's correlation of the mid-ranks.
///
/// None when the lengths differ, there are fewer than two pairs, a value is not finite, or one side
/// is constant.
#[must_use]
pub fn spearman(a: &[f64], b: &[f64]) -> Option<f64> {
    if a.len() != b.len() || a.len() < 2 || a.iter().chain(b).any(|v| !v.is_finite()) {
        return None;
    }
    let middle = f64::midpoint(a.len() as f64, 1.0);
    let (a, b) = (midranks(a), midranks(b));
    let product = |a: &[f64], b: &[f64]| -> f64 {
        a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum()
    };
    let spread = (product(&a, &a) * product(&b, &b)).sqrt();
    (spread > 0.0).then(|| (product(&a, &b) / spread).clamp(-1.0, 1.0))
}

/// Ranks from 1; equal values share the mean of their ranks.
pub(super) fn midranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<_> = values.iter().copied().enumerate().collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut ranks = vec![0.0; values.len()];
    let mut below = 0;
    for tied in order.chunk_by(|a, b| a.1 >= b.1) {
        let rank = below as f64 + f64::midpoint(tied.len() as f64, 1.0);
        for (place, _) in tied {
            if let Some(slot) = ranks.get_mut(*place) {
                *slot = rank;
            }
        }
        below += tied.len();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::GoodEnd;

    fn tally(counts: &[u64]) -> Tally {
        Tally::new(1, counts.to_vec(), GoodEnd::High).expect("a scale")
    }

    #[test]
    fn complete_separation_has_a_delta_and_no_interval() {
        let found = cliffs_delta(&tally(&[3, 4, 0, 0, 0]), &tally(&[0, 0, 0, 2, 5]));
        let expected = CliffsDelta { delta: 1.0, superiority: 1.0, interval: None, p: None };
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn equal_constants_say_nothing() {
        let same = tally(&[0, 0, 7, 0, 0]);
        assert_eq!(brunner_munzel(&same, &same), None);
        assert!(
            mann_whitney(&same, &same)
                .is_some_and(|m| m.z.is_none() && (m.u_after - 24.5).abs() < 1e-9)
        );
        assert_eq!(cliffs_delta(&same, &tally(&[0; 5])), None);
    }

    #[test]
    fn spearman_of_ranks_and_ties() {
        assert_eq!(spearman(&[1.0, 2.0, 3.0], &[10.0, 20.0, 900.0]), Some(1.0));
        assert_eq!(spearman(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]), Some(-1.0));
        let tied = spearman(&[1.0, 2.0, 2.0, 4.0], &[1.0, 3.0, 2.0, 4.0]);
        assert!(tied.is_some_and(|r| (r - 0.948_683_298_050_513_8).abs() < 1e-14));
        assert_eq!(spearman(&[1.0, 1.0], &[1.0, 2.0]), None);
        assert_eq!(spearman(&[1.0, f64::NAN], &[1.0, 2.0]), None);
        assert_eq!(spearman(&[1.0], &[1.0]), None);
        assert_eq!(midranks(&[5.0, 1.0, 5.0]), [2.5, 1.0, 2.5]);
    }
}
