//! `--map` SPEC: where a column belongs, as `COLUMN=TOUCHPOINT;key=value;…`.
//!
//! `COLUMN`, `TOUCHPOINT` and values may stand in quotation marks, so that they can hold `=`, `;`,
//! `,` or `:`; a quotation mark itself is then doubled.

use super::near::{Near, near};
use super::quoted::{plain, quote, split, split_once};
use crate::journey::name::is_same as same;
use crate::journey::{Better, Evidence, Metric, Scale, ScaleError};
use std::fmt;
use std::str::FromStr;

const KEYS: [&str; 10] = [
    "metric", "scale", "better", "stage", "labels", "comment", "theme", "evidence", "question",
    "kind",
];

/// Why a SPEC cannot be understood.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub struct SpecError {
    /// What was given.
    pub spec: String,
    /// Why.
    pub reason: SpecReason,
}

/// What is wrong with a SPEC.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum SpecReason {
    /// No column or no touchpoint.
    Shape,
    /// A quotation mark without its pair.
    Quote,
    /// A part without `=`.
    NoValue(String),
    /// A key that does not exist.
    Key {
        /// The key.
        key: String,
        /// Keys that resemble it.
        near: Near,
    },
    /// A key that is given twice.
    Twice(String),
    /// A value that the key does not have.
    Value {
        /// The key.
        key: &'static str,
        /// The value.
        value: String,
        /// What it can be: the possible words, or an example.
        allowed: &'static str,
    },
    /// Not a scale.
    Scale(#[from] ScaleError),
    /// A label that is given twice.
    LabelTwice(String),
    /// A key of scores for a column of comments.
    OnlyScores(String),
    /// A theme without a comment.
    NoComment,
}

/// Where one column of a survey belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnMap {
    /// Its header, or `#3` for the third.
    pub column: String,
    /// The touchpoint's name or id.
    pub touchpoint: String,
    /// Where the touchpoint is, or is to be made: the kind or name of a stage.
    pub stage: Option<String>,
    /// What the comments are about.
    pub themes: Vec<String>,
    /// What is in the column.
    pub holds: Holds,
}

/// What is in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Answers on a scale.
    Scores(Scores),
    /// Comments only.
    Comments,
}

/// How answers are read. What is `None` comes from the question in the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    /// What the question measures.
    pub metric: Option<Metric>,
    /// Its lowest and highest answer.
    pub scale: Option<(i32, i32)>,
    /// Which end is good.
    pub better: Option<Better>,
    /// What answers in words are worth; `None` means no answer ("don't know").
    pub labels: Vec<(String, Option<i32>)>,
    /// The column of the comments given with the scores.
    pub comment: Option<String>,
    /// How we know.
    pub evidence: Evidence,
    /// The words put to the customer, where the header is not them.
    pub question: Option<String>,
}

impl FromStr for ColumnMap {
    type Err = SpecError;
    fn from_str(spec: &str) -> Result<Self, SpecError> {
        parse(spec).map_err(|reason| SpecError { spec: spec.chars().take(200).collect(), reason })
    }
}

fn parse(spec: &str) -> Result<ColumnMap, SpecReason> {
    if spec.matches('"').count() % 2 == 1 {
        return Err(SpecReason::Quote);
    }
    let parts = split(spec, ';');
    let unquoted = |text: &str| plain(text).ok_or(SpecReason::Quote);
    let first = parts.first().and_then(|first| split_once(first, '=')).ok_or(SpecReason::Shape)?;
    let (column, touchpoint) = (unquoted(first.0)?, unquoted(first.1)?);
    if column.is_empty() || touchpoint.is_empty() {
        return Err(SpecReason::Shape);
    }
    let (mut stage, mut themes, mut only_comments) = (None, Vec::new(), false);
    let mut scores = Scores::default();
    let mut seen: Vec<String> = Vec::new();
    for part in parts.iter().skip(1).filter(|part| !part.trim().is_empty()) {
        let (key, raw) =
            split_once(part, '=').ok_or_else(|| SpecReason::NoValue((*part).to_owned()))?;
        let key = key.trim().to_lowercase();
        if seen.contains(&key) {
            return Err(SpecReason::Twice(key));
        }
        match key.as_str() {
            "stage" => stage = Some(unquoted(raw)?).filter(|stage| !stage.is_empty()),
            "theme" => themes = list(raw)?,
            "kind" => only_comments = kind(&unquoted(raw)?)?,
            "labels" => scores.labels = labels(raw)?,
            "comment" => scores.comment = Some(unquoted(raw)?).filter(|name| !name.is_empty()),
            "question" => scores.question = Some(unquoted(raw)?).filter(|text| !text.is_empty()),
            "metric" => scores.metric = Some(metric(&unquoted(raw)?)?),
            "scale" => scores.scale = Some(scale(&unquoted(raw)?)?),
            "better" => scores.better = Some(better(&unquoted(raw)?)?),
            "evidence" => scores.evidence = evidence(&unquoted(raw)?)?,
            _ => return Err(SpecReason::Key { near: near(&key, KEYS.into_iter()), key }),
        }
        seen.push(key);
    }
    if only_comments {
        let known = ["stage", "theme", "kind"];
        if let Some(key) = seen.into_iter().find(|key| !known.contains(&key.as_str())) {
            return Err(SpecReason::OnlyScores(key));
        }
    } else if !themes.is_empty() && scores.comment.is_none() {
        return Err(SpecReason::NoComment);
    }
    let holds = if only_comments { Holds::Comments } else { Holds::Scores(scores) };
    Ok(ColumnMap { column, touchpoint, stage, themes, holds })
}

