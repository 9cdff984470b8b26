//! The satisfaction curve under the cards: score with 95 % band, target, the round before, and drops.

use super::MapInput;
use super::layout::{CardBox, Link, MapLayout};
use crate::analysis::{Gap, GapVerdict, Report, ScoreReport};
use crate::journey::{Evidence, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::row;
use egui::{
    Align2, Color32, Mesh, Painter, Pos2, Rangef, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2,
};
use std::collections::BTreeMap;
use std::ops::Range;

/// A mark under a touchpoint to which satisfaction falls.
#[derive(Clone, Debug, PartialEq)]
pub struct DropMark {
    /// Where it falls to.
    pub touchpoint: TouchpointId,
    /// The mark's label.
    pub rect: Rect,
    /// The point of its triangle.
    pub tip: Pos2,
    /// Its words.
    pub text: String,
    /// Confirmed, or only possible.
    pub confirmed: bool,
    /// Index of the gap in its round.
    pub gap: usize,
}

pub(super) fn y_of(curve: Rect, score: f64) -> f32 {
    curve.max.y - (score / 100.0) as f32 * curve.height()
}

/// A point of a curve.
struct Point {
    /// Index of its card.
    card: usize,
    at: Pos2,
    lo_hi: Option<(f32, f32)>,
    evidence: Evidence,
}

/// The round whose points are asked for, and the cards of [`MapLayout::known`] that have one.
#[derive(Clone, Copy)]
enum Which {
    Now = 0,
    Before = 1,
}

/// The points of a round between two places and the nearest one on each side, in the order of the cards.
fn points(
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
    targets(painter, input, boxes, (x, &seen), by);
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
            paint_drop(painter, input, mark, by);
        }
    }
}

/// The journey's target over the whole width; where a touchpoint has another, a line over its column.
fn targets(
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
        let at = pos2(curve.max.x - label.size().x - 6.0 * zoom, y - label.size().y - 2.0 * zoom);
        painter.rect_filled(
            Rect::from_min_size(at, label.size()).expand(2.0),
            3.0,
            theme.surface.gamma_multiply(0.8),
        );
        painter.galley(at, label, theme.accent);
    }
    for card in boxes.cards.get(seen.clone()).unwrap_or_default() {
        let Some(target) = card.report(input.report).and_then(|one| one.target) else { continue };
        if Some(target) != input.report.target {
            let y = y_of(curve, target);
            dashes(pos2(card.rect.min.x + by.x, y), pos2(card.rect.max.x + by.x, y));
        }
    }
}

/// A range further to the right.
pub(super) fn moved(x: Rangef, by: f32) -> Rangef {
    Rangef::new(x.min + by, x.max + by)
}

