//! What the table of KPIs says.

use crate::analysis::{
    CORRELATED_FROM, Course, KpiLink, KpiReport, KpiRow, Leaving, NoValue, Report, Stop, Way,
    no_value,
};
use crate::i18n::{Arg, Words};
use crate::journey::Formula;

/// The cells of a kpi.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KpiTexts {
    /// What it is called.
    pub name: String,
    /// Stage and touchpoint.
    pub place: String,
    /// Which direction is good.
    pub good: String,
    /// Its value before.
    pub before: String,
    /// Its value after.
    pub after: String,
    /// Its target; empty where there is none.
    pub target: String,
    /// How far it is to the target.
    pub way: String,
    /// By how much it changed.
    pub change: String,
    /// The interval of a rate, else the change in percent.
    pub change_note: String,
    /// All of it in one sentence.
    pub sentence: String,
}

/// A longer unit stands once in a row.
const LONG_UNIT: usize = 6;

/// The cells of a kpi.
#[must_use]
pub fn row(row: &KpiRow, words: &Words) -> KpiTexts {
    let report = &row.report;
    // A long unit stands once, beside the place.
    let is_long = report.unit.chars().count() > LONG_UNIT;
    let unit = if is_long { "" } else { report.unit.as_str() };
    let nothing = || words.text("compare-nothing");
    let value = |value: Option<f64>| value.map_or_else(nothing, |value| words.kpi(value, unit));
    let untitled = || words.text("untitled");
    let mut texts = KpiTexts {
        name: if report.name.trim().is_empty() { untitled() } else { report.name.clone() },
        place: match &row.touchpoint {
            Some(touchpoint) => format!("{} · {touchpoint}", row.stage),
            None => row.stage.clone(),
        },
        good: words.text(if report.higher_is_better { "kpis-good-high" } else { "kpis-good-low" }),
        before: value(row.before),
        after: value(row.after),
        target: report.target.map(|target| words.kpi(target, unit)).unwrap_or_default(),
        way: way(row.way, words),
        ..KpiTexts::default()
    };
    if is_long {
        texts.place = format!("{} · {}", texts.place, report.unit);
    }
    if let Some(change) = report.change {
        texts.change = words.kpi_change(change, unit);
        texts.change_note = match (report.rate_change, report.change_percent) {
            (Some((lo, hi, _)), _) => words.difference_range(change, (lo, hi)),
            // A percentage of a percentage says nothing.
            (None, Some(percent)) if unit != "%" => words.percent_change(percent),
            _ => String::new(),
        };
    }
    texts.sentence = sentence(&texts, row, words);
    texts
}

fn way(way: Way, words: &Words) -> String {
    match way {
        Way::Share(share) => {
            let share = words.share(share * 100.0);
            words.with("kpis-way-share", &[("share", (&share).into())])
        }
        Way::There => words.text("kpis-way-there"),
        Way::Away => words.text("kpis-way-away"),
        Way::Unknown => String::new(),
    }
}

