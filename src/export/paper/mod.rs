//! Printed pages: what stands where on them, and what every piece is to somebody who cannot see it.
//!
//! A [`Paper`] is laid out once. [`pdf()`] writes it with tags; a single page is also an SVG, for the preview.

mod annex;
mod canvas;
mod columns;
mod draw;
mod flow;
mod format;
mod grey;
mod kpis;
pub mod letters;
mod map;
mod mixed;
mod pdf;
mod pen;
mod report;
mod slides;
mod table;
mod tall;
mod tiles;
mod views;

pub(super) use annex::method_parts;
pub use format::{PX_PER_MM, Page, PageSize};
pub use grey::{Merge, merging};
pub use pdf::{PdfError, pdf};
pub(super) use pen::{hyphenated, moved, shapes};
pub use report::report;
pub use slides::slides_of;
pub use views::{PaperError, READABLE, smallest_text, view};
pub(super) use views::{drawing, told};

use super::picture::setup;
use super::svg::{SvgMeta, svg_of_pieces};
use crate::journey::Date;
use crate::paint::{fonts, theme};
use egui::Vec2;
use egui::epaint::ClippedShape;
use std::collections::BTreeSet;

/// A document, page by page.
#[derive(Clone, Debug, Default)]
pub struct Paper {
    /// What it is called.
    pub title: String,
    /// What it shows, in a few sentences.
    pub description: String,
    /// Two letters.
    pub language: &'static str,
    /// The day it stands for: that of the newest round.
    pub day: Option<Date>,
    /// Its pages.
    pub leaves: Vec<Leaf>,
    /// Its structure in reading order.
    pub tree: Vec<Node>,
}

/// A page: its pieces from back to front.
#[derive(Clone, Debug, Default)]
pub struct Leaf {
    /// Width and height in points of 1/96 inch.
    pub size: Vec2,
    /// What stands on it.
    pub pieces: Vec<Piece>,
}

/// What stands together on a page: a line of text, a cell, a picture.
pub type Piece = Vec<ClippedShape>;

/// Where a piece is: its page, and its place on that page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// Index of the page.
    pub leaf: usize,
    /// Index of the piece.
    pub piece: usize,
}

/// A part of a document. Pieces in no part are decoration.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A heading: its level from 1, its words, how far down its page it stands.
    Heading(u16, String, f32, Vec<At>),
    /// A paragraph.
    Text(Vec<At>),
    /// A list, item by item.
    List(Vec<Vec<At>>),
    /// A picture with the sentence that says what it shows.
    Figure(String, Vec<At>),
    /// A table, row by row; the first is the head.
    Table(Vec<Vec<Vec<At>>>),
}

impl Paper {
    /// Every letter that stands on a page.
    #[must_use]
    pub fn letters(&self) -> BTreeSet<char> {
        let pieces = self.leaves.iter().flat_map(|leaf| &leaf.pieces);
        let mut letters = BTreeSet::new();
        pieces.flatten().for_each(|one| tall::each_letter(&one.shape, &mut letters));
        letters
    }

    /// A page as SVG; `None` where there is no such page.
    #[must_use]
    pub fn svg(&self, leaf: usize) -> Option<String> {
        let page = self.leaves.get(leaf)?;
        let meta = SvgMeta {
            title: &self.title,
            description: &self.description,
            font_family: fonts::FAMILY,
            background: Some(theme::LIGHT.surface),
        };
        Some(svg_of_pieces(page.size, &page.pieces, &meta))
    }
}
