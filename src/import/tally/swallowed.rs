//! Rows inside a cell: a quotation mark that nobody meant to open one stays open until the next.

use super::part::Part;
use crate::import::headings::columns::Kind;
use crate::import::headings::table::Table;
use crate::import::rows::row::{Format, Row};
use memchr::{memchr_iter, memchr2};

/// How the rows of a text are told inside a cell.
pub(in crate::import) struct Swallowed {
    delimiter: u8,
    columns: usize,
}

impl Swallowed {
    /// `None` where no cell can swallow rows.
    pub(in crate::import) fn of(table: &Table<'_>) -> Option<Self> {
        let columns = table.headers().len();
        match table.format() {
            Format::Text { delimiter, .. } if columns > 1 => {
                Some(Self { delimiter: delimiter.byte(), columns })
            }
            _ => None,
        }
    }

    /// Whether a row is one cell in quotation marks that holds the real ones.
    fn is_whole_row(&self, row: &Row) -> bool {
        row.len() == 1
            && memchr_iter(self.delimiter, row.bytes(0)).count() + 1 >= self.columns
            && row.text.trim_start().starts_with('"')
    }

    /// Whether a row seems to be the rest of the one before it, which has so many cells: a line was broken inside a
    /// cell.
    fn is_rest(&self, row: &Row, before: usize) -> bool {
        self.columns > 2
            && before < self.columns
            && before + row.len() == self.columns + 1
            && Kind::of(row.cell(0)) == Kind::Text
    }

    /// Notes a row with fewer cells than there are columns. Whether it is one cell that holds the others.
    pub(in crate::import) fn note(&self, row: &Row, part: &mut Part) -> bool {
        let is_whole = self.is_whole_row(row);
        let is_typed = matches!(Kind::of(row.cell(0)), Kind::Number | Kind::Day);
        let last = part.short.take().filter(|_| !is_whole);
        if let Some((number, cells)) = last
            && number + 1 == row.number()
            && self.is_rest(row, cells)
        {
            part.broken_lines.get_or_insert((0, row.number())).0 += 1;
        }
        part.short = is_typed.then(|| (row.number(), row.len()));
        is_whole
    }

    /// How many lines inside the cells of a row look like rows; `None`: none.
    pub(in crate::import) fn lines(&self, row: &Row) -> Option<u64> {
        let has_lines = row.may_have_lines && memchr2(b'\n', b'\r', row.text.as_bytes()).is_some();
        if !has_lines {
            return None;
        }
        // What follows behind a cell of several lines is the rest of its row, and no row.
        let lines: u64 = row.cells().map(|cell| self.lines_in(row, cell)).sum();
        (lines > 0).then_some(lines)
    }

    fn lines_in(&self, row: &Row, cell: &str) -> u64 {
        let is_enough =
            |text: &str| memchr_iter(self.delimiter, text.as_bytes()).count() + 1 >= self.columns;
        // Most cells have too few signs for even one row, and then need no other look.
        if !is_enough(cell) {
            return 0;
        }
        // A sentence may have a comma; it does not begin with a number and have as many.
        let looks_like_one = |line: &&str| {
            let first = || line.split(char::from(self.delimiter)).next().unwrap_or_default();
            let begins = || match Kind::of(row.cell(0)) {
                kind @ (Kind::Number | Kind::Day) => Kind::of(first()) == kind,
                Kind::Blank | Kind::Flag | Kind::Text => self.columns > 3,
            };
            is_enough(line) && begins()
        };
        cell.split(['\n', '\r']).skip(1).filter(looks_like_one).count() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_look_like_rows() {
        let lines = |columns: usize, cells: &[&str]| {
            let mut row = Row::default();
            for cell in cells {
                row.push(cell);
            }
            Swallowed { delimiter: b',', columns }.lines(&row)
        };
        assert_eq!(lines(3, &["1", "5", "Great\n2,4,ok\n3,3,"]), Some(2));
        assert_eq!(lines(3, &["1", "5", "Good food, nice, fine\nWill come, again, soon"]), None);
        assert_eq!(lines(3, &["1", "5", "Three things:\n1, the food\n2, the staff"]), None);
        assert_eq!(lines(3, &["1", "5", "ok"]), None);
        assert_eq!(lines(4, &["a\nb", "x", "5", "c\nd"]), None);
        assert_eq!(lines(4, &["a\nb,x,4,e\nc", "x", "5", "d"]), Some(1));
    }
}
