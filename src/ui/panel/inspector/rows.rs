//! Rows of a quiet word at the left and a value at the right.

use crate::ui::context::Context;
use egui::{Align, Color32, Label, Layout, Response, RichText, Ui, vec2};

/// A value in ordinary text.
pub(super) fn row(ui: &mut Ui, cx: &Context, key: &str, value: &str) -> Response {
    row_of(ui, cx, &cx.text(key), value)
}

/// A value beside a word that is not the program's own.
pub(super) fn row_of(ui: &mut Ui, cx: &Context, shown: &str, value: &str) -> Response {
    coloured(ui, cx, shown, RichText::new(value).color(cx.theme.text))
}

/// A value that stands out.
pub(super) fn strong(
    ui: &mut Ui,
    cx: &Context,
    key: &str,
    value: &str,
    color: Color32,
) -> Response {
    let family = crate::paint::fonts::semibold_family();
    coloured(ui, cx, &cx.text(key), RichText::new(value).family(family).color(color))
}

fn coloured(ui: &mut Ui, cx: &Context, shown: &str, value: RichText) -> Response {
    let width = ui.available_width();
    let left = (width * 0.36).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let top_down = Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(vec2(left, 0.0), top_down, |ui| {
            ui.set_width(left);
            ui.add(Label::new(RichText::new(shown).color(cx.theme.muted)).wrap());
        });
        let right = width - left - 8.0;
        let layout = Layout::top_down(Align::Max);
        ui.allocate_ui_with_layout(vec2(right, 0.0), layout, |ui| {
            ui.set_width(right);
            ui.add(Label::new(value).wrap())
        })
        .inner
    })
    .inner
}
