//! The ground of the matrix: its fields and their words, lines, numbers and headings.

use super::{Priorities, pen};
use crate::paint::fonts::{regular, semibold};
use crate::paint::still_plot::still_plot;
use crate::paint::text::wrapped;
use crate::paint::theme::{RADIUS, Theme};
use egui::{
    Align2, Color32, CornerRadius, Pos2, Rangef, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2,
    vec2,
};
use egui_plot::{HLine, PlotBounds, PlotUi, VLine};

/// Half of the space between two importances.
const HALF: f64 = 0.5;
/// Importances from here on are high.
const HIGH: f64 = 3.5;
/// The least reach of the axis on each side of the target, in points.
const REACH: f64 = 20.0;

/// What number stands where.
pub(super) struct Area {
    pub(super) rect: Rect,
    pub(super) x: (f64, f64),
    pub(super) y: (f64, f64),
}

impl Area {
    /// `reach`: the furthest below and above the target.
    pub(super) fn new(rect: Rect, reach: (f64, f64)) -> Self {
        let (lo, hi) = (reach.0.min(-REACH), reach.1.max(REACH));
        // So that a point at the very end is not cut in half.
        let pad = (hi - lo) * 0.06;
        Self { rect, x: (lo - pad, hi + pad), y: (1.0 - HALF, 5.0 + HALF) }
    }

    pub(super) fn at(&self, distance: f64, importance: f64) -> Pos2 {
        let share = |value: f64, (lo, hi): (f64, f64)| ((value - lo) / (hi - lo)) as f32;
        pos2(
            self.rect.left() + self.rect.width() * share(distance, self.x),
            self.rect.bottom() - self.rect.height() * share(importance, self.y),
        )
    }

    /// The field of what is important and below its target.
    pub(super) fn focus(&self) -> Rect {
        Rect::from_min_max(self.rect.min, self.at(0.0, HIGH))
    }

    /// The lines between the fields.
    pub(super) fn borders(&self) -> [Rect; 2] {
        let middle = self.at(0.0, HIGH);
        [
            Rect::from_x_y_ranges(Rangef::point(middle.x), self.rect.y_range()).expand(1.0),
            Rect::from_x_y_ranges(self.rect.x_range(), Rangef::point(middle.y)).expand(1.0),
        ]
    }

    /// Paints the ground again where a text will stand: the lines would cut through its letters.
    pub(super) fn clear(&self, ui: &Ui, place: Rect, theme: &Theme) {
        ui.painter().rect_filled(place, CornerRadius::ZERO, theme.surface);
        let tinted = place.intersect(self.focus());
        if tinted.is_positive() {
            ui.painter().rect_filled(tinted, CornerRadius::ZERO, ground(theme));
        }
    }

    /// Every ten, twenty or fifty points.
    pub(super) fn ticks(&self) -> Vec<f64> {
        let per_point = (self.x.1 - self.x.0) / f64::from(self.rect.width().max(1.0));
        let step = [10.0, 20.0, 50.0].into_iter().find(|step| step / per_point >= 44.0);
        let step = step.unwrap_or(100.0);
        let first = (self.x.0 / step).ceil() as i32;
        let last = (self.x.1 / step).floor() as i32;
        (first..=last).map(|at| f64::from(at) * step).collect()
    }
}

/// The ground of the four fields.
pub(super) fn fields(ui: &Ui, area: &Area, theme: &Theme) {
    let (painter, radius) = (ui.painter(), CornerRadius::same(RADIUS));
    painter.rect_filled(area.rect, radius, theme.surface);
    let corner = CornerRadius { nw: RADIUS, ..CornerRadius::ZERO };
    painter.rect_filled(area.focus(), corner, ground(theme));
    let edge = Stroke::new(1.0, theme.line);
    painter.rect_stroke(area.rect, radius, edge, StrokeKind::Outside);
}

