//! Importance against the distance from the target, as a plot with four fields.

use super::area::{Area, axes, field_words, fields, grid};
use super::labels::{self, Label, Spot};
use super::marks::{self, Look};
use super::{PointPlace, Priorities, fan};
use crate::analysis::Report;
use crate::i18n::Language;
use crate::journey::TouchpointId;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::wrapped;
use crate::wording::priorities::items::{Item, Items, Ranked};
use egui::{Align2, CornerRadius, Galley, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Room for the numbers of the importance.
const LEFT: f32 = 28.0;
/// Room for the heading of the importance.
const TOP: f32 = 26.0;
/// Room for the numbers of the distance and its heading.
const BOTTOM: f32 = 42.0;
/// The widest name before it goes on in a second line.
const NAME: f32 = 128.0;
/// So many points get a name; the others say it when asked.
const NAMES: usize = 48;

/// Draws the matrix into `page`.
pub(super) fn matrix(
    ui: &mut Ui,
    page: Rect,
    priorities: &Priorities<'_>,
    focus: Option<&TouchpointId>,
    kept: &mut KeptMatrix,
) -> Vec<PointPlace> {
    let rect = Rect::from_min_max(page.min + vec2(LEFT, TOP), page.max - vec2(0.0, BOTTOM));
    let items = priorities.items;
    let area = Area::new(rect, items.reach());
    fields(ui, &area, priorities.theme);
    grid(ui, &area, priorities);
    let taken = field_words(ui, &area, priorities);
    axes(ui, &area, page, priorities);
    let names = kept.names(ui, &area, &taken, priorities, focus);
    let Some(Placed { points, labels, .. }) = &kept.placed else { return Vec::new() };
    let drawing = Drawing { ui, area: &area, priorities, focus };
    for (label, point) in labels.iter().zip(points) {
        if let Some(item) = items.get(point.at) {
            drawing.leader(label.as_ref(), &item);
        }
    }
    let mut places = Vec::new();
    for (at, point) in points.iter().enumerate() {
        let Some(item) = items.get(point.at) else { continue };
        let Some(ranked) = item.ranked() else { continue };
        if point.more > 0 {
            drawing.several(&point.spot, point.more);
        } else {
            drawing.point(&point.spot, &item, ranked);
        }
        let label = labels.get(at).copied().flatten();
        if let Some((label, name)) = label.zip(names.get(at)) {
            drawing.name(label.rect, name, ranked, &item);
        }
        places.push(PointPlace {
            at: point.at,
            id: item.id.clone(),
            rect: Rect::from_center_size(point.spot.middle, Vec2::splat(2.0 * point.spot.radius)),
            label: label.map(|label| label.rect),
            name: item.name.into(),
            more: point.more,
        });
    }
    places
}

/// Where points and names stand, kept until the report, the place or the selection is another.
#[derive(Clone, Debug, Default)]
pub struct KeptMatrix {
    placed: Option<Placed>,
}

#[derive(Clone, Debug)]
struct Placed {
    of: Placing,
    points: Vec<Point>,
    labels: Vec<Option<Label>>,
}

/// A point, alone or for several.
#[derive(Clone, Debug)]
struct Point {
    /// The place in the order of the touchpoint, or of the most pressing of several.
    at: usize,
    /// How many others stand here.
    more: usize,
    spot: Spot,
}

impl KeptMatrix {
    /// Places everything, where it is not placed yet, and lays out the names.
    fn names(
        &mut self,
        ui: &Ui,
        area: &Area,
        taken: &[Rect],
        priorities: &Priorities<'_>,
        focus: Option<&TouchpointId>,
    ) -> Vec<Arc<Galley>> {
        let of = Placing {
            report: priorities.shared.cloned(),
            rect: area.rect,
            focus: focus.cloned(),
            language: priorities.words.language(),
            pixels_per_point: ui.pixels_per_point(),
        };
        let items = priorities.items;
        let named = |points: &[Point]| -> Vec<Arc<Galley>> {
            let alone = points.iter().take(NAMES).take_while(|point| point.more == 0);
            let items = alone.filter_map(|point| items.get(point.at));
            items.map(|item| name(ui, &item, focus == Some(item.id), priorities)).collect()
        };
        if let Some(placed) = &self.placed
            && placed.of.is(&of)
        {
            return named(&placed.points);
        }
        let mut points = gathered(area, &items);
        fan_out(area, &items, &mut points);
        let names = named(&points);
        for (point, name) in points.iter_mut().zip(&names) {
            let item = items.get(point.at);
            let is_small = item.and_then(|item| Some(item.ranked()?.is_small())).unwrap_or(false);
            let sign = if is_small { SIGN } else { 0.0 };
            point.spot.size = name.size() + vec2(sign + 4.0, 0.0);
        }
        let spots: Vec<Spot> = points.iter().map(|point| point.spot).collect();
        let room = area.rect.shrink(4.0);
        let labels = labels::place(&spots, names.len(), room, taken, &area.borders());
        self.placed = Some(Placed { of, points, labels });
        names
    }
}

/// What the places depend on.
#[derive(Clone, Debug)]
struct Placing {
    report: Option<Arc<Report>>,
    rect: Rect,
    focus: Option<TouchpointId>,
    language: Language,
    pixels_per_point: f32,
}

impl Placing {
    fn is(&self, other: &Self) -> bool {
        let same = self.report.as_ref().zip(other.report.as_ref());
        same.is_some_and(|(one, other)| Arc::ptr_eq(one, other))
            && self.rect == other.rect
            && self.focus == other.focus
            && self.language == other.language
            && self.pixels_per_point == other.pixels_per_point
    }
}

/// Room for the sign of few answers beside a name.
const SIGN: f32 = 15.0;

/// The points at their true places. Of more than can be told apart, the most pressing stand alone; the others are
/// gathered by importance and distance, so that they still show where most of them are.
fn gathered(area: &Area, items: &Items<'_>) -> Vec<Point> {
    let alone = if gathers(items) { ALONE } else { items.placed() };
    let spot = |distance: f64, importance: u8, radius: f32| Spot {
        middle: area.at(distance, f64::from(importance)),
        radius,
        size: vec2(4.0, 0.0),
    };
    let mut points = Vec::new();
    for (at, item) in (0..).zip(items.range(0..alone)) {
        let Some(ranked) = item.ranked() else { continue };
        let spot = spot(ranked.off_target(), ranked.importance, marks::radius(ranked));
        points.push(Point { at, more: 0, spot });
    }
    // Of each field of importance and distance: the first one's place, how many, and the sum of distances.
    let mut fields: BTreeMap<(u8, i64), (usize, usize, f64)> = BTreeMap::new();
    for (at, item) in (alone..).zip(items.range(alone..items.placed())) {
        let Some(ranked) = item.ranked() else { continue };
        let share = (ranked.off_target() - area.x.0) / (area.x.1 - area.x.0);
        let key = (ranked.importance, (share * FIELDS) as i64);
        let field = fields.entry(key).or_insert((at, 0, 0.0));
        *field = (field.0, field.1 + 1, field.2 + ranked.off_target());
    }
    for ((importance, _), (at, count, sum)) in fields {
        let radius = if count > 1 { several_radius(count) } else { marks::THERE };
        let spot = spot(sum / count as f64, importance, radius);
        points.push(Point { at, more: count - 1, spot });
    }
    points
}

/// Whether there are more points than can be told apart.
pub(super) fn gathers(items: &Items<'_>) -> bool {
    items.placed() > MOST
}

/// More points than this are gathered.
const MOST: usize = 150;
/// Of these, so many still stand alone.
const ALONE: usize = 60;
/// So many fields lie side by side.
const FIELDS: f64 = 18.0;

/// Larger for more, but not so that they cover each other.
fn several_radius(count: usize) -> f32 {
    (6.0 + 1.6 * (count as f32).log10() * 2.0).min(14.0)
}

/// Points that would cover each other step aside.
fn fan_out(area: &Area, items: &Items<'_>, points: &mut [Point]) {
    let band = area.rect.height() / (area.y.1 - area.y.0) as f32;
    let importance: Vec<Option<u8>> =
        points.iter().map(|point| items.get(point.at)?.importance).collect();
    for step in 1..=5 {
        let all: Vec<usize> =
            (0..points.len()).filter(|at| importance[*at] == Some(step)).collect();
        let row: Vec<(Pos2, f32)> =
            all.iter().map(|at| (points[*at].spot.middle, points[*at].spot.radius)).collect();
        let most = band / 2.0 - marks::NUMBERED - 1.0;
        for (at, middle) in all.into_iter().zip(fan::fan(&row, most)) {
            points[at].spot.middle = middle;
        }
    }
}

/// A name as it stands beside its point.
fn name(ui: &Ui, item: &Item<'_>, in_focus: bool, priorities: &Priorities<'_>) -> Arc<Galley> {
    let font = if in_focus { semibold(11.5) } else { regular(11.5) };
    wrapped(ui.painter(), item.name, font, priorities.theme.text, NAME, 2)
}

struct Drawing<'d, 'a> {
    ui: &'d Ui,
    area: &'d Area,
    priorities: &'d Priorities<'a>,
    focus: Option<&'d TouchpointId>,
}

impl Drawing<'_, '_> {
    fn leader(&self, label: Option<&Label>, item: &Item<'_>) {
        let theme = self.priorities.theme;
        if let Some(line) = label.and_then(|label| label.leader) {
            let color = if self.focus == Some(item.id) { theme.accent } else { theme.before };
            self.ui.painter().line_segment(line, Stroke::new(1.0, color));
        }
    }

    fn point(&self, spot: &Spot, item: &Item<'_>, ranked: &Ranked<'_>) {
        let Priorities { words, theme, .. } = self.priorities;
        let rank = ranked.rank.map(|rank| words.count(rank as u64));
        let (painter, look) = (self.ui.painter(), Look::of(ranked));
        marks::point(painter, spot.middle, look, spot.radius, rank.as_deref(), theme);
        if self.focus == Some(item.id) {
            let ring = Stroke::new(2.0, theme.accent);
            painter.circle_stroke(spot.middle, spot.radius + 2.0, ring);
        }
    }

    /// Several touchpoints in one place, and how many.
    fn several(&self, spot: &Spot, more: usize) {
        let Priorities { words, theme, .. } = self.priorities;
        let painter = self.ui.painter();
        marks::several(painter, spot.middle, spot.radius, theme);
        let count = words.count(more as u64 + 1);
        let font = regular(if count.len() > 3 { 8.0 } else { 9.5 });
        painter.text(spot.middle, Align2::CENTER_CENTER, count, font, theme.text);
    }

    fn name(&self, place: Rect, name: &Arc<Galley>, ranked: &Ranked<'_>, item: &Item<'_>) {
        let theme = self.priorities.theme;
        let painter = self.ui.painter();
        self.area.clear(self.ui, place, theme);
        if self.focus == Some(item.id) {
            painter.rect_filled(place, CornerRadius::same(3), theme.accent_soft);
        }
        let at = pos2(place.left() + 2.0, place.center().y - name.size().y / 2.0);
        painter.galley(at, Arc::clone(name), theme.text);
        if ranked.is_small() {
            let sign = pos2(place.right() - 8.0, place.center().y);
            marks::few(painter, sign, theme.caution);
        }
    }
}
