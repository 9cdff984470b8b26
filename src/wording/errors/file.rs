//! Why a journey file could not be read or saved.

use super::disk::reason as clause;
use super::{Say, sentence};
use crate::file::{
    Lost, Place, ReadError, SaveError, SettingsError, Syntax, Trouble, Unchanged, Wanted,
};
use crate::i18n::{Arg, Words};
use crate::sanitize;
use std::path::Path;

/// `path:line:column: `, as editors understand it.
fn at(path: &Path, place: Place) -> String {
    format!("{}:{}:{}: ", sanitize::path(path), place.line, place.column)
}

fn of(path: &Path) -> String {
    format!("{}: ", sanitize::path(path))
}

impl Say for Trouble {
    fn say(&self, words: &Words) -> String {
        format!("{}.", sentence(&clause(self, words)))
    }
}

/// A file that could not be opened, read or made, by its path: "map.svg: the disk is full."
#[must_use]
pub fn about_file(path: &Path, trouble: &Trouble, words: &Words) -> String {
    format!("{}{}.", of(path), clause(trouble, words))
}

/// Why something was not saved, as a clause to be put into a sentence.
#[must_use]
pub fn save_reason(error: &SaveError, words: &Words) -> String {
    match error {
        SaveError::Io { reason, .. }
        | SaveError::NotMade { reason, .. }
        | SaveError::Unsure { reason, .. } => clause(reason, words),
        other => other.say(words).trim_end_matches('.').to_owned(),
    }
}

impl Say for Syntax {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::CutOff => words.text("syntax-cut-off"),
            Self::Missing(mark) => words.with("syntax-missing", &[("mark", (*mark).into())]),
            Self::Expected(what) => words.text(match what {
                Wanted::YesOrNo => "syntax-expected-yes-or-no",
                Wanted::Number => "syntax-expected-number",
                Wanted::WholeNumber => "syntax-expected-whole-number",
                Wanted::Text => "syntax-expected-text",
                Wanted::Name => "syntax-expected-name",
                Wanted::Optional => "syntax-expected-optional",
            }),
            Self::NoSuchName { found, allowed } => {
                let allowed = allowed.join(", ");
                let args = [("name", Arg::from(found)), ("allowed", (&allowed).into())];
                words.with("syntax-no-such-name", &args)
            }
            Self::NotSaid(name) => words.with("syntax-not-said", &[("name", name.into())]),
            Self::Twice(name) => words.with("syntax-twice", &[("name", name.into())]),
            Self::TrailingText => words.text("syntax-trailing"),
            Self::NumberOutOfRange => words.text("syntax-number-range"),
            Self::Unfit(detail) => words.with("syntax-unfit", &[("detail", detail.into())]),
            Self::Other(detail) => words.with("syntax-other", &[("detail", detail.into())]),
        }
    }
}

impl Say for ReadError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Io { path, reason } => {
                let reason = clause(reason, words);
                of(path) + &words.with("read-error-io", &[("reason", (&reason).into())])
            }
            Self::TooLarge { path } => of(path) + &words.text("read-error-too-large"),
            Self::Empty { path } => of(path) + &words.text("read-error-empty"),
            Self::NotText { path, place } => at(path, *place) + &words.text("read-error-not-text"),
            Self::Foreign { path } => of(path) + &words.text("read-error-foreign"),
            Self::Damaged { path, place, reason } => {
                let reason = reason.say(words);
                at(path, *place)
                    + &words.with("read-error-damaged", &[("reason", (&reason).into())])
            }
            Self::NoSuchFormat { path, format } => {
                let format = u64::from(*format);
                of(path) + &words.with("read-error-no-such-format", &[("format", format.into())])
            }
            Self::Faulty { path, fault } => {
                let fault = fault.say(words);
                of(path) + &words.with("read-error-faulty", &[("fault", (&fault).into())])
            }
            Self::Newer { path, format, reason } => {
                let (format, reason) = (u64::from(*format), reason.say(words));
                let args = [("format", format.into()), ("reason", Arg::from(&reason))];
                of(path) + &words.with("read-error-newer", &args)
            }
            Self::Altered { path } => of(path) + &words.text("read-error-altered"),
        }
    }
}

impl Say for SettingsError {
    fn say(&self, words: &Words) -> String {
        let reason = clause(&self.0, words);
        words.with("settings-not-kept", &[("reason", (&reason).into())])
    }
}

impl Say for SaveError {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Faulty(fault) => {
                let fault = fault.say(words);
                words.with("save-error-faulty", &[("fault", (&fault).into())])
            }
            Self::RoundTrip(_) => words.text("save-error-round-trip"),
            Self::ChangedOnDisk { path } => of(path) + &words.text("save-error-changed"),
            Self::ReadOnly => words.text("save-error-read-only"),
            Self::Exists { path } => of(path) + &words.text("cli-file-exists"),
            Self::Source { path } => of(path) + &words.text("cli-import-overwritten"),
            Self::Held { path, by } => {
                of(path) + &words.with("save-error-held", &[("by", by.into())])
            }
            Self::Io { path, reason } => {
                let reason = clause(reason, words);
                of(path) + &words.with("save-error-io", &[("reason", (&reason).into())])
            }
            Self::NotMade { path, reason } => {
                let reason = clause(reason, words);
                of(path) + &words.with("save-error-not-made", &[("reason", (&reason).into())])
            }
            Self::Unsure { path, reason, .. } => {
                let reason = clause(reason, words);
                of(path) + &words.with("save-error-unsure", &[("reason", (&reason).into())])
            }
        }
    }
}

impl Say for Unchanged {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Unread(error) => error.say(words),
            Self::Refused(error) => error.say(words),
        }
    }
}

impl Say for Lost {
    fn say(&self, words: &Words) -> String {
        match self {
            Self::Owner => words.text("lost-owner"),
            Self::Group => words.text("lost-group"),
            Self::AccessList => words.text("lost-access-list"),
            Self::Attributes => words.text("lost-attributes"),
            Self::Names(count) => words.with("lost-names", &[("count", (*count).into())]),
        }
    }
}

/// What hinders the result on its way to standard output.
#[must_use]
pub fn about_output(trouble: &Trouble, words: &Words) -> String {
    words.with("cli-standard-output", &[("reason", (&clause(trouble, words)).into())])
}
