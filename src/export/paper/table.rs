//! A printed table: columns as wide as their content needs, the head again on every page, and in several parts where
//! the page is too narrow for all columns.

use super::flow::{CELL, Flow};
use super::pen::{Look, Pen, rule, shapes};
use super::{At, Node};
use crate::paint::theme::LIGHT;
use egui::{Align, pos2};
use std::ops::Range;

/// Space between columns.
const GAP: f32 = 10.0;
/// So many rows tell how wide a column has to be; others break their lines.
const LOOKED_AT: usize = 400;
/// A longer word may be divided between syllables.
const LONG_WORD: f32 = 90.0;
/// The same in a head above numbers.
const LONG_HEAD: f32 = 66.0;

/// A column of a printed table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Head {
    pub title: String,
    pub is_number: bool,
}

/// A column and how wide it can be.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Column {
    /// Its place in the table.
    at: usize,
    is_number: bool,
    /// Below this its words would be broken.
    least: f32,
    /// With this everything stands in one line.
    natural: f32,
}

/// Columns that stand beside each other, each with its width.
type Part = Vec<(Column, f32)>;

impl Flow<'_> {
    /// A table. Where its columns have no room beside each other, it is printed in parts that all begin with the first
    /// column.
    pub(super) fn table(&mut self, heads: &[Head], rows: &[Vec<String>]) {
        if rows.is_empty() || heads.is_empty() {
            return;
        }
        let columns = columns(&self.pen, heads, rows);
        for part in parts(&columns, self.width()) {
            let part = widths(part, self.width());
            self.part(heads, rows, &part);
        }
    }

    /// Begins a new page where a heading, the table's head and its first row have no room on this one.
    pub(super) fn need_for_table(&mut self, heads: &[Head], rows: &[Vec<String>]) {
        const HEADING: f32 = 60.0;
        let height = self.table_height(heads, rows.get(..1).unwrap_or_default());
        self.need(HEADING + height);
    }

    /// How high a table is where it has a page for itself.
    pub(super) fn table_height(&self, heads: &[Head], rows: &[Vec<String>]) -> f32 {
        const HEAD: f32 = CELL * 1.4 + 5.0;
        let columns = columns(&self.pen, heads, rows);
        let parts = parts(&columns, self.width()).into_iter();
        let part = |part: Vec<Column>| {
            let part = widths(part, self.width());
            let rows = rows.iter().map(|row| self.row_height(&picked(row, &part), &part));
            HEAD + rows.sum::<f32>() + 8.0
        };
        parts.map(part).sum()
    }

    fn part(&mut self, heads: &[Head], rows: &[Vec<String>], part: &Part) {
        let first = rows.first().map_or(0.0, |row| self.row_height(&picked(row, part), part));
        let mut all = vec![self.table_head(heads, part, first)];
        for row in rows {
            let row = picked(row, part);
            let height = self.row_height(&row, part);
            if self.y + height > self.bottom() {
                self.new_leaf();
                // Seen again, but told once.
                self.table_head(heads, part, height);
            }
            let cells = self.row(&row, part, Look::new(CELL, LIGHT.text));
            self.y += height;
            let line = rule(self.left(), self.right(), self.y - 2.5, LIGHT.line, 1.0);
            self.put(shapes([line]));
            all.push(cells);
        }
        self.node(Node::Table(all));
        self.y += 8.0;
    }

    /// `below`: so high is the row that stands below it on the same page.
    fn table_head(&mut self, heads: &[Head], part: &Part, below: f32) -> Vec<Vec<At>> {
        let titles = part.iter().filter_map(|(column, _)| heads.get(column.at));
        let titles: Vec<&str> = titles.map(|head| head.title.as_str()).collect();
        let look = Look::bold(CELL - 0.5, LIGHT.muted);
        let height = self.highest(&titles, part, look).max(0.0);
        self.need(height + 5.0 + below.max(35.0));
        let cells = self.row(&titles, part, look);
        self.y += height + 5.0;
        let line = rule(self.left(), self.right(), self.y - 2.5, LIGHT.muted, 1.0);
        self.put(shapes([line]));
        cells
    }

    fn row_height(&self, row: &[&str], part: &Part) -> f32 {
        self.highest(row, part, Look::new(CELL, LIGHT.text)).max(CELL) + 6.0
    }

    fn highest(&self, row: &[&str], part: &Part, look: Look) -> f32 {
        let cells = row.iter().zip(part);
        cells
            .map(|(cell, (_, width))| self.pen.layout(cell, look, *width, Align::LEFT).size().y)
            .fold(0.0, f32::max)
    }

    fn row(&mut self, row: &[&str], part: &Part, look: Look) -> Vec<Vec<At>> {
        let mut x = self.left();
        let mut cells = Vec::new();
        for (cell, (column, width)) in row.iter().zip(part) {
            let (at, align) = if column.is_number {
                (pos2(x + width, self.y), Align::RIGHT)
            } else {
                (pos2(x, self.y), Align::LEFT)
            };
            x += width + GAP;
            if cell.trim().is_empty() {
                cells.push(Vec::new());
                continue;
            }
            let text = self.pen.text(at, cell, look, *width, align);
            cells.push(vec![self.put(text.piece)]);
        }
        cells
    }
}

