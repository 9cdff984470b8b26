//! What a touchpoint must deliver, over how far it is led.

use super::ground;
use crate::analysis::{Promise, Promising};
use crate::i18n::Words;
use crate::journey::{Delivery, Management, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped};
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

const LEFT: f32 = 104.0;
const ABOVE: f32 = 30.0;
const CHIP: f32 = 22.0;

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
    let inner = Rect::from_min_max(place.min + vec2(LEFT, ABOVE), place.max - vec2(10.0, 34.0));
    let size = vec2(inner.width() / 3.0, inner.height() / 3.0);
    let mut places = Vec::new();
    for (across, management) in Management::ALL.into_iter().enumerate() {
        let left = inner.left() + size.x * across as f32;
        let head =
            wrapped(painter, &words.kind(management), semibold(11.5), theme.muted, size.x - 8.0, 1);
        painter.galley(pos2(left + 6.0, place.top() + 9.0), head, theme.muted);
        for (down, delivery) in Delivery::ALL.into_iter().rev().enumerate() {
            let top = inner.top() + size.y * down as f32;
            let cell = Rect::from_min_size(pos2(left, top), size).shrink(2.0);
            let depends = management == Management::Random && delivery == Delivery::Exceeding;
            let fill = if depends { theme.worse_soft } else { theme.sunken };
            painter.rect_filled(cell, CornerRadius::same(4), fill);
            let rows = promising.cell(delivery, management);
            let rows = (rows, promising.count(delivery, management));
            chips(painter, cell, rows, selected, words, theme, &mut places);
        }
    }
    for (down, delivery) in Delivery::ALL.into_iter().rev().enumerate() {
        let y = inner.top() + size.y * (down as f32 + 0.5);
        let head =
            wrapped(painter, &words.kind(delivery), semibold(11.5), theme.muted, LEFT - 16.0, 4);
        let at = pos2(place.left() + 10.0, y - head.size().y / 2.0);
        painter.galley(at, head, theme.muted);
    }
    let unplaced = promising.unplaced();
    let note = if unplaced > 0 {
        words.with("experience-unplaced", &[("n", unplaced.into())])
    } else {
        words.text("experience-matrix-note")
    };
    let note = wrapped(painter, &note, regular(11.5), theme.muted, place.width() - 20.0, 2);
    painter.galley(pos2(place.left() + 10.0, place.bottom() - 30.0), note, theme.muted);
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
    let room = ((cell.height() - 6.0) / (CHIP + 2.0)).floor().max(1.0) as usize;
    let shown = if count > room { room - 1 } else { count };
    let mut y = cell.top() + 4.0;
    for one in rows.take(shown) {
        let rect = Rect::from_min_size(pos2(cell.left() + 4.0, y), vec2(cell.width() - 8.0, CHIP));
        let is_selected = selected == Some(&one.id);
        let fill = if is_selected { theme.accent_soft } else { theme.surface };
        painter.rect_filled(rect, CornerRadius::same(4), fill);
        if one.is_unled() {
            let stroke = Stroke::new(1.5, theme.worse);
            painter.rect_stroke(rect, CornerRadius::same(4), stroke, StrokeKind::Inside);
        }
        let score = one.score.map(|score| words.score(score)).unwrap_or_default();
        let score = row(painter, &score, semibold(11.5), theme.text);
        let left = rect.right() - 6.0 - score.size().x;
        let font = if one.moment_of_truth { semibold(11.5) } else { regular(11.5) };
        let name = wrapped(painter, &one.name, font, theme.text, left - rect.left() - 12.0, 1);
        painter.galley(pos2(rect.left() + 6.0, y + (CHIP - name.size().y) / 2.0), name, theme.text);
        painter.galley(pos2(left, y + (CHIP - score.size().y) / 2.0), score, theme.text);
        places.push(ChipPlace {
            id: one.id.clone(),
            rect,
            sentence: crate::wording::experience::place(one, words),
        });
        y += CHIP + 2.0;
    }
    if count > shown {
        let more = words.with("experience-more", &[("n", (count - shown).into())]);
        let more = row(painter, &more, regular(11.0), theme.muted);
        painter.galley(pos2(cell.left() + 8.0, y + 2.0), more, theme.muted);
    }
}
