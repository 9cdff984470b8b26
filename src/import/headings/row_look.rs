//! What single rows look like, before anything is known of their columns.

use crate::import::rows::row::Row;

/// The first cells of a row, for messages.
pub(in crate::import) fn beginning(row: &Row) -> String {
    let cells = row.cells().map(str::trim).filter(|cell| !cell.is_empty());
    let short = |cell: &str| cell.chars().take(30).collect::<String>();
    cells.take(4).map(short).collect::<Vec<_>>().join(", ")
}

/// Whether every row is one cell that holds the real ones, as when a whole line was put in quotation marks.
pub(in crate::import) fn is_quoted_whole(rows: &[Row]) -> bool {
    let marks = |row: &Row| {
        let count = |sign| row.cell(0).matches(sign).count();
        [',', ';', '\t'].map(count)
    };
    let Some(first) = rows.first().filter(|row| row.len() == 1 && rows.len() > 1) else {
        return false;
    };
    let quoted = |row: &Row| row.text.starts_with('"');
    let wanted = marks(first);
    // A question may have a comma; whole rows have as many signs in each.
    rows.iter().all(|row| row.len() == 1 && quoted(row))
        && (0..wanted.len())
            .any(|at| wanted[at] > 0 && rows.iter().all(|row| marks(row)[at] >= wanted[at]))
}
