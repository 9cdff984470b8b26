//! `polku check FILE…`: reads and validates.

use super::outcome::Outcome;
use crate::file;
use crate::sanitize::{self, in_line};
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
    pub fn run(&self) -> Outcome {
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        for path in &self.files {
            let line = match file::read(path) {
                Ok((opened, _)) => {
                    let journey = opened.journey;
                    let (touchpoints, rounds) =
                        (journey.touchpoints().count(), journey.rounds.len());
                    let newer = opened
                        .newer_format
                        .map(|format| format!("; format {format} of a newer Polku: reading only"));
                    format!(
                        "{}: ok ({}, {}{})",
                        sanitize::path(path),
                        counted(touchpoints, "touchpoint"),
                        counted(rounds, "round"),
                        newer.unwrap_or_default()
                    )
                }
                Err(error) => {
                    outcome.ok = false;
                    in_line(&error.to_string()).into_owned()
                }
            };
            let _ = writeln!(outcome.stdout, "{line}");
        }
        outcome
    }
}

/// “1 round”, “2 rounds”.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
