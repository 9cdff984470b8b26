//! `polku merge`: several groups' files of one journey into one. All or nothing.

use super::outcome::Outcome;
use crate::edit::merge::{self, Changes, Choice, Conflict, Merged};
use crate::file::{self, Output, Replace, SaveError, StateFolder};
use crate::i18n::{Language, Words};
use crate::journey::Journey;
use crate::sanitize::{self, in_line};
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
    pub fn run(&self) -> Result<Outcome, String> {
        self.refuse_repeated()?;
        let state = StateFolder::of_system();
        let output = Output::to(&self.output, Replace::journey(self.force), state.as_ref(), &[]);
        let output = output.map_err(|error| {
            if matches!(error, SaveError::Exists { .. }) && self.is_input(&self.output) {
                return format!(
                    "{} is one of the files to merge and was left as it is. Choose another name, or replace it with --force.",
                    sanitize::path(&self.output)
                );
            }
            error.to_string()
        })?;
        if self.json && output.is_standard() {
            return Err(
                "The journey and --json both go to standard output. Name a file with -o.".into()
            );
        }
        let base = self.base.as_deref().map(read).transpose()?;
        let mut files = Vec::with_capacity(self.files.len());
        for (path, name) in self.files.iter().zip(self.names()) {
            files.push((name, read(path)?));
        }
        let merged = merge::groups(base.as_ref(), &files);
        let words = Words::of(Language::En);
        let stdout = if self.json { self.as_json(&merged, words) } else { String::new() };
        let stderr = self.findings(&merged, words);
        let mut outcome = Outcome { stdout, stderr, ok: true, ..Outcome::default() };
        outcome.sent(output.send_journey(&merged.journey), &self.output, &self.done(&merged))?;
        Ok(outcome)
    }

    fn is_input(&self, path: &Path) -> bool {
        self.files.iter().chain(&self.base).any(|input| file::is_same(input, path))
    }

    /// A group's votes must not count twice because its file was named twice.
    fn refuse_repeated(&self) -> Result<(), String> {
        for (at, path) in self.files.iter().enumerate() {
            let earlier = self.files.get(..at).unwrap_or_default();
            if let Some(other) = earlier.iter().find(|other| file::is_same(other, path)) {
                let (path, other) = (sanitize::path(path), sanitize::path(other));
                return Err(if path == other {
                    format!("{path} is named twice. Name every group's file once.")
                } else {
                    format!("{path} is the same file as {other}. Name every group's file once.")
                });
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
    fn findings(&self, merged: &Merged, words: &Words) -> String {
        let mut text = String::new();
        for (file, other) in merged.repeated() {
            let (file, other) = (in_line(file), in_line(other));
            let _ = writeln!(text, "{file}: the same as {other}, so it counts once");
        }
        let (same, told): (Vec<&Conflict>, Vec<&Conflict>) =
            merged.conflicts.iter().partition(|one| one.is_plainly_same());
        for conflict in told.iter().take(MOST_LINES) {
            let sentence = conflict.sentence(words, merged.names());
            // A comment of several lines stays one finding.
            let _ = writeln!(text, "{}", sentence.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        let more = told.len().saturating_sub(MOST_LINES);
        if more > 0 {
            let _ = writeln!(text, "… and {more} more; --json lists all of them");
        }
        if !same.is_empty() {
            let n = same.len();
            let (sets, are) = if n == 1 { ("set", "is") } else { ("sets", "are") };
            let _ = writeln!(
                text,
                "{n} {sets} of answers {are} the same in several files and counted once; with --base FILE, the file all began with, only what is new in each counts"
            );
        }
        text
    }

    /// What there is now.
    fn done(&self, merged: &Merged) -> String {
        let (open, notes) = counts(&merged.conflicts);
        let journey = &merged.journey;
        let answers: u64 = (journey.surveys().flat_map(|one| one.answers()))
            .fold(0, |sum, one| sum.saturating_add(one.tally.n()));
        let comments: usize = journey.touchpoints().map(|(_, one)| one.feedback.len()).sum();
        format!(
            "{} files merged into {}, {}, {}; {}, {} on answers",
            self.files.len(),
            counted(journey.touchpoints().count() as u64, "touchpoint"),
            counted(answers, "answer"),
            counted(comments as u64, "comment"),
            counted(open as u64, "disagreement"),
            counted(notes as u64, "note"),
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

fn counted(count: u64, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// How many findings need a decision, and how many only tell about answers.
fn counts(conflicts: &[Conflict]) -> (usize, usize) {
    let open = conflicts.iter().filter(|one| one.found.needs_answer()).count();
    (open, conflicts.len() - open)
}

fn finding(conflict: &Conflict, names: &[String], words: &Words) -> Value {
    let place: Vec<String> = conflict.place.iter().map(|step| step.text(words)).collect();
    let values: serde_json::Map<String, Value> = (names.iter().zip(&conflict.values))
        .map(|(name, value)| (name.clone(), Value::String(value.text(words))))
        .collect();
    let kept = match conflict.chosen {
        Choice::Side(at) => names.get(at).cloned(),
        Choice::Sum => None,
    };
    json!({
        "place": place,
        "field": snake(&format!("{:?}", conflict.field)),
        "found": snake(&format!("{:?}", conflict.found)),
        "base": conflict.base.as_ref().map(|value| value.text(words)),
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

fn read(path: &Path) -> Result<Journey, String> {
    file::read(path).map(|(opened, _)| opened.journey).map_err(|error| error.to_string())
}
