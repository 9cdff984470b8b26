//! What the same people said to two questions: sums over pairs of answers in one row, which do not grow
//! with the rows and add up over the parts of a file.

use crate::journey::JointSums;

/// Of more questions no pairs are kept.
pub(in crate::import) const MOST_QUESTIONS: usize = 60;

/// The sums of one round over all pairs of questions.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::import) struct Pairs {
    questions: usize,
    /// Rows in which every question is answered. Whole numbers, far below 2⁵³: sums of them are exact.
    full: f64,
    sums: Vec<f64>,
    /// Row by row, of which only the upper half is used.
    products: Vec<f64>,
    /// Sums of the other rows, a pair after the other: n, Σx, Σy, Σx², Σy², Σxy.
    others: Vec<[i64; 6]>,
    /// The scores of the present row.
    scores: Vec<f64>,
}

/// Larger scores, or more people in a row, are added one by one.
const SMALL: i32 = 1000;

impl Pairs {
    /// One more row, in which so many people gave the scores.
    pub(in crate::import) fn add(&mut self, row: &[Option<i32>], people: u64) {
        if self.questions == 0 {
            self.questions = row.len();
            self.sums = vec![0.0; row.len()];
            self.products = vec![0.0; row.len() * row.len()];
        }
        if people == 1 && self.is_full(row) {
            self.add_full();
        } else {
            self.add_other(row, i64::try_from(people).unwrap_or(i64::MAX));
        }
    }

    /// Whether every question is answered; then the scores are ready.
    fn is_full(&mut self, row: &[Option<i32>]) -> bool {
        self.scores.clear();
        let small = row.iter().map_while(|score| score.filter(|one| one.abs() <= SMALL));
        self.scores.extend(small.map(f64::from));
        self.scores.len() == self.questions
    }

    fn add_full(&mut self) {
        self.full += 1.0;
        let width = self.questions;
        for (at, score) in self.scores.iter().enumerate() {
            self.sums[at] += score;
            let products = &mut self.products[at * width + at..(at + 1) * width];
            for (product, other) in products.iter_mut().zip(&self.scores[at..]) {
                *product += score * other;
            }
        }
    }

    fn add_other(&mut self, row: &[Option<i32>], people: i64) {
        if self.others.is_empty() {
            self.others = vec![[0; 6]; self.questions * (self.questions - 1) / 2];
        }
        let is_small = |score: &Option<i32>| score.is_none_or(|one| one.abs() <= SMALL);
        if people == 1 && row.iter().all(is_small) {
            // No file has so many rows that these sums do not fit.
            self.each_pair(row, i64::wrapping_add);
        } else {
            self.each_pair(row, |sum, term| sum.saturating_add(term.saturating_mul(people)));
        }
    }

    fn each_pair(&mut self, row: &[Option<i32>], add: impl Fn(i64, i64) -> i64) {
        for (at, x) in answered(row) {
            for (other, y) in answered(&row[at + 1..]) {
                let pair = &mut self.others[place(self.questions, at, at + 1 + other)];
                let terms = [1, x, y, x * x, y * y, x * y];
                pair.iter_mut().zip(terms).for_each(|(sum, term)| *sum = add(*sum, term));
            }
        }
    }

    /// The rows of another part.
    pub(in crate::import) fn join(&mut self, later: Self) {
        if later.questions == 0 {
            return;
        }
        if self.questions == 0 {
            *self = later;
            return;
        }
        self.full += later.full;
        self.sums.iter_mut().zip(&later.sums).for_each(|(sum, more)| *sum += more);
        self.products.iter_mut().zip(&later.products).for_each(|(sum, more)| *sum += more);
        if self.others.is_empty() {
            self.others = later.others;
        } else {
            for (pair, more) in self.others.iter_mut().zip(&later.others) {
                pair.iter_mut().zip(more).for_each(|(sum, more)| *sum = sum.saturating_add(*more));
            }
        }
    }

    /// The sums of every pair that somebody answered, with the places of its questions.
    pub(in crate::import) fn sums(&self) -> Vec<(usize, usize, JointSums)> {
        let width = self.questions;
        let whole = |number: f64| number as i64;
        let mut found = Vec::new();
        for x in 0..width {
            for y in x + 1..width {
                let other = self.others.get(place(width, x, y)).copied().unwrap_or_default();
                let full = [
                    whole(self.full),
                    whole(self.sums[x]),
                    whole(self.sums[y]),
                    whole(self.products[x * width + x]),
                    whole(self.products[y * width + y]),
                    whole(self.products[x * width + y]),
                ];
                let sum = |at: usize| full[at].saturating_add(other[at]);
                let n = sum(0).unsigned_abs();
                if n > 0 {
                    let squares = (sum(3).unsigned_abs(), sum(4).unsigned_abs());
                    let (x_x, y_y) = squares;
                    found.push((
                        x,
                        y,
                        JointSums { n, x: sum(1), y: sum(2), x_x, y_y, x_y: sum(5) },
                    ));
                }
            }
        }
        found
    }
}

fn answered(row: &[Option<i32>]) -> impl Iterator<Item = (usize, i64)> + '_ {
    row.iter().enumerate().filter_map(|(at, score)| score.map(|score| (at, i64::from(score))))
}

/// Where a pair stands among all pairs of `width` questions.
fn place(width: usize, x: usize, y: usize) -> usize {
    x * (2 * width - x - 1) / 2 + y - x - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_has_the_sums_of_those_who_answered_both() {
        let rows: [[Option<i32>; 3]; 4] = [
            [Some(1), Some(5), Some(0)],
            [Some(2), None, Some(-3)],
            [None, Some(4), None],
            [Some(2000), Some(4), Some(1)],
        ];
        let mut whole = Pairs::default();
        for row in &rows {
            whole.add(row, 1);
        }
        let sums = whole.sums();
        let wanted = JointSums { n: 2, x: 2001, y: 9, x_x: 4_000_001, y_y: 41, x_y: 8005 };
        assert_eq!(sums[0], (0, 1, wanted));
        assert_eq!(sums.iter().map(|one| one.2.n).collect::<Vec<_>>(), [2, 3, 2]);
        let mut cut = Pairs::default();
        for row in rows {
            let mut part = Pairs::default();
            part.add(&row, 1);
            cut.join(part);
        }
        assert_eq!(cut.sums(), sums);
        let mut twice = Pairs::default();
        for row in &rows {
            twice.add(row, 2);
        }
        assert_eq!(twice.sums()[0].2.x_y, 16010);
    }
}
