//! What the measuring view says: the cells of its rows, and the sentences around them.

use super::report::metric_and_scale;
use crate::analysis::{AskedAbout, Enough, MeasureRow, Measuring, Newest, RoundHead};
use crate::i18n::{Arg, Words};
use crate::stats::GUESSED_SPREAD;

/// From so many days on answers are old.
pub const OLD_DAYS: i32 = 365;

/// The cells of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasureTexts {
    /// Name of the touchpoint, or the question where it is not the first one.
    pub name: String,
    /// Kind of question and its scale.
    pub kind: String,
    /// Whom we ask.
    pub who: String,
    /// What we want to know.
    pub what: String,
    /// By which means.
    pub how: String,
    /// When.
    pub when: String,
    /// How we know.
    pub evidence: String,
    /// How old the answers are.
    pub age: String,
    /// They are older than a year.
    pub is_old: bool,
    /// How many answered.
    pub n: String,
    /// Share of those who were asked, and how many they are.
    pub rate: Option<String>,
    /// Whether the answers are enough.
    pub need: String,
    /// How many there are of how many needed.
    pub need_of: String,
    /// The score.
    pub score: String,
    /// Why it matters that nobody asks.
    pub nobody: String,
    /// All of it in one sentence.
    pub sentence: String,
}

/// The cells of a row.
#[must_use]
pub fn row(row: &MeasureRow, rounds: &[RoundHead], words: &Words) -> MeasureTexts {
    let mut texts = MeasureTexts {
        name: name(row, words),
        kind: row.kind.map_or_else(
            || words.text("measure-unasked"),
            |(metric, scale)| metric_and_scale(metric, scale, words),
        ),
        who: who(row, words),
        what: row.asking.what.clone(),
        how: how(row, words),
        when: row.asking.when.clone(),
        n: words.count(row.newest.as_ref().map_or(0, |one| one.n)),
        need: need(row, words),
        ..MeasureTexts::default()
    };
    if let Some(needed) = row.need.needed {
        let (has, needed) = (words.count(row.need.has), words.count(needed));
        texts.need_of =
            words.with("measure-has-of", &[("has", (&has).into()), ("needed", (&needed).into())]);
    }
    if let Some(newest) = &row.newest {
        texts.evidence = words.kind(newest.evidence);
        texts.age = age(newest, rounds, words);
        texts.is_old = newest.age.is_some_and(|days| days >= OLD_DAYS);
        texts.rate = rate(newest, words);
        texts.score = newest.score.map(|score| words.score(score)).unwrap_or_default();
    }
    if row.survey.is_none() {
        texts.nobody = nobody_here(row, words);
    }
    texts.sentence = sentence(&texts, words);
    texts
}

fn name(row: &MeasureRow, words: &Words) -> String {
    match row.about {
        AskedAbout::Whole => words.text("measure-whole"),
        AskedAbout::Touchpoint(_) if row.is_headline => row.name.clone(),
        AskedAbout::Touchpoint(_) if row.question.trim().is_empty() => words.text("untitled"),
        AskedAbout::Touchpoint(_) => row.question.clone(),
    }
}

fn who(row: &MeasureRow, words: &Words) -> String {
    let named = row.asking.who.trim();
    let group = if row.asking.whom == crate::journey::Whom::Customers {
        String::new()
    } else {
        words.kind(row.asking.whom)
    };
    let only = row.personas.join(", ");
    let parts: Vec<&str> =
        [group.as_str(), named, only.as_str()].into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}

fn how(row: &MeasureRow, words: &Words) -> String {
    let method = row.asking.method.map(|method| words.kind(method)).unwrap_or_default();
    let channel = row.asking.channel.trim();
    match (channel.is_empty(), method.is_empty()) {
        (true, _) => method,
        (false, true) => channel.to_owned(),
        (false, false) => {
            let args = [("channel", channel.into()), ("method", (&method).into())];
            words.with("measure-how", &args)
        }
    }
}

fn need(row: &MeasureRow, words: &Words) -> String {
    let text = match row.need.enough() {
        Enough::Yes => words.text("measure-enough"),
        Enough::Missing(n) => {
            let n = words.count(n);
            words.with("measure-missing", &[("n", (&n).into())])
        }
        Enough::Never => words.text("measure-never"),
    };
    if row.need.spread_is_guess { format!("{text}*") } else { text }
}

