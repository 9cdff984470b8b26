//! `polku check FILE…`: reads and validates.

use super::outcome::Outcome;
use crate::file;
use crate::i18n::{Arg, Words};
use crate::journey::{Journey, Tally, check_figures, check_mean};
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
                Ok((opened, _)) => {
                    let findings = figures(&opened.journey, words);
                    outcome.ok &= findings.is_empty();
                    let said = match findings.as_slice() {
                        [] => well(&opened, words),
                        some => in_line(&some.join("; ")).into_owned(),
                    };
                    format!("{}: {said}", sanitize::path(path))
                }
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

/// Typed means and spreads that scale, number of answers and whole scores do not allow.
fn figures(journey: &Journey, words: &Words) -> Vec<String> {
    let whole = journey.survey.iter().map(|survey| (journey.title.as_str(), survey));
    let asked = journey.touchpoints();
    let asked = asked.flat_map(|(_, one)| one.surveys.iter().map(|it| (one.name.as_str(), it)));
    let mut findings = Vec::new();
    for (name, survey) in whole.chain(asked) {
        for answers in survey.answers() {
            let Tally::Summary { mean, n, sd } = &answers.tally else { continue };
            let scale = survey.scale_of(answers);
            let checked = check_figures(scale, mean.get(), *n, sd.map(f64::from));
            let reached = check_mean(scale, mean.get(), *n);
            let said =
                [checked.err().map(|it| it.say(words)), reached.err().map(|it| it.say(words))];
            let round = journey.round(&answers.round).map_or("", |round| round.name.as_str());
            let told = said.into_iter().flatten();
            findings.extend(told.map(|said| format!("{}, {round}: {said}", words.quoted(name))));
        }
    }
    findings
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
