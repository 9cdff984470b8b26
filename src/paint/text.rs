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
    let size_of = |text: &str, font: &FontId| row(painter, text, font.clone(), colour).size().x;
    // A hyphen is a place to break at.
    let pieces = text.split_inclusive('-').flat_map(str::split_whitespace);
    let widest = pieces.map(|piece| size_of(piece, font)).fold(1.0, f32::max);
    let mut font = font.clone();
    if widest > width {
        font.size = (font.size * width / widest * 0.99).max(least);
    }
    // Broken here: a row must not begin with the space that ended the one before.
    let mut lines = String::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || size_of(&longer, &font) <= width {
            line = longer;
        } else {
            lines.push_str(&line);
            lines.push('\n');
            word.clone_into(&mut line);
        }
    }
    lines.push_str(&line);
    wrapped(painter, &lines, font, colour, width, rows)
}
