//! The axis of the curve from 0 to 100, its title and which curve is which round.

use super::MapInput;
use super::curve::y_of;
use super::layout::{GUTTER, MapLayout};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::row;
use egui::{Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

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
    let title = row(painter, &input.words.text("map-curve"), semibold(11.5 * zoom), theme.muted);
    let at = pos2(curve.min.x + 4.0 * zoom, curve.min.y - 22.0 * zoom);
    let end = at.x + title.size().x;
    painter.galley(at, title, theme.muted);
    legend(painter, input, boxes, pos2(end + 20.0 * zoom, at.y + 7.0 * zoom));
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

/// Which curve is which round.
fn legend(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, mut at: Pos2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let name = |round: usize| input.report.rounds.get(round).map(|round| round.name.as_str());
    let everybody = input.words.text("map-everybody");
    let persona = input.more.persona.filter(|_| input.more.everybody.is_some());
    let persona = persona.and_then(|id| input.journey.personas.iter().find(|one| one.id == *id));
    let (after, before) = if let Some(persona) = persona {
        (Some(persona.name.as_str()), Some(everybody.as_str()))
    } else {
        let before = input.report.compared.and_then(|(before, _)| name(before));
        (input.report.current.and_then(name), before)
    };
    let (after, before) = (after.map(|name| (name, true)), before.map(|name| (name, false)));
    for (name, is_after) in [after, before].into_iter().flatten() {
        if is_after {
            painter.circle_filled(at, 4.0 * zoom, theme.accent);
        } else {
            painter.circle(at, 3.5 * zoom, theme.surface, Stroke::new(1.5 * zoom, theme.before));
        }
        let label = row(painter, name, regular(11.0 * zoom), theme.muted);
        let width = label.size().x;
        painter.galley(pos2(at.x + 9.0 * zoom, at.y - label.size().y / 2.0), label, theme.muted);
        at.x += width + 28.0 * zoom;
    }
    let triangle = |at: Pos2, is_full: bool| {
        let half = 4.0 * zoom;
        let points = vec![at + vec2(-half, -half), at + vec2(half, -half), at + vec2(0.0, half)];
        let stroke = Stroke::new(1.2 * zoom, theme.worse);
        let fill = if is_full { theme.worse } else { theme.surface };
        painter.add(Shape::convex_polygon(points, fill, stroke));
    };
    for (nth, key) in
        ["map-legend-drop", "map-legend-possible", "map-legend-unlike"].iter().enumerate()
    {
        if !boxes.kinds.get(nth).copied().unwrap_or_default() {
            continue;
        }
        if nth < 2 {
            triangle(at, nth == 0);
        } else {
            let sign = row(painter, "≠", semibold(11.0 * zoom), theme.muted);
            painter.galley(at - sign.size() / 2.0, sign, theme.muted);
        }
        let label = row(painter, &input.words.text(key), regular(11.0 * zoom), theme.muted);
        let width = label.size().x;
        painter.galley(pos2(at.x + 9.0 * zoom, at.y - label.size().y / 2.0), label, theme.muted);
        at.x += width + 28.0 * zoom;
    }
}
