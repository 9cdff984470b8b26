//! What a row says in words.

use super::rows::{Counts, Row};
use crate::analysis::{Change, NotTested, Report, ScoreReport, Verdict};
use crate::i18n::{Arg, Words};
use crate::journey::{Better, Metric, Scale};
use crate::wording::report::could_be_found;

/// What the page is about.
pub(crate) fn title(report: &Report, words: &Words) -> String {
    let name = |at: usize| report.rounds.get(at).map_or("", |round| round.name.as_str());
    let (before, after) = report.compared.unwrap_or_default();
    words.with("compare-title", &[("before", name(before).into()), ("after", name(after).into())])
}

/// How everything came out, in a sentence or two.
pub(crate) fn summary(counts: Counts, comparisons: usize, words: &Words) -> String {
    let counted = words.with(
        "compare-summary",
        &[
            ("better", counts.better.into()),
            ("worse", counts.worse.into()),
            ("unshown", counts.not_shown.into()),
            ("untested", counts.not_tested.into()),
        ],
    );
    let corrected = words.with("compare-corrected", &[("count", comparisons.into())]);
    format!("{counted} {corrected}")
}

/// The row's name.
pub(crate) fn name(row: &Row<'_>, words: &Words) -> String {
    if row.id.is_some() { row.name.into() } else { words.text("compare-whole") }
}

/// What is measured, on which scale.
pub(crate) fn metric(row: &Row<'_>, words: &Words) -> String {
    let Some(survey) = row.survey else { return String::new() };
    let scale = row.after.or(row.before).map_or(survey.scale, |side| side.scale);
    let key = match (survey.metric, scale.better()) {
        (Metric::Ces, Better::Higher) => "compare-metric-ease",
        (Metric::Ces, Better::Lower) => "compare-metric-effort",
        (_, Better::Higher) => "compare-metric",
        (_, Better::Lower) => "compare-metric-low",
    };
    let scale = match row.before.zip(row.after) {
        Some((before, after)) if before.scale != after.scale => {
            from_to(&ends(before.scale, words), &ends(after.scale, words), words)
        }
        _ => ends(scale, words),
    };
    let metric = words.kind(survey.metric);
    words.with(key, &[("metric", (&metric).into()), ("scale", (&scale).into())])
}

/// `before → after`.
pub(crate) fn from_to(before: &str, after: &str, words: &Words) -> String {
    words.with("compare-from-to", &[("before", before.into()), ("after", after.into())])
}

fn ends(scale: Scale, words: &Words) -> String {
    words.scale_range(scale.min(), scale.max())
}

/// A score in the units of its question.
pub(crate) fn own(side: &ScoreReport, metric: Metric, words: &Words) -> Option<String> {
    match side.nps.filter(|_| metric == Metric::Nps) {
        Some(nps) => Some(words.nps(nps.value)),
        None => side.mean.map(|mean| words.mean(mean)),
    }
}

/// Both scores in the units of their question.
pub(crate) fn own_line(row: &Row<'_>, words: &Words) -> Option<String> {
    let survey = row.survey?;
    let side = |side: Option<&ScoreReport>| own(side?, survey.metric, words);
    let (before, after) = (side(row.before), side(row.after));
    let dash = || words.text("compare-nothing");
    if before.is_none() && after.is_none() {
        return None;
    }
    let args = [
        ("before", before.unwrap_or_else(dash)),
        ("after", after.unwrap_or_else(dash)),
        ("diff", own_diff(row, words).unwrap_or_default()),
    ];
    let args = args.each_ref().map(|(name, text)| (*name, Arg::from(text)));
    let is_nps = |side: Option<&ScoreReport>| side.is_none_or(|side| side.nps.is_some());
    Some(if survey.metric != Metric::Nps || !is_nps(row.before) || !is_nps(row.after) {
        words.with("compare-own-mean", &args)
    } else if survey.nps_change.is_some() {
        words.with("compare-own-nps-change", &args)
    } else {
        words.with("compare-own-nps", &args)
    })
}

/// The difference in the units of the question; only where both rounds have the same scale.
pub(crate) fn own_diff(row: &Row<'_>, words: &Words) -> Option<String> {
    if let Some(change) = row.survey?.nps_change {
        return Some(words.difference(change.diff));
    }
    let (before, after) = row.before.zip(row.after)?;
    let same = before.scale == after.scale && row.survey?.metric != Metric::Nps;
    let (before, after) = before.mean.zip(after.mean).filter(|_| same)?;
    Some(words.mean_difference(after - before))
}

/// How many answered before and after.
pub(crate) fn answers(row: &Row<'_>, words: &Words) -> String {
    let n = |side: Option<&ScoreReport>| {
        side.map_or_else(|| words.text("compare-nothing"), |side| words.count(side.n))
    };
    if row.before.is_none() && row.after.is_none() {
        return String::new();
    }
    from_to(&n(row.before), &n(row.after), words)
}

