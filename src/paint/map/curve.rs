//! The satisfaction curve under the cards: score with 95 % band, target, the round before, and drops.

use super::MapInput;
use super::layout::MapLayout;
use crate::analysis::{Gap, GapVerdict, ScoreReport};
use crate::journey::{Evidence, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::row;
use egui::{
    Align2, Color32, Mesh, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2,
};

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

fn y_of(curve: Rect, score: f64) -> f32 {
    curve.max.y - (score / 100.0) as f32 * curve.height()
}

/// A point of a curve.
struct Point {
    at: Pos2,
    lo_hi: Option<(f32, f32)>,
    evidence: Evidence,
}

/// The points of a round in the order of the cards; `None` where nothing is known.
fn points(input: &MapInput<'_>, boxes: &MapLayout, round: usize, by: Vec2) -> Vec<Option<Point>> {
    let point = |card: &super::CardBox| {
        let score: &ScoreReport = card.report(input.report)?.score(round)?;
        let y = |value: f64| y_of(boxes.curve, value) + by.y;
        Some(Point {
            at: pos2(card.rect.center().x + by.x, y(score.value()?)),
            lo_hi: score.score100.map(|score| (y(score.lo), y(score.hi))),
            evidence: score.evidence,
        })
    };
    boxes.cards.iter().map(point).collect()
}

/// Paints everything.
pub(super) fn paint(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, by: Vec2) {
    axis(painter, input, boxes, by);
    targets(painter, input, boxes, by);
    if let Some((before, _)) = input.report.compared {
        let old = points(input, boxes, before, by);
        line(
            painter,
            &old,
            Stroke::new(1.5 * input.zoom, input.theme.before),
            LineKind::Dashed,
            input.zoom,
        );
        for point in old.iter().flatten() {
            let radius = 3.5 * input.zoom;
            let stroke = Stroke::new(1.5 * input.zoom, input.theme.before);
            painter.circle(point.at, radius, input.theme.surface, stroke);
        }
    }
    if let Some(round) = input.report.current {
        let now = points(input, boxes, round, by);
        band(painter, &now, input.theme.band);
        line(
            painter,
            &now,
            Stroke::new(2.5 * input.zoom, input.theme.accent),
            LineKind::ByEvidence,
            input.zoom,
        );
        for point in now.iter().flatten() {
            dot(painter, input, point);
        }
        for mark in drop_marks(painter, input, boxes) {
            paint_drop(painter, input, &mark, by);
        }
    }
}

fn axis(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, by: Vec2) {
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
    legend(painter, input, pos2(end + 20.0 * zoom, at.y + 7.0 * zoom));
}

/// Which curve is which round.
fn legend(painter: &Painter, input: &MapInput<'_>, mut at: Pos2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let name = |round: usize| input.report.rounds.get(round).map(|round| round.name.as_str());
    let before =
        input.report.compared.and_then(|(before, _)| name(before)).map(|name| (name, false));
    let after = input.report.current.and_then(name).map(|name| (name, true));
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
}

/// The journey's target over the whole width; where a touchpoint has another, a line over its column.
fn targets(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout, by: Vec2) {
    let (theme, zoom) = (input.theme, input.zoom);
    let curve = boxes.curve.translate(by);
    let stroke = Stroke::new(1.2 * zoom, theme.accent);
    let dashes = |from: Pos2, to: Pos2| {
        painter.extend(Shape::dashed_line(&[from, to], stroke, 4.0 * zoom, 3.0 * zoom));
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
    for card in &boxes.cards {
        let Some(target) = card.report(input.report).and_then(|one| one.target) else { continue };
        if Some(target) != input.report.target {
            let y = y_of(curve, target);
            dashes(pos2(card.rect.min.x + by.x, y), pos2(card.rect.max.x + by.x, y));
        }
    }
}

/// The band between the interval's ends, broken where a point or its interval is missing.
fn band(painter: &Painter, points: &[Option<Point>], colour: Color32) {
    let mut mesh = Mesh::default();
    for pair in points.windows(2) {
        let [Some(a), Some(b)] = pair else { continue };
        let (Some((a_lo, a_hi)), Some((b_lo, b_hi))) = (a.lo_hi, b.lo_hi) else { continue };
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
        let alone = |other: Option<usize>| {
            other.and_then(|other| points.get(other)).is_none_or(Option::is_none)
        };
        if let Some(Point { at: middle, lo_hi: Some((lo, hi)), .. }) = point
            && alone(at.checked_sub(1))
            && alone(Some(at + 1))
        {
            painter.vline(middle.x, *hi..=*lo, Stroke::new(6.0, colour));
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
fn line(painter: &Painter, points: &[Option<Point>], stroke: Stroke, kind: LineKind, zoom: f32) {
    let known = points.iter().enumerate().filter_map(|(at, point)| Some((at, point.as_ref()?)));
    let mut last: Option<(usize, &Point)> = None;
    for (at, b) in known {
        let Some((before, a)) = last.replace((at, b)) else { continue };
        let ends = [a.at, b.at];
        if at > before + 1 {
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

/// The marks of all drops in the current round, kept apart from each other and within the plot.
#[must_use]
pub fn drop_marks(painter: &Painter, input: &MapInput<'_>, boxes: &MapLayout) -> Vec<DropMark> {
    let Some(round) = input.report.current else { return Vec::new() };
    let zoom = input.zoom;
    let now = points(input, boxes, round, Vec2::ZERO);
    let gaps = input.report.gaps.get(round).map_or(&[][..], Vec::as_slice);
    let mut marks: Vec<DropMark> = Vec::new();
    for (at, gap) in gaps.iter().enumerate() {
        let confirmed = match gap.verdict {
            GapVerdict::Confirmed => true,
            GapVerdict::Possible => false,
            GapVerdict::None | GapVerdict::NotTested => continue,
        };
        let card = boxes.cards.iter().position(|card| card.id == gap.to);
        let Some(point) = card.and_then(|card| now.get(card)).and_then(Option::as_ref) else {
            continue;
        };
        let text = drop_words(input, gap, confirmed);
        let label = row(painter, &text, semibold(10.5 * zoom), input.theme.worse);
        let size = label.size() + vec2(12.0, 6.0) * zoom;
        let mut tip = point.at + vec2(0.0, 18.0 * zoom);
        let lowest = boxes.curve.max.y + 12.0 * zoom - size.y;
        tip.y = tip.y.min(lowest - 4.0 * zoom);
        let x = (point.at.x - size.x / 2.0)
            .clamp(boxes.curve.min.x, (boxes.curve.max.x - size.x).max(boxes.curve.min.x));
        let mut rect = Rect::from_min_size(pos2(x, tip.y + 6.0 * zoom), size);
        while marks.iter().any(|mark| mark.rect.expand(2.0).intersects(rect)) {
            rect = rect.translate(vec2(0.0, size.y + 3.0 * zoom));
        }
        marks.push(DropMark { touchpoint: gap.to.clone(), rect, tip, text, confirmed, gap: at });
    }
    marks
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
