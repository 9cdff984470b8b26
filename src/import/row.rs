//! Rows of cells, from wherever they come. What follows after this does not know the file's kind.

use super::error::ImportError;

/// One row of a survey file.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub(super) cells: csv::ByteRecord,
    pub(super) number: u64,
}

impl Row {
    /// The cell in a column, counted from 0; empty where the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).and_then(|cell| std::str::from_utf8(cell).ok()).unwrap_or_default()
    }

    /// How many cells it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim_ascii().is_empty())
    }

    /// Its number as a spreadsheet counts: the first row of the file is row 1.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How many cells it has beyond `columns`, blank ones at its end left out.
    #[must_use]
    pub fn overhang(&self, columns: usize) -> usize {
        let mut filled = self.len();
        while filled > columns && self.cell(filled - 1).trim().is_empty() {
            filled -= 1;
        }
        filled.saturating_sub(columns)
    }
}

/// Where rows come from.
pub(super) trait Rows {
    /// Reads the next row that is not blank; false after the last one.
    fn next_row(&mut self, row: &mut Row) -> Result<bool, ImportError>;

    /// Bytes of the file read so far.
    fn bytes(&self) -> u64;

    /// What kind of file it is, as far as is known by now.
    fn format(&self) -> Format;
}

/// What kind of file rows come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// CSV, TSV and the like.
    Text {
        /// How letters are stored.
        encoding: &'static str,
        /// Whether the encoding was only guessed from the letters' frequency.
        doubtful: bool,
        /// The sign between cells.
        delimiter: super::Delimiter,
    },
    /// An Excel workbook.
    Workbook {
        /// The sheet that is read.
        sheet: String,
        /// All its sheets.
        sheets: Vec<String>,
    },
}
