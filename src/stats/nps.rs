//! Net Promoter Score: its parts, its interval and its change.

use super::compare::Difference;
use super::interval::{Estimate, Interval, t_quantile, z};
use super::population::shrunk;
use super::tally::{GoodEnd, Tally};

/// The range of an NPS.
const POINTS: Interval = Interval { lo: -100.0, hi: 100.0 };

/// Rocks's added answers: ¾ detractor, 1½ passive, ¾ promoter.
const ADDED_END: f64 = 0.75;
const ADDED_MIDDLE: f64 = 1.5;

/// The three groups of an NPS question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NpsCounts {
    /// Answers 0–6 (1–6 on a scale from 1).
    pub detractors: u64,
    /// Answers 7–8.
    pub passives: u64,
    /// Answers 9–10.
    pub promoters: u64,
}

/// Shares of a trinomial, not necessarily from whole answers.
#[derive(Clone, Copy)]
struct Shares {
    detractors: f64,
    passives: f64,
    promoters: f64,
    n: f64,
}

impl Shares {
    /// The counts divided by `design`, with answers added.
    fn of(counts: &NpsCounts, design: f64, end: f64, middle: f64) -> Option<Self> {
        let detractors = counts.detractors as f64 / design + end;
        let passives = counts.passives as f64 / design + middle;
        let promoters = counts.promoters as f64 / design + end;
        let n = detractors + passives + promoters;
        (n > 0.0).then(|| Self {
            detractors: detractors / n,
            passives: passives / n,
            promoters: promoters / n,
            n,
        })
    }

    /// Promoters less detractors, −1 to 1.
    fn net(&self) -> f64 {
        self.promoters - self.detractors
    }

    /// `p_pro + p_det − net²`, written without the difference of near-equal numbers.
    fn variance(&self) -> f64 {
        (self.promoters + self.detractors) * self.passives + 4.0 * self.promoters * self.detractors
    }

    fn variance_of_net(&self) -> f64 {
        self.variance() / self.n
    }
}

impl NpsCounts {
    /// Groups the answers of a 0–10 or 1–10 scale on which high is good. None for other scales.
    #[must_use]
    pub fn from_tally(tally: &Tally) -> Option<Self> {
        let fits =
            matches!(tally.min(), 0 | 1) && tally.max() == 10 && tally.good() == GoodEnd::High;
        if !fits {
            return None;
        }
        let mut groups = Self::default();
        for (score, &count) in (tally.min()..).zip(tally.counts()) {
            let group = match score {
                ..=6 => &mut groups.detractors,
                7 | 8 => &mut groups.passives,
                _ => &mut groups.promoters,
            };
            *group = group.saturating_add(count);
        }
        Some(groups)
    }

    /// The number of answers, passives included.
    #[must_use]
    pub fn n(&self) -> u64 {
        self.detractors.saturating_add(self.passives).saturating_add(self.promoters)
    }

    /// Percent promoters less percent detractors, −100 to 100 points, with the adjusted Wald interval
    /// of Rocks (2016): ¾ detractor, 1½ passive and ¾ promoter are added before the interval is made.
    ///
    /// Cut to −100…100 and stretched to contain the NPS (needed with one answer only). None without
    /// answers.
    #[must_use]
    pub fn nps(&self) -> Option<Estimate> {
        NpsSample::of(*self).nps()
    }

    /// Centre and standard error, in NPS points, after Rocks's answers were added. None without
    /// answers.
    #[must_use]
    pub fn adjusted(&self) -> Option<(f64, f64)> {
        self.adjusted_by(1.0)
    }

    fn adjusted_by(&self, design: f64) -> Option<(f64, f64)> {
        self.raw()?;
        let shares = Shares::of(self, design, ADDED_END, ADDED_MIDDLE)?;
        Some((shares.net() * 100.0, shares.variance_of_net().sqrt() * 100.0))
    }

    /// Variance of one answer coded −1, 0, 1 (divisor n), 0 to 1. None without answers.
    #[must_use]
    pub fn variance(&self) -> Option<f64> {
        Some(self.raw()?.variance())
    }

    /// Plain standard error in NPS points; 0 where all answers fall in one group. None without
    /// answers.
    #[must_use]
    pub fn se(&self) -> Option<f64> {
        Some(self.raw()?.variance_of_net().sqrt() * 100.0)
    }

    /// The plain Wald interval (normal, divisor n), not cut. Too narrow for small n; for comparison
    /// with other programs. None without answers.
    #[must_use]
    pub fn wald(&self) -> Option<Estimate> {
        let value = self.raw()?.net() * 100.0;
        let half = z() * self.se()?;
        Some(Estimate { value, lo: value - half, hi: value + half })
    }

    /// The t interval of the answers coded −1, 0, 1 (divisor n − 1), not cut. None below two answers.
    #[must_use]
    pub fn trinomial_t(&self) -> Option<Estimate> {
        let shares = self.raw()?;
        let value = shares.net() * 100.0;
        let half =
            t_quantile(shares.n - 1.0)? * (shares.variance() / (shares.n - 1.0)).sqrt() * 100.0;
        Some(Estimate { value, lo: value - half, hi: value + half })
    }

