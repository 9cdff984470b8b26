//! A question's scores in all rounds: one picture for the details of a touchpoint, and a page with all of them.

mod page;

use super::fonts::{regular, semibold};
use super::text::{row, wrapped};
use super::theme::{GRID, Theme};
use crate::analysis::{Report, SurveyReport, TrendPoint, TrendReport};
use crate::i18n::Words;
use crate::journey::Evidence;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};
pub use page::{MIN_WIDTH, page};

/// Room of the title, of the round's name and of its part in the comparison.
const ROW: f32 = 4.0 * GRID;
const HEIGHT: f32 = 17.0 * GRID;
/// From the top of the plot to the number of a full score.
const ABOVE: f32 = 4.0 * GRID;
/// Room of the numbers of the axis.
const LEFT: f32 = 7.0 * GRID;
/// A round's name needs this much.
const NAME: f32 = 13.0 * GRID;

/// How high a picture is.
pub const ALL: f32 = ROW + ABOVE + HEIGHT + GRID + 2.0 * ROW;

/// What is drawn with.
#[derive(Clone, Copy)]
pub struct Drawn<'a> {
    /// The numbers.
    pub report: &'a Report,
    /// The language.
    pub words: &'a Words,
    /// The colours.
    pub theme: &'a Theme,
}

/// The score of one round.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// Which round.
    pub round: usize,
    /// The score.
    pub score: f64,
    /// Its 95 % interval.
    pub interval: Option<(f64, f64)>,
    /// What it rests on.
    pub evidence: Evidence,
}

/// The scores of a question, round by round; those that were asked otherwise are left out.
#[must_use]
pub fn points(report: &SurveyReport) -> Vec<Point> {
    let point = |TrendPoint { round, score, interval }| {
        let evidence = report.rounds.get(round)?.as_ref()?.evidence;
        Some(Point { round, score, interval, evidence })
    };
    report.trend().into_iter().filter_map(point).collect()
}

/// How a round is drawn: colour, radius, and its part in the comparison.
#[must_use]
pub fn look(of: &Drawn<'_>, round: usize) -> (Color32, f32, Option<&'static str>) {
    let theme = of.theme;
    match of.report.compared {
        Some((before, _)) if before == round => (theme.before, 4.5, Some("before")),
        Some((_, after)) if after == round => (theme.accent, 4.5, Some("after")),
        None if of.report.current == Some(round) => (theme.accent, 4.5, None),
        _ => (theme.muted, 3.0, None),
    }
}

/// A round's name.
#[must_use]
pub fn name_of<'a>(of: &Drawn<'a>, round: usize) -> &'a str {
    of.report.rounds.get(round).map_or("", |round| &round.name)
}

/// The target in words.
#[must_use]
pub fn target_words(of: &Drawn<'_>, target: f64) -> String {
    let target = of.words.target(target);
    of.words.with("inspector-trend-target", &[("target", (&target).into())])
}

/// Paints the picture over `rect`; `title` stands above it.
pub fn paint(
    painter: &Painter,
    of: &Drawn<'_>,
    report: &SurveyReport,
    points: &[Point],
    target: Option<f64>,
    (title, rect): (&str, Rect),
) {
    let theme = of.theme;
    let plot = Rect::from_min_size(
        rect.min + vec2(LEFT, ROW + ABOVE),
        vec2((rect.width() - LEFT).max(1.0), HEIGHT),
    );
    let title = row(painter, title, regular(12.0), theme.muted);
    painter.galley(rect.min, title, theme.muted);
    for score in [0.0, 50.0, 100.0] {
        let y = y_of(plot, score);
        painter.hline(plot.x_range(), y, Stroke::new(1.0, theme.line));
        let label = row(painter, &of.words.score(score), regular(11.0), theme.muted);
        let at = pos2(plot.left() - 2.0 * GRID - label.size().x, y - label.size().y / 2.0);
        painter.galley(at, label, theme.muted);
    }
    if let Some(target) = target {
        paint_target(painter, of, target, plot, rect);
    }
    let Some((first, last)) = points.first().zip(points.last()) else { return };
    let slot = plot.width() / (last.round - first.round + 1) as f32;
    let place = |point: &Point| {
        let x = plot.left() + slot * ((point.round - first.round) as f32 + 0.5);
        pos2(x, y_of(plot, point.score))
    };
    let x_of = |round: usize| plot.left() + slot * ((round - first.round) as f32 + 0.5);
    band(painter, theme, report.course.as_ref(), x_of, plot);
    for point in points {
        if let Some((lo, hi)) = point.interval {
            // Wider than the dot, which may be taller than the interval.
            let x = place(point).x;
            let bar = Rect::from_x_y_ranges(
                x - 3.0 * GRID..=x + 3.0 * GRID,
                y_of(plot, hi)..=y_of(plot, lo),
            );
            painter.rect_filled(bar, 1.0, theme.band);
        }
    }
    for pair in points.windows(2) {
        let [a, b] = pair else { continue };
        // No line across a round without a score of this question.
        if a.round + 1 == b.round {
            line(painter, theme, [place(a), place(b)], weaker(a.evidence, b.evidence));
        }
    }
    let every = (NAME / slot).ceil().max(1.0) as usize;
    let named = named(of, points, every);
    for (at, point) in points.iter().enumerate() {
        let middle = place(point);
        let (colour, radius, part) = look(of, point.round);
        dot(painter, theme, middle, (colour, radius), point.evidence == Evidence::Assumed);
        if !named.contains(&at) {
            continue;
        }
        let centred = |text: &str, y: f32, font, colour, width| {
            let text = wrapped(painter, text, font, colour, width, 1);
            let half = text.size().x / 2.0;
            let x = (middle.x - half).min(rect.right() - 2.0 * half).max(rect.left());
            let at = Rect::from_min_size(pos2(x, y), text.size());
            painter.rect_filled(at.shrink2(vec2(0.0, 2.0)), 2.0, theme.surface);
            painter.galley(at.min, text, colour);
        };
        let top = point.interval.map_or(middle.y, |(_, hi)| y_of(plot, hi)).min(middle.y - radius);
        let number = of.words.score(point.score);
        centred(&number, top - 16.0, semibold(12.0), theme.text, f32::INFINITY);
        let room = slot * every as f32 - GRID;
        let below = plot.bottom() + 1.5 * GRID;
        centred(name_of(of, point.round), below, regular(11.5), theme.muted, room);
        if let Some(key) = part {
            centred(&of.words.text(key), below + 3.5 * GRID, semibold(11.5), theme.muted, room);
        }
    }
}

