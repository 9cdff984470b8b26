//! The page of a view, and its title with what can be done.

use crate::paint::fonts::semibold;
use crate::paint::theme::{self, GRID};
use crate::ui::context::Context;
use egui::{Id, Label, Rect, RichText, ScrollArea, Ui, Vec2, vec2};

/// Shows a page that is never pressed together: a smaller window scrolls it.
pub fn page(ui: &mut Ui, name: &'static str, least: Vec2, content: impl FnOnce(&mut Ui)) {
    ui.data_mut(|data| data.remove::<Rect>(wanted()));
    let room = ui.available_size();
    let (across, down) = (room.x < least.x, room.y < least.y);
    if !across && !down {
        ui.push_id(name, content);
        return;
    }
    ScrollArea::new([across, down]).id_salt(name).auto_shrink(false).show(ui, |ui| {
        if across {
            ui.set_width(least.x);
        }
        let height = if down { least.y } else { ui.available_height() };
        ui.set_max_height(height);
        content(ui);
        let whole = ui.min_rect();
        if let Some(place) = ui.data(|data| data.get_temp::<Rect>(wanted())) {
            // Its list moves it as little as it must.
            let lowest = (whole.bottom() - place.height()).max(whole.top());
            let top = place.top().clamp(whole.top(), lowest);
            ui.scroll_to_rect(place.translate(vec2(0.0, top - place.top())), None);
        }
    });
}

/// Says that what the page is to show is being counted.
pub fn counting(ui: &mut Ui, cx: &Context<'_>) {
    ui.add(Label::new(RichText::new(cx.text("page-counting")).color(cx.theme.muted)));
}

/// Brings a place in a list into sight: in the list, and in the page around it, which would not hear of it.
pub fn reveal(ui: &Ui, place: Rect) {
    ui.scroll_to_rect(place, None);
    ui.data_mut(|data| data.insert_temp(wanted(), place));
}

/// The place that is to be seen.
fn wanted() -> Id {
    Id::unique("page-wanted")
}

/// Shows the title, and buttons at the right end of its row; where there is no room for both, in rows below.
///
/// How wide the buttons are in one row is known from the first frame with this title, which is laid out once more
/// before anybody sees it.
pub fn head(ui: &mut Ui, title: &str, tools: impl FnOnce(&mut Ui)) {
    let width = Id::unique(("page-head", title));
    let known = ui.data(|data| data.get_temp::<f32>(width));
    let room = ui.available_width();
    let name = |ui: &mut Ui| {
        let color = theme::of(ui.ctx()).text;
        let text = RichText::new(title).font(semibold(20.0)).color(color);
        ui.add(Label::new(text).selectable(false)).rect.width()
    };
    let fits = |used: f32| known.is_none_or(|tools| used + 4.0 * GRID + tools <= room);
    ui.horizontal(|ui| {
        ui.set_min_height(ui.spacing().interact_size.y);
        let used = name(ui);
        if !fits(used) {
            return Some(tools);
        }
        ui.add_space((room - used - known.unwrap_or(0.0)).max(0.0) - 2.0 * GRID);
        let now = ui.scope(|ui| {
            ui.spacing_mut().item_spacing.x = GRID;
            tools(ui);
            ui.min_rect().width()
        });
        if known != Some(now.inner) {
            ui.data_mut(|data| data.insert_temp(width, now.inner));
            ui.ctx().request_discard("the buttons beside a title have another width");
        }
        None
    })
    .inner
    .map(|tools| {
        ui.add_space(GRID);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(GRID, GRID);
            tools(ui);
        })
    });
}
