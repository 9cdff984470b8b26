//! The journey map: stages, touchpoint cards, the satisfaction curve under them, and lanes of notes.
//!
//! First [`layout()`] decides where everything stands, then [`paint`] draws it. The window uses the same
//! boxes for clicks, drags and the screen reader; an export only paints.

mod axis;
mod bars;
mod card;
mod curve;
mod drops;
mod found;
mod funnel;
mod kept;
mod kpi;
mod lane;
mod lanes;
mod layout;
mod note;
mod numbers;
mod page;
mod stage;
mod target;
mod ways;
mod width;

pub use drops::DropMark;
pub use funnel::{Counted, Funnel};
pub use kept::Kept;
pub use lane::{Lane, arranged};
pub use lanes::{Column, MOST, title_rect};
pub use layout::{CardBox, LaneBox, MapLayout, StageBox, layout, least_width};
pub use note::Note;
pub use page::{filled_lanes, natural_width, page};
pub use stage::{add_rect, head_height, header_rect};
pub use ways::{Way, WayMark};

use crate::analysis::Report;
use crate::i18n::Words;
use crate::journey::{Journey, PersonaId, StageId, Touchpoint, TouchpointId};
use crate::paint::hyphen;
use crate::paint::theme::Theme;
use egui::{Painter, Pos2, Rect, Vec2};
use std::collections::BTreeSet;

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
    /// What not every map has.
    pub more: More<'a>,
}

impl<'a> MapInput<'a> {
    /// The numbers of the quiet curve: of everybody beside a persona, else of the round before.
    fn second(&self) -> Option<(&'a Report, usize)> {
        match self.more.everybody {
            Some(everybody) => Some((everybody, everybody.current?)),
            None => Some((self.report, self.report.compared?.0)),
        }
    }

    /// Whether the persona looked at comes to a touchpoint.
    fn is_met(&self, touchpoint: &Touchpoint) -> bool {
        let of = &touchpoint.personas;
        of.is_empty() || self.more.persona.is_none_or(|persona| of.contains(persona))
    }
}

/// A cell of a lane.
pub type Cell = (TouchpointId, Lane);
/// Cells whose lines are all shown, however many they are.
pub type Opened = BTreeSet<Cell>;

/// What only some maps show.
#[derive(Clone, Copy, Default)]
pub struct More<'a> {
    /// The cells that were opened.
    pub opened: Option<&'a Opened>,
    /// The persona whose numbers are shown.
    pub persona: Option<&'a PersonaId>,
    /// The numbers of everybody, beside those of the persona.
    pub everybody: Option<&'a Report>,
    /// There is room for what adds a lane.
    pub adds: bool,
    /// Photos are not for those who look on.
    pub without_photos: bool,
    /// Every cell shows all its lines, as nobody can open it, and stages keep the numbers they have in the report where
    /// only a part of the journey is drawn.
    pub on_paper: bool,
    /// The least height of the curve in points, where it is not the usual one.
    pub least_curve: Option<f32>,
}

impl More<'_> {
    /// Whether all lines of a cell are shown.
    #[must_use]
    pub fn is_open(&self, id: &TouchpointId, lane: Lane) -> bool {
        let key = || (id.clone(), lane);
        self.opened.is_some_and(|opened| !opened.is_empty() && opened.contains(&key()))
    }
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
    if boxes.funnel.is_shown() && seen(boxes.funnel.rect) {
        funnel::paint(painter, input, boxes, x, (by, frozen.x));
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
                note::paint(painter, input, lane.lane, note, rect.translate(by));
            }
        }
    }
    ways::paint(painter, input, boxes, (x, by));
    if seen(boxes.add_lane) {
        lanes::add(painter, input, boxes.add_lane.translate(by + Vec2::new(frozen.x, 0.0)));
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
