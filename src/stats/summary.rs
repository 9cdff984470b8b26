//! Mean, variance and n on the 0–100 axis: what a t test needs to know.

use super::interval::{Estimate, Interval, t_quantile};
use super::tally::GoodEnd;

/// The whole 0–100 axis.
pub(super) const AXIS: Interval = Interval { lo: 0.0, hi: 100.0 };

/// Mean, variance and number of answers on the 0–100 axis, where high is good.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments {
    /// Number of answers, at least 1.
    pub n: u64,
    /// Mean, 0–100 points.
    pub mean: f64,
    /// Sample variance (divisor n − 1) in squared points; None with one answer or an unknown spread.
    pub variance: Option<f64>,
}

impl Moments {
    /// From figures that somebody else has counted: the mean, the number of answers and, if known,
    /// the sample standard deviation, all in the units of the scale `min` to `max`.
    ///
    /// The score is `(mean−min)/(max−min)·100`, mirrored where low is good. None when the scale is
    /// empty, the mean lies outside it, there are no answers, or the standard deviation is negative
    /// or larger than the scale can give.
    #[must_use]
    pub fn from_summary(
        min: f64,
        max: f64,
        good: GoodEnd,
        mean: f64,
        n: u64,
        sd: Option<f64>,
    ) -> Option<Self> {
        let range = max - min;
        if n == 0 || !range.is_finite() || range <= 0.0 || !(min..=max).contains(&mean) {
            return None;
        }
        let unit = 100.0 / range;
        let mean = match good {
            GoodEnd::High => (mean - min) * unit,
            GoodEnd::Low => (max - mean) * unit,
        };
        let variance = match sd {
            Some(sd) if n > 1 => {
                let count = n as f64;
                // Half the answers at each end have the largest spread; 1 % is left for rounding.
                let largest = range / 2.0 * (count / (count - 1.0)).sqrt() * 1.01;
                if !(0.0..=largest).contains(&sd) {
                    return None;
                }
                Some((sd * unit).powi(2))
            }
            Some(sd) if sd.is_nan() || sd < 0.0 => return None,
            _ => None,
        };
        Some(Self { n, mean, variance })
    }

    /// The mean with its plain t interval, cut to 0–100.
    ///
    /// None without a variance. Where every answer is the same the interval has no width; the
    /// boundary-adjusted [`super::Tally::score100`] is the better one when counts are known.
    #[must_use]
    pub fn interval(&self) -> Option<Estimate> {
        let n = self.n as f64;
        let half = t_quantile(n - 1.0)? * (self.variance? / n).sqrt();
        Some(Estimate::bounded(self.mean, Interval::around(self.mean, half), AXIS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_figures_land_on_the_axis() {
        let m = Moments::from_summary(1.0, 5.0, GoodEnd::High, 3.5, 50, Some(1.216_384_74));
        let e = m.and_then(|m| m.interval());
        assert!(
            e.is_some_and(|e| (e.value - 62.5).abs() < 1e-12 && (e.lo - 53.857_682).abs() < 1e-5)
        );
        let low = Moments::from_summary(1.0, 5.0, GoodEnd::Low, 3.5, 50, None);
        assert_eq!(low, Some(Moments { n: 50, mean: 37.5, variance: None }));
        assert_eq!(low.and_then(|m| m.interval()), None);
    }

    #[test]
    fn impossible_figures_are_refused() {
        let of = |mean, n, sd| Moments::from_summary(1.0, 5.0, GoodEnd::High, mean, n, sd);
        assert_eq!(of(5.1, 10, None), None);
        assert_eq!(of(f64::NAN, 10, None), None);
        assert_eq!(of(3.0, 0, None), None);
        assert_eq!(of(3.0, 10, Some(-1.0)), None);
        assert_eq!(of(3.0, 10, Some(2.5)), None);
        assert!(of(3.0, 2, Some(2.828)).is_some());
        assert_eq!(of(3.0, 1, Some(0.0)).and_then(|m| m.variance), None);
        assert_eq!(Moments::from_summary(5.0, 5.0, GoodEnd::High, 5.0, 3, None), None);
    }
}
