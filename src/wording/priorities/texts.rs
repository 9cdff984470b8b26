//! What the view says in words.

use super::items::{Group, Item, Items, Missing, Ranked};
use crate::analysis::{Report, TargetUnknown, VersusTarget};
use crate::i18n::{Arg, Words};

/// What the page is about.
pub(crate) fn title(report: &Report, words: &Words) -> String {
    match report.current.and_then(|at| report.rounds.get(at)) {
        Some(round) => words.with("priorities-title-round", &[("round", (&round.name).into())]),
        None => words.text("priorities-title"),
    }
}

/// What to put right first, and how sure that is.
pub(crate) fn first(items: &Items<'_>, words: &Words) -> String {
    if items.placed() == 0 {
        return words.text("priorities-none-ranked");
    }
    let mut short = items.group(Group::Short);
    let Some(item) = short.next() else {
        return words.text("priorities-first-none");
    };
    let Some(ranked) = item.ranked() else {
        return words.text("priorities-first-none");
    };
    let (points, unit) =
        (words.points(ranked.off_target()), words.points_form(ranked.off_target()));
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
            ("target", (&words.target(ranked.target)).into()),
            ("sure", (&sure).into()),
        ],
    );
    if ranked.standing == VersusTarget::Below {
        return text;
    }
    let Some(item) = items.first_sure() else { return text };
    let Some(ranked) = item.ranked() else { return text };
    let priority = priority(ranked, words);
    let args = [("name", Arg::from(item.name)), ("priority", (&priority).into())];
    format!("{text} {}", words.with("priorities-first-sure", &args))
}

/// Where the numbers come from, and how many touchpoints have none.
pub(crate) fn note(items: &Items<'_>, words: &Words) -> String {
    let text = words.text("priorities-note");
    let unranked = items.places(Group::Unranked).len();
    if unranked == 0 {
        return text;
    }
    let more = words.with("priorities-note-unranked", &[("count", unranked.into())]);
    format!("{text} {more}")
}

/// The heading of a part of the list; the first part needs none.
pub(crate) fn group(group: Group, words: &Words) -> Option<String> {
    match group {
        Group::Short => None,
        Group::Measure => Some(words.text("priorities-group-measure")),
        Group::There => Some(words.text("priorities-group-there")),
        Group::Unranked => Some(words.text("priorities-group-unranked")),
    }
}

/// `45 → 60`.
pub(crate) fn score(ranked: &Ranked<'_>, words: &Words) -> String {
    let (score, target) = (words.score(ranked.value), words.target(ranked.target));
    let args = [("score", Arg::from(&score)), ("target", (&target).into())];
    words.with("priorities-score", &args)
}

/// How far below or above.
pub(crate) fn distance(ranked: &Ranked<'_>, words: &Words) -> String {
    let from_target = ranked.off_target();
    let points = words.points(from_target);
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
pub(crate) fn priority(ranked: &Ranked<'_>, words: &Words) -> String {
    words.priority(ranked.priority)
}

/// In two words, how sure it is.
pub(crate) fn standing(standing: VersusTarget, words: &Words) -> String {
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
pub(crate) fn missing(missing: &[Missing], words: &Words) -> String {
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
pub(crate) fn sentence(item: &Item<'_>, words: &Words) -> String {
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
    let points = words.points(ranked.off_target());
    let (target, priority) = (words.target(ranked.target), priority(ranked, words));
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
    let score = words.score(ranked.value);
    let mut args = vec![("score", Arg::from(&score)), ("n", ranked.score.n.into())];
    let interval = ranked.score.score100.filter(|_| !ranked.is_guess());
    let Some(interval) = interval else {
        return words.with("priorities-sentence-score", &args);
    };
    let range = words.score_range_against((interval.lo, interval.hi), Some(ranked.target));
    args.push(("interval", Arg::from(&range)));
    words.with("priorities-sentence-interval", &args)
}
