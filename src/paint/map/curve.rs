//! The satisfaction curve under the cards: score with 95 % band, target, the round before, and drops.

use super::MapInput;
use super::layout::{CardBox, MapLayout};
use crate::analysis::{Gap, GapVerdict, ScoreReport};
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
    input: &MapInput<'_>,
    boxes: &MapLayout,
    (which, round): (Which, usize),
    seen: &Range<usize>,
    by: Vec2,
) -> Vec<Point> {
    let known = boxes.known.get(which as usize).map_or(&[][..], Vec::as_slice);
    let first = known.partition_point(|card| *card < seen.start).saturating_sub(1);
    let last = (known.partition_point(|card| *card < seen.end) + 1).min(known.len());
    let point = |card: &usize| {
        let held = boxes.cards.get(*card)?;
        let score: &ScoreReport = held.report(input.report)?.score(round)?;
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
    if let Some((before, _)) = input.report.compared {
        let old = points(input, boxes, (Which::Before, before), &seen, by);
        line(
            painter,
            &old,
            Stroke::new(1.5 * input.zoom, input.theme.before),
            LineKind::Dashed,
            (input.zoom, moved(x, by.x)),
        );
        for point in old.iter().filter(|point| seen.contains(&point.card)) {
            let radius = 3.5 * input.zoom;
            let stroke = Stroke::new(1.5 * input.zoom, input.theme.before);
            painter.circle(point.at, radius, input.theme.surface, stroke);
        }
    }
    if let Some(round) = input.report.current {
        let now = points(input, boxes, (Which::Now, round), &seen, by);
        band(painter, &now, input.theme.band);
        line(
            painter,
            &now,
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

/// The band between the interval's ends, broken where a point or its interval is missing.
fn band(painter: &Painter, points: &[Point], colour: Color32) {
    let mut mesh = Mesh::default();
    for pair in points.windows(2) {
        let [a, b] = pair else { continue };
        let (Some((a_lo, a_hi)), Some((b_lo, b_hi))) = (a.lo_hi, b.lo_hi) else { continue };
        if b.card != a.card + 1 {
            continue;
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
    for (at, point) in points.iter().enumerate() {
        let is_beside =
            |other: Option<&Point>| other.is_some_and(|other| other.card.abs_diff(point.card) == 1);
        let before = at.checked_sub(1).and_then(|at| points.get(at));
        if let Some((lo, hi)) = point.lo_hi
            && !is_beside(before)
            && !is_beside(points.get(at + 1))
        {
            painter.vline(point.at.x, hi..=lo, Stroke::new(6.0, colour));
        }
    }
}

#[derive(Clone, Copy)]
enum LineKind {
    Dashed,
    /// Measured solid, observed dotted, assumed dashed.
    ByEvidence,
}

/// Straight pieces between neighbours. Over touchpoints without a score runs a thin dotted line to the
/// next one that has it: the step that a drop is counted from.
fn line(
    painter: &Painter,
    points: &[Point],
    stroke: Stroke,
    kind: LineKind,
    (zoom, x): (f32, Rangef),
) {
    for pair in points.windows(2) {
        let [a, b] = pair else { continue };
        let ends = [a.at, b.at];
        if b.card > a.card + 1 {
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
    let falls: BTreeMap<&TouchpointId, (usize, bool)> = gaps
        .iter()
        .enumerate()
        .filter_map(|(at, gap)| Some((&gap.to, (at, is_confirmed(gap)?))))
        .collect();
    let mut marks: Vec<DropMark> = Vec::new();
    let mut taken = Taken::new(64.0 * zoom);
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
        let lowest = boxes.curve.max.y + 12.0 * zoom - size.y;
        tip.y = tip.y.min(lowest - 4.0 * zoom);
        let x = (point.x - size.x / 2.0)
            .clamp(boxes.curve.min.x, (boxes.curve.max.x - size.x).max(boxes.curve.min.x));
        let mut rect = Rect::from_min_size(pos2(x, tip.y + 6.0 * zoom), size);
        while taken.near(rect).any(|at| marks[at].rect.expand(2.0).intersects(rect)) {
            rect = rect.translate(vec2(0.0, size.y + 3.0 * zoom));
        }
        taken.add(rect, marks.len());
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

/// Which marks stand where, so that each is compared with its neighbours alone.
struct Taken {
    width: f32,
    strips: BTreeMap<i64, Vec<usize>>,
}

impl Taken {
    fn new(width: f32) -> Self {
        Self { width: width.max(1.0), strips: BTreeMap::new() }
    }

    fn strips(&self, rect: Rect) -> std::ops::RangeInclusive<i64> {
        let strip = |x: f32| (x / self.width).floor() as i64;
        strip(rect.min.x - 2.0)..=strip(rect.max.x + 2.0)
    }

    fn near(&self, rect: Rect) -> impl Iterator<Item = usize> {
        self.strips.range(self.strips(rect)).flat_map(|(_, marks)| marks.iter().copied())
    }

    fn add(&mut self, rect: Rect, mark: usize) {
        for strip in self.strips(rect) {
            self.strips.entry(strip).or_default().push(mark);
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
    match gap.p_holm {
        Some(p) if confirmed => format!("{points}  {}", words.p_value(p)),
        _ => words.with("map-possible-drop", &[("points", (&points).into())]),
    }
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
