//! What can be changed on a card itself: its channel, its importance, whether it is a moment of truth, and a quick
//! vote on it. The same stands in the card's menu, for the keyboard.

use super::drag::{Drag, Dragged};
use super::{MapState, menu};
use crate::journey::Touchpoint;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use egui::{
    Align2, CursorIcon, Popup, Pos2, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2, vec2,
};

/// Shows what can be pressed on a card that is pointed at or has the keyboard.
pub(super) fn show(
    ui: &Ui,
    cx: &Context<'_>,
    state: &mut MapState,
    (touchpoint, card, origin): (&Touchpoint, Rect, Pos2),
    response: &Response,
    out: &mut Actions,
) {
    let zoom = state.zoom;
    let name = |what: &str| format!("{}: {}", cx.text(what), touchpoint.name);
    // The middle of the card stays free: it selects, drags and renames.
    let channel = Rect::from_min_size(
        card.min + vec2(4.0, 40.0) * zoom,
        vec2(card.width() - 8.0 * zoom, 15.0 * zoom),
    );
    let score = Rect::from_min_max(
        pos2(card.min.x + 4.0 * zoom, channel.max.y + 11.0 * zoom),
        card.max - vec2(card.width() / 2.0, 4.0 * zoom),
    );
    let corner =
        Rect::from_center_size(card.right_top() + vec2(-9.0, 9.0) * zoom, Vec2::splat(18.0 * zoom));
    let bottom = Rect::from_center_size(
        card.right_bottom() + vec2(-13.0, -12.0) * zoom,
        vec2(22.0, 18.0) * zoom,
    );
    let pointed = response.contains_pointer();
    let id = |part: &str| response.id.with(part);
    let opens = |part: &str, rect: Rect, what: &str| {
        let zone = ui.interact(rect, id(part), Sense::CLICK);
        zone.widget_info(|| WidgetInfo::labeled(Role::Button, true, name(what)));
        if zone.hovered() {
            ui.painter().rect_stroke(
                rect,
                4.0 * zoom,
                egui::Stroke::new(1.0, cx.theme.accent),
                egui::StrokeKind::Inside,
            );
        }
        zone.on_hover_cursor(CursorIcon::PointingHand)
    };
    if !pointed && !Popup::is_any_open(ui.ctx()) {
        return;
    }
    // From the top of a card an arrow is drawn back to another one.
    let top = Rect::from_center_size(card.center_top(), Vec2::splat(14.0 * zoom));
    let handle = ui.interact(top, id("way"), Sense::CLICK | Sense::DRAG);
    handle.widget_info(|| WidgetInfo::labeled(Role::Button, true, name("ways-add")));
    let edge = egui::Stroke::new(1.5 * zoom, cx.theme.accent);
    ui.painter().circle(card.center_top(), 4.0 * zoom, cx.theme.surface, edge);
    if handle.drag_started() {
        let rect = card.translate(-origin.to_vec2());
        state.drag = Drag::begin(Dragged::Way(touchpoint.id.clone()), rect, &handle, origin);
    }
    if state.drag.is_none() {
        handle.on_hover_text(cx.text("ways-drag"));
    }
    let zone = opens("channel", channel, "inspector-channel");
    let chosen = state.chosen(cx.selection);
    Popup::menu(&zone).show(|ui| menu::channels(ui, cx, (touchpoint, &chosen), out));
    let zone = opens("vote", score, "card-vote");
    Popup::menu(&zone).show(|ui| menu::votes(ui, cx, touchpoint, out));
    let zone = opens("importance", bottom, "inspector-importance");
    let shown = touchpoint.importance.map_or_else(|| "…".into(), |one| one.get().to_string());
    let font = crate::paint::fonts::regular(10.5 * zoom);
    ui.painter().text(bottom.center(), Align2::CENTER_CENTER, shown, font, cx.theme.accent);
    Popup::menu(&zone).show(|ui| menu::importances(ui, cx, (touchpoint, &chosen), out));
    let zone = opens("truth", corner, "inspector-moment-of-truth");
    if zone.clicked() {
        menu::moment_of_truth(touchpoint, out);
    }
}
