//! Which sheet of a workbook is meant.

use super::error::BadWorkbook;
use super::text;
use crate::import::near::near;
use crate::import::spec::same;
use calamine::{Reader as _, SheetType, SheetVisible, Xlsx};
use std::io::{Read, Seek};

/// What to do where several sheets have data and none was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Several {
    /// Take the first.
    First,
    /// Ask.
    Refuse,
}

/// The sheet to read, and all there are. A hidden one is read only by its name.
pub(super) fn choose<R: Read + Seek>(
    book: &mut Xlsx<R>,
    wanted: Option<&str>,
    several: Several,
) -> Result<(String, Vec<String>), BadWorkbook> {
    let all = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let all: Vec<(String, bool)> =
        all.map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect();
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
        ([_, _, ..], Several::Refuse) => {
            let quoted = with_data.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>();
            Err(BadWorkbook::SeveralSheets(quoted.join(", ")))
        }
        ([first, ..], _) => Ok((first.clone(), names)),
        ([], _) => first_filled.map(|name| (name, names)).ok_or(BadWorkbook::Empty),
    }
}

/// How many rows of a sheet have something in them: none, one or more.
fn filled_rows<R: Read + Seek>(book: &mut Xlsx<R>, name: &str) -> Result<usize, BadWorkbook> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let mut first = None;
    while let Some(cell) = cells.next_cell()? {
        if text(&cell).is_none() {
            continue;
        }
        let (row, _) = cell.get_position();
        match first {
            None => first = Some(row),
            Some(first) if first != row => return Ok(2),
            Some(_) => {}
        }
    }
    Ok(usize::from(first.is_some()))
}
