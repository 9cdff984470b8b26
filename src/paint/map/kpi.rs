//! What a KPI says in its lane: values, change and target.

use super::MapInput;
use super::lanes::POINT;
use crate::analysis::KpiReport;

/// `8 400 → 11 200  +33 %`, and whether that is good.
pub(super) fn values(input: &MapInput<'_>, kpi: &KpiReport) -> (String, f64) {
    let words = input.words;
    let known = |round: usize| kpi.rounds.get(round).copied().flatten();
    let value = |round: usize| known(round).map(|value| words.kpi_alone(value, &kpi.unit));
    let with_unit = |text: &str| words.with_unit(text, &kpi.unit);
    let Some((before, after)) = input.report.compared else {
        let only = input.report.current.and_then(value);
        return (only.map_or_else(|| "–".into(), |value| with_unit(&value)), 0.0);
    };
    let text = match (value(before), value(after)) {
        (Some(old), Some(new)) => format!("{old} → {}", with_unit(&new)),
        (None, Some(new)) => with_unit(&new),
        (Some(old), None) => format!("{} → –", with_unit(&old)),
        (None, None) => "–".into(),
    };
    let sign = kpi.change.map_or(0.0, |change| {
        if change == 0.0 {
            0.0
        } else if (change > 0.0) == kpi.higher_is_better {
            1.0
        } else {
            -1.0
        }
    });
    // A percentage of a percentage says nothing.
    let change = match (kpi.unit.trim(), kpi.change, kpi.change_percent) {
        ("%", Some(change), _) => format!(" {}", words.kpi_change(change, "%")),
        (_, _, Some(percent)) => format!(" {}", words.percent_change(percent)),
        _ => String::new(),
    };
    let target = kpi.target.map(|target| words.kpi(target, &kpi.unit));
    let target = target.map(|target| {
        format!("{POINT}{}", words.with("kpis-map-target", &[("target", (&target).into())]))
    });
    (text + &change + &target.unwrap_or_default(), sign)
}
