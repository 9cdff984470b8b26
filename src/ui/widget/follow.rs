//! What has the keyboard is seen: the area that scrolls follows it, and it stays where it is while something above
//! it grows or shrinks.

use egui::{Id, Ui};

/// What had the keyboard in the frame before, and how far below the top of the content it stood.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Followed {
    id: Id,
    top: f32,
}

/// To be called at the end of the content of a `ScrollArea`, whose name tells it from others.
pub fn focus(ui: &Ui, name: &'static str) {
    let kept = Id::unique(("follow", name));
    let focused = ui.memory(egui::Memory::focused);
    let response = focused.and_then(|id| ui.ctx().read_response(id));
    let content = ui.min_rect();
    let inside = response.filter(|it| {
        // A wide row of a page that scrolls sideways reaches below this area, and is seen beside it.
        let seen = it.interact_rect.x_range();
        it.layer_id == ui.layer_id()
            && content.expand(2.0).contains(it.rect.center())
            && content.x_range().contains(seen.center())
    });
    let before = ui.data(|data| data.get_temp::<Followed>(kept));
    let Some(response) = inside else {
        ui.data_mut(|data| data.remove::<Followed>(kept));
        return;
    };
    let now = Followed { id: response.id, top: response.rect.top() - content.top() };
    if before == Some(now) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(kept, now));
    match before {
        Some(before) if before.id == now.id => {
            // Something above it has another height: what is typed in stays under the eyes.
            ui.scroll_with_delta_animation(
                egui::vec2(0.0, before.top - now.top),
                egui::style::ScrollAnimation::none(),
            );
        }
        _ => {
            let seen = ui.clip_rect();
            let rect = response.rect.expand2(egui::vec2(0.0, 12.0));
            if rect.top() < seen.top() || rect.bottom() > seen.bottom() {
                ui.scroll_to_rect(rect, None);
            }
        }
    }
}
