//! What goes together with the overall score: shares with their intervals, and the team's own estimate
//! beside the computed order.

mod matrix;
mod shares;
mod texts;

use super::fonts::{regular, semibold};
use super::text::wrapped;
use super::theme::{GRID, Theme};
use crate::analysis::{DriverItem, Report};
use crate::i18n::Words;
use crate::journey::TouchpointId;
use egui::{Rect, Ui, pos2, vec2};

/// Where a touchpoint was drawn.
#[derive(Clone, Debug)]
pub struct DriverPlace {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its row or point.
    pub rect: Rect,
    /// What it says.
    pub sentence: String,
}

/// What was drawn.
#[derive(Clone, Debug, Default)]
pub struct DriversResponse {
    /// The rows from top to bottom.
    pub rows: Vec<DriverPlace>,
    /// The points of the matrix.
    pub points: Vec<DriverPlace>,
}

/// The narrowest page that everything fits on.
pub const MIN_WIDTH: f32 = 720.0;
/// Between the two pictures.
const GUTTER: f32 = 24.0;

/// An item with its place in the computed order, 1 first.
pub(super) struct Ranked<'a> {
    pub item: &'a DriverItem,
    pub rank: usize,
}

/// The items with shares, the largest share first.
fn ranked(report: &Report) -> Vec<Ranked<'_>> {
    let share = |item: &DriverItem| item.weight.map_or(0.0, |weight| weight.share);
    let mut items: Vec<&DriverItem> =
        report.drivers.items.iter().filter(|item| item.weight.is_some()).collect();
    items.sort_by(|a, b| share(b).total_cmp(&share(a)));
    items.into_iter().zip(1..).map(|(item, rank)| Ranked { item, rank }).collect()
}

/// Draws everything into the available width, as high as it needs.
pub fn drivers(
    ui: &mut Ui,
    report: &Report,
    words: &Words,
    theme: &Theme,
    selected: Option<&TouchpointId>,
) -> DriversResponse {
    let page = ui.available_rect_before_wrap();
    let mut y = page.top();
    let mut line = |text: &str, size: f32, strong: bool, colour| {
        let font = if strong { semibold(size) } else { regular(size) };
        let galley = wrapped(ui.painter(), text, font, colour, page.width(), 4);
        let height = galley.size().y;
        ui.painter().galley(pos2(page.left(), y), galley, colour);
        y += height + GRID;
    };
    line(&texts::title(report, words), 18.0, true, theme.text);
    for text in texts::lead(report, words) {
        line(&text, 13.0, false, theme.muted);
    }
    let ranked = ranked(report);
    let mut response = DriversResponse::default();
    let top = y + 2.0 * GRID;
    let mut bottom = top;
    if !ranked.is_empty() {
        let middle = page.left() + (page.width() - GUTTER) * 0.46;
        let left = Rect::from_min_max(pos2(page.left(), top), pos2(middle, top));
        bottom = shares::draw(ui, left, &ranked, words, theme, selected, &mut response.rows);
        let right = Rect::from_min_max(
            pos2(middle + GUTTER, top),
            pos2(page.right(), bottom.max(top + 300.0)),
        );
        matrix::draw(ui, right, &ranked, report, words, theme, selected, &mut response.points);
        bottom = right.bottom();
    }
    for text in texts::left_out(report, words) {
        let galley = wrapped(ui.painter(), &text, regular(12.0), theme.muted, page.width(), 6);
        bottom += GRID;
        let height = galley.size().y;
        ui.painter().galley(pos2(page.left(), bottom), galley, theme.muted);
        bottom += height;
    }
    ui.allocate_space(vec2(page.width(), bottom - page.top() + GRID));
    response
}
