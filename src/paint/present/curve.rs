//! The satisfaction curve in large: points of touchpoints at given places, band, target, the round before.

use super::SMALLEST;
use super::pen::Pen;
use crate::analysis::{Gap, GapVerdict, ScoreReport, TouchpointReport};
use crate::journey::Evidence;
use egui::{Align2, Pos2, Rect, pos2};

/// A touchpoint and the place of its point from the left.
pub(super) struct Spot<'a> {
    pub x: f32,
    pub one: &'a TouchpointReport,
}

/// What leads in from the left and out to the right: scores at the plot's edges.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ends {
    pub before: Option<f64>,
    pub after: Option<f64>,
}

fn y_of(plot: Rect, score: f64) -> f32 {
    plot.max.y - (score / 100.0).clamp(0.0, 1.0) as f32 * plot.height()
}

struct Point {
    at: Pos2,
    band: Option<(f32, f32)>,
    guess: bool,
    value: f64,
}

fn point(plot: Rect, x: f32, score: &ScoreReport) -> Option<Point> {
    let value = score.value()?;
    let band = score.score100.map(|one| (y_of(plot, one.lo), y_of(plot, one.hi)));
    let guess = score.evidence == Evidence::Assumed;
    Some(Point { at: pos2(x, y_of(plot, value)), band, guess, value })
}

/// Paints the plot. `large` points have the room of a stage, small ones that of the whole journey.
pub(super) fn paint(pen: &Pen<'_>, plot: Rect, spots: &[Spot<'_>], ends: Ends, large: bool) {
    let (theme, report) = (pen.theme(), pen.present.shown.report);
    for score in [0, 50, 100] {
        let y = y_of(plot, f64::from(score));
        pen.line(pos2(plot.min.x, y), pos2(plot.max.x, y), 1.0, theme.line);
        let label = score.to_string();
        let size = (SMALLEST, false);
        pen.write(plot.min.x - 9.0, y + 7.0, Align2::RIGHT_TOP, &label, size, theme.muted);
    }
    targets(pen, plot, spots, large);
    let of = |round: usize| -> Vec<Option<Point>> {
        let found = |spot: &Spot<'_>| point(plot, spot.x, spot.one.score(round)?);
        spots.iter().map(found).collect()
    };
    let (thick, thin) = if large { (4.0, 2.0) } else { (3.0, 1.5) };
    let (big, small) = if large { (10.0, 7.0) } else { (6.0, 4.0) };
    if let Some((before, _)) = report.compared {
        let old = of(before);
        join(&old, |a, b, near| {
            if near {
                pen.dashed(a.at, b.at, thin, theme.before);
            } else {
                pen.dotted(a.at, b.at, 1.5, theme.before);
            }
        });
        for point in old.iter().flatten() {
            pen.ring(point.at, small, 2.5, theme.before);
        }
    }
    let Some(round) = report.current else { return };
    let now = of(round);
    lead(pen, plot, &now, ends, thick);
    join(&now, |a, b, near| {
        if near {
            band(pen, a, b);
        }
    });
    join(&now, |a, b, near| match (near, a.guess || b.guess) {
        (true, false) => pen.line(a.at, b.at, thick, theme.accent),
        (true, true) => pen.dashed(a.at, b.at, thick * 0.8, theme.accent),
        (false, _) => pen.dotted(a.at, b.at, 2.0, theme.accent),
    });
    for point in now.iter().flatten() {
        if point.guess {
            pen.ring(point.at, big, 3.0, theme.accent);
        } else {
            pen.disc(point.at, big, theme.accent);
        }
    }
    let gaps = report.gaps.get(round).map_or(&[][..], Vec::as_slice);
    for (spot, point) in spots.iter().zip(&now) {
        let drop = gaps.iter().find(|gap| gap.to == spot.one.id && falls(gap));
        if let (Some(gap), Some(point)) = (drop, point) {
            mark(pen, plot, gap, point, big);
        }
    }
}

/// A drop that is confirmed or possible.
fn falls(gap: &Gap) -> bool {
    matches!(gap.verdict, GapVerdict::Confirmed | GapVerdict::Possible)
}

fn join(points: &[Option<Point>], mut draw: impl FnMut(&Point, &Point, bool)) {
    let known = points.iter().enumerate().filter_map(|(at, one)| Some((at, one.as_ref()?)));
    let mut last: Option<(usize, &Point)> = None;
    for (at, point) in known {
        if let Some((before, from)) = last.replace((at, point)) {
            draw(from, point, at == before + 1);
        }
    }
}

fn band(pen: &Pen<'_>, a: &Point, b: &Point) {
    let (Some((a_lo, a_hi)), Some((b_lo, b_hi))) = (a.band, b.band) else { return };
    let corners = [pos2(a.at.x, a_hi), pos2(b.at.x, b_hi), pos2(b.at.x, b_lo), pos2(a.at.x, a_lo)];
    pen.shape(&corners, pen.theme().band);
}

