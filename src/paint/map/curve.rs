//! The satisfaction curve under the cards: score with 95 % band, target and the round before.

use super::MapInput;
use super::layout::{CardBox, MapLayout};
use super::numbers::Link;
use crate::analysis::{Report, ScoreReport};
use crate::journey::Evidence;
use egui::{Color32, Mesh, Painter, Pos2, Rangef, Rect, Shape, Stroke, Vec2, pos2};
use std::ops::Range;

pub(super) fn y_of(curve: Rect, score: f64) -> f32 {
    curve.max.y - (score / 100.0) as f32 * curve.height()
}

/// A point of a curve.
pub(super) struct Point {
    /// Index of its card.
    card: usize,
    pub(super) at: Pos2,
    lo_hi: Option<(f32, f32)>,
    evidence: Evidence,
}

/// The round whose points are asked for, and the cards of [`MapLayout::known`] that have one.
#[derive(Clone, Copy)]
pub(super) enum Which {
    Now = 0,
    Before = 1,
}

/// The points of a round between two places and the nearest one on each side, in the order of the cards.
pub(super) fn points(
    boxes: &MapLayout,
    (which, report, round): (Which, &Report, usize),
    seen: &Range<usize>,
    by: Vec2,
) -> Vec<Point> {
    let known = boxes.known.get(which as usize).map_or(&[][..], Vec::as_slice);
    // Where there are several ways a piece may lead past its neighbours.
    let beyond = if boxes.links.iter().any(Option::is_some) { 6 } else { 1 };
    let first = known.partition_point(|card| *card < seen.start).saturating_sub(beyond);
    let last = (known.partition_point(|card| *card < seen.end) + beyond).min(known.len());
    let point = |card: &usize| {
        let held = boxes.cards.get(*card)?;
        let score: &ScoreReport = held.report(report)?.score(round)?;
        let y = |value: f64| y_of(boxes.curve, value) + by.y;
        Some(Point {
            card: *card,
            at: pos2(held.rect.center().x + by.x, y(score.value()?)),
            lo_hi: score.score100.map(|score| (y(score.lo), y(score.hi))),
            evidence: score.evidence,
        })
    };
    known.get(first..last).unwrap_or_default().iter().filter_map(point).collect()
}

/// Paints what is seen between two places of the map.
pub(super) fn paint(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
    x: Rangef,
    by: Vec2,
) {
    // The mark of a point is wider than its column's edge.
    let seen = boxes.cards_in(x.expand(20.0 * input.zoom));
    super::axis::axis(painter, input, boxes, by);
    super::target::paint(painter, input, boxes, (x, &seen), by);
    if let Some((report, round)) = input.second() {
        let old = points(boxes, (Which::Before, report, round), &seen, by);
        let old = (&old[..], &pieces(boxes, Which::Before, &old)[..]);
        line(
            painter,
            old,
            Stroke::new(1.5 * input.zoom, input.theme.before),
            if input.more.everybody.is_some() { LineKind::Solid } else { LineKind::Dashed },
            (input.zoom, moved(x, by.x)),
        );
        let old = old.0;
        for point in old.iter().filter(|point| seen.contains(&point.card)) {
            let radius = 3.5 * input.zoom;
            let stroke = Stroke::new(1.5 * input.zoom, input.theme.before);
            painter.circle(point.at, radius, input.theme.surface, stroke);
        }
    }
    if let Some(round) = input.report.current {
        let now = points(boxes, (Which::Now, input.report, round), &seen, by);
        let pieces = pieces(boxes, Which::Now, &now);
        band(painter, (&now, &pieces), input.theme.band);
        line(
            painter,
            (&now, &pieces),
            Stroke::new(2.5 * input.zoom, input.theme.accent),
            LineKind::ByEvidence,
            (input.zoom, moved(x, by.x)),
        );
        for point in now.iter().filter(|point| seen.contains(&point.card)) {
            dot(painter, input, point);
        }
        for mark in boxes.drops_in(x) {
            super::drops::paint(painter, input, mark, by);
        }
    }
}

/// A range further to the right.
pub(super) fn moved(x: Rangef, by: f32) -> Rangef {
    Rangef::new(x.min + by, x.max + by)
}

/// The part of a line from left to right that is seen, begun so that a pattern of this length stays where it was.
pub(super) fn seen_part(from: Pos2, to: Pos2, x: Rangef, pattern: f32) -> [Pos2; 2] {
    let along = to - from;
    let length = along.length();
    if along.x <= 0.0 || pattern <= 0.0 || (from.x >= x.min && to.x <= x.max) {
        return [from, to];
    }
    let per_x = length / along.x;
    let before = ((x.min - from.x).max(0.0) * per_x / pattern).floor() * pattern;
    let after = ((x.max - from.x).max(0.0) * per_x + pattern).min(length);
    let at = |way: f32| from + along * (way / length);
    [if before > 0.0 { at(before) } else { from }, if after < length { at(after) } else { to }]
}

/// Two points that are joined, and whether touchpoints without a score lie between.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) from: usize,
    pub(super) to: usize,
    is_bridge: bool,
}

