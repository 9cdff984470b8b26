//! The bars: each question's share of what is explained, with its 95 % interval.

use super::{DriverPlace, Drivers};
use crate::analysis::VersusTarget;
use crate::journey::TouchpointId;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped};
use crate::paint::theme::{GRID, RADIUS, Theme};
use crate::wording::drivers::items::Item;
use crate::wording::drivers::texts;
use egui::{
    CornerRadius, Galley, Label, Pos2, Rangef, Rect, RichText, Shape, Stroke, StrokeKind, Ui, pos2,
    vec2,
};
use std::sync::Arc;

/// Room for the five dots of the team's own estimate.
const OWN: f32 = 64.0;
/// Room for the number right of an interval.
const NUMBER: f32 = 44.0;
/// A row is not lower than this.
const LEAST_ROW: f32 = 44.0;
/// Steps between the lines of the scale.
const STEPS: [f64; 4] = [0.05, 0.1, 0.2, 0.5];

/// Where the parts of a row stand, and how wide a share is.
struct Columns {
    name: Rangef,
    bars: Rangef,
    own: f32,
    most: f64,
}

impl Columns {
    fn new(width: Rangef, drivers: &Drivers<'_>) -> Self {
        let items = drivers.items.all().iter();
        let most = items.map(|one| one.weight.hi.max(one.weight.share)).fold(0.1, f64::max);
        let names = (width.span() * 0.32).clamp(96.0, 220.0);
        let own = width.max - OWN;
        let name = Rangef::new(width.min + 12.0, width.min + names);
        Self { name, bars: Rangef::new(name.max + 10.0, own - NUMBER), own, most }
    }

    fn x(&self, share: f64) -> f32 {
        self.bars.min + (share / self.most) as f32 * self.bars.span()
    }

    /// Round shares from 0 on, not too close to each other.
    fn ticks(&self) -> Vec<f64> {
        let far = |step: &&f64| self.x(**step) - self.x(0.0) >= 40.0;
        let step = STEPS.iter().find(far).copied().unwrap_or(1.0);
        let last = (self.most / step + 1e-9).floor() as u32;
        (0..=last).map(|at| f64::from(at) * step).collect()
    }

    fn lines(&self, ui: &Ui, y: Rangef, theme: &Theme) {
        for tick in self.ticks() {
            let colour = if tick == 0.0 { theme.edge } else { theme.line };
            ui.painter().vline(self.x(tick), y, Stroke::new(1.0, colour));
        }
    }
}

/// What the rows show, how much they explain together, and the scale.
pub fn shares_head(ui: &mut Ui, drivers: &Drivers<'_>) {
    let Drivers { report, words, theme, .. } = drivers;
    let line = |ui: &mut Ui, text: String, font, color| {
        let text = RichText::new(text).font(font).color(color);
        ui.add(Label::new(text).wrap().selectable(false));
    };
    line(ui, words.text("drivers-shares"), semibold(13.5), theme.text);
    ui.add_space(3.0);
    line(ui, texts::explained(report, words), regular(11.5), theme.muted);
    ui.add_space(2.0 * GRID);
    let (_, place) = ui.allocate_space(vec2(ui.available_width(), 16.0));
    let columns = Columns::new(place.x_range(), drivers);
    let own = row(ui.painter(), &words.text("drivers-own"), semibold(11.5), theme.muted);
    let own_left = place.right() - own.size().x;
    for tick in columns.ticks() {
        let text = row(ui.painter(), &words.share(tick * 100.0), regular(10.5), theme.muted);
        let left = columns.x(tick) - text.size().x / 2.0;
        if left + text.size().x < own_left - 6.0 {
            ui.painter().galley(pos2(left, place.top() + 1.0), text, theme.muted);
        }
    }
    ui.painter().galley(pos2(own_left, place.top()), own, theme.muted);
}

/// The rows below each other, then what takes no part and why.
pub fn rows(ui: &mut Ui, drivers: &Drivers<'_>, focus: Option<&TouchpointId>) -> Vec<DriverPlace> {
    let Drivers { words, theme, items, left_out, .. } = drivers;
    let mut places = Vec::new();
    for item in items.all() {
        places.push(one_row(ui, item, drivers, focus));
    }
    if !left_out.is_empty() {
        ui.add_space(2.0 * GRID);
        let (_, line) = ui.allocate_space(vec2(ui.available_width(), 1.0));
        ui.painter().rect_filled(line, CornerRadius::ZERO, theme.line);
        ui.add_space(2.0 * GRID);
        let head = RichText::new(words.text("drivers-left-out")).font(semibold(11.5));
        ui.add(Label::new(head.color(theme.muted)).selectable(false));
        for text in left_out.iter() {
            ui.add_space(3.0);
            let text = RichText::new(text).font(regular(11.5)).color(theme.muted);
            ui.add(Label::new(text).wrap().selectable(false));
        }
    }
    places
}

