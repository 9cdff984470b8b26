//! What the same people said to two questions: sums over pairs of answers in one row, which do not grow
//! with the rows and add up over the parts of a file.

use crate::journey::JointSums;

/// Of more questions no pairs are kept.
pub(in crate::import) const MOST_QUESTIONS: usize = 60;

/// The sums of one round over all pairs of questions.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::import) struct Pairs {
    questions: usize,
    /// Sums of the rows in which the same questions are answered.
    alike: Vec<Alike>,
    /// Sums of the other rows, a pair after the other: n, Σx, Σy, Σx², Σy², Σxy.
    others: Vec<[i64; 6]>,
    /// The scores of the present row.
    scores: Vec<f64>,
}

/// The sums of rows in which the same questions are answered: such rows need no look at what is missing.
/// Whole numbers, far below 2⁵³: sums of them are exact.
#[derive(Clone, Debug, PartialEq)]
struct Alike {
    /// A bit for each question that is answered.
    answered: u64,
    /// For every question, the sums of its score times each score of the row, and then of its score alone.
    sums: Vec<f64>,
    rows: u64,
}

/// Larger scores, or more people in a row, are added one by one.
const SMALL: i32 = 1000;
/// Of so many numbers may the sums of rows alike be.
const ROOM: usize = 4096;
/// So many kinds of rows alike are told apart.
const MOST_KINDS: usize = 32;

impl Pairs {
    /// One more row, in which so many people gave the scores.
    pub(in crate::import) fn add(&mut self, row: &[Option<i32>], people: u64) {
        if self.questions == 0 {
            self.questions = row.len();
            self.scores = vec![0.0; width(row.len())];
        }
        let answered = self.read(row).filter(|_| people == 1);
        let Some(alike) = answered.and_then(|answered| self.alike(answered)) else {
            return self.add_other(row, i64::try_from(people).unwrap_or(i64::MAX));
        };
        if let Some(alike) = self.alike.get_mut(alike) {
            alike.add(&self.scores);
        }
    }

    /// Makes the scores ready, nought where there is none. Returns which questions are answered; `None` where
    /// scores are large.
    fn read(&mut self, row: &[Option<i32>]) -> Option<u64> {
        let (mut answered, mut is_small) = (0, true);
        for ((at, score), place) in row.iter().enumerate().zip(&mut self.scores) {
            answered |= u64::from(score.is_some()) << (at % 64);
            let score = score.unwrap_or_default();
            is_small &= score.unsigned_abs() <= SMALL.unsigned_abs();
            *place = f64::from(score);
        }
        if let Some(one) = self.scores.get_mut(row.len()) {
            *one = 1.0;
        }
        is_small.then_some(answered)
    }

    /// The place of the sums of such rows; `None` where there is no room for more kinds.
    fn alike(&mut self, answered: u64) -> Option<usize> {
        let known = self.alike.iter().position(|alike| alike.answered == answered);
        known.or_else(|| {
            let length = self.questions * width(self.questions);
            let most = (ROOM / length.max(1)).clamp(1, MOST_KINDS);
            let new = || Alike { answered, sums: vec![0.0; length], rows: 0 };
            (self.alike.len() < most).then(|| {
                self.alike.push(new());
                self.alike.len() - 1
            })
        })
    }

