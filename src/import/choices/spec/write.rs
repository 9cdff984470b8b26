//! Writing a SPEC, so that it is read as it was.

use super::parse::{ENDS, EVIDENCE, FORMULAS, KINDS, METRICS};
use super::{ColumnMap, Holds, Kind, KpiColumn, Scores};
use crate::import::rows::quoted::quote;
use crate::journey::{Better, Evidence, Metric};
use std::fmt;

pub(super) fn name_of<T: PartialEq>(known: &[(&'static str, T)], value: &T) -> &'static str {
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
        if let Some(round) = &self.round {
            write!(f, ";round={}", value(round))?;
        }
        match &self.holds {
            Holds::Comments => f.write_str(";kind=comment")?,
            Holds::Scores(scores) => scores.write(f)?,
            Holds::Kpi(kpi) => kpi.write(f)?,
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
        if self.counts {
            write!(f, ";kind={}", name_of(&KINDS, &Kind::Counts))?;
        }
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
        if let Some(population) = self.population {
            write!(f, ";population={population}")?;
        }
        if let Some(invited) = self.invited {
            write!(f, ";invited={invited}")?;
        }
        Ok(())
    }
}

impl KpiColumn {
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = |text: &str| quote(text, &[';', '=']);
        write!(f, ";kind={}", name_of(&KINDS, &Kind::Kpi))?;
        if let Some(name) = &self.name {
            write!(f, ";name={}", value(name))?;
        }
        if let Some(unit) = &self.unit {
            write!(f, ";unit={}", value(unit))?;
        }
        if let Some(better) = &self.better {
            write!(f, ";better={}", name_of(&ENDS, better))?;
        }
        if let Some(formula) = &self.formula {
            write!(f, ";formula={}", name_of(&FORMULAS, formula))?;
        }
        if let Some(per) = &self.per {
            write!(f, ";per={}", value(per))?;
        }
        Ok(())
    }
}

/// How a kind of question and the good end of its scale are written in a SPEC.
#[must_use]
pub fn spec_words(metric: Metric, better: Better) -> (&'static str, &'static str) {
    (name_of(&METRICS, &metric), name_of(&ENDS, &better))
}
