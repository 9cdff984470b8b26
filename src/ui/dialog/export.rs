//! What picture to write; where to is asked afterwards.

use super::Reply;
use super::parts::{buttons, modal, muted, primary, secondary};
use crate::export::Format;
use crate::i18n::Words;
use crate::paint::theme::GRID;
use crate::ui::action::Action;
use crate::ui::context::View;
use crate::ui::widget::field;
use egui::Ui;

/// A picture to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What it shows.
    pub view: View,
    /// As what file.
    pub format: Format,
    /// Pixels per point, for PNG.
    pub scale: u8,
}

/// Asks what picture to write.
#[derive(Clone, Debug)]
pub struct ExportPicture {
    picture: Picture,
    can_compare: bool,
    shown: bool,
}

impl ExportPicture {
    /// Begins with the view that is shown. Two rounds make a comparison possible.
    #[must_use]
    pub fn new(view: View, can_compare: bool) -> Self {
        let possible = can_compare || view != View::Compare;
        let view = if possible { view } else { View::Map };
        let picture = Picture { view, format: Format::Svg, scale: 2 };
        Self { picture, can_compare, shown: false }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let title = words.text("dialog-export-title");
        let shown = modal(ui, "export", &title, 400.0, |ui| {
            self.fields(ui, words);
            buttons(ui, |ui| {
                let go = primary(ui, &words.text("dialog-export-go"));
                if !std::mem::replace(&mut self.shown, true) {
                    go.request_focus();
                }
                let cancel = secondary(ui, &words.text("cancel"));
                if go.clicked() {
                    return Some(Reply::Action(Action::Export(self.picture)));
                }
                cancel.clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn fields(&mut self, ui: &mut Ui, words: &Words) {
        let picture = &mut self.picture;
        group(ui, &words.text("dialog-export-view"), |ui| {
            ui.radio_value(&mut picture.view, View::Map, words.text("cmd-map"));
            ui.add_enabled_ui(self.can_compare, |ui| {
                ui.radio_value(&mut picture.view, View::Compare, words.text("cmd-compare"))
                    .on_disabled_hover_text(words.text("dialog-export-no-compare"));
            });
            let priorities = words.text("cmd-priorities");
            ui.radio_value(&mut picture.view, View::Priorities, priorities);
            ui.radio_value(&mut picture.view, View::Feedback, words.text("feedback-themes"));
            ui.radio_value(&mut picture.view, View::Kpis, words.text("cmd-kpis"));
            ui.radio_value(&mut picture.view, View::Measure, words.text("cmd-measure"));
            ui.radio_value(&mut picture.view, View::Drivers, words.text("cmd-drivers"));
            ui.radio_value(&mut picture.view, View::Actions, words.text("cmd-actions"));
            ui.radio_value(&mut picture.view, View::Experience, words.text("experience-title"));
        });
        group(ui, &words.text("dialog-export-format"), |ui| {
            for format in Format::PICTURES {
                ui.radio_value(&mut picture.format, format, words.text(format.key()));
            }
        });
        match picture.format {
            Format::Svg | Format::Markdown | Format::Json => {
                muted(ui, words.text("dialog-export-svg-hint"));
            }
            Format::Png => group(ui, &words.text("dialog-export-scale"), |ui| {
                for scale in [1_u8, 2, 3, 4] {
                    ui.radio_value(&mut picture.scale, scale, format!("{scale}×"));
                }
            }),
        }
    }
}

/// A label with its alternatives in a row below.
fn group(ui: &mut Ui, label: &str, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        field::label(ui, label);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0 * GRID;
            content(ui);
        });
    });
}
