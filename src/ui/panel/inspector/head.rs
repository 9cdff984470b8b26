//! The head of the inspector: a name that can be changed where it stands, and what it belongs to.

use crate::paint::theme;
use crate::ui::context::Context;
use crate::ui::widget::field::{Field, field_id};
use egui::{FontSelection, Frame, Id, Margin, RichText, TextEdit, TextStyle, Ui};

/// A name in large letters; looks like a heading until it is pointed at or typed in.
pub fn name(ui: &mut Ui, cx: &Context, owner: Id, key: &str, text: &str) -> Field<String> {
    let id = field_id(owner, "name");
    let in_use = ui.memory(|memory| memory.has_focus(id))
        || ui.read_response(id).is_some_and(|response| response.hovered());
    let mut typed = text.to_owned();
    let edge = if in_use { cx.theme.edge } else { cx.theme.surface };
    let frame = Frame::new()
        .stroke(egui::Stroke::new(1.0, edge))
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(6, 4))
        // The letters stay in line with what stands below.
        .outer_margin(Margin { left: -7, right: -7, top: 0, bottom: 0 });
    let response = ui
        .add(
            TextEdit::singleline(&mut typed)
                .id(id)
                .font(FontSelection::from(TextStyle::Heading))
                .frame(frame)
                .hint_text(cx.text("untitled"))
                .desired_width(f32::INFINITY),
        )
        .accessible_name(cx.text(key));
    Field {
        value: response.changed().then_some(typed),
        left: response.lost_focus(),
        response,
        refused: None,
    }
}

/// The quiet line below the name.
pub fn subline(ui: &mut Ui, cx: &Context, parts: &[String]) {
    let text: Vec<&str> =
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    ui.label(RichText::new(text.join(" · ")).color(cx.theme.muted).size(12.5));
}
