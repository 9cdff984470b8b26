//! What to put right first: importance × shortfall as a ranked list and as a matrix.
//!
//! The whole is [`priorities`]. A view that keeps the matrix in sight while the list scrolls puts the
//! same parts together itself: [`head`], [`column_heads`], [`list()`], [`matrix()`].

mod area;
mod columns;
mod fan;
pub(super) mod labels;
mod legend;
mod list;
mod marks;
mod matrix;
mod pen;
mod table;
#[cfg(test)]
mod tests;

use self::legend::Legend;
pub use self::list::ListPlaces;
pub use self::matrix::KeptMatrix;
pub use self::table::{KeptTable, table};
use super::fonts::{regular, semibold};
use super::theme::Theme;
use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::TouchpointId;
use crate::wording::Arranged;
use crate::wording::priorities::items::{Items, Order};
use crate::wording::priorities::texts;
use egui::{Label, Rangef, Rect, RichText, Ui, UiBuilder, vec2};
use std::sync::Arc;

/// Where a touchpoint was drawn in the list.
#[derive(Clone, Debug)]
pub struct RowPlace {
    /// Its place in the order.
    pub at: usize,
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its row.
    pub rect: Rect,
    /// Its name.
    pub name: String,
    /// Its name had to be cut.
    pub was_cut: bool,
    /// 1–5.
    pub importance: Option<u8>,
    /// The steps 1–5 of its importance.
    pub steps: [Rect; 5],
}

/// Where a touchpoint was drawn in the matrix.
#[derive(Clone, Debug)]
pub struct PointPlace {
    /// Its place in the order.
    pub at: usize,
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its point.
    pub rect: Rect,
    /// Its name beside the point, where there was room.
    pub label: Option<Rect>,
    /// Its name.
    pub name: String,
    /// So many more stand here and are drawn as one.
    pub more: usize,
}

/// What was drawn.
#[derive(Clone, Debug, Default)]
pub struct PrioritiesResponse {
    /// The list from top to bottom.
    pub rows: Vec<RowPlace>,
    /// The points, the most pressing first.
    pub points: Vec<PointPlace>,
}

/// The narrowest page that list and matrix fit on beside each other.
pub const MIN_WIDTH: f32 = 720.0;
/// The narrowest page that the list fits on.
pub const LIST_WIDTH: f32 = 340.0;
/// Between the list and the matrix.
pub const GUTTER: f32 = 24.0;
/// The matrix is not lower than this, with its legend.
pub const LEAST_MATRIX: f32 = 300.0;
/// On paper it is not higher than this.
const MOST_MATRIX: f32 = 640.0;
/// Between the matrix and its legend.
const LEGEND_GAP: f32 = 8.0;

/// A report in order, ready to be drawn.
pub struct Priorities<'a> {
    report: &'a Report,
    words: &'a Words,
    theme: &'a Theme,
    items: Items<'a>,
    /// By which it is known again in the next frame.
    shared: Option<&'a Arc<Report>>,
}

impl<'a> Priorities<'a> {
    /// A report in its order.
    #[must_use]
    pub fn new(report: &'a Arranged, words: &'a Words, theme: &'a Theme) -> Self {
        let shared = Some(report.shared());
        Self { shared, ..Self::ordered(report, report.priorities(), words, theme) }
    }

    fn ordered(report: &'a Report, order: &'a Order, words: &'a Words, theme: &'a Theme) -> Self {
        Self { report, words, theme, items: Items::new(report, order), shared: None }
    }

    /// There is a touchpoint.
    #[must_use]
    pub fn has_rows(&self) -> bool {
        self.items.len() > 0
    }

    /// There is a touchpoint with all that a rank needs.
    #[must_use]
    pub fn has_points(&self) -> bool {
        self.items.placed() > 0
    }

