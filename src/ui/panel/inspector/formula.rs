//! The words for what each formula is computed from.

use crate::journey::Formula;

/// The keys of a formula's inputs, in their order.
pub(crate) fn inputs(formula: Formula) -> &'static [&'static str] {
    match formula {
        Formula::Plain => &["inspector-input-value"],
        Formula::Clv => &[
            "inspector-input-revenue-per-customer",
            "inspector-input-margin",
            "inspector-input-churn",
        ],
        Formula::ClvNow | Formula::ClvLater | Formula::ClvEnd => &[
            "inspector-input-margin-per-period",
            "inspector-input-retention",
            "inspector-input-discount",
        ],
        Formula::Cac => &["inspector-input-spend", "inspector-input-new-customers"],
        Formula::ClvToCac => &["inspector-input-clv", "inspector-input-cac"],
        Formula::Conversion => &["inspector-input-converted", "inspector-input-visitors"],
        Formula::Retention => &[
            "inspector-input-customers-end",
            "inspector-input-new-customers",
            "inspector-input-customers-start",
        ],
        Formula::Churn => &["inspector-input-lost", "inspector-input-customers-start"],
        Formula::RepeatPurchase => &["inspector-input-repeat", "inspector-input-customers"],
        Formula::Referral => &["inspector-input-referred", "inspector-input-purchases"],
        Formula::FirstResponse | Formula::FirstResponseP90 => &["inspector-input-minutes"],
        Formula::FirstContactResolution => &["inspector-input-solved", "inspector-input-contacts"],
        Formula::Revenue => &["inspector-input-units", "inspector-input-price"],
        Formula::Profit => &["inspector-input-revenue", "inspector-input-costs"],
        Formula::PercentChange => &["inspector-input-old", "inspector-input-new"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_has_a_word() {
        for formula in Formula::ALL {
            assert_eq!(inputs(formula).len(), formula.inputs(), "{formula:?}");
        }
    }
}
