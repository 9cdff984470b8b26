//! Text at a place, cut with an ellipsis where it does not fit.

use crate::paint::fonts::regular;
use crate::paint::text::{Room, row, wrapped, wrapped_whole_words};
use egui::{Align2, Color32, FontId, Pos2, Rangef, Ui, pos2};

/// The smallest letters of a line that would else be cut.
const LEAST: f32 = 9.5;

/// One line with its middle at a height, cut at the end of the column. Returns whether it was cut.
pub(super) fn line(
    ui: &Ui,
    column: Rangef,
    y: f32,
    text: &str,
    font: &FontId,
    color: Color32,
) -> bool {
    if text.is_empty() {
        return false;
    }
    // Smaller letters rather than a cut word.
    let room = Room { width: column.span(), rows: 1, least: LEAST.min(font.size) };
    let galley = wrapped_whole_words(ui.painter(), text, font, color, room);
    let was_cut = galley.elided;
    ui.painter().galley(pos2(column.min, y - galley.size().y / 2.0), galley, color);
    was_cut
}

/// The largest of two sizes in which a name fits in one line.
pub(super) fn fitting(ui: &Ui, name: &str, width: f32, color: Color32) -> Option<FontId> {
    let width_of = |font: &FontId| row(ui.painter(), name, font.clone(), color).size().x;
    [13.0, 12.0].map(regular).into_iter().find(|font| width_of(font) <= width)
}

/// At most two lines around a height. Returns whether even then it was cut.
pub(super) fn lines(ui: &Ui, column: Rangef, y: f32, text: &str, color: Color32) -> bool {
    let galley = wrapped(ui.painter(), text, regular(11.5), color, column.span(), 2);
    let was_cut = galley.elided;
    ui.painter().galley(pos2(column.min, y - galley.size().y / 2.0), galley, color);
    was_cut
}

/// Text around or beside a point, never cut. Returns how wide it is.
pub(super) fn at(
    ui: &Ui,
    place: Pos2,
    anchor: Align2,
    text: &str,
    font: FontId,
    color: Color32,
) -> f32 {
    if text.is_empty() {
        // An empty text has no bounds.
        return 0.0;
    }
    ui.painter().text(place, anchor, text, font, color).width()
}
