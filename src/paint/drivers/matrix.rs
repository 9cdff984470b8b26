//! The computed order against the team's own, over how far each score lies from its target.

use super::{DriverPlace, Drivers, framed, shares::diamond};
use crate::analysis::VersusTarget;
use crate::journey::TouchpointId;
use crate::paint::fonts::{regular, semibold};
use crate::paint::priorities::labels::{self, Spot};
use crate::paint::text::{row, wrapped};
use crate::paint::theme::{GRID, RADIUS, Theme};
use crate::wording::drivers::items::Item;
use crate::wording::drivers::texts;
use egui::{
    Align2, Color32, CornerRadius, Galley, Label, Pos2, Rangef, Rect, RichText, Shape, Stroke,
    StrokeKind, Ui, Vec2, pos2, vec2,
};
use std::sync::Arc;

/// The least reach of the axis on each side of the target, in points.
const REACH: f64 = 20.0;
/// Room for the numbers of the ranks.
const LEFT: f32 = 30.0;
/// Room for the scale and its heading.
const BOTTOM: f32 = 42.0;
/// Radius of the computed place, and of the team's own.
const COMPUTED: f32 = 7.0;
const OWN: f32 = 5.0;
/// The widest a name is before it goes on in a second line.
const NAME: f32 = 132.0;

/// What number stands where.
struct Area {
    rect: Rect,
    x: (f64, f64),
    last: f64,
}

impl Area {
    fn at(&self, distance: f64, rank: f64) -> Pos2 {
        let (lo, hi) = self.x;
        let x = ((distance - lo) / (hi - lo)) as f32;
        let y = ((rank - 0.5) / self.last) as f32;
        pos2(self.rect.left() + self.rect.width() * x, self.rect.top() + self.rect.height() * y)
    }

    /// Half of the ranks are above.
    fn middle(&self) -> Pos2 {
        self.at(0.0, f64::midpoint(self.last, 1.0))
    }

    /// The field of what matters and is below its target.
    fn focus(&self) -> Rect {
        Rect::from_min_max(self.rect.min, self.middle())
    }

    /// The lines between the fields.
    fn borders(&self) -> [Rect; 2] {
        let middle = self.middle();
        [
            Rect::from_x_y_ranges(Rangef::point(middle.x), self.rect.y_range()).expand(1.0),
            Rect::from_x_y_ranges(self.rect.x_range(), Rangef::point(middle.y)).expand(1.0),
        ]
    }

    /// Paints the ground again where a text will stand: the lines would cut through its letters.
    fn clear(&self, ui: &Ui, place: Rect, theme: &Theme) {
        ui.painter().rect_filled(place, CornerRadius::ZERO, theme.surface);
        let tinted = place.intersect(self.focus());
        if tinted.is_positive() {
            ui.painter().rect_filled(tinted, CornerRadius::ZERO, tint(theme));
        }
    }

    /// Every ten, twenty or fifty points.
    fn ticks(&self) -> Vec<f64> {
        let per_point = f64::from(self.rect.width()) / (self.x.1 - self.x.0);
        let step = [10.0, 20.0, 50.0].into_iter().find(|step| step * per_point >= 48.0);
        let step = step.unwrap_or(100.0);
        let (first, last) = ((self.x.0 / step).ceil() as i32, (self.x.1 / step).floor() as i32);
        (first..=last).map(|at| f64::from(at) * step).collect()
    }
}

