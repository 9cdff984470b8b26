//! What a command has to say when it is done.

use crate::file::{Lost, SaveError, Sent, Trouble};
use crate::i18n::{Language, Words};
use crate::sanitize;
use crate::wording::{self, Say as _};
use std::fmt::Write as _;
use std::path::Path;

/// What a command has to say when it is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// A result that goes to standard output as it is, before anything else.
    pub data: Vec<u8>,
    /// Data in words.
    pub stdout: String,
    /// Everything else.
    pub stderr: String,
    /// The language of all this.
    pub language: Language,
    /// Whether the exit code is 0; otherwise it is 1.
    pub ok: bool,
}

impl Outcome {
    /// Takes note of where the result went. `done`: what is said where it went into a file.
    ///
    /// # Errors
    /// A sentence for the user: it went nowhere.
    pub(super) fn sent(
        &mut self,
        sent: Result<Sent, SaveError>,
        path: &Path,
        done: &str,
        words: &Words,
    ) -> Result<(), String> {
        self.language = words.language();
        match sent.map_err(|error| error.say(words))? {
            Sent::Standard(bytes) => self.data = bytes,
            Sent::Written(lost, unkept) => {
                let path = sanitize::path(path);
                let _ = writeln!(self.stderr, "{path}: {done}");
                self.not_kept(&path, &lost, unkept.as_ref(), words);
            }
        }
        Ok(())
    }

    /// Says what could not be kept of a file that was replaced.
    pub(super) fn not_kept(
        &mut self,
        path: &str,
        lost: &[Lost],
        unkept: Option<&Trouble>,
        words: &Words,
    ) {
        for lost in lost {
            let _ = writeln!(self.stderr, "{path}: {}", lost.say(words));
        }
        if let Some(reason) = unkept {
            let reason = wording::reason(reason, words);
            let said = words.with("cli-unkept", &[("reason", (&reason).into())]);
            let _ = writeln!(self.stderr, "{path}: {said}");
        }
    }
}
