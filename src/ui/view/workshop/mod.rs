//! The facilitator's view: clock and agenda, the stage that is worked on, votes, parking lot, phones.

mod agenda;
mod bars;
mod hand;
mod join;
mod log;
mod parking;
mod picture;
mod stage;
mod state;
mod timer;
mod votes;

pub(in crate::ui) use bars::sentence;
pub use log::{WorkshopEvent, summary};
pub use parking::list as parking_list;
pub use state::WorkshopState;

use crate::journey::DateTime;
use crate::paint::theme::{CARD_RADIUS, GRID};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use egui::{
    CornerRadius, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2,
};
use std::time::Duration;

const EDGE: f32 = 4.0 * GRID;
/// The room that the view needs to be read.
const LEAST: Vec2 = vec2(880.0, 540.0);
/// The parking lot has at least room for an item and the field of another one.
const PARKING: f32 = 172.0;

/// The session follows the journey, and phones follow the session, whichever view is shown.
pub fn follow(cx: &Context<'_>, state: &mut WorkshopState) {
    state.keep_in(cx.journey);
    if state.is_news(cx.journey) {
        join::share(&mut state.hall(), cx, state.stage);
    }
    picture::make(cx, state);
}

/// Shows the view. `now` is the time on the wall.
pub fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut WorkshopState,
    now: DateTime,
    out: &mut Actions,
) {
    if state.join.enlarged {
        join::large(ui, cx, state);
        return;
    }
    let room = ui.max_rect().shrink(EDGE);
    if room.width() < LEAST.x || room.height() < LEAST.y {
        // In a small window it is as large as it must be to be read, and scrolls.
        ScrollArea::both().id_salt("workshop").auto_shrink(false).show(ui, |ui| {
            let size = room.size().max(LEAST) + Vec2::splat(2.0 * EDGE);
            let (area, _) = ui.allocate_exact_size(size, Sense::hover());
            parts(ui, cx, state, (area.shrink(EDGE), now), out);
        });
    } else {
        parts(ui, cx, state, (room, now), out);
    }
    if state.clock.runs() {
        // To the next second, not to the next frame.
        let within =
            Duration::from_nanos(1_000_000_000 - now.subsec_nanosecond().unsigned_abs() as u64);
        ui.ctx().request_repaint_after(within);
    }
}

/// Clock and agenda at the left, the stage in the middle, votes, parking lot and phones at the right.
fn parts(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut WorkshopState,
    (room, now): (Rect, DateTime),
    out: &mut Actions,
) {
    let left = (room.width() * 0.285).clamp(300.0, 420.0);
    let right = (room.width() * 0.225).clamp(248.0, 340.0);
    let column =
        |x: f32, width: f32| Rect::from_min_size(pos2(x, room.min.y), vec2(width, room.height()));
    let (first, third) = (column(room.min.x, left), column(room.max.x - right, right));
    let middle = column(first.max.x + EDGE, third.min.x - first.max.x - 2.0 * EDGE);
    let (upper, lower) = split(first, 284.0);
    card(ui, cx, "timer", upper, |ui| timer::show(ui, cx, state, now, out));
    card(ui, cx, "agenda", lower, |ui| agenda::show(ui, cx, state, now, out));
    stage::show(ui, cx, state, middle, out);
    let votes = votes::height(state, third.height());
    let (upper, lower) = split(third, votes);
    card(ui, cx, "votes", upper, |ui| votes::show(ui, cx, state, now, out));
    let joining = join::height(state);
    // While the page is open, its address must be seen.
    let least = if state.join.server.is_some() { PARKING - 32.0 } else { PARKING };
    let (upper, lower) = split(lower, (lower.height() - joining - EDGE).max(least));
    card(ui, cx, "parking", upper, |ui| parking::show(ui, cx, now, out));
    card(ui, cx, "join", lower, |ui| join::show(ui, cx, state, out));
}

fn split(area: Rect, height: f32) -> (Rect, Rect) {
    let y = (area.min.y + height).min(area.max.y);
    let below = (y + EDGE).min(area.max.y);
    (
        Rect::from_min_max(area.min, pos2(area.max.x, y)),
        Rect::from_min_max(pos2(area.min.x, below), area.max),
    )
}

/// A part of the view with its frame.
fn card<T>(
    ui: &mut Ui,
    cx: &Context<'_>,
    name: &'static str,
    rect: Rect,
    content: impl FnOnce(&mut Ui) -> T,
) -> T {
    let radius = CornerRadius::same(CARD_RADIUS);
    let stroke = Stroke::new(1.0, cx.theme.line);
    ui.painter().rect(rect, radius, cx.theme.surface, stroke, StrokeKind::Inside);
    let builder = UiBuilder::new().id_salt(("workshop", name)).max_rect(rect.shrink(EDGE));
    ui.scope_builder(builder, |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 1.5 * GRID);
        content(ui)
    })
    .inner
}
