//! Drawings that are higher than what a page has left, in parts: cut where nothing small is cut through, with the
//! drawing's head again above every part.

use super::pen::moved;
use super::{PX_PER_MM, Piece, READABLE};
use crate::paint::headless::Painted;
use egui::epaint::ClippedShape;
use egui::{Pos2, Rangef, Rect, Shape};
use std::collections::BTreeSet;

/// Higher shapes are grounds and grids, which may be cut.
const GROUND: f32 = 220.0;
/// What belongs together is cut all the same where it is higher.
const WHOLE: f32 = 480.0;
/// Between the head that is repeated and what goes on below it, in the drawing's points.
const BELOW_HEAD: f32 = 4.0;
/// No more than this of a part with a title stands alone at the end of a page.
const BEGUN: f32 = 90.0;
/// Where nothing may be cut, so much goes on a page all the same, in the drawing's points.
const FORCED: f32 = 40.0;

/// A drawing that may be cut.
pub(super) struct Tall {
    painted: Painted,
    /// So much of its top is repeated.
    head: f32,
    /// Where it may be cut, from top to bottom.
    cuts: Vec<f32>,
    /// Where parts with a title begin.
    titles: Vec<f32>,
}

/// A part of a drawing on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Part {
    /// Which of the drawings.
    pub tall: usize,
    /// Where it begins and ends in the drawing.
    pub from: f32,
    pub to: f32,
    /// It is the first on a new page.
    pub turns: bool,
}

impl Tall {
    /// `head`: so much is repeated above every part. `whole`: above this nothing is cut.
    pub(super) fn new(painted: Painted, head: f32, whole: f32) -> Self {
        let mut cuts = cuts(&painted);
        cuts.retain(|cut| *cut >= whole);
        Self { painted, head, cuts, titles: Vec::new() }
    }

    /// Where parts with a title begin, and where what is below the title does: both stay together.
    pub(super) fn with_titles(mut self, titles: &[(f32, f32)]) -> Self {
        for (top, below) in titles {
            self.cuts.retain(|cut| *cut < top - 1.0 || *cut > below + 6.0);
            self.cuts.push(*top);
        }
        self.cuts.sort_by(f32::total_cmp);
        self.titles.extend(titles.iter().map(|(top, _)| *top));
        self
    }

    pub(super) fn size(&self) -> egui::Vec2 {
        self.painted.size
    }

    /// Where the part ends that begins here and is no higher than this; none where nothing fits.
    fn end(&self, from: f32, room: f32) -> Option<f32> {
        let limit = from + room - self.above(from);
        if limit >= self.size().y - 0.5 {
            return Some(self.size().y);
        }
        let cut = self.cuts.iter().copied().rfind(|cut| *cut <= limit && *cut > from + 1.0)?;
        // Rather above a title than a few lines below it.
        let begins = |title: &f32| *title > from + 1.0 && *title <= cut && cut - title <= BEGUN;
        Some(self.titles.iter().copied().rfind(begins).unwrap_or(cut))
    }

    /// How high the repeated head of a part is.
    fn above(&self, from: f32) -> f32 {
        if from > 0.0 && self.head > 0.0 { self.head + BELOW_HEAD } else { 0.0 }
    }

    /// How high a part is with its head.
    pub(super) fn height(&self, part: Part) -> f32 {
        self.above(part.from) + part.to - part.from
    }

    /// The part with its upper left corner at a place.
    pub(super) fn piece(&self, part: Part, at: Pos2, scale: f32) -> Piece {
        let place = |band: Rangef, y: f32| {
            let to = Pos2::new(at.x, at.y + (y - band.min) * scale);
            moved(&within(&self.painted.shapes, band), to, scale)
        };
        let above = self.above(part.from);
        let mut piece =
            if above > 0.0 { place(Rangef::new(0.0, self.head), 0.0) } else { Piece::new() };
        piece.extend(place(Rangef::new(part.from, part.to), above));
        piece
    }
}

/// How drawings one below the other go on pages. `first`: the room on the page that is begun, `full`: on a new one,
/// both in the drawings' points. `whole`: what fits on a new page is not cut.
pub(super) fn planned(all: &[Tall], gap: f32, (first, full): (f32, f32), whole: bool) -> Vec<Part> {
    let mut parts = Vec::new();
    let (mut room, mut fresh) = (first, first >= full);
    for (tall, one) in all.iter().enumerate() {
        let height = one.size().y;
        let mut from = 0.0;
        let mut turns = false;
        if whole && height > room && height <= full && !fresh {
            (room, fresh, turns) = (full, true, true);
        }
        while from < height - 0.5 {
            let to = match one.end(from, room) {
                Some(to) => to,
                None if !fresh => {
                    (room, fresh, turns) = (full, true, true);
                    continue;
                }
                None => (from + room - one.above(from)).max(from + FORCED).min(height),
            };
            let part = Part { tall, from, to, turns };
            parts.push(part);
            room -= one.height(part) + gap;
            (from, fresh, turns) = (to, false, false);
        }
    }
    parts
}

/// The size of the smallest text of some shapes, in points. None without texts.
pub(super) fn smallest(shapes: &[ClippedShape]) -> Option<f32> {
    let mut least: Option<f32> = None;
    for one in shapes {
        let scale = one.transform_after_tessellation.scaling;
        each_text(&one.shape, &mut |size| {
            let size = size * scale;
            least = Some(least.map_or(size, |least| least.min(size)));
        });
    }
    least
}

/// The least scale at which every text of these shapes can be read on paper.
pub(super) fn least_scale(shapes: &[ClippedShape]) -> f32 {
    // A hair more, so that rounding does not make it too small.
    smallest(shapes).map_or(0.0, |size| READABLE * PX_PER_MM * 1.001 / size)
}

