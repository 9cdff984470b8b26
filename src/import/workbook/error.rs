//! Why a workbook cannot be read, in words for people.

use super::scan::Kind;

/// Why a workbook cannot be read.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum BadWorkbook {
    /// The format before 2007, or one with a password.
    #[error(
        "this is an Excel 97–2003 workbook that cannot be read, or a workbook with a password; save it as .xlsx without a password, or as CSV (UTF-8)"
    )]
    Old,
    /// `OpenDocument`, and damaged or no table.
    #[error(
        "this OpenDocument file cannot be read as a spreadsheet ({0}); save it as .xlsx or as CSV (UTF-8)"
    )]
    OpenDocument(String),
    /// Excel's binary format, and damaged.
    #[error(
        "this binary workbook (.xlsb) cannot be read ({0}); save it as .xlsx or as CSV (UTF-8)"
    )]
    Binary(String),
    /// Apple's Numbers or Pages.
    #[error(
        "this is a document of Apple's Numbers or Pages, which Polku does not read; export it from there as Excel (.xlsx) or CSV"
    )]
    Apple,
    /// A document of another program of Microsoft's.
    #[error("this is a {0} document and no table; export the survey as CSV or .xlsx")]
    Office(&'static str),
    /// Some other zip archive.
    #[error("this is a zip archive and no workbook{}; unpack it and import the survey's file in it", holds(.0))]
    Archive(Vec<String>),
    /// Made to fill the memory, or of no survey.
    #[error(
        "the workbook holds {0} inside, more than any survey; it is damaged or made to exhaust this computer"
    )]
    TooBig(String),
    /// More columns than a survey has.
    #[error(
        "row {row} has a cell beyond column {most}, which is no survey; remove what stands there"
    )]
    Columns {
        /// Where.
        row: u64,
        /// The most columns.
        most: usize,
    },
    /// More blank cells than any survey has.
    #[error("the sheet has more than {most} blank cells before others; save it as CSV (UTF-8)")]
    Blanks {
        /// The most blank cells.
        most: u64,
    },
    /// Rows out of their order.
    #[error(
        "row {row} stands twice or after a later one, so the workbook is damaged; open it in a spreadsheet and save it again"
    )]
    Order {
        /// Where.
        row: u64,
    },
    /// Not a workbook that can be understood.
    #[error(
        "the workbook is damaged ({0}); open it in a spreadsheet and save it again, or save it as CSV (UTF-8)"
    )]
    Damaged(String),
    /// No sheet of the name.
    #[error("there is no sheet “{sheet}”; {near}")]
    NoSheet {
        /// The name given.
        sheet: String,
        /// Names that resemble it.
        near: String,
    },
    /// No sheet with anything in it.
    #[error("no sheet of the workbook has anything in it")]
    Empty,
    /// Several sheets with data.
    #[error("several sheets have data; say which with --sheet: {0}")]
    SeveralSheets(String),
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

fn holds(names: &[String]) -> String {
    match names {
        [] => String::new(),
        names => format!(" (it holds {})", names.join(", ")),
    }
}