    /// Tango's score interval (1998) for the difference of two cells of one trinomial, in NPS points:
    /// the strict option, with a better worst case for very few answers. None without answers.
    #[must_use]
    pub fn tango(&self) -> Option<Estimate> {
        let net = self.raw()?.net();
        let value = net * 100.0;
        let ends = Interval {
            lo: self.tango_limit(net, -1.0) * 100.0,
            hi: self.tango_limit(net, 1.0) * 100.0,
        };
        Some(Estimate::bounded(value, ends, POINTS))
    }

    /// The point between `inside` and `outside` where the score test just rejects, by bisection.
    fn tango_limit(&self, mut inside: f64, mut outside: f64) -> f64 {
        for _ in 0..100 {
            let middle = f64::midpoint(inside, outside);
            if self.tango_rejects(middle) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        f64::midpoint(inside, outside)
    }

    fn tango_rejects(&self, delta: f64) -> bool {
        let (down, up) = (self.detractors as f64, self.promoters as f64);
        let n = down + self.passives as f64 + up;
        // The share of detractors that is likeliest when the net share is `delta`.
        let a = 2.0 * n;
        let b = (a - up + down).mul_add(delta, -up - down);
        let c = -down * delta * (1.0 - delta);
        let root = (b * b - 4.0 * a * c).max(0.0).sqrt();
        let share = if b > 0.0 { -2.0 * c / (b + root) } else { (root - b) / (2.0 * a) };
        let variance = n * (2.0 * share + delta * (1.0 - delta));
        (up - down - n * delta).powi(2) > z().powi(2) * variance
    }

    fn raw(&self) -> Option<Shares> {
        Shares::of(self, 1.0, 0.0, 0.0)
    }
}

/// The groups of one round with what is known of the people behind them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NpsSample {
    /// The groups.
    pub counts: NpsCounts,
    /// By how much the counts are divided because answers of one person resemble each other, 1 or
    /// more ([`super::design_effect`]).
    pub design: f64,
    /// The finite population correction, 0–1 ([`super::Population::shrink`]).
    pub shrink: f64,
}

impl NpsSample {
    /// Everybody answered once, out of many.
    #[must_use]
    pub fn of(counts: NpsCounts) -> Self {
        Self { counts, design: 1.0, shrink: 1.0 }
    }

    /// The NPS with its interval, see [`NpsCounts::nps`].
    #[must_use]
    pub fn nps(&self) -> Option<Estimate> {
        let value = self.counts.raw()?.net() * 100.0;
        let (center, se) = self.counts.adjusted_by(self.design)?;
        let estimate = Estimate::bounded(value, Interval::around(center, z() * se), POINTS);
        Some(shrunk(estimate, self.shrink))
    }

    /// The raw NPS, and centre and standard error as a side of a difference.
    fn side(&self) -> Option<(f64, f64, f64)> {
        let raw = self.counts.raw()?.net() * 100.0;
        let (center, se) = self.counts.adjusted_by(self.design)?;
        Some((raw, raw + self.shrink * (center - raw), self.shrink * se))
    }
}

/// The change of an NPS in points with the interval and the p of two adjusted Wald estimates (Lewis &
/// Sauro): the number is the raw difference, z and the interval come from the adjusted shares.
///
/// Cut to −200…200 and stretched to contain the raw difference; `df` is infinite. None without
/// answers on a side.
#[must_use]
pub fn nps_change(before: &NpsSample, after: &NpsSample) -> Option<Difference> {
    let ((from, center_from, se_from), (to, center_to, se_to)) = (before.side()?, after.side()?);
    let (center, se) = (center_to - center_from, se_from.hypot(se_to));
    Some(Difference::new(to - from, center, se, f64::INFINITY, 200.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seventy_twenty_ten_is_sixty() {
        let nps = NpsCounts { promoters: 70, passives: 20, detractors: 10 }.nps();
        assert!(nps.is_some_and(|e| (e.value - 60.0).abs() < 1e-12 && e.lo < 60.0 && e.hi > 60.0));
    }

    #[test]
    fn groups_follow_the_score_not_the_place() {
        let from_one = Tally::new(1, vec![1, 1, 1, 1, 1, 1, 2, 2, 3, 3], GoodEnd::High);
        let groups = from_one.as_ref().and_then(NpsCounts::from_tally);
        assert_eq!(groups, Some(NpsCounts { detractors: 6, passives: 4, promoters: 6 }));
        let low = Tally::new(0, vec![1; 11], GoodEnd::Low);
        assert_eq!(low.as_ref().and_then(NpsCounts::from_tally), None);
        let five = Tally::new(1, vec![1; 5], GoodEnd::High);
        assert_eq!(five.as_ref().and_then(NpsCounts::from_tally), None);
    }

    #[test]
    fn nobody_and_one_answer() {
        let nobody = NpsCounts::default();
        assert!(nobody.nps().is_none() && nobody.tango().is_none() && nobody.adjusted().is_none());
        let one = NpsCounts { promoters: 1, ..nobody };
        assert!(one.nps().is_some_and(|e| e.hi >= 100.0 && e.lo < 0.0));
        assert_eq!(nps_change(&NpsSample::of(nobody), &NpsSample::of(one)), None);
    }

    #[test]
    fn huge_counts_stay_finite() {
        let huge = NpsCounts { promoters: u64::MAX, passives: u64::MAX, detractors: u64::MAX };
        assert_eq!(huge.n(), u64::MAX);
        assert!(huge.nps().is_some_and(|e| e.value.abs() < 1e-9 && e.half_width() < 1e-6));
        assert!(huge.tango().is_some_and(|e| e.lo <= e.value && e.value <= e.hi));
    }
}
