//! The journey file: RON with a version header, `(format: 2, journey: (…))`.
//!
//! Unknown fields are errors with a place, so that nothing is dropped without a word. A later format
//! is tried too: if this version understands all of it, it opens for reading only.
//!
//! A format that was shipped is read for ever. When the journey changes so that old files no longer
//! fit, the type as it was is frozen in a module of its own (`v1::Journey`), becomes the next one by
//! `From`, and [`READERS`] gets a row: header, frozen type, chain. `ron::Value` loses content and has
//! no part in that.

mod v1;

use super::error::{Place, ReadError};
use super::syntax::Syntax;
use crate::journey::Journey;
use crate::sanitize;
use ron::error::SpannedError;
use ron::ser::PrettyConfig;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::path::Path;

/// The format this version writes.
pub const FORMAT: u32 = 2;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The part of every format that never changes.
#[derive(Deserialize)]
struct Header {
    format: u32,
}

#[derive(Deserialize)]
#[serde(rename = "JourneyFile", deny_unknown_fields)]
struct JourneyFile<Old> {
    #[serde(rename = "format")]
    _format: u32,
    journey: Old,
}

/// Reads the text of one format and makes a journey of today of it.
type Reader = fn(&str) -> Result<Journey, SpannedError>;

/// Every format there ever was, oldest first.
const READERS: &[(u32, Reader)] = &[(1, read_as::<v1::Journey>), (2, read_as::<Journey>)];

/// `Old` is the type of a format as it was; its `Into` is the chain to the present one.
fn read_as<Old: DeserializeOwned + Into<Journey>>(text: &str) -> Result<Journey, SpannedError> {
    ron::Options::default().from_str::<JourneyFile<Old>>(text).map(|file| file.journey.into())
}

#[derive(Serialize)]
#[serde(rename = "JourneyFile")]
struct JourneyFileRef<'a> {
    format: u32,
    journey: &'a Journey,
}

/// A journey that was read.
#[derive(Debug)]
pub struct Opened {
    /// The journey.
    pub journey: Journey,
    /// The file is in a newer format: it may be looked at, but not saved over.
    pub newer_format: Option<u32>,
    /// The file is in an older format: saving it brings it to the present one.
    pub older_format: Option<u32>,
}

/// Reads the content of a journey file. `path` only names the file in messages.
///
/// # Errors
/// [`ReadError`] says where and why; nothing is opened half.
pub fn parse(path: &Path, bytes: &[u8]) -> Result<Opened, ReadError> {
    parse_with(READERS, path, bytes)
}

fn parse_with(readers: &[(u32, Reader)], path: &Path, bytes: &[u8]) -> Result<Opened, ReadError> {
    let path_buf = || path.to_path_buf();
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge { path: path_buf() });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(ReadError::Empty { path: path_buf() });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError::NotText {
        path: path_buf(),
        place: place_of(&bytes[..error.valid_up_to()]),
    })?;
    let whole = || ron::Options::default().from_str::<Header>(text);
    // Most of the time goes into parsing, so that it is done once where nothing is wrong.
    let format = match header_before_journey(text).map_or_else(whole, Ok) {
        Ok(header) => header.format,
        Err(_) if !looks_like_ours(text) => return Err(ReadError::Foreign { path: path_buf() }),
        Err(error) => return Err(damaged(path, &error)),
    };
    let known = readers.iter().find(|(known, _)| *known == format);
    // A newer one is read as far as the newest known one goes.
    let Some((_, reader)) = known.or(readers.last().filter(|(newest, _)| format > *newest)) else {
        return Err(ReadError::NoSuchFormat { path: path_buf(), format });
    };
    let journey = match reader(text) {
        Ok(journey) => journey,
        Err(error) if format > FORMAT => {
            // What is no RON at all is damaged, whoever wrote it.
            whole().map_err(|error| damaged(path, &error))?;
            return Err(ReadError::Newer {
                path: path_buf(),
                format,
                reason: Syntax::from(&error.code),
            });
        }
        Err(error) => {
            let error = whole().err().unwrap_or(error);
            return Err(damaged(path, &error));
        }
    };
    let journey = cleaned(text, journey).map_err(|error| damaged(path, &error))?;
    journey.validate().map_err(|fault| ReadError::Faulty { path: path_buf(), fault })?;
    Ok(Opened {
        journey,
        newer_format: (format > FORMAT).then_some(format),
        older_format: (format < FORMAT).then_some(format),
    })
}

/// The journey of a text that this program has just written, not yet checked for validity. None where it cannot be read, or is longer than what is read.
pub(super) fn parse_own(text: &str) -> Option<Journey> {
    if text.len() as u64 > MAX_BYTES {
        return None;
    }
    cleaned(text, read_as::<Journey>(text).ok()?).ok()
}

/// The header, where it stands before the journey as this program writes it. The journey itself is not looked at.
fn header_before_journey(text: &str) -> Option<Header> {
    let before = text.get(..text.find("journey")?)?.trim_end().strip_suffix(',')?;
    ron::Options::default().from_str::<Header>(&format!("{before})")).ok()
}

/// The journey as the text of its file.
///
/// # Errors
/// What the writer said; cannot happen for a journey that was made or read by this program.
pub fn to_text(journey: &Journey) -> Result<String, ron::Error> {
    let pretty =
        PrettyConfig::new().new_line("\n").indentor("  ").compact_maps(true).escape_strings(false);
    let mut text = ron::ser::to_string_pretty(&JourneyFileRef { format: FORMAT, journey }, pretty)?;
    text.push('\n');
    Ok(match sanitize::clean(&text) {
        Cow::Borrowed(_) => text,
        // They can only stand in values.
        Cow::Owned(clean) => clean,
    })
}

/// Letters that a terminal or a page obeys instead of showing them, raw or spelled as in `\u{1b}`, do not
/// get into a journey: it is written without them and read again.
fn cleaned(text: &str, journey: Journey) -> Result<Journey, SpannedError> {
    let is_spelled = ["\\u", "\\x", "\\r", "\\0"].iter().any(|escape| text.contains(escape));
    if sanitize::is_clean(text) && !is_spelled {
        return Ok(journey);
    }
    match to_text(&journey) {
        Ok(clean) => read_as::<Journey>(&clean),
        // What cannot be written cannot be saved either, and says so then.
        Err(_) => Ok(journey),
    }
}

/// A damaged journey still begins like one: a parenthesis and, soon, the word `format`.
pub(super) fn looks_like_ours(text: &str) -> bool {
    let start: String = text.chars().take(400).collect();
    start.trim_start().starts_with(['(', '/', '#', 'J']) && start.contains("format")
}

fn place_of(before: &[u8]) -> Place {
    let text = String::from_utf8_lossy(before);
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    Place { line, column }
}

fn damaged(path: &Path, error: &SpannedError) -> ReadError {
    let start = error.span.start;
    ReadError::Damaged {
        path: path.to_path_buf(),
        place: Place { line: start.line, column: start.col },
        reason: Syntax::from(&error.code),
    }
}

#[cfg(test)]
mod tests;
