//! What goes together with an overall score: relative weights (Johnson 2000) from correlations.

use super::chance::Chance;
use super::eigen::{Eigen, Square, square};
use super::interval::f_p;

/// People behind the thinnest pair from which shares are shown.
pub const DRIVERS_FROM: u64 = 100;

/// Eigenvalues this near to zero are taken for zero.
const DUST: f64 = 1e-6;

/// Draws of the intervals.
const DRAWS: usize = 300;

/// The same answers always give the same intervals.
const SEED: u64 = 0x706F_6C6B_7508;

/// No connection can be shown from this p on.
const SHOWN_BELOW: f64 = 0.05;

/// Why there are no shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWeights {
    /// The correlations contradict each other: different people are behind the pairs.
    Impossible,
    /// There is nothing that could go together with the outcome.
    NoPredictors,
}

/// The part of one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weight {
    /// Johnson's ε, its part of R².
    pub epsilon: f64,
    /// ε as a share of R², 0–1.
    pub share: f64,
    /// Lower end of the share's 95 % interval.
    pub lo: f64,
    /// Upper end of the share's 95 % interval.
    pub hi: f64,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct RelativeWeights {
    /// Correlation of each predictor with the outcome.
    pub r: Vec<f64>,
    /// The explained share of the outcome's variance, 0–1.
    pub r2: f64,
    /// The F of R² and its p.
    pub f: f64,
    /// Its p; None where F is undefined.
    pub p: Option<f64>,
    /// A question says what others say: the correlations were made regular.
    pub repaired: bool,
    /// One for each predictor; empty where no connection can be shown.
    pub weights: Vec<Weight>,
}

/// Relative weights from a correlation matrix whose last row is the outcome, and `n`, the people
/// behind its thinnest pair.
///
/// # Errors
/// [`NoWeights::Impossible`] when an eigenvalue lies below −1e-6, [`NoWeights::NoPredictors`] for a
/// matrix of the outcome alone. No connection is no error here: the weights are empty.
pub fn relative_weights(correlations: &[Vec<f64>], n: u64) -> Result<RelativeWeights, NoWeights> {
    let predictors = correlations.len().saturating_sub(1);
    if predictors == 0 {
        return Err(NoWeights::NoPredictors);
    }
    let (matrix, repaired) = regular(correlations)?;
    let r: Vec<f64> = matrix[predictors][..predictors].to_vec();
    let epsilon = epsilons(&matrix);
    let r2: f64 = epsilon.iter().sum();
    let (p, left) = (predictors as f64, n as f64 - predictors as f64 - 1.0);
    let f = r2 / p / ((1.0 - r2) / left);
    let chance = f_p(f, p, left);
    let shown = r2 > 0.0 && chance.is_some_and(|p| p < SHOWN_BELOW);
    let weights = if shown { weights(&matrix, &epsilon, n) } else { Vec::new() };
    Ok(RelativeWeights { r, r2, f, p: chance, repaired, weights })
}

/// The matrix itself, or the nearest regular one where eigenvalues are next to zero.
fn regular(correlations: &[Vec<f64>]) -> Result<(Square, bool), NoWeights> {
    let matrix = correlations.to_vec();
    let eigen = Eigen::of(&matrix);
    let least = eigen.values.first().copied().unwrap_or(1.0);
    if least < -DUST || least.is_nan() {
        return Err(NoWeights::Impossible);
    }
    if least > DUST {
        return Ok((matrix, false));
    }
    Ok((scaled(&eigen.rebuilt(|value| value.max(DUST))), true))
}

/// With ones on the diagonal.
fn scaled(matrix: &Square) -> Square {
    let root: Vec<f64> = matrix.iter().enumerate().map(|(at, row)| row[at].sqrt()).collect();
    square(matrix.len(), |i, j| if i == j { 1.0 } else { matrix[i][j] / (root[i] * root[j]) })
}

/// Johnson's ε of each predictor: `(Λ∘Λ)(β∘β)` with `Λ = R^½` and `β = Λ⁻¹r`.
fn epsilons(matrix: &Square) -> Vec<f64> {
    let p = matrix.len() - 1;
    let outcome = &matrix[p];
    let eigen = Eigen::of(&square(p, |i, j| matrix[i][j]));
    let lambda = eigen.rebuilt(|value| value.max(0.0).sqrt());
    let inverse = eigen.rebuilt(|value| if value > 0.0 { 1.0 / value.sqrt() } else { 0.0 });
    let beta: Vec<f64> =
        inverse.iter().map(|row| row.iter().zip(outcome).map(|(a, b)| a * b).sum()).collect();
    lambda.iter().map(|row| row.iter().zip(&beta).map(|(l, b)| (l * b).powi(2)).sum()).collect()
}

