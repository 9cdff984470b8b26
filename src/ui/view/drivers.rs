//! What goes together with the overall score: the drawing of
//! [`paint::drivers`](crate::paint::drivers) with rows and points to select.

use crate::journey::TouchpointId;
use crate::paint::drivers::{self as drawing, DriverPlace, MIN_WIDTH};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection};
use egui::accesskit::Role;
use egui::{Frame, Id, Margin, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 12 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ScrollArea::both().id_salt("drivers").auto_shrink(false).show(ui, |ui| {
            ui.set_min_width(MIN_WIDTH);
            let selected = match cx.selection {
                Selection::Touchpoint(id) => Some(id),
                Selection::Journey | Selection::Stage(_) => None,
            };
            let drawn = drawing::drivers(ui, cx.report, cx.words, cx.theme, selected);
            for (kind, places) in [("row", &drawn.rows), ("point", &drawn.points)] {
                for place in places {
                    node(ui, cx, kind, place, selected, out);
                }
            }
            if drawn.rows.is_empty() && ui.button(cx.text(Command::Import.key())).clicked() {
                out.push(Action::Run(Command::Import));
            }
        });
    });
}

/// A row or point to select, for mouse, keyboard and screen reader.
fn node(
    ui: &mut Ui,
    cx: &Context<'_>,
    kind: &str,
    place: &DriverPlace,
    selected: Option<&TouchpointId>,
    out: &mut Actions,
) {
    let id = Id::unique(("drivers", kind, place.id.as_str()));
    let response = ui.interact(place.rect, id, Sense::click());
    let is_selected = selected == Some(&place.id);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_selected, &place.sentence));
    if response.has_focus() {
        let ring = Stroke::new(2.0, cx.theme.accent);
        ui.painter().rect_stroke(place.rect, 6.0, ring, StrokeKind::Inside);
    }
    if response.clicked() {
        out.push(Action::Select(Selection::Touchpoint(place.id.clone())));
    }
    response.on_hover_text(&place.sentence);
}