/// Draws the matrix into `place`.
#[must_use]
pub fn matrix(
    ui: &Ui,
    place: Rect,
    drivers: &Drivers<'_>,
    focus: Option<&TouchpointId>,
) -> Vec<DriverPlace> {
    let Drivers { words, theme, items, .. } = drivers;
    let line = |top: f32, text: String, font, color| {
        let galley = wrapped(ui.painter(), &text, font, color, place.width(), 2);
        let height = galley.size().y;
        ui.painter().galley(pos2(place.left(), top), galley, color);
        top + height
    };
    let top = line(place.top(), words.text("drivers-matrix"), semibold(13.5), theme.text);
    let count = ("count", items.all().len().into());
    let below = words.with("drivers-matrix-ranks", &[count]);
    let top = line(top + 3.0, below, regular(11.5), theme.muted) + 10.0;
    let rect = Rect::from_min_max(
        pos2(place.left() + LEFT, top),
        pos2(place.right() - 4.0, place.bottom() - BOTTOM),
    );
    let distances = items.all().iter().filter_map(|one| one.off_target);
    let (lo, hi) =
        distances.fold((-REACH, REACH), |(lo, hi), one| (f64::min(lo, one), f64::max(hi, one)));
    let pad = (hi - lo) * 0.06;
    let area = Area { rect, x: (lo - pad, hi + pad), last: items.all().len().max(1) as f64 };
    ground(ui, &area, drivers);
    let taken = field_words(ui, &area, drivers);
    let points = points(ui, &area, &taken, drivers, focus);
    if points.is_empty() {
        let text = wrapped(
            ui.painter(),
            &words.text("drivers-no-target"),
            regular(13.0),
            theme.muted,
            rect.width() * 0.6,
            4,
        );
        let at = rect.center() - text.size() / 2.0;
        ui.painter().rect_filled(
            Rect::from_min_size(at, text.size()).expand(6.0),
            CornerRadius::same(RADIUS),
            theme.surface,
        );
        ui.painter().galley(at, text, theme.muted);
    }
    points
}

/// The four fields, the lines and the numbers beside them.
fn ground(ui: &Ui, area: &Area, drivers: &Drivers<'_>) {
    let Drivers { words, theme, items, .. } = drivers;
    let (painter, rect, middle) = (ui.painter(), area.rect, area.middle());
    let corner = CornerRadius { nw: RADIUS, ..CornerRadius::ZERO };
    painter.rect_filled(area.focus(), corner, tint(theme));
    let thin = Stroke::new(1.0, theme.line);
    for item in items.all() {
        let y = area.at(0.0, item.rank as f64).y;
        painter.hline(rect.x_range(), y, thin);
        let number = row(painter, &words.count(item.rank as u64), regular(11.5), theme.muted);
        let at = pos2(rect.left() - 9.0 - number.size().x, y - number.size().y / 2.0);
        painter.galley(at, number, theme.muted);
    }
    for tick in area.ticks() {
        let x = area.at(tick, 1.0).x;
        if tick != 0.0 {
            painter.vline(x, rect.y_range(), thin);
        }
        let text = if tick == 0.0 { words.text("target") } else { words.signed(tick, 0) };
        let text = row(painter, &text, regular(11.5), theme.muted);
        painter.galley(pos2(x - text.size().x / 2.0, rect.bottom() + 5.0), text, theme.muted);
    }
    let strong = Stroke::new(1.0, theme.before);
    painter.vline(middle.x, rect.y_range(), strong);
    painter.hline(rect.x_range(), middle.y, strong);
    painter.rect_stroke(rect, CornerRadius::same(RADIUS), thin, StrokeKind::Outside);
    let text = words.text("drivers-axis");
    let axis = wrapped(painter, &text, semibold(11.5), theme.muted, rect.width(), 1);
    let at = pos2(rect.center().x - axis.size().x / 2.0, rect.bottom() + 24.0);
    painter.galley(at, axis, theme.muted);
}

