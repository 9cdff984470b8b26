//! A KPI beside the customers' scores, round by round.

use super::fonts::{regular, semibold};
use super::headless::together;
use super::text::{row, wrapped};
use super::theme::GRID;
use super::trend::{Drawn, dot, look, name_of};
use crate::analysis::{KpiLink, KpiReport};
use crate::wording::kpis::link_sentence;
use egui::{Painter, Pos2, Rangef, Rect, Stroke, Ui, Vec2, pos2, vec2};

/// Room of the title of the axis, and of its numbers.
const ROW: f32 = 4.0 * GRID;
const HEIGHT: f32 = 28.0 * GRID;
/// Room of the numbers at the left.
const LEFT: f32 = 7.0 * GRID;
/// From the frame to the nearest point.
const INSET: f32 = 6.0 * GRID;
/// Scores closer than this are not spread over the whole height.
const LEAST_SPAN: f64 = 10.0;

/// How high the picture is.
pub const ALL: f32 = HEIGHT + 2.0 * ROW + GRID;
/// So many rounds with both numbers make a picture: two are a change, from three on there is a course.
const LEAST: usize = 3;
/// On a page a picture is about so wide.
const PICTURE: f32 = 340.0;
const GAP: f32 = 8.0 * GRID;

/// What of a KPI can be drawn: enough rounds have both numbers.
#[must_use]
pub fn of(report: &KpiReport) -> Option<&KpiLink> {
    report.link.as_ref().filter(|link| link.pairs.len() >= LEAST)
}

/// All pictures beside each other with what they amount to, from `top` of a page on; where they end.
#[must_use]
pub fn all(ui: &Ui, drawn: &Drawn<'_>, kpis: &[&KpiReport], page: Rect, top: f32) -> f32 {
    let columns = ((page.width() + GAP) / (PICTURE + GAP)).floor().max(1.0);
    let width = (page.width() + GAP) / columns - GAP;
    let (painter, theme) = (ui.painter(), drawn.theme);
    let mut y = top;
    let shown: Vec<_> = kpis.iter().filter_map(|one| Some((*one, of(one)?))).collect();
    for row in shown.chunks(columns as usize) {
        let mut lowest = y;
        for (at, (report, link)) in row.iter().enumerate() {
            let left = page.left() + at as f32 * (width + GAP);
            let title = wrapped(painter, &report.name, semibold(13.5), theme.text, width, 2);
            let below = y + title.size().y + GRID;
            painter.galley(pos2(left, y), title, theme.text);
            let rect = Rect::from_min_size(pos2(left, below), vec2(width, ALL));
            paint(painter, drawn, report, link, rect);
            let said = link_sentence(link, drawn.words);
            let said = wrapped(painter, &said, regular(11.5), theme.muted, width, 4);
            lowest = lowest.max(rect.bottom() + said.size().y);
            painter.galley(rect.left_bottom(), said, theme.muted);
        }
        together(ui.ctx(), Rangef::new(y, lowest));
        y = lowest + 5.0 * GRID;
    }
    y
}

/// From a number to a place between two ends.
#[derive(Clone, Copy)]
struct Axis {
    lo: f64,
    hi: f64,
    from: f32,
    to: f32,
}

impl Axis {
    fn of(values: impl Iterator<Item = f64>, least_span: f64, from: f32, to: f32) -> Self {
        let (lo, hi) = ends(values);
        let missing = (least_span - (hi - lo)).max(0.0) / 2.0;
        Self { lo: lo - missing, hi: hi + missing, from, to }
    }

    fn place(self, value: f64) -> f32 {
        let span = self.hi - self.lo;
        // A KPI that never changed stands in the middle.
        let share = if span > 0.0 && span.is_finite() { (value - self.lo) / span } else { 0.5 };
        self.from + (self.to - self.from) * share as f32
    }
}

