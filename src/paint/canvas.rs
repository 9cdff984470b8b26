//! The canvas for the wall: stages as columns, numbered cells to write in, and how to key them in.
//!
//! A sheet in the proportions of A4 across, or several of the size of a page, black on white. Every cell has its code;
//! what is written there is typed as `B2: text`. Touchpoints that are there already stand in their cells, so that they
//! can be voted on.

use super::fonts::{regular, semibold};
use super::text::{Room, row, wrapped, wrapped_whole_words};
use super::theme::Theme;
use crate::i18n::Words;
use crate::journey::Journey;
use egui::{Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};
use std::ops::Range;

/// A4 across, in points of which 96 are an inch.
const SHEET: Vec2 = vec2(1123.0, 794.0);
const MARGIN: f32 = 36.0;
const HEAD: f32 = 72.0;
const STAGE: f32 = 44.0;
const GAP: f32 = 10.0;
/// So many columns and rows have room enough to write in; with more the sheet becomes larger.
const COLUMNS: usize = 6;
const ROWS: usize = 9;
/// Rows that stay free below the fullest stage.
const FREE: usize = 3;
/// No code goes further.
const MOST_ROWS: usize = 99;
const MOST_COLUMNS: usize = 26;

/// On a page of paper no column is narrower and no row lower: there is room to write by hand.
const LEAST: Vec2 = vec2(120.0, 50.0);

/// What stands on one sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its size in points, with its edge.
    pub size: Vec2,
    /// The empty edge.
    edge: f32,
    /// Whether the journey's title stands on it.
    has_title: bool,
    columns: Range<usize>,
    rows: Range<usize>,
}

impl Sheet {
    /// All of the canvas on one sheet of its own [`size`].
    #[must_use]
    pub fn whole(journey: &Journey) -> Self {
        let (columns, rows) = grid(journey);
        let size = size(journey);
        Self { size, edge: MARGIN, has_title: true, columns: 0..columns, rows: 0..rows }
    }

    /// The canvas on as few pages as have room to write, each with this much space. `one`: all on one.
    #[must_use]
    pub fn pages(journey: &Journey, space: Vec2, one: bool) -> Vec<Self> {
        let (columns, rows) = grid(journey);
        let fits = |space: f32, least: f32| ((space / least).floor() as usize).max(1);
        let (across, down) = if one {
            (columns, rows)
        } else {
            (fits(space.x + GAP, LEAST.x + GAP), fits(space.y - HEAD - STAGE, LEAST.y))
        };
        let mut pages = Vec::new();
        for columns in in_parts(columns, across) {
            for rows in in_parts(rows, down) {
                let columns = columns.clone();
                pages.push(Self { size: space, edge: 0.0, has_title: false, columns, rows });
            }
        }
        pages
    }
}

/// So many in parts of nearly the same size, none larger than this.
fn in_parts(count: usize, most: usize) -> impl Iterator<Item = Range<usize>> {
    let parts = count.div_ceil(most.max(1)).max(1);
    (0..parts).map(move |at| at * count / parts..(at + 1) * count / parts)
}

fn grid(journey: &Journey) -> (usize, usize) {
    let fullest = journey.stages.iter().map(|stage| stage.touchpoints.len()).max().unwrap_or(0);
    let rows = (fullest + FREE).clamp(ROWS, MOST_ROWS);
    (journey.stages.len().clamp(1, MOST_COLUMNS), rows)
}

/// The size of the sheet: A4 across, or larger in the same proportions where there is much on it.
#[must_use]
pub fn size(journey: &Journey) -> Vec2 {
    let (columns, rows) = grid(journey);
    let times = (columns as f32 / COLUMNS as f32).max(rows as f32 / (ROWS + FREE) as f32).max(1.0);
    SHEET * times
}

/// Paints a sheet into a `Ui` of its size.
pub fn page(ui: &mut Ui, journey: &Journey, words: &Words, theme: &Theme, sheet: &Sheet) {
    let whole = Rect::from_min_size(ui.max_rect().min, sheet.size);
    let inner = whole.shrink(sheet.edge);
    head(ui, journey, words, theme, inner, sheet.has_title);
    let columns = sheet.columns.len().max(1);
    let area = Rect::from_min_max(inner.min + vec2(0.0, HEAD), inner.max);
    let width = (area.width() - GAP * (columns - 1) as f32) / columns as f32;
    for (at, column) in sheet.columns.clone().enumerate() {
        let left = area.left() + at as f32 * (width + GAP);
        let stage = Rect::from_min_size(pos2(left, area.top()), vec2(width, area.height()));
        paint_stage(ui, journey, theme, stage, column, &sheet.rows);
    }
    ui.allocate_rect(whole, Sense::hover());
}

