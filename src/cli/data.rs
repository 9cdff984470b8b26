//! Where the survey data of an import is: a file, or standard input.

use super::about;
use crate::i18n::Words;
use crate::import::{Input, STANDARD_INPUT};
use crate::sanitize;
use crate::wording::about_file;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// How much of standard input is looked at before it is read.
const HEAD: u64 = 1024 * 1024;

/// Where the survey data is.
pub(super) enum Data {
    File(PathBuf),
    /// Standard input, of which this much was read.
    Pipe(Vec<u8>),
}

impl Data {
    /// What a path of the command line means; `-` is standard input.
    pub(super) fn of(path: &Path, words: &Words) -> Result<Self, String> {
        if path.as_os_str() == "-" {
            let mut head = Vec::new();
            let read = std::io::stdin().lock().take(HEAD).read_to_end(&mut head);
            let failed =
                |error: std::io::Error| about_file(Path::new(STANDARD_INPUT), &error.into(), words);
            return read.map(|_| Self::Pipe(head)).map_err(failed);
        }
        if path.is_dir() {
            return Err(about(path, &words.text("cli-import-folder")));
        }
        Ok(Self::File(path.to_owned()))
    }

    /// What it is called in messages and in the journey.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Pipe(_) => STANDARD_INPUT.to_owned(),
            Self::File(path) => {
                path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
            }
        }
    }

    /// Its path as it was given.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Pipe(_) => self.name(),
            Self::File(path) => sanitize::path(path),
        }
    }

    /// Its beginning, at least.
    pub(super) fn head(&self, words: &Words) -> Result<Input<'_>, String> {
        match self {
            Self::File(path) => open(path, words).map(Input::whole),
            Self::Pipe(head) => Ok(Input::stream(head.as_slice())),
        }
    }

    /// All of it.
    pub(super) fn whole(&self, words: &Words) -> Result<Input<'_>, String> {
        match self {
            Self::File(path) => open(path, words).map(Input::whole),
            Self::Pipe(head) => Ok(Input::stream(head.as_slice().chain(std::io::stdin().lock()))),
        }
    }
}

fn open(path: &Path, words: &Words) -> Result<File, String> {
    File::open(path).map_err(|error| about_file(path, &error.into(), words))
}
