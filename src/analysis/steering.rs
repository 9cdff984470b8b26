//! The KPIs of a journey side by side: where each went, and how far it is to its target.

use super::kpi::value_of;
use super::report::{KpiReport, Report};
use crate::journey::{Formula, Journey, Kpi, Stage, StageId, StageKind, TouchpointId};

/// Whose KPI it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KpiOf {
    /// A stage's.
    Stage(StageId),
    /// A touchpoint's.
    Touchpoint(TouchpointId),
}

/// Where a KPI went between the rounds compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// In its good direction; of a rate: more than chance usually gives.
    Better,
    /// In the other one.
    Worse,
    /// A rate whose change can be chance.
    NotShown,
    /// It is what it was.
    Same,
    /// A side has no value.
    Unknown,
}

/// How far a KPI is on its way to its target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Way {
    /// This share of the way from before to the target, 0–1.
    Share(f64),
    /// The target is reached.
    There,
    /// It is further from the target than it was.
    Away,
    /// No target, or nothing to measure the way by.
    Unknown,
}

/// A kpi.
#[derive(Clone, Debug, PartialEq)]
pub struct KpiRow {
    /// Whose it is.
    pub of: KpiOf,
    /// Name of the stage.
    pub stage: String,
    /// Which part of the way it is.
    pub kind: StageKind,
    /// Name of the touchpoint, where it is one's.
    pub touchpoint: Option<String>,
    /// Its numbers.
    pub report: KpiReport,
    /// How it is computed.
    pub formula: Formula,
    /// Before.
    pub before: Option<f64>,
    /// After, or in the round looked at.
    pub after: Option<f64>,
    /// Where it went.
    pub course: Course,
    /// How far it is to the target.
    pub way: Way,
}

/// Every KPI in the customer's order.
#[must_use]
pub fn steering(journey: &Journey, report: &Report) -> Vec<KpiRow> {
    let mut rows = Vec::new();
    for (stage, numbers) in journey.stages.iter().zip(&report.stages) {
        if stage.id != numbers.id {
            continue;
        }
        let of = KpiOf::Stage(stage.id.clone());
        add(&mut rows, report, (&stage.kpis, &numbers.kpis), (&of, stage, None));
        for (at, touchpoint) in stage.touchpoints.iter().enumerate() {
            // In the same order, unless the report is of a moment ago.
            let found = numbers.touchpoints.get(at).filter(|one| one.id == touchpoint.id);
            let found =
                found.or_else(|| numbers.touchpoints.iter().find(|one| one.id == touchpoint.id));
            let Some(numbers) = found.filter(|_| !touchpoint.kpis.is_empty()) else { continue };
            let of = KpiOf::Touchpoint(touchpoint.id.clone());
            let name = Some(touchpoint.name.as_str());
            add(&mut rows, report, (&touchpoint.kpis, &numbers.kpis), (&of, stage, name));
        }
    }
    rows
}

fn add(
    rows: &mut Vec<KpiRow>,
    report: &Report,
    (kpis, reports): (&[Kpi], &[KpiReport]),
    (of, stage, touchpoint): (&KpiOf, &Stage, Option<&str>),
) {
    for kpi in kpis {
        let Some(found) = reports.iter().find(|one| one.id == kpi.id) else { continue };
        let value = |at: usize| found.rounds.get(at).copied().flatten();
        let (before, after) = match report.compared {
            Some((before, after)) => (value(before), value(after)),
            None => (None, report.current.and_then(value)),
        };
        rows.push(KpiRow {
            of: of.clone(),
            stage: stage.name.clone(),
            kind: stage.kind,
            touchpoint: touchpoint.map(str::to_owned),
            formula: kpi.formula(),
            course: course(found),
            way: way(before, after, found),
            before,
            after,
            report: found.clone(),
        });
    }
}

fn course(report: &KpiReport) -> Course {
    let Some(change) = report.change else { return Course::Unknown };
    if let Some((lo, hi, _)) = report.rate_change
        && lo <= 0.0
        && hi >= 0.0
    {
        return Course::NotShown;
    }
    match (change > 0.0, change < 0.0) {
        (true, _) if report.higher_is_better => Course::Better,
        (_, true) if !report.higher_is_better => Course::Better,
        (false, false) => Course::Same,
        _ => Course::Worse,
    }
}

fn way(before: Option<f64>, after: Option<f64>, report: &KpiReport) -> Way {
    let Some((target, after)) = report.target.zip(after) else { return Way::Unknown };
    let is_there = if report.higher_is_better { after >= target } else { after <= target };
    if is_there {
        return Way::There;
    }
    let Some(before) = before else { return Way::Unknown };
    let whole = target - before;
    if whole.abs() < f64::EPSILON {
        return Way::Away;
    }
    let share = (after - before) / whole;
    if share < 0.0 { Way::Away } else { Way::Share(share.min(1.0)) }
}

/// What a formula gives with these inputs; None where it cannot be computed.
#[must_use]
pub fn kpi_value(formula: Formula, inputs: &[f64]) -> Option<f64> {
    value_of(formula, inputs)
}

/// Values of the last input around the one there is, with what each gives: what if it were otherwise?
#[must_use]
pub fn what_if(formula: Formula, inputs: &[f64]) -> Vec<(f64, Option<f64>)> {
    let Some((last, others)) = inputs.split_last() else { return Vec::new() };
    if inputs.len() < 2 {
        return Vec::new();
    }
    let step = nice(last.abs() / 8.0);
    let around = [last - step, *last, last + step];
    around
        .into_iter()
        .filter(|one| *one >= 0.0 || *last < 0.0)
        .map(|one| {
            let mut all = others.to_vec();
            all.push(one);
            (one, value_of(formula, &all))
        })
        .collect()
}

/// 1, 2 or 5 times a power of ten, near a number.
fn nice(number: f64) -> f64 {
    if number <= 0.0 || !number.is_finite() {
        return 1.0;
    }
    let power = 10_f64.powf(number.log10().floor());
    let size = number / power;
    power
        * if size < 1.5 {
            1.0
        } else if size < 3.5 {
            2.0
        } else {
            5.0
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_of_what_if_are_round_numbers() {
        assert!((nice(1.0) - 1.0).abs() < 1e-9);
        assert!((nice(0.13) - 0.1).abs() < 1e-9);
        assert!((nice(26.0) - 20.0).abs() < 1e-9);
        let around = what_if(Formula::Clv, &[63.2, 62.0, 8.0]);
        let values: Vec<f64> = around.iter().map(|(one, _)| *one).collect();
        assert_eq!(values, [7.0, 8.0, 9.0]);
        assert!(around[1].1.is_some_and(|value| (value - 489.8).abs() < 0.1));
        assert!(what_if(Formula::Plain, &[8.0]).is_empty());
    }
}
