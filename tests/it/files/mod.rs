//! The journey file: samples, damaged files, newer files, and saving without loss.

mod damaged;
mod formats;
mod newer;
mod samples;
mod saving;

use crate::common::{
    SMALL, files_of, journey_of, names_in, put, root, said, sample, samples, small, templates,
    text_of,
};
use polku::document::{Document, ReadOnly};
use polku::edit::Edit;
use polku::file::{self, FORMAT, MAX_BYTES, Place, ReadError, SaveError, parse, to_text};
use polku::journey::{Journey, Round, RoundId};
use std::fs::File;
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

fn folder() -> TempDir {
    tempdir().expect("a folder")
}

fn retitled(title: &str) -> Edit {
    Edit::SetTitle { title: title.into(), description: String::new() }
}

fn error_of(bytes: impl AsRef<[u8]>) -> ReadError {
    match parse(Path::new("some.ron"), bytes.as_ref()) {
        Err(error) => error,
        Ok(opened) => panic!("this was opened: {:?}", opened.journey.title),
    }
}

/// What came of saving: the file's path, or why not.
fn saving(document: &Document, path: &Path, overwrite: bool) -> Result<PathBuf, SaveError> {
    document.save_job(path.to_path_buf(), overwrite).run().map(|done| done.path().to_path_buf())
}

fn kind(error: &ReadError) -> &'static str {
    match error {
        ReadError::Io { .. } => "io",
        ReadError::TooLarge { .. } => "too large",
        ReadError::Empty { .. } => "empty",
        ReadError::NotText { .. } => "not text",
        ReadError::Foreign { .. } => "foreign",
        ReadError::Damaged { .. } => "damaged",
        ReadError::Faulty { .. } => "faulty",
        ReadError::Newer { .. } => "newer",
        ReadError::NoSuchFormat { .. } => "no such format",
        ReadError::Altered { .. } => "altered",
    }
}

fn place(error: &ReadError) -> Option<Place> {
    match error {
        ReadError::NotText { place, .. } | ReadError::Damaged { place, .. } => Some(*place),
        _ => None,
    }
}

/// The place at which `part` begins.
fn place_in(text: &str, part: &str) -> Place {
    let before = &text[..text.find(part).expect("a part of the text")];
    let line = before.rsplit('\n').next().unwrap_or(before);
    Place { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
}

/// The samples of trades, each in every language.
fn trades() -> Vec<PathBuf> {
    files_of("journeys/trades", "ron")
}