fn head(ui: &Ui, journey: &Journey, words: &Words, theme: &Theme, inner: Rect, has_title: bool) {
    let painter = ui.painter();
    if has_title {
        let title = row_within(ui, &journey.title, 22.0, theme, inner.width() - 280.0);
        painter.galley(inner.min, title, theme.text);
    }
    let how = words.text("wall-canvas-how");
    // Below the line for the group.
    let (top, rows) = if has_title { (34.0, 2) } else { (26.0, 3) };
    let galley = wrapped(painter, &how, regular(11.5), theme.muted, inner.width(), rows);
    painter.galley(inner.min + vec2(0.0, top), galley, theme.muted);
    // Whose sheet it is, to be written by hand.
    let group = row(painter, &words.text("wall-canvas-group"), regular(11.5), theme.muted);
    let right = inner.right_top() + vec2(0.0, 20.0);
    let from = right - vec2(170.0, 0.0);
    painter.line_segment([from, right], Stroke::new(0.75, theme.muted));
    painter.galley(from - vec2(group.size().x + 8.0, 13.0), group, theme.muted);
}

fn row_within(
    ui: &Ui,
    text: &str,
    size: f32,
    theme: &Theme,
    width: f32,
) -> std::sync::Arc<egui::Galley> {
    wrapped(ui.painter(), text, semibold(size), theme.text, width, 1)
}

fn paint_stage(
    ui: &Ui,
    journey: &Journey,
    theme: &Theme,
    area: Rect,
    at: usize,
    rows: &Range<usize>,
) {
    let painter = ui.painter();
    let letter = char::from(b'A'.saturating_add(at as u8));
    let stage = journey.stages.get(at);
    let big = row(painter, &letter.to_string(), semibold(24.0), theme.text);
    let middle = area.top() + (STAGE - GAP) / 2.0;
    let shift = big.size().y / 2.0;
    let name_left = area.left() + big.size().x + 8.0;
    painter.galley(pos2(area.left(), middle - shift), big, theme.text);
    let name = stage.map(|stage| stage.name.as_str()).unwrap_or_default();
    let room = area.right() - name_left;
    let font = semibold(14.0);
    let space = Room { width: room, rows: 2, least: 9.0 };
    let name = wrapped_whole_words(painter, name, &font, theme.text, space);
    painter.galley(pos2(name_left, middle - name.size().y / 2.0), name, theme.text);
    let cells = Rect::from_min_max(area.min + vec2(0.0, STAGE), area.max);
    let height = cells.height() / rows.len().max(1) as f32;
    painter.rect_stroke(cells, 4.0, Stroke::new(1.0, theme.text), StrokeKind::Inside);
    for (place, slot) in rows.clone().enumerate() {
        let min = pos2(cells.left(), cells.top() + place as f32 * height);
        let cell = Rect::from_min_size(min, vec2(cells.width(), height));
        if place > 0 {
            painter
                .line_segment([cell.left_top(), cell.right_top()], Stroke::new(0.5, theme.muted));
        }
        let code = format!("{letter}{}", slot + 1);
        let there = stage.and_then(|stage| stage.touchpoints.get(slot));
        paint_cell(ui, theme, cell, &code, there.map(|one| one.name.as_str()));
    }
}

/// The code in the corner, room to write, and five numbers of which one is circled.
fn paint_cell(ui: &Ui, theme: &Theme, cell: Rect, code: &str, name: Option<&str>) {
    let painter = ui.painter();
    let code = row(painter, code, semibold(9.5), theme.muted);
    let corner = cell.min + vec2(6.0, 4.0);
    let used = code.size().x + 6.0;
    painter.galley(corner, code, theme.muted);
    if let Some(name) = name {
        let width = cell.width() - used - 12.0;
        let rows = if cell.height() < 44.0 { 1 } else { 2 };
        let name = wrapped(painter, name, regular(11.0), theme.text, width, rows);
        painter.galley(corner + vec2(used, -1.0), name, theme.text);
    }
    let mut right = cell.max - vec2(6.0, 4.0);
    for mark in ["5", "4", "3", "2", "1", "!"] {
        let galley = row(painter, mark, regular(9.0), theme.muted);
        let size = galley.size();
        let at = Pos2::new(right.x - size.x, right.y - size.y);
        painter.galley(at, galley, theme.muted);
        right.x -= 14.0;
    }
}
