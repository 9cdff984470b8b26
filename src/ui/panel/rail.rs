//! The rail of views on the left.

use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{Room, wrapped_whole_words};
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, View};
use egui::scroll_area::ScrollBarVisibility;
use egui::{
    Color32, Painter, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};
use strum::IntoEnumIterator as _;

/// How wide the rail is.
pub const WIDTH: f32 = 64.0;

/// How high an entry is, where there is room.
const HEIGHT: f32 = 54.0;
/// Icon and name just fit.
const LEAST_HEIGHT: f32 = 44.0;

/// Shows the rail. In a low window its entries move together, and what has no room is scrolled to.
pub fn show(ui: &mut Ui, cx: &Context<'_>, view: View, out: &mut Actions) {
    ui.add_space(8.0);
    let room = ui.available_height() / View::iter().len() as f32;
    let gap = (room - HEIGHT).clamp(2.0, 8.0);
    ui.spacing_mut().item_spacing.y = gap;
    let height = (room - gap).clamp(LEAST_HEIGHT, HEIGHT).floor();
    let bars = ScrollBarVisibility::AlwaysHidden;
    ScrollArea::vertical().id_salt("rail").scroll_bar_visibility(bars).show(ui, |ui| {
        for one in View::iter() {
            let response = entry(ui, cx, one, one == view, height);
            if response.gained_focus() {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                out.push(Action::Show(one));
            }
        }
    });
}

fn entry(ui: &mut Ui, cx: &Context<'_>, one: View, active: bool, height: f32) -> Response {
    let name = cx.text(one.key());
    let (rect, response) = ui.allocate_exact_size(vec2(WIDTH - 8.0, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, active, &name));
    let theme = cx.theme;
    if active || response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 8.0, if active { theme.accent_soft } else { theme.sunken });
    }
    if response.has_focus() {
        let ring = Stroke::new(2.0, theme.accent);
        ui.painter().rect_stroke(rect, 8.0, ring, StrokeKind::Inside);
    }
    let colour = if active { theme.accent } else { theme.muted };
    let icon =
        Rect::from_center_size(pos2(rect.center().x, rect.center().y - 8.0), vec2(20.0, 16.0));
    match one {
        View::Map => map_icon(ui.painter(), icon, colour),
        View::Compare => compare_icon(ui.painter(), icon, colour),
        View::Priorities => priorities_icon(ui.painter(), icon, colour),
        View::Feedback => feedback_icon(ui.painter(), icon, colour),
        View::Kpis => kpis_icon(ui.painter(), icon, colour),
        View::Measure => measure_icon(ui.painter(), icon, colour),
        View::Actions => actions_icon(ui.painter(), icon, colour),
        View::Workshop => workshop_icon(ui.painter(), icon, colour),
        View::Experience => experience_icon(ui.painter(), icon, colour),
        View::Drivers => drivers_icon(ui.painter(), icon, colour),
    }
    let font = if active { semibold(11.0) } else { regular(11.0) };
    let space = Room { width: rect.width() - 2.0, rows: 1, least: 9.5 };
    let label = wrapped_whole_words(ui.painter(), &name, &font, colour, space);
    let at = pos2(rect.center().x - label.size().x / 2.0, rect.center().y + 9.0);
    ui.painter().galley(at, label, colour);
    response
}

/// A small curve with its points.
fn map_icon(painter: &Painter, rect: Rect, colour: Color32) {
    let at = |x: f32, y: f32| rect.min + vec2(x * rect.width(), y * rect.height());
    let points = [at(0.0, 0.4), at(0.33, 0.1), at(0.66, 0.9), at(1.0, 0.3)];
    for pair in points.windows(2) {
        if let [from, to] = *pair {
            painter.line_segment([from, to], Stroke::new(1.6, colour));
        }
    }
    for point in points {
        painter.circle_filled(point, 2.4, colour);
    }
}

/// Two dumbbells.
fn compare_icon(painter: &Painter, rect: Rect, colour: Color32) {
    for (y, from, to) in [(0.2, 0.1, 0.75), (0.8, 0.35, 0.95)] {
        let at = |x: f32| rect.min + vec2(x * rect.width(), y * rect.height());
        painter.line_segment([at(from), at(to)], Stroke::new(1.6, colour));
        painter.circle(at(from), 2.6, Color32::TRANSPARENT, Stroke::new(1.4, colour));
        painter.circle_filled(at(to), 3.0, colour);
    }
}

