//! A sample ready for comparison: its mean on the 0–100 axis and how far chance may have moved it.

use super::interval::{Estimate, Interval, t_quantile};
use super::population::{Population, shrunk};
use super::summary::{AXIS, Moments};
use super::tally::Tally;

/// From so many answers (people, where they are known) on a side a verdict is given.
pub const VERDICT_FROM: u64 = 10;

/// The answers to one question on the 0–100 axis (high is good), with half an answer added at each end
/// of the scale: one estimate for the interval of a score and for every comparison.
///
/// The added answers are our analogue of "plus four" for means. Without them t intervals cover too
/// little where most answers are at one end, and have no width where all agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Answers, at least 1.
    pub n: u64,
    /// The people who gave them; `n` where everybody answered once or nothing is known.
    pub people: u64,
    /// Mean of the answers as they are, 0–100.
    pub mean: f64,
    /// Standard deviation of the answers as they are, 0–100; None for one answer and where no spread
    /// is known.
    pub sd: Option<f64>,
    /// Mean with the added answers.
    adjusted: f64,
    /// Squared standard error of `adjusted`.
    error: f64,
    /// Answers with the added ones.
    weight: f64,
    /// Degrees of freedom.
    df: f64,
    /// The customers in all, where known.
    population: Option<Population>,
}

impl Sample {
    /// From counts. None without answers.
    #[must_use]
    pub fn of_tally(tally: &Tally) -> Option<Self> {
        let (plain, adjusted) = (tally.moments()?, tally.boundary_moments()?);
        let weight = adjusted.n as f64;
        Some(Self {
            adjusted: adjusted.mean,
            error: adjusted.variance? / weight,
            ..Self::with(&plain, weight)
        })
    }

    /// From a mean, a number of answers and, where known, their spread. Without one, and for a spread
    /// that the axis cannot have, the largest that fits is taken: `mean·(100 − mean)`.
    #[must_use]
    pub fn of_moments(plain: &Moments) -> Self {
        let n = plain.n as f64;
        let most = plain.mean * (100.0 - plain.mean) * n;
        let squares = match plain.variance {
            Some(variance) if plain.n > 1 => variance * (n - 1.0),
            _ if plain.n > 1 => most,
            _ => 0.0,
        };
        let weight = n + 1.0;
        let adjusted = (n * plain.mean + 50.0) / weight;
        let moved = squares + n * (plain.mean - adjusted).powi(2);
        let ends = f64::midpoint(adjusted.powi(2), (100.0 - adjusted).powi(2));
        Self { adjusted, error: (moved + ends) / n / weight, ..Self::with(plain, weight) }
    }

    fn with(plain: &Moments, weight: f64) -> Self {
        Self {
            n: plain.n,
            people: plain.n,
            mean: plain.mean,
            sd: plain.variance.map(f64::sqrt),
            adjusted: plain.mean,
            error: 0.0,
            weight,
            df: plain.n as f64,
            population: None,
        }
    }

    /// The same answers, several of them by one person. See [`super::People::sample`].
    pub(super) fn of_people(self, people: u64, adjusted: f64, error: f64, df: f64, k: f64) -> Self {
        Self { people, adjusted, error, df, weight: self.n as f64 + k, ..self }
    }

    /// The same answers out of `customers` in all. Unchanged where there are fewer than answered.
    #[must_use]
    pub fn out_of(self, customers: u64) -> Self {
        let population = Population::new(customers, self.people);
        Self { population: population.or(self.population), ..self }
    }

    /// As if nothing were known of the customers in all.
    #[must_use]
    pub fn out_of_many(self) -> Self {
        Self { population: None, ..self }
    }

    /// The customers in all, where known.
    #[must_use]
    pub fn population(&self) -> Option<u64> {
        self.population.map(Population::customers)
    }

    /// How much the interval shrinks because so many of all customers answered: 1 where that is not
    /// known, 0 where all did.
    #[must_use]
    pub fn shrink(&self) -> f64 {
        self.population.map_or(1.0, Population::shrink)
    }

    /// Whether a verdict may rest on it: 10 people or more.
    #[must_use]
    pub fn allows_verdict(&self) -> bool {
        self.people >= VERDICT_FROM
    }

    /// The score with its 95 % interval: t with `df` degrees of freedom around the mean with the added
    /// answers, cut to 0–100, stretched to contain the score, shrunk about it for a small population.
    #[must_use]
    pub fn score(&self) -> Estimate {
        let half = t_quantile(self.df).unwrap_or(f64::INFINITY) * self.error.sqrt();
        let estimate = Estimate::bounded(self.mean, Interval::around(self.adjusted, half), AXIS);
        shrunk(estimate, self.shrink())
    }

    /// Mean with the added answers, 0–100, as if the population were endless.
    #[must_use]
    pub fn adjusted(&self) -> f64 {
        self.adjusted
    }

    /// Squared standard error of [`Self::adjusted`].
    #[must_use]
    pub fn error(&self) -> f64 {
        self.error
    }

    /// Degrees of freedom: the number of answers, or fewer where people answered several times.
    #[must_use]
    pub fn df(&self) -> f64 {
        self.df
    }

    /// Answers with the added ones, n + 1 where everybody answered once.
    pub(super) fn weight(&self) -> f64 {
        self.weight
    }

    /// The adjusted mean as a side of a difference: nearer to the raw one in a small population.
    pub(super) fn center(&self) -> f64 {
        self.mean + self.shrink() * (self.adjusted - self.mean)
    }

    /// The squared standard error as a side of a difference.
    pub(super) fn side_error(&self) -> f64 {
        self.shrink().powi(2) * self.error
    }

    /// Squared standard error of the raw mean from the adjusted spread, for trends.
    pub(super) fn raw_error(&self) -> f64 {
        self.error * self.weight / self.n as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::GoodEnd;

    #[test]
    fn counts_and_their_figures_give_the_same_sample() {
        let tally = Tally::new(1, vec![1, 2, 4, 7, 6], GoodEnd::High).expect("a scale");
        let counted = Sample::of_tally(&tally).expect("answers");
        let typed = Sample::of_moments(&tally.moments().expect("answers"));
        let (a, b) = (counted.score(), typed.score());
        assert!((a.lo - b.lo).abs() < 1e-9 && (a.hi - b.hi).abs() < 1e-9, "{a:?} {b:?}");
        assert_eq!(Some(a), tally.score100());
    }

    #[test]
    fn without_a_spread_the_widest_is_taken() {
        let known = |variance| Sample::of_moments(&Moments { n: 40, mean: 75.0, variance });
        let (widest, ends) = (known(None), known(Some(75.0 * 25.0 * 40.0 / 39.0)));
        assert!((widest.error - ends.error).abs() < 1e-9);
        let one = Sample::of_moments(&Moments { n: 1, mean: 50.0, variance: None });
        assert!((one.error - 1250.0).abs() < 1e-9);
    }
}
