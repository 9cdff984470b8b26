//! Text at a place, cut with an ellipsis where it does not fit.

use crate::paint::fonts::regular;
use crate::paint::text::{Room, wrapped, wrapped_whole_words};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, FontId, Galley, Pos2, Rangef, Ui, pos2};
use std::sync::Arc;

/// The smallest letters of a line that would else be cut.
const LEAST: f32 = 9.0;

/// Where a text stands in its column.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

/// Text in a column with its middle at a height. Returns whether it had to be cut.
pub(super) fn text(
    ui: &Ui,
    column: Rangef,
    y: f32,
    side: Side,
    text: impl Into<String>,
    font: &FontId,
    color: Color32,
) -> bool {
    let text = text.into();
    if text.is_empty() {
        // An empty text has no bounds.
        return false;
    }
    // Smaller letters rather than a cut word.
    let room = Room { width: column.span(), rows: 1, least: LEAST.min(font.size) };
    let galley = wrapped_whole_words(ui.painter(), &text, font, color, room);
    let left = match side {
        Side::Left => column.min,
        Side::Middle => column.center() - galley.size().x / 2.0,
        Side::Right => column.max - galley.size().x,
    };
    let was_cut = galley.elided;
    ui.painter().galley(pos2(left, y - galley.size().y / 2.0), galley, color);
    was_cut
}

/// A name in one line, else in two smaller ones. Returns whether even then it had to be cut.
pub(super) fn name(ui: &Ui, column: Rangef, y: f32, name: &str, color: Color32) -> bool {
    if name.is_empty() {
        return false;
    }
    let one_line = |size| cut(ui, name.into(), regular(size), color, column.span());
    let fits = [13.0, 12.0].into_iter().map(one_line).find(|galley| !galley.elided);
    let lines = || wrapped(ui.painter(), name, regular(11.0), color, column.span(), 2);
    let galley = fits.unwrap_or_else(lines);
    let was_cut = galley.elided;
    ui.painter().galley(pos2(column.min, y - galley.size().y / 2.0), galley, color);
    was_cut
}

/// Text in one line around or beside a point, never cut.
pub(super) fn at(ui: &Ui, place: Pos2, side: Side, words: &str, font: FontId, color: Color32) {
    let column = match side {
        Side::Left => Rangef::new(place.x, f32::INFINITY),
        Side::Middle => Rangef::new(place.x, place.x),
        Side::Right => Rangef::new(f32::NEG_INFINITY, place.x),
    };
    let galley = cut(ui, words.into(), font, color, f32::INFINITY);
    let left = match side {
        Side::Left => column.min,
        Side::Middle => place.x - galley.size().x / 2.0,
        Side::Right => column.max - galley.size().x,
    };
    ui.painter().galley(pos2(left, place.y - galley.size().y / 2.0), galley, color);
}

/// One line of text, no wider than `width`.
pub(super) fn cut(ui: &Ui, text: String, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let format =
        TextFormat { font_id: font, color, valign: Align::Center, ..TextFormat::default() };
    let mut job = LayoutJob::single_section(text, format);
    job.wrap.max_width = width;
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    ui.painter().layout_job(job)
}
