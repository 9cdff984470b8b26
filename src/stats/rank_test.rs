//! The chance of a rank correlation: exact for few pairs.

use super::interval::t_p;
use super::rank::{midranks, spearman};
use std::collections::BTreeMap;

/// Up to so many pairs all orders are counted.
const EXACT_UP_TO: usize = 9;

/// Twice the ranks of one side, sorted: whole numbers also for ties.
type Ranks = Vec<u32>;

/// How many orders give each sum of products, from 0 upwards.
type Orders = Vec<u64>;

/// Spearman's correlation with its p. Remembers what it counted: many figures have the same ranks.
#[derive(Debug, Default)]
pub struct RankTest {
    known: BTreeMap<(Ranks, Ranks), Orders>,
}

impl RankTest {
    /// Spearman's correlation and the share of all orders that give one as far from 0 (two-sided); the
    /// t approximation above nine pairs. None where the correlation is undefined.
    pub fn spearman(&mut self, a: &[f64], b: &[f64]) -> Option<(f64, f64)> {
        let rho = spearman(a, b)?;
        let n = a.len();
        if n > EXACT_UP_TO {
            let df = n as f64 - 2.0;
            let p = t_p(rho * (df / (1.0 - rho * rho)).sqrt(), df)?;
            return Some((rho, p));
        }
        let (a, b) = (doubled(a), doubled(b));
        let found: u32 = a.iter().zip(&b).map(|(a, b)| a * b).sum();
        let sorted = |ranks: &Ranks| {
            let mut sorted = ranks.clone();
            sorted.sort_unstable();
            sorted
        };
        let key = (sorted(&a), sorted(&b));
        let orders = self.known.entry(key).or_insert_with_key(|(a, b)| count(a, b));
        // The mean of both sides is (n + 1)/2, so the sum without correlation is n(n + 1)².
        let middle = n as i64 * (n as i64 + 1).pow(2);
        let off = (i64::from(found) - middle).abs();
        let (mut far, mut all) = (0_u64, 0_u64);
        for (sum, count) in (0_i64..).zip(orders.iter()) {
            all += count;
            if (sum - middle).abs() >= off {
                far += count;
            }
        }
        Some((rho, far as f64 / all as f64))
    }
}

fn doubled(values: &[f64]) -> Ranks {
    midranks(values).into_iter().map(|rank| (rank * 2.0).round() as u32).collect()
}

/// The orders of `b` beside `a`, by their sum of products: one rank of `a` after another, over the sets
/// of ranks of `b` that are used up.
fn count(a: &[u32], b: &[u32]) -> Orders {
    let n = a.len();
    let most: u32 = a.iter().zip(b).map(|(a, b)| a * b).sum();
    let size = most as usize + 1;
    let mut sets: Vec<Orders> = vec![vec![0; size]; 1 << n];
    sets[0][0] = 1;
    for set in 0..(1_usize << n) - 1 {
        let orders = std::mem::take(&mut sets[set]);
        let rank = a[set.count_ones() as usize];
        for (at, other) in b.iter().enumerate().filter(|(at, _)| set & (1 << at) == 0) {
            let step = (rank * other) as usize;
            let next = &mut sets[set | (1 << at)];
            for (sum, count) in orders.iter().enumerate().filter(|(_, count)| **count > 0) {
                if let Some(slot) = next.get_mut(sum + step) {
                    *slot += count;
                }
            }
        }
    }
    sets.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_in_order_are_two_of_120() {
        let mut test = RankTest::default();
        let up = [1.0, 2.0, 3.0, 4.0, 5.0];
        let (rho, p) = test.spearman(&up, &[2.0, 4.0, 5.0, 8.0, 9.0]).expect("pairs");
        assert!((rho - 1.0).abs() < 1e-15 && (p - 2.0 / 120.0).abs() < 1e-15, "{rho} {p}");
        // ρ = 0.9: five orders on each side are as far away.
        let (rho, p) = test.spearman(&up, &[1.0, 2.0, 3.0, 5.0, 4.0]).expect("pairs");
        assert!((rho - 0.9).abs() < 1e-12 && (p - 10.0 / 120.0).abs() < 1e-12, "{rho} {p}");
    }

    #[test]
    fn ties_are_counted_as_they_are() {
        // 1, 1, 2 beside 1, 2, 3: the sums of the six orders are known by hand.
        let (_, p) = RankTest::default().spearman(&[1.0, 1.0, 2.0], &[1.0, 2.0, 3.0]).expect("p");
        assert!((p - 4.0 / 6.0).abs() < 1e-12, "{p}");
        let many: Vec<f64> = (0..12).map(f64::from).collect();
        let (_, p) = RankTest::default().spearman(&many, &many).expect("p");
        assert!(p < 1e-12);
    }
}
