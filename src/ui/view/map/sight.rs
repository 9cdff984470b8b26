//! Brings what the keyboard comes to into sight: below the heads of the stages, which stay where they are.

use crate::paint::map;
use egui::{Rangef, Rect, Response, Ui, vec2};

/// What stands around it is seen too.
const AROUND: f32 = 24.0;

/// Brings a place on the map into sight.
pub(super) fn bring(ui: &Ui, zoom: f32, place: Rect) {
    let covered = vec2(0.0, map::head_height(zoom));
    ui.scroll_to_rect(Rect::from_min_max(place.min - covered, place.max).expand(AROUND), None);
}

/// What has got the keyboard is brought into sight.
pub(super) fn follow(ui: &Ui, zoom: f32, response: &Response) {
    if response.gained_focus() {
        bring(ui, zoom, response.rect);
    }
}

/// The same for the heads of the stages, which are always in sight from above to below.
pub(super) fn follow_across(ui: &Ui, response: &Response) {
    if response.gained_focus() {
        let across = response.rect.expand(AROUND).x_range();
        let middle = ui.clip_rect().center().y;
        ui.scroll_to_rect(Rect::from_x_y_ranges(across, Rangef::point(middle)), None);
    }
}
