//! Where the survey data of an import is: a file, or standard input.

use crate::i18n::Words;
use crate::import::Input;
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
    /// Standard input, and its beginning.
    pub(super) fn of_input() -> std::io::Result<Self> {
        let mut head = Vec::new();
        std::io::stdin().lock().take(HEAD).read_to_end(&mut head)?;
        Ok(Self::Pipe(head))
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
