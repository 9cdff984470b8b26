//! Which spreads a typed mean can have at all.

use super::Scale;

/// The smallest and the largest standard deviation of whole scores, in the units of the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpreadLimits {
    /// Smallest, 0 or more.
    pub least: f64,
    /// Largest.
    pub most: f64,
}

/// Why typed figures cannot be.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum FiguresError {
    /// The mean lies outside the scale.
    #[error("the mean lies outside the scale {min}–{max}")]
    MeanOffScale {
        /// Lower end of the scale.
        min: i32,
        /// Upper end of the scale.
        max: i32,
    },
    /// Whole scores with this mean spread more.
    #[error("with this mean the standard deviation is at least {least:.2}")]
    SpreadTooSmall {
        /// The smallest possible.
        least: f64,
    },
    /// No scores on this scale spread so much around this mean.
    #[error("with this mean the standard deviation is at most {most:.2}")]
    SpreadTooLarge {
        /// The largest possible.
        most: f64,
    },
}

/// Whether `n` whole scores on the scale can have this mean and standard deviation, as far as typed
/// figures tell: each may be off by half a unit of its last digit.
///
/// With one answer the spread says nothing and is not looked at.
///
/// # Errors
/// [`FiguresError`] says what is possible.
pub fn check_figures(scale: Scale, mean: f64, n: u64, sd: Option<f64>) -> Result<(), FiguresError> {
    let (min, max) = (scale.min(), scale.max());
    if !(f64::from(min)..=f64::from(max)).contains(&mean) {
        return Err(FiguresError::MeanOffScale { min, max });
    }
    let Some((sd, limits)) = sd.zip(spread_limits(scale, mean, n)) else { return Ok(()) };
    let half = half_unit(sd);
    if sd + half < limits.least {
        Err(FiguresError::SpreadTooSmall { least: limits.least })
    } else if sd - half > limits.most {
        Err(FiguresError::SpreadTooLarge { most: limits.most })
    } else {
        Ok(())
    }
}

/// What the standard deviation of `n` whole scores can be for any mean that rounds to the typed one.
///
/// With `f` the part of the mean above a whole score, `sd² ≥ f(1 − f)·n/(n − 1)`; and
/// `sd² ≤ (mean − min)(max − mean)·n/(n − 1)` (Bhatia & Davis 2000). None below two answers and for a mean
/// outside the scale.
#[must_use]
pub fn spread_limits(scale: Scale, mean: f64, n: u64) -> Option<SpreadLimits> {
    let (min, max) = (f64::from(scale.min()), f64::from(scale.max()));
    if n < 2 || !(min..=max).contains(&mean) {
        return None;
    }
    let half = half_unit(mean);
    let (lo, hi) = ((mean - half).max(min), (mean + half).min(max));
    let count = n as f64;
    let sample = count / (count - 1.0);
    let between = |mean: f64| {
        let part = mean - mean.floor();
        part * (1.0 - part)
    };
    let holds_whole = lo.ceil() <= hi;
    let least = if holds_whole { 0.0 } else { between(lo).min(between(hi)) };
    let widest = f64::midpoint(min, max).clamp(lo, hi);
    let most = (widest - min) * (max - widest);
    Some(SpreadLimits { least: (least * sample).sqrt(), most: (most * sample).sqrt() })
}

/// Half a unit of the last digit of a number's shortest decimal form.
pub(super) fn half_unit(number: f64) -> f64 {
    let text = number.to_string();
    let digits = text.split_once('.').map_or(0, |(_, digits)| digits.len());
    0.5 * 10_f64.powi(-i32::try_from(digits).unwrap_or(300))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Better;

    fn checked(mean: f64, n: u64, sd: f64) -> Result<(), FiguresError> {
        let scale = Scale::new(1, 5, Better::Higher).expect("a scale");
        check_figures(scale, mean, n, Some(sd))
    }

    #[test]
    fn rounded_figures_are_allowed_and_impossible_ones_are_not() {
        // 72 fours and 28 fives: mean 4.28, spread .451, both typed with less digits.
        assert_eq!(checked(4.3, 100, 0.45), Ok(()));
        assert_eq!(checked(4.28, 100, 0.451), Ok(()));
        assert!(matches!(checked(4.3, 20, 0.1), Err(FiguresError::SpreadTooSmall { .. })));
        assert!(matches!(checked(4.3, 20, 1.9), Err(FiguresError::SpreadTooLarge { .. })));
        assert!(matches!(checked(5.1, 20, 1.0), Err(FiguresError::MeanOffScale { .. })));
        // All the same, and one answer.
        assert_eq!((checked(4.0, 20, 0.0), checked(3.5, 1, 9.0)), (Ok(()), Ok(())));
    }
}