fn value<T>(
    key: &'static str,
    text: &str,
    allowed: &'static str,
    known: &[(&str, T)],
) -> Result<T, SpecReason>
where
    T: Copy,
{
    let lower = text.to_lowercase();
    known
        .iter()
        .find(|(name, _)| *name == lower)
        .map(|(_, value)| *value)
        .ok_or_else(|| SpecReason::Value { key, value: text.to_owned(), allowed })
}

const METRICS: [(&str, Metric); 4] = [
    ("nps", Metric::Nps),
    ("csat", Metric::Csat),
    ("ces", Metric::Ces),
    ("rating", Metric::Rating),
];
const ENDS: [(&str, Better); 2] = [("higher", Better::Higher), ("lower", Better::Lower)];
const EVIDENCE: [(&str, Evidence); 3] = [
    ("measured", Evidence::Measured),
    ("observed", Evidence::Observed),
    ("assumed", Evidence::Assumed),
];

fn kind(text: &str) -> Result<bool, SpecReason> {
    value("kind", text, "score, comment", &[("comment", true), ("score", false)])
}

fn metric(text: &str) -> Result<Metric, SpecReason> {
    value("metric", text, "nps, csat, ces, rating", &METRICS)
}

fn better(text: &str) -> Result<Better, SpecReason> {
    value("better", text, "higher, lower", &ENDS)
}

fn evidence(text: &str) -> Result<Evidence, SpecReason> {
    value("evidence", text, "measured, observed, assumed", &EVIDENCE)
}

fn scale(text: &str) -> Result<(i32, i32), SpecReason> {
    let ends = text.split_once("..").or_else(|| text.split_once('–')).or_else(|| {
        let dash = text.char_indices().skip(1).find(|(_, c)| *c == '-')?.0;
        Some((&text[..dash], &text[dash + 1..]))
    });
    let number = |text: &str| text.trim().parse::<i32>().ok();
    let ends = ends.and_then(|(min, max)| number(min).zip(number(max)));
    let (min, max) = ends.ok_or_else(|| SpecReason::Value {
        key: "scale",
        value: text.to_owned(),
        allowed: "1..5",
    })?;
    Scale::new(min, max, Better::Higher)?;
    Ok((min, max))
}

fn list(raw: &str) -> Result<Vec<String>, SpecReason> {
    let mut found = Vec::new();
    for part in split(raw, ',') {
        let text = plain(part).ok_or(SpecReason::Quote)?;
        if !text.is_empty() && !found.contains(&text) {
            found.push(text);
        }
    }
    Ok(found)
}

fn labels(raw: &str) -> Result<Vec<(String, Option<i32>)>, SpecReason> {
    let wrong = |part: &str| SpecReason::Value {
        key: "labels",
        value: part.to_owned(),
        allowed: "Low:1,Medium:2,\"Don't know\":",
    };
    let mut found: Vec<(String, Option<i32>)> = Vec::new();
    for part in split(raw, ',') {
        let pieces = split(part, ':');
        let (Some(last), true) = (pieces.last(), pieces.len() > 1) else {
            return Err(wrong(part));
        };
        let label =
            part.get(..part.len() - last.len() - 1).and_then(plain).ok_or_else(|| wrong(part))?;
        let score = match last.trim() {
            "" => None,
            number => Some(number.parse().map_err(|_| wrong(part))?),
        };
        if label.is_empty() {
            return Err(wrong(part));
        }
        if found.iter().any(|(old, _)| same(old, &label)) {
            return Err(SpecReason::LabelTwice(label));
        }
        found.push((label, score));
    }
    Ok(found)
}

fn name_of<T: PartialEq>(known: &[(&'static str, T)], value: &T) -> &'static str {
    known.iter().find(|(_, one)| one == value).map_or("", |(name, _)| name)
}

impl fmt::Display for ColumnMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = |text: &str| quote(text, &[';', '=']);
        let item = |text: &str| quote(text, &[';', '=', ',', ':']);
        write!(f, "{}={}", value(&self.column), value(&self.touchpoint))?;
        if let Some(stage) = &self.stage {
            write!(f, ";stage={}", value(stage))?;
        }
        match &self.holds {
            Holds::Comments => f.write_str(";kind=comment")?,
            Holds::Scores(scores) => scores.write(f)?,
        }
        if !self.themes.is_empty() {
            let themes: Vec<String> = self.themes.iter().map(|theme| item(theme)).collect();
            write!(f, ";theme={}", themes.join(","))?;
        }
        Ok(())
    }
}

impl Scores {
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = |text: &str| quote(text, &[';', '=']);
        if let Some(metric) = &self.metric {
            write!(f, ";metric={}", name_of(&METRICS, metric))?;
        }
        if let Some((min, max)) = self.scale {
            write!(f, ";scale={min}..{max}")?;
        }
        if let Some(better) = &self.better {
            write!(f, ";better={}", name_of(&ENDS, better))?;
        }
        if !self.labels.is_empty() {
            let labels: Vec<String> = self
                .labels
                .iter()
                .map(|(label, score)| {
                    let score = score.map(|score| score.to_string()).unwrap_or_default();
                    format!("{}:{score}", quote(label, &[';', '=', ',', ':']))
                })
                .collect();
            write!(f, ";labels={}", labels.join(","))?;
        }
        if let Some(question) = &self.question {
            write!(f, ";question={}", value(question))?;
        }
        if let Some(comment) = &self.comment {
            write!(f, ";comment={}", value(comment))?;
        }
        if self.evidence != Evidence::Measured {
            write!(f, ";evidence={}", name_of(&EVIDENCE, &self.evidence))?;
        }
        Ok(())
    }
}
