//! The map in the window: the drawing, and clicking, renaming, dragging, zooming on it.

mod drag;
mod keys;
mod name;
mod nodes;
mod segment;

pub use name::Renaming;

use crate::journey::TouchpointId;
use crate::paint::map::{self, Lane, MapInput, MapLayout, Marks};
use crate::ui::action::Actions;
use crate::ui::context::{Context, Selection};
use crate::ui::widget::keyboard::Keyboard;
use drag::Drag;
use egui::{Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2};

/// Zoom steps stay within this.
const ZOOM: std::ops::RangeInclusive<f32> = 0.4..=3.0;

/// What the map remembers between frames. Nothing of it is saved.
#[derive(Debug)]
pub struct MapState {
    /// 1 is actual size.
    pub zoom: f32,
    /// Fit the whole map into the window in the next frame.
    pub fit: bool,
    /// A name that is being edited in place.
    pub renaming: Option<Renaming>,
    /// Bring the selection into view and give it the keyboard.
    pub reveal: bool,
    /// Bring this card into view; the keyboard stays where it is.
    pub seen: Option<TouchpointId>,
    /// Whether keys are for the map.
    pub keyboard: Keyboard,
    /// The segment whose curve lies over that of all.
    pub segment: Option<String>,
    drag: Option<Drag>,
    /// Where everything stands, as long as nothing changes.
    kept: map::Kept,
    /// The room of the last frame; a presentation fits itself into another one.
    room: Vec2,
}

impl Default for MapState {
    fn default() -> Self {
        Self {
            zoom: 1.0,
            fit: false,
            renaming: None,
            reveal: false,
            seen: None,
            keyboard: Keyboard::default(),
            segment: None,
            drag: None,
            kept: map::Kept::default(),
            room: Vec2::ZERO,
        }
    }
}

impl MapState {
    /// Whether the keyboard is at what is selected, or at the map as a whole.
    #[must_use]
    pub fn is_at(&self, ctx: &egui::Context, selection: &Selection) -> bool {
        let node = match selection {
            Selection::Journey => None,
            Selection::Stage(id) => Some(nodes::stage_id(id)),
            Selection::Touchpoint(id) => Some(nodes::card_id(id)),
        };
        let focused = ctx.memory(egui::Memory::focused);
        focused.is_some_and(|id| id == ground() || Some(id) == node)
    }

    /// Larger or smaller by a step.
    pub fn zoom_by(&mut self, factor: f32) {
        self.zoom = (self.zoom * factor).clamp(*ZOOM.start(), *ZOOM.end());
    }
}

/// The node of the map as a whole.
fn ground() -> egui::Id {
    egui::Id::unique("map-ground")
}

/// Shows the map in the room that is left.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut MapState, out: &mut Actions) {
    zoom_with_wheel(ui, state);
    let room = ui.available_size() - vec2(0.0, 2.0);
    let resized = std::mem::replace(&mut state.room, room) != room;
    if std::mem::take(&mut state.fit) || (cx.presenting && resized) {
        state.zoom = fitting_zoom(ui, cx, room);
    }
    let input = MapInput {
        journey: cx.journey,
        report: cx.report,
        words: cx.words,
        theme: cx.theme,
        lanes: shown_lanes(cx),
        zoom: state.zoom,
    };
    let numbers = (cx.journey, cx.report.shared());
    let boxes = state.kept.layout(ui.painter(), numbers, &input, room);
    let boxes = boxes.as_ref();
    let seen = ui.available_rect_before_wrap();
    // What the keys select now is revealed when it is selected: in the next frame.
    let reveal_now = std::mem::take(&mut state.reveal);
    keys::handle(ui, cx, state, out);
    ScrollArea::both()
        .id_salt("map")
        .auto_shrink(false)
        .scroll_source(egui::containers::scroll_area::ScrollSource {
            drag: egui::containers::scroll_area::DragScroll::Always,
            ..Default::default()
        })
        .show(ui, |ui| {
            let (area, _) = ui.allocate_exact_size(boxes.size, Sense::hover());
            let origin = area.min;
            map::paint(ui.painter(), &input, boxes, origin, marks(cx, state));
            if let Some(name) = &state.segment {
                map::segment::paint(ui.painter(), &input, boxes, origin.to_vec2(), name);
            }
            nodes::show(ui, cx, state, boxes, origin, out);
            drag::show(ui, cx, state, boxes, origin, out);
            name::show(ui, cx, state, boxes, origin, out);
            if let Some(card) = state.seen.as_ref().and_then(|id| boxes.card(cx.journey, id)) {
                state.seen = None;
                let rect = card.rect.translate(area.min.to_vec2());
                ui.scroll_to_rect(rect.expand(24.0), None);
            }
            if reveal_now {
                reveal(ui, cx, state, boxes, area);
            }
        });
    segment::choose(ui, cx, &mut state.segment, seen);
}

/// From the back of a room only cards and curve can be read: no lanes.
fn shown_lanes<'a>(cx: &Context<'a>) -> &'a [Lane] {
    if cx.presenting { &[] } else { cx.lanes }
}

fn marks<'a>(cx: &Context<'a>, state: &MapState) -> Marks<'a> {
    let (stage, touchpoint) = match cx.selection {
        Selection::Journey => (None, None),
        Selection::Stage(id) => (Some(id), None),
        Selection::Touchpoint(id) => (None, Some(id)),
    };
    let editing = state.renaming.is_some();
    Marks { stage, touchpoint, editing, can_add: !cx.presenting }
}

fn zoom_with_wheel(ui: &Ui, state: &mut MapState) {
    let over = ui.rect_contains_pointer(ui.available_rect_before_wrap());
    let factor = ui.input(egui::InputState::zoom_delta);
    if over && (factor - 1.0).abs() > f32::EPSILON {
        state.zoom_by(factor);
    }
}

/// The zoom at which the whole map is seen; text below two thirds of its size helps nobody.
fn fitting_zoom(ui: &Ui, cx: &Context<'_>, room: Vec2) -> f32 {
    let input = MapInput {
        journey: cx.journey,
        report: cx.report,
        words: cx.words,
        theme: cx.theme,
        lanes: shown_lanes(cx),
        zoom: 1.0,
    };
    let natural = map::layout(ui.painter(), &input, Vec2::ZERO).size;
    (room.x / natural.x).min(room.y / natural.y).clamp(0.66, 1.6)
}

fn reveal(ui: &Ui, cx: &Context<'_>, state: &MapState, boxes: &MapLayout, area: Rect) {
    if let Some((rect, id)) = selected_box(cx, boxes) {
        ui.scroll_to_rect(rect.translate(area.min.to_vec2()).expand(24.0), None);
        // A name that is being edited has the keyboard.
        if state.renaming.is_none() {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }
}

/// Where the selection stands, and the id of its node.
fn selected_box(cx: &Context<'_>, boxes: &MapLayout) -> Option<(Rect, egui::Id)> {
    match cx.selection {
        Selection::Journey => None,
        Selection::Stage(id) => {
            let held = boxes.stages.iter().find(|held| held.id == *id)?;
            Some((held.header, nodes::stage_id(id)))
        }
        Selection::Touchpoint(id) => {
            let card = boxes.card(cx.journey, id)?;
            Some((card.rect, nodes::card_id(id)))
        }
    }
}

/// Ui for something that stands on the map at `rect`.
fn overlay(ui: &mut Ui, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).layout(egui::Layout::top_down(egui::Align::Min)))
}