/// The cells of a row that stand in a part.
fn picked<'a>(row: &'a [String], part: &Part) -> Vec<&'a str> {
    part.iter().map(|(column, _)| row.get(column.at).map_or("", String::as_str)).collect()
}

fn columns(pen: &Pen, heads: &[Head], rows: &[Vec<String>]) -> Vec<Column> {
    let look = Look::new(CELL, LIGHT.text);
    let head_look = Look::bold(CELL - 0.5, LIGHT.muted);
    let longest = |text: &str, look: Look| {
        text.split_whitespace().map(|word| pen.width(word, look)).fold(0.0, f32::max)
    };
    let sample = &rows[..rows.len().min(LOOKED_AT)];
    let column = |(at, head): (usize, &Head)| {
        let cells = || sample.iter().filter_map(|row| row.get(at));
        let whole = cells().map(|cell| pen.width(cell, look)).fold(0.0, f32::max);
        let word = cells().map(|cell| longest(cell, look)).fold(0.0, f32::max);
        let title = longest(&head.title, head_look);
        // A number is never broken.
        let least = if head.is_number {
            whole.max(title.min(LONG_HEAD))
        } else {
            word.max(title).min(LONG_WORD)
        };
        let natural = whole.max(pen.width(&head.title, head_look).min(title * 1.6));
        Column { at, is_number: head.is_number, least: least + 1.0, natural: natural + 1.0 }
    };
    heads.iter().enumerate().map(column).collect()
}

/// The columns in as few parts as there is room for, about equally wide; the first column stands in each.
fn parts(columns: &[Column], room: f32) -> Vec<Vec<Column>> {
    let Some((first, others)) = columns.split_first() else { return Vec::new() };
    let room = room - first.least;
    let cost = |column: &Column| column.least + GAP;
    let all: f32 = others.iter().map(cost).sum();
    let needed = filled(others, cost, room).len();
    // As even as can be without one more part.
    let even = all / needed.max(1) as f32;
    let ranges = (0..=20)
        .map(|step| even + (room - even).max(0.0) * step as f32 / 20.0)
        .map(|limit| filled(others, cost, limit))
        .find(|ranges| ranges.len() <= needed);
    let ranges = ranges.unwrap_or_else(|| filled(others, cost, room));
    let part = |range: Range<usize>| {
        std::iter::once(*first)
            .chain(others.get(range).unwrap_or_default().iter().copied())
            .collect()
    };
    ranges.into_iter().map(part).collect()
}

/// Ranges that each cost no more than this, but have one column at least.
fn filled(columns: &[Column], cost: impl Fn(&Column) -> f32, limit: f32) -> Vec<Range<usize>> {
    let (mut ranges, mut from, mut sum) = (Vec::new(), 0, 0.0);
    for (at, column) in columns.iter().enumerate() {
        if at > from && sum + cost(column) > limit {
            ranges.push(from..at);
            (from, sum) = (at, 0.0);
        }
        sum += cost(column);
    }
    ranges.push(from..columns.len());
    ranges
}

/// Natural widths where they fit; else columns of words share what numbers leave.
fn widths(columns: Vec<Column>, width: f32) -> Part {
    let room = width - GAP * columns.len().saturating_sub(1) as f32;
    let least: f32 = columns.iter().map(|column| column.least).sum();
    let natural: f32 = columns.iter().map(|column| column.natural).sum();
    // What is left goes to the first column of words.
    let first = columns.iter().position(|column| !column.is_number).unwrap_or_default();
    let spare = (room - natural).max(0.0) * 0.6;
    let share = (room - least).max(0.0) / (natural - least).max(1.0);
    let wide = |(at, column): (usize, Column)| {
        let width = if natural <= room {
            column.natural + if at == first { spare } else { 0.0 }
        } else if least >= room {
            column.least * room / least
        } else {
            column.least + (column.natural - column.least).max(0.0) * share
        };
        (column, width)
    };
    columns.into_iter().enumerate().map(wide).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(least: &[f32]) -> Vec<Column> {
        let column = |(at, least): (usize, &f32)| Column {
            at,
            is_number: at > 0,
            least: *least,
            natural: least * 2.0,
        };
        least.iter().enumerate().map(column).collect()
    }

    fn places(parts: &[Vec<Column>]) -> Vec<Vec<usize>> {
        parts.iter().map(|part| part.iter().map(|column| column.at).collect()).collect()
    }

    #[test]
    fn columns_that_have_no_room_stand_in_parts_that_begin_alike() {
        let table = of(&[50.0; 12]);
        assert_eq!(places(&parts(&table, 800.0)).len(), 1);
        let two = parts(&table, 500.0);
        assert_eq!(places(&two), [vec![0, 1, 2, 3, 4, 5, 6], vec![0, 7, 8, 9, 10, 11]]);
        for part in two {
            let wide: f32 = widths(part, 500.0).iter().map(|(_, width)| width + GAP).sum();
            assert!(wide - GAP <= 500.5, "{wide}");
        }
    }

    #[test]
    fn a_column_wider_than_the_page_stands_alone_and_one_column_is_a_table() {
        assert_eq!(places(&parts(&of(&[50.0, 900.0, 20.0]), 300.0)), [vec![0, 1], vec![0, 2]]);
        assert_eq!(places(&parts(&of(&[50.0]), 300.0)), [vec![0]]);
    }
}