/// Pale lines to where the neighbours stand.
fn lead(pen: &Pen<'_>, plot: Rect, now: &[Option<Point>], ends: Ends, thick: f32) {
    let pale = pen.theme().accent.gamma_multiply(0.4);
    let first = now.iter().flatten().next();
    let last = now.iter().flatten().next_back();
    for (score, point, x) in [(ends.before, first, plot.min.x), (ends.after, last, plot.max.x)] {
        if let (Some(score), Some(point)) = (score, point) {
            let half = y_of(plot, f64::midpoint(score, point.value));
            pen.line(pos2(x, half), point.at, thick * 0.75, pale);
        }
    }
}

/// The target of each touchpoint, dashed over its place; of all, over the whole width.
fn targets(pen: &Pen<'_>, plot: Rect, spots: &[Spot<'_>], large: bool) {
    let accent = pen.theme().accent;
    if !large {
        if let Some(target) = pen.present.shown.report.target {
            let y = y_of(plot, target);
            pen.dashed(pos2(plot.min.x, y), pos2(plot.max.x, y), 1.5, accent);
        }
        return;
    }
    let half = (plot.width() / spots.len().max(1) as f32 * 0.3).min(72.0);
    for spot in spots {
        if let Some(target) = spot.one.target {
            let y = y_of(plot, target);
            pen.dashed(pos2(spot.x - half, y), pos2(spot.x + half, y), 1.5, accent);
        }
    }
}

/// A triangle and the size of the drop under its point; above it where there is no room below.
fn mark(pen: &Pen<'_>, plot: Rect, gap: &Gap, point: &Point, radius: f32) {
    let worse = pen.theme().worse;
    let text = pen.present.words.difference(gap.diff);
    let possible = gap.verdict == GapVerdict::Possible;
    let text = if possible { format!("({text})") } else { text };
    let triangle = |y: f32| {
        let tip = pos2(point.at.x, y);
        if possible {
            pen.hollow_triangle(tip, 9.0, true, worse);
        } else {
            pen.triangle(tip, 9.0, true, worse);
        }
    };
    let y = point.at.y + radius + 26.0;
    if y + 30.0 < plot.max.y + 8.0 {
        triangle(y);
        label(pen, point.at.x, y + 26.0, &text);
    } else {
        let y = point.at.y - radius - 10.0;
        triangle(y);
        label(pen, point.at.x, y - 22.0, &text);
    }
}

/// The size of a drop on a ground of its own, so that no line runs through it.
fn label(pen: &Pen<'_>, x: f32, baseline: f32, text: &str) {
    let made = pen.row(text, 24.0, true, pen.theme().worse);
    let top = baseline - 23.0;
    let size = egui::vec2(made.width() + 8.0, made.height() - 2.0);
    let ground = Rect::from_min_size(pos2(x - size.x / 2.0, top), size);
    pen.fill(ground, 6.0, pen.theme().surface.gamma_multiply(0.85));
    pen.put_middle(&made, x, top);
}

/// Which curve is which, from `x` on the baseline `y`.
pub(super) fn legend(pen: &Pen<'_>, mut x: f32, y: f32, most: f32) {
    let (theme, report, words) = (pen.theme(), pen.present.shown.report, pen.present.words);
    let name = |at: usize| report.rounds.get(at).map(|round| round.name.clone());
    let size = (SMALLEST, false);
    let middle = y - 7.0;
    if let Some(name) = report.current.and_then(name) {
        pen.disc(pos2(x + 8.0, middle), 8.0, theme.accent);
        x += 24.0 + pen.write(x + 24.0, y, Align2::LEFT_TOP, &name, size, theme.muted) + 28.0;
    }
    if let Some(name) = report.compared.and_then(|(before, _)| name(before)) {
        pen.ring(pos2(x + 8.0, middle), 7.0, 2.5, theme.before);
        x += 24.0 + pen.write(x + 24.0, y, Align2::LEFT_TOP, &name, size, theme.muted) + 28.0;
    }
    let band = words.text("present-band");
    if x + 24.0 + pen.row(&band, SMALLEST, false, theme.muted).width() < most {
        let swatch = Rect::from_min_max(pos2(x, middle - 8.0), pos2(x + 24.0, middle + 8.0));
        pen.fill(swatch, 0.0, theme.band);
        x += 34.0 + pen.write(x + 34.0, y, Align2::LEFT_TOP, &band, size, theme.muted) + 28.0;
    }
    let target = words.text("present-target-line");
    if x + 42.0 + pen.row(&target, SMALLEST, false, theme.muted).width() < most {
        pen.dashed(pos2(x, middle), pos2(x + 32.0, middle), 1.5, theme.accent);
        pen.write(x + 42.0, y, Align2::LEFT_TOP, &target, size, theme.muted);
    }
}
