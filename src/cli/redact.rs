//! `polku redact`: a copy that can be handed on.

use super::about;
use super::outcome::Outcome;
use crate::edit::privacy::{Personal, without_personal_data};
use crate::file::{self, Output, Replace, StateFolder};
use crate::i18n::Words;
use crate::sanitize::{self, in_line};
use crate::wording::{self, Say as _};
use std::fmt::Write as _;
use std::path::PathBuf;

/// Writes a copy of a journey without names, quotes and the words of customers. What is counted stays.
#[derive(Debug, clap::Args)]
pub(super) struct Redact {
    /// The journey file; it stays as it is
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The copy to write
    #[arg(short, long, value_name = "FILE", required_unless_present = "check")]
    pub output: Option<PathBuf>,
    /// Print what is personal in the journey, and write nothing, whatever -o says
    #[arg(long)]
    pub check: bool,
    /// What is left out: comments, quotes, people, sources, pictures, personas, titles, questions, themes,
    /// parking, notes
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
    pub(super) fn run(&self, words: &Words) -> Result<Outcome, String> {
        let path = self.output.as_ref().filter(|_| !self.check);
        let Some(path) = path else { return self.personal(words) };
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
        // Whoever hands it on should know what to read first.
        let (_, left) = without_personal_data(&copy, &Personal::ALL);
        let left = left.iter().filter(|(kind, _)| !self.leave_out.contains(kind));
        let left = left.map(|(kind, found)| format!("{} {}", found.count, kind.name()));
        let left = left.collect::<Vec<_>>().join(", ");
        if !left.is_empty() {
            let said = words.with("cli-redact-remains", &[("kinds", (&left).into())]);
            let _ = writeln!(outcome.stderr, "{}: {said}", sanitize::path(path));
        }
        Ok(outcome)
    }

    /// What there is of each kind, with the first of them.
    fn personal(&self, words: &Words) -> Result<Outcome, String> {
        let (opened, _) = file::read(&self.file).map_err(|error| error.say(words))?;
        let (_, found) = without_personal_data(&opened.journey, &Personal::ALL);
        let mut outcome = Outcome { ok: true, language: words.language(), ..Outcome::default() };
        for kind in Personal::ALL {
            let Some(found) = found.get(&kind) else { continue };
            let goes = self.leave_out.contains(&kind);
            let goes = if goes { "cli-redact-goes" } else { "cli-redact-stays" };
            let examples: Vec<String> =
                found.examples.iter().map(|one| format!("“{}”", in_line(one))).collect();
            let (name, count, goes) = (kind.name(), found.count, words.text(goes));
            let _ = writeln!(outcome.stdout, "{name}\t{count}\t{goes}\t{}", examples.join(" "));
        }
        Ok(outcome)
    }
}