/// The part of a line from left to right that is seen, begun so that a pattern of this length stays where it was.
fn seen_part(from: Pos2, to: Pos2, x: Rangef, pattern: f32) -> [Pos2; 2] {
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
struct Piece {
    from: usize,
    to: usize,
    is_bridge: bool,
}

/// Which of the points are joined: each with the next one, or as customers go.
fn pieces(boxes: &MapLayout, which: Which, points: &[Point]) -> Vec<Piece> {
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
            LineKind::Solid => Evidence::Measured,
            LineKind::Dashed => Evidence::Assumed,
            LineKind::ByEvidence if [a.evidence, b.evidence].contains(&Evidence::Assumed) => {
                Evidence::Assumed
            }
            LineKind::ByEvidence if [a.evidence, b.evidence].contains(&Evidence::Observed) => {
                Evidence::Observed
            }
            LineKind::ByEvidence => Evidence::Measured,
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

/// The marks of all drops in the current round from left to right, kept apart from each other and within
/// the plot.
pub(super) fn drop_marks(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
) -> Vec<DropMark> {
    let Some(round) = input.report.current else { return Vec::new() };
    let zoom = input.zoom;
    let gaps = input.report.gaps.get(round).map_or(&[][..], Vec::as_slice);
    // Where the gaps of the report end, in the journey as it is now.
    let mut falls: BTreeMap<&TouchpointId, (usize, bool)> = BTreeMap::new();
    for (at, gap) in gaps.iter().enumerate() {
        let Some(confirmed) = is_confirmed(gap) else { continue };
        let held = falls.entry(&gap.to).or_insert((at, confirmed));
        // Several ways may lead there: the deepest drop is marked, a confirmed one before others.
        let depth = |at: usize, confirmed: bool| (!confirmed, gaps.get(at).map_or(0.0, |gap| gap.diff));
        if depth(at, confirmed) < depth(held.0, held.1) {
            *held = (at, confirmed);
        }
    }
    let mut marks: Vec<DropMark> = Vec::new();
    let mut taken = Taken::new(64.0 * zoom);
    // A label covers no point of either curve.
    let curves = [(Which::Now, Some((input.report, round))), (Which::Before, input.second())];
    for (which, of) in curves {
        for card in boxes.known.get(which as usize).into_iter().flatten() {
            let held = boxes.cards.get(*card);
            if let Some(at) = held.and_then(|held| point_of(of?, boxes, held)) {
                taken.add(Rect::from_center_size(at, Vec2::splat(13.0 * zoom)));
            }
        }
    }
    let mut fallen: Vec<(usize, &Gap, bool, &CardBox)> = boxes
        .cards
        .iter()
        .filter_map(|card| {
            let (at, confirmed) = *falls.get(&card.id)?;
            Some((at, gaps.get(at)?, confirmed, card))
        })
        .collect();
    // The first gap has the first place.
    fallen.sort_by_key(|(at, ..)| *at);
    for (at, gap, confirmed, card) in fallen {
        let score = card.report(input.report).and_then(|one| one.score(round)?.value());
        let Some(score) = score else { continue };
        let point = pos2(card.rect.center().x, y_of(boxes.curve, score));
        let text = drop_words(input, gap, confirmed);
        let label = row(painter, &text, semibold(10.5 * zoom), input.theme.worse);
        let size = label.size() + vec2(12.0, 6.0) * zoom;
        let mut tip = point + vec2(0.0, 18.0 * zoom);
        // The ring of the round before may be just where the triangle would be.
        let ring = input.second().and_then(|of| point_of(of, boxes, card));
        if let Some(ring) = ring
            && (-14.0 * zoom..6.0 * zoom).contains(&(ring.y - tip.y))
            && ring.y > point.y
        {
            tip.y = ring.y + 15.0 * zoom;
        }
        let lowest = boxes.curve.max.y + 12.0 * zoom - size.y;
        tip.y = tip.y.min(lowest - 4.0 * zoom);
        let x = (point.x - size.x / 2.0)
            .clamp(boxes.curve.min.x, (boxes.curve.max.x - size.x).max(boxes.curve.min.x));
        let rect = Rect::from_min_size(pos2(x, tip.y + 6.0 * zoom), size);
        let rect = taken.free(rect, boxes.curve.max.y + 20.0 * zoom, point.y - 12.0 * zoom);
        taken.add(rect);
        marks.push(DropMark { touchpoint: gap.to.clone(), rect, tip, text, confirmed, gap: at });
    }
    marks.sort_by(|a, b| a.tip.x.total_cmp(&b.tip.x));
    marks
}

/// Whether a drop is sure; `None` where there is none.
fn is_confirmed(gap: &Gap) -> Option<bool> {
    match gap.verdict {
        GapVerdict::Confirmed => Some(true),
        GapVerdict::Possible => Some(false),
        GapVerdict::None | GapVerdict::NotTested => None,
    }
}

/// Where the point of a card stands in a round.
pub(super) fn point_of((report, round): (&Report, usize), boxes: &MapLayout, card: &CardBox) -> Option<Pos2> {
    let score = card.report(report)?.score(round)?.value()?;
    Some(pos2(card.rect.center().x, y_of(boxes.curve, score)))
}

/// What stands where, so that each label is compared with its neighbours alone.
struct Taken {
    width: f32,
    strips: BTreeMap<i64, Vec<Rect>>,
}

impl Taken {
    fn new(width: f32) -> Self {
        Self { width: width.max(1.0), strips: BTreeMap::new() }
    }

    fn strips(&self, rect: Rect) -> std::ops::RangeInclusive<i64> {
        let strip = |x: f32| (x / self.width).floor() as i64;
        strip(rect.min.x - 2.0)..=strip(rect.max.x + 2.0)
    }

    /// What a place would cover.
    fn covered(&self, place: Rect) -> Option<Rect> {
        let near = self.strips.range(self.strips(place)).flat_map(|(_, rects)| rects);
        near.copied().find(|rect| rect.expand(1.0).intersects(place))
    }

    /// The place nearest below that covers nothing; where there is none above `lowest`, the nearest above `top`.
    fn free(&self, wanted: Rect, lowest: f32, top: f32) -> Rect {
        let mut place = wanted;
        while let Some(other) = self.covered(place) {
            place = place.translate(vec2(0.0, other.max.y + 1.5 - place.min.y));
        }
        if place.max.y <= lowest {
            return place;
        }
        let mut above = wanted.translate(vec2(0.0, top - wanted.max.y));
        while let Some(other) = self.covered(above) {
            above = above.translate(vec2(0.0, other.min.y - 1.5 - above.max.y));
        }
        above
    }

    fn add(&mut self, rect: Rect) {
        for strip in self.strips(rect) {
            self.strips.entry(strip).or_default().push(rect);
        }
    }
}

fn drop_words(input: &MapInput<'_>, gap: &Gap, confirmed: bool) -> String {
    let words = input.words;
    let mut points = words.difference(gap.diff);
    // Different questions on the two sides: to be compared with care.
    if gap.different_questions {
        points.push_str(" ≠");
    }
    // How sure it is stands in the tip, in words.
    if confirmed {
        return points;
    }
    words.with("map-possible-drop", &[("points", (&points).into())])
}

/// A triangle that points down and the words; filled when confirmed, hollow when only possible.
fn paint_drop(painter: &Painter, input: &MapInput<'_>, mark: &DropMark, by: Vec2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let tip = mark.tip + by;
    let half = 5.5 * zoom;
    let triangle = vec![tip + vec2(-half, -half * 1.5), tip + vec2(half, -half * 1.5), tip];
    let rect = mark.rect.translate(by);
    let stroke = Stroke::new(1.2 * zoom, theme.worse);
    if mark.confirmed {
        painter.add(Shape::convex_polygon(triangle, theme.worse, Stroke::NONE));
        painter.rect_filled(rect, 4.0 * zoom, theme.worse_soft);
    } else {
        painter.add(Shape::convex_polygon(triangle, theme.surface, stroke));
        painter.rect(
            rect,
            4.0 * zoom,
            theme.surface,
            Stroke::new(1.0, theme.worse),
            StrokeKind::Inside,
        );
    }
    let label = row(painter, &mark.text, semibold(10.5 * zoom), theme.worse);
    let at = Align2::CENTER_CENTER.align_size_within_rect(label.size(), rect);
    painter.galley(at.min, label, theme.worse);
}
