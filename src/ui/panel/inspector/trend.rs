//! A question's scores in all rounds as a small picture.

use crate::analysis::{CONFIRMED_BELOW, SurveyReport, TrendPoint, TrendReport};
use crate::journey::Evidence;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped};
use crate::paint::theme::{GRID, Theme};
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use crate::wording::report::trend_sentence;
use egui::{Color32, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

/// Two rounds are a change, from three on there is a trend.
pub const LEAST: usize = 3;
/// Room of the title, of the round's name and of its part in the comparison.
const ROW: f32 = 4.0 * GRID;
const HEIGHT: f32 = 17.0 * GRID;
/// From the top of the plot to the number of a full score.
const ABOVE: f32 = 4.0 * GRID;
/// Room of the numbers of the axis.
const LEFT: f32 = 7.0 * GRID;
/// A round's name needs this much.
const NAME: f32 = 13.0 * GRID;

/// The score of one round.
#[derive(Clone, Copy)]
struct Point {
    round: usize,
    score: f64,
    interval: Option<(f64, f64)>,
    evidence: Evidence,
}

/// The picture, where enough rounds have a score of the same question.
pub fn show(ui: &mut Ui, cx: &Context, report: &SurveyReport, target: Option<f64>) {
    let points = points(report);
    if points.len() < LEAST {
        return;
    }
    ui.add_space(2.0 * GRID);
    let size = vec2(ui.available_width(), ROW + ABOVE + HEIGHT + GRID + 2.0 * ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let words = in_words(cx, &points, target);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), cx, report, &points, target, rect);
    }
    if let Some(course) = &report.course {
        for text in said(cx, course) {
            hint(ui, &text);
        }
    }
    let left_out = left_out(cx, report);
    if !left_out.is_empty() {
        let rounds = left_out.join(", ");
        hint(ui, &cx.words.with("inspector-trend-left-out", &[("rounds", (&rounds).into())]));
    }
}

/// Whether the rounds differ at all, and whether they rise or fall.
fn said(cx: &Context, course: &TrendReport) -> Vec<String> {
    let words = cx.words;
    let differ = course.p.map(|p| {
        let key =
            if p < CONFIRMED_BELOW { "inspector-trend-differ" } else { "inspector-trend-alike" };
        let p = words.p_value(p);
        words.with(key, &[("rounds", course.rounds.into()), ("p", (&p).into())])
    });
    let line = course.line.filter(|line| line.interval.is_some());
    let line = line.and_then(|_| trend_sentence(course, CONFIRMED_BELOW, words));
    let line = line.map(|text| format!("{}: {text}", words.text("report-trends")));
    differ.into_iter().chain(line).collect()
}

fn points(report: &SurveyReport) -> Vec<Point> {
    let point = |TrendPoint { round, score, interval }| {
        let evidence = report.rounds.get(round)?.as_ref()?.evidence;
        Some(Point { round, score, interval, evidence })
    };
    report.trend().into_iter().filter_map(point).collect()
}

/// Names of the rounds that asked something else.
fn left_out<'a>(cx: &Context<'a>, report: &SurveyReport) -> Vec<&'a str> {
    let rounds = cx.report.rounds.iter().zip(&report.rounds);
    let other = rounds.filter(|(_, score)| score.as_ref().is_some_and(|one| one.asked_otherwise));
    other.map(|(round, _)| round.name.as_str()).collect()
}

/// How a round is drawn: colour, radius, and its part in the comparison.
pub fn look(cx: &Context, round: usize) -> (Color32, f32, Option<&'static str>) {
    let theme = cx.theme;
    match cx.report.compared {
        Some((before, _)) if before == round => (theme.before, 4.5, Some("before")),
        Some((_, after)) if after == round => (theme.accent, 4.5, Some("after")),
        None if cx.report.current == Some(round) => (theme.accent, 4.5, None),
        _ => (theme.muted, 3.0, None),
    }
}

/// A round's name.
pub fn name_of<'a>(cx: &Context<'a>, round: usize) -> &'a str {
    cx.report.rounds.get(round).map_or("", |round| &round.name)
}

