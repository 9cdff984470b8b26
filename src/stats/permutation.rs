//! The studentised permutation test: reshuffle the pooled answers and recompute Welch's t.
//!
//! Works on counts. The two samples of a table share fixed totals, so the sum and the sum of squares
//! of the smaller one settle the statistic.

use super::pooled::{Level, pool};
use super::tally::Tally;
use statrs::function::gamma::ln_gamma;

/// The permutation test is used while the smaller side has fewer answers than this.
pub const PERMUTATION_BELOW: u64 = 200;

/// Up to this many tables all are listed and the p is exact; above, tables are drawn.
const EXACT_TABLES: u64 = 100_000;

/// Drawn tables, B. The smallest p is 1/(B + 1).
const DRAWS: u32 = 9_999;

/// The same answers always give the same p.
const SEED: u64 = 0x706F_6C6B_7501;

/// Pools up to this size are laid out answer by answer and shuffled; larger ones stay counts.
const LAID_OUT: u64 = 1 << 16;

/// Two-sided p of Welch's t by permutation: exact where the tables are few, else from 9,999 tables
/// drawn with a fixed seed, `(1 + #{T* ≥ T}) / 10 000`.
///
/// None when a side has fewer than two answers, or both have [`PERMUTATION_BELOW`] or more.
#[must_use]
pub fn permutation_p(before: &Tally, after: &Tally) -> Option<f64> {
    let test = Test::new(before, after)?;
    if test.observed <= 0.0 {
        return Some(1.0);
    }
    Some(if test.tables() <= EXACT_TABLES { test.exact() } else { test.drawn() })
}

/// The same, always from drawn tables.
#[must_use]
pub fn permutation_p_drawn(before: &Tally, after: &Tally) -> Option<f64> {
    Some(Test::new(before, after)?.drawn())
}

/// The permutation p where both sides are unanimous, for any number of answers: 1 where they agree,
/// else the share of tables that separate the answers as the observed one does.
///
/// None when a side has fewer than two answers or is not unanimous.
pub(super) fn separation_p(before: &Tally, after: &Tally) -> Option<f64> {
    if before.n() < 2 || after.n() < 2 {
        return None;
    }
    match pool(before, after).as_slice() {
        [_] => Some(1.0),
        [a, b] if (a.before == 0 || a.after == 0) && (b.before == 0 || b.after == 0) => {
            let (n1, n2) = (before.n() as f64, after.n() as f64);
            let ways = if before.n() == after.n() { 2.0 } else { 1.0 };
            let tables = ln_gamma(n1 + n2 + 1.0) - ln_gamma(n1 + 1.0) - ln_gamma(n2 + 1.0);
            Some((ways * (-tables).exp()).clamp(f64::MIN_POSITIVE, 1.0))
        }
        _ => None,
    }
}

/// A value with the answers of both sides together.
#[derive(Clone, Copy)]
struct Cell {
    value: f64,
    count: u64,
}

struct Test {
    /// Most frequent first.
    cells: Vec<Cell>,
    /// Answers of the smaller side, which is the one drawn.
    drawn: u64,
    total: u64,
    sum: f64,
    squares: f64,
    /// T² of the answers as they are; infinite where only the spread vanishes.
    observed: f64,
}

impl Test {
    fn new(before: &Tally, after: &Tally) -> Option<Self> {
        let (n1, n2) = (before.n(), after.n());
        let drawn = n1.min(n2);
        let total = n1.checked_add(n2)?;
        if !(2..PERMUTATION_BELOW).contains(&drawn) {
            return None;
        }
        let levels = pool(before, after);
        // A whole-number shift keeps the sums exact and small.
        let all = |l: &Level| l.before.saturating_add(l.after);
        let shift = levels.iter().map(|l| l.value * all(l) as f64).sum::<f64>() / total as f64;
        let shift = shift.round();
        let mut cells: Vec<_> =
            levels.iter().map(|l| Cell { value: l.value - shift, count: all(l) }).collect();
        let moments = |count: &dyn Fn(&Level) -> u64| {
            levels.iter().fold((0.0, 0.0), |(sum, squares), l| {
                let (value, count) = (l.value - shift, count(l) as f64);
                (sum + count * value, squares + count * value * value)
            })
        };
        let (sum, squares) = moments(&all);
        let own = if n1 <= n2 { moments(&|l| l.before) } else { moments(&|l| l.after) };
        cells.sort_by_key(|c| std::cmp::Reverse(c.count));
        let mut test = Self { cells, drawn, total, sum, squares, observed: 0.0 };
        test.observed = test.t_squared(own.0, own.1);
        Some(test)
    }

    /// Welch's t squared, from the sum and the sum of squares of the drawn side. Zero where the means
    /// are equal, infinite where they differ and nothing varies.
    fn t_squared(&self, sum: f64, squares: f64) -> f64 {
        let n1 = self.drawn as f64;
        let n2 = (self.total - self.drawn) as f64;
        let (sum2, squares2) = (self.sum - sum, self.squares - squares);
        let gap = (sum2 * n1 - sum * n2) / (n1 * n2);
        if gap == 0.0 {
            return 0.0;
        }
        let spread =
            |n: f64, sum: f64, squares: f64| ((squares - sum * sum / n) / (n * (n - 1.0))).max(0.0);
        gap * gap / (spread(n1, sum, squares) + spread(n2, sum2, squares2))
    }

    /// At least as far out as the observed table, rounding aside.
    fn as_extreme(&self, sum: f64, squares: f64) -> bool {
        self.t_squared(sum, squares) >= self.observed * (1.0 - 1e-9)
    }

