//! What matters most, in a few lines.

use super::overview::whole_sentence;
use crate::analysis::{Gap, GapVerdict, Report, TouchpointReport, Verdict, VersusTarget};
use crate::i18n::{Arg, Words};

/// So many names are listed; the rest is counted.
const NAMED: usize = 5;

/// The summary: what is confirmed, what changed, what nobody has measured, then what is below target,
/// only guessed, small or old. A line each, and no line for what there is none of.
#[must_use]
pub fn headline_summary(report: &Report, words: &Words) -> Vec<String> {
    if report.coverage.touchpoints == 0 {
        return vec![words.text("report-summary-empty")];
    }
    let mut lines: Vec<String> = whole_sentence(report, words).into_iter().collect();
    lines.extend(drops(report, words));
    lines.extend(changes(report, words));
    let below = |(_, one): (_, &TouchpointReport)| {
        (one.versus_target == VersusTarget::Below).then(|| one.name.clone())
    };
    let below: Vec<String> = report.touchpoints().filter_map(below).collect();
    let coverage = &report.coverage;
    for (key, names) in [
        ("report-summary-unmeasured", &coverage.unmeasured),
        ("report-summary-stages", &coverage.stages_unmeasured),
        ("report-summary-below", &below),
        ("report-summary-assumed", &coverage.assumed),
        ("report-summary-small", &coverage.small),
        ("report-summary-old", &coverage.old),
    ] {
        if !names.is_empty() {
            let round = report.current.and_then(|at| report.rounds.get(at));
            let round = round.map_or("–", |round| round.name.as_str());
            let list = listed(names, String::clone, words);
            lines.push(words.with(key, &[("list", Arg::from(&list)), ("round", round.into())]));
        }
    }
    lines
}

/// Confirmed drops of the current round; where there are none, the possible ones.
fn drops(report: &Report, words: &Words) -> Option<String> {
    let drops = report.drops(report.current?);
    let (confirmed, possible): (Vec<&Gap>, Vec<&Gap>) =
        drops.into_iter().partition(|gap| gap.verdict == GapVerdict::Confirmed);
    let (key, drops) = if confirmed.is_empty() {
        ("report-summary-possible", possible)
    } else {
        ("report-summary-confirmed", confirmed)
    };
    if drops.is_empty() {
        return None;
    }
    let list = listed(&drops, |gap| step(gap, words), words);
    Some(words.with(key, &[("count", Arg::from(drops.len())), ("list", Arg::from(&list))]))
}

fn step(gap: &Gap, words: &Words) -> String {
    let change = words.difference(gap.diff);
    let args = [
        ("from", Arg::from(&gap.from_name)),
        ("to", Arg::from(&gap.to_name)),
        ("change", Arg::from(&change)),
    ];
    words.with("report-summary-step", &args)
}

fn changes(report: &Report, words: &Words) -> Vec<String> {
    let Some(before) = report.compared.and_then(|(before, _)| report.rounds.get(before)) else {
        return Vec::new();
    };
    let before = ("before", Arg::from(&before.name));
    let mut lines = Vec::new();
    for (key, verdict) in
        [("report-summary-better", Verdict::Better), ("report-summary-worse", Verdict::Worse)]
    {
        let changed = changed(report, verdict);
        if !changed.is_empty() {
            let item = |(one, diff): &(&TouchpointReport, f64)| {
                let change = words.difference(*diff);
                let args = [("name", Arg::from(&one.name)), ("change", Arg::from(&change))];
                words.with("report-summary-item", &args)
            };
            let list = listed(&changed, item, words);
            lines.push(words.with(key, &[before.clone(), ("list", Arg::from(&list))]));
        }
    }
    if lines.is_empty() {
        let tested = report.comparisons();
        let key =
            if tested > 0 { "report-summary-no-change" } else { "report-summary-nothing-tested" };
        lines.push(words.with(key, &[before, ("count", Arg::from(tested))]));
    }
    lines
}

/// Touchpoints with this verdict, the largest change first.
fn changed(report: &Report, verdict: Verdict) -> Vec<(&TouchpointReport, f64)> {
    let of = |(_, one)| -> Option<(&TouchpointReport, f64)> {
        let one: &TouchpointReport = one;
        let change = one.headline()?.change.filter(|change| change.verdict == verdict)?;
        Some((one, change.diff?))
    };
    let mut found: Vec<(&TouchpointReport, f64)> = report.touchpoints().filter_map(of).collect();
    found.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    found
}

/// The first of them by name and how many more there are; of thousands, only those named are worded.
fn listed<T>(all: &[T], name: impl Fn(&T) -> String, words: &Words) -> String {
    let shown: Vec<String> = all.iter().take(NAMED).map(name).collect();
    let list = shown.join(", ");
    let more = all.len() - shown.len();
    if more == 0 {
        return list;
    }
    words.with("report-summary-more", &[("list", Arg::from(&list)), ("count", Arg::from(more))])
}
