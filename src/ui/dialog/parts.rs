//! What dialogs are made of: the frame, the row of buttons, the button that is meant.

use super::Reply;
use crate::i18n::Words;
use crate::paint::theme::{self, GRID, RADIUS};
use egui::{
    Button, Frame, Id, Layout, Modal, Response, RichText, Role, Stroke, TextStyle, Ui, UiBuilder,
    vec2,
};

/// What a dialog gave in this frame.
pub struct Shown<T> {
    /// What its content gave.
    pub inner: T,
    /// Escape was pressed or the ground beside it clicked.
    pub dismissed: bool,
}

/// A dialog in the middle of the window; whatever is below waits.
pub fn modal<T>(
    ui: &Ui,
    name: &'static str,
    title: &str,
    width: f32,
    content: impl FnOnce(&mut Ui) -> T,
) -> Shown<T> {
    let margin = ui.spacing().window_margin;
    let mut modal = Modal::new(Id::unique(("dialog", name)))
        .frame(Frame::popup(ui.style()).inner_margin(margin).corner_radius(10));
    modal.area = modal.area.role(Role::Dialog).accessible_name(title);
    let room = ui.ctx().content_rect().width() - 12.0 * GRID - margin.sum().x;
    let response = modal.show(ui.ctx(), |ui| {
        ui.set_width(width.min(room).max(50.0 * GRID));
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 2.0 * GRID);
        ui.heading(title);
        ui.add_space(GRID);
        content(ui)
    });
    // An entry of an open list may lie beside the dialog: pressing it, or Escape, closes the list alone.
    let is_above = response.is_top_modal && !response.any_popup_open;
    let escapes =
        || ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    let dismissed = is_above && (response.backdrop_response.clicked() || escapes());
    Shown { inner: response.inner, dismissed }
}

/// A part of a dialog that is exactly so large, whatever is in it: what does not fit is cut, and pushes
/// nothing out of the window.
pub fn within<T>(
    ui: &mut Ui,
    name: &'static str,
    rect: egui::Rect,
    content: impl FnOnce(&mut Ui) -> T,
) -> T {
    let layout = Layout::top_down(egui::Align::Min);
    let mut part = ui.new_child(UiBuilder::new().id_salt(name).max_rect(rect).layout(layout));
    // The ring around what has the keyboard is a little larger than that.
    part.set_clip_rect(rect.expand(3.0).intersect(ui.clip_rect()));
    content(&mut part)
}

/// The buttons at the foot of a dialog, from the right: first the one that is meant, then the others.
/// That is also their order by Tab.
pub fn buttons<T>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> T) -> T {
    ui.add_space(2.0 * GRID);
    let height = 8.0 * GRID;
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(egui::Align::Center), content).inner
}

/// The only button of a page that is just read; it has the keyboard when the page opens.
pub fn close_button(ui: &mut Ui, words: &Words, shown: &mut bool) -> Option<Reply> {
    buttons(ui, |ui| {
        let close = primary(ui, &words.text("close"));
        if !std::mem::replace(shown, true) {
            close.request_focus();
        }
        close.clicked().then_some(Reply::Closed)
    })
}

/// The button that is meant: the only one in the accent colour.
pub fn primary(ui: &mut Ui, text: &str) -> Response {
    let theme = theme::of(ui.ctx());
    let response = ui
        .scope(|ui| {
            let widgets = &mut ui.visuals_mut().widgets;
            let lighter = theme.accent.lerp_to_gamma(theme.surface, 0.14);
            for (look, fill) in [
                (&mut widgets.inactive, theme.accent),
                (&mut widgets.hovered, lighter),
                (&mut widgets.active, theme.accent),
            ] {
                look.weak_bg_fill = fill;
                look.bg_stroke = Stroke::new(1.0, fill);
                look.fg_stroke.color = theme.on_accent;
            }
            ui.add(button_of(RichText::new(text).text_style(TextStyle::Name("strong".into()))))
        })
        .inner;
    focus_ring(ui, &response);
    response
}

/// An ordinary button of a dialog.
pub fn secondary(ui: &mut Ui, text: &str) -> Response {
    ui.add(button_of(RichText::new(text)))
}

fn button_of(text: RichText) -> Button<'static> {
    Button::new(text).min_size(vec2(22.0 * GRID, 8.0 * GRID))
}

/// A button that takes little room beside what matters more.
pub fn slim(ui: &mut Ui, text: String) -> Response {
    ui.add(Button::new(text).small().min_size(vec2(0.0, 6.0 * GRID)))
}

/// A ring around whatever has the keyboard, where its own edge would not show.
pub fn focus_ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, theme::of(ui.ctx()).accent);
        let rect = response.rect.expand(2.0);
        ui.painter().rect_stroke(rect, RADIUS + 2, stroke, egui::StrokeKind::Outside);
    }
}

/// A paragraph in the secondary colour.
pub fn muted(ui: &mut Ui, text: impl Into<String>) -> Response {
    let theme = theme::of(ui.ctx());
    ui.add(egui::Label::new(RichText::new(text).color(theme.muted)).wrap())
}

/// A small line in the secondary colour.
pub fn small(ui: &mut Ui, text: impl Into<String>) -> Response {
    let theme = theme::of(ui.ctx());
    let text = RichText::new(text).text_style(TextStyle::Small).color(theme.muted);
    ui.add(egui::Label::new(text).wrap())
}

/// Emphasised text.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).text_style(TextStyle::Name("strong".into()))
}