/// The word of each field in its outer corner. Returns where the words stand.
pub(super) fn field_words(ui: &Ui, area: &Area, priorities: &Priorities<'_>) -> Vec<Rect> {
    let Priorities { words, theme, .. } = priorities;
    let rect = area.rect;
    let corners = [
        ("priorities-field-focus", rect.left_top() + vec2(8.0, 6.0), Align2::LEFT_TOP),
        ("priorities-field-keep", rect.right_top() + vec2(-8.0, 6.0), Align2::RIGHT_TOP),
        ("priorities-field-monitor", rect.left_bottom() + vec2(8.0, -6.0), Align2::LEFT_BOTTOM),
        ("priorities-field-maintain", rect.right_bottom() - vec2(8.0, 6.0), Align2::RIGHT_BOTTOM),
    ];
    let word = |(key, at, anchor): (&str, Pos2, Align2)| {
        let ink = if anchor == Align2::LEFT_TOP { theme.worse } else { theme.muted };
        let font = semibold(12.0);
        let galley = wrapped(ui.painter(), &words.text(key), font, ink, rect.width() / 2.0, 1);
        let place = anchor.anchor_size(at, galley.size());
        area.clear(ui, place.expand2(vec2(2.0, 0.0)), theme);
        ui.painter().galley(place.min, galley, ink);
        place.expand(2.0)
    };
    corners.into_iter().map(word).collect()
}

/// Behind what is important and below its target.
pub(super) fn ground(theme: &Theme) -> Color32 {
    theme.worse_soft.gamma_multiply(0.5)
}

/// The lines, by the plot.
pub(super) fn grid(ui: &mut Ui, area: &Area, priorities: &Priorities<'_>) {
    let theme = priorities.theme;
    let ticks = area.ticks();
    plot(ui, area, |plot| {
        for importance in 1..=5 {
            plot.hline(HLine::new("", f64::from(importance)).color(theme.line).width(1.0));
        }
        for tick in ticks {
            let is_target = tick == 0.0;
            let (color, width) = if is_target { (theme.before, 1.5) } else { (theme.line, 1.0) };
            plot.vline(VLine::new("", tick).color(color).width(width));
        }
        plot.hline(HLine::new("", HIGH).color(theme.before).width(1.0));
    });
}

pub(super) fn plot(ui: &mut Ui, area: &Area, draw: impl FnOnce(&mut PlotUi<'_>)) {
    let bounds = PlotBounds::from_min_max([area.x.0, area.y.0], [area.x.1, area.y.1]);
    let builder = UiBuilder::new().id_salt("priorities-matrix").max_rect(area.rect);
    let mut ui = ui.new_child(builder);
    still_plot("priorities-plot", area.rect).show(&mut ui, |plot| {
        plot.set_plot_bounds(bounds);
        draw(plot);
    });
}

/// Numbers and headings beside the fields.
pub(super) fn axes(ui: &Ui, area: &Area, page: Rect, priorities: &Priorities<'_>) {
    let Priorities { words, theme, .. } = priorities;
    let small = |place: Pos2, anchor: Align2, text: &str| {
        pen::at(ui, place, anchor, text, regular(11.0), theme.muted)
    };
    for importance in 1..=5 {
        let place = pos2(area.rect.left() - 8.0, area.at(0.0, f64::from(importance)).y);
        small(place, Align2::RIGHT_CENTER, &importance.to_string());
    }
    let y = area.rect.bottom() + 11.0;
    for tick in area.ticks() {
        let text = if tick == 0.0 { words.text("target") } else { words.signed(tick, 0) };
        small(pos2(area.at(tick, 1.0).x, y), Align2::CENTER_CENTER, &text);
    }
    let head = |column: Rangef, y: f32, key: &str| {
        pen::line(ui, column, y, &words.text(key), &semibold(11.5), theme.muted);
    };
    head(page.x_range(), page.top() + 12.0, "priorities-axis-importance");
    let column = Rangef::new(area.rect.left(), page.right());
    head(column, area.rect.bottom() + 31.0, "priorities-axis-distance");
}
