//! The target on the curve: a dashed line over the whole width, another over a column with a target of its own, and
//! what the line is called.

use super::MapInput;
use super::curve::{Which, moved, pieces, points, seen_part, y_of};
use super::layout::MapLayout;
use crate::paint::fonts::regular;
use crate::paint::text::row;
use egui::{Painter, Pos2, Rangef, Rect, Shape, Stroke, Vec2, pos2, vec2};
use std::ops::Range;

/// Paints what is seen between two places of the map.
pub(super) fn paint(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
    (x, seen): (Rangef, &Range<usize>),
    by: Vec2,
) {
    let (theme, zoom) = (input.theme, input.zoom);
    let curve = boxes.curve.translate(by);
    let stroke = Stroke::new(1.2 * zoom, theme.accent);
    let (dash, gap) = (4.0 * zoom, 3.0 * zoom);
    let dashes = |from: Pos2, to: Pos2| {
        let ends = seen_part(from, to, moved(x, by.x), dash + gap);
        painter.extend(Shape::dashed_line(&ends, stroke, dash, gap));
    };
    if let Some(target) = input.report.target {
        let y = y_of(curve, target);
        dashes(pos2(curve.min.x, y), pos2(curve.max.x, y));
        let words =
            input.words.with("map-target", &[("score", (&input.words.target(target)).into())]);
        let label = row(painter, &words, regular(11.0 * zoom), theme.accent);
        let at = place(input, boxes, target, label.size()).translate(by);
        painter.rect_filled(at.expand(2.0), 3.0, theme.surface.gamma_multiply(0.8));
        painter.galley(at.min, label, theme.accent);
    }
    for card in boxes.cards.get(seen.clone()).unwrap_or_default() {
        let Some(target) = card.report(input.report).and_then(|one| one.target) else { continue };
        if Some(target) != input.report.target {
            let y = y_of(curve, target);
            dashes(pos2(card.rect.min.x + by.x, y), pos2(card.rect.max.x + by.x, y));
        }
    }
}

/// Where the line is called by its name, from the map's corner: above or below it at one of its ends, where least of
/// the curves is covered.
fn place(input: &MapInput<'_>, boxes: &MapLayout, target: f64, size: Vec2) -> Rect {
    let (curve, zoom) = (boxes.curve, input.zoom);
    let y = y_of(curve, target);
    let (left, right) = (curve.min.x + 6.0 * zoom, curve.max.x - size.x - 6.0 * zoom);
    let (above, below) = (y - size.y - 2.0 * zoom, y + 2.0 * zoom);
    let places = [(right, above), (right, below), (left, above), (left, below)]
        .map(|(x, y)| Rect::from_min_size(pos2(x, y), size));
    let first = places[0];
    let covered = places.map(|place| covered(input, boxes, place));
    let best = places.into_iter().zip(covered).min_by_key(|(_, covered)| *covered);
    best.map_or(first, |(place, _)| place)
}

/// How much of both curves and of the marks of drops a place would cover.
fn covered(input: &MapInput<'_>, boxes: &MapLayout, place: Rect) -> usize {
    let near = place.expand2(vec2(10.0, 8.0) * input.zoom);
    let cards = boxes.cards_in(near.x_range());
    let now = input.report.current.map(|round| (Which::Now, input.report, round));
    let before = input.second().map(|(report, round)| (Which::Before, report, round));
    let mut covered = boxes
        .drops_in(near.x_range())
        .iter()
        .filter(|mark| mark.rect.intersects(near) || near.contains(mark.tip))
        .count();
    for of in [now, before].into_iter().flatten() {
        let points = points(boxes, of, &cards, Vec2::ZERO);
        covered += points.iter().filter(|point| near.contains(point.at)).count();
        for piece in pieces(boxes, of.0, &points) {
            let ends = points.get(piece.from).zip(points.get(piece.to));
            covered += usize::from(ends.is_some_and(|(a, b)| crosses(near, a.at, b.at)));
        }
    }
    covered
}

/// Whether a line from left to right goes through a place.
fn crosses(place: Rect, from: Pos2, to: Pos2) -> bool {
    let (left, right) = (from.x.max(place.min.x), to.x.min(place.max.x));
    if left > right {
        return false;
    }
    let y = |x: f32| from.y + (to.y - from.y) * ((x - from.x) / (to.x - from.x).max(1.0));
    let (one, other) = (y(left), y(right));
    one.min(other) <= place.max.y && one.max(other) >= place.min.y
}
