//! Answers counted per scale point, and what describes them.

use super::interval::Estimate;
use super::population::shrunk;
use super::rate::wilson_of;
use super::sample::Sample;
use super::summary::Moments;

/// Which end of a scale customers are glad about. The length of a scale does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GoodEnd {
    /// A high score is good (satisfaction, NPS, ease).
    High,
    /// A low score is good (effort as asked in CES 1.0).
    Low,
}

/// How many answers each point of a scale got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    min: i32,
    max: i32,
    counts: Vec<u64>,
    good: GoodEnd,
    n: u64,
}

/// The share of answers on the best points of the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TopBox {
    /// How many scale points count as the top.
    pub points: usize,
    /// The share in percent with its Wilson interval.
    pub percent: Estimate,
}

impl Tally {
    /// `counts[i]` answers gave the score `min + i`; the scale ends where the counts end.
    ///
    /// None when the scale has fewer than two points, or a score or the total does not fit its type.
    #[must_use]
    pub fn new(min: i32, counts: Vec<u64>, good: GoodEnd) -> Option<Self> {
        let last = i32::try_from(counts.len().checked_sub(1)?).ok()?;
        if last == 0 {
            return None;
        }
        let max = min.checked_add(last)?;
        let n = counts.iter().try_fold(0_u64, |sum, &c| sum.checked_add(c))?;
        Some(Self { min, max, counts, good, n })
    }

    /// The lowest score of the scale.
    #[must_use]
    pub fn min(&self) -> i32 {
        self.min
    }

    /// The highest score of the scale.
    #[must_use]
    pub fn max(&self) -> i32 {
        self.max
    }

    /// Answers per score, from the lowest score to the highest.
    #[must_use]
    pub fn counts(&self) -> &[u64] {
        &self.counts
    }

    /// The end of the scale that is good.
    #[must_use]
    pub fn good(&self) -> GoodEnd {
        self.good
    }

    /// The number of answers.
    #[must_use]
    pub fn n(&self) -> u64 {
        self.n
    }

    /// Steps from one end of the scale to the other, at least 1.
    pub(super) fn steps(&self) -> u64 {
        self.counts.len().saturating_sub(1) as u64
    }