/// Shares with their intervals from drawn correlation matrices.
fn weights(matrix: &Square, epsilon: &[f64], n: u64) -> Vec<Weight> {
    let share = |epsilon: &[f64]| -> Vec<f64> {
        let all: f64 = epsilon.iter().sum();
        epsilon.iter().map(|one| one / all).collect()
    };
    let mut drawn: Vec<Vec<f64>> = vec![Vec::with_capacity(DRAWS); epsilon.len()];
    if let Some(root) = cholesky(matrix) {
        let mut chance = Chance::new(SEED);
        for _ in 0..DRAWS {
            let shares = share(&epsilons(&scaled(&wishart(&root, n, &mut chance))));
            for (column, share) in drawn.iter_mut().zip(shares) {
                column.push(share);
            }
        }
    }
    let ends = |column: &mut Vec<f64>| {
        column.sort_by(f64::total_cmp);
        (quantile(column, 0.025), quantile(column, 0.975))
    };
    let found = epsilon.iter().zip(share(epsilon)).zip(&mut drawn);
    found
        .map(|((epsilon, share), column)| {
            let (lo, hi) = ends(column);
            Weight { epsilon: *epsilon, share, lo, hi }
        })
        .collect()
}

/// The lower triangle whose square is the matrix. None where it is not positive.
fn cholesky(matrix: &Square) -> Option<Square> {
    let n = matrix.len();
    let mut root = square(n, |_, _| 0.0);
    for i in 0..n {
        for j in 0..=i {
            let sum: f64 = (0..j).map(|k| root[i][k] * root[j][k]).sum();
            let left = matrix[i][j] - sum;
            root[i][j] = if i == j {
                if left <= 0.0 {
                    return None;
                }
                left.sqrt()
            } else {
                left / root[j][j]
            };
        }
    }
    Some(root)
}

/// A Wishart matrix with n − 1 degrees of freedom (Bartlett 1933).
fn wishart(root: &Square, n: u64, chance: &mut Chance) -> Square {
    let size = root.len();
    let mut drawn = square(size, |_, _| 0.0);
    for (i, row) in drawn.iter_mut().enumerate() {
        for (j, cell) in row.iter_mut().enumerate().take(i + 1) {
            *cell = if i == j {
                chance.chi_squared((n as f64 - 1.0 - i as f64).max(2.0)).sqrt()
            } else {
                chance.normal()
            };
        }
    }
    let half = square(size, |i, j| (j..=i).map(|k| root[i][k] * drawn[k][j]).sum());
    square(size, |i, j| (0..=i.min(j)).map(|k| half[i][k] * half[j][k]).sum())
}

/// With linear interpolation between the sorted values.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let below = sorted.get(place.floor() as usize).copied().unwrap_or(f64::NAN);
    let above = sorted.get(place.ceil() as usize).copied().unwrap_or(below);
    below + (above - below) * place.fract()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rows: &[&[f64]], n: u64) -> Result<RelativeWeights, NoWeights> {
        relative_weights(&rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>(), n)
    }

    #[test]
    fn orthogonal_predictors_have_their_squared_correlations() {
        let found =
            of(&[&[1.0, 0.0, 0.5], &[0.0, 1.0, 0.3], &[0.5, 0.3, 1.0]], 200).expect("weights");
        assert!((found.r2 - 0.34).abs() < 1e-12);
        assert!((found.weights[0].epsilon - 0.25).abs() < 1e-12);
        assert!(found.weights.iter().all(|one| one.lo < one.share && one.share < one.hi));
    }

    #[test]
    fn what_cannot_be_is_said() {
        let none = of(&[&[1.0, 0.0], &[0.0, 1.0]], 200).expect("a matrix");
        assert!(none.weights.is_empty() && none.r2.abs() < 1e-12);
        assert_eq!(of(&[&[1.0]], 200), Err(NoWeights::NoPredictors));
        let torn = of(&[&[1.0, 0.9, 0.9], &[0.9, 1.0, -0.9], &[0.9, -0.9, 1.0]], 200);
        assert_eq!(torn, Err(NoWeights::Impossible));
        let twice = of(&[&[1.0, 1.0, 0.6], &[1.0, 1.0, 0.6], &[0.6, 0.6, 1.0]], 200);
        assert!(twice.is_ok_and(|one| one.repaired && (one.weights[0].share - 0.5).abs() < 1e-9));
    }
}