/// The picture, over `rect`.
pub fn paint(painter: &Painter, of: &Drawn<'_>, report: &KpiReport, link: &KpiLink, rect: Rect) {
    let theme = of.theme;
    let plot = Rect::from_min_size(
        rect.min + vec2(LEFT, ROW),
        vec2((rect.width() - LEFT).max(1.0), HEIGHT),
    );
    let values = || link.pairs.iter().map(|(_, value, _)| *value);
    let scores = || link.pairs.iter().map(|(_, _, score)| *score);
    let inner = plot.shrink(INSET);
    let x = Axis::of(values(), 0.0, inner.left(), inner.right());
    let y = Axis::of(scores(), LEAST_SPAN, inner.bottom(), inner.top());
    painter.vline(plot.left(), plot.y_range(), Stroke::new(1.0, theme.edge));
    painter.hline(plot.x_range(), plot.bottom(), Stroke::new(1.0, theme.edge));
    let title = row(painter, &of.words.text("inspector-link-score"), regular(11.5), theme.muted);
    painter.galley(rect.min, title, theme.muted);
    score_numbers(painter, of, scores(), y, plot);
    value_numbers(painter, of, report, values(), x, plot);

    let places: Vec<Pos2> =
        link.pairs.iter().map(|(_, value, score)| pos2(x.place(*value), y.place(*score))).collect();
    for pair in places.windows(2) {
        let [a, b] = pair else { continue };
        painter.line_segment([*a, *b], Stroke::new(1.5, theme.edge));
    }
    let mut taken: Vec<Rect> =
        places.iter().map(|at| Rect::from_center_size(*at, vec2(12.0, 12.0))).collect();
    let mut rounds: Vec<(usize, Pos2)> =
        link.pairs.iter().map(|(round, _, _)| *round).zip(places).collect();
    for (round, at) in &rounds {
        let (colour, radius, _) = look(of, *round);
        dot(painter, theme, *at, (colour, radius), false);
    }
    // The rounds compared get their names first: there may not be room for all.
    rounds.sort_by_key(|(round, _)| look(of, *round).2.is_none());
    for (round, at) in rounds {
        let label = wrapped(painter, name_of(of, round), regular(11.5), theme.text, 120.0, 1);
        if let Some(free) = free(at, label.size(), plot, &taken) {
            painter.rect_filled(free.shrink2(vec2(0.0, 2.0)), 2.0, theme.surface);
            painter.galley(free.min, label, theme.text);
            taken.push(free);
        }
    }
}

/// Beside, above or below a point, where nothing else stands. None where there is no such place.
fn free(at: Pos2, size: Vec2, plot: Rect, taken: &[Rect]) -> Option<Rect> {
    let (w, h, away) = (size.x, size.y, 2.0 * GRID);
    let corners = [
        vec2(away, -h / 2.0),
        vec2(-away - w, -h / 2.0),
        vec2(-w / 2.0, -away - h),
        vec2(-w / 2.0, away),
    ];
    let mut places = corners.into_iter().map(|by| {
        let corner = at + by;
        let x = corner.x.min(plot.right() - w).max(plot.left() + GRID);
        Rect::from_min_size(pos2(x, corner.y), size)
    });
    places
        .find(|place| plot.contains_rect(*place) && !taken.iter().any(|one| one.intersects(*place)))
}

/// The lowest and the highest score at the left.
fn score_numbers(
    painter: &Painter,
    of: &Drawn<'_>,
    scores: impl Iterator<Item = f64>,
    y: Axis,
    plot: Rect,
) {
    let (lo, hi) = ends(scores);
    let apart = (y.place(lo) - y.place(hi)).abs() >= 3.0 * GRID;
    for score in std::iter::once(hi).chain(apart.then_some(lo)) {
        let at = y.place(score);
        painter.hline(plot.x_range(), at, Stroke::new(1.0, of.theme.line));
        let label = row(painter, &of.words.score(score), regular(11.0), of.theme.muted);
        let corner = pos2(plot.left() - 1.5 * GRID - label.size().x, at - label.size().y / 2.0);
        painter.galley(corner, label, of.theme.muted);
    }
}

/// The lowest and the highest value below, with the KPI's name between them.
fn value_numbers(
    painter: &Painter,
    of: &Drawn<'_>,
    report: &KpiReport,
    values: impl Iterator<Item = f64>,
    x: Axis,
    plot: Rect,
) {
    let (lo, hi) = ends(values);
    let muted = of.theme.muted;
    let write = |value: f64| {
        let text = of.words.kpi(value, &report.unit);
        row(painter, &text, regular(11.0), muted)
    };
    let top = plot.bottom() + GRID;
    let mut left = plot.left();
    if lo < hi {
        let low = write(lo);
        let at = (x.place(lo) - low.size().x / 2.0).max(plot.left());
        left = at + low.size().x;
        painter.galley(pos2(at, top), low, muted);
    }
    let high = write(hi);
    let right = (x.place(hi) - high.size().x / 2.0).min(plot.right() - high.size().x);
    painter.galley(pos2(right, top), high, muted);
    let room = right - left - 4.0 * GRID;
    if room > 10.0 * GRID && lo < hi {
        let name = wrapped(painter, &report.name, regular(11.0), muted, room, 1);
        let at = f32::midpoint(left, right) - name.size().x / 2.0;
        painter.galley(pos2(at, top), name, muted);
    }
}

fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(lo, hi), one| (lo.min(one), hi.max(one)))
}