fn one_row(
    ui: &mut Ui,
    item: &Item<'_>,
    drivers: &Drivers<'_>,
    focus: Option<&TouchpointId>,
) -> DriverPlace {
    let Drivers { words, theme, .. } = drivers;
    let width = ui.available_width();
    let start = Rangef::new(ui.cursor().left(), ui.cursor().left() + width);
    let columns = Columns::new(start, drivers);
    let is_selected = focus == Some(item.touchpoint);
    let font = if is_selected { semibold(13.0) } else { regular(13.0) };
    let name = wrapped(ui.painter(), &item.name, font, theme.text, columns.name.span(), 2);
    let distance = texts::from_target(item, words).map(|text| {
        let below = item.standing == VersusTarget::Below;
        let colour = if below { theme.worse } else { theme.muted };
        wrapped(ui.painter(), &text, regular(11.5), colour, columns.name.span(), 1)
    });
    let text_height = name.size().y + distance.as_ref().map_or(0.0, |it| it.size().y + 1.0);
    let (_, rect) = ui.allocate_space(vec2(width, (text_height + 12.0).max(LEAST_ROW)));
    if is_selected {
        let (radius, painter) = (CornerRadius::same(RADIUS), ui.painter());
        painter.rect_filled(rect, radius, theme.accent_soft);
        painter.rect_stroke(rect, radius, Stroke::new(1.0, theme.accent), StrokeKind::Inside);
    }
    let middle = rect.center().y;
    columns.lines(ui, rect.y_range(), theme);
    let stage = Rect::from_center_size(pos2(rect.left() + 4.0, middle), vec2(4.0, 20.0));
    ui.painter().rect_filled(stage, CornerRadius::same(2), theme.stage(item.stage));
    let top = middle - text_height / 2.0;
    let was_cut = name.elided;
    let below = top + name.size().y + 1.0;
    ui.painter().galley(pos2(columns.name.min, top), name, theme.text);
    if let Some(distance) = distance {
        ui.painter().galley(pos2(columns.name.min, below), distance, theme.muted);
    }
    bar(ui, item, &columns, middle, drivers);
    own(ui, item, pos2(columns.own + 8.0, middle), theme);
    DriverPlace {
        survey: item.survey.clone(),
        id: item.touchpoint.clone(),
        rect,
        name: item.name.clone(),
        sentence: texts::sentence(item, words),
        was_cut,
    }
}

/// The share as a bar, its interval as a line with ends, the number right of both.
fn bar(ui: &Ui, item: &Item<'_>, columns: &Columns, y: f32, drivers: &Drivers<'_>) {
    let Drivers { words, theme, .. } = drivers;
    let (painter, weight) = (ui.painter(), item.weight);
    let x = Rangef::new(columns.x(0.0), columns.x(weight.share));
    let bar = Rect::from_x_y_ranges(x, Rangef::new(y - 8.0, y + 8.0));
    painter.rect_filled(bar, CornerRadius::same(2), theme.band);
    let stroke = Stroke::new(2.0, theme.accent);
    painter.hline(Rangef::new(columns.x(weight.lo), columns.x(weight.hi)), y, stroke);
    for end in [weight.lo, weight.hi] {
        painter.vline(columns.x(end), Rangef::new(y - 5.0, y + 5.0), stroke);
    }
    diamond(ui, pos2(columns.x(weight.share), y), 6.0, theme.accent);
    let share: Arc<Galley> = row(painter, &texts::share(item, words), semibold(13.0), theme.text);
    let left = columns.x(weight.hi.max(weight.share)) + 8.0;
    painter.galley(pos2(left, y - share.size().y / 2.0), share, theme.text);
}

/// A filled diamond.
pub(super) fn diamond(ui: &Ui, middle: Pos2, radius: f32, colour: egui::Color32) {
    let corners = [vec2(0.0, -1.0), vec2(1.0, 0.0), vec2(0.0, 1.0), vec2(-1.0, 0.0)];
    let corners = corners.map(|corner| middle + corner * radius).to_vec();
    ui.painter().add(Shape::convex_polygon(corners, colour, Stroke::NONE));
}

/// The importance as dots of five; a dash where the team has not said.
fn own(ui: &Ui, item: &Item<'_>, left: Pos2, theme: &Theme) {
    let painter = ui.painter();
    let Some(importance) = item.importance else {
        let dash = row(painter, "–", regular(13.0), theme.muted);
        let at = pos2(left.x + 20.0 - dash.size().x / 2.0, left.y - dash.size().y / 2.0);
        painter.galley(at, dash, theme.muted);
        return;
    };
    for step in 0..5_u8 {
        let middle = pos2(left.x + 3.4 + f32::from(step) * 10.0, left.y);
        if step < importance {
            painter.circle_filled(middle, 3.6, theme.text);
        } else {
            painter.circle_stroke(middle, 3.2, Stroke::new(1.0, theme.edge));
        }
    }
}