/// The verdict in two or three words.
pub(crate) fn verdict(row: &Row<'_>, words: &Words) -> String {
    let Some(verdict) = row.verdict() else { return words.text("compare-verdict-unmeasured") };
    words.text(match (verdict, row.is_small()) {
        (Verdict::Better, false) => "compare-verdict-better",
        (Verdict::Better, true) => "compare-verdict-better-tentative",
        (Verdict::Worse, false) => "compare-verdict-worse",
        (Verdict::Worse, true) => "compare-verdict-worse-tentative",
        (Verdict::NotShown, false) => "compare-verdict-not-shown",
        (Verdict::NotShown, true) => "compare-verdict-not-shown-tentative",
        (Verdict::NotTested(why), _) => match why {
            NotTested::TooFew => "compare-verdict-too-few",
            NotTested::Assumed => "compare-verdict-guess",
            NotTested::QuestionChanged => "compare-verdict-question",
            NotTested::ScaleChanged => "compare-verdict-scale",
            NotTested::NoScore => "compare-verdict-nps",
            NotTested::OnlyBefore => "compare-verdict-only-before",
            NotTested::OnlyAfter => "compare-verdict-only-after",
        },
    })
}

/// The row as a plain sentence or two. `comparisons`: how many changes were tested together with its own.
pub(crate) fn sentence(row: &Row<'_>, comparisons: usize, words: &Words) -> String {
    let mut text = match row.change() {
        Some(change) if row.is_tested() => tested(row, change, comparisons, words),
        _ => untested(row, words),
    };
    let mut add = |more: &str| {
        text.push(' ');
        text.push_str(more);
    };
    if let Some(change) = row.survey.and_then(|survey| survey.nps_change) {
        let [before, after] = [row.before, row.after]
            .map(|side| side.and_then(|side| own(side, Metric::Nps, words)).unwrap_or_default());
        let (diff, interval) = (
            words.difference(change.diff),
            words.difference_range(change.diff, (change.lo, change.hi)),
        );
        add(&words.with(
            "compare-sentence-nps",
            &[
                ("before", (&before).into()),
                ("after", (&after).into()),
                ("diff", (&diff).into()),
                ("interval", (&interval).into()),
            ],
        ));
    }
    if row.is_tested() && row.is_small() {
        add(&words.text("compare-sentence-tentative"));
    }
    text
}

fn tested(row: &Row<'_>, change: &Change, comparisons: usize, words: &Words) -> String {
    let name = name(row, words);
    let diff = change.diff.unwrap_or_default();
    // The interval at the level of the verdict, so that the two never contradict each other.
    let ends = change.holm_interval.or(change.interval).unwrap_or((diff, diff));
    let is_fall = change.verdict == Verdict::Worse;
    let (points, unit) = (words.points(diff), words.points_form(diff));
    let interval = if change.verdict.is_shown() {
        words.points_range(diff, ends)
    } else {
        words.difference_range(diff, ends)
    };
    let p = words.p_value(change.p_holm.or(change.p).unwrap_or(1.0));
    let diff = words.difference(diff);
    let mut args = vec![
        ("name", Arg::from(&name)),
        ("interval", (&interval).into()),
        ("p", (&p).into()),
        ("count", comparisons.into()),
    ];
    match change.verdict {
        Verdict::Better | Verdict::Worse => {
            // Only the word "point" needs to know whether it is one.
            args.extend([("points", (&points).into()), ("unit", unit.into())]);
            words.with(
                if is_fall { "compare-sentence-worse" } else { "compare-sentence-better" },
                &args,
            )
        }
        Verdict::NotShown | Verdict::NotTested(_) => {
            args.push(("diff", (&diff).into()));
            let text = words.with("compare-sentence-not-shown", &args);
            match could_be_found(change, words) {
                Some(found) => format!("{text} {found}"),
                None => text,
            }
        }
    }
}

fn untested(row: &Row<'_>, words: &Words) -> String {
    let name = name(row, words);
    let count = |side: Option<&ScoreReport>| words.count(side.map_or(0, |side| side.n));
    let scale =
        |side: Option<&ScoreReport>| side.map_or_else(String::new, |side| ends(side.scale, words));
    let bare = |key| (key, String::new(), String::new());
    let (key, before, after) = match row.verdict() {
        Some(Verdict::NotTested(why)) => match why {
            NotTested::TooFew => ("compare-sentence-too-few", count(row.before), count(row.after)),
            NotTested::ScaleChanged => {
                ("compare-sentence-scale", scale(row.before), scale(row.after))
            }
            NotTested::Assumed => bare("compare-sentence-guess"),
            NotTested::QuestionChanged => bare("compare-sentence-question"),
            NotTested::NoScore => bare("compare-sentence-nps-only"),
            NotTested::OnlyBefore => bare("compare-sentence-only-before"),
            NotTested::OnlyAfter => bare("compare-sentence-only-after"),
        },
        _ => bare("compare-sentence-unmeasured"),
    };
    let args =
        [("name", Arg::from(&name)), ("before", Arg::from(&before)), ("after", Arg::from(&after))];
    words.with(key, if before.is_empty() { &args[..1] } else { &args })
}