/// The same for those who cannot see it.
fn in_words(cx: &Context, points: &[Point], target: Option<f64>) -> String {
    let words = cx.words;
    let mut rows: Vec<String> = points
        .iter()
        .map(|point| {
            let (name, score) = (name_of(cx, point.round), words.score(point.score));
            let mut args = vec![("round", name.into()), ("score", (&score).into())];
            let ends = point.interval.map(|(lo, hi)| (words.score(lo), words.score(hi)));
            let key = if let Some((lo, hi)) = &ends {
                args.extend([("lo", lo.into()), ("hi", hi.into())]);
                "inspector-trend-row-interval"
            } else {
                "inspector-trend-row"
            };
            let mut text = vec![words.with(key, &args)];
            if point.evidence != Evidence::Measured {
                text.push(words.kind(point.evidence).to_lowercase());
            }
            text.extend(look(cx, point.round).2.map(|key| cx.text(key).to_lowercase()));
            text.join(", ")
        })
        .collect();
    rows.extend(target.map(|target| target_words(cx, target)));
    let rows = rows.join("; ");
    words.with("inspector-trend", &[("rows", (&rows).into())])
}

fn target_words(cx: &Context, target: f64) -> String {
    let target = cx.words.target(target);
    cx.words.with("inspector-trend-target", &[("target", (&target).into())])
}

fn paint(
    painter: &Painter,
    cx: &Context,
    report: &SurveyReport,
    points: &[Point],
    target: Option<f64>,
    rect: Rect,
) {
    let theme = cx.theme;
    let plot = Rect::from_min_size(
        rect.min + vec2(LEFT, ROW + ABOVE),
        vec2((rect.width() - LEFT).max(1.0), HEIGHT),
    );
    let title = row(painter, &cx.text("inspector-trend-title"), regular(12.0), theme.muted);
    painter.galley(rect.min, title, theme.muted);
    for score in [0.0, 50.0, 100.0] {
        let y = y_of(plot, score);
        painter.hline(plot.x_range(), y, Stroke::new(1.0, theme.line));
        let label = row(painter, &cx.words.score(score), regular(11.0), theme.muted);
        let at = pos2(plot.left() - 2.0 * GRID - label.size().x, y - label.size().y / 2.0);
        painter.galley(at, label, theme.muted);
    }
    if let Some(target) = target {
        paint_target(painter, cx, target, plot, rect);
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
    let named = named(cx, points, every);
    for (at, point) in points.iter().enumerate() {
        let middle = place(point);
        let (colour, radius, part) = look(cx, point.round);
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
        let number = cx.words.score(point.score);
        centred(&number, top - 16.0, semibold(12.0), theme.text, f32::INFINITY);
        let room = slot * every as f32 - GRID;
        let below = plot.bottom() + 1.5 * GRID;
        centred(name_of(cx, point.round), below, regular(11.5), theme.muted, room);
        if let Some(key) = part {
            centred(&cx.text(key), below + 3.5 * GRID, semibold(11.5), theme.muted, room);
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

fn paint_target(painter: &Painter, cx: &Context, target: f64, plot: Rect, rect: Rect) {
    let colour = cx.theme.accent;
    let stroke = Stroke::new(1.2, colour);
    let dashes = |ends: [Pos2; 2]| painter.extend(Shape::dashed_line(&ends, stroke, 4.0, 3.0));
    let y = y_of(plot, target);
    dashes([pos2(plot.left(), y), pos2(plot.right(), y)]);
    // The words stand at the top, where no point can be.
    let label = row(painter, &target_words(cx, target), regular(12.0), colour);
    let at = pos2(rect.right() - label.size().x, rect.top());
    let middle = at.y + label.size().y / 2.0;
    painter.galley(at, label, colour);
    dashes([pos2(at.x - 6.0 * GRID, middle), pos2(at.x - 1.5 * GRID, middle)]);
}

fn y_of(plot: Rect, score: f64) -> f32 {
    plot.bottom() - plot.height() * (score.clamp(0.0, 100.0) / 100.0) as f32
}

/// Which points have room for words: the compared ones first, then the ends, then the others.
fn named(cx: &Context, points: &[Point], every: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    let is_end = |at: usize| at == 0 || at + 1 == points.len();
    order.sort_by_key(|at| {
        let is_compared = points.get(*at).is_some_and(|one| look(cx, one.round).1 > 4.0);
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
