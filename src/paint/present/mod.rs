//! The pages of a presentation: large type for a room, the same on screen and on paper.
//!
//! Drawn on a board of 1280 × 800 that grows with the shorter side of the screen. No text is smaller than
//! [`SMALLEST`] on it.

mod closing;
mod cover;
mod curve;
mod lists;
mod pen;
pub mod phone;
mod spread;
mod stage;
mod steps;
mod touchpoint;

use super::theme::Theme;
use crate::i18n::Words;
use crate::wording::present::{Shown, Slide};
use egui::{Painter, Rect, Vec2, vec2};
use pen::Pen;

/// The board that a page is drawn for.
pub const BOARD: Vec2 = vec2(1280.0, 800.0);
/// The smallest text on it.
pub const SMALLEST: f32 = 20.0;

/// What a page is painted with.
#[derive(Clone, Copy)]
pub struct Present<'a> {
    /// What is presented.
    pub shown: Shown<'a>,
    /// The language.
    pub words: &'a Words,
    /// The colours.
    pub theme: &'a Theme,
}

/// Paints a page over the whole of `rect`. `road` are the pages that one goes through, for the dots below.
pub fn paint(painter: &Painter, present: &Present<'_>, slide: Slide, road: &[Slide], rect: Rect) {
    let pen = Pen::new(painter, present, rect);
    painter.rect_filled(rect, 0.0, present.theme.surface);
    match slide {
        Slide::Cover => cover::paint(&pen),
        Slide::Stage { stage, page } => stage::paint(&pen, stage, page),
        Slide::Touchpoint { stage, at } => touchpoint::paint(&pen, stage, at),
        Slide::Drops => closing::drops(&pen),
        Slide::Changes => closing::changes(&pen),
        Slide::Priorities => closing::priorities(&pen),
        Slide::Actions => closing::actions(&pen),
    }
    steps::paint(&pen, slide, road);
}
