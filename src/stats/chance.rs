//! Drawn numbers with a fixed seed: the same answers always give the same report.

/// `SplitMix64` (Steele, Lea & Flood 2014).
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Between 0 and 1, neither included.
    fn share(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Standard normal (Box & Muller 1958).
    pub(super) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * self.share().ln()).sqrt();
        radius * (std::f64::consts::TAU * self.share()).cos()
    }

    /// χ² with `df` degrees of freedom, above 2 (Marsaglia & Tsang 2000).
    pub(super) fn chi_squared(&mut self, df: f64) -> f64 {
        let d = df / 2.0 - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if v > 0.0 && self.share().ln() < 0.5 * x * x + d * (1.0 - v + v.ln()) {
                return 2.0 * d * v;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_have_their_mean_and_spread() {
        let mut chance = Chance::new(1);
        let n = 20_000;
        let normal: Vec<f64> = (0..n).map(|_| chance.normal()).collect();
        let chi: Vec<f64> = (0..n).map(|_| chance.chi_squared(50.0)).collect();
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        let variance = |values: &[f64]| {
            let middle = mean(values);
            values.iter().map(|x| (x - middle).powi(2)).sum::<f64>() / values.len() as f64
        };
        assert!(mean(&normal).abs() < 0.03 && (variance(&normal) - 1.0).abs() < 0.05);
        assert!((mean(&chi) - 50.0).abs() < 0.4 && (variance(&chi) - 100.0).abs() < 6.0);
    }
}
