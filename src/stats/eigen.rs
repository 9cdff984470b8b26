//! Eigenvalues of small symmetric matrices: Householder's reduction and the implicit QL method
//! (Bowdler, Martin, Reinsch & Wilkinson 1968, the EISPACK routines tred2 and tql2).

/// A square matrix, row by row.
pub(super) type Square = Vec<Vec<f64>>;

/// A square matrix from its cells.
pub(super) fn square(n: usize, cell: impl Fn(usize, usize) -> f64) -> Square {
    (0..n).map(|row| (0..n).map(|column| cell(row, column)).collect()).collect()
}

/// Eigenvalues, smallest first, and their eigenvectors, one a column.
pub(super) struct Eigen {
    pub values: Vec<f64>,
    vectors: Square,
}

impl Eigen {
    /// Of a symmetric matrix.
    pub(super) fn of(matrix: &Square) -> Self {
        let mut work =
            Work { v: matrix.clone(), d: vec![0.0; matrix.len()], e: vec![0.0; matrix.len()] };
        if !matrix.is_empty() {
            work.reduce();
            work.ql();
        }
        let mut order: Vec<usize> = (0..matrix.len()).collect();
        order.sort_by(|a, b| work.d[*a].total_cmp(&work.d[*b]));
        Self {
            values: order.iter().map(|at| work.d[*at]).collect(),
            vectors: square(matrix.len(), |row, column| work.v[row][order[column]]),
        }
    }

    /// The matrix with `change` applied to its eigenvalues.
    pub(super) fn rebuilt(&self, change: impl Fn(f64) -> f64) -> Square {
        let changed: Vec<f64> = self.values.iter().map(|value| change(*value)).collect();
        let v = &self.vectors;
        square(v.len(), |row, column| {
            changed.iter().enumerate().map(|(at, x)| x * v[row][at] * v[column][at]).sum()
        })
    }
}

struct Work {
    /// The matrix, then its eigenvectors.
    v: Square,
    /// The diagonal, then the eigenvalues.
    d: Vec<f64>,
    /// Beside the diagonal.
    e: Vec<f64>,
}

impl Work {
    /// To a matrix of three diagonals (tred2).
    fn reduce(&mut self) {
        let n = self.d.len();
        self.d.clone_from(&self.v[n - 1]);
        for i in (1..n).rev() {
            let scale: f64 = self.d[..i].iter().map(|x| x.abs()).sum();
            let mut h = 0.0;
            if scale <= 0.0 {
                self.e[i] = self.d[i - 1];
                for j in 0..i {
                    self.d[j] = self.v[i - 1][j];
                    self.v[i][j] = 0.0;
                    self.v[j][i] = 0.0;
                }
            } else {
                for x in &mut self.d[..i] {
                    *x /= scale;
                    h += *x * *x;
                }
                let f = self.d[i - 1];
                let g = if f > 0.0 { -h.sqrt() } else { h.sqrt() };
                self.e[i] = scale * g;
                h -= f * g;
                self.d[i - 1] = f - g;
                self.transform(i, h);
            }
            self.d[i] = h;
        }
        self.accumulate();
    }

    /// The similarity transformation of one step.
    fn transform(&mut self, i: usize, h: f64) {
        let Self { v, d, e } = self;
        e[..i].fill(0.0);
        for j in 0..i {
            let f = d[j];
            v[j][i] = f;
            let mut g = e[j] + v[j][j] * f;
            for k in j + 1..i {
                g += v[k][j] * d[k];
                e[k] += v[k][j] * f;
            }
            e[j] = g;
        }
        let mut f = 0.0;
        for j in 0..i {
            e[j] /= h;
            f += e[j] * d[j];
        }
        let half = f / (h + h);
        for j in 0..i {
            e[j] -= half * d[j];
        }
        for j in 0..i {
            let (f, g) = (d[j], e[j]);
            for k in j..i {
                v[k][j] -= f * e[k] + g * d[k];
            }
            d[j] = v[i - 1][j];
            v[i][j] = 0.0;
        }
    }

