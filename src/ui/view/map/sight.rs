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

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{CentralPanel, Id, ScrollArea, Sense};
    use egui_kittest::Harness;

    #[test]
    fn what_is_scrolled_out_above_comes_into_sight_below_the_heads() {
        let id = Id::unique("card");
        let mut harness = Harness::builder().with_size(vec2(400.0, 300.0)).build_ui_state(
            move |ui, (is_scrolled, seen): &mut (bool, f32)| {
                CentralPanel::default().show(ui, |ui| {
                    let mut area = ScrollArea::vertical().id_salt("map");
                    if !std::mem::replace(is_scrolled, true) {
                        area = area.vertical_scroll_offset(900.0);
                    }
                    area.show(ui, |ui| {
                        let (all, _) = ui.allocate_exact_size(vec2(300.0, 2000.0), Sense::hover());
                        let size = vec2(80.0, 90.0);
                        let place = Rect::from_min_size(all.min + vec2(0.0, 600.0), size);
                        let card = ui.interact(place, id, Sense::click());
                        follow(ui, 1.0, &card);
                        *seen = card.rect.top() - ui.clip_rect().top();
                    });
                });
            },
            (false, 0.0),
        );
        harness.run();
        harness.ctx.memory_mut(|memory| memory.request_focus(id));
        harness.run_steps(60);
        assert!(harness.state().1 >= map::head_height(1.0), "{:?}", harness.state());
    }
}