    /// (steps above the worst score, answers), from the worst score to the best.
    pub(super) fn worst_first(&self) -> impl Iterator<Item = (u64, u64)> + '_ {
        let last = self.counts.len().saturating_sub(1);
        (0_u64..).zip(0..=last).map(move |(step, i)| {
            let at = if self.good == GoodEnd::High { i } else { last - i };
            (step, self.counts.get(at).copied().unwrap_or(0))
        })
    }

    /// Mean of the steps above the worst score.
    fn mean_steps(&self) -> Option<f64> {
        if self.n == 0 {
            return None;
        }
        let sum: u128 = self.worst_first().map(|(s, c)| u128::from(s) * u128::from(c)).sum();
        Some(sum as f64 / self.n as f64)
    }

    /// Mean score in the units of the scale. None without answers.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        let steps = self.mean_steps()?;
        Some(match self.good {
            GoodEnd::High => f64::from(self.min) + steps,
            GoodEnd::Low => f64::from(self.max) - steps,
        })
    }

    /// Sample variance (divisor n − 1) in squared units of the scale. None below two answers.
    #[must_use]
    pub fn variance(&self) -> Option<f64> {
        let mean = self.mean_steps()?;
        (self.n > 1).then(|| self.squares_around(mean) / (self.n - 1) as f64)
    }

    fn squares_around(&self, center: f64) -> f64 {
        self.worst_first().map(|(s, c)| c as f64 * (s as f64 - center).powi(2)).sum()
    }

    /// Score on the 0–100 axis where high is good: `(mean−min)/(max−min)·100`, mirrored where low is
    /// good, with the boundary-adjusted t interval.
    ///
    /// The interval adds half an answer at each end of the scale and then uses t with n degrees of
    /// freedom; it is our analogue of "plus four" for means. It has a width where all answers agree
    /// and exists for a single answer. Cut to 0–100. None without answers.
    #[must_use]
    pub fn score100(&self) -> Option<Estimate> {
        Sample::of_tally(self).map(|sample| sample.score())
    }

    /// The moments after half an answer was added at each end of the scale (n + 1 answers), on the
    /// 0–100 axis. None without answers.
    #[must_use]
    pub fn boundary_moments(&self) -> Option<Moments> {
        let n = self.n as f64;
        let steps = self.steps() as f64;
        let mean = (self.mean_steps()? * n + steps / 2.0) / (n + 1.0);
        let ends = f64::midpoint(mean.powi(2), (steps - mean).powi(2));
        let variance = (self.squares_around(mean) + ends) / n * self.unit().powi(2);
        let n = self.n.saturating_add(1);
        Some(Moments { n, mean: mean * self.unit(), variance: Some(variance) })
    }

    /// The same score with the plain t interval (n − 1 degrees of freedom), cut to 0–100.
    ///
    /// Covers too little when most answers are at one end, and has no width when all agree; shown
    /// beside [`Self::score100`] for those who expect it. None below two answers.
    #[must_use]
    pub fn score100_plain_t(&self) -> Option<Estimate> {
        self.moments()?.interval()
    }

    /// CSI: the mean as percent of the highest score, `mean/max·100`. On 1–5 it runs from 20 to 100
    /// and so is not the 0–100 score.
    ///
    /// None without answers, where low is good, and on scales that reach zero or below at the top or
    /// below zero at the bottom, where the ratio means nothing.
    #[must_use]
    pub fn csi(&self) -> Option<f64> {
        let sensible = self.good == GoodEnd::High && self.max > 0 && self.min >= 0;
        sensible.then_some(self.mean()? / f64::from(self.max) * 100.0)
    }

    /// The share of the best scale points: the best 1 of 2–3 points, 2 of 4–7, 3 of 8–11 and three
    /// tenths of longer scales. None without answers.
    #[must_use]
    pub fn top_box(&self) -> Option<TopBox> {
        self.top_box_with(1.0, 1.0)
    }

    /// The same with the counts divided by `design` (answers of one person resemble each other) and
    /// the interval shrunk for a small population.
    #[must_use]
    pub fn top_box_with(&self, design: f64, shrink: f64) -> Option<TopBox> {
        let points = match self.counts.len() {
            ..=3 => 1,
            4..=7 => 2,
            8..=11 => 3,
            longer => longer.saturating_mul(3) / 10,
        };
        self.top_box_of_with(points, design, shrink)
    }

    /// The share of the best `points` scale points, in percent, with its Wilson interval.
    ///
    /// None without answers, and when `points` is zero or not smaller than the scale.
    #[must_use]
    pub fn top_box_of(&self, points: usize) -> Option<TopBox> {
        self.top_box_of_with(points, 1.0, 1.0)
    }

    fn top_box_of_with(&self, points: usize, design: f64, shrink: f64) -> Option<TopBox> {
        if points == 0 || points >= self.counts.len() {
            return None;
        }
        let below = self.counts.len() - points;
        let top: u64 = self.worst_first().skip(below).map(|(_, c)| c).sum();
        let percent = wilson_of(top as f64 / design, self.n as f64 / design)?;
        Some(TopBox { points, percent: shrunk(percent, shrink) })
    }

    /// Mean, variance and n on the 0–100 axis. None without answers.
    #[must_use]
    pub fn moments(&self) -> Option<Moments> {
        let mean = self.mean_steps()? * self.unit();
        let variance = self.variance().map(|v| v * self.unit().powi(2));
        Some(Moments { n: self.n, mean, variance })
    }

    /// Points of the 0–100 axis per step of the scale.
    fn unit(&self) -> f64 {
        100.0 / self.steps() as f64
    }
}

#[cfg(test)]
#[path = "tally_tests.rs"]
mod tests;
