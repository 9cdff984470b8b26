//! `polku versions FILE`: earlier versions of a journey and what crashes left of it, listed, brought back or
//! deleted; also of a file that is gone.

use super::about;
use super::outcome::Outcome;
use crate::file::recovery::{Found, left_behind};
use crate::file::{self, Output, Replace, StateFolder, Version};
use crate::i18n::Words;
use crate::journey::Journey;
use crate::sanitize::in_line;
use crate::wording::{self, Say as _};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Lists, restores or deletes earlier versions and recoveries of a journey.
#[derive(Debug, clap::Args)]
pub struct Versions {
    /// The journey file; it may be gone
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// List them, newest first (this is done without any option)
    #[arg(long, conflicts_with_all = ["restore", "delete"])]
    pub list: bool,
    /// Write the one with this number of the list to the file of -o
    #[arg(long, value_name = "N", requires = "output", conflicts_with = "delete")]
    pub restore: Option<String>,
    /// Delete those with these numbers of the list, or `all`
    #[arg(long, value_name = "N,…", value_delimiter = ',')]
    pub delete: Vec<String>,
    /// Where the restored journey goes
    #[arg(short, long, value_name = "OUT", requires = "restore")]
    pub output: Option<PathBuf>,
    /// Replace that file if it exists
    #[arg(long)]
    pub force: bool,
}

/// One that can be brought back.
enum Kept {
    Version(Version),
    Recovery(Box<Found>),
}

impl Versions {
    /// Does it.
    ///
    /// # Errors
    /// A sentence for the user; then nothing was written or deleted.
    pub fn run(&self, words: &Words) -> Result<Outcome, String> {
        let Some(state) = StateFolder::of_system() else {
            return Err(words.text("cli-versions-no-folder"));
        };
        let all = kept(&state, &self.file);
        match (&self.restore, &self.output) {
            (Some(number), Some(path)) => self.restore(&state, &all, number, path, words),
            _ if !self.delete.is_empty() => self.delete(all, words),
            _ => Ok(self.list(&all, words)),
        }
    }

    fn list(&self, all: &[Kept], words: &Words) -> Outcome {
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        for (at, kept) in all.iter().enumerate() {
            let title = match kept.journey(words) {
                Ok(journey) => in_line(&journey.title).into_owned(),
                Err(reason) => format!("({})", in_line(&reason)),
            };
            let (time, size) = (moment(kept.time()), kept.size());
            let _ = writeln!(
                outcome.stdout,
                "{}\t{time}\t{}\t{size} B\t{title}",
                at + 1,
                words.text(kept.kind())
            );
        }
        if all.is_empty() {
            let said = about(&self.file, &words.text("cli-versions-none"));
            let _ = writeln!(outcome.stderr, "{said}");
        }
        outcome
    }

    fn restore(
        &self,
        state: &StateFolder,
        all: &[Kept],
        number: &str,
        path: &Path,
        words: &Words,
    ) -> Result<Outcome, String> {
        let output = Output::to(path, Replace::journey(self.force), Some(state), &[]);
        let output = output.map_err(|error| error.say(words))?;
        let one = number_of(number, all.len(), words)?;
        let kept = all.get(one).ok_or_else(|| no_number(number, all.len(), words))?;
        let journey = kept.journey(words)?;
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        let time = moment(kept.time());
        let done = words.with("cli-versions-restored", &[("time", (&time).into())]);
        outcome.sent(output.send_journey(&journey), path, &done, words)?;
        Ok(outcome)
    }

    fn delete(&self, all: Vec<Kept>, words: &Words) -> Result<Outcome, String> {
        let everything = self.delete.iter().any(|one| one.trim() == "all");
        let mut wanted = Vec::new();
        for number in self.delete.iter().filter(|_| !everything) {
            wanted.push(number_of(number, all.len(), words)?);
        }
        let mut count = 0_u64;
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        for (at, kept) in all.into_iter().enumerate() {
            if !everything && !wanted.contains(&at) {
                continue;
            }
            match kept.delete() {
                Ok(()) => count += 1,
                Err(error) => {
                    outcome.ok = false;
                    let reason = wording::reason(&error.into(), words);
                    let args = [("number", (at + 1).into()), ("reason", (&reason).into())];
                    let _ =
                        writeln!(outcome.stderr, "{}", words.with("cli-versions-undeleted", &args));
                }
            }
        }
        let done = words.with("cli-versions-deleted", &[("count", count.into())]);
        let _ = writeln!(outcome.stderr, "{}", about(&self.file, &done));
        Ok(outcome)
    }
}

fn number_of(text: &str, count: usize, words: &Words) -> Result<usize, String> {
    let number = text.trim().parse::<usize>().ok();
    let number = number.filter(|number| (1..=count).contains(number));
    number.map(|number| number - 1).ok_or_else(|| no_number(text, count, words))
}

fn no_number(text: &str, count: usize, words: &Words) -> String {
    match count {
        0 => words.text("cli-versions-none"),
        _ => words.with("cli-versions-number", &[("text", text.into()), ("count", count.into())]),
    }
}

/// What is kept of a document, newest first.
fn kept(state: &StateFolder, document: &Path) -> Vec<Kept> {
    let versions = file::versions(state, document).into_iter().map(Kept::Version);
    let recoveries = left_behind(state).into_iter().filter(|found| {
        let path = found.content.as_ref().ok().and_then(|(draft, _)| draft.path.as_deref());
        path.is_some_and(|path| is_of(path, document))
    });
    let mut all: Vec<Kept> =
        versions.chain(recoveries.map(|found| Kept::Recovery(Box::new(found)))).collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.time()));
    all
}

/// A recovery knows the whole path of its file.
fn is_of(path: &Path, document: &Path) -> bool {
    let whole = std::path::absolute(document);
    file::is_same(path, document) || whole.is_ok_and(|whole| whole == path)
}

fn moment(time: Timestamp) -> String {
    time.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

impl Kept {
    fn kind(&self) -> &'static str {
        match self {
            Self::Version(_) => "cli-versions-version",
            Self::Recovery(_) => "cli-versions-recovery",
        }
    }

    fn time(&self) -> Timestamp {
        match self {
            Self::Version(version) => version.time,
            Self::Recovery(found) => {
                found.content.as_ref().map(|(_, preview)| preview.written).unwrap_or_default()
            }
        }
    }

    fn size(&self) -> u64 {
        match self {
            Self::Version(version) => version.size,
            Self::Recovery(found) => {
                std::fs::metadata(found.left.path()).map(|data| data.len()).unwrap_or_default()
            }
        }
    }

    fn journey(&self, words: &Words) -> Result<Arc<Journey>, String> {
        match self {
            Self::Version(version) => {
                version.read().map(Arc::new).map_err(|error| error.say(words))
            }
            Self::Recovery(found) => {
                let content = found.content.as_ref().map_err(|error| error.say(words))?;
                Ok(Arc::clone(&content.0.journey))
            }
        }
    }

    fn delete(self) -> std::io::Result<()> {
        match self {
            Self::Version(version) => version.delete(),
            Self::Recovery(found) => found.left.delete(),
        }
    }
}
