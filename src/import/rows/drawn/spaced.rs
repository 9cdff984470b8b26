//! Tables whose columns stand apart, with strokes below their headings.

use super::{STROKES, said_rows};

/// What `psql` prints, and at which line it ends: a `+` behind a cell says that it goes on in the line below.
pub(super) fn parted(lines: &[&str]) -> Option<(Vec<Vec<String>>, usize)> {
    let mut end = lines.len();
    let mut lines = lines.iter().enumerate().filter(|(_, line)| !line.is_empty());
    let ((_, header), (_, strokes)) = (lines.next()?, lines.next()?);
    let length = strokes.chars().count();
    let mut rows = vec![split(header)];
    let mut goes_on = false;
    for (at, line) in lines {
        if said_rows(line).is_some() {
            end = at;
            break;
        }
        let cells: Vec<&str> = line.split('|').collect();
        let mut next = false;
        let last = cells.len().saturating_sub(1);
        let texts = cells.iter().enumerate().map(|(at, cell)| {
            let ends = if at == last { line.chars().count() >= length } else { true };
            match cell.strip_suffix('+').filter(|_| ends) {
                Some(rest) => {
                    next = true;
                    rest.trim().to_owned()
                }
                None => cell.trim().to_owned(),
            }
        });
        let texts: Vec<String> = texts.collect();
        match rows.last_mut().filter(|_| goes_on) {
            Some(row) if row.len() == texts.len() => {
                for (cell, more) in row.iter_mut().zip(texts).filter(|(_, more)| !more.is_empty()) {
                    cell.push('\n');
                    cell.push_str(&more);
                }
            }
            Some(_) => return None,
            None => rows.push(texts),
        }
        goes_on = next;
    }
    Some((rows, end))
}

fn split(line: &str) -> Vec<String> {
    line.split(STROKES).map(|cell| cell.trim().to_owned()).collect()
}

/// Where columns begin and end, counted in letters, as the strokes below the header say.
pub(super) fn widths(strokes: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut before = ' ';
    for (at, sign) in strokes.chars().enumerate() {
        match (before, sign, found.last_mut()) {
            ('-', '-', Some((_, end))) => *end = at + 1,
            (_, '-', _) => found.push((at, at + 1)),
            _ => {}
        }
        before = sign;
    }
    found
}

/// Whether nothing stands between the columns.
pub(super) fn fits(line: &str, columns: &[(usize, usize)]) -> bool {
    let within = |at: usize| columns.iter().any(|(from, to)| (*from..*to).contains(&at));
    let last = columns.last().map_or(0, |(from, _)| *from);
    !columns.is_empty()
        && line.chars().enumerate().all(|(at, sign)| sign == ' ' || at >= last || within(at))
}

/// What stands in columns as wide as the strokes below the header, and at which line it ends.
pub(super) fn columns(lines: &[&str]) -> Option<(Vec<Vec<String>>, usize)> {
    let mut end = lines.len();
    let mut lines = lines.iter().enumerate().filter(|(_, line)| !line.is_empty());
    let ((_, header), (_, strokes)) = (lines.next()?, lines.next()?);
    let columns = widths(strokes);
    let last = columns.len().saturating_sub(1);
    let row = |line: &str| -> Option<Vec<String>> {
        let cell = |(at, (from, to)): (usize, &(usize, usize))| {
            let length = if at == last { usize::MAX } else { to - from };
            line.chars().skip(*from).take(length).collect::<String>().trim().to_owned()
        };
        fits(line, &columns).then(|| columns.iter().enumerate().map(cell).collect())
    };
    let mut rows = vec![row(header)?];
    for (at, line) in lines {
        if said_rows(line).is_some() {
            end = at;
            break;
        }
        rows.push(row(line)?);
    }
    Some((rows, end))
}