/// The word of each field in its outer corner. Returns where the words stand.
fn field_words(ui: &Ui, area: &Area, drivers: &Drivers<'_>) -> Vec<Rect> {
    let Drivers { words, theme, .. } = drivers;
    let rect = area.rect;
    let corners = [
        ("priorities-field-focus", rect.left_top() + vec2(10.0, 6.0), Align2::LEFT_TOP),
        ("priorities-field-keep", rect.right_top() + vec2(-10.0, 6.0), Align2::RIGHT_TOP),
        ("priorities-field-monitor", rect.left_bottom() + vec2(10.0, -6.0), Align2::LEFT_BOTTOM),
        ("priorities-field-maintain", rect.right_bottom() - vec2(10.0, 6.0), Align2::RIGHT_BOTTOM),
    ];
    let word = |(key, at, anchor): (&str, Pos2, Align2)| {
        let ink = if anchor == Align2::LEFT_TOP { theme.worse } else { theme.muted };
        let galley =
            wrapped(ui.painter(), &words.text(key), semibold(12.5), ink, rect.width() / 2.0, 1);
        let place = anchor.anchor_size(at, galley.size());
        ui.painter().galley(place.min, galley, ink);
        place.expand(2.0)
    };
    corners.into_iter().map(word).collect()
}

/// Behind what matters and is below its target.
fn tint(theme: &Theme) -> Color32 {
    theme.worse_soft.gamma_multiply(0.5)
}

/// The look of a place against its target.
fn colour(standing: VersusTarget, theme: &Theme) -> Color32 {
    match standing {
        VersusTarget::Below => theme.worse,
        VersusTarget::Met => theme.better,
        VersusTarget::Undecided | VersusTarget::Unknown(_) => theme.before,
    }
}

fn mark(ui: &Ui, at: Pos2, standing: VersusTarget, theme: &Theme) {
    let colour = colour(standing, theme);
    if standing == VersusTarget::Met {
        diamond(ui, at, COMPUTED + 1.0, colour);
    } else {
        ui.painter().circle_filled(at, COMPUTED, colour);
    }
}

fn points(
    ui: &Ui,
    area: &Area,
    taken: &[Rect],
    drivers: &Drivers<'_>,
    focus: Option<&TouchpointId>,
) -> Vec<DriverPlace> {
    let Drivers { words, theme, items, .. } = drivers;
    let placed: Vec<(&Item<'_>, Pos2, Option<Pos2>)> = items
        .all()
        .iter()
        .filter_map(|item| {
            let distance = item.off_target?;
            let own = item.stated.map(|stated| area.at(distance, stated.middle));
            Some((item, area.at(distance, item.rank as f64), own))
        })
        .collect();
    let name = |item: &Item<'_>| -> Arc<Galley> {
        let strong = item.is_far_apart() || focus == Some(item.touchpoint);
        let font = if strong { semibold(12.0) } else { regular(12.0) };
        wrapped(ui.painter(), &item.name, font, theme.text, NAME, 2)
    };
    let names: Vec<Arc<Galley>> = placed.iter().map(|(item, _, _)| name(item)).collect();
    let mut spots: Vec<Spot> = placed
        .iter()
        .zip(&names)
        .map(|((_, at, _), name)| Spot {
            middle: *at,
            radius: COMPUTED + 2.0,
            size: name.size() + vec2(4.0, 0.0),
        })
        .collect();
    // Names stand off the hollow places too.
    let hollow = placed.iter().filter_map(|(_, _, own)| *own);
    spots.extend(hollow.map(|middle| Spot { middle, radius: OWN, size: Vec2::ZERO }));
    let join = |(_, at, own): &(&Item<'_>, Pos2, Option<Pos2>)| {
        Some(Rect::from_two_pos(*at, (*own)?).expand2(vec2(1.5, 0.0)))
    };
    let lines: Vec<Rect> = placed.iter().filter_map(join).chain(area.borders()).collect();
    let labels = labels::place(&spots, names.len(), area.rect.shrink(3.0), taken, &lines);
    for label in labels.iter().flatten() {
        area.clear(ui, label.rect.shrink2(vec2(0.0, 1.0)), theme);
    }
    for (item, at, own) in &placed {
        let Some(own) = own else { continue };
        let colour = colour(item.standing, theme);
        ui.painter().line_segment([*at, *own], Stroke::new(1.6, colour));
        ui.painter().circle(*own, OWN, theme.surface, Stroke::new(1.75, colour));
    }
    let mut places = Vec::new();
    for (((item, at, _), name), label) in placed.iter().zip(&names).zip(&labels) {
        let is_selected = focus == Some(item.touchpoint);
        mark(ui, *at, item.standing, theme);
        if is_selected {
            ui.painter().circle_stroke(*at, COMPUTED + 3.5, Stroke::new(2.0, theme.accent));
        }
        if let Some(label) = label {
            if let Some(line) = label.leader {
                ui.painter().line_segment(line, Stroke::new(1.0, theme.before));
            }
            let left_top = pos2(label.rect.left() + 2.0, label.rect.top());
            ui.painter().galley(left_top, Arc::clone(name), theme.text);
        }
        places.push(DriverPlace {
            survey: item.survey.clone(),
            id: item.touchpoint.clone(),
            rect: Rect::from_center_size(*at, Vec2::splat(20.0)),
            name: item.name.clone(),
            sentence: texts::sentence(item, words),
            was_cut: name.elided || label.is_none(),
        });
    }
    places
}

