//! The score of every round as a small line with its 95 % band.

use crate::analysis::{MeasureRow, TrendPoint};
use crate::paint::theme::Theme;
use egui::{Mesh, Painter, Pos2, Rect, Stroke, pos2};

/// What a row of this height can show.
const HEIGHT: f64 = 34.0;
/// The smallest and the largest span, so that noise looks small and nothing is squeezed to a line.
const SPAN: (f64, f64) = (30.0, 70.0);

fn ends(course: &[TrendPoint]) -> Option<(f64, f64)> {
    let lo = course.iter().map(|one| one.interval.map_or(one.score, |it| it.0));
    let hi = course.iter().map(|one| one.interval.map_or(one.score, |it| it.1));
    let (lo, hi) = (lo.fold(f64::INFINITY, f64::min), hi.fold(f64::NEG_INFINITY, f64::max));
    (lo <= hi).then_some((lo, hi))
}

/// Points of the axis in a pixel: the same for all rows, so that slopes compare.
#[must_use]
pub fn points_per_pixel(rows: &[MeasureRow]) -> f64 {
    let spans = rows.iter().filter_map(|row| ends(&row.course)).map(|(lo, hi)| hi - lo);
    spans.fold(SPAN.0, f64::max).min(SPAN.1) / HEIGHT
}

/// Draws the line around its own middle. A single round is a dot with its interval.
pub fn spark(
    painter: &Painter,
    place: Rect,
    course: &[TrendPoint],
    rounds: usize,
    per_pixel: f64,
    theme: &Theme,
) {
    let Some((lo, hi)) = ends(course) else { return };
    let middle = f64::midpoint(lo, hi);
    let painter = painter.with_clip_rect(painter.clip_rect().intersect(place.expand(3.0)));
    let last = rounds.saturating_sub(1).max(1) as f32;
    let x = |round: usize| {
        if rounds < 2 {
            return place.center().x;
        }
        place.left() + 4.0 + (place.width() - 8.0) * round as f32 / last
    };
    let y = |score: f64| place.center().y - ((score - middle) / per_pixel) as f32;
    let at = |one: &TrendPoint| pos2(x(one.round), y(one.score));
    band(&painter, course, &x, &y, theme);
    let points: Vec<Pos2> = course.iter().map(at).collect();
    for pair in points.windows(2) {
        if let [from, to] = *pair {
            painter.line_segment([from, to], Stroke::new(1.8, theme.accent));
        }
    }
    for (one, point) in course.iter().zip(&points) {
        if let ([_], Some((lo, hi))) = (course, one.interval) {
            let stroke = Stroke::new(1.5, theme.accent);
            painter.line_segment([pos2(point.x, y(lo)), pos2(point.x, y(hi))], stroke);
        }
        painter.circle_filled(*point, 2.6, theme.accent);
    }
}

/// The band between the ends of the intervals.
fn band(
    painter: &Painter,
    course: &[TrendPoint],
    x: &impl Fn(usize) -> f32,
    y: &impl Fn(f64) -> f32,
    theme: &Theme,
) {
    for pair in course.windows(2) {
        let [from, to] = pair else { continue };
        let Some(((lo1, hi1), (lo2, hi2))) = from.interval.zip(to.interval) else { continue };
        let mut mesh = Mesh::default();
        for (round, score) in
            [(from.round, hi1), (from.round, lo1), (to.round, lo2), (to.round, hi2)]
        {
            mesh.colored_vertex(pos2(x(round), y(score)), theme.band);
        }
        mesh.add_triangle(0, 1, 2);
        mesh.add_triangle(0, 2, 3);
        painter.add(mesh);
    }
}