/// Bars from long to short, with their numbers as dots.
fn priorities_icon(painter: &Painter, rect: Rect, colour: Color32) {
    for (y, to) in [(0.1, 1.0), (0.5, 0.72), (0.9, 0.48)] {
        let at = |x: f32| rect.min + vec2(x * rect.width(), y * rect.height());
        painter.circle_filled(at(0.06), 1.8, colour);
        painter.line_segment([at(0.26), at(to)], Stroke::new(3.0, colour));
    }
}

/// A speech bubble with two lines.
fn feedback_icon(painter: &Painter, rect: Rect, colour: Color32) {
    let at = |x: f32, y: f32| rect.min + vec2(x * rect.width(), y * rect.height());
    let stroke = Stroke::new(1.6, colour);
    let bubble = Rect::from_min_max(at(0.05, 0.0), at(0.95, 0.78));
    painter.rect_stroke(bubble, 4.0, stroke, StrokeKind::Middle);
    painter.line_segment([at(0.25, 0.78), at(0.25, 1.08)], stroke);
    painter.line_segment([at(0.25, 1.08), at(0.45, 0.78)], stroke);
    painter.line_segment([at(0.25, 0.28), at(0.75, 0.28)], stroke);
    painter.line_segment([at(0.25, 0.52), at(0.6, 0.52)], stroke);
}

/// Bars that rise, and the target above them.
fn kpis_icon(painter: &Painter, rect: Rect, colour: Color32) {
    for (x, tall) in [(0.06, 0.3), (0.38, 0.5), (0.7, 0.72)] {
        let left = rect.left() + x * rect.width();
        let top = rect.bottom() - tall * rect.height();
        let bar = Rect::from_min_max(pos2(left, top), pos2(left + 4.4, rect.bottom()));
        painter.rect_filled(bar, 1.0, colour);
    }
    let y = rect.top() + 1.0;
    painter.line_segment([pos2(rect.left(), y), pos2(rect.right(), y)], Stroke::new(1.4, colour));
}

/// A person.
fn experience_icon(painter: &Painter, rect: Rect, colour: Color32) {
    let stroke = Stroke::new(1.6, colour);
    let centre = rect.center();
    painter.circle_stroke(pos2(centre.x, rect.top() + 3.5), 3.6, stroke);
    let at = |x: f32, y: f32| pos2(centre.x + x, rect.top() + y);
    let body = [at(-7.0, 16.0), at(-5.5, 11.0), at(0.0, 9.5), at(5.5, 11.0), at(7.0, 16.0)];
    for pair in body.windows(2) {
        if let [from, to] = *pair {
            painter.line_segment([from, to], stroke);
        }
    }
}

/// A list with ticks.
fn measure_icon(painter: &Painter, rect: Rect, colour: Color32) {
    for y in [0.1, 0.5, 0.9] {
        let at = |x: f32| rect.min + vec2(x * rect.width(), y * rect.height());
        painter.circle_stroke(at(0.1), 2.2, Stroke::new(1.4, colour));
        painter.line_segment([at(0.34), at(1.0)], Stroke::new(1.6, colour));
    }
}

/// Columns of cards.
fn actions_icon(painter: &Painter, rect: Rect, colour: Color32) {
    for (x, tall) in [(0.0, 0.95), (0.37, 0.6), (0.74, 0.8)] {
        let size = vec2(0.26 * rect.width(), tall * rect.height());
        let card = Rect::from_min_size(rect.min + vec2(x * rect.width(), 0.0), size);
        painter.rect_stroke(card, 1.5, Stroke::new(1.5, colour), StrokeKind::Inside);
    }
}

/// Two circles that share a part.
fn drivers_icon(painter: &Painter, rect: Rect, colour: Color32) {
    for x in [0.36, 0.64] {
        let at = rect.min + vec2(x * rect.width(), 0.5 * rect.height());
        painter.circle_stroke(at, 6.0, Stroke::new(1.6, colour));
    }
}

/// A stopwatch.
fn workshop_icon(painter: &Painter, rect: Rect, colour: Color32) {
    let stroke = Stroke::new(1.6, colour);
    let middle = rect.center() + vec2(0.0, 1.5);
    painter.circle_stroke(middle, 7.6, stroke);
    painter.line_segment([middle, middle - vec2(0.0, 4.8)], stroke);
    painter.line_segment([middle + vec2(-2.0, -10.0), middle + vec2(2.0, -10.0)], stroke);
}
