//! A sheet as CSV, and as the block of cells that spreadsheets take from the clipboard.

use super::sheet::{Cell, Sheet};
use crate::i18n::{Language, Words};
use crate::sanitize::clean;

/// The counts of a journey as CSV: where numbers have a comma, with a byte order mark and semicolons, as
/// spreadsheets expect it there; else as RFC 4180 says. Lines end in CR LF.
#[must_use]
pub fn csv(sheet: &Sheet, words: &Words) -> Vec<u8> {
    let (comma, mark) = match words.language() {
        Language::Fi | Language::Sv => (';', "\u{feff}"),
        Language::En => (',', ""),
    };
    let mut text = mark.to_owned();
    let columns = sheet.written();
    let heads = columns.iter().filter_map(|at| sheet.columns.get(*at));
    line(&mut text, heads.map(|column| guarded(&column.title)), comma);
    for row in &sheet.rows {
        let cells = columns.iter().filter_map(|at| row.get(*at));
        line(&mut text, cells.map(|cell| written(cell, comma == ';')), comma);
    }
    text.into_bytes()
}

/// A sheet as a block to paste: cells between tabs, lines and tabs of a text as spaces.
#[must_use]
pub fn block(sheet: &Sheet, words: &Words) -> String {
    let has_comma = words.language() != Language::En;
    let mut text = String::new();
    let mut add = |cells: Vec<String>| {
        let flat: Vec<String> =
            cells.into_iter().map(|cell| cell.replace(['\t', '\n', '\r'], " ")).collect();
        text.push_str(&flat.join("\t"));
        text.push('\n');
    };
    let columns = sheet.written();
    let heads = columns.iter().filter_map(|at| sheet.columns.get(*at));
    add(heads.map(|column| guarded(&column.title)).collect());
    for row in &sheet.rows {
        let cells = columns.iter().filter_map(|at| row.get(*at));
        add(cells.map(|cell| written(cell, has_comma)).collect());
    }
    text
}

fn line(text: &mut String, cells: impl Iterator<Item = String>, comma: char) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(comma);
        }
        if cell.contains([comma, '"', '\n', '\r', '\t']) || cell.trim() != cell {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

fn written(cell: &Cell, has_comma: bool) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Count(count) => count.to_string(),
        Cell::Number(value, decimals) => {
            let text = format!("{value:.decimals$}");
            // No −0.0, and no digits that say nothing.
            let text = if text.contains('.') {
                text.trim_end_matches('0').trim_end_matches('.').to_owned()
            } else {
                text
            };
            let text = if text == "-0" { "0".to_owned() } else { text };
            if has_comma { text.replace('.', ",") } else { text }
        }
        // The one form that every spreadsheet takes for a date in every language.
        Cell::Date(date) => date.to_string(),
    }
}

/// Texts that a spreadsheet would take for a formula get an apostrophe, which the import takes off again.
fn guarded(text: &str) -> String {
    let text = clean(text);
    // Spreadsheets look past white space.
    let begins = text.trim_start();
    let is_formula = begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r']);
    if is_formula { format!("'{text}") } else { text.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for (text, safe) in [
            ("=1+1", "'=1+1"),
            ("  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"),
            ("-7", "'-7"),
            ("@sum", "'@sum"),
            ("＝1", "'＝1"),
            ("a=b", "a=b"),
        ] {
            assert_eq!(guarded(text), safe);
        }
        assert_eq!(written(&Cell::Number(-7.25, 1), true), "-7,2");
        assert_eq!(written(&Cell::Number(-0.001, 1), false), "0");
        assert_eq!(written(&Cell::Number(100.0, 0), false), "100");
    }

    #[test]
    fn cells_with_marks_of_the_format_stand_in_quotation_marks() {
        let mut text = String::new();
        let cells = ["a;b", "say \"yes\"", "two\nlines", "plain"].map(String::from);
        line(&mut text, cells.into_iter(), ';');
        assert_eq!(text, "\"a;b\";\"say \"\"yes\"\"\";\"two\nlines\";plain\r\n");
    }
}