/// Which of the points are joined: each with the next one, or as customers go.
pub(super) fn pieces(boxes: &MapLayout, which: Which, points: &[Point]) -> Vec<Piece> {
    let Some(links) = boxes.links.get(which as usize).and_then(Option::as_ref) else {
        let pairs = points.windows(2).enumerate().filter_map(|(at, pair)| {
            let [a, b] = pair else { return None };
            Some(Piece { from: at, to: at + 1, is_bridge: b.card > a.card + 1 })
        });
        return pairs.collect();
    };
    let at = |card: usize| points.binary_search_by_key(&card, |point| point.card).ok();
    let piece = |link: &Link| {
        Some(Piece { from: at(link.from)?, to: at(link.to)?, is_bridge: link.over > 0 })
    };
    // Links are in the order of where they begin.
    let first = points.first().map_or(0, |point| point.card);
    let last = points.last().map_or(0, |point| point.card);
    let begin = links.partition_point(|link| link.from < first);
    let end = links.partition_point(|link| link.from <= last);
    links.get(begin..end).unwrap_or_default().iter().filter_map(piece).collect()
}

/// The band between the interval's ends, broken where a point or its interval is missing.
fn band(painter: &Painter, (points, pieces): (&[Point], &[Piece]), colour: Color32) {
    let mut mesh = Mesh::default();
    let mut joined = vec![false; points.len()];
    for piece in pieces.iter().filter(|piece| !piece.is_bridge) {
        let (Some(a), Some(b)) = (points.get(piece.from), points.get(piece.to)) else { continue };
        let (Some((a_lo, a_hi)), Some((b_lo, b_hi))) = (a.lo_hi, b.lo_hi) else { continue };
        for at in [piece.from, piece.to] {
            if let Some(joined) = joined.get_mut(at) {
                *joined = true;
            }
        }
        let first = mesh.vertices.len() as u32;
        for at in [pos2(a.at.x, a_hi), pos2(a.at.x, a_lo), pos2(b.at.x, b_hi), pos2(b.at.x, b_lo)] {
            mesh.colored_vertex(at, colour);
        }
        mesh.add_triangle(first, first + 1, first + 2);
        mesh.add_triangle(first + 1, first + 3, first + 2);
    }
    if !mesh.is_empty() {
        painter.add(Shape::mesh(mesh));
    }
    // A point without neighbours still shows how sure it is.
    for (point, _) in points.iter().zip(joined).filter(|(_, joined)| !joined) {
        if let Some((lo, hi)) = point.lo_hi {
            painter.vline(point.at.x, hi..=lo, Stroke::new(6.0, colour));
        }
    }
}

#[derive(Clone, Copy)]
enum LineKind {
    Solid,
    Dashed,
    /// Measured solid, observed dotted, assumed dashed.
    ByEvidence,
}

/// Straight pieces between neighbours. Over touchpoints without a score runs a thin dotted line to the
/// next one that has it: the step that a drop is counted from.
fn line(
    painter: &Painter,
    (points, pieces): (&[Point], &[Piece]),
    stroke: Stroke,
    kind: LineKind,
    (zoom, x): (f32, Rangef),
) {
    for piece in pieces {
        let (Some(a), Some(b)) = (points.get(piece.from), points.get(piece.to)) else { continue };
        let ends = [a.at, b.at];
        if piece.is_bridge {
            let ends = seen_part(a.at, b.at, x, 7.0 * zoom);
            let dots = Shape::dotted_line(&ends, stroke.color, 7.0 * zoom, 1.0 * zoom);
            painter.extend(dots);
            continue;
        }
        let worst = match kind {
            LineKind::Dashed => Evidence::Assumed,
            LineKind::ByEvidence if [a.evidence, b.evidence].contains(&Evidence::Assumed) => {
                Evidence::Assumed
            }
            LineKind::ByEvidence if [a.evidence, b.evidence].contains(&Evidence::Observed) => {
                Evidence::Observed
            }
            LineKind::Solid | LineKind::ByEvidence => Evidence::Measured,
        };
        match worst {
            Evidence::Measured => {
                painter.line_segment(ends, stroke);
            }
            Evidence::Observed => {
                let dots = Shape::dotted_line(&ends, stroke.color, 5.0 * zoom, stroke.width * 0.6);
                painter.extend(dots);
            }
            Evidence::Assumed => {
                painter.extend(Shape::dashed_line(&ends, stroke, 5.0 * zoom, 4.0 * zoom));
            }
        }
    }
}

/// Full for measured and observed scores, hollow for guesses.
fn dot(painter: &Painter, input: &MapInput<'_>, point: &Point) {
    let (theme, zoom) = (input.theme, input.zoom);
    let hollow = point.evidence == Evidence::Assumed;
    let fill = if hollow { theme.surface } else { theme.accent };
    painter.circle(point.at, 4.5 * zoom, fill, Stroke::new(2.0 * zoom, theme.accent));
}

/// Where the point of a card stands in a round.
pub(super) fn point_of(
    (report, round): (&Report, usize),
    boxes: &MapLayout,
    card: &CardBox,
) -> Option<Pos2> {
    let score = card.report(report)?.score(round)?.value()?;
    Some(pos2(card.rect.center().x, y_of(boxes.curve, score)))
}