    fn accumulate(&mut self) {
        let n = self.d.len();
        let Self { v, d, e } = self;
        for i in 0..n - 1 {
            v[n - 1][i] = v[i][i];
            v[i][i] = 1.0;
            let h = d[i + 1];
            if h != 0.0 {
                for k in 0..=i {
                    d[k] = v[k][i + 1] / h;
                }
                for j in 0..=i {
                    let g: f64 = (0..=i).map(|k| v[k][i + 1] * v[k][j]).sum();
                    for k in 0..=i {
                        v[k][j] -= g * d[k];
                    }
                }
            }
            for row in v.iter_mut().take(i + 1) {
                row[i + 1] = 0.0;
            }
        }
        for j in 0..n {
            d[j] = v[n - 1][j];
            v[n - 1][j] = 0.0;
        }
        v[n - 1][n - 1] = 1.0;
        e[0] = 0.0;
    }

    /// From three diagonals to one (tql2).
    fn ql(&mut self) {
        let n = self.d.len();
        self.e.rotate_left(1);
        self.e[n - 1] = 0.0;
        let (mut shifted, mut largest) = (0.0, 0.0_f64);
        for l in 0..n {
            largest = largest.max(self.d[l].abs() + self.e[l].abs());
            let small = |e: &[f64], at: usize| e[at].abs() <= f64::EPSILON * largest;
            let m = (l..n).find(|at| small(&self.e, *at)).unwrap_or(n - 1);
            // Far more steps than any matrix takes.
            for _ in 0..200 {
                if m == l || small(&self.e, l) {
                    break;
                }
                shifted += self.step(l, m);
            }
            self.d[l] += shifted;
            self.e[l] = 0.0;
        }
    }

    /// One implicit QL step between `l` and `m`; returns the shift.
    fn step(&mut self, l: usize, m: usize) -> f64 {
        let n = self.d.len();
        let Self { v, d, e } = self;
        let g = d[l];
        let p = (d[l + 1] - g) / (2.0 * e[l]);
        let r = if p < 0.0 { -p.hypot(1.0) } else { p.hypot(1.0) };
        d[l] = e[l] / (p + r);
        d[l + 1] = e[l] * (p + r);
        let next = d[l + 1];
        let shift = g - d[l];
        for x in &mut d[l + 2..n] {
            *x -= shift;
        }
        let mut p = d[m];
        let (mut c, mut c2, mut c3) = (1.0, 1.0, 1.0);
        let beside = e[l + 1];
        let (mut s, mut s2) = (0.0, 0.0);
        for i in (l..m).rev() {
            c3 = c2;
            c2 = c;
            s2 = s;
            let g = c * e[i];
            let h = c * p;
            let r = p.hypot(e[i]);
            e[i + 1] = s * r;
            s = e[i] / r;
            c = p / r;
            p = c * d[i] - s * g;
            d[i + 1] = h + s * (c * g + s * d[i]);
            for row in v.iter_mut() {
                let h = row[i + 1];
                row[i + 1] = s * row[i] + c * h;
                row[i] = c * row[i] - s * h;
            }
        }
        let p = -s * s2 * c3 * beside * e[l] / next;
        e[l] = s * p;
        d[l] = c * p;
        shift
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_is_its_eigenvalues_and_vectors() {
        for n in 1..12 {
            let matrix = square(n, |i, j| {
                let (a, b) = (i.min(j) as f64, i.max(j) as f64);
                (a * 1.7 + b * 0.9).sin() + if i == j { 3.0 } else { 0.0 }
            });
            let eigen = Eigen::of(&matrix);
            let again = eigen.rebuilt(|value| value);
            for i in 0..n {
                for j in 0..n {
                    assert!((again[i][j] - matrix[i][j]).abs() < 1e-12, "{n} {i} {j}");
                }
            }
            assert!(eigen.values.is_sorted());
        }
    }

    #[test]
    fn equal_and_zero_eigenvalues() {
        let ones = square(4, |_, _| 1.0);
        let values = Eigen::of(&ones).values;
        assert!(values[..3].iter().all(|value| value.abs() < 1e-12), "{values:?}");
        assert!((values[3] - 4.0).abs() < 1e-12);
        let unit = square(3, |i, j| f64::from(u8::from(i == j)));
        assert_eq!(Eigen::of(&unit).values, [1.0, 1.0, 1.0]);
    }
}
