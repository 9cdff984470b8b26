//! `polku check FILE…`: reads and validates.

use super::outcome::Outcome;
use crate::file;
use crate::i18n::{Arg, Words};
use crate::sanitize::{self, in_line};
use crate::wording::Say as _;
use std::fmt::Write as _;
use std::path::PathBuf;

/// Reads journey files and tells what is wrong with them.
#[derive(Debug, clap::Args)]
pub struct Check {
    /// Journey files
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

impl Check {
    /// One line a file: `file: ok (…)` or `file:line:column: message`.
    #[must_use]
    pub fn run(&self, words: &Words) -> Outcome {
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        for path in &self.files {
            let line = match file::read(path) {
                Ok((opened, _)) => format!("{}: {}", sanitize::path(path), well(&opened, words)),
                Err(error) => {
                    outcome.ok = false;
                    in_line(&error.say(words)).into_owned()
                }
            };
            let _ = writeln!(outcome.stdout, "{line}");
        }
        outcome
    }
}

fn well(opened: &file::Opened, words: &Words) -> String {
    let journey = &opened.journey;
    let touchpoints = counted("cli-touchpoints", journey.touchpoints().count(), words);
    let rounds = counted("cli-rounds", journey.rounds.len(), words);
    let mut args = vec![("touchpoints", Arg::from(&touchpoints)), ("rounds", (&rounds).into())];
    match opened.newer_format {
        None => words.with("cli-check-ok", &args),
        Some(format) => {
            args.push(("format", u64::from(format).into()));
            words.with("cli-check-newer", &args)
        }
    }
}

/// “1 round”, “2 rounds”.
pub(super) fn counted(key: &str, count: usize, words: &Words) -> String {
    words.with(key, &[("count", count.into())])
}
