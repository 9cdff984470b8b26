//! Which means a number of whole scores can have (GRIM: Brown & Heathers 2017).

use super::Scale;
use super::spread::half_unit;

/// A typed mean that so many whole scores cannot have, and the nearest ones that they can.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{n} whole scores cannot have the mean {mean}")]
pub struct ImpossibleMean {
    /// As typed.
    pub mean: f64,
    /// The number of answers.
    pub n: u64,
    /// The nearest below.
    pub below: f64,
    /// The nearest above.
    pub above: f64,
}

/// More answers than this have a mean of every number that is typed.
const MOST: u64 = 1_000_000_000;

/// Whether `n` whole scores can have a mean that rounds to the typed one, which may be off by half a unit of its
/// last digit. A mean outside the scale is not looked at here.
///
/// It is a reason to look again, not to refuse: some surveys take half points, others report weighted means.
///
/// # Errors
/// [`ImpossibleMean`] with the nearest possible ones.
pub fn check_mean(scale: Scale, mean: f64, n: u64) -> Result<(), ImpossibleMean> {
    let (min, max) = (f64::from(scale.min()), f64::from(scale.max()));
    if !(1..=MOST).contains(&n) || !(min..=max).contains(&mean) {
        return Ok(());
    }
    let count = n as f64;
    let (total, off) = (mean * count, half_unit(mean) * count);
    // Sums that are off by the last digit of a float are the same.
    let slack = total.abs().max(1.0) * 1e-12;
    if (total - off - slack).ceil() <= total + off + slack {
        return Ok(());
    }
    Err(ImpossibleMean { mean, n, below: total.floor() / count, above: total.ceil() / count })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Better;

    fn checked(mean: f64, n: u64) -> Option<(f64, f64)> {
        let scale = Scale::new(1, 5, Better::Higher).expect("a scale");
        check_mean(scale, mean, n).err().map(|found| (found.below, found.above))
    }

    #[test]
    fn a_mean_must_be_a_whole_sum_over_the_number_of_answers() {
        assert_eq!(checked(4.37, 10), Some((4.3, 4.4)));
        assert_eq!(checked(3.5, 1), Some((3.0, 4.0)));
        assert_eq!(checked(4.28, 30), Some((128.0 / 30.0, 129.0 / 30.0)));
        // One decimal says no more than that of ten answers and more.
        assert_eq!(checked(4.3, 10), None);
        assert_eq!((2..=99).find(|n| checked(4.3, *n).is_some()), Some(2));
        assert_eq!((10..=999).find(|n| checked(3.7, *n).is_some()), None);
        // As many digits as a program writes.
        assert_eq!((checked(131.0 / 30.0, 30), checked(4.333_333_333, 9)), (None, None));
        assert_eq!((checked(4.28, 100), checked(4.285, 100)), (None, Some((4.28, 4.29))));
        // Another error says these.
        assert_eq!((checked(5.3, 10), checked(4.37, 0)), (None, None));
    }

    /// All sums of up to 60 answers, each mean written with none to three decimals.
    #[test]
    fn every_mean_that_there_can_be_is_let_through() {
        for n in 1..=60_u64 {
            for sum in n..=5 * n {
                for digits in 0..=3 {
                    let typed = format!("{:.digits$}", sum as f64 / n as f64);
                    let typed: f64 = typed.parse().expect("a number");
                    assert_eq!(checked(typed, n), None, "{sum}/{n} as {typed}");
                }
            }
        }
    }
}
