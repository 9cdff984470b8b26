//! What is wrong with a mapping: of the command line, or saved in a file.

use super::meant;
use crate::i18n::{Arg, Words};
use crate::import::{FilterError, Kind, MappingError, SpecError, SpecReason};
use crate::wording::Say;

impl Say for SpecError {
    fn say(&self, words: &Words) -> String {
        let why = match &self.reason {
            SpecReason::Shape => words.text("spec-error-shape"),
            SpecReason::Quote => words.text("spec-error-quote"),
            SpecReason::NoValue(part) => {
                words.with("spec-error-no-value", &[("part", part.into())])
            }
            SpecReason::Key { key, near } => {
                let near = meant(near, words);
                words.with("spec-error-key", &[("key", key.into()), ("near", (&near).into())])
            }
            SpecReason::Twice(key) => words.with("spec-error-twice", &[("key", key.into())]),
            SpecReason::Value { key, value, allowed } => {
                let args = [
                    ("key", Arg::from(*key)),
                    ("value", value.into()),
                    ("allowed", (*allowed).into()),
                ];
                words.with("spec-error-value", &args)
            }
            SpecReason::Scale(error) => error.say(words),
            SpecReason::LabelTwice(label) => {
                words.with("spec-error-label-twice", &[("label", label.into())])
            }
            SpecReason::NoMeaning { key, kind } => {
                let text = match kind {
                    Kind::Score | Kind::Counts => "spec-error-of-scores",
                    Kind::Comment => "spec-error-only-scores",
                    Kind::Kpi => "spec-error-of-kpi",
                };
                words.with(text, &[("key", key.into())])
            }
            SpecReason::NoDenominator(formula) => {
                words.with("spec-error-no-denominator", &[("formula", (*formula).into())])
            }
            SpecReason::NoComment => words.text("spec-error-no-comment"),
        };
        let said = format!("--map {}: {why}", words.quoted(&self.spec));
        if self.may_lack_quotation_marks() {
            format!("{said} {}", words.text("spec-error-quotation"))
        } else {
            said
        }
    }
}

impl Say for FilterError {
    fn say(&self, words: &Words) -> String {
        format!("--where {}: {}", words.quoted(&self.0), words.text("spec-error-filter"))
    }
}

impl Say for MappingError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Damaged { file, line, column, reason } => {
                let reason = reason.say(words);
                let said = words.with("mapping-error-damaged", &[("reason", (&reason).into())]);
                format!("{file}:{line}:{column}: {said}")
            }
            Self::Newer { file, format } => {
                let format = u64::from(*format);
                let said = words.with("mapping-error-newer", &[("format", format.into())]);
                format!("{file}: {said}")
            }
            Self::Spec { file, reason } => format!("{file}: {}", reason.say(words)),
            Self::Filter { file, reason } => format!("{file}: {}", reason.say(words)),
        }
    }
}
