//! Services whose exports are known by what stands below a header in any language.

use super::known::Known;
use crate::import::rows::row::Row;
use crate::import::values::cell::{Decimal, whole};
use crate::import::values::date::any_date;

/// By what stands below a header in any language.
pub(super) fn by_cells(rows: &[Row]) -> Option<Known> {
    let (first, below) = rows.split_first()?;
    if below.len() < 2 || first.len() < 4 {
        return None;
    }
    let all = |at: usize, is: &dyn Fn(&str) -> bool| {
        below.iter().filter(|row| !row.is_empty()).all(|row| is(row.cell(at).trim()))
    };
    let numbers = |cell: &str| whole(cell, Decimal::Point).is_ok();
    let or_blank =
        |is: &'static dyn Fn(&str) -> bool| move |cell: &str| cell.is_empty() || is(cell);
    if !all(0, &numbers) {
        return None;
    }
    // It alone writes an address behind the times, or the same word for all who have none.
    let said =
        |at: usize| below.iter().filter(|row| !row.is_empty()).map(move |row| row.cell(at).trim());
    let is_word = |cell: &str| !cell.is_empty() && cell.chars().all(char::is_alphabetic);
    let nobody =
        said(3).next().is_some_and(|first| is_word(first) && said(3).all(|one| one == first));
    let address = |cell: &str| cell.contains('@') || cell == "anonymous";
    if times(below, 1) && times(below, 2) {
        let forms = (nobody && said(4).all(str::is_empty)) || said(3).all(address);
        return forms.then_some(Known::MicrosoftForms);
    }
    let language = |cell: &str| {
        (2..=8).contains(&cell.len())
            && cell.split('-').next().is_some_and(|code| {
                (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase())
            })
    };
    let lime = all(1, &or_blank(&|cell| any_date(cell).is_some()))
        && below.iter().any(|row| any_date(row.cell(1)).is_some())
        && all(2, &or_blank(&|cell| whole(cell, Decimal::Point).is_ok()))
        && all(3, &language);
    lime.then_some(Known::LimeSurvey)
}

/// Whether nearly all cells of a column are dates with a time.
pub(super) fn times(rows: &[Row], at: usize) -> bool {
    let is_time = |row: &&Row| row.cell(at).contains(':') || row.cell(at).contains('.');
    let dates = rows.iter().filter(is_time).filter(|row| any_date(row.cell(at)).is_some()).count();
    dates * 100 >= rows.len() * 95
}
