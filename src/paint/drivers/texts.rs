//! What the view says in words.

use super::Ranked;
use crate::analysis::{Report, WhyNoDrivers};
use crate::i18n::{Arg, Words};
use crate::stats::{DRIVERS_FROM, LeftOut};

pub(super) fn title(report: &Report, words: &Words) -> String {
    match &report.drivers.round {
        Some(round) => words.with("drivers-title-round", &[("round", round.as_str().into())]),
        None => words.text("drivers-title"),
    }
}

/// Whom it rests on and what it says, or why it says nothing.
pub(super) fn lead(report: &Report, words: &Words) -> Vec<String> {
    let drivers = &report.drivers;
    let n = drivers.n.unwrap_or(0);
    match drivers.why_none {
        Some(WhyNoDrivers::NoPredictors) => {
            vec![words.text("drivers-nothing"), words.text("drivers-nothing-how")]
        }
        Some(WhyNoDrivers::TooFew) => {
            vec![words.with("drivers-few", &[("n", n.into()), ("needed", DRIVERS_FROM.into())])]
        }
        Some(WhyNoDrivers::NoConnection) => vec![words.text("drivers-none")],
        Some(WhyNoDrivers::Impossible) => vec![words.text("drivers-impossible")],
        None => {
            let r2 = words.percent(drivers.r2.unwrap_or(0.0) * 100.0, 0);
            let mut lines = vec![
                words.with("drivers-people", &[("n", n.into())]),
                words.with("drivers-explained", &[("r2", (&r2).into())]),
            ];
            if drivers.is_repaired {
                lines.push(words.text("drivers-repaired"));
            }
            lines
        }
    }
}

/// Questions that take no part, with the reason.
pub(super) fn left_out(report: &Report, words: &Words) -> Vec<String> {
    let name = |id: &crate::journey::SurveyId| {
        let mut all = report.touchpoints().map(|(_, one)| one);
        all.find(|one| one.surveys.iter().any(|survey| survey.id == *id))
            .map_or_else(String::new, |one| one.name.clone())
    };
    let of = |wanted: LeftOut, key: &str| {
        let names: Vec<String> = (report.drivers.left_out.iter())
            .filter(|(_, why)| *why == wanted)
            .map(|(id, _)| name(id))
            .collect();
        let list = names.join(", ");
        (!names.is_empty()).then(|| words.with(key, &[("list", (&list).into())]))
    };
    let all = [
        of(LeftOut::NoVariation, "drivers-left-out-same"),
        of(LeftOut::TooFewPairs, "drivers-left-out-few"),
    ];
    all.into_iter().flatten().collect()
}

/// A touchpoint in a sentence.
pub(super) fn sentence(ranked: &Ranked<'_>, words: &Words) -> String {
    let Some(weight) = ranked.item.weight else { return ranked.item.name.clone() };
    let percent = |share: f64| words.number(share * 100.0, 0);
    let (share, lo, hi) =
        (words.percent(weight.share * 100.0, 0), percent(weight.lo), percent(weight.hi));
    let args = [
        ("name", Arg::from(&ranked.item.name)),
        ("share", (&share).into()),
        ("lo", (&lo).into()),
        ("hi", (&hi).into()),
        ("rank", ranked.rank.into()),
    ];
    words.with("drivers-sentence", &args)
}
