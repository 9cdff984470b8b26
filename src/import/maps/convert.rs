//! Maps from elsewhere: a Mermaid journey or an outline becomes a journey of its own.

use super::maker::Maker;
use super::mermaid::{self, MermaidError};
use super::outline;
use crate::i18n::Words;
use crate::import::rows::decode::Decode;
use crate::journey::{Date, Fault, Journey, Many};
use std::io::Read as _;

/// Longer texts are no maps.
pub const MOST_BYTES: usize = 2_000_000;
/// More stages than any map has.
pub(in crate::import) const MOST_STAGES: usize = 500;
/// More touchpoints than any map has.
pub(in crate::import) const MOST_TOUCHPOINTS: usize = 10_000;

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
#[error("{self:?}")]
pub enum ConvertError {
    /// Not a text.
    NotText {
        /// The first line that cannot be read.
        line: usize,
    },
    /// Far longer than a map.
    TooLong,
    /// More parts than can be worked with.
    TooMany {
        /// Of what.
        what: Many,
        /// How many.
        count: usize,
        /// The most.
        most: usize,
    },
    /// Mermaid refuses it.
    Mermaid(#[from] MermaidError),
    /// Nothing that could be a stage or touchpoint.
    Nothing,
    /// What was made contradicts itself.
    Faulty(Fault),
}

impl From<Fault> for ConvertError {
    fn from(fault: Fault) -> Self {
        Self::Faulty(fault)
    }
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
    let Telling { words, chance, today, name } = telling;
    if bytes.len() > MOST_BYTES {
        return Err(ConvertError::TooLong);
    }
    let (text, guessed) = decoded(bytes)?;
    let found = fenced(&text);
    let form = if found.is_some() { MapForm::Mermaid } else { form };
    let whole = Fenced { map: &text, line: 1, alone: true, closed: true };
    let Fenced { map, line, alone, closed } = found.unwrap_or(whole);
    let empty = Journey::default();
    let mut maker = Maker::new(&empty, words, chance, today);
    name.clone_into(&mut maker.source);
    if let Some(encoding) = guessed {
        maker.note(1, words.with("convert-guessed", &[("encoding", encoding.into())]));
    }
    if !alone {
        maker.note(line, words.text("convert-only-diagram"));
    }
    if !closed {
        maker.note(line - 1, words.text("convert-open-diagram"));
    }
    let mut journey = match form {
        MapForm::Mermaid => mermaid::build(&mermaid::read(map, line)?, &mut maker)?,
        MapForm::Outline => outline::build(map, &mut maker)?,
    };
    if journey.title.is_empty() {
        let name = name.trim();
        let untitled = || words.text("untitled");
        journey.title = if name.is_empty() { untitled() } else { name.to_owned() };
    }
    if form == MapForm::Mermaid {
        mermaid::apply(map, &mut journey, &mut maker.fresh);
    }
    maker.round(&mut journey);
    journey.validate()?;
    let mut warnings = maker.notes;
    warnings.sort_by_key(|note| note.line);
    Ok(Converted { journey, warnings })
}

/// Refuses more stages or touchpoints than can be worked with.
pub(in crate::import) fn check_size(stages: usize, touchpoints: usize) -> Result<(), ConvertError> {
    for (what, count, most) in
        [(Many::Stages, stages, MOST_STAGES), (Many::Touchpoints, touchpoints, MOST_TOUCHPOINTS)]
    {
        if count > most {
            return Err(ConvertError::TooMany { what, count, most });
        }
    }
    Ok(())
}

/// The text, and the encoding it was taken for where nothing but its letters tells.
fn decoded(bytes: &[u8]) -> Result<(String, Option<&'static str>), ConvertError> {
    let not_text = |before: &[u8]| {
        let line = before.split(|byte| *byte == b'\n').count();
        ConvertError::NotText { line }
    };
    // What is UTF-8 is text, also with letters in it that only a terminal obeys: names are cleaned of them.
    if let Ok(text) = std::str::from_utf8(bytes)
        && !text.contains('\0')
    {
        return Ok((text.trim_start_matches('\u{feff}').to_owned(), None));
    }
    let mut read = Decode::new(bytes, None);
    let mut text = Vec::with_capacity(bytes.len());
    let zero = bytes.iter().position(|byte| *byte == 0);
    let before = zero.and_then(|at| bytes.get(..at));
    read.read_to_end(&mut text).map_err(|_| not_text(before.unwrap_or(&text)))?;
    let guessed = read.is_guessed().then(|| read.encoding().name());
    let text = String::from_utf8(text).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        not_text(error.as_bytes().get(..good).unwrap_or_default())
    })?;
    // What holds these is a picture or a program, whatever its name says.
    match text.find('\0') {
        Some(at) => Err(not_text(text.as_bytes().get(..at).unwrap_or_default())),
        None => Ok((text, guessed)),
    }
}

/// A diagram between the fences of a Markdown text.
struct Fenced<'a> {
    map: &'a str,
    /// The line of the text on which it begins.
    line: usize,
    /// There is nothing but it in the text.
    alone: bool,
    /// Its fence has an end.
    closed: bool,
}

/// An open fence: its sign, how often, and what it says.
struct Fence<'a> {
    sign: char,
    count: usize,
    info: &'a str,
}

impl<'a> Fence<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let bare = line.trim();
        let sign = bare.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let info = bare.trim_start_matches(sign);
        let count = bare.len() - info.len();
        (count >= 3).then_some(Self { sign, count, info: info.trim() })
    }

    fn is_closed_by(&self, other: &Fence<'_>) -> bool {
        other.info.is_empty() && other.sign == self.sign && other.count >= self.count
    }

    fn is_mermaid(&self) -> bool {
        let name = self.info.trim_start_matches(['{', '.', ' ']);
        name.get(..7).is_some_and(|begin| begin.eq_ignore_ascii_case("mermaid"))
    }
}

/// The first Mermaid journey between fences.
fn fenced(text: &str) -> Option<Fenced<'_>> {
    // The open fence, where it begins, where what is in it begins, and on which line.
    let mut open: Option<(Fence<'_>, usize, usize, usize)> = None;
    let mut end = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let start = end;
        end += line.len();
        let fence = Fence::of(line);
        match (&open, fence) {
            (None, Some(fence)) => open = Some((fence, start, end, number + 1)),
            (Some((begun, ..)), Some(fence)) if begun.is_closed_by(&fence) => {
                if let Some(found) = open.take().and_then(|open| inner(text, &open, start, end)) {
                    return Some(found);
                }
            }
            _ => {}
        }
    }
    // A fence that is never closed reaches to the end.
    let last = open.and_then(|open| inner(text, &open, text.len(), text.len()));
    last.map(|last| Fenced { closed: false, ..last })
}

fn inner<'a>(
    text: &'a str,
    open: &(Fence<'_>, usize, usize, usize),
    close: usize,
    after: usize,
) -> Option<Fenced<'a>> {
    let (fence, before, from, line) = open;
    let map = text.get(*from..close)?;
    let around = [text.get(..*before), text.get(after..)];
    let alone = around.into_iter().flatten().all(|text| text.trim().is_empty());
    (fence.is_mermaid() && mermaid::is_journey(map)).then_some(Fenced {
        map,
        line: *line,
        alone,
        closed: true,
    })
}
