//! `polku merge`: several groups' files of one journey into one. All or nothing.

use super::about;
use super::check::counted;
use super::outcome::Outcome;
use super::report::read;
use crate::edit::merge::{self, Changes, Choice, Conflict, Merged};
use crate::file::{self, Output, Replace, SaveError, StateFolder};
use crate::i18n::{Language, Words};
use crate::sanitize::{self, in_line};
use crate::wording::{self, Say as _};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// So many findings are listed; more than anybody reads are only counted.
const MOST_LINES: usize = 200;

/// Merges groups' files of one journey: answers and votes add up, disagreements are listed.
#[derive(Debug, clap::Args)]
pub struct Merge {
    /// The groups' files, at least two; where they disagree, what the first one says is kept
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The file all groups began with: what is in it counts once
    #[arg(long, value_name = "FILE")]
    pub base: Option<PathBuf>,
    /// The merged file
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Print what was merged and every disagreement as JSON
    #[arg(long)]
    pub json: bool,
    /// Replace the merged file if it exists
    #[arg(long)]
    pub force: bool,
}

impl Merge {
    /// Reads the files and writes the merged one.
    ///
    /// # Errors
    /// A sentence for the user; then nothing was written.
    pub fn run(&self, words: &Words) -> Result<Outcome, String> {
        self.refuse_repeated(words)?;
        let state = StateFolder::of_system();
        let output = Output::to(&self.output, Replace::journey(self.force), state.as_ref(), &[]);
        let output = output.map_err(|error| {
            if matches!(error, SaveError::Exists { .. }) && self.is_input(&self.output) {
                return about(&self.output, &words.text("cli-merge-input"));
            }
            error.say(words)
        })?;
        if self.json && output.is_standard() {
            return Err(words.text("cli-merge-both-standard"));
        }
        let read = |path: &Path| read(path, words);
        let base = self.base.as_deref().map(read).transpose()?;
        let mut files = Vec::with_capacity(self.files.len());
        for (path, name) in self.files.iter().zip(self.names()) {
            files.push((name, read(path)?));
        }
        let merged = merge::groups(base.as_ref(), &files);
        // Data is the same in every language.
        let stdout =
            if self.json { self.as_json(&merged, Words::of(Language::En)) } else { String::new() };
        let stderr = Self::findings(&merged, words);
        let mut outcome = Outcome { stdout, stderr, ok: true, ..Outcome::default() };
        let done = self.done(&merged, words);
        outcome.sent(output.send_journey(&merged.journey), &self.output, &done, words)?;
        Ok(outcome)
    }

    fn is_input(&self, path: &Path) -> bool {
        self.files.iter().chain(&self.base).any(|input| file::is_same(input, path))
    }

    /// A group's votes must not count twice because its file was named twice.
    fn refuse_repeated(&self, words: &Words) -> Result<(), String> {
        for (at, path) in self.files.iter().enumerate() {
            let earlier = self.files.get(..at).unwrap_or_default();
            if let Some(other) = earlier.iter().find(|other| file::is_same(other, path)) {
                let said = if path == other {
                    words.text("cli-merge-twice")
                } else {
                    let other = sanitize::path(other);
                    words.with("cli-merge-same-file", &[("other", (&other).into())])
                };
                return Err(about(path, &said));
            }
        }
        Ok(())
    }

    /// The files' names without folder and ending; with both where two would be the same.
    fn names(&self) -> Vec<String> {
        let stem = |path: &PathBuf| {
            path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
        };
        let short: Vec<String> = self.files.iter().map(stem).collect();
        let is_twice = |name: &String| short.iter().filter(|other| *other == name).count() > 1;
        let name = |(path, short): (&PathBuf, &String)| {
            if is_twice(short) { path.display().to_string() } else { short.clone() }
        };
        self.files.iter().zip(&short).map(name).collect()
    }

