//! How every number is computed, with its source and its limits.

use super::Reply;
use super::parts::{close_button, modal, muted, strong};
use crate::i18n::Words;
use crate::paint::theme::GRID;
use egui::{ScrollArea, Ui};

const WIDTH: f32 = 720.0;

/// Title and text of each entry, in reading order.
const ENTRIES: [(&str, &str); 16] = [
    ("method-score", "method-score-text"),
    ("method-interval", "method-interval-text"),
    ("method-csi", "method-csi-text"),
    ("method-nps", "method-nps-text"),
    ("method-ces", "method-ces-text"),
    ("method-change", "method-change-text"),
    ("method-holm", "method-holm-text"),
    ("method-drop", "method-drop-text"),
    ("method-small", "method-small-text"),
    ("method-people", "method-people-text"),
    ("method-whole", "method-whole-text"),
    ("method-drivers", "method-drivers-text"),
    ("method-plan", "method-plan-text"),
    ("method-priority", "method-priority-text"),
    ("method-kpi", "method-kpi-text"),
    ("method-limits", "method-limits-text"),
];

/// The page on methods.
#[derive(Clone, Debug, Default)]
pub struct Method {
    shown: bool,
}

impl Method {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let room = (ui.ctx().content_rect().height() - 60.0 * GRID).max(30.0 * GRID);
        let shown = modal(ui, "method", &words.text("method-title"), WIDTH, |ui| {
            let area =
                ScrollArea::vertical().id_salt("method").max_height(room).min_scrolled_height(room);
            area.show(ui, |ui| {
                for (title, text) in ENTRIES {
                    ui.spacing_mut().item_spacing.y = GRID;
                    ui.label(strong(words.text(title)));
                    muted(ui, words.text(text));
                    ui.add_space(2.0 * GRID);
                }
            });
            close_button(ui, words, &mut self.shown)
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }
}
