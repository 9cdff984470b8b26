//! What cards need: how wide each must be so that its name is read whole (in two rows, broken between syllables at
//! most), room for photos, and room for ways above them.

use crate::i18n::Language;
use crate::journey::{Journey, Stage, Touchpoint, TouchpointId, WayBack};
use crate::paint::fonts::semibold;
use crate::paint::hyphen;
use crate::paint::text::width_of;
use egui::{FontId, Painter};
use std::sync::Arc;

/// The narrowest column of a card, and the widest.
pub(super) const NARROW: f32 = 84.0;
pub(super) const WIDE: f32 = 156.0;
/// The widest on paper, which is to be filled.
pub(super) const WIDE_ON_PAPER: f32 = 320.0;
/// What a column has beside the name on its card: gaps and margins.
const BESIDE: f32 = 22.0;
/// The mark of a moment of truth.
const MARK: f32 = 5.0;
/// A card is so much wider rather than that its name of several words has a hyphen.
const HYPHEN_COSTS: f32 = 24.0;
/// Needs are whole multiples of this, so that a letter more does not move everything.
const STEP: f32 = 8.0;

/// What the cards of each stage need, kept as long as the stage is the same.
#[derive(Clone, Debug, Default)]
pub(super) struct Needs(Vec<Need>);

#[derive(Clone, Debug)]
struct Need {
    of: Arc<Stage>,
    widths: Vec<f32>,
    /// The ways that leave the line: from which card, back to where, and beside which one.
    ways: Vec<(usize, Vec<WayBack>, Option<TouchpointId>)>,
    /// The cards with a photo.
    photos: Vec<usize>,
}

impl Need {
    fn of(painter: &Painter, stage: &Arc<Stage>, language: Language) -> Self {
        let all = &stage.touchpoints;
        let leaves = |one: &Touchpoint| !one.returns_to.is_empty() || one.beside.is_some();
        let ways = all.iter().enumerate().filter(|(_, one)| leaves(one));
        Self {
            of: Arc::clone(stage),
            widths: all.iter().map(|one| need(painter, one, language)).collect(),
            ways: ways.map(|(at, one)| (at, one.returns_to.clone(), one.beside.clone())).collect(),
            photos: (0..all.len()).filter(|at| all.get(*at).is_some_and(has_photo)).collect(),
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        (&self.widths, &self.ways, &self.photos) == (&other.widths, &other.ways, &other.photos)
    }
}

fn has_photo(one: &Arc<Touchpoint>) -> bool {
    !one.pictures.is_empty()
}

impl Needs {
    /// The needs of a journey.
    pub(super) fn of(painter: &Painter, journey: &Journey) -> Self {
        let mut needs = Self::default();
        needs.follow(painter, journey);
        needs
    }

    /// Looks at the stages that are others than before; whether anything must stand elsewhere now.
    pub(super) fn follow(&mut self, painter: &Painter, journey: &Journey) -> bool {
        let language = hyphen::spoken(painter.ctx());
        let mut changed = self.0.len() != journey.stages.len();
        let mut old = std::mem::take(&mut self.0).into_iter();
        for stage in &journey.stages {
            let was = old.next();
            let need = match was {
                Some(was) if Arc::ptr_eq(&was.of, stage) => was,
                was => {
                    let need = Need::of(painter, stage, language);
                    changed |= was.is_none_or(|was| !was.is_like(&need));
                    need
                }
            };
            self.0.push(need);
        }
        changed
    }

    /// Whether any touchpoint has a way of its own.
    pub(super) fn has_ways(&self) -> bool {
        self.0.iter().any(|need| !need.ways.is_empty())
    }

    /// Whether any card shows a photo.
    pub(super) fn has_photos(&self) -> bool {
        self.0.iter().any(|need| !need.photos.is_empty())
    }

    /// What a card needs, in points at actual size.
    pub(super) fn at(&self, stage: usize, at: usize) -> f32 {
        let found = self.0.get(stage).and_then(|need| need.widths.get(at));
        found.copied().unwrap_or(NARROW)
    }

    /// The width that all columns have which need no more, so that together they fill the room; none is wider than
    /// `widest` for that.
    pub(super) fn shared(&self, room: f32, widest: f32) -> f32 {
        let all = || {
            self.0.iter().flat_map(|need| {
                let empty = need.widths.is_empty().then_some(NARROW);
                need.widths.iter().copied().chain(empty)
            })
        };
        let count = all().count();
        let mut level = room / count.max(1) as f32;
        for _ in 0..4 {
            let (mut fixed, mut wider) = (0.0, 0);
            for need in all().filter(|need| *need > level) {
                fixed += need;
                wider += 1;
            }
            let next = (room - fixed) / (count - wider).max(1) as f32;
            if wider == count || next >= level - 0.01 {
                break;
            }
            level = next;
        }
        level.clamp(NARROW, widest)
    }
}

fn need(painter: &Painter, touchpoint: &Touchpoint, language: Language) -> f32 {
    let mark = if touchpoint.moment_of_truth { MARK } else { 0.0 };
    let font = semibold(11.5);
    let least = NARROW - BESIDE - mark;
    let name = touchpoint.name.trim();
    // Most names are short.
    if width_of(painter, &font, name) <= least {
        return NARROW;
    }
    let pieces: Vec<Piece> = name
        .split_whitespace()
        .flat_map(|word| {
            let last = hyphen::pieces(word, language);
            let count = last.len();
            last.into_iter().enumerate().map(move |(at, piece)| (piece, at + 1 == count))
        })
        .map(|(piece, ends_word)| Piece {
            width: width_of(painter, &font, piece.text),
            hyphen: width_of(painter, &font, piece.end),
            ends_word,
        })
        .collect();
    let space = width_of(painter, &font, " ");
    let least = |pieces: &[Piece]| {
        let mut width = NARROW;
        while width < WIDE && !fits(pieces, space, width - BESIDE - mark) {
            width += STEP;
        }
        width.min(WIDE)
    };
    let broken = least(&pieces);
    // Of several words, rather a little wider than with a hyphen.
    let words: Vec<Piece> =
        name.split_whitespace().map(|word| Piece::word(painter, &font, word)).collect();
    let whole = least(&words);
    if words.len() > 1 && whole < WIDE && whole <= broken + HYPHEN_COSTS { whole } else { broken }
}

/// A syllable.
struct Piece {
    width: f32,
    /// Of the hyphen that it ends with where a row ends.
    hyphen: f32,
    ends_word: bool,
}

impl Piece {
    /// A word that is not broken.
    fn word(painter: &Painter, font: &FontId, word: &str) -> Self {
        Self { width: width_of(painter, font, word), hyphen: 0.0, ends_word: true }
    }
}

/// Whether the pieces fit into two rows.
fn fits(pieces: &[Piece], space: f32, width: f32) -> bool {
    let (mut rows, mut x) = (1, 0.0);
    let mut begins_word = true;
    for piece in pieces {
        let gap = if begins_word && x > 0.0 { space } else { 0.0 };
        if x > 0.0 && x + gap + piece.width + piece.hyphen > width {
            rows += 1;
            x = piece.width;
        } else {
            x += gap + piece.width;
        }
        if x > width {
            return false;
        }
        begins_word = piece.ends_word;
    }
    rows <= 2
}
