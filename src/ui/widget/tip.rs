//! What is said of a thing under the pointer, made only when somebody looks or listens.

use egui::{Label, Response, Ui};

/// Says this when the pointer rests on it, and to screen readers.
pub fn tip(response: Response, say: impl Fn() -> String) -> Response {
    describe(&response, &say);
    response.on_hover_ui(|ui| show(ui, &say))
}

/// The same, beside the pointer.
pub fn tip_at_pointer(response: Response, say: impl Fn() -> String) -> Response {
    describe(&response, &say);
    response.on_hover_ui_at_pointer(|ui| show(ui, &say))
}

fn describe(response: &Response, say: impl Fn() -> String) {
    if !response.ctx.has_accesskit_node(response.id) {
        return;
    }
    let text = say();
    response.ctx.accesskit_node_builder(response.id, |node| {
        if node.description().is_none() {
            node.set_description(text);
        }
    });
}

fn show(ui: &mut Ui, say: impl Fn() -> String) {
    ui.set_max_width(ui.spacing().tooltip_width);
    ui.add(Label::new(say()));
}
