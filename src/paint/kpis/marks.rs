//! The marks of a kpi: its good direction, its way over all rounds, its way to the target, its change.

use crate::analysis::{Course, KpiRow, Way};
use crate::i18n::Words;
use crate::paint::cells::{self, Line, Tone};
use crate::paint::fonts::regular;
use crate::paint::text::row as text_row;
use crate::paint::theme::Theme;
use crate::wording::kpis::KpiTexts;
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

fn colour(course: Course, theme: &Theme) -> Color32 {
    match course {
        Course::Better => theme.better,
        Course::Worse => theme.worse,
        Course::NotShown | Course::Same | Course::Unknown => theme.before,
    }
}

/// An arrow up or down and the word.
pub(super) fn good(painter: &Painter, place: Rect, row: &KpiRow, texts: &KpiTexts, theme: &Theme) {
    let up = row.report.higher_is_better;
    let (x, y) = (place.left() + 5.0, place.center().y);
    let (tail, head) = if up { (y + 5.5, y - 5.5) } else { (y - 5.5, y + 5.5) };
    let stroke = Stroke::new(1.5, theme.muted);
    painter.line_segment([pos2(x, tail), pos2(x, head)], stroke);
    let back = if up { 4.0 } else { -4.0 };
    for side in [-3.5, 3.5] {
        painter.line_segment([pos2(x, head), pos2(x + side, head + back)], stroke);
    }
    let words = place.with_min_x(place.left() + 14.0);
    cells::draw(painter, words, &[Line::new(&texts.good).toned(Tone::Muted)], false, theme);
}

/// The values of all rounds on a scale of their own, with the target dashed.
pub(super) fn course(painter: &Painter, place: Rect, row: &KpiRow, rounds: usize, theme: &Theme) {
    let plot = place.shrink2(vec2(5.0, 6.0));
    let plot = Rect::from_center_size(plot.center(), vec2(plot.width(), plot.height().min(34.0)));
    let values = row.report.rounds.iter().enumerate();
    let values: Vec<(usize, f64)> = values.filter_map(|(at, one)| Some((at, (*one)?))).collect();
    if values.is_empty() {
        return;
    }
    let target = row.report.target.filter(|_| values.len() > 1);
    let all = || values.iter().map(|(_, value)| *value).chain(target);
    let (lo, hi) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let last = rounds.saturating_sub(1).max(1) as f32;
    let x = |at: usize| {
        if rounds < 2 { plot.center().x } else { plot.left() + plot.width() * at as f32 / last }
    };
    let y = |value: f64| {
        if hi > lo {
            plot.bottom() - ((value - lo) / (hi - lo)) as f32 * plot.height()
        } else {
            plot.center().y
        }
    };
    if let Some(target) = target {
        let line = [pos2(plot.left(), y(target)), pos2(plot.right(), y(target))];
        painter.extend(Shape::dashed_line(&line, Stroke::new(1.0, theme.before), 4.0, 3.0));
    }
    let points: Vec<Pos2> = values.iter().map(|(at, value)| pos2(x(*at), y(*value))).collect();
    let colour = colour(row.course, theme);
    for pair in points.windows(2) {
        if let [from, to] = *pair {
            painter.line_segment([from, to], Stroke::new(1.8, colour));
        }
    }
    for (at, point) in points.iter().enumerate() {
        if at + 1 == points.len() {
            painter.circle_filled(*point, 3.2, colour);
        } else {
            painter.circle(*point, 2.8, theme.canvas, Stroke::new(1.4, colour));
        }
    }
}

/// A bar from before to the target.
pub(super) fn way(
    painter: &Painter,
    place: Rect,
    row: &KpiRow,
    texts: &KpiTexts,
    words: &Words,
    theme: &Theme,
) {
    if texts.target.is_empty() {
        let link = [Line::new(words.text("kpis-set-target")).toned(Tone::Link)];
        cells::draw(painter, place, &link, false, theme);
        return;
    }
    let target = text_row(painter, &texts.target, regular(12.0), theme.muted);
    let y = place.center().y - 8.0;
    let right = place.right() - target.size().x - 8.0;
    painter.galley(pos2(right + 8.0, y - target.size().y / 2.0), target, theme.muted);
    let bar = Rect::from_min_max(pos2(place.left(), y - 4.0), pos2(right, y + 4.0));
    painter.rect_filled(bar, CornerRadius::same(4), theme.line);
    let colour = colour(row.course, theme);
    let share = match row.way {
        Way::Share(share) => share as f32,
        Way::There => 1.0,
        Way::Away | Way::Unknown => 0.0,
    };
    if share > 0.0 {
        let full = bar.with_max_x(bar.left() + bar.width() * share);
        painter.rect_filled(full, CornerRadius::same(4), colour);
    }
    painter.vline(bar.right(), egui::Rangef::new(y - 7.0, y + 7.0), Stroke::new(2.0, theme.text));
    let below = place.with_min_y(y + 8.0).with_max_y(y + 26.0);
    cells::draw(painter, below, &[Line::small(&texts.way)], false, theme);
}

/// Where the KPI went, left of its change.
pub(super) fn triangle(
    painter: &Painter,
    place: Rect,
    row: &KpiRow,
    texts: &KpiTexts,
    theme: &Theme,
) {
    let Some(change) = row.report.change.filter(|change| change.abs() > 0.0) else { return };
    let text = text_row(painter, &texts.change, regular(13.5), theme.text);
    let lift = if texts.change_note.is_empty() { 0.0 } else { 7.5 };
    let at =
        pos2((place.right() - text.size().x - 11.0).max(place.left()), place.center().y - lift);
    let up = if change > 0.0 { -1.0 } else { 1.0 };
    let points =
        vec![at + vec2(0.0, 4.5 * up), at + vec2(5.0, -4.0 * up), at + vec2(-5.0, -4.0 * up)];
    painter.add(Shape::convex_polygon(points, colour(row.course, theme), Stroke::NONE));
}
