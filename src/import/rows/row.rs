//! Rows of cells, from wherever they come. What follows after this does not know the file's kind.

use super::batch::Batch;
use crate::import::error::ImportError;

/// One row of a survey file. Its memory is used again for the next one.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// As it stands in the file, and then the cells that do not stand there as they are meant.
    pub(in crate::import) text: String,
    /// The latter, until the end of the row is found.
    pub(in crate::import) plain: String,
    /// Which cells they are.
    pub(in crate::import) plain_cells: Vec<usize>,
    pub(in crate::import) cells: Vec<Cell>,
    /// A cell may have several lines.
    pub(in crate::import) may_have_lines: bool,
    pub(in crate::import) number: u64,
}

/// Where a cell stands in [`Row::text`]. No row has so many bytes that they do not fit.
#[derive(Clone, Copy, Debug)]
pub(in crate::import) struct Cell {
    from: u32,
    to: u32,
}

impl Cell {
    #[inline]
    pub(in crate::import) fn new(from: usize, to: usize) -> Self {
        Self { from: from as u32, to: to as u32 }
    }

    #[inline]
    fn range(self) -> std::ops::Range<usize> {
        self.from as usize..self.to as usize
    }
}

impl Row {
    /// The cell in a column, counted from 0; empty where the row is shorter.
    #[must_use]
    #[inline]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map(|cell| self.read(*cell)).unwrap_or_default()
    }

    /// The same as bytes, which costs less.
    #[inline]
    pub(in crate::import) fn bytes(&self, column: usize) -> &[u8] {
        self.cells.get(column).map(|cell| self.raw(*cell)).unwrap_or_default()
    }

    /// Its cells in their order, as bytes.
    pub(in crate::import) fn each_bytes(&self) -> impl Iterator<Item = &[u8]> {
        self.cells.iter().map(|cell| self.raw(*cell))
    }

    #[inline]
    fn raw(&self, cell: Cell) -> &[u8] {
        self.text.as_bytes().get(cell.range()).unwrap_or_default()
    }

    /// Its cells in their order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| self.read(*cell))
    }

    #[inline]
    fn read(&self, cell: Cell) -> &str {
        self.text.get(cell.range()).unwrap_or_default()
    }

    /// How many cells it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells().all(|cell| cell.trim_ascii().is_empty())
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

    /// A row without cells.
    pub(in crate::import) fn clear(&mut self) {
        self.text.clear();
        self.plain.clear();
        self.plain_cells.clear();
        self.cells.clear();
        self.may_have_lines = false;
    }

    /// One more cell.
    pub(in crate::import) fn push(&mut self, cell: &str) {
        let from = self.text.len();
        self.text.push_str(cell);
        self.may_have_lines = true;
        self.cells.push(Cell::new(from, self.text.len()));
    }

    /// The row ends, and this is how it stands in the file.
    pub(in crate::import) fn end(&mut self, text: &str) {
        self.text.push_str(text);
        if self.plain_cells.is_empty() {
            return;
        }
        self.text.push_str(&self.plain);
        for at in &self.plain_cells {
            if let Some(cell) = self.cells.get_mut(*at) {
                let range = cell.range();
                *cell = Cell::new(text.len() + range.start, text.len() + range.end);
            }
        }
    }
}

/// Where rows come from.
pub(in crate::import) trait Rows {
    /// Reads the next rows; there are none after the last ones.
    fn next_batch(&mut self, batch: &mut Batch) -> Result<(), ImportError>;

    /// Bytes of the file read so far.
    fn bytes(&self) -> u64;

    /// What kind of file it is, as far as is known by now.
    fn format(&self) -> Format;

    /// How many of the rows given after a number got what stands in a merged cell above.
    fn merged_rows(&self, _after: u64) -> u64 {
        0
    }

    /// How many of the rows given are hidden in a sheet, where that is known.
    fn hidden_rows(&self) -> u64 {
        0
    }
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
        delimiter: crate::import::Delimiter,
    },
    /// An Excel workbook.
    Workbook {
        /// The sheet that is read.
        sheet: String,
        /// All its sheets.
        sheets: Vec<String>,
    },
}
