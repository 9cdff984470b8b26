//! The personas above a view: one of them, or everybody.

use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use egui::{Button, Label, RichText, TextStyle, Ui, WidgetInfo};

/// Shows them in a line.
pub fn show(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = GRID;
        let chosen = cx.persona.map(|one| one.id);
        let group = cx.text("personas-chips");
        let text = RichText::new(&group).text_style(TextStyle::Small).color(cx.theme.muted);
        ui.add(Label::new(text).selectable(false));
        let everybody = std::iter::once((None, cx.text("personas-everybody")));
        let each = cx.journey.personas.iter().map(|one| (Some(&one.id), one.name.clone()));
        for (id, name) in everybody.chain(each) {
            let is_chosen = chosen == id;
            let shown = if name.trim().is_empty() { cx.text("untitled") } else { name };
            let label = format!("{group}: {shown}");
            let salt = id.map_or("", |id| id.as_str());
            let response = ui.push_id(salt, |ui| {
                ui.add(
                    Button::new(&shown)
                        .selected(is_chosen)
                        .corner_radius(13.0)
                        .min_size(egui::vec2(0.0, 26.0)),
                )
            });
            let response = response.inner;
            response.widget_info(|| {
                WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &label)
            });
            if response.clicked() && !is_chosen {
                out.push(Action::ShowPersona(id.cloned()));
            }
        }
        if let Some(one) = cx.persona {
            let key = if one.report.is_some() { "personas-note" } else { "personas-counting" };
            let text = RichText::new(cx.text(key)).text_style(TextStyle::Small);
            ui.add(Label::new(text.color(cx.theme.muted)).truncate());
        }
    });
}
