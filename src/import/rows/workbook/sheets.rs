//! Which sheet of a workbook is meant.

use super::error::BadWorkbook;
use crate::import::choices::near::near;
use crate::import::values::alike::same;

/// What to do where several sheets have data and none was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Several {
    /// Take the first.
    First,
    /// Ask.
    Refuse,
}

/// A workbook of any kind.
pub(super) trait Book {
    /// The names of its sheets, and whether they are shown.
    fn sheets(&self) -> Vec<(String, bool)>;

    /// The cells of a sheet in which something stands.
    fn cells(&mut self, sheet: &str) -> Result<Box<dyn Cells + '_>, BadWorkbook>;
}

/// The cells of a sheet, row by row.
pub(super) trait Cells {
    /// The next cell in which something stands: row and column from 0, and what it shows.
    fn next_cell(&mut self) -> Result<Option<(u32, u32, String)>, BadWorkbook>;

    /// How many rows the cell at a place that was just given covers: more than one where it is merged.
    fn rows_covered(&self, _row: u32, _column: u32) -> u32 {
        1
    }

    /// How many of the rows given are hidden in the sheet, where that is known.
    fn hidden_rows(&self) -> u64 {
        0
    }
}

/// The sheet to read, and all there are. A hidden one is read only by its name.
pub(super) fn choose(
    book: &mut dyn Book,
    wanted: Option<&str>,
    several: Several,
) -> Result<(String, Vec<String>), BadWorkbook> {
    let all = book.sheets();
    let names: Vec<String> = all.iter().map(|(name, _)| name.clone()).collect();
    if let Some(wanted) = wanted {
        let exact = names.iter().find(|name| *name == wanted);
        let found = exact.or_else(|| names.iter().find(|name| same(name, wanted)));
        let near = near(wanted, names.iter().map(String::as_str));
        let missing = || BadWorkbook::NoSheet { sheet: wanted.to_owned(), near };
        return found.cloned().map(|name| (name, names.clone())).ok_or_else(missing);
    }
    let (mut first_filled, mut with_data) = (None, Vec::new());
    for (name, _) in all.iter().filter(|(_, visible)| *visible) {
        let rows = filled_rows(book, name)?;
        if rows > 0 && first_filled.is_none() {
            first_filled = Some(name.clone());
        }
        if rows > 1 {
            with_data.push(name.clone());
        }
    }
    match (with_data.as_slice(), several) {
        ([_, _, ..], Several::Refuse) => Err(BadWorkbook::SeveralSheets(with_data)),
        ([first, ..], _) => Ok((first.clone(), names)),
        ([], _) => first_filled.map(|name| (name, names)).ok_or(BadWorkbook::Empty),
    }
}

/// How many rows of a sheet have something in them: none, one or more.
fn filled_rows(book: &mut dyn Book, name: &str) -> Result<usize, BadWorkbook> {
    let mut cells = book.cells(name)?;
    let mut first = None;
    while let Some((row, ..)) = cells.next_cell()? {
        match first {
            None => first = Some(row),
            Some(first) if first != row => return Ok(2),
            Some(_) => {}
        }
    }
    Ok(usize::from(first.is_some()))
}
