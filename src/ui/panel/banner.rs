//! A bar above the view: something about the file that should be decided, but need not be now.

use crate::paint::theme::{self, GRID};
use crate::ui::action::{Action, Actions};
use egui::accesskit::Live;
use egui::{Button, Frame, Label, Margin, Panel, RichText, Role, Ui};

/// What a bar says and offers.
#[derive(Clone, Debug, PartialEq)]
pub struct Banner {
    /// What happened.
    pub text: String,
    /// What can be done about it; the first is the usual answer.
    pub buttons: Vec<(String, Action)>,
}

/// Shows the bar.
pub fn show(ui: &mut Ui, banner: &Banner, out: &mut Actions) {
    let theme = theme::of(ui.ctx());
    let frame = Frame::new().fill(theme.accent_soft).inner_margin(Margin::symmetric(16, 8));
    Panel::top("banner").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0 * GRID;
            let text = RichText::new(&banner.text).color(theme.text);
            let label = ui.add(Label::new(text).wrap());
            ui.ctx().accesskit_node_builder(label.id, |node| {
                node.set_role(Role::Status);
                node.set_live(Live::Polite);
            });
            for (text, action) in &banner.buttons {
                if ui.add(Button::new(text)).clicked() {
                    out.push(action.clone());
                }
            }
        });
    });
}
