//! What the view says in words.

use super::items::{Item, Items};
use crate::analysis::{Report, SurveyReport, TouchpointReport, VersusTarget, WhyNoDrivers};
use crate::i18n::{Arg, Words};
use crate::journey::SurveyId;
use crate::stats::{DRIVERS_FROM, LeftOut};
use std::collections::HashSet;

/// So many names are said; the others are counted.
const NAMED: usize = 3;

/// The heading.
pub(crate) fn title(report: &Report, words: &Words) -> String {
    match &report.drivers.round {
        Some(round) => words.with("drivers-title-round", &[("round", round.as_str().into())]),
        None => words.text("drivers-title"),
    }
}

/// Whom it rests on.
pub(crate) fn people(report: &Report, words: &Words) -> Option<String> {
    let drivers = &report.drivers;
    let n = drivers.n.filter(|_| drivers.why_none.is_none())?;
    let mut text = words.with("drivers-people", &[("n", n.into())]);
    if drivers.is_repaired {
        text = format!("{text} {}", words.text("drivers-repaired"));
    }
    Some(text)
}

/// Which goes together most, where that can be told.
pub(crate) fn answer(items: &Items<'_>, words: &Words) -> Option<String> {
    let top = items.top();
    let list = names(top.iter().map(|one| one.name.as_str()), words)?;
    let is_single = top.len() == 1 && items.all().len() > 1;
    let key = match (items.all().len(), is_single) {
        (1, _) => "drivers-answer-only",
        (_, true) => "drivers-answer-one",
        (_, false) => "drivers-answer-several",
    };
    Some(words.with(key, &[("list", (&list).into())]))
}

/// How much all of them explain together.
pub(crate) fn explained(report: &Report, words: &Words) -> String {
    let r2 = words.share(report.drivers.r2.unwrap_or(0.0) * 100.0);
    words.with("drivers-explained", &[("r2", (&r2).into())])
}

/// Why nothing is shown: what is missing, and what to do about it.
pub(crate) fn nothing(report: &Report, words: &Words) -> Vec<String> {
    let drivers = &report.drivers;
    let both = |what: String, key: &str| vec![what, words.text(key)];
    let how = "drivers-nothing-how";
    let Some(outcome) = &drivers.outcome else {
        return both(words.text("drivers-no-outcome"), "drivers-no-outcome-how");
    };
    let Some(round) = &drivers.round else {
        return both(words.text("drivers-no-round"), how);
    };
    let name = survey_name(report, outcome, words);
    match drivers.why_none {
        None => Vec::new(),
        Some(WhyNoDrivers::NoPredictors) if !is_answered(report, outcome) => {
            let args = [("name", Arg::from(&name)), ("round", round.as_str().into())];
            both(words.with("drivers-not-answered", &args), how)
        }
        Some(WhyNoDrivers::NoPredictors) => both(words.text("drivers-nothing"), how),
        Some(WhyNoDrivers::TooFew) => {
            let n = drivers.n.unwrap_or(0);
            let args = [("n", n.into()), ("needed", DRIVERS_FROM.into())];
            both(words.with("drivers-few", &args), "drivers-few-how")
        }
        Some(WhyNoDrivers::NoConnection) => {
            let n = drivers.n.unwrap_or(0);
            let none = words.with("drivers-none-of", &[("n", n.into())]);
            both(words.text("drivers-none"), "").into_iter().take(1).chain([none]).collect()
        }
        Some(WhyNoDrivers::Impossible) => both(words.text("drivers-impossible"), how),
    }
}

/// So many of those left out for one reason are named.
const LISTED: usize = 12;

/// Questions that take no part, with the reason.
pub(crate) fn left_out(report: &Report, words: &Words) -> Vec<String> {
    let drivers = &report.drivers;
    if drivers.outcome.is_none() || drivers.why_none == Some(WhyNoDrivers::NoPredictors) {
        return Vec::new();
    }
    let of = |wanted: LeftOut| {
        drivers.left_out.iter().filter(move |one| one.why == wanted).map(|one| {
            let name = survey_name(report, &one.survey, words);
            match one.why {
                LeftOut::NoVariation => name,
                LeftOut::TooFewPairs => format!("{name} ({})", words.count(one.pairs)),
            }
        })
    };
    let line = |key: &str, all: Vec<String>| {
        // The report as JSON names every one.
        let mut list = all.iter().take(LISTED).map(String::as_str).collect::<Vec<_>>().join(", ");
        if all.len() > LISTED {
            let more = words.with("present-more", &[("n", (all.len() - LISTED).into())]);
            list = format!("{list}, {more}");
        }
        (!all.is_empty()).then(|| words.with(key, &[("list", (&list).into())]))
    };
    let all = [
        line("drivers-left-out-few", of(LeftOut::TooFewPairs).collect()),
        line("drivers-left-out-same", of(LeftOut::NoVariation).collect()),
        line("drivers-left-out-elsewhere", elsewhere(report)),
    ];
    all.into_iter().flatten().collect()
}

/// Touchpoints answered in the round, of which nobody knows what the same people said about the whole.
fn elsewhere(report: &Report) -> Vec<String> {
    let drivers = &report.drivers;
    let Some(round) = report.current else { return Vec::new() };
    let taken = drivers.items.iter().map(|one| &one.survey);
    let left_out = drivers.left_out.iter().map(|one| &one.survey);
    let known: HashSet<&SurveyId> = taken.chain(left_out).chain(&drivers.outcome).collect();
    let is_known = |id: &SurveyId| known.contains(id);
    let is_answered = |survey: &SurveyReport| survey.rounds.get(round).is_some_and(Option::is_some);
    let is_elsewhere = |one: &TouchpointReport| {
        one.surveys.iter().any(is_answered)
            && one.surveys.iter().filter(|it| is_answered(it)).all(|it| !is_known(&it.id))
    };
    let all = report.touchpoints().map(|(_, one)| one);
    all.filter(|one| is_elsewhere(one)).map(|one| one.name.clone()).collect()
}

