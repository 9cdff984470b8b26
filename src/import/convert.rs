//! Maps from elsewhere: a Mermaid journey or an outline becomes a journey of its own.

use super::maker::Maker;
use super::mermaid::{self, MermaidError};
use super::outline;
use crate::i18n::Words;
use crate::journey::{Date, Fault, Journey};

/// Longer texts are no maps.
pub const MOST_BYTES: usize = 2_000_000;
/// More stages than any map has.
pub(super) const MOST_STAGES: usize = 500;
/// More touchpoints than any map has.
pub(super) const MOST_TOUCHPOINTS: usize = 10_000;

/// What a map is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapForm {
    /// A Mermaid `journey`.
    Mermaid,
    /// Headings and lists in Markdown, or plain lines that are indented.
    Outline,
}

impl MapForm {
    /// What a file of this name holds, by its ending.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "mmd" | "mermaid" => Some(Self::Mermaid),
            "md" | "markdown" => Some(Self::Outline),
            _ => None,
        }
    }
}

/// Something that could not be taken as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The line, counted from 1.
    pub line: usize,
    /// What about it, in the language of the program.
    pub text: String,
}

/// A journey made from a map, and what could not be taken as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Converted {
    /// The journey.
    pub journey: Journey,
    /// What is to be known about it, in the order of the lines.
    pub warnings: Vec<Note>,
}

/// Why a map cannot be taken.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ConvertError {
    /// Not a text.
    #[error("line {line}: this is no text in UTF-8 or UTF-16. Save it as UTF-8 and try again.")]
    NotText {
        /// The first line that cannot be read.
        line: usize,
    },
    /// Far longer than a map.
    #[error("the text is longer than {} megabytes, which no map is; cut it down to the map.", MOST_BYTES / 1_000_000)]
    TooLong,
    /// More parts than can be worked with.
    #[error(
        "the map has {count} {what}; at most {most} can be taken. Divide it into several maps."
    )]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many.
        count: usize,
        /// The most.
        most: usize,
    },
    /// Mermaid refuses it.
    #[error(transparent)]
    Mermaid(#[from] MermaidError),
    /// Nothing that could be a stage or touchpoint.
    #[error(
        "there is neither a stage nor a touchpoint in it. Write each stage as “## Stage” and each touchpoint below it as “- Touchpoint”."
    )]
    Nothing,
    /// What was made contradicts itself.
    #[error(transparent)]
    Faulty(#[from] Fault),
}

/// What a conversion is told besides the text.
pub struct Telling<'a> {
    /// The language of names and warnings.
    pub words: &'a Words,
    /// Random bits for new ids.
    pub chance: &'a mut dyn FnMut() -> u64,
    /// The day the map is taken on, if the guesses in it shall have one.
    pub today: Option<Date>,
    /// What the journey is called where the map has no title.
    pub name: &'a str,
}

/// Makes a journey from the bytes of a map.
///
/// # Errors
/// [`ConvertError`] names the line, the reason and what to do.
pub fn convert(
    bytes: &[u8],
    form: MapForm,
    telling: Telling<'_>,
) -> Result<Converted, ConvertError> {
    if bytes.len() > MOST_BYTES {
        return Err(ConvertError::TooLong);
    }
    let text = decoded(bytes)?;
    let found = fenced(&text);
    let (map, first_line) = found.unwrap_or((&text, 1));
    let form = if found.is_some() { MapForm::Mermaid } else { form };
    let empty = Journey::default();
    let mut maker = Maker::new(&empty, telling.words, telling.chance, telling.today);
    let mut journey = match form {
        MapForm::Mermaid => mermaid::build(&mermaid::read(map, first_line)?, &mut maker)?,
        MapForm::Outline => outline::build(map, &mut maker)?,
    };
    if journey.title.is_empty() {
        let name = telling.name.trim();
        let untitled = || telling.words.text("untitled");
        journey.title = if name.is_empty() { untitled() } else { name.to_owned() };
    }
    maker.round(&mut journey);
    journey.validate()?;
    let mut warnings = maker.notes;
    warnings.sort_by_key(|note| note.line);
    Ok(Converted { journey, warnings })
}

/// Refuses more stages or touchpoints than can be worked with.
pub(super) fn check_size(stages: usize, touchpoints: usize) -> Result<(), ConvertError> {
    for (what, count, most) in
        [("stages", stages, MOST_STAGES), ("touchpoints", touchpoints, MOST_TOUCHPOINTS)]
    {
        if count > most {
            return Err(ConvertError::TooMany { what, count, most });
        }
    }
    Ok(())
}

fn decoded(bytes: &[u8]) -> Result<String, ConvertError> {
    let not_text = |before: &[u8]| {
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        ConvertError::NotText { line }
    };
    let text = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, mark)) if encoding != encoding_rs::UTF_8 => {
            let rest = bytes.get(mark..).unwrap_or_default();
            let text = encoding.decode_without_bom_handling_and_without_replacement(rest);
            text.ok_or_else(|| not_text(&[]))?.into_owned()
        }
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            let valid = std::str::from_utf8(bytes);
            let good = |error: std::str::Utf8Error| bytes.get(..error.valid_up_to());
            valid.map_err(|error| not_text(good(error).unwrap_or_default()))?.to_owned()
        }
    };
    // What holds these is a picture or a program, whatever its name says.
    match text.find('\0') {
        Some(at) => Err(not_text(text.as_bytes().get(..at).unwrap_or_default())),
        None => Ok(text),
    }
}

/// The first Mermaid journey between fences of a Markdown text, and its first line.
fn fenced(text: &str) -> Option<(&str, usize)> {
    let mut open: Option<(&str, bool, usize, usize)> = None;
    let mut at = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let start = at;
        at += line.len();
        let bare = line.trim();
        match open {
            None => {
                let mark =
                    bare.find(|c| c != '`').map_or(bare, |end| bare.get(..end).unwrap_or(""));
                let mark = if mark.is_empty() {
                    bare.find(|c| c != '~').map_or(bare, |end| bare.get(..end).unwrap_or(""))
                } else {
                    mark
                };
                if mark.len() >= 3 {
                    let info = bare.get(mark.len()..).unwrap_or_default().trim();
                    let info = info.trim_matches(['{', '}', '.', ' ']);
                    let named = info.get(..7).is_some_and(|a| a.eq_ignore_ascii_case("mermaid"));
                    open = Some((mark, named, at, number + 1));
                }
            }
            Some((mark, named, from, first)) => {
                let closes = bare.starts_with(mark)
                    && bare.trim_start_matches(mark.chars().next().unwrap_or('`')).is_empty();
                let last = at == text.len();
                if closes || last {
                    let end = if closes { start } else { at };
                    let inner = text.get(from..end).unwrap_or_default();
                    if named && mermaid::is_journey(inner) {
                        return Some((inner, first));
                    }
                    open = None;
                }
            }
        }
    }
    None
}
