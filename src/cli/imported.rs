//! What an import leaves behind beside the journey: its mapping, and what it says.

use super::about;
use super::outcome::Outcome;
use crate::file::{Output, Sent};
use crate::i18n::Words;
use crate::import::{Imported, Mapping};
use crate::wording;
use std::path::Path;

/// Writes the mapping into a file of its own.
///
/// # Errors
/// A sentence for the user.
pub(super) fn keep(
    output: &Output<'_>,
    path: &Path,
    mapping: &Mapping,
    words: &Words,
) -> Result<(), String> {
    let failed = |reason: &str| {
        about(path, &words.with("cli-mapping-not-kept", &[("reason", reason.into())]))
    };
    let content = mapping.to_text().unwrap_or_default();
    let sent = output.send(content.into_bytes());
    match sent.map_err(|error| failed(&wording::save_reason(&error, words)))? {
        Sent::Written(..) => Ok(()),
        // Standard output has the result.
        Sent::Standard(_) => Err(failed(&words.text("cli-mapping-no-file"))),
    }
}

/// The summary: as JSON, and in words.
pub(super) fn told(imported: &Imported, note: &str, words: &Words) -> Outcome {
    let stdout = serde_json::to_string(&imported.summary).unwrap_or_default() + "\n";
    let stderr = note.to_owned() + &wording::import::summary(&imported.summary, words);
    Outcome { stdout, stderr, ok: true, ..Outcome::default() }
}
