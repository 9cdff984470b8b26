//! What the page of the target experience says.

use crate::analysis::{Promise, Promising, Report, VersusTarget};
use crate::i18n::{Arg, Words};
use crate::journey::PerceivedValue;

/// How an experience stands to its promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Below the target.
    Below,
    /// The target is met.
    Met,
    /// It cannot be said.
    Open,
}

/// The score and the target, in a line each.
#[must_use]
pub fn experience(row: &Promise, words: &Words) -> ((String, String), Standing) {
    let Some(score) = row.score else {
        return ((words.text("experience-unmeasured"), String::new()), Standing::Open);
    };
    let score = words.score(score);
    let score = words.with("measure-score", &[("score", (&score).into())]);
    let target = row.target.map(|target| words.target(target));
    let (key, standing) = match row.versus {
        VersusTarget::Below => ("experience-below", Standing::Below),
        VersusTarget::Met => ("experience-met", Standing::Met),
        VersusTarget::Undecided => ("experience-undecided", Standing::Open),
        VersusTarget::Unknown(_) => return ((score, String::new()), Standing::Open),
    };
    let target = target.unwrap_or_default();
    ((score, words.with(key, &[("target", (&target).into())])), standing)
}

/// Benefit and sacrifice, as far as they are said.
#[must_use]
pub fn value(value: &PerceivedValue, words: &Words) -> Vec<String> {
    let line = |key: &str, text: &str| {
        (!text.trim().is_empty()).then(|| words.with(key, &[("text", text.trim().into())]))
    };
    let both = [
        line("experience-benefit", &value.benefit),
        line("experience-sacrifice", &value.sacrifice),
    ];
    both.into_iter().flatten().collect()
}

/// A touchpoint and its place in the matrix.
#[must_use]
pub fn place(row: &Promise, words: &Words) -> String {
    let mut parts = vec![row.name.clone()];
    parts.extend(row.delivery.map(|one| words.kind(one)));
    parts.extend(row.management.map(|one| words.kind(one)));
    if row.is_unled() {
        parts.push(words.text("experience-unled-one"));
    }
    parts.push(experience(row, words).0.0);
    parts.join(". ")
}

/// How the whole stands, and where the promise is not led.
#[must_use]
pub fn summary(promising: &Promising, report: &Report, words: &Words) -> String {
    let below = promising.rows.iter().filter(|row| row.versus == VersusTarget::Below).count();
    let met = promising.rows.iter().filter(|row| row.versus == VersusTarget::Met).count();
    let mut parts =
        vec![words.with("experience-summary", &[("below", below.into()), ("met", met.into())])];
    if let Some(target) = report.target {
        let target = words.target(target);
        parts.push(words.with("experience-target", &[("target", (&target).into())]));
    }
    let unled: Vec<&str> = promising.unled().map(|row| row.name.as_str()).collect();
    let names = unled.iter().take(5).copied().collect::<Vec<_>>().join(", ");
    let args = [("names", Arg::from(&names)), ("n", unled.len().into())];
    parts.push(if unled.is_empty() {
        words.text("experience-all-led")
    } else {
        words.with("experience-unled", &args)
    });
    parts.join(" ")
}
