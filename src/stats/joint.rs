//! Two questions answered by the same people: sums over everybody who answered both.

/// Sums of the pairs of answers of the people who answered both questions, in the units of the two
/// scales. Exact, independent of the number of people, and additive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JointSums {
    /// How many people answered both.
    pub n: u64,
    /// Σ of the first answers.
    pub x: i128,
    /// Σ of the second answers.
    pub y: i128,
    /// Σ of the squared first answers.
    pub xx: i128,
    /// Σ of the squared second answers.
    pub yy: i128,
    /// Σ of the products.
    pub xy: i128,
}

/// What a comparison needs to know of the people on both sides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pairs {
    /// How many there are.
    pub n: u64,
    /// Correlation of their two answers, −1…1, both with the good end high; 0 where a side of the
    /// pairs does not vary.
    pub r: f64,
}

impl JointSums {
    /// Adds a person.
    pub fn add(&mut self, x: i32, y: i32) {
        let (x, y) = (i128::from(x), i128::from(y));
        self.n = self.n.saturating_add(1);
        self.x += x;
        self.y += y;
        self.xx += x * x;
        self.yy += y * y;
        self.xy += x * y;
    }

    /// The same seen from the second question.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { x: self.y, y: self.x, xx: self.yy, yy: self.xx, ..self }
    }

    /// `n`²·variance of the first answers; 0 where they do not vary.
    fn spread_x(&self) -> i128 {
        i128::from(self.n) * self.xx - self.x * self.x
    }

    fn spread_y(&self) -> i128 {
        i128::from(self.n) * self.yy - self.y * self.y
    }

    /// Whether the first answers vary.
    #[must_use]
    pub fn varies_x(&self) -> bool {
        self.spread_x() > 0
    }

    /// Whether the second answers vary.
    #[must_use]
    pub fn varies_y(&self) -> bool {
        self.spread_y() > 0
    }

    /// Pearson's correlation of the answers as they are, −1…1; 0 where a side does not vary.
    /// `opposite` says that high is good on one of the two scales only.
    #[must_use]
    pub fn pairs(&self, opposite: bool) -> Pairs {
        let (spread_x, spread_y) = (self.spread_x(), self.spread_y());
        if spread_x <= 0 || spread_y <= 0 {
            return Pairs { n: self.n, r: 0.0 };
        }
        let together = i128::from(self.n) * self.xy - self.x * self.y;
        let r = together as f64 / (spread_x as f64).sqrt() / (spread_y as f64).sqrt();
        let r = r.clamp(-1.0, 1.0);
        Pairs { n: self.n, r: if opposite { -r } else { r } }
    }
}

impl std::ops::AddAssign for JointSums {
    fn add_assign(&mut self, other: Self) {
        self.n = self.n.saturating_add(other.n);
        self.x += other.x;
        self.y += other.y;
        self.xx += other.xx;
        self.yy += other.yy;
        self.xy += other.xy;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_add_up_and_turn() {
        let mut all = JointSums::default();
        let (mut one, mut other) = (all, all);
        for (at, (x, y)) in [(1, 2), (3, 3), (5, 4), (2, 2)].into_iter().enumerate() {
            all.add(x, y);
            if at < 2 { one.add(x, y) } else { other.add(x, y) }
        }
        one += other;
        assert_eq!(one, all);
        assert!((all.pairs(false).r + all.turned().pairs(true).r).abs() < 1e-15);
        assert!(all.pairs(false).r > 0.9);
    }

    #[test]
    fn what_does_not_vary_has_no_correlation() {
        let mut sums = JointSums::default();
        (1..9).for_each(|y| sums.add(4, y));
        assert_eq!(sums.pairs(false), Pairs { n: 8, r: 0.0 });
        assert!(!sums.varies_x() && sums.varies_y());
    }
}
