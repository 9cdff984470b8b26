//! How much a survey could have seen, and how many answers it takes.

use super::interval::z;

/// The smallest true difference that a comparison with this standard error shows with 80 % power at
/// the 5 % level: 2.8·SE, from 1.96 + 0.84. In the unit of `se`.
#[must_use]
pub fn detectable(se: f64) -> f64 {
    2.8 * se
}

/// Answers needed for an NPS within ± `margin` points by the adjusted Wald interval:
/// `z²·variance/(margin/100)² − 3`, rounded up, at least 1.
///
/// `variance` is that of an answer coded −1, 0, 1: 1 is the worst case, 0.62 is typical. None when
/// `margin` is not above 0 or `variance` not within 0–1, or the number is beyond reason.
#[must_use]
pub fn nps_sample_size(margin: f64, variance: f64) -> Option<u64> {
    if !(0.0..=1.0).contains(&variance) || margin.is_nan() || margin <= 0.0 {
        return None;
    }
    let needed = (z().powi(2) * variance / (margin / 100.0).powi(2) - 3.0).ceil().max(1.0);
    (needed < 1e18).then_some(needed as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_limits() {
        assert_eq!(nps_sample_size(10.0, 1.0), Some(382));
        assert_eq!(nps_sample_size(1000.0, 1.0), Some(1));
        assert_eq!(nps_sample_size(0.0, 1.0), None);
        assert_eq!(nps_sample_size(f64::NAN, 1.0), None);
        assert_eq!(nps_sample_size(1e-300, 1.0), None);
        assert!((detectable(2.0) - 5.6).abs() < 1e-12);
    }
}