    fn add_other(&mut self, row: &[Option<i32>], people: i64) {
        self.make_room();
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

    fn make_room(&mut self) {
        if self.others.is_empty() {
            self.others = vec![[0; 6]; self.questions * (self.questions - 1) / 2];
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
        for alike in later.alike {
            match self.alike(alike.answered).and_then(|at| self.alike.get_mut(at)) {
                Some(known) => known.join(&alike),
                None => self.join_other(&alike),
            }
        }
        if !later.others.is_empty() {
            self.make_room();
            for (pair, more) in self.others.iter_mut().zip(&later.others) {
                pair.iter_mut().zip(more).for_each(|(sum, more)| *sum = sum.saturating_add(*more));
            }
        }
    }

    /// Rows alike, of which there are too many kinds.
    fn join_other(&mut self, alike: &Alike) {
        self.make_room();
        let questions = self.questions;
        for (x, y) in each(questions) {
            let pair = &mut self.others[place(questions, x, y)];
            let more = alike.pair(questions, x, y);
            pair.iter_mut().zip(more).for_each(|(sum, more)| *sum = sum.saturating_add(more));
        }
    }

    /// The sums of every pair that somebody answered, with the places of its questions.
    pub(in crate::import) fn sums(&self) -> Vec<(usize, usize, JointSums)> {
        let questions = self.questions;
        let mut found = Vec::new();
        for (x, y) in each(questions) {
            let mut all = self.others.get(place(questions, x, y)).copied().unwrap_or_default();
            for alike in &self.alike {
                let more = alike.pair(questions, x, y);
                all.iter_mut().zip(more).for_each(|(sum, more)| *sum = sum.saturating_add(more));
            }
            let [n, sum_x, sum_y, x_x, y_y, x_y] = all;
            let (n, x_x, y_y) = (n.unsigned_abs(), x_x.unsigned_abs(), y_y.unsigned_abs());
            if n > 0 {
                found.push((x, y, JointSums { n, x: sum_x, y: sum_y, x_x, y_y, x_y }));
            }
        }
        found
    }
}

impl Alike {
    /// One more row, with a one after its scores.
    fn add(&mut self, scores: &[f64]) {
        self.rows += 1;
        let (twos, _) = scores.as_chunks::<2>();
        let (mut sums, _) = self.sums.as_chunks_mut::<2>();
        for score in scores {
            let Some((of, rest)) = sums.split_at_mut_checked(twos.len()) else { return };
            for ([sum, next], [other, second]) in of.iter_mut().zip(twos) {
                *sum += score * other;
                *next += score * second;
            }
            sums = rest;
        }
    }

    fn join(&mut self, later: &Self) {
        self.rows += later.rows;
        self.sums.iter_mut().zip(&later.sums).for_each(|(sum, more)| *sum += more);
    }

    /// The sums of two of so many questions: n, Σx, Σy, Σx², Σy², Σxy. Nought where one is not answered.
    fn pair(&self, questions: usize, x: usize, y: usize) -> [i64; 6] {
        if self.answered >> x & self.answered >> y & 1 == 0 {
            return [0; 6];
        }
        let sum = |x: usize, y: usize| self.sums[x * width(questions) + y] as i64;
        let rows = i64::try_from(self.rows).unwrap_or(i64::MAX);
        [rows, sum(x, questions), sum(y, questions), sum(x, x), sum(y, y), sum(x, y)]
    }
}

/// So many numbers stand for a row of so many scores: a one after them, and an even number in all, of which a
/// processor takes two at a time.
fn width(questions: usize) -> usize {
    (questions + 1).next_multiple_of(2)
}

/// Every pair of so many questions.
fn each(questions: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..questions).flat_map(move |x| (x + 1..questions).map(move |y| (x, y)))
}

fn answered(row: &[Option<i32>]) -> impl Iterator<Item = (usize, i64)> + '_ {
    row.iter().enumerate().filter_map(|(at, score)| score.map(|score| (at, i64::from(score))))
}

/// Where a pair stands among all pairs of so many questions.
fn place(questions: usize, x: usize, y: usize) -> usize {
    x * (2 * questions - x - 1) / 2 + y - x - 1
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
    #[test]
    fn rows_with_other_questions_missing_add_up_however_the_file_is_cut() {
        // More kinds of rows than are told apart.
        let score = |row: i32, at: i32| ((row * 7 + at * 3) % 4 > 0).then_some((row + at) % 11 - 5);
        let row = |row: i32, width: i32| -> Vec<Option<i32>> {
            (0..width).map(|at| score(row * (at + 1), at)).collect()
        };
        for (width, size) in [(3, 50), (9, 7), (30, 40), (60, 13)] {
            let rows: Vec<_> = (0..200).map(|number| row(number, width)).collect();
            let mut wanted = Vec::new();
            for (x, y) in each(width as usize) {
                let both = rows.iter().filter_map(|row| Some((row[x]?, row[y]?)));
                let both: Vec<_> = both.map(|(a, b)| (i64::from(a), i64::from(b))).collect();
                let sum = |of: fn(&(i64, i64)) -> i64| both.iter().map(of).sum::<i64>();
                let (x_x, y_y) = (sum(|(a, _)| a * a), sum(|(_, b)| b * b));
                let sums = JointSums {
                    n: both.len() as u64,
                    x: sum(|(a, _)| *a),
                    y: sum(|(_, b)| *b),
                    x_x: x_x.unsigned_abs(),
                    y_y: y_y.unsigned_abs(),
                    x_y: sum(|(a, b)| a * b),
                };
                wanted.extend((sums.n > 0).then_some((x, y, sums)));
            }
            let mut all = Pairs::default();
            for rows in rows.chunks(size) {
                let mut part = Pairs::default();
                for row in rows {
                    part.add(row, 1);
                }
                all.join(part);
            }
            assert_eq!(all.sums(), wanted, "{width}");
        }
    }
}
