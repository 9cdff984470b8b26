//! A journey as a Mermaid `journey` diagram, as Mermaid 11 reads it. What it has no words for (answers, scales,
//! rounds, touchpoints without a score) stands in comments, which our own import reads back.

use super::markdown;
use crate::analysis::{Report, RoundHead, ScoreReport};
use crate::i18n::Words;
use crate::journey::{Answers, Journey, Survey, Touchpoint};
use crate::sanitize::one_line;
use crate::wording::report::headline_summary;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// What a comment with values begins with.
pub const MARK: &str = "%% polku ";

/// The diagram of the round looked at.
#[must_use]
pub fn diagram(journey: &Journey, report: &Report, words: &Words) -> String {
    let mut text = of_round(journey, report, report.current, words);
    exact(&mut text, journey);
    text
}

/// A diagram of the round before and one of the round after, in a Markdown text.
#[must_use]
pub fn before_and_after(journey: &Journey, report: &Report, words: &Words) -> String {
    let rounds = match report.compared {
        Some((before, after)) => vec![before, after],
        None => report.current.into_iter().collect(),
    };
    let mut text = String::new();
    for round in rounds {
        let name = report.rounds.get(round).map(|round| round.name.clone()).unwrap_or_default();
        let heading = crate::wording::report::Block::Heading(name);
        text.push_str(&markdown::blocks(&[heading]));
        let drawn = of_round(journey, report, Some(round), words);
        let _ = write!(text, "\n```mermaid\n{drawn}```\n\n");
    }
    text
}

fn of_round(journey: &Journey, report: &Report, round: Option<usize>, words: &Words) -> String {
    let head: Option<&RoundHead> = round.and_then(|at| report.rounds.get(at));
    let mut title = one_line(&journey.title);
    if title.is_empty() {
        title = words.text("report-untitled");
    }
    if let Some(head) = head {
        title = format!("{title} ({})", one_line(&head.name));
    }
    let mut text = format!("journey\n    title {}\n", escaped(&title));
    let sayings = headline_summary(report, words).join(" ");
    let _ = writeln!(text, "    accTitle: {}", escaped(&title));
    let _ = writeln!(text, "    accDescr: {}", escaped(&sayings));
    let people: BTreeMap<_, _> =
        journey.personas.iter().map(|one| (&one.id, one.name.as_str())).collect();
    let own: BTreeMap<_, _> = journey.touchpoints().map(|(_, one)| (&one.id, one)).collect();
    let mut unmeasured = Vec::new();
    for stage in &report.stages {
        let _ = writeln!(text, "    section {}", named(&stage.name));
        for one in &stage.touchpoints {
            let score = round.and_then(|at| one.score(at)).and_then(ScoreReport::value);
            let Some(score) = score else {
                unmeasured.push(one_line(&one.name));
                continue;
            };
            let personas = own.get(&one.id).map(|own| own.personas.as_slice()).unwrap_or_default();
            let actors: Vec<String> =
                personas.iter().filter_map(|id| people.get(id)).map(|name| named(name)).collect();
            // Mermaid's faces know five scores.
            let face = 1 + (score / 100.0 * 4.0).round().clamp(0.0, 4.0) as i32;
            let _ = writeln!(text, "      {}: {face}: {}", named(&one.name), actors.join(", "));
        }
    }
    if !unmeasured.is_empty() {
        let list = unmeasured.join(", ");
        let said = words.with("export-mermaid-unmeasured", &[("list", (&list).into())]);
        let _ = writeln!(text, "%% {}", comment(&said));
    }
    text
}

#[derive(Serialize)]
struct Rounds<'a> {
    rounds: &'a [crate::journey::Round],
    #[serde(skip_serializing_if = "Option::is_none")]
    compared: Option<&'a crate::journey::Compared>,
}

#[derive(Serialize)]
struct Exact<'a> {
    stage: usize,
    at: usize,
    touchpoint: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    importance: Option<i64>,
    moment_of_truth: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    surveys: Vec<Survey>,
}

/// The values that a face does not tell.
fn exact(text: &mut String, journey: &Journey) {
    let mut add = |value: serde_json::Result<String>| {
        if let Ok(json) = value {
            let _ = writeln!(text, "{MARK}{}", comment(&json));
        }
    };
    let Journey { rounds, compared, .. } = journey;
    add(serde_json::to_string(&Rounds { rounds, compared: compared.as_ref() }));
    for (number, stage) in journey.stages.iter().enumerate() {
        for (at, one) in stage.touchpoints.iter().enumerate() {
            add(serde_json::to_string(&Exact {
                stage: number,
                at,
                touchpoint: &one.name,
                importance: one.importance.map(i64::from),
                moment_of_truth: one.moment_of_truth,
                surveys: surveys(one),
            }));
        }
    }
}

/// Questions and answers without what names people or files.
fn surveys(one: &Touchpoint) -> Vec<Survey> {
    let bare = |answers: &Answers| Answers {
        date: answers.date,
        evidence: answers.evidence,
        asked: answers.asked.clone(),
        invited: answers.invited,
        population: answers.population,
        ..Answers::new(answers.round.clone(), answers.tally.clone())
    };
    one.surveys
        .iter()
        .filter_map(|survey| {
            let answers = survey.answers().iter().map(bare).collect();
            let mut survey = (**survey).clone().with_all_answers(answers).ok()?;
            survey.personas.clear();
            survey.asking = crate::journey::Asking::default();
            Some(survey)
        })
        .collect()
}

/// In a comment nothing may look like a directive, which Mermaid sees anywhere.
fn comment(text: &str) -> String {
    let text = text.replace("%%", "%\u{200b}%");
    if text.starts_with('{') { text.replace("%\u{200b}%", "\\u0025\\u0025") } else { text }
}

/// A name where the grammar expects one: not empty, and not one of its words.
fn named(name: &str) -> String {
    let name = one_line(name);
    if name.is_empty() { "–".to_owned() } else { escaped(&name) }
}

/// A text in which no letter means anything to Mermaid.
fn escaped(text: &str) -> String {
    let text = one_line(text);
    let lower = text.to_lowercase();
    let words = ["section", "title", "acctitle", "accdescr", "journey", "style", "classdef", "end"];
    let starts: BTreeSet<usize> =
        words.iter().flat_map(|word| lower.match_indices(word).map(|(at, _)| at)).collect();
    let same = lower.len() == text.len();
    let mut out = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let means = matches!(
            letter,
            ':' | ';'
                | '#'
                | '%'
                | ','
                | '<'
                | '>'
                | '"'
                | '\''
                | '{'
                | '}'
                | '&'
                | '`'
                | '\\'
                | '$'
        );
        if means || (same && starts.contains(&at)) {
            let _ = write!(out, "#{};", u32::from(letter));
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_is_a_code() {
        assert_eq!(escaped("a: b; #1 %%{x}%%"), "a#58; b#59; #35;1 #37;#37;#123;x#125;#37;#37;");
        assert_eq!(escaped("Title page"), "#84;itle page");
        assert_eq!(named("  "), "–");
        assert!(!comment("{\"a\":\"%%{init}%%\"}").contains("%%"));
    }
}
