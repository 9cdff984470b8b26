//! Three and more rounds: did anything differ at all, and does it rise or fall.

use super::interval::{Quantiles, f_p, t_p, t_quantile};
use super::sample::Sample;

/// Rounds from which a trend is looked at.
pub const TREND_FROM: usize = 3;

/// A round of a trend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendRound {
    /// When: the place among all rounds, or years from the first.
    pub at: f64,
    /// The raw score, 0–100.
    pub score: f64,
    /// Its squared standard error, above 0.
    error: f64,
    /// Degrees of freedom.
    df: f64,
}

impl TrendRound {
    /// The answers of a round; the number of customers in all plays no part.
    #[must_use]
    pub fn of(sample: &Sample, at: f64) -> Self {
        Self { at, score: sample.mean, error: sample.raw_error(), df: sample.df() - 1.0 }
    }

    /// Standard error of the score.
    #[must_use]
    pub fn se(&self) -> f64 {
        self.error.sqrt()
    }
}

/// What several rounds say together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// How many rounds.
    pub rounds: usize,
    /// Weighted squares around the weighted mean.
    pub q: f64,
    /// Welch's F for "all rounds are the same".
    pub f: f64,
    /// Its degrees of freedom.
    pub df: (f64, f64),
    /// Its p.
    pub p: Option<f64>,
    /// The line, where not all rounds are of the same time.
    pub line: Option<TrendLine>,
}

/// A straight line through rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrendLine {
    /// Points per round or per year.
    pub slope: f64,
    /// Its standard error.
    pub se: f64,
    /// Its 95 % interval; None with three rounds.
    pub interval: Option<(f64, f64)>,
    /// Its two-sided p; None with three rounds.
    pub p: Option<f64>,
    /// Degrees of freedom of both.
    df: f64,
    /// The weighted middle of the rounds: when, and the score there.
    pub middle: (f64, f64),
    /// Standard error of the line's height there.
    height: f64,
}

/// Welch's F (1951) for homogeneity and the weighted line with the wobble between rounds in its
/// standard error. None below three rounds.
#[must_use]
pub fn trend(rounds: &[TrendRound]) -> Option<Trend> {
    let k = rounds.len();
    if k < TREND_FROM || rounds.iter().any(|one| one.error <= 0.0 || one.df <= 0.0) {
        return None;
    }
    let count = k as f64;
    let weights: Vec<f64> = rounds.iter().map(|one| 1.0 / one.error).collect();
    let all: f64 = weights.iter().sum();
    let over = |of: &dyn Fn(&TrendRound) -> f64| -> f64 {
        rounds.iter().zip(&weights).map(|(one, w)| w * of(one)).sum()
    };
    let (x, y) = (over(&|one| one.at) / all, over(&|one| one.score) / all);
    let q = over(&|one| (one.score - y).powi(2));
    let h: f64 = rounds.iter().zip(&weights).map(|(one, w)| (1.0 - w / all).powi(2) / one.df).sum();
    let squares = count * count - 1.0;
    let f = q / (count - 1.0) / (1.0 + 2.0 * (count - 2.0) * h / squares);
    let df = (count - 1.0, squares / (3.0 * h));
    let spread = over(&|one| (one.at - x).powi(2));
    let line = (spread > 0.0).then(|| {
        let slope = over(&|one| (one.at - x) * (one.score - y)) / spread;
        let rest = over(&|one| (one.score - y - slope * (one.at - x)).powi(2));
        let wobble = (rest / (count - 2.0)).sqrt().max(1.0);
        let (se, height) = (wobble / spread.sqrt(), wobble / all.sqrt());
        let half = (k > TREND_FROM).then(|| t_quantile(count - 2.0)).flatten().map(|t| t * se);
        let interval = half.map(|half| (slope - half, slope + half));
        let df = count - 2.0;
        let p = (k > TREND_FROM).then(|| t_p(slope / se, df)).flatten();
        TrendLine { slope, se, interval, p, df, middle: (x, y), height }
    });
    Some(Trend { rounds: k, q, f, df, p: f_p(f, df.0, df.1), line })
}

impl TrendLine {
    /// The interval at another level: `alpha` is the share outside it. None with three rounds.
    #[must_use]
    pub fn interval_at(&self, alpha: f64) -> Option<(f64, f64)> {
        self.interval?;
        let half = Quantiles::at(alpha / 2.0).t(self.df)? * self.se;
        Some((self.slope - half, self.slope + half))
    }

    /// The score of the line at a time.
    #[must_use]
    pub fn at(&self, at: f64) -> f64 {
        self.middle.1 + self.slope * (at - self.middle.0)
    }

    /// The 95 % interval of the line at a time, of weighted least squares: height at the middle and slope
    /// are uncorrelated, so their squared errors add up. None with three rounds.
    #[must_use]
    pub fn band(&self, at: f64) -> Option<(f64, f64)> {
        self.interval?;
        let away = (at - self.middle.0) * self.se;
        let half = t_quantile(self.df)? * self.height.hypot(away);
        let score = self.at(at);
        Some((score - half, score + half))
    }
}
