//! A snapshot of unsaved work: one line that says where it belongs, then the text of a journey file.

use crate::file::{ReadError, Stamp, parse, to_text};
use crate::journey::Journey;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The open document, as far as its recovery needs it. Cheap to make: the journey is shared.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The journey with its unsaved changes.
    pub journey: Arc<Journey>,
    /// The file it belongs to.
    pub path: Option<PathBuf>,
    /// What that file held when it was last read or written.
    pub base: Option<Stamp>,
    /// What is typed and not yet in the journey.
    pub typed: Vec<Typed>,
}

/// A text that is typed in a field and not yet in the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Which field: the id of a thing and a name.
    pub field: String,
    /// What stood in the field when typing began.
    pub over: String,
    /// What stands there now.
    pub text: String,
    /// Why it was refused.
    pub refused: Option<String>,
    /// It makes sense, but something else must be filled or pressed before it counts.
    pub waits: bool,
}

/// The first line. New fields get a default, so that every version reads every snapshot.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename = "Snapshot")]
struct Head {
    written: Timestamp,
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    base: Option<Stamp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    typed: Vec<Typed>,
}

/// The text of a snapshot.
pub(super) fn text_of(draft: &Draft, written: Timestamp) -> io::Result<String> {
    // The next start may be in another folder.
    let path = draft.path.as_deref().and_then(|path| std::path::absolute(path).ok());
    // A path that is no text cannot be written down; its document comes back without a file.
    let path = path.as_deref().and_then(Path::to_str).map(str::to_owned);
    let base = draft.base.filter(|_| path.is_some());
    let typed = draft.typed.clone();
    let head = ron::to_string(&Head { written, path, base, typed }).map_err(io::Error::other)?;
    let body = to_text(&draft.journey).map_err(io::Error::other)?;
    Ok(format!("{head}\n{body}"))
}

/// Reads a snapshot.
pub(super) fn read(path: &Path, bytes: &[u8]) -> Result<(Draft, Timestamp), ReadError> {
    let (first, body) = match bytes.iter().position(|byte| *byte == b'\n') {
        Some(end) => bytes.split_at(end),
        None => return Err(ReadError::Foreign { path: path.to_path_buf() }),
    };
    let head: Head = std::str::from_utf8(first)
        .ok()
        .and_then(|line| ron::from_str(line).ok())
        .ok_or_else(|| ReadError::Foreign { path: path.to_path_buf() })?;
    let journey = Arc::new(parse(path, body)?.journey);
    // Without what the file held then, nothing could tell that it has changed since.
    let file = head.path.map(PathBuf::from).filter(|_| head.base.is_some());
    let base = head.base.filter(|_| file.is_some());
    Ok((Draft { journey, path: file, base, typed: head.typed }, head.written))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        let journey = Journey { title: "Line\none".into(), ..Journey::default() };
        let base = Some(Stamp::of(b"base"));
        let path = std::path::absolute("a \"b\" ä.ron").ok();
        let text = "two\nlines \"and\" ä".into();
        let typed = Typed { field: "tp-jono/new-comment".into(), text, ..Typed::default() };
        Draft { journey: Arc::new(journey), path, base, typed: vec![typed] }
    }

    #[test]
    fn a_path_is_found_again_from_another_folder() -> Result<(), Box<dyn std::error::Error>> {
        let text = text_of(&Draft { path: Some("a.ron".into()), ..draft() }, Timestamp::now())?;
        let (back, _) = read(Path::new("x"), text.as_bytes())?;
        assert_eq!(back.path, std::path::absolute("a.ron").ok());
        Ok(())
    }

    #[test]
    fn what_is_written_is_what_is_read() -> Result<(), Box<dyn std::error::Error>> {
        let without = Draft { path: None, base: None, ..draft() };
        for draft in [draft(), without] {
            let text = text_of(&draft, Timestamp::UNIX_EPOCH)?;
            let back = read(Path::new("x"), text.as_bytes())?;
            assert_eq!(back, (draft, Timestamp::UNIX_EPOCH));
        }
        Ok(())
    }

    #[test]
    fn every_beginning_of_a_snapshot_is_noticed() -> io::Result<()> {
        let text = text_of(&draft(), Timestamp::UNIX_EPOCH)?;
        for length in 0..text.trim_end().len() {
            assert!(read(Path::new("x"), &text.as_bytes()[..length]).is_err(), "{length}");
        }
        Ok(())
    }
}
