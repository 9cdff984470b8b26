//! Blocks one below the other, page after page: headings, paragraphs, lists, tables with their head on every page,
//! pictures. Every page says which journey, which page of how many.

use super::pen::{Look, Pen, moved, rule, shapes};
use super::tall::{Tall, least_scale, planned};
use super::{At, Leaf, Node, Paper, PaperError, Piece};
use crate::export::Watch;
use crate::export::picture::Picture;
use crate::i18n::Words;
use crate::paint::headless::Painted;
use crate::paint::theme::LIGHT;
use egui::{Align, Vec2, pos2, vec2};

/// The size of body text, of tables, and the smallest there is.
pub(super) const BODY: f32 = 12.5;
pub(super) const CELL: f32 = 10.5;
pub(super) const SMALL: f32 = 9.5;

/// Lays out blocks one below the other.
pub(super) struct Flow<'a> {
    pub pen: Pen,
    pub words: &'a Words,
    pub paper: Paper,
    /// Size of a page.
    pub size: Vec2,
    pub margin: f32,
    /// Of every page so far: pages need not be alike.
    margins: Vec<f32>,
    /// Where the next block begins.
    pub y: f32,
    /// How much larger a title is than on A4.
    pub enlarged: f32,
    /// What stands at the foot of every page beside its number.
    pub foot: Vec<String>,
    /// Whoever waits for the pages, if somebody does.
    watch: Option<&'a Watch>,
}

impl<'a> Flow<'a> {
    pub(super) fn new(pen: Pen, words: &'a Words, paper: Paper, size: Vec2, margin: f32) -> Self {
        let (margins, foot) = (Vec::new(), Vec::new());
        let (y, enlarged) = (margin, 1.0);
        let watch = None;
        let mut flow = Self { pen, words, paper, size, margin, margins, y, enlarged, foot, watch };
        flow.new_leaf();
        flow
    }

    /// Somebody waits for the pages.
    pub(super) fn watched(self, watch: &'a Watch) -> Self {
        Self { watch: Some(watch), ..self }
    }

    /// Whether somebody still waits for the pages.
    ///
    /// # Errors
    /// [`PaperError::Stopped`]: nobody does.
    pub(super) fn go_on(&self) -> Result<(), PaperError> {
        if self.watch.is_some_and(Watch::is_stopped) { Err(PaperError::Stopped) } else { Ok(()) }
    }

    pub(super) fn left(&self) -> f32 {
        self.margin
    }

    pub(super) fn right(&self) -> f32 {
        self.size.x - self.margin
    }

    pub(super) fn width(&self) -> f32 {
        self.size.x - 2.0 * self.margin
    }

    /// Where the foot of the page begins.
    pub(super) fn bottom(&self) -> f32 {
        self.size.y - self.margin - 14.0 * self.foot.len().max(1) as f32
    }

    pub(super) fn new_leaf(&mut self) {
        self.paper.leaves.push(Leaf { size: self.size, pieces: Vec::new() });
        self.margins.push(self.margin);
        self.y = self.margin;
    }

    /// Begins a new page where fewer points than this are left.
    pub(super) fn need(&mut self, height: f32) {
        let is_fresh = (self.y - self.margin).abs() < 0.5;
        if self.y + height > self.bottom() && !is_fresh {
            self.new_leaf();
        }
    }

    /// Puts a piece on the present page.
    pub(super) fn put(&mut self, piece: Piece) -> At {
        let leaf = self.paper.leaves.len().saturating_sub(1);
        let Some(page) = self.paper.leaves.last_mut() else { return At { leaf, piece: 0 } };
        page.pieces.push(piece);
        At { leaf, piece: page.pieces.len() - 1 }
    }

    pub(super) fn node(&mut self, node: Node) {
        self.paper.tree.push(node);
    }

    /// A heading, and room for something below it.
    pub(super) fn heading(&mut self, level: u16, text: &str) {
        let size = match level {
            1 => 24.0 * self.enlarged,
            2 => 15.0,
            _ => 12.5,
        };
        if level > 1 && self.y > self.margin + 1.0 {
            self.y += 14.0;
        }
        let look = Look::bold(size, LIGHT.text);
        let (left, width) = (self.left(), self.width());
        let galley_height = self.pen.layout(text, look, width, Align::LEFT).size().y;
        self.need(galley_height + 60.0);
        let text_piece = self.pen.text(pos2(left, self.y), text, look, width, Align::LEFT);
        let y = self.y;
        let at = self.put(text_piece.piece);
        self.node(Node::Heading(level, text.to_owned(), y, vec![at]));
        self.y += text_piece.size.y;
        if level == 2 {
            let line = rule(self.left(), self.right(), self.y + 3.5, LIGHT.line, 1.0);
            self.put(shapes([line]));
            self.y += 4.0;
        }
        self.y += 6.0;
    }

    /// A paragraph.
    pub(super) fn text(&mut self, text: &str, look: Look) {
        if text.trim().is_empty() {
            return;
        }
        let at = self.lines(text, look, self.left(), self.width());
        self.node(Node::Text(at));
        self.y += 5.0;
    }

