//! The map in the window: the drawing, and clicking, renaming, dragging, zooming on it.

mod band;
mod cells;
mod drag;
mod funnel;
mod kept;
mod keys;
mod lines;
pub mod many;
mod menu;
mod name;
mod nodes;
pub mod own;
pub mod piece;
mod points;
mod quick;
mod segment;
mod sight;
mod span;
mod table;
mod typing;

pub use name::Renaming;
pub use typing::Typing;

use crate::journey::TouchpointId;
use crate::paint::map::{self, MapInput, MapLayout, Marks, More, Opened};
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, OfPersona, Selection};
use crate::ui::view::shows::Shows;
use crate::ui::view::stageless;
use crate::ui::widget::keyboard::Keyboard;
use drag::Drag;
use egui::{Pos2, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2};
use lines::Spot;
use std::collections::BTreeSet;

/// Zoom steps stay within this.
const ZOOM: std::ops::RangeInclusive<f32> = 0.3..=3.0;

/// What the map remembers between frames. Nothing of it is saved.
#[derive(Debug)]
pub struct MapState {
    /// 1 is actual size.
    pub zoom: f32,
    /// The whole map fits into the window, until somebody zooms.
    pub fit: bool,
    /// A name that is being edited in place.
    pub renaming: Option<Renaming>,
    /// A line of a lane that is being typed.
    pub typing: Option<Typing>,
    /// The line, or the place of one, that has the keyboard.
    cell: Option<Spot>,
    /// The line that is to get the keyboard.
    wants: Option<Spot>,
    /// Bring the selection into view and give it the keyboard.
    pub reveal: bool,
    /// Bring this card into view; the keyboard stays where it is.
    pub seen: Option<TouchpointId>,
    /// Whether keys are for the map.
    pub keyboard: Keyboard,
    /// Cells of lanes of which all lines are shown.
    pub opened: std::sync::Arc<Opened>,
    /// The width that the map keeps although the details have come beside it: they move nothing. And that of the
    /// window then.
    kept_width: Option<(f32, f32)>,
    /// The room there was in the last frame, and the width of the window.
    raw: Option<(f32, f32)>,
    /// The picture, its numbers as a table, or both.
    pub shows: Shows,
    table: table::KeptTable,
    /// The cards that were seen in the last frame, for what is dropped on them.
    shown: Vec<(Rect, TouchpointId)>,
    /// Touchpoints that were chosen together; fewer than two: only what is selected.
    pub many: BTreeSet<TouchpointId>,
    /// Where a band around cards was begun, from the map's corner.
    band: Option<Pos2>,
    drag: Option<Drag>,
    /// Where everything stands, as long as nothing changes.
    kept: map::Kept,
    /// The same at actual size, while the map is fitted into the window.
    natural: map::Kept,
    /// What the map was last fitted for: the room, the journey, how many lanes.
    fitted: Option<(Vec2, usize, usize)>,
}

impl Default for MapState {
    fn default() -> Self {
        Self {
            zoom: 1.0,
            fit: false,
            renaming: None,
            typing: None,
            cell: None,
            wants: None,
            reveal: false,
            seen: None,
            keyboard: Keyboard::default(),
            opened: std::sync::Arc::default(),
            shows: Shows::default(),
            table: table::KeptTable::default(),
            shown: Vec::new(),
            kept_width: None,
            raw: None,
            many: BTreeSet::new(),
            band: None,
            drag: None,
            kept: map::Kept::default(),
            natural: map::Kept::default(),
            fitted: None,
        }
    }
}

impl MapState {
    /// The touchpoints that a command is for: those chosen together, else the selected one.
    #[must_use]
    pub fn chosen(&self, selection: &Selection) -> BTreeSet<TouchpointId> {
        match selection {
            Selection::Touchpoint(id) if self.many.contains(id) => self.many.clone(),
            Selection::Touchpoint(id) => BTreeSet::from([id.clone()]),
            Selection::Journey | Selection::Stage(_) => self.many.clone(),
        }
    }

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

