//! Where everything on the map stands, in points from its upper left corner.

use super::MapInput;
use super::axis;
use super::bars;
use super::card;
use super::curve;
use super::drops::{self, DropMark};
use super::funnel::Funnel;
use super::lane::Lane;
use super::lanes::Column;
use super::numbers::{Link, find_numbers};
use super::ways::{self, WayMark};
use super::width::{NARROW, Needs, WIDE, WIDE_ON_PAPER};
use crate::analysis::Report;
use crate::journey::{Journey, Place, StageId, StageKind, TouchpointId};
use crate::paint::hyphen;
use egui::{Painter, Pos2, Rangef, Rect, Vec2, pos2, vec2};
use std::ops::Range;

/// Room for the numbers of the axis, left of the first stage.
pub(super) const GUTTER: f32 = 30.0;
/// Room on the right.
const RIGHT: f32 = 12.0;
const STAGE_GAP: f32 = 8.0;
/// Between the edge of a stage and its first card.
const STAGE_PAD: f32 = 4.0;
const CARD_GAP: f32 = 8.0;
pub(super) const HEADER_HEIGHT: f32 = 44.0;
const CARD_TOP: f32 = 60.0;
const CARD_HEIGHT: f32 = 116.0;
/// A photo at the foot of a card.
const PHOTO: f32 = 58.0;
const CURVE_TITLE: f32 = 28.0;
const CURVE_MIN: f32 = 200.0;
const CURVE_MAX: f32 = 360.0;
/// A lane's title row.
pub(super) const LANE_TITLE: f32 = 24.0;
/// An empty lane.
const LANE_MIN: f32 = 34.0;

/// A stage on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct StageBox {
    /// Which.
    pub id: StageId,
    /// Which part of the way.
    pub kind: StageKind,
    /// Its name.
    pub name: String,
    /// Where its numbers are in the report.
    pub numbers: Option<usize>,
    /// Its header.
    pub header: Rect,
    /// The plus sign in its header.
    pub add: Rect,
    /// Its whole column.
    pub ground: Rect,
    /// Its cards.
    pub cards: Range<usize>,
}

/// A touchpoint's card.
#[derive(Clone, Debug, PartialEq)]
pub struct CardBox {
    /// Which.
    pub id: TouchpointId,
    /// Index of its stage.
    pub stage: usize,
    /// Index within the stage.
    pub at: usize,
    /// Where its numbers are in the report: stage and place. `None` while the report is older than the card.
    pub numbers: Option<(usize, usize)>,
    /// The card.
    pub rect: Rect,
    /// How high the photo at its foot is.
    pub photo: f32,
    /// Where its name is, for renaming in place.
    pub name: Rect,
}

/// A lane of notes.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneBox {
    /// Which.
    pub lane: Lane,
    /// Over the whole width.
    pub rect: Rect,
    /// Where its notes begin, below its title.
    pub(super) top: f32,
    /// What stands under each card; for KPIs, under each stage.
    pub columns: Vec<Column>,
}

/// Where everything stands.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLayout {
    /// The whole map.
    pub size: Vec2,
    /// Stages in order.
    pub stages: Vec<StageBox>,
    /// Cards in order.
    pub cards: Vec<CardBox>,
    /// The plot of the curve: 100 at its top, 0 at its bottom.
    pub curve: Rect,
    /// The customers who reach each touchpoint, below the curve.
    pub funnel: Funnel,
    /// Lanes in order.
    pub lanes: Vec<LaneBox>,
    /// Drops of the current round, from left to right.
    pub drops: Vec<DropMark>,
    /// The width of the widest mark among them.
    widest_drop: f32,
    /// Which kinds of drops there are: confirmed, possible, between unlike questions.
    pub(super) kinds: [bool; 3],
    /// The cards that have a score, of the current round and of the one before.
    pub(super) known: [Vec<usize>; 2],
    /// Which of them are joined, where customers do not simply go from one to the next.
    pub(super) links: [Option<Vec<Link>>; 2],
    /// The button below the last lane that adds one.
    pub add_lane: Rect,
    /// Where the lowest cards end.
    pub(super) below_cards: f32,
    /// Ways back and alternatives, from left to right.
    pub ways: Vec<WayMark>,
}

/// Lays the map out for the room there is. It is at least as wide as its content needs.
#[must_use]
pub fn layout(painter: &Painter, input: &MapInput<'_>, room: Vec2) -> MapLayout {
    hyphen::speak(painter.ctx(), input.words.language());
    let mut boxes = MapLayout::default();
    lay_columns(painter, input, &Needs::of(painter, input.journey), &mut boxes, room.x);
    find_numbers(input, &mut boxes);
    boxes.lanes = input.lanes.iter().map(|lane| LaneBox::new(*lane)).collect();
    for lane in &mut boxes.lanes {
        lane.columns =
            super::lanes::columns(painter, input, lane.lane, &boxes.stages, &boxes.cards);
    }
    bars::join(painter, input, &mut boxes);
    lay_rows(painter, input, &mut boxes, room);
    place_drops(painter, input, &mut boxes);
    boxes
}

