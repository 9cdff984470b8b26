//! The personas above a view: one of them, or everybody. Where chips have no room, a list that opens.

use crate::journey::PersonaId;
use crate::paint::photo;
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use crate::ui::widget::drop_list::DropList as _;
use egui::{Button, ComboBox, Label, RichText, TextStyle, TextWrapMode, Ui, WidgetInfo};

/// Shows them in a line; `note` is the key of what a chosen one changes in the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, note: &str, out: &mut Actions) {
    let chosen = cx.persona.map(|one| one.id);
    let everybody = std::iter::once((None, cx.text("personas-everybody")));
    let each = cx.journey.personas.iter().map(|one| (Some(&one.id), named(cx, &one.name)));
    let all: Vec<(Option<&PersonaId>, String)> = everybody.chain(each).collect();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GRID;
        let group = cx.text("personas-chips");
        if width(ui, &group, &all) > ui.available_width() {
            if ui.available_width() > LABELLED {
                heading(ui, cx, &group);
            }
            list(ui, (&group, &all), chosen, out);
            return;
        }
        heading(ui, cx, &group);
        for (id, name) in &all {
            let is_chosen = chosen == *id;
            let label = format!("{group}: {name}");
            let salt = id.map_or("", PersonaId::as_str);
            portrait(ui, cx, *id);
            let button = Button::new(name)
                .selected(is_chosen)
                .wrap_mode(TextWrapMode::Extend)
                .corner_radius(13.0)
                .min_size(egui::vec2(0.0, 26.0));
            let response = ui.push_id(salt, |ui| ui.add(button)).inner;
            response.widget_info(|| {
                WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &label)
            });
            if response.clicked() && !is_chosen {
                out.push(Action::ShowPersona(id.cloned()));
            }
        }
        if let Some(one) = cx.persona {
            let key = if one.report.is_some() { note } else { "page-counting" };
            let text = RichText::new(cx.text(key)).text_style(TextStyle::Small);
            ui.add(Label::new(text.color(cx.theme.muted)).truncate());
        }
    });
}

/// From this width on the list has its name before it.
const LABELLED: f32 = 320.0;

fn heading(ui: &mut Ui, cx: &Context<'_>, group: &str) {
    let text = RichText::new(group).text_style(TextStyle::Small).color(cx.theme.muted);
    ui.add(Label::new(text).selectable(false).extend());
}

/// The face of a persona before its chip.
fn portrait(ui: &mut Ui, cx: &Context<'_>, id: Option<&PersonaId>) {
    let found = cx.journey.personas.iter().find(|one| Some(&one.id) == id);
    let picture = found.and_then(|one| one.pictures.first()).filter(|_| !cx.discreet);
    if let Some(picture) = picture {
        let (place, _) = ui.allocate_exact_size(egui::Vec2::splat(FACE), egui::Sense::hover());
        photo::paint(ui.painter(), picture, place, (FACE / 2.0) as u8);
    }
}

/// How large a face is.
const FACE: f32 = 26.0;

fn named(cx: &Context<'_>, name: &str) -> String {
    if name.trim().is_empty() { cx.text("untitled") } else { name.to_owned() }
}

/// How wide the chips are.
fn width(ui: &Ui, group: &str, all: &[(Option<&PersonaId>, String)]) -> f32 {
    let wide = |text: &str, style: TextStyle| {
        let font = style.resolve(ui.style());
        let colour = ui.visuals().text_color();
        ui.painter().layout_no_wrap(text.to_owned(), font, colour).size().x
    };
    let padding = 2.0 * ui.spacing().button_padding.x + 2.0 + GRID;
    // Room for the faces that some may have.
    let padding = padding + FACE + GRID;
    let chips = all.iter().map(|(_, name)| wide(name, TextStyle::Button) + padding);
    wide(group, TextStyle::Small) + GRID + chips.sum::<f32>()
}

fn list(
    ui: &mut Ui,
    (group, all): (&str, &[(Option<&PersonaId>, String)]),
    chosen: Option<&PersonaId>,
    out: &mut Actions,
) {
    let shown = all.iter().find(|(id, _)| *id == chosen).map_or("", |(_, name)| name.as_str());
    let width = (ui.available_width() - 8.0).clamp(60.0, 220.0);
    ComboBox::from_id_salt("personas-list")
        .width(width)
        .truncate()
        .selected_text(shown)
        .show_list(ui, |ui| {
            for (id, name) in all {
                if ui.selectable_label(*id == chosen, name).clicked() && *id != chosen {
                    out.push(Action::ShowPersona(id.cloned()));
                }
            }
        })
        .response
        .accessible_name(group);
}
