//! Reading a SPEC.

use super::super::near::near;
use super::write::name_of;
use super::{ColumnMap, Holds, Kind, KpiColumn, Scores, SpecError, SpecReason, same};
use crate::import::rows::quoted::{plain, split, split_once};
use crate::journey::{Better, Evidence, Formula, Metric, Scale};
use std::num::NonZeroU64;
use std::str::FromStr;

const KEYS: [&str; 17] = [
    "metric",
    "scale",
    "better",
    "stage",
    "round",
    "labels",
    "comment",
    "theme",
    "evidence",
    "question",
    "kind",
    "population",
    "invited",
    "name",
    "unit",
    "per",
    "formula",
];

impl FromStr for ColumnMap {
    type Err = SpecError;
    fn from_str(spec: &str) -> Result<Self, SpecError> {
        parse(spec).map_err(|reason| SpecError { spec: spec.chars().take(200).collect(), reason })
    }
}

/// A SPEC whose column is written without the quotation marks that it needs, as one of the headers begins
/// it.
#[must_use]
pub fn of_header<'a>(spec: &str, headers: impl Iterator<Item = &'a str>) -> Option<ColumnMap> {
    let spec = spec.trim_start();
    let begins = headers.filter(|header| {
        let rest = spec.strip_prefix(*header).filter(|_| !header.is_empty());
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    });
    let header = begins.max_by_key(|header| header.len())?;
    let rest = spec.get(header.len()..)?;
    parse(&format!("\"{}\"{rest}", header.replace('"', "\"\""))).ok()
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
    let (mut stage, mut round) = (None, None);
    let (mut themes, mut kind) = (Vec::new(), Kind::Score);
    let (mut scores, mut kpi) = (Scores::default(), KpiColumn::default());
    let mut seen: Vec<String> = Vec::new();
    for part in parts.iter().skip(1).filter(|part| !part.trim().is_empty()) {
        let (key, raw) =
            split_once(part, '=').ok_or_else(|| SpecReason::NoValue((*part).to_owned()))?;
        let key = key.trim().to_lowercase();
        if seen.contains(&key) {
            return Err(SpecReason::Twice(key));
        }
        let text = || unquoted(raw).map(|text| Some(text).filter(|text| !text.is_empty()));
        match key.as_str() {
            "stage" => stage = text()?,
            "round" => round = text()?,
            "theme" => themes = list(raw)?,
            "kind" => kind = value("kind", &unquoted(raw)?, "score, counts, comment, kpi", &KINDS)?,
            "labels" => scores.labels = labels(raw)?,
            "comment" => scores.comment = text()?,
            "question" => scores.question = text()?,
            "metric" => scores.metric = Some(metric(&unquoted(raw)?)?),
            "scale" => scores.scale = Some(scale(&unquoted(raw)?)?),
            "better" => {
                scores.better = Some(better(&unquoted(raw)?)?);
                kpi.better = scores.better;
            }
            "evidence" => scores.evidence = evidence(&unquoted(raw)?)?,
            "population" => scores.population = Some(people("population", &unquoted(raw)?)?),
            "invited" => scores.invited = Some(people("invited", &unquoted(raw)?)?),
            "name" => kpi.name = text()?,
            "unit" => kpi.unit = text()?,
            "per" => kpi.per = text()?,
            "formula" => kpi.formula = Some(formula(&unquoted(raw)?)?),
            _ => return Err(SpecReason::Key { near: near(&key, KEYS.into_iter()), key }),
        }
        seen.push(key);
    }
    if let Some(key) = seen.into_iter().find(|key| !has_meaning(kind, key)) {
        return Err(SpecReason::NoMeaning { key, kind });
    }
    let holds = match kind {
        Kind::Comment => Holds::Comments,
        Kind::Kpi => Holds::Kpi(complete(kpi)?),
        Kind::Counts => Holds::Scores(Scores { counts: true, ..scores }),
        Kind::Score if !themes.is_empty() && scores.comment.is_none() => {
            return Err(SpecReason::NoComment);
        }
        Kind::Score => Holds::Scores(scores),
    };
    Ok(ColumnMap { column, touchpoint, stage, round, themes, holds })
}

fn has_meaning(kind: Kind, key: &str) -> bool {
    const FIGURE: [&str; 4] = ["name", "unit", "per", "formula"];
    match kind {
        Kind::Score => !FIGURE.contains(&key),
        Kind::Counts => !FIGURE.contains(&key) && !["comment", "theme"].contains(&key),
        Kind::Comment => ["stage", "round", "theme", "kind"].contains(&key),
        Kind::Kpi => FIGURE.contains(&key) || ["stage", "round", "kind", "better"].contains(&key),
    }
}

/// A share needs the number it is a share of, and is a conversion where nothing else is said.
fn complete(mut kpi: KpiColumn) -> Result<KpiColumn, SpecReason> {
    match (kpi.formula, &kpi.per) {
        (None, Some(_)) => kpi.formula = Some(Formula::Conversion),
        (Some(formula), None) if formula.is_rate() => {
            return Err(SpecReason::NoDenominator(name_of(&FORMULAS, &formula)));
        }
        _ => {}
    }
    Ok(kpi)
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

pub(in crate::import) const METRICS: [(&str, Metric); 4] = [
    ("nps", Metric::Nps),
    ("csat", Metric::Csat),
    ("ces", Metric::Ces),
    ("rating", Metric::Rating),
];
pub(in crate::import) const ENDS: [(&str, Better); 2] =
    [("higher", Better::Higher), ("lower", Better::Lower)];
pub(super) const EVIDENCE: [(&str, Evidence); 3] = [
    ("measured", Evidence::Measured),
    ("observed", Evidence::Observed),
    ("assumed", Evidence::Assumed),
];

pub(super) const KINDS: [(&str, Kind); 4] = [
    ("score", Kind::Score),
    ("comment", Kind::Comment),
    ("kpi", Kind::Kpi),
    ("counts", Kind::Counts),
];
/// The KPIs that a table can hold: those of one number, and shares of two.
pub(super) const FORMULAS: [(&str, Formula); 6] = [
    ("plain", Formula::Plain),
    ("conversion", Formula::Conversion),
    ("churn", Formula::Churn),
    ("repeat", Formula::RepeatPurchase),
    ("referral", Formula::Referral),
    ("first_contact", Formula::FirstContactResolution),
];

fn formula(text: &str) -> Result<Formula, SpecReason> {
    let allowed = "plain, conversion, churn, repeat, referral, first_contact";
    value("formula", text, allowed, &FORMULAS)
}

fn people(key: &'static str, text: &str) -> Result<NonZeroU64, SpecReason> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    digits.parse().map_err(|_| SpecReason::Value { key, value: text.to_owned(), allowed: "4500" })
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