/// How wide the map is at least. No number is looked up for it, so that a journey can be measured piece by piece.
#[must_use]
pub fn least_width(painter: &Painter, input: &MapInput<'_>) -> f32 {
    hyphen::speak(painter.ctx(), input.words.language());
    let mut boxes = MapLayout::default();
    lay_columns(painter, input, &Needs::of(painter, input.journey), &mut boxes, 0.0);
    boxes.size.x
}

impl Default for MapLayout {
    fn default() -> Self {
        Self {
            size: Vec2::ZERO,
            stages: Vec::new(),
            cards: Vec::new(),
            curve: Rect::NOTHING,
            funnel: Funnel::default(),
            lanes: Vec::new(),
            drops: Vec::new(),
            widest_drop: 0.0,
            kinds: [false; 3],
            known: [Vec::new(), Vec::new()],
            links: [None, None],
            add_lane: Rect::NOTHING,
            below_cards: 0.0,
            ways: Vec::new(),
        }
    }
}

impl MapLayout {
    /// The stages between two places.
    #[must_use]
    pub fn stages_in(&self, x: Rangef) -> Range<usize> {
        let first = self.stages.partition_point(|one| one.header.max.x < x.min);
        let last = self.stages.partition_point(|one| one.header.min.x <= x.max);
        first..last.max(first)
    }

    /// Where a card's point stands on the curve in a round.
    #[must_use]
    pub fn point(&self, of: (&Report, usize), card: &CardBox) -> Option<Pos2> {
        curve::point_of(of, self, card)
    }

    /// The ways seen between two places.
    pub fn ways_in(&self, x: Rangef) -> impl Iterator<Item = &WayMark> {
        ways::seen(self, x)
    }

    /// The cards between two places.
    #[must_use]
    pub fn cards_in(&self, x: Rangef) -> Range<usize> {
        let first = self.cards.partition_point(|one| one.rect.max.x < x.min);
        let last = self.cards.partition_point(|one| one.rect.min.x <= x.max);
        first..last.max(first)
    }

    /// The drops whose mark is seen between two places.
    #[must_use]
    pub fn drops_in(&self, x: Rangef) -> &[DropMark] {
        let widest = self.widest_drop;
        let first = self.drops.partition_point(|mark| mark.tip.x < x.min - widest);
        let last = self.drops.partition_point(|mark| mark.tip.x <= x.max + widest);
        self.drops.get(first..last).unwrap_or_default()
    }

    /// The card that stands at a place of the journey.
    #[must_use]
    pub fn card_at(&self, place: Place) -> Option<&CardBox> {
        let stage = self.stages.get(place.stage)?;
        self.cards.get(stage.cards.start + place.at).filter(|card| card.stage == place.stage)
    }

    /// The card of a touchpoint.
    #[must_use]
    pub fn card(&self, journey: &Journey, id: &TouchpointId) -> Option<&CardBox> {
        self.card_at(journey.place(id)?).filter(|card| card.id == *id)
    }
}

impl LaneBox {
    pub(super) fn new(lane: Lane) -> Self {
        Self { lane, rect: Rect::NOTHING, top: 0.0, columns: Vec::new() }
    }
}

/// Where stages and cards stand.
pub(super) fn lay_columns(
    painter: &Painter,
    input: &MapInput<'_>,
    needs: &Needs,
    boxes: &mut MapLayout,
    room: f32,
) {
    let zoom = input.zoom;
    let shared = column_width(input, needs, room);
    let width_of = |stage, at| needs.at(stage, at).max(shared) * zoom;
    let name_width = |column: f32| column - (CARD_GAP + 12.0) * zoom;
    let names = if input.more.on_paper {
        let places = input.journey.stages.iter().enumerate().flat_map(|(at, stage)| {
            stage.touchpoints.iter().enumerate().map(move |(place, one)| (at, place, one))
        });
        let more = places.map(|(stage, at, one)| {
            card::more_name(painter, input, one, name_width(width_of(stage, at)))
        });
        more.fold(0.0, f32::max)
    } else {
        0.0
    };
    boxes.stages.clear();
    boxes.cards.clear();
    let mut x = GUTTER * zoom;
    for (stage_at, stage) in input.journey.stages.iter().enumerate() {
        let first = boxes.cards.len();
        let mut column_x = x + STAGE_PAD * zoom;
        for (at, touchpoint) in stage.touchpoints.iter().enumerate() {
            let column = width_of(stage_at, at);
            let left = column_x + CARD_GAP * zoom / 2.0;
            let photo = if touchpoint.pictures.is_empty() { 0.0 } else { PHOTO };
            column_x += column;
            let rect = Rect::from_min_size(
                pos2(left, CARD_TOP * zoom),
                vec2(column - CARD_GAP * zoom, (CARD_HEIGHT + photo) * zoom + names),
            );
            let name = Rect::from_min_size(
                rect.min + vec2(7.0, 8.0) * zoom,
                vec2(name_width(column), card::NAME * zoom + names),
            );
            let id = touchpoint.id.clone();
            let photo = photo * zoom;
            boxes.cards.push(CardBox { id, stage: stage_at, at, numbers: None, rect, photo, name });
        }
        if stage.touchpoints.is_empty() {
            column_x += shared.max(NARROW) * zoom;
        }
        let width = column_x + STAGE_PAD * zoom - x;
        let header =
            Rect::from_min_size(pos2(x, 8.0 * zoom), vec2(width, (HEADER_HEIGHT - 4.0) * zoom));
        let add = Rect::from_center_size(
            header.right_center() - vec2(18.0 * zoom, 0.0),
            Vec2::splat(24.0 * zoom),
        );
        boxes.stages.push(StageBox {
            id: stage.id.clone(),
            kind: stage.kind,
            name: stage.name.clone(),
            numbers: None,
            header,
            add,
            ground: header,
            cards: first..boxes.cards.len(),
        });
        x += width + STAGE_GAP * zoom;
    }
    boxes.size.x = (x - STAGE_GAP * zoom + RIGHT * zoom).max(room);
    boxes.ways.clear();
    boxes.below_cards = (CARD_TOP + CARD_HEIGHT) * zoom + names;
    if needs.has_photos() {
        boxes.below_cards += PHOTO * zoom;
    }
    if needs.has_ways() {
        ways::lay(painter, input, boxes);
    }
}

