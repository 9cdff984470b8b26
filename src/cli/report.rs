//! `polku report`: the analysis of a journey file.

use super::outcome::Outcome;
use crate::analysis::{self, Report};
use crate::export::{json, markdown, text};
use crate::file;
use crate::i18n::Words;
use crate::journey::{Compared, Journey, RoundId, SurveyId, Touchpoint, name};
use crate::wording::Say as _;
use std::path::{Path, PathBuf};

/// What `polku report` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct ReportArgs {
    /// The journey file
    pub file: PathBuf,
    /// The round that others are measured against: its name or id
    #[arg(long, value_name = "ROUND")]
    pub before: Option<String>,
    /// The round that is looked at: its name or id
    #[arg(long, value_name = "ROUND")]
    pub after: Option<String>,
    /// The touchpoint whose question the others go together with (default: the journey's own question)
    #[arg(long, value_name = "TOUCHPOINT")]
    pub outcome: Option<String>,
    #[command(flatten)]
    /// In which form.
    pub form: ReportForm,
}

/// In which form a report is wanted; plain text by default.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ReportForm {
    /// Write JSON
    #[arg(long, conflicts_with = "markdown")]
    pub json: bool,
    /// Write Markdown
    #[arg(long)]
    pub markdown: bool,
}

impl ReportArgs {
    /// The report as text for stdout, warnings for stderr.
    ///
    /// # Errors
    /// A message for people: the file cannot be read, or there is no such round.
    pub fn run(&self, words: &Words) -> Result<Outcome, String> {
        let mut journey = read(&self.file, words)?;
        choose_rounds(&mut journey, self.before.as_deref(), self.after.as_deref(), words)?;
        let outcome = self.outcome.as_deref();
        let outcome = outcome.map(|name| find_question(&journey, name, words)).transpose()?;
        let report = analysis::report_on(&journey, outcome.as_ref());
        let stdout = if self.form.json {
            with_end(json::report(&report))
        } else if self.form.markdown {
            markdown::report(&report, words)
        } else {
            text::report(&report, words)
        };
        Ok(reported(stdout, &report, words))
    }
}

/// A report, with a warning on stderr where the later round is dated before the earlier one.
pub(super) fn reported(stdout: String, report: &Report, words: &Words) -> Outcome {
    let mut outcome = Outcome { stdout, ok: true, ..Outcome::default() };
    if report.is_turned_round {
        outcome.stderr = with_end(words.text("report-turned-round"));
    }
    outcome
}

/// The journey of a file.
pub(super) fn read(path: &Path, words: &Words) -> Result<Journey, String> {
    file::read(path).map(|(opened, _)| opened.journey).map_err(|error| error.say(words))
}

pub(super) fn with_end(mut text: String) -> String {
    text.push('\n');
    text
}

/// Makes the named rounds before and after. With one of them named, the other stays as it is; where
/// that would compare a round with itself, it becomes its neighbour.
pub(super) fn choose_rounds(
    journey: &mut Journey,
    before: Option<&str>,
    after: Option<&str>,
    words: &Words,
) -> Result<(), String> {
    if before.is_none() && after.is_none() {
        return Ok(());
    }
    let before = before.map(|name| find_round(journey, name, words)).transpose()?;
    let after = after.map(|name| find_round(journey, name, words)).transpose()?;
    let now = journey.before_and_after().map(|(a, b)| (a.id.clone(), b.id.clone()));
    let (old_before, old_after) = now.unzip();
    let (before, after) = match (before, after) {
        (Some(before), Some(after)) => (Some(before), Some(after)),
        (Some(before), None) => {
            let other = old_after.filter(|id| *id != before);
            let other = other.or_else(|| neighbour(journey, &before, 1));
            (Some(before), other)
        }
        (None, after) => {
            let other = old_before.filter(|id| Some(id) != after.as_ref());
            let other = other.or_else(|| neighbour(journey, after.as_ref()?, -1));
            (other, after)
        }
    };
    match before.zip(after) {
        Some((before, after)) if before != after => {
            journey.compared = Some(Compared { before, after });
            Ok(())
        }
        Some(_) => Err(words.text("cli-same-round")),
        None => {
            let rounds = rounds(journey, words);
            Err(words.with("cli-no-second-round", &[("rounds", (&rounds).into())]))
        }
    }
}

fn neighbour(journey: &Journey, id: &RoundId, step: isize) -> Option<RoundId> {
    let at = journey.rounds.iter().position(|round| round.id == *id)?;
    journey.rounds.get(at.checked_add_signed(step)?).map(|round| round.id.clone())
}

/// By name, else by another spelling of the same name, else by id.
fn find_round(journey: &Journey, wanted: &str, words: &Words) -> Result<RoundId, String> {
    let wanted = wanted.trim();
    let rounds = &journey.rounds;
    let found = (rounds.iter().find(|round| round.name == wanted))
        .or_else(|| rounds.iter().find(|round| name::is_same(&round.name, wanted)))
        .or_else(|| rounds.iter().find(|round| round.id.as_str() == wanted));
    found.map(|round| round.id.clone()).ok_or_else(|| {
        let rounds = self::rounds(journey, words);
        words.with("cli-no-round", &[("name", wanted.into()), ("rounds", (&rounds).into())])
    })
}

/// The main question of the touchpoint with this name, else with this id.
fn find_question(journey: &Journey, wanted: &str, words: &Words) -> Result<SurveyId, String> {
    let wanted = wanted.trim();
    let named = |fits: &dyn Fn(&Touchpoint) -> bool| {
        journey.touchpoints().map(|(_, one)| one).find(|one| fits(one))
    };
    let found = named(&|one| one.name == wanted)
        .or_else(|| named(&|one| name::is_same(&one.name, wanted)))
        .or_else(|| named(&|one| one.id.as_str() == wanted))
        .ok_or_else(|| words.with("cli-no-touchpoint", &[("name", wanted.into())]))?;
    let asked = found.surveys.first().map(|survey| survey.id.clone());
    asked.ok_or_else(|| words.with("cli-no-question", &[("name", (&found.name).into())]))
}

fn rounds(journey: &Journey, words: &Words) -> String {
    if journey.rounds.is_empty() {
        return words.text("cli-rounds-none");
    }
    let names: Vec<String> = journey.rounds.iter().map(|round| words.quoted(&round.name)).collect();
    words.with("cli-rounds-are", &[("names", (&names.join(", ")).into())])
}
