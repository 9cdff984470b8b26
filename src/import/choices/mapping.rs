//! A mapping: everything about how a survey's export is read, so that the next one needs no thought.
//!
//! It is written in one form, [`SavedMapping`]: in a journey, and in a file of its own, which is RON,
//! meant to be read and changed by hand; the columns are written as for `--map`.

use super::filter::{Filter, FilterError};
use super::spec::{ColumnMap, SpecError};
use crate::file::Syntax;
use crate::import::headings::header::HeaderRows;
use crate::import::values::cell::Decimal;
use crate::import::values::date::DateOrder;
use crate::journey::SavedMapping;
use serde::{Deserialize, Serialize};

/// The format this version writes.
const FORMAT: u32 = 2;

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
    /// A filter that cannot be understood.
    Filter {
        /// The mapping.
        file: String,
        /// Why.
        reason: FilterError,
    },
}

/// What in a saved mapping cannot be understood.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum NotUnderstood {
    /// A column.
    Spec(#[from] SpecError),
    /// A filter.
    Filter(#[from] FilterError),
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
    /// The column that tells people apart.
    pub id_column: Option<String>,
    /// The column that names the segment of whoever answered.
    pub segment_column: Option<String>,
    /// The column that names the question, where each answer has a row of its own.
    pub question_column: Option<String>,
    /// The column of the answers then.
    pub score_column: Option<String>,
    /// Which rows are taken, by what columns say.
    pub filters: Vec<Filter>,
    /// Whether previews and answers that are not finished are taken.
    pub partial: bool,
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
    /// How many rows stand above the header.
    pub skip_rows: Option<u64>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
}

/// A mapping as its file holds it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    mapping: SavedMapping,
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
        let saved = match format {
            1 => ron::from_str::<v1::Mapping>(text).map(SavedMapping::from),
            FORMAT => ron::from_str::<File>(text).map(|file| file.mapping),
            _ => return Err(MappingError::Newer { file: file.to_owned(), format }),
        };
        let saved = saved.map_err(|error| damaged(&error))?;
        Self::try_from(&saved).map_err(|reason| match reason {
            NotUnderstood::Spec(reason) => MappingError::Spec { file: file.to_owned(), reason },
            NotUnderstood::Filter(reason) => MappingError::Filter { file: file.to_owned(), reason },
        })
    }

    /// The mapping as the text of its file.
    ///
    /// # Errors
    /// What the writer said; does not happen for texts and numbers.
    pub fn to_text(&self) -> Result<String, ron::Error> {
        let file = File { format: FORMAT, mapping: SavedMapping::from(self) };
        let pretty = ron::ser::PrettyConfig::new().new_line("\n").indentor("  ");
        ron::ser::to_string_pretty(&file, pretty).map(|text| text + "\n")
    }
}

impl From<&Mapping> for SavedMapping {
    fn from(mapping: &Mapping) -> Self {
        let own = mapping.clone();
        let decimal = |sign| match sign {
            Decimal::Point => ".",
            Decimal::Comma => ",",
            Decimal::Either => "either",
        };
        let order = |order| match order {
            DateOrder::DayFirst => "dmy",
            DateOrder::MonthFirst => "mdy",
        };
        Self {
            maps: own.maps.iter().map(ToString::to_string).collect(),
            count_column: own.count_column,
            round_column: own.round_column,
            response_column: own.response_column,
            date_column: own.date_column,
            id_column: own.id_column,
            segment_column: own.segment_column,
            question_column: own.question_column,
            score_column: own.score_column,
            filters: own.filters.iter().map(ToString::to_string).collect(),
            partial: own.partial,
            delimiter: own.delimiter,
            encoding: own.encoding,
            decimal: own.decimal.map(|sign| decimal(sign).to_owned()),
            date_order: own.date_order.map(|one| order(one).to_owned()),
            header_rows: own.header_rows.map(u8::from),
            skip_rows: own.skip_rows,
            sheet: own.sheet,
        }
    }
}

impl TryFrom<&SavedMapping> for Mapping {
    type Error = NotUnderstood;
    fn try_from(saved: &SavedMapping) -> Result<Self, NotUnderstood> {
        let own = saved.clone();
        Ok(Self {
            maps: own.maps.iter().map(|spec| spec.parse()).collect::<Result<_, SpecError>>()?,
            count_column: own.count_column,
            round_column: own.round_column,
            response_column: own.response_column,
            date_column: own.date_column,
            id_column: own.id_column,
            segment_column: own.segment_column,
            question_column: own.question_column,
            score_column: own.score_column,
            filters: own
                .filters
                .iter()
                .map(|one| one.parse())
                .collect::<Result<_, FilterError>>()?,
            partial: own.partial,
            delimiter: own.delimiter,
            encoding: own.encoding,
            decimal: own.decimal.and_then(|sign| match sign.as_str() {
                "." => Some(Decimal::Point),
                "," => Some(Decimal::Comma),
                "either" => Some(Decimal::Either),
                _ => None,
            }),
            date_order: own.date_order.and_then(|order| match order.as_str() {
                "dmy" => Some(DateOrder::DayFirst),
                "mdy" => Some(DateOrder::MonthFirst),
                _ => None,
            }),
            header_rows: own.header_rows.and_then(HeaderRows::of),
            skip_rows: own.skip_rows,
            sheet: own.sheet,
        })
    }
}

/// The first format of the file, which is still read.
mod v1 {
    use super::{DateOrder, Decimal, SavedMapping};
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    pub(in crate::import) struct Mapping {
        #[serde(rename = "format")]
        _format: u32,
        maps: Vec<String>,
        count_column: Option<String>,
        round_column: Option<String>,
        response_column: Option<String>,
        date_column: Option<String>,
        encoding: Option<String>,
        delimiter: Option<String>,
        decimal: Option<Decimal>,
        date_order: Option<DateOrder>,
        header_rows: Option<u8>,
        sheet: Option<String>,
    }

    impl From<Mapping> for SavedMapping {
        fn from(old: Mapping) -> Self {
            let signs = super::Mapping {
                decimal: old.decimal,
                date_order: old.date_order,
                ..super::Mapping::default()
            };
            Self {
                maps: old.maps,
                count_column: old.count_column,
                round_column: old.round_column,
                response_column: old.response_column,
                date_column: old.date_column,
                encoding: old.encoding,
                delimiter: old.delimiter,
                header_rows: old.header_rows,
                sheet: old.sheet,
                ..Self::from(&signs)
            }
        }
    }
}
