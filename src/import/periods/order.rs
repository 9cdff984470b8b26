//! In which order day and month stand, where the first rows do not tell: then the whole column is read.

use super::dates::find_order;
use crate::import::error::ImportError;
use crate::import::headings::table::{Reading, read};
use crate::import::rows::input::{Input, Seekable};
use crate::import::values::date::{DateOrder, date};
use std::io::{Error, SeekFrom};

/// The order that the dates of a column tell; `None` where its first rows tell it, or none does. The reader
/// is at its beginning afterwards.
pub(in crate::import) fn learnt(
    reader: &mut dyn Seekable,
    file: &str,
    reading: &Reading,
    column: &str,
) -> Result<Option<DateOrder>, ImportError> {
    let failed = |error: Error| ImportError::reading(file, None, error);
    reader.seek(SeekFrom::Start(0)).map_err(failed)?;
    let found = read(Input::Whole(Box::new(&mut *reader)), file, reading, |mut table| {
        let at = table.column(column)?;
        if find_order(table.sample(at).iter().map(String::as_str)).is_ok() {
            return Ok(None);
        }
        let (mut day, mut month) = (false, false);
        while table.advance()? {
            let cell = table.cell(at);
            let reads = |order| date(cell, Some(order)).is_some();
            match (reads(DateOrder::DayFirst), reads(DateOrder::MonthFirst)) {
                (true, false) => day = true,
                (false, true) => month = true,
                _ => {}
            }
        }
        Ok(match (day, month) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        })
    })?;
    reader.seek(SeekFrom::Start(0)).map_err(failed)?;
    Ok(found)
}