/// Every letter of a shape's texts.
pub(super) fn each_letter(shape: &Shape, letters: &mut BTreeSet<char>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| each_letter(shape, letters)),
        Shape::Text(text) => {
            letters.extend(text.galley.job.text.chars());
            let glyphs = text.galley.rows.iter().flat_map(|row| &row.glyphs);
            letters.extend(glyphs.map(|glyph| glyph.chr));
        }
        _ => {}
    }
}

fn each_text(shape: &Shape, found: &mut impl FnMut(f32)) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| each_text(shape, found)),
        Shape::Text(text) if !text.galley.is_empty() => {
            for section in &text.galley.job.sections {
                found(section.format.font_id.size);
            }
        }
        _ => {}
    }
}

/// Places between small shapes and lines of text.
fn cuts(painted: &Painted) -> Vec<f32> {
    let mut taken: Vec<Rangef> = Vec::new();
    for one in &painted.shapes {
        spans(one, &one.shape, &mut taken);
    }
    taken.extend(painted.whole.iter().filter(|whole| whole.span() <= WHOLE));
    taken.retain(|span| span.min.is_finite() && span.max.is_finite() && span.span() > 0.1);
    taken.sort_by(|a, b| a.min.total_cmp(&b.min));
    let mut cuts = Vec::new();
    let mut end = 0.0_f32;
    for span in taken {
        if span.min > end + 1.0 && end > 0.0 {
            // Nearer to what stands above: the space belongs to what follows.
            cuts.push(end + ((span.min - end) / 2.0).min(6.0));
        }
        end = end.max(span.max);
    }
    cuts
}

/// From where to where a shape must not be cut.
fn spans(of: &ClippedShape, shape: &Shape, taken: &mut Vec<Rangef>) {
    let by = of.transform_after_tessellation;
    let mut add = |rect: Rect| {
        let rect = (by * rect).intersect(of.clip_rect);
        if rect.is_positive() && rect.height() <= GROUND {
            taken.push(rect.y_range());
        }
    };
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| spans(of, shape, taken)),
        Shape::Text(text) if text.visual_bounding_rect().height() > GROUND => {
            for row in &text.galley.rows {
                add(row.rect().translate(text.pos.to_vec2()));
            }
        }
        Shape::Noop => {}
        other => add(other.visual_bounding_rect()),
    }
}

/// The shapes between two heights; what reaches beyond is cut.
fn within(shapes: &[ClippedShape], band: Rangef) -> Vec<ClippedShape> {
    let mut kept = Vec::new();
    for one in shapes {
        let seen = one.transform_after_tessellation * one.shape.visual_bounding_rect();
        if !(seen.max.y > band.min + 0.5 && seen.min.y < band.max - 0.5) {
            continue;
        }
        let mut one = one.clone();
        if seen.min.y < band.min || seen.max.y > band.max {
            one.clip_rect.min.y = one.clip_rect.min.y.max(band.min);
            one.clip_rect.max.y = one.clip_rect.max.y.min(band.max);
        }
        kept.push(one);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Color32, CornerRadius, vec2};

    /// Bars of 20 points every 30 points under a head of 10.
    fn bars(count: usize) -> Painted {
        let bar = |at: usize| ClippedShape {
            clip_rect: Rect::EVERYTHING,
            shape: Shape::rect_filled(
                Rect::from_min_size(Pos2::new(0.0, 30.0 * at as f32 + 5.0), vec2(50.0, 20.0)),
                CornerRadius::ZERO,
                Color32::PLACEHOLDER,
            ),
            transform_after_tessellation: egui::emath::TSTransform::default(),
        };
        let size = vec2(50.0, 30.0 * count as f32);
        Painted {
            shapes: (0..count).map(bar).collect(),
            used: Rect::NOTHING,
            size,
            whole: Vec::new(),
        }
    }

    #[test]
    fn nothing_small_is_cut_and_all_is_shown_once() {
        let tall = [Tall::new(bars(10), 0.0, 0.0)];
        let parts = planned(&tall, 0.0, (70.0, 100.0), false);
        assert_eq!(parts.first().map(|part| (part.from, part.to)), Some((0.0, 60.0)));
        assert!(parts.iter().skip(1).all(|part| part.turns));
        assert!(parts.windows(2).all(|pair| pair[0].to == pair[1].from));
        assert_eq!(parts.last().map(|part| part.to), Some(300.0));
        let shapes: usize =
            parts.iter().map(|part| tall[0].piece(*part, Pos2::ZERO, 1.0).len()).sum();
        assert_eq!(shapes, 10);
    }

    #[test]
    fn what_belongs_together_is_not_cut() {
        let mut painted = bars(10);
        painted.whole.push(egui::Rangef::new(35.0, 110.0));
        let parts = planned(&[Tall::new(painted, 0.0, 0.0)], 0.0, (100.0, 100.0), false);
        assert_eq!(parts.first().map(|part| (part.from, part.to)), Some((0.0, 30.0)));
    }

    #[test]
    fn a_head_is_repeated_and_counted() {
        let tall = [Tall::new(bars(10), 30.0, 30.0)];
        let parts = planned(&tall, 0.0, (100.0, 100.0), false);
        assert!(parts.iter().all(|part| tall[0].height(*part) <= 100.0));
        let second = tall[0].piece(parts[1], Pos2::ZERO, 1.0);
        assert_eq!(second.len(), 3, "the head and two more");
    }

    #[test]
    fn a_page_that_is_too_small_still_ends() {
        let tall = [Tall::new(bars(3), 0.0, 80.0)];
        let parts = planned(&tall, 0.0, (5.0, 10.0), true);
        assert_eq!(parts.last().map(|part| part.to), Some(90.0));
    }
}