    /// The whole map into the window, now and whenever the window or the map changes.
    pub fn fit_now(&mut self) {
        (self.fit, self.fitted, self.kept_width) = (true, None, None);
    }

    /// The room that the map is laid out for. What opens beside it in the same window makes it no narrower, so that
    /// what was clicked stays where it is.
    fn laid_room(&mut self, ctx: &egui::Context, room: Vec2, selection: &Selection) -> Vec2 {
        let window = ctx.content_rect().width();
        let before = self.raw.replace((room.x, window));
        if let Some((width, of)) = before
            && of == window
            && room.x < width
            && self.kept_width.is_none()
        {
            self.kept_width = Some((width, window));
            if let Selection::Touchpoint(id) = selection {
                self.seen = Some(id.clone());
            }
        }
        self.kept_width.take_if(|(width, of)| *of != window || room.x >= *width);
        vec2(self.kept_width.map_or(room.x, |(width, _)| width), room.y)
    }

    /// The touchpoint whose card is there in the window.
    #[must_use]
    pub fn card_under(&self, at: Pos2) -> Option<TouchpointId> {
        let found = self.shown.iter().find(|(rect, _)| rect.contains(at));
        found.map(|(_, id)| id.clone())
    }

    /// Larger or smaller by a step.
    pub fn zoom_by(&mut self, factor: f32) {
        self.fit = false;
        self.zoom = (self.zoom * factor).clamp(*ZOOM.start(), *ZOOM.end());
    }
}

/// Shows the map in the room that is left.
pub fn show(ui: &mut Ui, everybody: &Context<'_>, state: &mut MapState, out: &mut Actions) {
    if everybody.journey.stages.is_empty() {
        let margin = egui::Margin::same(24);
        egui::Frame::NONE.inner_margin(margin).show(ui, |ui| stageless::show(ui, everybody, out));
        return;
    }
    // A persona's numbers, as soon as they are there.
    let cx = &everybody.of_persona();
    let persona = everybody.persona.filter(|one| one.report.is_some());
    if state.shows != Shows::Picture {
        let room = ui.available_rect_before_wrap();
        let share = if state.shows == Shows::Table { 0.0 } else { 0.6 };
        let place = room.with_min_y(room.top() + room.height() * share);
        ui.painter().rect_filled(place, 0.0, cx.theme.surface);
        let builder = UiBuilder::new().id_salt("table").max_rect(place);
        let mut part = ui.new_child(builder);
        table::show(&mut part, cx, everybody.report, &mut state.table);
        if state.shows == Shows::Table {
            ui.allocate_space(room.size());
            return;
        }
        let picture = UiBuilder::new().id_salt("picture").max_rect(room.with_max_y(place.top()));
        let mut part = ui.new_child(picture);
        part.set_clip_rect(room.with_max_y(place.top()).intersect(ui.clip_rect()));
        shown(&mut part, everybody, cx, state, persona, out);
        ui.allocate_space(room.size());
        return;
    }
    shown(ui, everybody, cx, state, persona, out);
}

