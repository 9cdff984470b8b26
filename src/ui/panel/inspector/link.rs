//! A business figure beside the customers' scores, round by round.

use super::trend::{LEAST, drawn};
use crate::analysis::{CORRELATED_FROM, KpiLink, KpiReport};
use crate::paint::fonts::regular;
use crate::paint::text::{row, wrapped};
use crate::paint::theme::GRID;
use crate::paint::trend::{dot, look, name_of};
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use egui::{Painter, Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

/// Room of the title of the axis, and of its numbers.
const ROW: f32 = 4.0 * GRID;
const HEIGHT: f32 = 28.0 * GRID;
/// Room of the numbers at the left.
const LEFT: f32 = 7.0 * GRID;
/// From the frame to the nearest point.
const INSET: f32 = 6.0 * GRID;
/// Scores closer than this are not spread over the whole height.
const LEAST_SPAN: f64 = 10.0;

/// The picture and what it does not prove, where enough rounds have both numbers.
pub fn show(ui: &mut Ui, cx: &Context, report: &KpiReport) {
    let Some(link) = report.link.as_ref().filter(|link| link.pairs.len() >= LEAST) else { return };
    ui.add_space(2.0 * GRID);
    hint(ui, &cx.text("inspector-link-title"));
    let size = vec2(ui.available_width(), HEIGHT + 2.0 * ROW + GRID);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let words = in_words(cx, report, link);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), cx, report, link, rect);
    }
    ui.label(sentence(cx, link));
}

/// What the picture amounts to.
fn sentence(cx: &Context, link: &KpiLink) -> String {
    let rounds = link.pairs.len();
    match link.rank_correlation.zip(link.rank_p) {
        _ if rounds < CORRELATED_FROM => {
            cx.words.with("inspector-link-few", &[("rounds", rounds.into())])
        }
        None => cx.text("inspector-link-none"),
        Some((rho, p)) => {
            let rho = cx.words.coefficient(rho);
            let p = cx.words.p_value(p);
            let args = [("rho", (&rho).into()), ("rounds", rounds.into()), ("p", (&p).into())];
            cx.words.with("inspector-link-rank", &args)
        }
    }
}

/// The same for those who cannot see it.
fn in_words(cx: &Context, report: &KpiReport, link: &KpiLink) -> String {
    let rows: Vec<String> = link
        .pairs
        .iter()
        .map(|(round, value, score)| {
            let value = cx.words.figure(*value, &report.unit);
            let score = cx.words.score(*score);
            let name = name_of(&drawn(cx), *round);
            let args =
                [("round", name.into()), ("value", (&value).into()), ("score", (&score).into())];
            cx.words.with("inspector-link-row", &args)
        })
        .collect();
    let rows = rows.join("; ");
    let args = [("figure", (&report.name).into()), ("rows", (&rows).into())];
    cx.words.with("inspector-link", &args)
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
        // A figure that never changed stands in the middle.
        let share = if span > 0.0 && span.is_finite() { (value - self.lo) / span } else { 0.5 };
        self.from + (self.to - self.from) * share as f32
    }
}

fn paint(painter: &Painter, cx: &Context, report: &KpiReport, link: &KpiLink, rect: Rect) {
    let theme = cx.theme;
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
    let title = row(painter, &cx.text("inspector-link-score"), regular(11.5), theme.muted);
    painter.galley(rect.min, title, theme.muted);
    score_numbers(painter, cx, scores(), y, plot);
    value_numbers(painter, cx, report, values(), x, plot);

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
        let (colour, radius, _) = look(&drawn(cx), *round);
        dot(painter, theme, *at, (colour, radius), false);
    }
    // The rounds compared get their names first: there may not be room for all.
    rounds.sort_by_key(|(round, _)| look(&drawn(cx), *round).2.is_none());
    for (round, at) in rounds {
        let label =
            wrapped(painter, name_of(&drawn(cx), round), regular(11.5), theme.text, 120.0, 1);
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
    cx: &Context,
    scores: impl Iterator<Item = f64>,
    y: Axis,
    plot: Rect,
) {
    let (lo, hi) = ends(scores);
    let apart = (y.place(lo) - y.place(hi)).abs() >= 3.0 * GRID;
    for score in std::iter::once(hi).chain(apart.then_some(lo)) {
        let at = y.place(score);
        painter.hline(plot.x_range(), at, Stroke::new(1.0, cx.theme.line));
        let label = row(painter, &cx.words.score(score), regular(11.0), cx.theme.muted);
        let corner = pos2(plot.left() - 1.5 * GRID - label.size().x, at - label.size().y / 2.0);
        painter.galley(corner, label, cx.theme.muted);
    }
}

/// The lowest and the highest value below, with the figure's name between them.
fn value_numbers(
    painter: &Painter,
    cx: &Context,
    report: &KpiReport,
    values: impl Iterator<Item = f64>,
    x: Axis,
    plot: Rect,
) {
    let (lo, hi) = ends(values);
    let muted = cx.theme.muted;
    let write = |value: f64| {
        let text = cx.words.figure(value, &report.unit);
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