/// As wide as the room allows, between what can be read and what still looks like a card.
fn column_width(input: &MapInput<'_>, needs: &Needs, room: f32) -> f32 {
    let stages = &input.journey.stages;
    let fixed = GUTTER
        + RIGHT
        + stages.len() as f32 * (2.0 * STAGE_PAD)
        + stages.len().saturating_sub(1) as f32 * STAGE_GAP;
    let widest = if input.more.on_paper { WIDE_ON_PAPER } else { WIDE };
    needs.shared(room / input.zoom - fixed, widest)
}

/// Where the curve and the lanes stand, now that it is known how high the notes are.
pub(super) fn lay_rows(painter: &Painter, input: &MapInput<'_>, boxes: &mut MapLayout, room: Vec2) {
    let (zoom, room) = (input.zoom, room.y);
    let left = GUTTER * zoom;
    let right = boxes.stages.last().map_or(boxes.size.x, |stage| stage.header.max.x);
    let more = axis::more_legend(painter, input, right - left);
    let top = boxes.below_cards + CURVE_TITLE * zoom + more;

    // The curve takes the height that the lanes leave.
    let height = |lane: &LaneBox| {
        let heights = lane.columns.iter().map(|column| column.height);
        heights.fold(0.0, f32::max).max(LANE_MIN * zoom)
    };
    let heights: Vec<f32> = boxes.lanes.iter().map(height).collect();
    let lane_titles = LANE_TITLE * zoom * heights.len() as f32;
    let below = heights.iter().sum::<f32>() + lane_titles + 36.0 * zoom + boxes.funnel.height(zoom);
    // Without lanes the curve has the whole room.
    let most = if input.lanes.is_empty() { room.max(CURVE_MAX * zoom) } else { CURVE_MAX * zoom };
    let least = input.more.least_curve.unwrap_or(CURVE_MIN);
    let curve_height = (room - top - below).clamp(least * zoom, most);
    boxes.curve = Rect::from_min_max(pos2(left, top), pos2(right, top + curve_height));

    let mut y = boxes.funnel.place(boxes.curve, zoom) + 24.0 * zoom;
    for (lane, height) in boxes.lanes.iter_mut().zip(heights) {
        lane.rect = Rect::from_min_max(pos2(left, y), pos2(right, y + LANE_TITLE * zoom + height));
        lane.top = y + LANE_TITLE * zoom;
        y = lane.rect.max.y;
    }
    boxes.add_lane = Rect::NOTHING;
    if input.more.adds && !boxes.lanes.is_empty() {
        let at = pos2(left, y + 4.0 * zoom);
        boxes.add_lane = Rect::from_min_size(at, vec2(96.0, 24.0) * zoom);
        y = boxes.add_lane.max.y;
    }
    let bottom = (y + 12.0 * zoom).max(room);
    for stage in &mut boxes.stages {
        stage.ground = Rect::from_min_max(
            pos2(stage.header.min.x, (HEADER_HEIGHT + 8.0) * zoom),
            pos2(stage.header.max.x, bottom - 8.0 * zoom),
        );
    }
    boxes.size.y = bottom;
}

/// Places the marks of drops, when it is known where the curve is.
pub(super) fn place_drops(painter: &Painter, input: &MapInput<'_>, boxes: &mut MapLayout) {
    boxes.drops = drops::drop_marks(painter, input, boxes);
    let any = |test: fn(&DropMark) -> bool| boxes.drops.iter().any(test);
    boxes.kinds =
        [any(|one| one.confirmed), any(|one| !one.confirmed), any(|one| one.text.contains('≠'))];
    boxes.widest_drop = boxes.drops.iter().map(|mark| mark.rect.width()).fold(0.0, f32::max);
}
