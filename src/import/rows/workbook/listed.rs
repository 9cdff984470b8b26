//! Tables that are read as a whole: of a web page, of a spreadsheet in XML, of a list in JSON.

use super::error::BadWorkbook;
use super::sheets::{Book, Cells};

/// A cell: row and column from 0, and what it shows.
pub(in crate::import) type Shows = (u32, u32, String);

/// Tables with their names.
pub(in crate::import) struct Tables(pub(in crate::import) Vec<(String, Vec<Shows>)>);

impl Book for Tables {
    fn sheets(&self) -> Vec<(String, bool)> {
        self.0.iter().map(|(name, _)| (name.clone(), true)).collect()
    }

    fn cells(&mut self, sheet: &str) -> Result<Box<dyn Cells + '_>, BadWorkbook> {
        let found = self.0.iter().find(|(name, _)| name == sheet);
        let cells = found.map(|(_, cells)| cells.as_slice()).unwrap_or_default();
        Ok(Box::new(Listed(cells.iter().cloned())))
    }
}

/// Cells that are there already.
pub(super) struct Listed<I>(pub(super) I);

impl<I: Iterator<Item = Shows>> Cells for Listed<I> {
    fn next_cell(&mut self) -> Result<Option<Shows>, BadWorkbook> {
        Ok(self.0.by_ref().find(|(.., text)| !text.trim().is_empty()))
    }
}
