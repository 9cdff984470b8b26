//! The work of the import dialog on other threads: a look at the file, and the import itself as a trial.
//! Neither changes anything; the trial's journey is put in the place of the open one when asked for.

use crate::file::{Secret, StateFolder};
use crate::import::{self, ImportError, Input, Mapping, Plan, Preview, Progress, Reading, Summary};
use crate::journey::Journey;
use std::fs::File;
use std::io::{Read, Result as IoResult, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How far a job has come, and whether anybody still wants it. Whoever started it keeps it.
#[derive(Debug, Default)]
pub struct Watch {
    stopped: AtomicBool,
    bytes: AtomicU64,
    total: AtomicU64,
    rows: AtomicU64,
}

impl Watch {
    /// Nobody wants it any more.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Rows read.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows.load(Ordering::Relaxed)
    }

    /// The part of the file that is read, from 0 to 1.
    #[must_use]
    pub fn share(&self) -> f32 {
        let total = self.total.load(Ordering::Relaxed);
        let bytes = self.bytes.load(Ordering::Relaxed).min(total);
        if total == 0 { 0.0 } else { bytes as f32 / total as f32 }
    }

    fn note(&self, progress: Progress) -> ControlFlow<()> {
        self.bytes.store(progress.bytes, Ordering::Relaxed);
        self.rows.store(progress.rows, Ordering::Relaxed);
        if self.is_stopped() {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }
}

/// How an export with these columns was read before.
#[derive(Clone, Debug)]
pub struct LastTime {
    /// The file's name.
    pub file: String,
    /// How it was read.
    pub mapping: Mapping,
}

/// What a look at the file brought.
#[derive(Debug)]
pub struct Looked {
    /// Its columns and first rows.
    pub preview: Preview,
    /// How it was read.
    pub reading: Reading,
    /// How the last one of its kind was read.
    pub last_time: Option<LastTime>,
}

/// Answers of a question in one round, after the import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The touchpoint's name.
    pub touchpoint: String,
    /// The question.
    pub question: String,
    /// The round's name.
    pub round: String,
    /// How many there are then.
    pub n: u64,
}

/// What the import does, all of it, but not yet to the open journey.
#[derive(Debug)]
pub struct Tried {
    /// The journey as it will be.
    pub journey: Journey,
    /// What was taken and what not.
    pub summary: Summary,
    /// The answers of every question that gets some.
    pub counted: Vec<Counted>,
}

/// Looks at the beginning of a file. Without `reading` it is found out, or taken from the last export
/// with these columns.
///
/// # Errors
/// What the import says of the file.
pub fn look(
    path: &Path,
    name: &str,
    reading: Option<Reading>,
    journey: &Journey,
    watch: &Watch,
) -> Result<Looked, ImportError> {
    let look = |reading: &Reading| {
        let seen = open(path, name, watch)
            .and_then(|file| import::preview(Input::whole(file), name, reading));
        if watch.is_stopped() { Err(cancelled(name)) } else { seen }
    };
    if let Some(reading) = reading {
        return look(&reading).map(|preview| {
            let last_time = last_time(journey, &preview);
            Looked { preview, reading, last_time }
        });
    }
    let reading = Reading::default();
    let found = look(&reading);
    if let Ok(preview) = &found
        && let Some(last) = last_time(journey, preview)
    {
        // Encoding and sheet of last time show the cells as the import will read them; where the sheet
        // has another name now, the one found is read.
        let as_then = last.mapping.reading();
        let (preview, reading) = match look(&as_then) {
            Ok(preview) => (preview, as_then),
            Err(_) => (preview.clone(), reading),
        };
        return Ok(Looked { preview, reading, last_time: Some(last) });
    }
    // In a wrong encoding the header is another one: then it is read as each of the last files was.
    for source in journey.sources.iter().rev().take(8) {
        if watch.is_stopped() {
            return Err(cancelled(name));
        }
        let Ok(mapping) = Mapping::try_from(&source.mapping) else { continue };
        let reading = mapping.reading();
        let Ok(preview) = look(&reading) else { continue };
        if preview.columns_fingerprint() == source.columns {
            let last_time = last_time(journey, &preview);
            return Ok(Looked { preview, reading, last_time });
        }
    }
    found.map(|preview| Looked { preview, reading, last_time: None })
}

fn last_time(journey: &Journey, preview: &Preview) -> Option<LastTime> {
    import::offered(journey, preview).map(|(mapping, file)| LastTime { file, mapping })
}

/// Does the whole import on a journey beside the open one.
///
/// # Errors
/// What the import says; [`ImportError::Cancelled`] when nobody wants it any more.
pub fn attempt(
    path: &Path,
    name: &str,
    plan: &Plan,
    journey: &Journey,
    watch: &Watch,
) -> Result<Tried, ImportError> {
    let file = open(path, name, watch)?;
    let length = file.file.metadata().map(|data| data.len()).unwrap_or_default();
    watch.total.store(length, Ordering::Relaxed);
    let mut chance = || fastrand::u64(..);
    let secret = StateFolder::of_system().and_then(|state| Secret::of(&state));
    let plan = Plan { secret, ..plan.clone() };
    let done =
        import::run(Input::whole(file), name, &plan, journey, &mut chance, &mut |progress| {
            watch.note(progress)
        });
    let done = if watch.is_stopped() { Err(cancelled(name)) } else { done }?;
    let counted = counted(journey, &done.journey);
    Ok(Tried { journey: done.journey, summary: done.summary, counted })
}

fn cancelled(name: &str) -> ImportError {
    ImportError::Cancelled { file: name.to_owned() }
}

fn open<'a>(path: &Path, name: &str, watch: &'a Watch) -> Result<Stoppable<'a>, ImportError> {
    let file = File::open(path).map_err(|error| ImportError::Io {
        file: name.to_owned(),
        row: None,
        reason: error.into(),
    })?;
    Ok(Stoppable { file, watch })
}

/// A file that gives nothing more once nobody wants it: so whatever reads it stops, also where it does not
/// look up for a long time.
struct Stoppable<'a> {
    file: File,
    watch: &'a Watch,
}

impl Read for Stoppable<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> IoResult<usize> {
        if self.watch.is_stopped() {
            return Err(std::io::Error::other("stopped"));
        }
        self.file.read(buffer)
    }
}

impl Seek for Stoppable<'_> {
    fn seek(&mut self, to: SeekFrom) -> IoResult<u64> {
        self.file.seek(to)
    }
}

/// What changed between two journeys, in the order of the second.
fn counted(before: &Journey, after: &Journey) -> Vec<Counted> {
    let mut found = Vec::new();
    let own = after.survey.iter().map(|survey| (after.title.as_str(), survey));
    let of_touchpoints = after.touchpoints().flat_map(|(_, touchpoint)| {
        touchpoint.surveys.iter().map(move |survey| (touchpoint.name.as_str(), survey))
    });
    for (place, survey) in own.chain(of_touchpoints) {
        let old = before.survey_by_id(&survey.id);
        for answers in survey.answers() {
            if old.is_some_and(|old| old.answers_of(&answers.round) == Some(answers)) {
                continue;
            }
            let round = after.round(&answers.round).map(|one| one.name.clone());
            found.push(Counted {
                touchpoint: place.to_owned(),
                question: survey.question.clone(),
                round: round.unwrap_or_default(),
                n: answers.tally.n(),
            });
        }
    }
    found
}
