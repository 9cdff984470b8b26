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

/// The same, in the largest of the sizes down to `least` at which the longest word fits in one row,
/// so that a word is broken only where nothing else helps.
#[must_use]
pub fn wrapped_whole_words(
    painter: &Painter,
    text: &str,
    font: &FontId,
    colour: Color32,
    width: f32,
    rows: usize,
    least: f32,
) -> Arc<Galley> {
    // A hyphen is a place to break at.
    let words = text.split_inclusive('-').flat_map(str::split_whitespace);
    let widest = |font: &FontId| {
        words
            .clone()
            .map(|word| row(painter, word, font.clone(), colour).size().x)
            .fold(0.0, f32::max)
    };
    let mut font = font.clone();
    let share = width / widest(&font).max(1.0);
    if share < 1.0 {
        font.size = (font.size * share * 0.99).max(least);
    }
    wrapped(painter, text, font, colour, width, rows)
}
