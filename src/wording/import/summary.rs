//! What an import did.

use crate::i18n::{Arg, Words};
use crate::import::{Reason, Rejection, Summary};
use crate::sanitize::{self, in_line};
use crate::wording::Say as _;
use std::fmt::Write as _;
use std::path::Path;

/// A cell that is not taken, and why.
#[must_use]
pub fn rejection(words: &Words, rejection: &Rejection) -> String {
    let row = words.count(rejection.row);
    let values = [
        ("row", Arg::from(&row)),
        ("column", (&rejection.column).into()),
        ("text", (&rejection.text).into()),
    ];
    let cell = words.with("import-rejection", &values);
    let why = reason(words, &rejection.reason);
    let times = if rejection.times > 1 {
        let times = words.with("import-times", &[("count", rejection.times.into())]);
        format!("{cell} ({times})")
    } else {
        cell
    };
    format!("{times}: {why}{}", remedy(words, rejection))
}

/// Why a cell is not taken.
#[must_use]
pub fn reason(words: &Words, reason: &Reason) -> String {
    match reason {
        Reason::NotNumber => words.text("import-why-number"),
        Reason::Day => words.text("imported-why-day"),
        Reason::NotWhole => words.text("import-why-whole"),
        Reason::NotALabel { .. } => words.text("import-why-label"),
        Reason::OffScale { min, max } => {
            let scale = words.scale_range(*min, *max);
            words.with("import-why-scale", &[("scale", (&scale).into())])
        }
        Reason::LooksLike { label, found, wanted } => {
            let code = |letter: &char| format!("U+{:04X}", u32::from(*letter));
            let (found, wanted) = (code(found), code(wanted));
            let args = [
                ("label", Arg::from(label)),
                ("found", (&found).into()),
                ("wanted", (&wanted).into()),
            ];
            words.with("import-why-alike", &args)
        }
        Reason::Percent => words.text("import-why-percent"),
        Reason::NoResult => words.text("import-why-no-result"),
        Reason::Fault => words.text("import-why-fault"),
        Reason::Overhang { .. } => words.text("import-why-overhang"),
        Reason::QuotedRow => words.text("doubt-quoted-row"),
        Reason::NoRound => words.text("import-why-round"),
        Reason::SeveralChoices => words.text("imported-why-several"),
        Reason::NoQuestion => words.text("imported-why-question"),
        Reason::NotADate => words.text("import-why-date"),
        Reason::NotACount => words.text("import-why-count"),
        Reason::CountNotWhole => words.text("import-why-count-whole"),
        Reason::CountNegative => words.text("import-why-count-negative"),
        Reason::CountTooLarge => words.text("import-why-count-large"),
        Reason::CountUnclear => words.text("import-why-count-unclear"),
        Reason::FigureUnclear => words.text("import-why-figure-unclear"),
        Reason::MoreThanAll => words.text("import-why-more-than-all"),
    }
}

/// What takes an answer in words on the command line.
fn remedy(words: &Words, rejection: &Rejection) -> String {
    let in_words = rejection.text.chars().any(char::is_alphabetic)
        && matches!(rejection.reason, Reason::NotNumber | Reason::NotALabel { .. });
    // What may be an answer is not called none: that would lose it.
    let is_none = rejection.is_no_answer();
    if !(in_words || is_none) || rejection.text.ends_with('…') {
        return String::new();
    }
    let key = if is_none { "import-as-no-answer" } else { "imported-as-number" };
    let label = format!("\"{}\":", rejection.text.replace('"', "\"\""));
    format!("; {}", words.with(key, &[("label", (&label).into())]))
}

/// What was done, for the notice afterwards.
#[must_use]
pub fn done(words: &Words, summary: &Summary) -> String {
    let count = |key: &str, count: u64| words.with(key, &[("count", count.into())]);
    let mut parts = Vec::new();
    if summary.taken > 0 || summary.kpis == 0 {
        parts.push(count("import-taken", summary.taken));
    }
    if summary.kpis > 0 {
        parts.push(count("import-kpis-taken", summary.kpis));
    }
    if summary.comments > 0 {
        parts.push(count("import-comments", summary.comments));
    }
    if summary.rejected > 0 {
        parts.push(count("import-rejected", summary.rejected));
    }
    let what = parts.join(", ");
    let values = [("file", (&summary.file).into()), ("what", (&what).into())];
    words.with("import-done", &values)
}

