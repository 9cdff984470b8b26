//! Texts and shapes for a page, measured with the program's own fonts.

use super::Piece;
use crate::i18n::Language;
use crate::paint::fonts::{regular, semibold};
use crate::paint::hyphen::pieces;
use egui::epaint::{ClippedShape, TextShape};
use egui::text::LayoutJob;
use egui::{Align, Color32, Galley, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2};
use std::sync::Arc;

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub size: f32,
    pub bold: bool,
    pub color: Color32,
}

impl Look {
    pub(super) const fn new(size: f32, color: Color32) -> Self {
        Self { size, bold: false, color }
    }

    pub(super) fn bold(size: f32, color: Color32) -> Self {
        Self { size, bold: true, color }
    }
}

/// Lays out texts and makes pieces of them.
#[derive(Clone)]
pub(super) struct Pen {
    painter: Painter,
    language: Language,
}

impl Pen {
    pub(super) fn new(painter: Painter, language: Language) -> Self {
        Self { painter, language }
    }

    /// Measures texts.
    pub(super) fn painter(&self) -> &Painter {
        &self.painter
    }

    /// Words wider than the column are divided between syllables, with a hyphen.
    fn broken(&self, text: &str, look: Look, width: f32) -> String {
        divided(text, width, self.language, |text| self.width(text, look))
    }

    /// A text broken at a width.
    pub(super) fn layout(&self, text: &str, look: Look, width: f32, align: Align) -> Arc<Galley> {
        let font = if look.bold { semibold(look.size) } else { regular(look.size) };
        let text = self.broken(text, look, width);
        let mut job = LayoutJob::simple(text, font, look.color, width);
        job.halign = align;
        self.painter.layout_job(job)
    }

    /// How wide a text is on one line.
    pub(super) fn width(&self, text: &str, look: Look) -> f32 {
        let font = if look.bold { semibold(look.size) } else { regular(look.size) };
        self.painter.layout_no_wrap(text.to_owned(), font, look.color).size().x
    }

    /// A text as a piece whose upper left corner (or right, or middle) is at a place.
    pub(super) fn text(&self, at: Pos2, text: &str, look: Look, width: f32, align: Align) -> Text {
        let galley = self.layout(text, look, width, align);
        let size = galley.size();
        Text { piece: shapes([placed(at, galley, look)]), size }
    }

    /// A text with its baseline at a place, on one line.
    pub(super) fn line(&self, at: Pos2, text: &str, look: Look, align: Align) -> Piece {
        let font = if look.bold { semibold(look.size) } else { regular(look.size) };
        let mut job = LayoutJob::simple_singleline(text.to_owned(), font, look.color);
        job.halign = align;
        let galley = self.painter.layout_job(job);
        let glyphs = galley.rows.first().and_then(|row| Some((row.pos.y, row.glyphs.first()?)));
        let ascent = glyphs.map_or(look.size, |(y, glyph)| y + glyph.pos.y);
        shapes([placed(at - Vec2::new(0.0, ascent), galley, look)])
    }
}

/// A text that stands on a page, and how much room it takes.
pub(super) struct Text {
    pub piece: Piece,
    pub size: Vec2,
}

fn placed(at: Pos2, galley: Arc<Galley>, look: Look) -> Shape {
    Shape::Text(TextShape::new(at, galley, look.color))
}

/// Shapes that nothing cuts.
pub(in crate::export) fn shapes(shapes: impl IntoIterator<Item = Shape>) -> Piece {
    let whole = |shape| ClippedShape {
        clip_rect: Rect::EVERYTHING,
        shape,
        transform_after_tessellation: egui::emath::TSTransform::default(),
    };
    shapes.into_iter().map(whole).collect()
}

/// A line from left to right.
pub(super) fn rule(left: f32, right: f32, y: f32, color: Color32, width: f32) -> Shape {
    Shape::line_segment([pos2(left, y), pos2(right, y)], Stroke::new(width, color))
}

/// A painted page moved and scaled to a place on another one.
pub(in crate::export) fn moved(shapes: &[ClippedShape], to: Pos2, scale: f32) -> Piece {
    let by = egui::emath::TSTransform::new(to.to_vec2(), scale);
    let place = |one: &ClippedShape| ClippedShape {
        clip_rect: by * one.clip_rect,
        shape: one.shape.clone(),
        transform_after_tessellation: by * one.transform_after_tessellation,
    };
    shapes.iter().map(place).collect()
}

/// A text in which words wider than the column are divided between syllables, in the regular font.
pub(in crate::export) fn hyphenated(
    painter: &Painter,
    text: &str,
    size: f32,
    width: f32,
    language: Language,
) -> String {
    let measure = |text: &str| {
        painter.layout_no_wrap(text.to_owned(), regular(size), Color32::PLACEHOLDER).size().x
    };
    divided(text, width, language, measure)
}

fn divided(text: &str, width: f32, language: Language, measure: impl Fn(&str) -> f32) -> String {
    if !width.is_finite() || !text.split_whitespace().any(|word| measure(word) > width) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 8);
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        if measure(word) <= width {
            out.push_str(word);
            continue;
        }
        let mut line = String::new();
        let mut end = "";
        for piece in pieces(word, language) {
            let longer = format!("{line}{}{}", piece.text, piece.end);
            if !line.is_empty() && measure(&longer) > width {
                out.push_str(&line);
                out.push_str(end);
                out.push('\n');
                line.clear();
            }
            line.push_str(piece.text);
            end = piece.end;
        }
        out.push_str(&line);
    }
    out
}
