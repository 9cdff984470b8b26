//! Tables with frames: each row stands between upright strokes.

use super::{Form, STROKES, is_border, is_rule, said_rows};

/// A row without the strokes at its ends.
pub(super) fn inner(line: &str) -> &str {
    let line = line.trim();
    let line = line.strip_prefix(STROKES).unwrap_or(line);
    if line.ends_with("\\|") { line } else { line.strip_suffix(STROKES).unwrap_or(line) }
}

/// The cells between strokes; a stroke after a backslash is part of its cell.
pub(super) fn cells_of(line: &str, strokes: &[char]) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut signs = inner(line).chars().peekable();
    while let Some(sign) = signs.next() {
        let Some(cell) = cells.last_mut() else { break };
        match sign {
            '\\' if signs.peek().is_some_and(|next| strokes.contains(next)) => {
                cell.extend(signs.next());
            }
            stroke if strokes.contains(&stroke) => cells.push(String::new()),
            other => cell.push(other),
        }
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

/// The rows of a boxed table, and at which line it ends. A row may go on over several lines, where a cell has several.
pub(super) fn boxed(lines: &[&str], form: Form) -> Option<(Vec<Vec<String>>, usize)> {
    let strokes: &[char] = if form == Form::Markdown { &['|'] } else { &STROKES };
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut open = String::new();
    let mut is_closed = false;
    let mut end = lines.len();
    for (at, line) in lines.iter().enumerate() {
        let is_strokes =
            open.is_empty() && (is_border(line) || form == Form::Markdown && is_rule(line));
        if line.is_empty() && open.is_empty() {
            if rows.is_empty() {
                continue;
            }
            end = at;
            break;
        }
        if is_strokes {
            is_closed = true;
            continue;
        }
        // Markdown needs no strokes at the ends.
        let begins = line.trim_start().starts_with(STROKES);
        if open.is_empty() && !begins && (form == Form::Boxed || !line.contains('|')) {
            end = at;
            break;
        }
        if !open.is_empty() {
            open.push('\n');
        }
        open.push_str(line);
        if form == Form::Markdown || line.ends_with(STROKES) {
            let cells = cells_of(&open, strokes);
            // DuckDB counts the rows within its frame.
            if cells.len() == 1
                && rows.first().is_some_and(|row| row.len() > 1)
                && said_rows(&open).is_some()
            {
                return Some((without_kinds(rows), at)).filter(|_| !open.contains("shown"));
            }
            rows.push(cells);
            is_closed = false;
            open.clear();
        }
    }
    let is_whole = open.is_empty() && (form == Form::Markdown || is_closed);
    let plain =
        |cell: String| cell.replace("<br>", "\n").replace("<br/>", "\n").replace("<br />", "\n");
    let rows = rows.into_iter().map(|row| match form {
        Form::Markdown => row.into_iter().map(plain).collect(),
        _ => row,
    });
    is_whole.then(|| (without_kinds(rows.collect()), end))
}

/// The rows without the kinds of the columns, which `DuckDB` writes below their headings.
fn without_kinds(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    const KINDS: [&str; 14] = [
        "varchar",
        "int8",
        "int16",
        "int32",
        "int64",
        "int128",
        "double",
        "float",
        "boolean",
        "date",
        "timestamp",
        "time",
        "uuid",
        "blob",
    ];
    let is_kind = |cell: &String| KINDS.contains(&cell.as_str()) || cell.starts_with("decimal(");
    if rows.get(1).is_some_and(|row| row.iter().all(is_kind)) {
        rows.remove(1);
    }
    rows
}
