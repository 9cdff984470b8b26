//! What the board of actions says.

use crate::analysis::{Acting, ActionCard, Effect, MeasuredEffect, Urgency, Verdict};
use crate::i18n::{Arg, Words};
use crate::journey::{ActionState, Date};
use crate::stats::Reliability;

/// The texts of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardTexts {
    /// What to do.
    pub title: String,
    /// Where it should help.
    pub places: Vec<String>,
    /// What is expected of it.
    pub expected: String,
    /// Who does it; empty where nobody does.
    pub owner: String,
    /// By when, and how late or soon that is; empty without a day.
    pub due: String,
    /// What was measured, per touchpoint.
    pub measured: Vec<MeasuredTexts>,
    /// All of it in one sentence.
    pub sentence: String,
}

/// The texts of what was measured at a touchpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasuredTexts {
    /// `65 → 78`.
    pub scores: String,
    /// `+13`.
    pub diff: String,
    /// What came of it.
    pub verdict: String,
    /// The interval, or that the answers are few.
    pub note: String,
}

/// The texts of a card on a day. `owner`: who does it, as it may be shown.
#[must_use]
pub fn card(card: &ActionCard, owner: &str, today: Date, words: &Words) -> CardTexts {
    let action = &card.action;
    let title = if action.title.trim().is_empty() {
        words.text("actions-untitled")
    } else {
        action.title.trim().to_owned()
    };
    let mut texts = CardTexts {
        title,
        places: card.touchpoints.iter().map(|(_, name)| name.clone()).collect(),
        expected: expected(card, words),
        owner: owner.trim().to_owned(),
        due: due(card, today, words),
        measured: card.measured.iter().map(|one| measured(one, words)).collect(),
        sentence: String::new(),
    };
    texts.sentence = sentence(&texts, card, words);
    texts
}

fn expected(card: &ActionCard, words: &Words) -> String {
    let action = &card.action;
    let effect = action.expected_effect.trim();
    let score = action.expected.map(|score| words.target(score.get()));
    match (effect.is_empty(), score) {
        (true, None) => String::new(),
        (false, None) => words.with("actions-expected", &[("effect", effect.into())]),
        (true, Some(score)) => words.with("actions-expected-points", &[("score", (&score).into())]),
        (false, Some(score)) => {
            let args = [("effect", Arg::from(effect)), ("score", (&score).into())];
            words.with("actions-expected-both", &args)
        }
    }
}

/// The year is left out in the current one.
#[must_use]
pub fn day(day: Date, today: Date, words: &Words) -> String {
    let text = words.date(day);
    if day.year() != today.year() {
        return text;
    }
    let year = day.year().to_string();
    let short = text.replace(&year, "");
    short.trim_matches([' ', '-']).to_owned()
}

fn due(card: &ActionCard, today: Date, words: &Words) -> String {
    let Some(due) = card.action.due else { return String::new() };
    let day = day(due, today, words);
    let with = |key: &str, days: i32| {
        let days = u64::try_from(days).unwrap_or(0);
        words.with(key, &[("day", Arg::from(&day)), ("days", days.into())])
    };
    match card.urgency {
        Urgency::None => day,
        Urgency::Soon(days) => with("actions-soon", days),
        Urgency::Overdue(days) => with("actions-overdue", days),
    }
}

fn measured(one: &MeasuredEffect, words: &Words) -> MeasuredTexts {
    let (before, after) = (words.score(one.before), words.score(one.after));
    let scores =
        words.with("actions-scores", &[("before", (&before).into()), ("after", (&after).into())]);
    let n = words.count(one.n);
    let note = match one.interval {
        _ if one.reliability == Reliability::Tentative && !one.change.is_shown() => {
            words.with("actions-few", &[("n", (&n).into())])
        }
        Some(ends) => {
            let interval = words.difference_range(one.diff, ends);
            words.with("actions-interval", &[("interval", (&interval).into())])
        }
        None if matches!(one.change, Verdict::NotTested(_)) => words.text("actions-not-tested"),
        None => String::new(),
    };
    MeasuredTexts {
        scores,
        diff: words.difference(one.diff),
        verdict: effect(one.effect, words),
        note,
    }
}

/// `Queue: 41 → 58 (+17), reached; 95% interval 4 to 29`.
#[must_use]
pub fn effect_sentence(one: &MeasuredEffect, words: &Words) -> String {
    let texts = measured(one, words);
    let said = format!("{}: {} ({}), {}", one.name, texts.scores, texts.diff, texts.verdict);
    if texts.note.is_empty() { said } else { format!("{said}; {}", texts.note) }
}

/// What came of it, in a word.
#[must_use]
pub fn effect(effect: Effect, words: &Words) -> String {
    words.text(match effect {
        Effect::Reached => "actions-effect-reached",
        Effect::NotYet => "actions-effect-not-yet",
        Effect::NotShown => "actions-effect-not-shown",
    })
}

fn sentence(texts: &CardTexts, card: &ActionCard, words: &Words) -> String {
    let mut parts = vec![words.kind(card.action.state)];
    if let Some(step) = card.action.step {
        parts.push(words.kind(step));
    }
    parts.push(texts.places.join(", "));
    parts.push(if texts.owner.is_empty() {
        words.text("actions-who")
    } else {
        texts.owner.clone()
    });
    parts.push(if texts.due.is_empty() { words.text("actions-when") } else { texts.due.clone() });
    parts.push(texts.expected.clone());
    for (texts, one) in texts.measured.iter().zip(&card.measured) {
        parts.push(format!("{}: {} ({}) {}", one.name, texts.scores, texts.diff, texts.verdict));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(". ")
}

/// How far everything has come.
#[must_use]
pub fn summary(acting: &Acting, words: &Words) -> String {
    let n = |state| acting.in_state(state);
    let args = [
        ("overdue", Arg::from(acting.overdue())),
        ("soon", acting.soon().into()),
        ("doing", n(ActionState::Doing).into()),
        ("done", n(ActionState::Done).into()),
    ];
    let mut text = words.with("actions-summary", &args);
    let effects = [
        ("reached", Arg::from(acting.with_effect(Effect::Reached))),
        ("notyet", acting.with_effect(Effect::NotYet).into()),
        ("notshown", acting.with_effect(Effect::NotShown).into()),
    ];
    if acting.cards.iter().any(|card| card.effect().is_some()) {
        text.push(' ');
        text.push_str(&words.with("actions-summary-effects", &effects));
    }
    text
}
