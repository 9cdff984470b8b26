//! The same customer several times in one round: sums over people instead of answers.

use super::sample::Sample;
use super::tally::GoodEnd;

/// What is kept of people who may have answered several times. With `n` the answers of one person and
/// `S` the sum of that person's scores in the units of the scale: all exact, independent of the number
/// of people, and additive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// How many people.
    pub people: u64,
    /// Σ n².
    pub answers_squared: i128,
    /// Σ S².
    pub scores_squared: i128,
    /// Σ S·n.
    pub scores_answers: i128,
}

impl People {
    /// The sample of their answers: `alone` is what the answers would be worth if each came from
    /// somebody else, on the scale `min`–`max`.
    ///
    /// Half a person of average size stands at each end of the scale. With one answer each this is
    /// `alone` itself. None when the sums do not belong to that many answers.
    #[must_use]
    pub fn sample(&self, alone: &Sample, min: i32, max: i32, good: GoodEnd) -> Option<Sample> {
        let n = alone.n as f64;
        let possible = (1..=alone.n).contains(&self.people)
            && self.answers_squared >= i128::from(alone.n)
            && max > min;
        if !possible {
            return None;
        }
        let people = self.people as f64;
        let k = n / people;
        let weight = n + k;
        let adjusted = (n * alone.mean + 50.0 * k) / weight;
        let range = f64::from(max) - f64::from(min);
        let raw = match good {
            GoodEnd::High => f64::from(min) + adjusted / 100.0 * range,
            GoodEnd::Low => f64::from(max) - adjusted / 100.0 * range,
        };
        let moved = self.squares_around(raw) * (100.0 / range).powi(2);
        let ends = f64::midpoint((k * adjusted).powi(2), (k * (100.0 - adjusted)).powi(2));
        let df = n * n / self.answers_squared as f64;
        let error = (moved + ends) / (weight * weight) * (df + 1.0) / df;
        Some(alone.of_people(self.people, adjusted, error, df, k))
    }

    /// Σ (S − n·center)². Around a whole number first, which is exact.
    fn squares_around(&self, center: f64) -> f64 {
        let whole = center.round() as i128;
        let rest = center - whole as f64;
        let squares = self.scores_squared - 2 * whole * self.scores_answers
            + whole * whole * self.answers_squared;
        let products = self.scores_answers - whole * self.answers_squared;
        let sum = squares as f64 - 2.0 * rest * products as f64
            + rest * rest * self.answers_squared as f64;
        sum.max(0.0)
    }
}

/// By how much counts must be divided because answers of one person resemble each other: the squared
/// standard error with people over the one without, at least 1.
#[must_use]
pub fn design_effect(with_people: &Sample, alone: &Sample) -> f64 {
    (with_people.error() / alone.error()).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Tally;

    #[test]
    fn one_answer_each_is_the_ordinary_sample() {
        for good in [GoodEnd::High, GoodEnd::Low] {
            let tally = Tally::new(1, vec![1, 5, 4, 6, 9], good).expect("a scale");
            let alone = Sample::of_tally(&tally).expect("answers");
            let scores = [(1_i128, 1_i128), (2, 5), (3, 4), (4, 6), (5, 9)];
            let people = People {
                people: 25,
                answers_squared: 25,
                scores_squared: scores.iter().map(|(score, n)| score * score * n).sum(),
                scores_answers: scores.iter().map(|(score, n)| score * n).sum(),
            };
            let same = people.sample(&alone, 1, 5, good).expect("people");
            assert!((same.error() - alone.error()).abs() < 1e-9);
            assert!((same.adjusted() - alone.adjusted()).abs() < 1e-9);
            assert!((same.df() - alone.df()).abs() < 1e-9);
            assert!((design_effect(&same, &alone) - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn sums_of_other_answers_are_refused() {
        let tally = Tally::new(1, vec![1, 5, 4, 6, 9], GoodEnd::High).expect("a scale");
        let alone = Sample::of_tally(&tally).expect("answers");
        let none = People::default();
        assert_eq!(none.sample(&alone, 1, 5, GoodEnd::High), None);
        let few = People { people: 5, answers_squared: 3, ..none };
        assert_eq!(few.sample(&alone, 1, 5, GoodEnd::High), None);
    }
}