/// What a sign of the legend looks like.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Computed,
    Own,
    Apart,
    Standing(VersusTarget),
}

/// Where the two orders differ most, and what the signs mean.
pub fn foot(ui: &mut Ui, drivers: &Drivers<'_>) {
    let Drivers { words, theme, items, .. } = drivers;
    framed(ui, theme, |ui| {
        ui.spacing_mut().item_spacing = vec2(4.0 * GRID, GRID);
        let text = texts::differences(items, words);
        let text = RichText::new(text).font(semibold(13.0)).color(theme.text);
        ui.add(Label::new(text).wrap().selectable(false));
        let has = |standing: VersusTarget| items.all().iter().any(|one| one.standing == standing);
        let signs = [
            (Sign::Computed, "drivers-legend-computed", true),
            (Sign::Own, "drivers-legend-own", true),
            (Sign::Apart, "drivers-legend-apart", true),
            (
                Sign::Standing(VersusTarget::Below),
                "drivers-standing-below",
                has(VersusTarget::Below),
            ),
            (Sign::Standing(VersusTarget::Met), "drivers-standing-met", has(VersusTarget::Met)),
            (
                Sign::Standing(VersusTarget::Undecided),
                "drivers-standing-undecided",
                has(VersusTarget::Undecided),
            ),
        ];
        ui.horizontal_wrapped(|ui| {
            for (sign, key, _) in signs.into_iter().filter(|(_, _, occurs)| *occurs) {
                entry(ui, sign, &words.text(key), theme);
            }
        });
    });
}

fn entry(ui: &mut Ui, sign: Sign, text: &str, theme: &Theme) {
    let galley = row(ui.painter(), text, regular(11.5), theme.muted);
    let (_, place) = ui.allocate_space(vec2(20.0 + galley.size().x, 18.0));
    let middle = place.left_center() + vec2(7.0, 0.0);
    let painter = ui.painter();
    match sign {
        Sign::Computed => {
            painter.circle_filled(middle, 5.0, theme.text);
        }
        Sign::Own => {
            painter.circle_stroke(middle, 4.5, Stroke::new(1.6, theme.text));
        }
        Sign::Apart => {
            let ends = [middle - vec2(0.0, 7.0), middle + vec2(0.0, 7.0)];
            painter.add(Shape::line_segment(ends, Stroke::new(1.6, theme.text)));
        }
        Sign::Standing(VersusTarget::Met) => diamond(ui, middle, 6.0, theme.better),
        Sign::Standing(standing) => {
            painter.circle_filled(middle, 5.0, colour(standing, theme));
        }
    }
    let at = pos2(place.left() + 20.0, place.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.muted);
}