/// The line through the rounds with its 95 % band.
fn band(
    painter: &Painter,
    theme: &Theme,
    course: Option<&TrendReport>,
    x_of: impl Fn(usize) -> f32,
    plot: Rect,
) {
    let Some(course) = course else { return };
    let fill = theme.before.gamma_multiply(0.22);
    for pair in course.places.windows(2) {
        let [a, b] = pair else { continue };
        let (left, right) = (x_of(a.round), x_of(b.round));
        if let (Some((lo, hi)), Some((next_lo, next_hi))) = (a.interval, b.interval) {
            let corners = vec![
                pos2(left, y_of(plot, hi)),
                pos2(right, y_of(plot, next_hi)),
                pos2(right, y_of(plot, next_lo)),
                pos2(left, y_of(plot, lo)),
            ];
            painter.add(Shape::convex_polygon(corners, fill, Stroke::NONE));
        }
        let ends = [pos2(left, y_of(plot, a.score)), pos2(right, y_of(plot, b.score))];
        painter.line_segment(ends, Stroke::new(1.0, theme.before));
    }
}

fn paint_target(painter: &Painter, of: &Drawn<'_>, target: f64, plot: Rect, rect: Rect) {
    let colour = of.theme.accent;
    let stroke = Stroke::new(1.2, colour);
    let dashes = |ends: [Pos2; 2]| painter.extend(Shape::dashed_line(&ends, stroke, 4.0, 3.0));
    let y = y_of(plot, target);
    dashes([pos2(plot.left(), y), pos2(plot.right(), y)]);
    // The words stand at the top, where no point can be.
    let label = row(painter, &target_words(of, target), regular(12.0), colour);
    let at = pos2(rect.right() - label.size().x, rect.top());
    let middle = at.y + label.size().y / 2.0;
    painter.galley(at, label, colour);
    dashes([pos2(at.x - 6.0 * GRID, middle), pos2(at.x - 1.5 * GRID, middle)]);
}

fn y_of(plot: Rect, score: f64) -> f32 {
    plot.bottom() - plot.height() * (score.clamp(0.0, 100.0) / 100.0) as f32
}

/// Which points have room for words: the compared ones first, then the ends, then the others.
fn named(of: &Drawn<'_>, points: &[Point], every: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    let is_end = |at: usize| at == 0 || at + 1 == points.len();
    order.sort_by_key(|at| {
        let is_compared = points.get(*at).is_some_and(|one| look(of, one.round).1 > 4.0);
        (!is_compared, !is_end(*at))
    });
    let round = |at: usize| points.get(at).map_or(0, |point| point.round);
    let mut kept: Vec<usize> = Vec::new();
    for at in order {
        if kept.iter().all(|other| round(*other).abs_diff(round(at)) >= every) {
            kept.push(at);
        }
    }
    kept
}

/// What a line between two scores rests on.
fn weaker(a: Evidence, b: Evidence) -> Evidence {
    let weakest = Evidence::ALL.into_iter().rev().find(|one| [a, b].contains(one));
    weakest.unwrap_or_default()
}

/// Measured solid, observed dotted, assumed dashed, as on the curve.
fn line(painter: &Painter, theme: &Theme, ends: [Pos2; 2], evidence: Evidence) {
    let stroke = Stroke::new(2.0, theme.accent);
    match evidence {
        Evidence::Measured => {
            painter.line_segment(ends, stroke);
        }
        Evidence::Observed => {
            painter.extend(Shape::dotted_line(&ends, stroke.color, 5.0, stroke.width * 0.6));
        }
        Evidence::Assumed => {
            painter.extend(Shape::dashed_line(&ends, stroke, 5.0, 4.0));
        }
    }
}

/// A round's dot; a guess is hollow.
pub fn dot(
    painter: &Painter,
    theme: &Theme,
    at: Pos2,
    (colour, radius): (Color32, f32),
    hollow: bool,
) {
    let fill = if hollow { theme.surface } else { colour };
    painter.circle_filled(at, radius + 2.0, theme.surface);
    painter.circle(at, radius, fill, Stroke::new(1.5, colour));
}
