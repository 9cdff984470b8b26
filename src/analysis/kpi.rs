//! KPIs: the value of each round by its formula, and how it changed.

use super::report::{KpiReport, NoValue};
use crate::journey::{Better, Formula, FormulaUnit, Kpi, Number, Round};
use crate::stats::{self, Estimate, kpi, kpi::FirstPayment};

/// A KPI over all rounds.
pub(super) fn kpi_report(
    kpi: &Kpi,
    rounds: &[&Round],
    compared: Option<(usize, usize)>,
) -> KpiReport {
    let inputs: Vec<Vec<f64>> = rounds
        .iter()
        .map(|round| {
            let found = kpi.inputs_of(&round.id).unwrap_or_default();
            found.iter().copied().map(Number::get).collect()
        })
        .collect();
    let found: Vec<Found> = inputs.iter().map(|inputs| value(kpi.formula(), inputs)).collect();
    let of = |at: usize| found.get(at).and_then(|one| one.value);
    let sides = compared.and_then(|(before, after)| of(before).zip(of(after)));
    KpiReport {
        id: kpi.id.clone(),
        name: kpi.name.clone(),
        unit: unit(kpi),
        higher_is_better: kpi.better == Better::Higher,
        target: kpi.target.map(Number::get),
        rounds: found.iter().map(|one| one.value).collect(),
        intervals: found.iter().map(|one| one.interval).collect(),
        no_value: inputs.iter().map(|inputs| no_value(kpi.formula(), inputs)).collect(),
        change: sides.map(|(before, after)| after - before).filter(|change| change.is_finite()),
        change_percent: sides.and_then(|(before, after)| kpi::percent_change(before, after)),
        rate_change: compared.and_then(|(before, after)| {
            let (x1, n1) = shares(kpi.formula(), inputs.get(before)?)?;
            let (x2, n2) = shares(kpi.formula(), inputs.get(after)?)?;
            stats::two_proportions(x1, n1, x2, n2).map(|one| (one.lo, one.hi, one.p))
        }),
        link: None,
    }
}

fn unit(kpi: &Kpi) -> String {
    match kpi.formula().unit() {
        FormulaUnit::Own => kpi.unit.clone(),
        FormulaUnit::Percent => "%".into(),
        FormulaUnit::Times => "×".into(),
        FormulaUnit::Minutes => "min".into(),
    }
}

/// A value and, for a rate of whole numbers, its interval.
#[derive(Clone, Copy, Default)]
struct Found {
    value: Option<f64>,
    interval: Option<(f64, f64)>,
}

/// What a formula gives with these inputs.
pub(super) fn value_of(formula: Formula, inputs: &[f64]) -> Option<f64> {
    value(formula, inputs).value
}

fn value(formula: Formula, inputs: &[f64]) -> Found {
    if let Some(rate) = shares(formula, inputs).and_then(|(x, n)| kpi::rate(x, n)) {
        let Estimate { value, lo, hi } = rate;
        return Found { value: Some(value), interval: Some((lo, hi)) };
    }
    let value = match (formula, inputs) {
        (Formula::Plain, [value]) => Some(*value),
        // Nobody is answered before they have asked.
        (Formula::FirstResponse | Formula::FirstResponseP90, [minutes]) => {
            Some(*minutes).filter(|minutes| *minutes >= 0.0)
        }
        (Formula::Clv, [revenue, margin, churn]) => {
            kpi::clv_simple(*revenue, margin / 100.0, churn / 100.0)
        }
        (Formula::ClvNow, inputs) => discounted(inputs, FirstPayment::Now),
        (Formula::ClvLater, inputs) => discounted(inputs, FirstPayment::Excluded),
        (Formula::ClvEnd, inputs) => discounted(inputs, FirstPayment::PeriodEnd),
        (Formula::Cac, [spend, customers]) if *spend >= 0.0 => kpi::clv_to_cac(*spend, *customers),
        (Formula::ClvToCac, [clv, cac]) => kpi::clv_to_cac(*clv, *cac),
        (Formula::Revenue, [units, price]) => Some(units * price),
        (Formula::Profit, [revenue, costs]) => Some(revenue - costs),
        (Formula::PercentChange, [old, new]) => kpi::percent_change(*old, *new),
        (Formula::Retention, [end, new, start]) => share(end - new, *start),
        (rate, [part, whole]) if rate.is_rate() => share(*part, *whole),
        _ => None,
    };
    Found { value: value.filter(|value| value.is_finite()), interval: None }
}

/// Why a formula gives nothing with these inputs; `None` where it gives something, or nothing was put in.
#[must_use]
pub fn no_value(formula: Formula, inputs: &[f64]) -> Option<NoValue> {
    if inputs.is_empty() || value(formula, inputs).value.is_some() {
        return None;
    }
    let zero = |at: usize| inputs.get(at).is_some_and(|input| input.abs() < f64::EPSILON);
    Some(match formula {
        Formula::Clv if zero(2) => NoValue::NoChurn,
        Formula::PercentChange if zero(0) => NoValue::ByZero,
        Formula::Retention if zero(2) => NoValue::ByZero,
        Formula::ClvNow | Formula::ClvLater | Formula::ClvEnd => NoValue::NoDiscount,
        _ if zero(1) => NoValue::ByZero,
        rate if rate.is_rate() => NoValue::NoShare,
        _ => NoValue::Other,
    })
}

/// Margin of a period, retention and discount in percent.
fn discounted(inputs: &[f64], first: FirstPayment) -> Option<f64> {
    let [margin, retention, discount] = inputs else { return None };
    kpi::clv_discounted(*margin, retention / 100.0, discount / 100.0, first)
}

/// Numerator and denominator of a rate, where they are people one can count.
fn shares(formula: Formula, inputs: &[f64]) -> Option<(u64, u64)> {
    match (formula, inputs) {
        (Formula::Retention, [end, new, start]) => {
            Some((whole(*end)?.checked_sub(whole(*new)?)?, whole(*start)?))
        }
        (rate, [part, all]) if rate.is_rate() => Some((whole(*part)?, whole(*all)?)),
        _ => None,
    }
}

/// A rate of numbers that are not whole (averages, thousands): the percentage alone.
fn share(part: f64, all: f64) -> Option<f64> {
    (all > 0.0 && (0.0..=all).contains(&part)).then(|| part / all * 100.0)
}

fn whole(number: f64) -> Option<u64> {
    let is_count = (0.0..1e15).contains(&number) && number.fract().abs() < f64::EPSILON;
    is_count.then_some(number as u64)
}