fn is_answered(report: &Report, survey: &SurveyId) -> bool {
    let overall = report.overall.iter();
    let mut all = overall.chain(report.touchpoints().flat_map(|(_, one)| &one.surveys));
    let found = all.find(|one| one.id == *survey);
    let at = |one: &SurveyReport| {
        report.current.is_some_and(|at| one.rounds.get(at).is_some_and(Option::is_some))
    };
    found.is_some_and(at)
}

/// What a question is called: by its touchpoint, and by its words where that has several.
pub(crate) fn survey_name(report: &Report, survey: &SurveyId, words: &Words) -> String {
    if report.overall.as_ref().is_some_and(|one| one.id == *survey) {
        return words.text("inspector-overall");
    }
    let mut all = report.touchpoints().map(|(_, one)| one);
    let has = |one: &&TouchpointReport| one.surveys.iter().any(|it| it.id == *survey);
    all.find(has).map_or_else(String::new, |one| survey_name_at(one, survey))
}

/// The same where its touchpoint is known.
pub(crate) fn survey_name_at(touchpoint: &TouchpointReport, survey: &SurveyId) -> String {
    let question = touchpoint.surveys.iter().find(|it| it.id == *survey);
    let question = question.map_or("", |it| it.question.trim());
    if touchpoint.surveys.len() > 1 && !question.is_empty() {
        format!("{}: {question}", touchpoint.name)
    } else {
        touchpoint.name.clone()
    }
}

/// A question in a sentence.
pub(crate) fn sentence(item: &Item<'_>, words: &Words) -> String {
    let (share, interval) = (share(item, words), interval(item, words));
    let args = [
        ("name", Arg::from(&item.name)),
        ("share", (&share).into()),
        ("interval", (&interval).into()),
        ("rank", item.rank.into()),
    ];
    let mut text = words.with("drivers-sentence", &args);
    if let Some(own) = own_place(item, words) {
        let args = [("own", Arg::from(&own))];
        text = format!("{text} {}", words.with("drivers-sentence-own", &args));
    }
    if let Some(score) = item.score.and_then(crate::analysis::ScoreReport::value) {
        let score = words.score(score);
        let args = [("score", Arg::from(&score))];
        text = format!("{text} {}", words.with("drivers-sentence-score", &args));
    }
    match from_target(item, words) {
        Some(distance) => format!("{text} {}: {distance}.", standing(item, words)),
        None => text,
    }
}

/// `27 %`.
pub(crate) fn share(item: &Item<'_>, words: &Words) -> String {
    words.share(item.weight.share * 100.0)
}

/// `19–36`.
pub(crate) fn interval(item: &Item<'_>, words: &Words) -> String {
    words.score_range(item.weight.lo * 100.0, item.weight.hi * 100.0)
}

/// `31 points below`.
pub(crate) fn from_target(item: &Item<'_>, words: &Words) -> Option<String> {
    let from_target = item.off_target?;
    let points = words.points(from_target);
    let args = [("points", Arg::from(&points)), ("form", words.points_form(from_target).into())];
    Some(if from_target < 0.0 {
        words.with("drivers-below", &args)
    } else if from_target > 0.0 {
        words.with("drivers-above", &args)
    } else {
        words.text("priorities-level")
    })
}

/// Against the target, by the interval.
pub(crate) fn standing(item: &Item<'_>, words: &Words) -> String {
    words.text(match item.standing {
        VersusTarget::Below => "drivers-standing-below",
        VersusTarget::Met => "drivers-standing-met",
        VersusTarget::Undecided => "drivers-standing-undecided",
        VersusTarget::Unknown(_) => "drivers-standing-unknown",
    })
}

/// `5.–8.` in Finnish, `5–8` elsewhere; one place where nobody shares it.
pub(crate) fn own_place(item: &Item<'_>, words: &Words) -> Option<String> {
    let stated = item.stated?;
    let (first, last) = (stated.first, stated.last);
    let args = [("first", Arg::from(first)), ("last", last.into())];
    Some(words.with(if first == last { "drivers-place" } else { "drivers-places" }, &args))
}

/// Where the team's own estimate and the computed order differ most.
pub(crate) fn differences(items: &Items<'_>, words: &Words) -> String {
    if items.all().iter().all(|one| one.importance.is_none()) {
        return words.text("drivers-no-own");
    }
    let far = items.far_apart();
    let one = |item: &&Item<'_>| {
        let own = own_place(item, words)?;
        let args =
            [("name", Arg::from(&item.name)), ("rank", item.rank.into()), ("own", (&own).into())];
        Some(words.with("drivers-difference", &args))
    };
    let list: Vec<String> = far.iter().take(NAMED).filter_map(one).collect();
    if list.is_empty() {
        return words.text("drivers-differences-none");
    }
    let list = list.join(", ");
    words.with("drivers-differences", &[("list", (&list).into())])
}

/// "A, B and 4 others".
fn names<'a>(all: impl ExactSizeIterator<Item = &'a str>, words: &Words) -> Option<String> {
    let count = all.len();
    let mut named: Vec<&str> = all.collect();
    if count > NAMED {
        named.truncate(NAMED);
        let list = named.join(", ");
        let args = [("list", Arg::from(&list)), ("more", (count - NAMED).into())];
        return Some(words.with("drivers-and-more", &args));
    }
    let last = named.pop()?;
    if named.is_empty() {
        return Some(last.to_owned());
    }
    let list = named.join(", ");
    Some(words.with("drivers-and", &[("list", Arg::from(&list)), ("last", last.into())]))
}