/// What an import did, line by line, for the command line. No name in it makes a line of its own.
#[must_use]
pub fn summary(summary: &Summary, words: &Words) -> String {
    let file = sanitize::path(Path::new(&summary.file));
    let mut lines = Vec::new();
    let count = |key: &str, count: u64| words.with(key, &[("count", count.into())]);
    lines.extend(summary.rejections.iter().map(|one| rejection(words, one)));
    let listed: u64 = summary.rejections.iter().map(|one| one.times).sum();
    let more = summary.rejected.saturating_sub(listed);
    if more > 0 {
        lines.push(count("import-rejected-more", more));
    }
    let parts = [
        count("import-taken", summary.taken),
        count("import-missing", summary.missing),
        count("import-rejected", summary.rejected),
    ];
    lines.push(format!(
        "{} ({}): {}",
        count("import-rows", summary.rows),
        kind(summary, words),
        parts.join(", ")
    ));
    lines.extend(summary.warnings.iter().map(|warning| warning.say(words)));
    if summary.filtered_rows > 0 {
        lines.push(count("import-filtered", summary.filtered_rows));
    }
    if summary.partial_rows > 0 {
        let text = count("import-partial", summary.partial_rows);
        let option = words.with("import-option", &[("option", "--partial".into())]);
        lines.push(format!("{text}. {option}"));
    }
    if summary.kpis > 0 {
        lines.push(count("import-kpis", summary.kpis));
    }
    lines.extend(remarks(summary, words));
    if summary.comments + summary.comments_known > 0 {
        lines.push(format!(
            "{}, {}",
            count("import-comments", summary.comments),
            count("import-comments-known", summary.comments_known)
        ));
    }
    let mut text = String::new();
    for line in lines {
        let _ = writeln!(text, "{file}: {}", in_line(&line));
    }
    text + &made(summary, words)
}

/// What is to be known of rows and cells beside what was counted, rejected and warned of.
#[must_use]
pub fn remarks(summary: &Summary, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let count = |key: &str, count: u64| words.with(key, &[("count", count.into())]);
    if summary.blank_rows > 0 {
        lines.push(count("imported-blank-rows", summary.blank_rows));
    }
    if summary.rows_known > 0 {
        lines.push(count("import-rows-known", summary.rows_known));
    }
    if summary.not_compared {
        lines.push(words.text("import-not-compared"));
    }
    if let Some(repeated) = &summary.ids_repeated {
        let rows = [repeated.rows.0, repeated.rows.1].map(|row| words.count(row));
        let args = [
            ("count", Arg::from(repeated.ids)),
            ("row", (&rows[0]).into()),
            ("other", (&rows[1]).into()),
        ];
        lines.push(words.with("import-ids-repeated", &args));
    }
    if let Some(damaged) = &summary.ids_damaged {
        let row = words.count(damaged.row);
        let args = [
            ("count", Arg::from(damaged.count)),
            ("row", (&row).into()),
            ("text", (&damaged.text).into()),
        ];
        lines.push(words.with("import-ids-damaged", &args));
    }
    for one in &summary.people {
        let args = [
            ("touchpoint", Arg::from(&one.touchpoint)),
            ("round", (&one.round).into()),
            ("answers", one.answers.into()),
            ("people", one.people.into()),
        ];
        lines.push(words.with("imported-people", &args));
    }
    for (touchpoint, round) in &summary.replaced {
        let args = [("touchpoint", Arg::from(touchpoint)), ("round", round.into())];
        lines.push(words.with("import-replaced", &args));
    }
    if let Some(overlap) = summary.overlap.filter(|overlap| *overlap > 0.0) {
        let share = words.share((overlap * 100.0).ceil());
        lines.push(words.with("import-overlap-again", &[("share", (&share).into())]));
    }
    if summary.no_comments > 0 {
        lines.push(count("doubt-no-comments", summary.no_comments));
    }
    lines
}

/// The rounds and questions that got something, and what is new.
fn made(summary: &Summary, words: &Words) -> String {
    let rounds = summary.rounds.join(", ");
    let mut lines = vec![words.with("import-rounds", &[("names", (&rounds).into())])];
    lines.push(words.with("import-questions", &[("count", summary.questions.into())]));
    for (key, names) in [
        ("import-rounds-made", &summary.rounds_made),
        ("import-touchpoints-made", &summary.touchpoints_made),
        ("imported-segments", &summary.segments),
        ("imported-segments-made", &summary.segments_made),
    ] {
        if !names.is_empty() {
            lines.push(words.with(key, &[("names", (&names.join(", ")).into())]));
        }
    }
    let mut text = String::new();
    for line in lines {
        let _ = writeln!(text, "{}", in_line(&line));
    }
    text
}

/// How the data was read.
fn kind(summary: &Summary, words: &Words) -> String {
    let known = summary.known.map(|known| known.name().to_owned());
    let sheet = summary.sheet.as_ref();
    let sheet = sheet.map(|name| words.with("import-of-sheet", &[("name", name.into())]));
    let encoding = summary.encoding.map(|encoding| {
        if summary.encoding_doubtful {
            words.with("import-encoding-guessed", &[("encoding", encoding.into())])
        } else {
            encoding.to_owned()
        }
    });
    let delimiter = summary.delimiter.map(|delimiter| delimiter.say(words));
    let parts = known.into_iter().chain(sheet).chain(encoding).chain(delimiter);
    parts.collect::<Vec<_>>().join(", ")
}
