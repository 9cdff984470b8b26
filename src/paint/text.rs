//! Texts cut to a box.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Galley, Painter};
use std::sync::Arc;

/// A text wrapped into at most `rows` rows of `width`; what does not fit ends in an ellipsis.
#[must_use]
pub fn wrapped(
    painter: &Painter,
    text: &str,
    font: FontId,
    colour: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let format = TextFormat { font_id: font, color: colour, ..TextFormat::default() };
    let mut job = LayoutJob::single_section(text.trim().to_owned(), format);
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: rows,
        break_anywhere: rows == 1,
        overflow_character: Some('…'),
    };
    painter.layout_job(job)
}

/// A text in one row.
#[must_use]
pub fn row(painter: &Painter, text: &str, font: FontId, colour: Color32) -> Arc<Galley> {
    wrapped(painter, text, font, colour, f32::INFINITY, 1)
}