fn age(newest: &Newest, rounds: &[RoundHead], words: &Words) -> String {
    let round = rounds.get(newest.round).map_or("", |round| round.name.as_str());
    let days = newest.age.map(|days| match u64::try_from(days).unwrap_or(0) {
        days @ 0..100 => words.with("measure-age-days", &[("days", days.into())]),
        days => {
            let months = (days as f64 / 30.44).round() as u64;
            words.with("measure-age-months", &[("months", months.into())])
        }
    });
    match days {
        Some(days) if newest.is_current => days,
        Some(days) => format!("{days} · {round}"),
        None => round.to_owned(),
    }
}

fn rate(newest: &Newest, words: &Words) -> Option<String> {
    let (rate, invited) = newest.response_rate.zip(newest.invited)?;
    let (rate, invited) = (words.share(rate * 100.0), words.count(invited));
    let args = [("rate", Arg::from(&rate)), ("invited", Arg::from(&invited))];
    Some(words.with("measure-rate", &args))
}

fn nobody_here(row: &MeasureRow, words: &Words) -> String {
    match (&row.hides, &row.about) {
        (Some((from, to)), _) => {
            let args = [("from", Arg::from(from)), ("to", Arg::from(to))];
            words.with("measure-hides", &args)
        }
        (None, AskedAbout::Whole) => words.text("measure-whole-unasked"),
        (None, AskedAbout::Touchpoint(_)) => words.text("measure-nobody"),
    }
}

fn sentence(texts: &MeasureTexts, words: &Words) -> String {
    let score = if texts.score.is_empty() {
        String::new()
    } else {
        words.with("measure-score", &[("score", (&texts.score).into())])
    };
    let n = words.with("measure-answers", &[("n", (&texts.n).into())]);
    let rate = texts.rate.clone().unwrap_or_default();
    let parts = [
        &texts.kind,
        &texts.nobody,
        &texts.who,
        &texts.what,
        &texts.how,
        &texts.when,
        &texts.evidence,
        &texts.age,
        &n,
        &rate,
        &texts.need,
        &score,
    ];
    let parts: Vec<&str> =
        parts.into_iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    parts.join(". ")
}

/// How much is measured, and how much of it is enough.
#[must_use]
pub fn summary(measuring: &Measuring, words: &Words) -> String {
    let points = words.short_number(measuring.change);
    let args = [
        ("measured", Arg::from(measuring.measured)),
        ("all", measuring.touchpoints.into()),
        ("enough", measuring.enough.into()),
        ("points", (&points).into()),
    ];
    words.with("measure-summary", &args)
}

/// What nobody asks, sentence by sentence; nothing where everybody is asked about everything.
#[must_use]
pub fn nobody(measuring: &Measuring, words: &Words) -> Vec<String> {
    let nobody = &measuring.nobody;
    let groups = match (nobody.left, nobody.never_came) {
        (true, true) => Some("measure-nobody-both"),
        (true, false) => Some("measure-nobody-left"),
        (false, true) => Some("measure-nobody-never-came"),
        (false, false) => None,
    };
    let list = |key: &str, names: &[String]| {
        let shown = names.iter().take(6).cloned().collect::<Vec<_>>().join(", ");
        let more = names.len().saturating_sub(6);
        let args = [("names", Arg::from(&shown)), ("more", Arg::from(more))];
        (!names.is_empty()).then(|| words.with(key, &args))
    };
    let lists = [
        list("measure-nobody-stages", &nobody.stages),
        list("measure-nobody-touchpoints", &nobody.touchpoints),
        list("measure-nobody-personas", &nobody.personas),
    ];
    groups.map(|key| words.text(key)).into_iter().chain(lists.into_iter().flatten()).collect()
}

/// What is missing means, and what was guessed.
#[must_use]
pub fn note(measuring: &Measuring, words: &Words) -> String {
    let points = words.short_number(measuring.change);
    let args = [("points", Arg::from(&points)), ("count", measuring.comparisons.into())];
    let mut text = words.with("measure-note", &args);
    if measuring.has_guess {
        let spread = words.short_number(GUESSED_SPREAD);
        text.push(' ');
        text.push_str(&words.with("measure-note-guess", &[("spread", (&spread).into())]));
    }
    text
}
