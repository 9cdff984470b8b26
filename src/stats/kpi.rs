//! KPIs: plain arithmetic, kept apart from the 0–100 scores of surveys.
//!
//! Rates with a numerator and a denominator get Wilson's interval; money does not.

use super::interval::Estimate;
use super::rate::wilson;

/// When the payments behind a discounted customer lifetime value are booked (Fader & Hardie,
/// "Reconciling and Clarifying CLV Formulas").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstPayment {
    /// The first payment comes now: `m(1+d)/(1+d−r)`.
    Now,
    /// The first payment is left out; the next ones depend on staying: `m·r/(1+d−r)`.
    Excluded,
    /// Payments are booked at the end of each period: `m/(1+d−r)`.
    PeriodEnd,
}

/// Customer lifetime value as `arpu · gross_margin / churn`, in money; all three for the same period,
/// margin and churn as shares.
///
/// None when churn is zero or outside 0–1, or a figure is not finite.
#[must_use]
pub fn clv_simple(arpu: f64, gross_margin: f64, churn: f64) -> Option<f64> {
    if !(0.0..=1.0).contains(&churn) {
        return None;
    }
    ratio(arpu * gross_margin, churn)
}

/// Customer lifetime value with discounting, in money: `margin` per period, `retention` (0–1) and
/// `discount` (0 or more) per period.
///
/// None when retention or discount are out of range, or nobody leaves and nothing is discounted.
#[must_use]
pub fn clv_discounted(
    margin: f64,
    retention: f64,
    discount: f64,
    first: FirstPayment,
) -> Option<f64> {
    if !(0.0..=1.0).contains(&retention) || discount.is_nan() || discount < 0.0 {
        return None;
    }
    let first = match first {
        FirstPayment::Now => 1.0 + discount,
        FirstPayment::Excluded => retention,
        FirstPayment::PeriodEnd => 1.0,
    };
    ratio(margin * first, 1.0 + discount - retention)
}

/// Customer acquisition cost: sales and marketing spend per new customer, in money. None when there
/// are no new customers or the spend is negative or not finite.
#[must_use]
pub fn cac(spend: f64, new_customers: u64) -> Option<f64> {
    if spend < 0.0 {
        return None;
    }
    ratio(spend, new_customers as f64)
}

/// Lifetime value per acquisition cost, as a factor. None when the cost is not above zero.
#[must_use]
pub fn clv_to_cac(clv: f64, cac: f64) -> Option<f64> {
    ratio(clv, cac)
}

/// A share in percent with Wilson's interval: churn, conversion, repeat purchase, referral, first
/// contact resolution. None when the denominator is zero or smaller than the numerator.
#[must_use]
pub fn rate(numerator: u64, denominator: u64) -> Option<Estimate> {
    wilson(numerator, denominator)
}

/// Customer retention in percent: of those at the start, the ones still there, `(at_end − new) /
/// at_start`, with Wilson's interval.
///
/// None when there was nobody at the start, or the figures contradict each other.
#[must_use]
pub fn retention(at_end: u64, new: u64, at_start: u64) -> Option<Estimate> {
    wilson(at_end.checked_sub(new)?, at_start)
}

/// Change in percent of the earlier value. None when that is not above zero, where a percentage
/// misleads, or a figure is not finite.
#[must_use]
pub fn percent_change(before: f64, after: f64) -> Option<f64> {
    Some(ratio(after - before, before)? * 100.0)
}

/// The middle value, the mean of the two middle ones for an even number. None without values or with
/// one that is not a number.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// The value that nine tenths stay below, interpolated as spreadsheets do (`PERCENTILE.INC`). Shown
/// beside the median for waiting times, whose mean is pulled up by a few. None as with [`median`].
#[must_use]
pub fn p90(values: &[f64]) -> Option<f64> {
    quantile(values, 0.9)
}

fn quantile(values: &[f64], share: f64) -> Option<f64> {
    if values.iter().any(|v| !v.is_finite()) {
        return None;
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * sorted.len().checked_sub(1)? as f64;
    let below = *sorted.get(place.floor() as usize)?;
    let above = *sorted.get(place.ceil() as usize)?;
    Some(below + (above - below) * place.fract())
}

fn ratio(numerator: f64, denominator: f64) -> Option<f64> {
    let value = numerator / denominator;
    (denominator > 0.0 && value.is_finite()).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, expected: f64) -> bool {
        found.is_some_and(|f| (f - expected).abs() <= 1e-9 * expected.abs())
    }

    #[test]
    fn worked_examples() {
        assert!(near(clv_simple(50.0, 0.7, 0.05), 700.0));
        let clv = |first| clv_discounted(100.0, 0.8, 0.1, first);
        assert!(near(clv(FirstPayment::Now), 1100.0 / 3.0));
        assert!(near(clv(FirstPayment::Excluded), 800.0 / 3.0));
        assert!(near(clv(FirstPayment::PeriodEnd), 1000.0 / 3.0));
        assert!(near(clv_to_cac(700.0, 350.0), 2.0));
        assert!(near(percent_change(80.0, 100.0), 25.0));
        let minutes = [3.0, 12.0, 7.0, 45.0, 240.0, 5.0, 9.0];
        assert!(near(median(&minutes), 9.0) && near(p90(&minutes), 123.0));
        assert!(near(median(&[1.0, 2.0]), 1.5));
    }

    #[test]
    fn undefined_is_none() {
        assert_eq!(clv_simple(50.0, 0.7, 0.0), None);
        assert_eq!(clv_discounted(100.0, 1.0, 0.0, FirstPayment::Now), None);
        assert_eq!(clv_discounted(100.0, 1.2, 0.1, FirstPayment::Now), None);
        assert_eq!(cac(1000.0, 0), None);
        assert_eq!(clv_to_cac(700.0, 0.0), None);
        assert_eq!(percent_change(0.0, 5.0), None);
        assert_eq!(percent_change(-2.0, 5.0), None);
        assert_eq!(retention(100, 130, 90), None);
        assert_eq!(rate(1, 0), None);
        assert_eq!(median(&[]), None);
        assert_eq!(p90(&[1.0, f64::NAN]), None);
    }
}
