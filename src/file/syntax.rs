//! What is wrong at a place of a RON text, as data. The words are in `wording`.

use ron::error::Error;

/// A detail is cut after so many characters: it can quote the file, and a file can hold a word of any length.
const LONGEST: usize = 300;
/// So many allowed names are told.
const MOST_NAMES: usize = 40;

/// What is wrong at a place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// The text ends in the middle.
    CutOff,
    /// A mark is missing.
    Missing(&'static str),
    /// Something else should stand there.
    Expected(Wanted),
    /// A name that nothing has.
    NoSuchName {
        /// The name.
        found: String,
        /// What it can be.
        allowed: Vec<&'static str>,
    },
    /// Something that must be said is not.
    NotSaid(String),
    /// Something is said twice.
    Twice(String),
    /// More after the end.
    TrailingText,
    /// A number too large or small for its place.
    NumberOutOfRange,
    /// A value that cannot be; in the words of whoever read it, which are technical and English.
    Unfit(String),
    /// Something else, in the parser's technical words.
    Other(String),
}

/// What should stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `true` or `false`.
    YesOrNo,
    /// A number.
    Number,
    /// A whole number.
    WholeNumber,
    /// A text in quotation marks.
    Text,
    /// A name without quotation marks.
    Name,
    /// `Some(…)` or `None`.
    Optional,
}

impl From<&Error> for Syntax {
    fn from(error: &Error) -> Self {
        match error {
            Error::Eof => Self::CutOff,
            Error::ExpectedArray => Self::Missing("["),
            Error::ExpectedArrayEnd => Self::Missing("]"),
            Error::ExpectedComma => Self::Missing(","),
            Error::ExpectedMap => Self::Missing("{"),
            Error::ExpectedMapColon => Self::Missing(":"),
            Error::ExpectedMapEnd => Self::Missing("}"),
            Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => Self::Missing("("),
            Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => Self::Missing(")"),
            Error::ExpectedStringEnd => Self::Missing("\""),
            Error::UnclosedBlockComment => Self::Missing("*/"),
            Error::ExpectedBoolean => Self::Expected(Wanted::YesOrNo),
            Error::ExpectedFloat => Self::Expected(Wanted::Number),
            Error::ExpectedInteger => Self::Expected(Wanted::WholeNumber),
            Error::ExpectedString => Self::Expected(Wanted::Text),
            Error::ExpectedIdentifier => Self::Expected(Wanted::Name),
            Error::ExpectedOption => Self::Expected(Wanted::Optional),
            Error::IntegerOutOfBounds => Self::NumberOutOfRange,
            Error::TrailingCharacters => Self::TrailingText,
            Error::NoSuchEnumVariant { expected, found, .. }
            | Error::NoSuchStructField { expected, found, .. } => Self::NoSuchName {
                found: clipped(found),
                allowed: expected.iter().copied().take(MOST_NAMES).collect(),
            },
            Error::MissingStructField { field, .. } => Self::NotSaid((*field).into()),
            Error::DuplicateStructField { field, .. } => Self::Twice((*field).into()),
            Error::Message(_)
            | Error::InvalidValueForType { .. }
            | Error::ExpectedDifferentLength { .. } => Self::Unfit(clipped(&error.to_string())),
            other => Self::Other(clipped(&other.to_string())),
        }
    }
}

fn clipped(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into(),
    }
}
