//! Changes and gaps as sentences.

use crate::analysis::{Change, Gap, GapVerdict, KpiReport, NotTested, SurveyReport, Verdict};
use crate::i18n::{Arg, Words};

/// A change in a sentence or two: "Fell by 6 points (95% interval, corrected for 13 comparisons: 1–11).
/// More than chance usually gives (p = 0.03)."
///
/// `comparisons` is how many changes were tested together: `Report::comparisons` for a headline
/// question, `Report::other_comparisons` for any other.
#[must_use]
pub fn change_sentence(change: &Change, comparisons: usize, words: &Words) -> String {
    let verdict = match change.verdict {
        Verdict::Better | Verdict::Worse => with_p("report-not-chance", change.p_holm, words),
        Verdict::NotShown => not_shown(change, words),
        Verdict::NotTested(_) => words.text("report-not-tested"),
    };
    [change_size(change, comparisons, words), Some(verdict)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The same for a question of the report, which also knows why a change was not tested. Empty where
/// nothing is compared.
#[must_use]
pub fn survey_change_sentence(
    survey: &SurveyReport,
    compared: (usize, usize),
    comparisons: usize,
    words: &Words,
) -> String {
    let nps = nps_sentence(survey, words);
    let Some(change) = &survey.change else { return nps.unwrap_or_default() };
    let mut text = match change.verdict {
        Verdict::NotTested(why) => {
            let why = why_not(survey, why, compared, words);
            [change_size(change, comparisons, words), why]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        }
        _ => change_sentence(change, comparisons, words),
    };
    if let Some(nps) = nps {
        text.push(' ');
        text.push_str(&nps);
    }
    text
}

/// A step from a touchpoint to the next in a sentence or two.
#[must_use]
pub fn gap_sentence(gap: &Gap, words: &Words) -> String {
    let names = [("from", Arg::from(&gap.from_name)), ("to", Arg::from(&gap.to_name))];
    let keys = ["report-gap-falls", "report-gap-level", "report-gap-rises"];
    let size = sized(keys, gap.diff, &names, words);
    let mut text = with_interval(&size, gap.diff, Some(gap.interval), 1, words);
    text.push(' ');
    text.push_str(&gap_verdict(gap, words));
    if !gap.bridged.is_empty() {
        let list = gap.bridged.join(", ");
        text.push(' ');
        text.push_str(&words.with("report-gap-bridged", &[("list", Arg::from(&list))]));
    }
    if gap.different_questions {
        text.push(' ');
        text.push_str(&words.text("report-gap-different"));
    }
    text
}

fn gap_verdict(gap: &Gap, words: &Words) -> String {
    let with = |key: &str, p: f64| words.with(key, &[("p", Arg::from(&words.p_value(p)))]);
    match (gap.verdict, gap.p_holm) {
        (GapVerdict::Confirmed, Some(p)) => with("report-gap-not-chance", p),
        // Of the step alone: that is what "possible" rests on.
        (GapVerdict::Confirmed | GapVerdict::Possible, _) => {
            let key = if gap.different_questions {
                "report-gap-unlike"
            } else {
                "report-gap-may-be-chance"
            };
            with(key, gap.p.unwrap_or(1.0))
        }
        (GapVerdict::None, _) => words.text("report-gap-no-drop"),
        (GapVerdict::NotTested, _) => words.text("report-gap-untested"),
    }
}

/// The size with the interval at the level of the verdict, so that the two never contradict each other.
fn change_size(change: &Change, comparisons: usize, words: &Words) -> Option<String> {
    let diff = change.diff?;
    let size = sized(["report-fell", "report-same", "report-rose"], diff, &[], words);
    Some(match change.holm_interval {
        Some(interval) => with_interval(&size, diff, Some(interval), comparisons, words),
        None => with_interval(&size, diff, change.interval, 1, words),
    })
}

/// One of three texts (falls, the same, rises) with the size of the difference put in.
fn sized(keys: [&str; 3], diff: f64, args: &[(&str, Arg<'_>)], words: &Words) -> String {
    let points = words.points(diff);
    let [falls, same, rises] = keys;
    let key = match (points.as_str() == "0", diff < 0.0) {
        (true, _) => same,
        (false, true) => falls,
        (false, false) => rises,
    };
    let mut args = args.to_vec();
    args.push(("points", Arg::from(&points)));
    args.push(("form", Arg::from(form(diff, words))));
    words.with(key, &args)
}

/// The size with its interval. An interval to both sides of zero is written with signs.
fn with_interval(
    size: &str,
    diff: f64,
    interval: Option<(f64, f64)>,
    comparisons: usize,
    words: &Words,
) -> String {
    let size = ("size", Arg::from(size));
    let Some(ends) = interval else { return words.with("report-only", &[size]) };
    let (lo, hi) = ends;
    let is_one_way = lo >= 0.0 || hi <= 0.0;
    let interval = if is_one_way {
        words.points_range(diff, ends)
    } else {
        words.difference_range(diff, ends)
    };
    words.with(
        "report-sure",
        &[size, ("count", comparisons.into()), ("interval", Arg::from(&interval))],
    )
}

/// How large a change would have been found, and what could not have been shown at all with so few
/// answers: where an earlier score and the change pass the end of the scale. None where nothing was tested.
#[must_use]
pub fn could_be_found(change: &Change, words: &Words) -> Option<String> {
    let points = words.detectable(change.detectable?);
    let size = || words.with("compare-sentence-detectable", &[("points", Arg::from(&points))]);
    let rises = change.improvement_possible.unwrap_or(true);
    let falls = change.fall_possible.unwrap_or(true);
    Some(match (rises, falls) {
        (true, true) => size(),
        (false, true) => format!("{} {}", words.text("change-no-improvement"), size()),
        (true, false) => format!("{} {}", words.text("change-no-fall"), size()),
        (false, false) => words.text("change-neither"),
    })
}

/// What would have been seen; but where the change by itself looks large enough, how likely chance is.
fn not_shown(change: &Change, words: &Words) -> String {
    let interval = change.holm_interval.or(change.interval);
    let may_be_none = interval.is_none_or(|(lo, hi)| lo <= 0.0 && hi >= 0.0);
    match change
        .detectable
        .filter(|size| may_be_none && *size > change.diff.unwrap_or_default().abs())
    {
        Some(_) => {
            let found = could_be_found(change, words).unwrap_or_default();
            words.with("report-not-shown-detectable", &[("found", Arg::from(&found))])
        }
        None => with_p("report-not-shown-chance", change.p_holm, words),
    }
}

/// A text with its p.
fn with_p(key: &str, p: Option<f64>, words: &Words) -> String {
    let p = p.map_or_else(String::new, |p| words.p_value(p));
    words.with(key, &[("p", Arg::from(&p))])
}

/// Why a change was not tested; None where only one round was measured, which the table shows.
fn why_not(
    survey: &SurveyReport,
    why: NotTested,
    compared: (usize, usize),
    words: &Words,
) -> Option<String> {
    let n = |at: usize| survey.rounds.get(at).and_then(Option::as_ref).map_or(0, |side| side.n);
    Some(match why {
        NotTested::OnlyBefore | NotTested::OnlyAfter => return None,
        NotTested::ScaleChanged | NotTested::QuestionChanged => {
            words.text("report-not-tested-question")
        }
        NotTested::Assumed => words.text("report-not-tested-guess"),
        NotTested::TooFew => words.with(
            "report-not-tested-few",
            &[("before", Arg::from(n(compared.0))), ("after", Arg::from(n(compared.1)))],
        ),
        NotTested::NoScore => words.text("report-not-tested-spread"),
    })
}

fn nps_sentence(survey: &SurveyReport, words: &Words) -> Option<String> {
    let nps = survey.nps_change?;
    let change = words.difference(nps.diff);
    let interval = words.difference_range(nps.diff, (nps.lo, nps.hi));
    let args = [("change", Arg::from(&change)), ("interval", Arg::from(&interval))];
    Some(words.with("report-nps-change", &args))
}

/// Which form the word after a number of points takes.
fn form(diff: f64, words: &Words) -> &'static str {
    if words.points_form(diff) == 1 { "one" } else { "other" }
}

/// How a KPI goes with the scores of its place. None without a rank correlation.
pub(super) fn link_sentence(kpi: &KpiReport, place: &str, words: &Words) -> Option<String> {
    let link = kpi.link.as_ref()?;
    let rho = words.coefficient(link.rank_correlation?);
    let p = words.p_value(link.rank_p?);
    let args = [
        ("p", Arg::from(&p)),
        ("kpi", Arg::from(&kpi.name)),
        ("place", Arg::from(place)),
        ("rho", Arg::from(&rho)),
        ("rounds", Arg::from(link.pairs.len())),
    ];
    Some(words.with("report-link", &args))
}
