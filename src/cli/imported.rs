//! What an import leaves behind beside the journey: its mapping, and what it says.

use super::about;
use super::outcome::Outcome;
use crate::file::{Output, Sent};
use crate::i18n::Words;
use crate::import::{Imported, Mapping, Summary};
use crate::wording;
use serde::Serialize;
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
) -> std::result::Result<(), String> {
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

/// What an import did, for programs.
#[derive(Serialize)]
struct Result<'a> {
    #[serde(flatten)]
    summary: &'a Summary,
    rejections: Vec<Rejected<'a>>,
}

/// Cells that were not taken: `kind` is the same in every language, `reason` a sentence for people.
#[derive(Serialize)]
struct Rejected<'a> {
    row: u64,
    column: &'a str,
    text: &'a str,
    times: u64,
    kind: &'static str,
    reason: String,
}

/// The summary: as JSON, and in words.
pub(super) fn told(imported: &Imported, note: &str, words: &Words) -> Outcome {
    let summary = &imported.summary;
    let rejections = summary.rejections.iter().map(|one| Rejected {
        row: one.row,
        column: &one.column,
        text: &one.text,
        times: one.times,
        kind: one.reason.kind(),
        reason: wording::import::reason(words, &one.reason),
    });
    let result = Result { summary, rejections: rejections.collect() };
    let stdout = serde_json::to_string(&result).unwrap_or_default() + "\n";
    let stderr = note.to_owned() + &wording::import::summary(&imported.summary, words);
    Outcome { stdout, stderr, ok: true, ..Outcome::default() }
}
