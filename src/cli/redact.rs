//! `polku redact`: a copy that can be handed on.

use super::about;
use super::outcome::Outcome;
use crate::edit::privacy::{Personal, without_personal_data};
use crate::file::{self, Output, Replace, StateFolder};
use crate::i18n::Words;
use crate::wording::{self, Say as _};
use std::path::PathBuf;

/// Writes a copy of a journey without names, quotes and the words of customers. What is counted stays.
#[derive(Debug, clap::Args)]
pub struct Redact {
    /// The journey file; it stays as it is
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The copy to write
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// What is left out: comments, quotes, people, sources, personas, pictures
    #[arg(
        long,
        value_name = "KINDS",
        value_delimiter = ',',
        default_value = "comments,quotes,people,sources,pictures",
        value_parser = kind_of
    )]
    leave_out: Vec<Personal>,
    /// Replace the copy if it exists
    #[arg(long)]
    pub force: bool,
}

fn kind_of(name: &str) -> Result<Personal, String> {
    let found = Personal::ALL.into_iter().find(|kind| kind.name() == name.trim());
    let names = || Personal::ALL.map(Personal::name).join(", ");
    found.ok_or_else(|| format!("there are {}", names()))
}

impl Redact {
    /// Writes the copy.
    ///
    /// # Errors
    /// A sentence for the user; then nothing was written.
    pub fn run(&self, words: &Words) -> Result<Outcome, String> {
        let path = &self.output;
        if file::is_same(&self.file, path) {
            return Err(about(path, &words.text("cli-redact-itself")));
        }
        let state = StateFolder::of_system();
        let output = Output::to(path, Replace::journey(self.force), state.as_ref(), &[]);
        let output = output.map_err(|error| error.say(words))?;
        let (opened, _) = file::read(&self.file).map_err(|error| error.say(words))?;
        let (copy, removed) = without_personal_data(&opened.journey, &self.leave_out);
        let counts = self.leave_out.iter().map(|kind| {
            let count = removed.get(kind).map_or(0, |found| found.count);
            wording::personal(*kind, count, words)
        });
        let counts = counts.collect::<Vec<_>>().join(", ");
        let done = words.with("cli-redact-done", &[("counts", (&counts).into())]);
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        outcome.sent(output.send_journey(&copy), path, &done, words)?;
        Ok(outcome)
    }
}
