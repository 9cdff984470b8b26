//! Tables that are read as a whole: of a web page, of a spreadsheet in XML, of a list in JSON.

use super::error::BadWorkbook;
use super::merged::Spans;
use super::sheets::{Book, Cells};

/// A cell: row and column from 0, and what it shows.
pub(in crate::import) type Shows = (u32, u32, String);

/// A table that is read already.
#[derive(Clone, Default)]
pub(in crate::import) struct Table {
    pub(in crate::import) name: String,
    pub(in crate::import) cells: Vec<Shows>,
    /// Cells that cover more rows than their own.
    pub(in crate::import) spans: Spans,
}

/// Tables with their names.
pub(in crate::import) struct Tables(pub(in crate::import) Vec<Table>);

impl Tables {
    /// A single one, of which no cell covers others.
    pub(in crate::import) fn plain(name: &str, cells: Vec<Shows>) -> Self {
        Self(vec![Table { name: name.to_owned(), cells, spans: Spans::new() }])
    }
}

impl Book for Tables {
    fn sheets(&self) -> Vec<(String, bool)> {
        self.0.iter().map(|table| (table.name.clone(), true)).collect()
    }

    fn cells(&mut self, sheet: &str) -> Result<Box<dyn Cells + '_>, BadWorkbook> {
        let missing = || BadWorkbook::Damaged("a sheet is missing".into());
        let table = self.0.iter().find(|table| table.name == sheet).ok_or_else(missing)?;
        Ok(Box::new(OfTable { cells: Listed(table.cells.iter().cloned()), spans: &table.spans }))
    }
}

/// Cells that are there already.
pub(super) struct Listed<I>(pub(super) I);

impl<I: Iterator<Item = Shows>> Cells for Listed<I> {
    fn next_cell(&mut self) -> Result<Option<Shows>, BadWorkbook> {
        Ok(self.0.by_ref().find(|(.., text)| !text.trim().is_empty()))
    }
}

/// The same, with what some of them cover.
struct OfTable<'b, C> {
    cells: C,
    spans: &'b Spans,
}

impl<C: Cells> Cells for OfTable<'_, C> {
    fn next_cell(&mut self) -> Result<Option<Shows>, BadWorkbook> {
        self.cells.next_cell()
    }

    fn rows_covered(&self, row: u32, column: u32) -> u32 {
        self.spans.get(&(row, column)).copied().unwrap_or(1)
    }
}
