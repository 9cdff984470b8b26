//! What the view says in words.

use super::items::{Group, Item, Items, Missing, Ranked};
use crate::analysis::{Report, TargetUnknown, VersusTarget};
use crate::i18n::{Arg, Words};

/// What the page is about.
pub(super) fn title(report: &Report, words: &Words) -> String {
    match report.current.and_then(|at| report.rounds.get(at)) {
        Some(round) => words.with("priorities-title-round", &[("round", (&round.name).into())]),
        None => words.text("priorities-title"),
    }
}

/// What to put right first, and how sure that is.
pub(super) fn first(items: &Items<'_>, words: &Words) -> String {
    if items.placed().next().is_none() {
        return words.text("priorities-none-ranked");
    }
    let mut short = items.group(Group::Short).filter_map(|item| Some((item, item.ranked()?)));
    let Some((item, ranked)) = short.next() else {
        return words.text("priorities-first-none");
    };
    let (points, unit) = points(-ranked.off_target(), words);
    let sure = words.text(match ranked.standing {
        VersusTarget::Below => "priorities-sure-below",
        // What has a rank was measured, so that its interval lies somewhere.
        VersusTarget::Met | VersusTarget::Undecided | VersusTarget::Unknown(_) => {
            "priorities-sure-undecided"
        }
    });
    let text = words.with(
        "priorities-first",
        &[
            ("name", item.name.into()),
            ("importance", u64::from(ranked.importance).into()),
            ("points", (&points).into()),
            ("unit", unit.into()),
            ("target", (&words.short_number(ranked.target)).into()),
            ("sure", (&sure).into()),
        ],
    );
    if ranked.standing == VersusTarget::Below {
        return text;
    }
    let next = short.find(|(_, ranked)| ranked.standing == VersusTarget::Below);
    let Some((item, ranked)) = next else { return text };
    let priority = priority(ranked, words);
    let args = [("name", Arg::from(item.name)), ("priority", (&priority).into())];
    format!("{text} {}", words.with("priorities-first-sure", &args))
}

/// Where the numbers come from, and how many touchpoints have none.
pub(super) fn note(items: &Items<'_>, words: &Words) -> String {
    let text = words.text("priorities-note");
    let unranked = items.group(Group::Unranked).count();
    if unranked == 0 {
        return text;
    }
    let more = words.with("priorities-note-unranked", &[("count", unranked.into())]);
    format!("{text} {more}")
}

/// The heading of a part of the list; the first part needs none.
pub(super) fn group(group: Group, words: &Words) -> Option<String> {
    match group {
        Group::Short => None,
        Group::Measure => Some(words.text("priorities-group-measure")),
        Group::There => Some(words.text("priorities-group-there")),
        Group::Unranked => Some(words.text("priorities-group-unranked")),
    }
}

/// `45 → 60`.
pub(super) fn score(ranked: &Ranked<'_>, words: &Words) -> String {
    let (score, target) = (words.number(ranked.value, 0), words.short_number(ranked.target));
    let args = [("score", Arg::from(&score)), ("target", (&target).into())];
    words.with("priorities-score", &args)
}

/// How far below or above.
pub(super) fn distance(ranked: &Ranked<'_>, words: &Words) -> String {
    let from_target = ranked.off_target();
    let (points, _) = points(from_target.abs(), words);
    let args = [("points", Arg::from(&points))];
    if from_target < 0.0 {
        words.with("priorities-below", &args)
    } else if from_target > 0.0 {
        words.with("priorities-above", &args)
    } else {
        words.text("priorities-level")
    }
}

/// Importance × shortfall in whole numbers.
pub(super) fn priority(ranked: &Ranked<'_>, words: &Words) -> String {
    let tiny = ranked.priority > 0.0 && ranked.priority < 0.95;
    words.number(ranked.priority, usize::from(tiny))
}

/// In two words, how sure it is.
pub(super) fn standing(standing: VersusTarget, words: &Words) -> String {
    words.text(match standing {
        VersusTarget::Below => "priorities-standing-below",
        VersusTarget::Met => "priorities-standing-met",
        VersusTarget::Undecided => "priorities-standing-undecided",
        VersusTarget::Unknown(TargetUnknown::Assumed) => "priorities-standing-guess",
        // A touchpoint in the matrix has a target and a score: only answers can be missing.
        VersusTarget::Unknown(_) => "priorities-standing-few",
    })
}

/// What a rank would need.
pub(super) fn missing(missing: &[Missing], words: &Words) -> String {
    let word = |one: &Missing| {
        words.text(match one {
            Missing::Importance => "priorities-missing-importance",
            Missing::Target => "priorities-missing-target",
            Missing::Score => "priorities-missing-score",
            Missing::Axis => "priorities-missing-axis",
        })
    };
    let list = missing.iter().map(word).collect::<Vec<_>>().join(", ");
    words.with("priorities-missing", &[("list", (&list).into())])
}

/// The touchpoint in a few plain sentences.
pub(super) fn sentence(item: &Item<'_>, words: &Words) -> String {
    match &item.found {
        Ok(ranked) => {
            let parts = [reckoning(item, ranked, words), answers(ranked, words)];
            let sure = words.text(match ranked.standing {
                VersusTarget::Below => "priorities-sentence-below",
                VersusTarget::Met => "priorities-sentence-met",
                VersusTarget::Undecided => "priorities-sentence-undecided",
                VersusTarget::Unknown(TargetUnknown::Assumed) => "priorities-sentence-guess",
                // A touchpoint in the matrix has a target and a score: only answers can be missing.
                VersusTarget::Unknown(_) => "priorities-sentence-few",
            });
            format!("{} {sure}", parts.join(" "))
        }
        Err(what) => {
            let list = missing(what, words);
            let args = [("name", Arg::from(item.name)), ("missing", (&list).into())];
            words.with("priorities-sentence-unranked", &args)
        }
    }
}

/// How the priority comes about.
fn reckoning(item: &Item<'_>, ranked: &Ranked<'_>, words: &Words) -> String {
    // One decimal, so that the product can be checked.
    let points = words.number(ranked.off_target().abs(), 1);
    let (target, priority) = (words.short_number(ranked.target), priority(ranked, words));
    let args = [
        ("name", Arg::from(item.name)),
        ("importance", u64::from(ranked.importance).into()),
        ("points", (&points).into()),
        ("target", (&target).into()),
        ("priority", (&priority).into()),
    ];
    match ranked.rank {
        Some(_) => words.with("priorities-sentence", &args),
        None if ranked.measure_first => words.with("priorities-sentence-measure", &args[..1]),
        None => words.with("priorities-sentence-there", &args[..4]),
    }
}

/// The score and its interval.
fn answers(ranked: &Ranked<'_>, words: &Words) -> String {
    let score = words.number(ranked.value, 0);
    let mut args = vec![("score", Arg::from(&score)), ("n", ranked.score.n.into())];
    let interval = ranked.score.score100.filter(|_| !ranked.is_guess());
    let Some(interval) = interval else {
        return words.with("priorities-sentence-score", &args);
    };
    let (lo, hi) = (words.number(interval.lo, 0), words.number(interval.hi, 0));
    args.extend([("lo", Arg::from(&lo)), ("hi", (&hi).into())]);
    words.with("priorities-sentence-interval", &args)
}

/// Points in whole numbers, unless that would leave nothing; and 1 where there is one.
fn points(points: f64, words: &Words) -> (String, u64) {
    let tiny = points > 0.0 && points < 0.95;
    let text = words.number(points, usize::from(tiny));
    let unit = if text == words.number(1.0, 0) { 1 } else { 2 };
    (text, unit)
}
