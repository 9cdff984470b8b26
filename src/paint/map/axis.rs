//! The axis of the curve from 0 to 100, its title and which curve is which round.

use super::MapInput;
use super::curve::y_of;
use super::layout::{GUTTER, MapLayout};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped};
use egui::{Color32, Galley, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};
use std::sync::Arc;

/// Lines, numbers, title and legend.
pub(super) fn axis(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, by: Vec2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let curve = boxes.curve.translate(by);
    for score in [0, 25, 50, 75, 100] {
        let y = y_of(curve, f64::from(score));
        painter.hline(curve.x_range(), y, Stroke::new(1.0, theme.line));
        let label = row(painter, &score.to_string(), regular(10.5 * zoom), theme.muted);
        let at = pos2(curve.min.x - 5.0 * zoom - label.size().x, y - label.size().y / 2.0);
        painter.galley(at, label, theme.muted);
    }
    let more = more_legend(painter, input, curve.width());
    let corner = curve.min - vec2(0.0, 22.0 * zoom + more);
    for entry in legend(painter, input, curve.width(), boxes.kinds) {
        paint_entry(painter, input, &entry, corner);
    }
}

/// The numbers of the axis at the edge of what is seen, while their own place is scrolled out.
pub(super) fn frozen_axis(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, by: Vec2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let (curve, seen) = (boxes.curve.translate(by), painter.clip_rect());
    let room = Rect::from_min_max(
        pos2(seen.min.x, curve.min.y - 8.0 * zoom),
        pos2(seen.min.x + GUTTER * zoom, curve.max.y + 8.0 * zoom),
    );
    painter.rect_filled(room, 0.0, theme.canvas.gamma_multiply(0.9));
    for score in [0, 25, 50, 75, 100] {
        let y = y_of(curve, f64::from(score));
        let label = row(painter, &score.to_string(), regular(10.5 * zoom), theme.muted);
        let at = pos2(room.max.x - 5.0 * zoom - label.size().x, y - label.size().y / 2.0);
        painter.galley(at, label, theme.muted);
    }
}

/// What stands before the words of the legend.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Mark {
    /// The title of the curve has none.
    Title,
    After,
    Before,
    Confirmed,
    Possible,
    Unlike,
}

/// A part of the legend and where it stands, from the upper left corner of the legend.
struct Entry {
    mark: Mark,
    words: Arc<Galley>,
    at: Vec2,
}

/// Height of the legend's rows and the room before an entry's words, in points.
const LEGEND_ROW: f32 = 14.0;
const BEFORE_WORDS: f32 = 9.0;

/// The legend may need more than one row on a narrow map: so much more room than one. Which kinds of drops there are is not
/// known before the curve has its place, so that all are reckoned with.
pub(super) fn more_legend(painter: &Painter, input: &MapInput<'_>, width: f32) -> f32 {
    let entries = legend(painter, input, width, [true; 3]);
    entries.last().map_or(0.0, |last| last.at.y)
}

/// The title and which curve is which round, in as many rows as it takes.
fn legend(painter: &Painter, input: &MapInput<'_>, width: f32, kinds: [bool; 3]) -> Vec<Entry> {
    let zoom = input.zoom;
    let mut at = vec2(4.0 * zoom, 0.0);
    let mut entries = Vec::new();
    for (mark, text) in meanings(input, kinds) {
        let (font, before, after) = match mark {
            Mark::Title => (semibold(11.5 * zoom), 0.0, 20.0),
            _ => (regular(11.0 * zoom), BEFORE_WORDS, 19.0),
        };
        let room = width - (4.0 + before) * zoom;
        let words = wrapped(painter, &text, font, input.theme.muted, room.max(1.0), 1);
        let wide = before * zoom + words.size().x;
        if at.x + wide > width && at.x > 5.0 * zoom {
            // Marks reach a little to the left of their place.
            at = vec2(8.0 * zoom, at.y + LEGEND_ROW * zoom);
        }
        entries.push(Entry { mark, words, at });
        at.x += wide + after * zoom;
    }
    entries
}

/// What the marks mean, as far as they are there.
fn meanings(input: &MapInput<'_>, kinds: [bool; 3]) -> Vec<(Mark, String)> {
    let words = input.words;
    let name = |round: usize| input.report.rounds.get(round).map(|round| round.name.clone());
    let persona = input.more.persona.filter(|_| input.more.everybody.is_some());
    let persona = persona.and_then(|id| input.journey.personas.iter().find(|one| one.id == *id));
    let (after, before) = if let Some(persona) = persona {
        (Some(persona.name.clone()), Some(words.text("map-everybody")))
    } else {
        let before = input.report.compared.and_then(|(before, _)| name(before));
        (input.report.current.and_then(name), before)
    };
    let kind =
        |at: usize, key: &str| kinds.get(at).copied().unwrap_or_default().then(|| words.text(key));
    let all = [
        (Mark::Title, Some(words.text("map-curve"))),
        (Mark::After, after),
        (Mark::Before, before),
        (Mark::Confirmed, kind(0, "map-legend-drop")),
        (Mark::Possible, kind(1, "map-legend-possible")),
        (Mark::Unlike, kind(2, "map-legend-unlike")),
    ];
    all.into_iter().filter_map(|(mark, text)| Some((mark, text?))).collect()
}

fn paint_entry(painter: &Painter, input: &MapInput<'_>, entry: &Entry, corner: Pos2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let at = corner + entry.at + vec2(0.0, LEGEND_ROW / 2.0 * zoom);
    let triangle = |fill: Color32| {
        let half = 4.0 * zoom;
        let points = vec![at + vec2(-half, -half), at + vec2(half, -half), at + vec2(0.0, half)];
        painter.add(Shape::convex_polygon(points, fill, Stroke::new(1.2 * zoom, theme.worse)));
    };
    match entry.mark {
        Mark::Title => (),
        Mark::After => {
            painter.circle_filled(at, 4.0 * zoom, theme.accent);
        }
        Mark::Before => {
            painter.circle(at, 3.5 * zoom, theme.surface, Stroke::new(1.5 * zoom, theme.before));
        }
        Mark::Confirmed => triangle(theme.worse),
        Mark::Possible => triangle(theme.surface),
        Mark::Unlike => {
            let sign = row(painter, "≠", semibold(11.0 * zoom), theme.muted);
            painter.galley(at - sign.size() / 2.0, sign, theme.muted);
        }
    }
    let before = if entry.mark == Mark::Title { 0.0 } else { BEFORE_WORDS * zoom };
    let words = Arc::clone(&entry.words);
    painter.galley(at + vec2(before, -words.size().y / 2.0), words, theme.muted);
}
