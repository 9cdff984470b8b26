//! A block copied from a spreadsheet: cells divided by tabs, quoted where they hold line ends.

/// A quoted cell is not longer than this; else its quotation mark is a sign like any other.
const LONGEST: usize = 20_000;

/// A cell and the line it begins on, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) line: usize,
}

/// The rows of a block.
pub(super) fn rows(text: &str) -> Vec<Vec<Cell>> {
    let mut rows = vec![Vec::new()];
    let (mut rest, mut line) = (text, 1);
    loop {
        let (text, after) = quoted(rest).unwrap_or_else(|| {
            let end = rest.find(['\t', '\n', '\r']).unwrap_or(rest.len());
            let (cell, after) = rest.split_at(end);
            (cell.to_owned(), after)
        });
        let within = rest.get(..rest.len() - after.len()).unwrap_or_default();
        let begun = line;
        line += within.matches('\n').count();
        if let Some(row) = rows.last_mut() {
            row.push(Cell { text, line: begun });
        }
        if let Some(next) = after.strip_prefix('\t') {
            rest = next;
            continue;
        }
        let ends = ["\r\n", "\n", "\r"];
        let Some(next) = ends.iter().find_map(|end| after.strip_prefix(end)) else { break };
        line += 1;
        rows.push(Vec::new());
        rest = next;
    }
    rows.retain(|row| row.iter().any(|cell| !cell.text.trim().is_empty()));
    rows
}

/// A cell in quotation marks and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut made = String::new();
    let mut from = 0;
    while from < LONGEST {
        let near = inner.get(from..)?;
        let end = near.bytes().take(LONGEST).position(|byte| byte == b'"')?;
        made.push_str(near.get(..end)?);
        let after = near.get(end + 1..)?;
        if after.starts_with('"') {
            made.push('"');
            from += end + 2;
            continue;
        }
        let closed = after.is_empty() || after.starts_with(['\t', '\n', '\r']);
        return closed.then_some((made, after));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        rows(text).iter().map(|row| row.iter().map(|cell| cell.text.clone()).collect()).collect()
    }

    #[test]
    fn cells_as_spreadsheets_copy_them() {
        let text = "A\tB\r\n\"one\ntwo \"\"x\"\"\"\tc\r\n\t\r\n\td\n";
        assert_eq!(texts(text), [vec!["A", "B"], vec!["one\ntwo \"x\"", "c"], vec!["", "d"]]);
        let lines: Vec<usize> = rows(text).iter().flatten().map(|cell| cell.line).collect();
        assert_eq!(lines, [1, 1, 2, 3, 5, 5]);
        assert_eq!(texts("\"open\tb\nc"), [vec!["\"open", "b"], vec!["c"]]);
        assert_eq!(texts("\"said\" she\tb"), [vec!["\"said\" she", "b"]]);
        assert_eq!(texts(" \n\t\n"), Vec::<Vec<String>>::new());
        assert_eq!(rows(&"\"a\t".repeat(200_000)).len(), 1);
    }
}
