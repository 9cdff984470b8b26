//! The head of the inspector: a name that can be changed where it stands, and what it belongs to.

use crate::paint::theme;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::widget::field::{Field, Look, refusal, typing_as};
use egui::{Frame, Margin, RichText, TextStyle, Ui};

/// A name in large letters; looks like a heading until it is pointed at or typed in.
pub(super) fn name(
    ui: &mut Ui,
    cx: &Context,
    owner: &FieldId,
    key: &str,
    text: &str,
) -> Field<String> {
    let id = owner.with("name");
    let in_use = ui.memory(|memory| memory.has_focus(id.id()))
        || ui.read_response(id.id()).is_some_and(|response| response.hovered());
    let edge = if in_use { cx.theme.edge } else { cx.theme.surface };
    let frame = Frame::new()
        .stroke(egui::Stroke::new(1.0, edge))
        .corner_radius(theme::RADIUS)
        .inner_margin(Margin::symmetric(6, 4))
        // The letters stay in line with what stands below.
        .outer_margin(Margin { left: -7, right: -7, top: 0, bottom: 0 });
    let hint = cx.text("untitled");
    let look =
        Look { hint: &hint, font: Some(TextStyle::Heading), frame: Some(frame), ..Look::default() };
    let field = typing_as(ui, &id, text, look);
    if let Some(reason) = &field.refused {
        refusal(ui, reason);
    }
    Field { response: field.response.accessible_name(cx.text(key)), ..field }
}

/// The quiet line below the name.
pub(super) fn subline(ui: &mut Ui, cx: &Context, parts: &[String]) {
    let text: Vec<&str> =
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    ui.label(RichText::new(text.join(" · ")).color(cx.theme.muted).size(12.5));
}
