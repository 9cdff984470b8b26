//! `polku versions FILE`: earlier versions of a journey and what crashes left of it, listed, brought back or
//! deleted; also of a file that is gone.

use super::outcome::Outcome;
use crate::file::recovery::{Found, left_behind};
use crate::file::{self, Output, Replace, StateFolder, Version};
use crate::journey::Journey;
use crate::sanitize::{self, in_line};
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
    pub fn run(&self) -> Result<Outcome, String> {
        let Some(state) = StateFolder::of_system() else {
            return Err("There is no folder for versions on this system.".into());
        };
        let all = kept(&state, &self.file);
        match (&self.restore, &self.output) {
            (Some(number), Some(path)) => self.restore(&state, &all, number, path),
            _ if !self.delete.is_empty() => self.delete(all),
            _ => Ok(self.list(&all)),
        }
    }

    fn list(&self, all: &[Kept]) -> Outcome {
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        for (at, kept) in all.iter().enumerate() {
            let title = match kept.journey() {
                Ok(journey) => in_line(&journey.title).into_owned(),
                Err(reason) => format!("({})", in_line(&reason)),
            };
            let (time, size) = (moment(kept.time()), kept.size());
            let _ =
                writeln!(outcome.stdout, "{}\t{time}\t{}\t{size} B\t{title}", at + 1, kept.kind());
        }
        if all.is_empty() {
            let path = sanitize::path(&self.file);
            let _ = writeln!(outcome.stderr, "{path}: no versions and no recoveries are kept");
        }
        outcome
    }

    fn restore(
        &self,
        state: &StateFolder,
        all: &[Kept],
        number: &str,
        path: &Path,
    ) -> Result<Outcome, String> {
        let output = Output::to(path, Replace::journey(self.force), Some(state), &[]);
        let output = output.map_err(|error| error.to_string())?;
        let one = number_of(number, all.len())?;
        let kept = all.get(one).ok_or_else(|| no_number(number, all.len()))?;
        let journey = kept.journey()?;
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        let done = format!("as it was on {}", moment(kept.time()));
        outcome.sent(output.send_journey(&journey), path, &done)?;
        Ok(outcome)
    }

    fn delete(&self, all: Vec<Kept>) -> Result<Outcome, String> {
        let everything = self.delete.iter().any(|one| one.trim() == "all");
        let mut wanted = Vec::new();
        for number in self.delete.iter().filter(|_| !everything) {
            wanted.push(number_of(number, all.len())?);
        }
        let mut count = 0;
        let mut outcome = Outcome { ok: true, ..Outcome::default() };
        for (at, kept) in all.into_iter().enumerate() {
            if !everything && !wanted.contains(&at) {
                continue;
            }
            match kept.delete() {
                Ok(()) => count += 1,
                Err(error) => {
                    outcome.ok = false;
                    let reason = file::plain_reason(&error);
                    let _ = writeln!(outcome.stderr, "{}: was not deleted: {reason}", at + 1);
                }
            }
        }
        let path = sanitize::path(&self.file);
        let _ = writeln!(outcome.stderr, "{path}: {count} deleted");
        Ok(outcome)
    }
}

fn number_of(text: &str, count: usize) -> Result<usize, String> {
    let number = text.trim().parse::<usize>().ok();
    let number = number.filter(|number| (1..=count).contains(number));
    number.map(|number| number - 1).ok_or_else(|| no_number(text, count))
}

fn no_number(text: &str, count: usize) -> String {
    match count {
        0 => "No versions and no recoveries are kept of this file.".into(),
        _ => format!("“{text}” is no number of the list: it goes from 1 to {count}."),
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
            Self::Version(_) => "version",
            Self::Recovery(_) => "recovery",
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

    fn journey(&self) -> Result<Arc<Journey>, String> {
        match self {
            Self::Version(version) => {
                version.read().map(Arc::new).map_err(|error| error.to_string())
            }
            Self::Recovery(found) => {
                let content = found.content.as_ref().map_err(Clone::clone)?;
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