    /// The number of tables with these margins, counted up to a little above [`EXACT_TABLES`].
    fn tables(&self) -> u64 {
        let size = self.drawn as usize;
        let mut ways = vec![0_u64; size + 1];
        if let Some(first) = ways.first_mut() {
            *first = 1;
        }
        for cell in &self.cells {
            let most = cell.count.min(self.drawn) as usize;
            let window = |end: usize| ways.iter().take(end + 1).skip(end.saturating_sub(most));
            ways = (0..=size)
                .map(|end| window(end).fold(0_u64, |sum, &w| sum.saturating_add(w)))
                .map(|w| w.min(EXACT_TABLES + 1))
                .collect();
        }
        ways.last().copied().unwrap_or(0)
    }

    /// The share of all tables, weighted by the ways to make them.
    fn exact(&self) -> f64 {
        let cells: Vec<_> = self
            .cells
            .iter()
            .scan(self.total, |room, cell| {
                *room -= cell.count;
                Some(ExactCell {
                    value: cell.value,
                    room: *room,
                    ln_ways: ln_choose(cell.count, cell.count.min(self.drawn)),
                })
            })
            .collect();
        // ln of all tables' weight, as the unit of weight.
        let unit = ln_choose(self.total, self.drawn).last().copied().unwrap_or(0.0);
        let mut found = Found::default();
        self.list(
            &cells,
            Partial { left: self.drawn, ln_ways: -unit, sum: 0.0, squares: 0.0 },
            &mut found,
        );
        (found.extreme / found.all).clamp(0.0, 1.0)
    }

    fn list(&self, cells: &[ExactCell], table: Partial, found: &mut Found) {
        let Some((cell, rest)) = cells.split_first() else {
            let weight = table.ln_ways.exp();
            found.all += weight;
            if self.as_extreme(table.sum, table.squares) {
                found.extreme += weight;
            }
            return;
        };
        let least = table.left.saturating_sub(cell.room);
        for (taken, ln_ways) in (0..=table.left).zip(&cell.ln_ways).skip(least as usize) {
            let sum = taken as f64 * cell.value;
            let next = Partial {
                left: table.left - taken,
                ln_ways: table.ln_ways + ln_ways,
                sum: table.sum + sum,
                squares: table.squares + sum * cell.value,
            };
            self.list(rest, next, found);
        }
    }

    /// `(1 + #{T* ≥ T}) / (B + 1)` over drawn tables.
    fn drawn(&self) -> f64 {
        let mut random = SplitMix(SEED);
        let extreme = if self.total <= LAID_OUT {
            let mut answers: Vec<f64> = self
                .cells
                .iter()
                .flat_map(|c| std::iter::repeat_n(c.value, c.count as usize))
                .collect();
            self.count_extreme(|| shuffled(&mut answers, self.drawn as usize, &mut random))
        } else {
            let mut counts = self.cells.clone();
            self.count_extreme(|| self.taken(&mut counts, &mut random))
        };
        f64::from(1 + extreme) / f64::from(DRAWS + 1)
    }

    fn count_extreme(&self, mut draw: impl FnMut() -> (f64, f64)) -> u32 {
        let mut extreme = 0;
        for _ in 0..DRAWS {
            let (sum, squares) = draw();
            extreme += u32::from(self.as_extreme(sum, squares));
        }
        extreme
    }

    /// Draws without putting back, by walking the counts.
    fn taken(&self, counts: &mut Vec<Cell>, random: &mut SplitMix) -> (f64, f64) {
        counts.clone_from(&self.cells);
        let (mut sum, mut squares) = (0.0, 0.0);
        for gone in 0..self.drawn {
            let mut at = random.below(self.total - gone);
            for cell in &mut *counts {
                if at < cell.count {
                    cell.count -= 1;
                    sum += cell.value;
                    squares += cell.value * cell.value;
                    break;
                }
                at -= cell.count;
            }
        }
        (sum, squares)
    }
}

/// The first `size` answers of a fresh shuffle.
fn shuffled(answers: &mut [f64], size: usize, random: &mut SplitMix) -> (f64, f64) {
    let (mut sum, mut squares) = (0.0, 0.0);
    let len = answers.len();
    for i in 0..size.min(len) {
        answers.swap(i, i + random.below((len - i) as u64) as usize);
        let value = answers.get(i).copied().unwrap_or(0.0);
        sum += value;
        squares += value * value;
    }
    (sum, squares)
}

struct ExactCell {
    value: f64,
    /// Answers in the cells after this one.
    room: u64,
    /// ln of the ways to take 0, 1, 2… answers of this cell.
    ln_ways: Vec<f64>,
}

#[derive(Clone, Copy)]
struct Partial {
    left: u64,
    ln_ways: f64,
    sum: f64,
    squares: f64,
}

#[derive(Default)]
struct Found {
    all: f64,
    extreme: f64,
}

/// ln C(n, 0), ln C(n, 1), … ln C(n, most).
fn ln_choose(n: u64, most: u64) -> Vec<f64> {
    let factors = (0..most).scan(0.0, |ln, taken| {
        *ln += ((n - taken) as f64 / (taken + 1) as f64).ln();
        Some(*ln)
    });
    std::iter::once(0.0).chain(factors).collect()
}

/// Steele, Lea and Flood's `SplitMix64`: small, and the same on every computer and in every version.
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Uniform in 0..n (0 for n = 0); the bias is n/2⁶⁴.
    fn below(&mut self, n: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(n)) >> 64) as u64
    }
}

#[cfg(test)]
#[path = "permutation_tests.rs"]
mod tests;