    /// What the user should look at, a line each.
    fn findings(merged: &Merged, words: &Words) -> String {
        let mut text = String::new();
        for (file, other) in merged.repeated() {
            let (file, other) = (in_line(file), in_line(other));
            let args = [("file", file.as_ref().into()), ("other", other.as_ref().into())];
            let _ = writeln!(text, "{}", words.with("cli-merge-repeated", &args));
        }
        let (same, told): (Vec<&Conflict>, Vec<&Conflict>) =
            merged.conflicts.iter().partition(|one| one.is_plainly_same());
        for conflict in told.iter().take(MOST_LINES) {
            let sentence = wording::merge::sentence(conflict, words, merged.names());
            // A comment of several lines stays one finding.
            let _ = writeln!(text, "{}", sentence.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        let more = told.len().saturating_sub(MOST_LINES);
        if more > 0 {
            let _ = writeln!(text, "{}", counted("cli-merge-more", more, words));
        }
        if !same.is_empty() {
            let _ = writeln!(text, "{}", counted("cli-merge-same", same.len(), words));
        }
        text
    }

    /// What there is now.
    fn done(&self, merged: &Merged, words: &Words) -> String {
        let (open, notes) = counts(&merged.conflicts);
        let journey = &merged.journey;
        let answers: u64 = (journey.surveys().flat_map(|one| one.answers()))
            .fold(0, |sum, one| sum.saturating_add(one.tally.n()));
        let comments: usize = journey.touchpoints().map(|(_, one)| one.feedback.len()).sum();
        let touchpoints = counted("cli-touchpoints", journey.touchpoints().count(), words);
        let answers = words.with("cli-answers", &[("count", answers.into())]);
        let comments = counted("cli-comments", comments, words);
        words.with(
            "cli-merge-done",
            &[
                ("files", self.files.len().into()),
                ("touchpoints", (&touchpoints).into()),
                ("answers", (&answers).into()),
                ("comments", (&comments).into()),
                ("conflicts", open.into()),
                ("notes", notes.into()),
            ],
        )
    }

    fn as_json(&self, merged: &Merged, words: &Words) -> String {
        let Changes { stages, touchpoints, removed, rounds, surveys, answers, comments, actions } =
            merged.changes();
        let (open, notes) = counts(&merged.conflicts);
        let findings: Vec<Value> =
            merged.conflicts.iter().map(|one| finding(one, merged.names(), words)).collect();
        let repeated: Vec<Value> = merged
            .repeated()
            .iter()
            .map(|(file, other)| json!({ "file": file, "same_as": other }))
            .collect();
        let value = json!({
            "file": self.output.display().to_string(),
            "merged": merged.names(),
            "left_out": repeated,
            "added": {
                "stages": stages, "touchpoints": touchpoints, "rounds": rounds, "surveys": surveys,
                "answers": answers, "comments": comments, "actions": actions,
            },
            "removed": removed,
            "disagreements": open,
            "notes": notes,
            "findings": findings,
        });
        format!("{value}\n")
    }
}

/// How many findings need a decision, and how many only tell about answers.
fn counts(conflicts: &[Conflict]) -> (usize, usize) {
    let open = conflicts.iter().filter(|one| one.found.needs_answer()).count();
    (open, conflicts.len() - open)
}

fn finding(conflict: &Conflict, names: &[String], words: &Words) -> Value {
    let place: Vec<String> = conflict.place.iter().map(|step| step.say(words)).collect();
    let values: serde_json::Map<String, Value> = (names.iter().zip(&conflict.values))
        .map(|(name, value)| (name.clone(), Value::String(value.say(words))))
        .collect();
    let kept = match conflict.chosen {
        Choice::Side(at) => names.get(at).cloned(),
        Choice::Sum => None,
    };
    json!({
        "place": place,
        "field": snake(&format!("{:?}", conflict.field)),
        "found": snake(&format!("{:?}", conflict.found)),
        "base": conflict.base.as_ref().map(|value| value.say(words)),
        "values": values,
        "kept": kept,
    })
}

/// `MomentOfTruth` as `moment_of_truth`.
fn snake(name: &str) -> String {
    let mut text = String::new();
    for (at, letter) in name.chars().enumerate() {
        if letter.is_ascii_uppercase() && at > 0 {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}
