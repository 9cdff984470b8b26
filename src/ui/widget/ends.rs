//! Two groups in one row: one from the left, one that ends at the right.
//!
//! Laying the right group from right to left would turn the order of Tab and of a screen reader round. Its width
//! is that of the last frame; where it has changed, the frame is laid out once more before anybody sees it.

use egui::{Id, Layout, Rect, Ui, UiBuilder, pos2};

/// Shows `left` and `right`, each from left to right. `left` has the room that `right` leaves.
pub fn ends(
    ui: &mut Ui,
    name: &'static str,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui),
) {
    let id = Id::unique(("ends", name));
    let room = ui.available_rect_before_wrap();
    let align = ui.layout().cross_align;
    let layout = Layout::left_to_right(align);
    let width = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or_default();
    let start = (room.right() - width).max(room.left());
    let gap = ui.spacing().item_spacing.x;

    let to = pos2((start - gap).max(room.left()), room.bottom());
    let place = Rect::from_min_max(room.min, to);
    let mut child = ui.new_child(UiBuilder::new().id_salt("left").max_rect(place).layout(layout));
    left(&mut child);
    let used = child.min_rect();

    let place = Rect::from_min_max(pos2(start, room.top()), room.max);
    let mut child = ui.new_child(UiBuilder::new().id_salt("right").max_rect(place).layout(layout));
    right(&mut child);
    let now = child.min_rect().width();
    if (now - width).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, now));
        ui.ctx().request_discard("the right end of a row has another width");
    }
    ui.advance_cursor_after_rect(used.union(child.min_rect()));
}
