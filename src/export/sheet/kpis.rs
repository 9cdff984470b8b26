//! KPIs: a row a KPI, a column a round.

use super::{Cell, Sheet};
use crate::analysis::{KpiReport, Report};
use crate::i18n::Words;
use crate::journey::Better;
use crate::wording::kpis::without_value;

/// A row a KPI.
#[must_use]
pub fn kpis(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("report-kpis", words)
        .words("report-column-kpi", 30, words)
        .words("report-column-where", 26, words)
        .words("export-column-unit", 10, words)
        .words("export-column-better", 14, words);
    for round in &report.rounds {
        sheet = sheet.titled(round.name.clone());
    }
    sheet = sheet
        .numbers("report-column-target", words)
        .numbers("report-column-change", words)
        .differing()
        .numbers("export-column-lo", words)
        .numbers("export-column-hi", words)
        .numbers("export-column-p", words)
        .numbers("report-column-percent", words)
        .differing()
        .comparing(5);
    for stage in &report.stages {
        sheet.rows.extend(stage.kpis.iter().map(|kpi| row(kpi, &stage.name, words)));
        for one in &stage.touchpoints {
            sheet.rows.extend(one.kpis.iter().map(|kpi| row(kpi, &one.name, words)));
        }
    }
    sheet
}

fn row(kpi: &KpiReport, place: &str, words: &Words) -> Vec<Cell> {
    let decimals = decimals(kpi);
    let better = if kpi.higher_is_better { Better::Higher } else { Better::Lower };
    let mut row = vec![
        Cell::text(&kpi.name),
        Cell::text(place),
        Cell::text(&kpi.unit),
        Cell::text(&words.kind(better)),
    ];
    row.extend(kpi.rounds.iter().enumerate().map(|(at, value)| {
        match without_value(kpi, at, words) {
            Some(why) => Cell::Text(why),
            None => Cell::number(*value, decimals),
        }
    }));
    let rate = kpi.rate_change;
    row.extend([
        Cell::number(kpi.target, decimals),
        Cell::number(kpi.change, decimals),
        Cell::number(rate.map(|it| it.0), 2),
        Cell::number(rate.map(|it| it.1), 2),
        Cell::number(rate.and_then(|it| it.2), 4),
        Cell::number(kpi.change_percent, 1),
    ]);
    row
}

/// Two digits behind the comma, and none where all numbers of a KPI are whole.
fn decimals(kpi: &KpiReport) -> usize {
    let numbers = kpi.rounds.iter().copied().flatten().chain(kpi.target).chain(kpi.change);
    if numbers.into_iter().all(|number| number.fract() == 0.0) { 0 } else { 2 }
}
