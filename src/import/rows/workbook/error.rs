//! Why a workbook cannot be read, as data. The words are in `wording`.

use super::scan::Kind;
use crate::import::choices::near::Near;

/// Why a workbook cannot be read.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum BadWorkbook {
    /// The format before 2007, or one with a password.
    Old,
    /// `OpenDocument`, and damaged or no table.
    OpenDocument(String),
    /// Excel's binary format, and damaged.
    Binary(String),
    /// Apple's Numbers or Pages.
    Apple,
    /// A document of another program of Microsoft's.
    Office(&'static str),
    /// Some other zip archive.
    Archive(Vec<String>),
    /// Made to fill the memory, or of no survey.
    TooBig(String),
    /// More columns than a survey has.
    Columns {
        /// Where.
        row: u64,
        /// The most columns.
        most: usize,
    },
    /// More blank cells than any survey has.
    Blanks {
        /// The most blank cells.
        most: u64,
    },
    /// Rows out of their order.
    Order {
        /// Where.
        row: u64,
    },
    /// Not a workbook that can be understood.
    Damaged(String),
    /// No sheet of the name.
    NoSheet {
        /// The name given.
        sheet: String,
        /// Names that resemble it.
        near: Near,
    },
    /// No sheet with anything in it.
    Empty,
    /// Several sheets with data.
    SeveralSheets(Vec<String>),
}

impl BadWorkbook {
    pub(super) fn damaged(error: &dyn std::fmt::Display) -> Self {
        let reason = error.to_string();
        let reason = reason.trim_end_matches('.');
        Self::Damaged(reason.chars().take(200).collect())
    }

    /// The same of a kind of workbook, where that is not the usual one.
    pub(super) fn of(self, kind: Kind) -> Self {
        match (self, kind) {
            (Self::Damaged(reason), Kind::Ods) => Self::OpenDocument(reason),
            (Self::Damaged(reason), Kind::Xlsb) => Self::Binary(reason),
            (other, _) => other,
        }
    }
}
