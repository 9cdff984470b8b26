//! The journey map: stages, touchpoint cards, the satisfaction curve under them, and lanes of notes.
//!
//! First [`layout()`] decides where everything stands, then [`paint`] draws it. The window uses the same
//! boxes for clicks, drags and the screen reader; an export only paints.

mod axis;
mod card;
mod curve;
mod kept;
mod lane;
mod lanes;
mod layout;
mod page;
pub mod segment;
mod stage;

pub use curve::DropMark;
pub use kept::Kept;
pub use lane::{Lane, arranged};
pub use lanes::{Column, MOST, Note, title_rect};
pub use layout::{CardBox, LaneBox, MapLayout, StageBox, layout};
pub use page::{filled_lanes, natural_width, page};
pub use stage::{add_rect, header_rect};

use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::{Journey, StageId, TouchpointId};
use crate::paint::hyphen;
use crate::paint::theme::Theme;
use egui::{Painter, Pos2, Rect, Vec2};

/// What the map shows.
#[derive(Clone, Copy)]
pub struct MapInput<'a> {
    /// The journey, for notes.
    pub journey: &'a Journey,
    /// Its numbers.
    pub report: &'a Report,
    /// The language.
    pub words: &'a Words,
    /// The colours.
    pub theme: &'a Theme,
    /// The lanes shown, in order.
    pub lanes: &'a [Lane],
    /// 1 is actual size.
    pub zoom: f32,
}

/// What is marked on the map beyond its content.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks<'a> {
    /// The selected stage.
    pub stage: Option<&'a StageId>,
    /// The selected touchpoint.
    pub touchpoint: Option<&'a TouchpointId>,
    /// The plus signs in the headers, which paper does not need.
    pub can_add: bool,
    /// A name that is being edited and therefore not painted.
    pub editing: bool,
}

/// How much of the map is scrolled out at the left and above: stage heads, lane titles and axis stay.
#[must_use]
pub fn frozen(clip: Rect, origin: Pos2) -> Vec2 {
    (clip.min - origin).max(Vec2::ZERO)
}

/// Paints the map with its upper left corner at `origin`. Only what lies within the painter's clip is painted.
pub fn paint(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &MapLayout,
    origin: Pos2,
    marks: Marks<'_>,
) {
    hyphen::speak(painter.ctx(), input.words.language());
    let by = origin.to_vec2();
    let clip = painter.clip_rect();
    let seen = |rect: Rect| rect.translate(by).intersects(clip);
    let x = curve::moved(clip.x_range(), -by.x);
    let frozen = frozen(clip, origin);
    for at in boxes.stages_in(x) {
        let Some(stage) = boxes.stages.get(at) else { continue };
        if seen(stage.ground) {
            stage::ground(painter, input, stage, by);
        }
    }
    if seen(boxes.curve) {
        curve::paint(painter, input, boxes, x, by);
    }
    for lane in &boxes.lanes {
        if seen(lane.rect) {
            lanes::head(painter, input, lane, (by, frozen.x));
        }
    }
    for lane in &boxes.lanes {
        if !seen(lane.rect) {
            continue;
        }
        for (_, note, rect) in boxes.notes_in(lane, x) {
            if seen(rect) {
                lanes::note(painter, input, lane.lane, note, rect.translate(by));
            }
        }
    }
    for card in boxes.cards.get(boxes.cards_in(x)).unwrap_or_default() {
        if seen(card.rect) {
            card::paint(painter, input, card, by, marks);
        }
    }
    if frozen.x > 0.0 {
        axis::frozen_axis(painter, input, boxes, by);
    }
    if frozen.y > 0.0 {
        stage::frozen_ground(painter, input);
    }
    for at in boxes.stages_in(x) {
        if let Some(stage) = boxes.stages.get(at) {
            stage::header(painter, input, (at, stage), by, frozen, marks);
        }
    }
}
