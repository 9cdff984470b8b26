//! Where everything on the map stands, in points from its upper left corner.

use super::MapInput;
use super::lanes::{self, Lane};
use crate::analysis::{Report, TouchpointReport};
use crate::journey::{StageId, StageKind, Touchpoint, TouchpointId};
use crate::paint::hyphen;
use egui::{Painter, Rect, Vec2, pos2, vec2};

/// Room for the numbers of the axis, left of the first stage.
const GUTTER: f32 = 30.0;
/// Room on the right.
const RIGHT: f32 = 12.0;
const STAGE_GAP: f32 = 8.0;
/// Between the edge of a stage and its first card.
const STAGE_PAD: f32 = 4.0;
const CARD_GAP: f32 = 8.0;
const HEADER_HEIGHT: f32 = 44.0;
const CARD_TOP: f32 = 60.0;
const CARD_HEIGHT: f32 = 116.0;
const CURVE_TITLE: f32 = 28.0;
const COLUMN_MIN: f32 = 84.0;
const COLUMN_MAX: f32 = 156.0;
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
    /// Where its name is, for renaming in place.
    pub name: Rect,
}

/// A lane of notes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaneBox {
    /// Which.
    pub lane: Lane,
    /// Over the whole width.
    pub rect: Rect,
}

/// A note in a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteBox {
    /// Its lane.
    pub lane: Lane,
    /// The touchpoint it belongs to; `None` for a figure of a stage.
    pub touchpoint: Option<TouchpointId>,
    /// Index of the stage.
    pub stage: usize,
    /// The whole note.
    pub rect: Rect,
    /// Its text; for a figure its name.
    pub text: String,
    /// The quiet second line; for a figure its values.
    pub detail: String,
    /// For a figure: better (1), worse (−1) or neither (0).
    pub sign: f64,
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
    /// Lanes in order.
    pub lanes: Vec<LaneBox>,
    /// Notes of all lanes.
    pub notes: Vec<NoteBox>,
}

/// Lays the map out for the room there is. It is at least as wide as its content needs.
#[must_use]
pub fn layout(painter: &Painter, input: &MapInput<'_>, room: Vec2) -> MapLayout {
    hyphen::speak(painter.ctx(), input.words.language());
    let zoom = input.zoom;
    let column = column_width(input, room.x);
    let mut boxes = MapLayout {
        size: Vec2::ZERO,
        stages: Vec::new(),
        cards: Vec::new(),
        curve: Rect::NOTHING,
        lanes: Vec::new(),
        notes: Vec::new(),
    };
    let mut x = GUTTER * zoom;
    for (stage_at, stage) in input.journey.stages.iter().enumerate() {
        let columns = stage.touchpoints.len().max(1) as f32;
        let width = columns * column + 2.0 * STAGE_PAD * zoom;
        for (at, touchpoint) in stage.touchpoints.iter().enumerate() {
            let left = x + STAGE_PAD * zoom + at as f32 * column + CARD_GAP * zoom / 2.0;
            let rect = Rect::from_min_size(
                pos2(left, CARD_TOP * zoom),
                vec2(column - CARD_GAP * zoom, CARD_HEIGHT * zoom),
            );
            let name = Rect::from_min_size(
                rect.min + vec2(7.0, 8.0) * zoom,
                vec2(rect.width() - 12.0 * zoom, 32.0 * zoom),
            );
            boxes.cards.push(CardBox {
                id: touchpoint.id.clone(),
                stage: stage_at,
                at,
                numbers: numbers_of(input.report, touchpoint, (stage_at, at)),
                rect,
                name,
            });
        }
        let header =
            Rect::from_min_size(pos2(x, 8.0 * zoom), vec2(width, (HEADER_HEIGHT - 4.0) * zoom));
        let add = Rect::from_center_size(
            header.right_center() - vec2(18.0 * zoom, 0.0),
            Vec2::splat(24.0 * zoom),
        );
        let known = &input.report.stages;
        boxes.stages.push(StageBox {
            id: stage.id.clone(),
            kind: stage.kind,
            name: stage.name.clone(),
            numbers: known.iter().position(|one| one.id == stage.id),
            header,
            add,
            ground: header,
        });
        x += width + STAGE_GAP * zoom;
    }
    let width = (x - STAGE_GAP * zoom + RIGHT * zoom).max(room.x);
    lay_curve_and_lanes(painter, input, &mut boxes, width, room.y);
    boxes
}

