//! A kept mapping: everything about how a survey's export is read, so that the next one needs no thought.
//!
//! RON, meant to be read and changed by hand; the columns are written as for `--map`.

use super::cell::Decimal;
use super::date::DateOrder;
use super::header::HeaderRows;
use super::spec::{ColumnMap, SpecError};
use crate::file::Syntax;
use serde::{Deserialize, Serialize};

/// The format this version writes.
const FORMAT: u32 = 1;

/// Why a mapping could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{self:?}")]
pub enum MappingError {
    /// Not a mapping.
    Damaged {
        /// The mapping.
        file: String,
        /// Line.
        line: usize,
        /// Column.
        column: usize,
        /// Why.
        reason: Syntax,
    },
    /// From a newer program.
    Newer {
        /// The mapping.
        file: String,
        /// Its format.
        format: u32,
    },
    /// A column that cannot be understood.
    Spec {
        /// The mapping.
        file: String,
        /// Why.
        reason: SpecError,
    },
}

#[derive(Deserialize)]
struct Header {
    format: u32,
}

/// How the export of a survey is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// Where its columns belong.
    pub maps: Vec<ColumnMap>,
    /// The column that says how many people a row stands for.
    pub count_column: Option<String>,
    /// The column that names the measurement round.
    pub round_column: Option<String>,
    /// The column that tells responses apart.
    pub response_column: Option<String>,
    /// The column of the day of an answer.
    pub date_column: Option<String>,
    /// The name of its encoding.
    pub encoding: Option<String>,
    /// The sign between cells.
    pub delimiter: Option<String>,
    /// The sign before a fraction.
    pub decimal: Option<Decimal>,
    /// How dates such as 3/4/2026 are read.
    pub date_order: Option<DateOrder>,
    /// How many rows its header has.
    pub header_rows: Option<HeaderRows>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Mapping", deny_unknown_fields)]
struct RawMapping {
    format: u32,
    maps: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count_column: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    round_column: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    response_column: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date_column: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    encoding: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    delimiter: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    decimal: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date_order: Option<DateOrder>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    header_rows: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sheet: Option<String>,
}

impl Mapping {
    /// Reads a mapping. `file` names it in messages.
    ///
    /// # Errors
    /// [`MappingError`] says where and why.
    pub fn parse(file: &str, text: &str) -> Result<Self, MappingError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let damaged = |error: &ron::error::SpannedError| MappingError::Damaged {
            file: file.to_owned(),
            line: error.span.start.line,
            column: error.span.start.col,
            reason: Syntax::from(&error.code),
        };
        let format = ron::from_str::<Header>(text).map_err(|error| damaged(&error))?.format;
        if format > FORMAT {
            return Err(MappingError::Newer { file: file.to_owned(), format });
        }
        let raw: RawMapping = ron::from_str(text).map_err(|error| damaged(&error))?;
        let maps = raw.maps.iter().map(|spec| spec.parse()).collect::<Result<_, SpecError>>();
        Ok(Self {
            maps: maps.map_err(|reason| MappingError::Spec { file: file.to_owned(), reason })?,
            count_column: raw.count_column,
            round_column: raw.round_column,
            response_column: raw.response_column,
            date_column: raw.date_column,
            encoding: raw.encoding,
            delimiter: raw.delimiter,
            decimal: raw.decimal,
            date_order: raw.date_order,
            header_rows: raw.header_rows.and_then(HeaderRows::of),
            sheet: raw.sheet,
        })
    }

    /// The mapping as the text of its file.
    ///
    /// # Errors
    /// What the writer said; does not happen for texts and numbers.
    pub fn to_text(&self) -> Result<String, ron::Error> {
        let own = self.clone();
        let raw = RawMapping {
            format: FORMAT,
            maps: own.maps.iter().map(ToString::to_string).collect(),
            count_column: own.count_column,
            round_column: own.round_column,
            response_column: own.response_column,
            date_column: own.date_column,
            encoding: own.encoding,
            delimiter: own.delimiter,
            decimal: own.decimal,
            date_order: own.date_order,
            header_rows: own.header_rows.map(u8::from),
            sheet: own.sheet,
        };
        let pretty = ron::ser::PrettyConfig::new().new_line("\n").indentor("  ");
        ron::ser::to_string_pretty(&raw, pretty).map(|text| text + "\n")
    }
}
