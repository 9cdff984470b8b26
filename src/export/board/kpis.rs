//! The KPIs of the report's first page: few, those that matter most.

use crate::analysis::{KpiReport, Report};
use crate::i18n::{Arg, Words};
use crate::wording::kpis::why as why_no_value;

/// So many KPIs stand on the first page.
const MOST: usize = 4;

/// A KPI.
#[derive(Clone, Debug, PartialEq)]
pub struct KpiRow {
    /// What.
    pub name: String,
    /// From what to what.
    pub from_to: String,
    /// By how much.
    pub change: String,
    /// Up or down; none where it stayed.
    pub rises: Option<bool>,
    /// Good or bad; none where neither is shown.
    pub is_good: Option<bool>,
    /// What it amounts to, and the target.
    pub said: String,
}

/// The KPIs that matter most, and how they were chosen where others are left out: what got worse, then what cannot be
/// worked out, then what misses its target; of those alike, what changed most in proportion.
pub(super) fn kpis(report: &Report, words: &Words) -> (Vec<KpiRow>, String) {
    let of_stages = report.stages.iter().flat_map(|stage| {
        stage.kpis.iter().chain(stage.touchpoints.iter().flat_map(|one| &one.kpis))
    });
    let told = |kpi| Some((weight(kpi, report), kpi_row(kpi, report, words)?));
    let mut all: Vec<(Weight, KpiRow)> = of_stages.filter_map(told).collect();
    // What weighs the same stays in the order of the journey.
    all.sort_by(|(one, _), (other, _)| other.0.cmp(&one.0).then(other.1.total_cmp(&one.1)));
    let count = all.len();
    all.truncate(MOST);
    let rest = if count > all.len() {
        let compared = if report.compared.is_some() { "yes" } else { "no" };
        let args = [
            ("shown", Arg::from(all.len())),
            ("all", Arg::from(count)),
            ("compared", compared.into()),
        ];
        words.with("export-board-kpis-rest", &args)
    } else {
        String::new()
    };
    (all.into_iter().map(|(_, row)| row).collect(), rest)
}

/// How much a KPI matters: what is said of it, and its change in proportion.
type Weight = ((bool, bool, bool, bool), f64);

fn weight(kpi: &KpiReport, report: &Report) -> Weight {
    let value = |at: usize| kpi.rounds.get(at).copied().flatten();
    let now = report.current.and_then(value);
    let before = report.compared.and_then(|(before, _)| value(before));
    let is_good = good(kpi, before.and(now).and(kpi.change));
    let is_missed = now.zip(kpi.target).is_some_and(|(now, target)| {
        if kpi.higher_is_better { now < target } else { now > target }
    });
    let change = kpi.change.zip(before).map_or(0.0, |(change, before)| (change / before).abs());
    let change = if change.is_nan() { 0.0 } else { change };
    ((is_good == Some(false), now.is_none(), is_missed, is_good.is_some()), change)
}

/// Whether a change is for the better; none where none is shown.
fn good(kpi: &KpiReport, change: Option<f64>) -> Option<bool> {
    // A rate whose interval holds zero has not been shown to change.
    let is_shown = kpi.rate_change.is_none_or(|(lo, hi, _)| lo > 0.0 || hi < 0.0);
    let change = change.filter(|change| *change != 0.0 && is_shown)?;
    Some((change > 0.0) == kpi.higher_is_better)
}

fn kpi_row(kpi: &KpiReport, report: &Report, words: &Words) -> Option<KpiRow> {
    let value = |at: usize| kpi.rounds.get(at).copied().flatten();
    let Some(now) = report.current.and_then(value) else {
        // What cannot be worked out is no reason to keep quiet about it.
        let why = report.current.and_then(|at| kpi.no_value.get(at).copied().flatten())?;
        return Some(KpiRow {
            name: kpi.name.clone(),
            from_to: words.text("compare-nothing"),
            change: String::new(),
            rises: None,
            is_good: None,
            said: why_no_value(why, words),
        });
    };
    let before = report.compared.and_then(|(before, _)| value(before));
    let from_to = match before {
        Some(before) => {
            format!("{} → {}", words.kpi_alone(before, &kpi.unit), words.kpi(now, &kpi.unit))
        }
        None => words.kpi(now, &kpi.unit),
    };
    let change = kpi.change.filter(|_| before.is_some());
    let moved = change.filter(|change| *change != 0.0);
    let is_good = good(kpi, change);
    let verdict = match (change, is_good) {
        (None, _) => String::new(),
        (Some(_), Some(true)) => words.text("export-board-improved"),
        (Some(_), Some(false)) => words.text("export-board-worsened"),
        (Some(_), None) => words.text("export-board-not-shown"),
    };
    let target = kpi.target.map(|target| {
        let target = words.kpi(target, &kpi.unit);
        words.with("export-board-target", &[("target", Arg::from(&target))])
    });
    let said: Vec<String> =
        [Some(verdict), target].into_iter().flatten().filter(|it| !it.is_empty()).collect();
    Some(KpiRow {
        name: kpi.name.clone(),
        from_to,
        change: change.map(|it| words.kpi_change(it, &kpi.unit)).unwrap_or_default(),
        rises: moved.map(|change| change > 0.0),
        is_good,
        said: said.join(", "),
    })
}