    /// How many touchpoints the list has.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.items.len()
    }

    /// The touchpoint in a place of the list.
    #[must_use]
    pub fn id(&self, at: usize) -> Option<&'a TouchpointId> {
        self.items.get(at).map(|item| item.id)
    }

    /// The place of a touchpoint in the list.
    #[must_use]
    pub fn position(&self, id: &TouchpointId) -> Option<usize> {
        self.items.position(id)
    }

    /// What is said of the touchpoint in a place of the list.
    #[must_use]
    pub fn sentence(&self, at: usize) -> String {
        self.items.get(at).map_or_else(String::new, |item| texts::sentence(&item, self.words))
    }

    /// What is said of a point: its touchpoint, and of how many more it stands for.
    #[must_use]
    pub fn point_sentence(&self, point: &PointPlace) -> String {
        let sentence = self.sentence(point.at);
        if point.more == 0 {
            return sentence;
        }
        let more = self.words.with("priorities-more-here", &[("count", point.more.into())]);
        format!("{more} {sentence}")
    }

    /// How wide the list is on a page of this width.
    #[must_use]
    pub fn list_width(&self, page: f32) -> f32 {
        if !self.has_points() {
            return page.min(840.0);
        }
        let share = if page < 1080.0 { 0.5 } else { 0.56 };
        ((page - GUTTER) * share).clamp(LIST_WIDTH, 760.0).round()
    }
}

/// Draws everything into the available width, as high as it needs.
pub fn priorities(
    ui: &mut Ui,
    report: &Report,
    words: &Words,
    theme: &Theme,
    focus: Option<&TouchpointId>,
) -> PrioritiesResponse {
    ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
    let order = Order::of(report);
    let priorities = Priorities::ordered(report, &order, words, theme);
    head(ui, &priorities);
    if !priorities.has_rows() {
        return PrioritiesResponse::default();
    }
    ui.add_space(12.0);
    let page = page(ui);
    let top = ui.cursor().top();
    let width = priorities.list_width(page.span());
    let column = |x: Rangef| Rect::from_x_y_ranges(x, Rangef::new(top, f32::INFINITY));
    let left = column(Rangef::new(page.min, page.min + width));
    let (rows, bottom) = ui
        .scope_builder(UiBuilder::new().max_rect(left), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            column_heads(ui, &priorities);
            let rows = list(ui, &priorities, focus).rows;
            (rows, ui.min_rect().bottom())
        })
        .inner;
    let mut points = Vec::new();
    if priorities.has_points() {
        let height = (bottom - top).clamp(420.0, MOST_MATRIX);
        let x = Rangef::new(left.right() + GUTTER, page.max);
        let right = Rect::from_x_y_ranges(x, Rangef::new(top, top + height));
        points = matrix(ui, right, &priorities, focus, &mut KeptMatrix::default());
        ui.advance_cursor_after_rect(Rect::from_x_y_ranges(
            page,
            Rangef::new(top, bottom.max(right.bottom())),
        ));
    }
    PrioritiesResponse { rows, points }
}

/// The title, what to put right first, and where the numbers come from; or what is missing.
pub fn head(ui: &mut Ui, priorities: &Priorities<'_>) {
    let Priorities { report, words, theme, items, .. } = priorities;
    let mut line = |text: String, font, color, gap: f32| {
        let text = RichText::new(text).font(font).color(color);
        ui.add(Label::new(text).wrap().selectable(false));
        ui.add_space(gap);
    };
    line(texts::title(report, words), semibold(20.0), theme.text, 6.0);
    if !priorities.has_rows() {
        line(words.text("priorities-no-touchpoints"), regular(13.5), theme.muted, 0.0);
        return;
    }
    line(texts::first(items, words), semibold(13.5), theme.text, 4.0);
    line(texts::note(items, words), regular(13.0), theme.muted, 0.0);
}

/// What the columns of the list show.
pub fn column_heads(ui: &mut Ui, priorities: &Priorities<'_>) {
    list::heads(ui, priorities);
}

/// The ranked list and below it what cannot be ranked, as high as it needs.
pub fn list(ui: &mut Ui, priorities: &Priorities<'_>, focus: Option<&TouchpointId>) -> ListPlaces {
    list::rows(ui, priorities, focus)
}

/// The matrix with its legend, into a part of the page. Where its points and names stand is kept, as long as it is
/// the same report in the same place.
pub fn matrix(
    ui: &mut Ui,
    place: Rect,
    priorities: &Priorities<'_>,
    focus: Option<&TouchpointId>,
    kept: &mut KeptMatrix,
) -> Vec<PointPlace> {
    let legend = Legend::new(ui, priorities, place.x_range());
    let below = place.bottom() - legend.height;
    let page = place.with_max_y(below - LEGEND_GAP);
    let points = matrix::matrix(ui, page, priorities, focus, kept);
    legend.draw(ui, below, priorities);
    points
}

/// The available width, whole points.
fn page(ui: &Ui) -> Rangef {
    let left = ui.cursor().left().round();
    Rangef::new(left, left + ui.available_width().floor())
}
