//! `polku redact`: a copy that can be handed on.

use super::outcome::Outcome;
use crate::edit::privacy::{Personal, without_personal_data};
use crate::file::{self, Output, Replace, StateFolder};
use crate::sanitize;
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
    pub fn run(&self) -> Result<Outcome, String> {
        if file::is_same(&self.file, &self.output) {
            let path = sanitize::path(&self.output);
            return Err(format!("{path} is the journey itself. Name another file for the copy."));
        }
        let state = StateFolder::of_system();
        let output = Output::to(&self.output, Replace::journey(self.force), state.as_ref(), &[]);
        let output = output.map_err(|error| error.to_string())?;
        let (opened, _) = file::read(&self.file).map_err(|error| error.to_string())?;
        let (copy, removed) = without_personal_data(&opened.journey, &self.leave_out);
        let counts = self.leave_out.iter().map(|kind| {
            let count = removed.get(kind).map_or(0, |found| found.count);
            format!("{count} {}", kind.name())
        });
        let counts = counts.collect::<Vec<_>>().join(", ");
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        outcome.sent(
            output.send_journey(&copy),
            &self.output,
            &format!("written without {counts}"),
        )?;
        Ok(outcome)
    }
}