    /// A list.
    pub(super) fn list(&mut self, lines: &[String], look: Look) {
        if lines.is_empty() {
            return;
        }
        let mut items = Vec::new();
        for line in lines {
            let (left, width) = (self.left() + 14.0, self.width() - 14.0);
            let height = self.pen.layout(line, look, width, Align::LEFT).size().y;
            self.need(height.min(60.0));
            let dot = self.pen.text(pos2(self.left() + 2.0, self.y), "•", look, 12.0, Align::LEFT);
            self.put(dot.piece);
            items.push(self.lines(line, look, left, width));
            self.y += 3.0;
        }
        self.node(Node::List(items));
        self.y += 3.0;
    }

    /// A text of any length, broken over pages line by line where it must.
    fn lines(&mut self, text: &str, look: Look, left: f32, width: f32) -> Vec<At> {
        let whole = self.pen.layout(text, look, width, Align::LEFT);
        let height = whole.size().y;
        let room = self.size.y - 2.0 * self.margin - 40.0;
        if height <= room {
            self.need(height);
            let piece = self.pen.text(pos2(left, self.y), text, look, width, Align::LEFT);
            let at = self.put(piece.piece);
            self.y += height;
            return vec![at];
        }
        // Longer than a page: row by row.
        let rows: Vec<String> = whole.rows.iter().map(|row| row.text()).collect();
        let mut all = Vec::new();
        for row in rows {
            let piece = self.pen.text(pos2(left, self.y), &row, look, f32::INFINITY, Align::LEFT);
            self.need(piece.size.y);
            let piece = self.pen.text(pos2(left, self.y), &row, look, f32::INFINITY, Align::LEFT);
            all.push(self.put(piece.piece));
            self.y += piece.size.y;
        }
        all
    }

    /// A picture as wide as the page allows, on one page.
    pub(super) fn figure(&mut self, painted: &Painted, alt: &str) {
        let room = vec2(self.width(), self.bottom() - self.margin);
        let mut scale = (room.x / painted.size.x).min(1.6);
        let left_here = self.bottom() - self.y;
        if painted.size.y * scale > left_here {
            // A little smaller is better than an empty half page.
            let smaller = left_here / painted.size.y;
            if smaller >= scale * 0.8 {
                scale = smaller;
            } else {
                self.need(painted.size.y * scale);
            }
        }
        scale = scale.min((self.bottom() - self.y).max(40.0) / painted.size.y);
        let at = pos2(self.left(), self.y);
        let piece = self.put(moved(&painted.shapes, at, scale));
        self.node(Node::Figure(alt.to_owned(), vec![piece]));
        self.y += painted.size.y * scale + 6.0;
    }

    /// A view in a size that can be read: drawn narrower where it must be, over pages where it is too high.
    pub(super) fn view(&mut self, picture: &Picture<'_>, alt: &str) {
        let wide = self.width();
        let mut painted = picture.drawn(picture.natural_width(), 0);
        let mut scale = (wide / painted.size.x).min(1.6);
        let least = least_scale(&painted.shapes);
        if scale < least {
            let width = (wide / least).floor().max(picture.least_width());
            painted = picture.drawn(width, 0);
            scale = (wide / painted.size.x).min(1.6);
        }
        // A little smaller is better than a second page.
        let least = least_scale(&painted.shapes).min(scale);
        let (first, full) = (self.bottom() - self.y, self.bottom() - self.margin);
        let fits = |room: f32| room / painted.size.y;
        if fits(first) >= least.max(scale * 0.7) {
            scale = scale.min(fits(first));
        } else if fits(full) >= least.max(scale * 0.7) {
            scale = scale.min(fits(full));
        }
        let tall = [Tall::new(painted, 0.0, 0.0)];
        let is_begun = first < full * 0.5;
        let plan = planned(&tall, 0.0, (first / scale, full / scale), is_begun);
        let [tall] = tall;
        let mut pieces = Vec::new();
        for part in plan {
            if part.turns {
                self.new_leaf();
            }
            let at = pos2(self.left(), self.y);
            pieces.push(self.put(tall.piece(part, at, scale)));
            self.y += tall.height(part) * scale + 6.0;
        }
        self.node(Node::Figure(alt.to_owned(), pieces));
    }

    /// Numbers the pages and gives back the document.
    pub(super) fn finish(mut self) -> Paper {
        let count = self.paper.leaves.len();
        let foot = std::mem::take(&mut self.foot);
        for number in 0..count {
            let size = self.paper.leaves.get(number).map_or(self.size, |leaf| leaf.size);
            let margin = self.margins.get(number).copied().unwrap_or(self.margin);
            let (left, right) = (margin, size.x - margin);
            let top = size.y - margin - 12.0 * foot.len().max(1) as f32;
            let mut pieces = vec![shapes([rule(left, right, top - 4.5, LIGHT.line, 1.0)])];
            for (line, text) in foot.iter().enumerate() {
                let at = pos2(left, top + 9.0 + 12.0 * line as f32);
                pieces.push(self.pen.line(at, text, Look::new(SMALL, LIGHT.muted), Align::LEFT));
            }
            let (page, all) = (number + 1, count);
            let args = [("page", page.into()), ("all", all.into())];
            let text = self.words.with("export-page-of", &args);
            let at = pos2(right, top + 9.0);
            pieces.push(self.pen.line(at, &text, Look::bold(11.5, LIGHT.text), Align::RIGHT));
            if let Some(leaf) = self.paper.leaves.get_mut(number) {
                leaf.pieces.extend(pieces);
            }
        }
        self.paper
    }
}