/// Where a touchpoint's numbers are. The report may be a moment older than the journey,
/// so the place is only a hint.
fn numbers_of(
    report: &Report,
    touchpoint: &Touchpoint,
    hint: (usize, usize),
) -> Option<(usize, usize)> {
    let at_hint = report.stages.get(hint.0).and_then(|stage| stage.touchpoints.get(hint.1));
    if at_hint.is_some_and(|one| one.id == touchpoint.id) {
        return Some(hint);
    }
    report.stages.iter().enumerate().find_map(|(stage, held)| {
        let at = held.touchpoints.iter().position(|one| one.id == touchpoint.id)?;
        Some((stage, at))
    })
}

impl CardBox {
    /// The touchpoint's numbers.
    #[must_use]
    pub fn report<'a>(&self, report: &'a Report) -> Option<&'a TouchpointReport> {
        let (stage, at) = self.numbers?;
        report.stages.get(stage)?.touchpoints.get(at)
    }
}

/// As wide as the room allows, between what can be read and what still looks like a card.
fn column_width(input: &MapInput<'_>, room: f32) -> f32 {
    let stages = &input.journey.stages;
    let columns: usize = stages.iter().map(|stage| stage.touchpoints.len().max(1)).sum();
    let fixed = GUTTER
        + RIGHT
        + stages.len() as f32 * (2.0 * STAGE_PAD)
        + stages.len().saturating_sub(1) as f32 * STAGE_GAP;
    let share = (room / input.zoom - fixed) / columns.max(1) as f32;
    share.clamp(COLUMN_MIN, COLUMN_MAX) * input.zoom
}

fn lay_curve_and_lanes(
    painter: &Painter,
    input: &MapInput<'_>,
    boxes: &mut MapLayout,
    width: f32,
    room: f32,
) {
    let zoom = input.zoom;
    let left = GUTTER * zoom;
    let right = boxes.stages.last().map_or(width, |stage| stage.header.max.x);
    let top = (CARD_TOP + CARD_HEIGHT + CURVE_TITLE) * zoom;

    // Lanes first: the curve takes the height they leave.
    let mut notes = Vec::new();
    let mut heights = Vec::new();
    for lane in input.lanes {
        let height = lanes::lay(painter, input, boxes, *lane, &mut notes);
        heights.push(height.max(LANE_MIN * zoom));
    }
    let lane_titles = LANE_TITLE * zoom * heights.len() as f32;
    let below = heights.iter().sum::<f32>() + lane_titles + 36.0 * zoom;
    // Without lanes the curve has the whole room.
    let most = if input.lanes.is_empty() { room.max(CURVE_MAX * zoom) } else { CURVE_MAX * zoom };
    let curve_height = (room - top - below).clamp(CURVE_MIN * zoom, most);
    boxes.curve = Rect::from_min_max(pos2(left, top), pos2(right, top + curve_height));

    let mut y = top + curve_height + 24.0 * zoom;
    for (lane, height) in input.lanes.iter().zip(heights) {
        let rect = Rect::from_min_max(pos2(left, y), pos2(right, y + LANE_TITLE * zoom + height));
        for note in notes.iter_mut().filter(|note: &&mut NoteBox| note.lane == *lane) {
            note.rect = note.rect.translate(vec2(0.0, y + LANE_TITLE * zoom));
        }
        boxes.lanes.push(LaneBox { lane: *lane, rect });
        y = rect.max.y;
    }
    boxes.notes = notes;
    let bottom = (y + 12.0 * zoom).max(room);
    for stage in &mut boxes.stages {
        stage.ground = Rect::from_min_max(
            pos2(stage.header.min.x, (HEADER_HEIGHT + 8.0) * zoom),
            pos2(stage.header.max.x, bottom - 8.0 * zoom),
        );
    }
    boxes.size = vec2(width, bottom);
}
