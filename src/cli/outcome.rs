//! What a command has to say when it is done.

use crate::file::{Lost, SaveError, Sent};
use crate::sanitize;
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
    ) -> Result<(), String> {
        match sent.map_err(|error| error.to_string())? {
            Sent::Standard(bytes) => self.data = bytes,
            Sent::Written(lost, unkept) => {
                let path = sanitize::path(path);
                let _ = writeln!(self.stderr, "{path}: {done}");
                self.not_kept(&path, &lost, unkept.as_deref());
            }
        }
        Ok(())
    }

    /// Says what could not be kept of a file that was replaced.
    pub(super) fn not_kept(&mut self, path: &str, lost: &[Lost], unkept: Option<&str>) {
        for lost in lost {
            let _ = writeln!(self.stderr, "{path}: {lost}");
        }
        if let Some(reason) = unkept {
            let _ = writeln!(self.stderr, "{path}: no earlier version was kept: {reason}");
        }
    }
}