fn sentence(texts: &KpiTexts, row: &KpiRow, words: &Words) -> String {
    let from_to = [("before", Arg::from(&texts.before)), ("after", (&texts.after).into())];
    let course = words.text(match row.course {
        Course::Better => "kpis-course-better",
        Course::Worse => "kpis-course-worse",
        Course::NotShown => "kpis-course-not-shown",
        Course::Same => "kpis-course-same",
        Course::Unknown => "kpis-course-unknown",
    });
    let target = if texts.target.is_empty() {
        words.text("kpis-no-target")
    } else {
        words.with("kpis-target-is", &[("target", (&texts.target).into())])
    };
    let parts = [
        texts.place.clone(),
        words.with("kpis-good-direction", &[("good", (&texts.good).into())]),
        words.with("kpis-from-to", &from_to),
        texts.change.clone(),
        texts.change_note.clone(),
        course,
        target,
        texts.way.clone(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
}

/// How many went where.
#[must_use]
pub fn summary(rows: &[KpiRow], words: &Words) -> String {
    let of = |course: Course| Arg::from(rows.iter().filter(|row| row.course == course).count());
    let compares = rows.iter().any(|row| row.course != Course::Unknown);
    let there = rows.iter().filter(|row| row.way == Way::There).count();
    let args = [
        ("n", Arg::from(rows.len())),
        ("better", of(Course::Better)),
        ("worse", of(Course::Worse)),
        ("unshown", of(Course::NotShown)),
        ("there", there.into()),
        ("compared", if compares { "yes" } else { "no" }.into()),
    ];
    words.with("kpis-summary", &args)
}

/// How a formula works, with the numbers in it: `63.2 × 62 % ÷ 8 % = 490`.
#[must_use]
pub fn sum(
    formula: Formula,
    inputs: &[f64],
    result: Option<f64>,
    unit: &str,
    words: &Words,
) -> Option<String> {
    let numbers: Vec<String> = inputs.iter().map(|input| words.short_number(*input)).collect();
    let percent = |at: usize| numbers.get(at).map(|number| words.with_unit(number, "%"));
    let plain = |at: usize| numbers.get(at).cloned();
    let left = match formula {
        Formula::Plain | Formula::FirstResponse | Formula::FirstResponseP90 => return None,
        Formula::Clv => format!("{} × {} ÷ {}", plain(0)?, percent(1)?, percent(2)?),
        Formula::ClvNow => {
            let (margin, stays, discount) = (plain(0)?, percent(1)?, percent(2)?);
            format!("{margin} × (1 + {discount}) ÷ (1 + {discount} − {stays})")
        }
        Formula::ClvLater => {
            let (margin, stays, discount) = (plain(0)?, percent(1)?, percent(2)?);
            format!("{margin} × {stays} ÷ (1 + {discount} − {stays})")
        }
        Formula::ClvEnd => {
            let (margin, stays, discount) = (plain(0)?, percent(1)?, percent(2)?);
            format!("{margin} ÷ (1 + {discount} − {stays})")
        }
        Formula::Retention => format!("({} − {}) ÷ {}", plain(0)?, plain(1)?, plain(2)?),
        Formula::Revenue => format!("{} × {}", plain(0)?, plain(1)?),
        Formula::Profit => format!("{} − {}", plain(0)?, plain(1)?),
        Formula::PercentChange => format!("({} − {}) ÷ {}", plain(1)?, plain(0)?, plain(0)?),
        Formula::Cac
        | Formula::ClvToCac
        | Formula::Conversion
        | Formula::Churn
        | Formula::RepeatPurchase
        | Formula::Referral
        | Formula::FirstContactResolution => format!("{} ÷ {}", plain(0)?, plain(1)?),
    };
    let right = match result {
        Some(value) => words.kpi(value, unit),
        None => nothing(no_value(formula, inputs).unwrap_or(NoValue::Other), words),
    };
    Some(format!("{left} = {right}"))
}

/// Why a KPI has no value.
#[must_use]
pub fn why(no_value: NoValue, words: &Words) -> String {
    words.text(match no_value {
        NoValue::NoChurn => "kpis-why-churn",
        NoValue::ByZero => "kpis-why-zero",
        NoValue::NoDiscount => "kpis-why-discount",
        NoValue::NoShare => "kpis-why-share",
        NoValue::Other => "kpis-why-other",
    })
}

/// What stands where a KPI has no value in a round: why, where something was put in.
#[must_use]
pub fn without_value(kpi: &KpiReport, round: usize, words: &Words) -> Option<String> {
    let no_value = kpi.no_value.get(round).copied().flatten()?;
    Some(nothing(no_value, words))
}

fn nothing(no_value: NoValue, words: &Words) -> String {
    format!("{} ({})", words.text("compare-nothing"), why(no_value, words))
}

/// A touchpoint on the way of the customers, in a sentence about a round.
#[must_use]
pub fn stop(stop: &Stop, round: usize, words: &Words) -> String {
    let mut parts = Vec::new();
    match stop.reached.get(round).copied().flatten() {
        None => parts.push(words.text("leaving-not-counted")),
        Some(n) => {
            let n = words.count(n);
            parts.push(words.with("leaving-reached", &[("n", (&n).into())]));
        }
    }
    if let Some(share) = stop.goes_on.get(round).copied().flatten() {
        parts.push(goes_on(share.value, (share.lo, share.hi), words));
    } else if stop.joined.get(round).copied().unwrap_or(false) {
        parts.push(words.text("leaving-joined"));
    }
    if let Some(change) = stop.change {
        let diff = words.kpi_change(change.diff, "%");
        let interval = words.difference_range(change.diff, (change.lo, change.hi));
        let args = [("diff", Arg::from(&diff)), ("interval", (&interval).into())];
        parts.push(words.with("leaving-change", &args));
    }
    if let Some(score) = stop.scores.get(round).copied().flatten() {
        let score = words.score(score);
        parts.push(words.with("measure-score", &[("score", (&score).into())]));
    }
    parts.join(". ")
}

/// `84 % go on (80–88)`.
#[must_use]
pub fn goes_on(share: f64, ends: (f64, f64), words: &Words) -> String {
    let (share, interval) = (words.rate(share), words.rate_range(share, ends));
    let args = [("share", Arg::from(&share)), ("interval", (&interval).into())];
    words.with("leaving-goes-on", &args)
}

/// The same in a narrow place, in two lines: `84 %` and `(80–88)`; `+` where more came than were there before.
#[must_use]
pub fn share_on(stop: &Stop, round: usize, words: &Words) -> (String, String) {
    if stop.joined.get(round).copied().unwrap_or(false) {
        return ("+".into(), String::new());
    }
    let share = stop.goes_on.get(round).copied().flatten();
    share.map_or_else(Default::default, |one| {
        let interval = words.rate_range(one.value, (one.lo, one.hi));
        (words.rate(one.value), format!("({interval})"))
    })
}

/// Where the smallest share goes on.
#[must_use]
pub fn leaving_summary(leaving: &Leaving, report: &Report, words: &Words) -> String {
    let Some(round) = report.current else { return words.text("leaving-no-round") };
    let name = report.rounds.get(round).map_or("", |one| one.name.as_str());
    match leaving.largest_loss(round) {
        None => words.text("leaving-nothing-yet"),
        Some((at, share)) => {
            let to = leaving.stops.get(at).map_or("", |stop| stop.name.as_str());
            let counted = |stop: &&Stop| stop.reached.get(round).copied().flatten().is_some();
            let from = leaving.stops.iter().take(at).rfind(counted);
            let from = from.map_or("", |stop| stop.name.as_str());
            let shown = goes_on(share.value, (share.lo, share.hi), words);
            let args = [
                ("round", Arg::from(name)),
                ("from", from.into()),
                ("to", to.into()),
                ("share", (&shown).into()),
            ];
            words.with("leaving-summary", &args)
        }
    }
}

/// What a KPI beside the scores amounts to.
#[must_use]
pub fn link_sentence(link: &KpiLink, words: &Words) -> String {
    let rounds = link.pairs.len();
    match link.rank_correlation.zip(link.rank_p) {
        _ if rounds < CORRELATED_FROM => {
            words.with("inspector-link-few", &[("rounds", rounds.into())])
        }
        None => words.text("inspector-link-none"),
        Some((rho, p)) => {
            let rho = words.coefficient(rho);
            let p = words.p_value(p);
            let args = [("rho", (&rho).into()), ("rounds", rounds.into()), ("p", (&p).into())];
            words.with("inspector-link-rank", &args)
        }
    }
}
