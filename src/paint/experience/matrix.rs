//! What a touchpoint must deliver, over how far it is led.

use super::ground;
use crate::analysis::{Promise, Promising};
use crate::i18n::Words;
use crate::journey::{Delivery, Management, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{Room, row, wrapped, wrapped_whole_words};
use crate::paint::theme::Theme;
use egui::{CornerRadius, Painter, Rect, Stroke, StrokeKind, pos2, vec2};

/// Where a touchpoint stands.
#[derive(Clone, Debug)]
pub struct ChipPlace {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its chip.
    pub rect: Rect,
    /// What it says.
    pub sentence: String,
}

/// Beside the rows their heads have so much room; in a narrow place the heads stand above their rows.
const LEFT: f32 = 104.0;
const NARROW: f32 = 480.0;
const EDGE: f32 = 10.0;
/// The height of a head above its row.
const HEAD: f32 = 18.0;
const CHIP: f32 = 22.0;
/// A name on two lines needs so much.
const TALL_CHIP: f32 = 36.0;

/// Where rows and columns stand.
struct Grid {
    inner: Rect,
    heads_above: bool,
}

impl Grid {
    fn of(place: Rect, above: f32) -> Self {
        let heads_above = place.width() < NARROW;
        let left = if heads_above { EDGE } else { LEFT };
        let corner = place.min + vec2(left, above);
        Self { inner: Rect::from_min_max(corner, place.max - vec2(EDGE, 34.0)), heads_above }
    }

    fn row(&self, down: usize) -> Rect {
        let height = self.inner.height() / 3.0;
        let top = self.inner.top() + height * down as f32;
        Rect::from_x_y_ranges(self.inner.x_range(), top..=top + height)
    }

    fn cell(&self, across: usize, down: usize) -> Rect {
        let mut row = self.row(down);
        if self.heads_above {
            row.min.y += HEAD;
        }
        let width = self.inner.width() / 3.0;
        let left = self.inner.left() + width * across as f32;
        Rect::from_x_y_ranges(left..=left + width, row.y_range()).shrink(2.0)
    }
}

/// Draws the matrix. Cells in which a promise depends on chance have another ground.
pub fn matrix(
    painter: &Painter,
    place: Rect,
    promising: &Promising,
    selected: Option<&TouchpointId>,
    words: &Words,
    theme: &Theme,
) -> Vec<ChipPlace> {
    ground(painter, place, theme);
    let head = |text: &str, width: f32, rows: usize| {
        let room = Room { width, rows, least: 9.5 };
        wrapped_whole_words(painter, text, &semibold(11.5), theme.muted, room)
    };
    let column = Grid::of(place, 0.0).cell(0, 0).width();
    let heads = Management::ALL.map(|one| head(&words.kind(one), column - 8.0, 2));
    let tallest = heads.iter().map(|one| one.size().y).fold(0.0, f32::max);
    let grid = Grid::of(place, tallest + 16.0);
    for (across, head) in heads.into_iter().enumerate() {
        let at = pos2(grid.cell(across, 0).left() + 4.0, place.top() + 9.0);
        painter.galley(at, head, theme.muted);
    }
    let mut places = Vec::new();
    for (down, delivery) in Delivery::ALL.into_iter().rev().enumerate() {
        let row = grid.row(down);
        let width = if grid.heads_above { row.width() } else { LEFT - 16.0 };
        let head = head(&words.kind(delivery), width, if grid.heads_above { 1 } else { 4 });
        let at = if grid.heads_above {
            row.min + vec2(6.0, 3.0)
        } else {
            pos2(place.left() + EDGE, row.center().y - head.size().y / 2.0)
        };
        painter.galley(at, head, theme.muted);
        for (across, management) in Management::ALL.into_iter().enumerate() {
            let cell = grid.cell(across, down);
            let depends = management == Management::Random && delivery == Delivery::Exceeding;
            let fill = if depends { theme.worse_soft } else { theme.sunken };
            painter.rect_filled(cell, CornerRadius::same(4), fill);
            let rows = promising.cell(delivery, management);
            let rows = (rows, promising.count(delivery, management));
            chips(painter, cell, rows, selected, words, theme, &mut places);
        }
    }
    let unplaced = promising.unplaced();
    let note = if unplaced > 0 {
        words.with("experience-unplaced", &[("n", unplaced.into())])
    } else {
        words.text("experience-matrix-note")
    };
    let note = wrapped(painter, &note, regular(11.5), theme.muted, place.width() - 20.0, 2);
    painter.galley(pos2(place.left() + EDGE, place.bottom() - 30.0), note, theme.muted);
    places
}

fn chips<'p>(
    painter: &Painter,
    cell: Rect,
    (rows, count): (impl Iterator<Item = &'p Promise>, usize),
    selected: Option<&TouchpointId>,
    words: &Words,
    theme: &Theme,
    places: &mut Vec<ChipPlace>,
) {
    let room = |height: f32| ((cell.height() - 6.0) / (height + 2.0)).floor().max(1.0) as usize;
    // Names have two lines where all of them have the room.
    let (height, lines) = if count <= room(TALL_CHIP) { (TALL_CHIP, 2) } else { (CHIP, 1) };
    let shown = if count > room(height) { room(height) - 1 } else { count };
    let mut y = cell.top() + 4.0;
    for one in rows.take(shown) {
        let score = one.score.map(|score| words.score(score)).unwrap_or_default();
        let score = row(painter, &score, semibold(11.5), theme.text);
        let width = cell.width() - 8.0;
        let font = if one.moment_of_truth { semibold(11.5) } else { regular(11.5) };
        let room = width - 18.0 - score.size().x;
        let room = Room { width: room, rows: lines, least: 10.5 };
        let name = wrapped_whole_words(painter, &one.name, &font, theme.text, room);
        let height = if name.rows.len() > 1 { TALL_CHIP } else { CHIP };
        let rect = Rect::from_min_size(pos2(cell.left() + 4.0, y), vec2(width, height));
        let is_selected = selected == Some(&one.id);
        let fill = if is_selected { theme.accent_soft } else { theme.surface };
        painter.rect_filled(rect, CornerRadius::same(4), fill);
        if one.is_unled() {
            let stroke = Stroke::new(1.5, theme.worse);
            painter.rect_stroke(rect, CornerRadius::same(4), stroke, StrokeKind::Inside);
        }
        let middle = rect.center().y;
        let at = pos2(rect.left() + 6.0, middle - name.size().y / 2.0);
        painter.galley(at, name, theme.text);
        let at = pos2(rect.right() - 6.0 - score.size().x, middle - score.size().y / 2.0);
        painter.galley(at, score, theme.text);
        places.push(ChipPlace {
            id: one.id.clone(),
            rect,
            sentence: crate::wording::experience::place(one, words),
        });
        y += height + 2.0;
    }
    if count > shown {
        let more = words.with("experience-more", &[("n", (count - shown).into())]);
        let more = row(painter, &more, regular(11.0), theme.muted);
        painter.galley(pos2(cell.left() + 8.0, y + 2.0), more, theme.muted);
    }
}
