//! An export that is being made; it can be stopped.

use crate::i18n::Words;
use crate::ui::dialog::Reply;
use crate::ui::dialog::parts::{buttons, modal, muted, secondary};
use egui::Ui;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Shown while a file is made.
#[derive(Clone, Debug)]
pub struct Exporting {
    stop: Arc<AtomicBool>,
}

impl Exporting {
    /// `stop` is what the job looks at.
    #[must_use]
    pub fn new(stop: Arc<AtomicBool>) -> Self {
        Self { stop }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let title = words.text("export-running");
        let shown = modal(ui, "exporting", &title, 320.0, |ui| {
            muted(ui, words.text("export-running-text"));
            buttons(ui, |ui| secondary(ui, &words.text("export-stop")).clicked())
        });
        if shown.inner || shown.dismissed {
            self.stop.store(true, Ordering::Relaxed);
            return Some(Reply::Closed);
        }
        None
    }
}