/// The picture.
fn shown(
    ui: &mut Ui,
    everybody: &Context<'_>,
    cx: &Context<'_>,
    state: &mut MapState,
    persona: Option<OfPersona<'_>>,
    out: &mut Actions,
) {
    zoom_with_wheel(ui, state);
    // The bars of the scrolled map have their own room, so that a map that fits cannot be moved.
    let bar = ui.spacing().scroll.allocated_width().max(2.0);
    let room = state.laid_room(ui.ctx(), ui.available_size() - Vec2::splat(bar), cx.selection);
    let fitted = (room, std::sync::Arc::as_ptr(cx.journey) as usize, cx.lanes.len());
    let changed = state.fitted.replace(fitted) != Some(fitted);
    if state.fit && changed {
        state.zoom = fitting_zoom(ui, cx, &mut state.natural, room);
    }
    let opened = std::sync::Arc::clone(&state.opened);
    let input = MapInput {
        journey: cx.journey,
        report: cx.report,
        words: cx.words,
        theme: cx.theme,
        lanes: cx.lanes,
        zoom: state.zoom,
        more: More {
            opened: Some(opened.as_ref()),
            persona: persona.map(|one| one.id),
            everybody: persona.map(|_| everybody.report.shared().as_ref()),
            without_photos: cx.discreet,
            adds: true,
            on_paper: false,
            least_curve: None,
        },
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
            // A mouse draws a band around cards.
            drag: egui::containers::scroll_area::DragScroll::OnTouch,
            ..Default::default()
        })
        .show(ui, |ui| {
            let (area, empty) = ui.allocate_exact_size(boxes.size, Sense::CLICK | Sense::DRAG);
            let origin = area.min;
            ground_clicked(ui, cx, &empty, out);
            map::paint(ui.painter(), &input, boxes, origin, marks(cx, state));
            nodes::show(ui, cx, state, boxes, origin, out);
            funnel::show(ui, cx, state, boxes, origin, out);
            drag::show(ui, cx, state, boxes, origin, out);
            band::show(ui, cx, state, (boxes, &empty), origin, out);
            name::show(ui, cx, state, boxes, origin, out);
            typing::show(ui, cx, state, boxes, origin, out);
            if let Some(card) = state.seen.as_ref().and_then(|id| boxes.card(cx.journey, id)) {
                state.seen = None;
                let rect = card.rect.translate(area.min.to_vec2());
                if !ui.clip_rect().contains_rect(rect) {
                    sight::bring(ui, state.zoom, rect);
                }
            }
            if reveal_now {
                reveal(ui, cx, state, boxes, area);
            }
        });
    segment::differences(ui, everybody, seen);
}

/// The node of the map as a whole.
fn ground() -> egui::Id {
    egui::Id::unique("map-ground")
}

/// A click on empty ground leads back to the journey as a whole; the right button opens a menu.
fn ground_clicked(ui: &Ui, cx: &Context<'_>, response: &Response, out: &mut Actions) {
    if response.clicked() {
        ui.memory_mut(|memory| memory.request_focus(ground()));
        if *cx.selection != Selection::Journey {
            out.push(Action::Select(Selection::Journey));
        }
    }
    menu::of_ground(ui, cx, response, out);
}

fn marks<'a>(cx: &Context<'a>, state: &MapState) -> Marks<'a> {
    let (stage, touchpoint) = match cx.selection {
        Selection::Journey => (None, None),
        Selection::Stage(id) => (Some(id), None),
        Selection::Touchpoint(id) => (None, Some(id)),
    };
    let editing = state.renaming.is_some();
    Marks { stage, touchpoint, editing, can_add: true }
}

fn zoom_with_wheel(ui: &Ui, state: &mut MapState) {
    let over = ui.rect_contains_pointer(ui.available_rect_before_wrap());
    let factor = ui.input(egui::InputState::zoom_delta);
    if over && (factor - 1.0).abs() > f32::EPSILON {
        state.zoom_by(factor);
    }
}

/// The zoom at which the whole map is seen.
fn fitting_zoom(ui: &Ui, cx: &Context<'_>, natural: &mut map::Kept, room: Vec2) -> f32 {
    let input = MapInput {
        journey: cx.journey,
        report: cx.report,
        words: cx.words,
        theme: cx.theme,
        lanes: cx.lanes,
        zoom: 1.0,
        more: More { adds: true, ..More::default() },
    };
    let numbers = (cx.journey, cx.report.shared());
    let natural = natural.layout(ui.painter(), numbers, &input, Vec2::ZERO).size;
    // A little less, so that no bar for scrolling takes room away.
    let fits = (room.x / natural.x).min(room.y / natural.y) * 0.99;
    fits.clamp(*ZOOM.start(), 1.6)
}

fn reveal(ui: &Ui, cx: &Context<'_>, state: &MapState, boxes: &MapLayout, area: Rect) {
    if let Some((rect, id)) = selected_box(cx, boxes) {
        sight::bring(ui, state.zoom, rect.translate(area.min.to_vec2()));
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
