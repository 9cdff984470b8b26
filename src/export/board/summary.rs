//! Three sentences for people with little time: what is worst, what got better, what is late.

use crate::analysis::{GapVerdict, Report, ScoreReport, TouchpointReport, Verdict};
use crate::i18n::{Arg, Words};
use crate::journey::{ActionState, Date};

/// So many names are told.
const NAMED: usize = 4;

/// The sentences that the report begins with. `today`: what is due before it and not done is late.
#[must_use]
pub fn summary(report: &Report, today: Option<Date>, words: &Words) -> Vec<String> {
    if report.coverage.touchpoints == 0 {
        return vec![words.text("report-summary-empty")];
    }
    // Without a score there is nothing that could have got worse.
    let is_measured = |at| report.touchpoints().any(|(_, one)| one.score(at).is_some());
    if !report.current.is_some_and(is_measured) {
        let late = today.and_then(|today| late(report, today, words));
        return std::iter::once(words.text("export-board-unmeasured")).chain(late).collect();
    }
    let worst = worst_change(report, words).or_else(|| worst_drop(report, words));
    let compared = if report.compared.is_some() { "yes" } else { "no" };
    let calm = || Some(words.with("export-board-calm", &[("compared", compared.into())]));
    let late = today.and_then(|today| late(report, today, words));
    worst.or_else(calm).into_iter().chain(better(report, words)).chain(late).collect()
}

/// Touchpoints with a change of this verdict: before, after and the difference.
fn changed(report: &Report, verdict: Verdict) -> Vec<(&TouchpointReport, f64, f64, f64)> {
    let Some((before, after)) = report.compared else { return Vec::new() };
    let of = |(_, one)| -> Option<(&TouchpointReport, f64, f64, f64)> {
        let one: &TouchpointReport = one;
        let change = one.headline()?.change.as_ref().filter(|it| it.verdict == verdict)?;
        let score = |at| one.score(at).and_then(ScoreReport::value);
        Some((one, score(before)?, score(after)?, change.diff?))
    };
    report.touchpoints().filter_map(of).collect()
}

fn worst_change(report: &Report, words: &Words) -> Option<String> {
    let worse = changed(report, Verdict::Worse);
    let (one, before, after, _) = worse.iter().min_by(|a, b| a.3.total_cmp(&b.3))?;
    let (before, after) = (words.score(*before), words.score(*after));
    let args = [
        ("name", Arg::from(&one.name)),
        ("before", Arg::from(&before)),
        ("after", Arg::from(&after)),
    ];
    let key = if one.moment_of_truth { "export-board-worst-moment" } else { "export-board-worst" };
    Some(words.with(key, &args))
}

fn worst_drop(report: &Report, words: &Words) -> Option<String> {
    let drops = report.drops(report.current?);
    let drop = drops.into_iter().find(|gap| gap.verdict == GapVerdict::Confirmed)?;
    let points = words.points(drop.diff);
    let args = [
        ("from", Arg::from(&drop.from_name)),
        ("to", Arg::from(&drop.to_name)),
        ("points", Arg::from(&points)),
    ];
    Some(words.with("export-board-drop", &args))
}

fn better(report: &Report, words: &Words) -> Option<String> {
    let mut better = changed(report, Verdict::Better);
    better.sort_by(|a, b| b.3.total_cmp(&a.3));
    let names: Vec<String> = better
        .iter()
        .take(NAMED)
        .map(|(one, _, _, diff)| format!("{} {}", one.name, words.difference(*diff)))
        .collect();
    if names.is_empty() {
        return None;
    }
    let more = better.len() - names.len();
    let list = names.join(", ");
    let args = [("list", Arg::from(&list)), ("more", Arg::from(more))];
    let key = if more > 0 { "export-board-better-more" } else { "export-board-better" };
    Some(words.with(key, &args))
}

fn late(report: &Report, today: Date, words: &Words) -> Option<String> {
    let late = report.actions.iter().filter(|action| {
        let is_open = matches!(action.state, ActionState::Planned | ActionState::Doing);
        is_open && action.due.is_some_and(|due| due < today)
    });
    let titles: Vec<&str> = late.map(|action| action.title.as_str()).collect();
    if titles.is_empty() {
        return None;
    }
    let list = titles.iter().take(NAMED).copied().collect::<Vec<_>>().join("; ");
    let args = [("count", Arg::from(titles.len())), ("list", Arg::from(&list))];
    Some(words.with("export-board-late", &args))
}
