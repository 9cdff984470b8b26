//! An export that is being made; it can be stopped.

use crate::export::Watch;
use crate::i18n::Words;
use crate::ui::dialog::Reply;
use crate::ui::dialog::parts::{buttons, modal, muted, secondary};
use egui::Ui;
use std::sync::Arc;
use std::time::Duration;

/// How often it is looked how far the file is.
const LOOK: Duration = Duration::from_millis(200);

/// Shown while a file is made.
#[derive(Clone, Debug)]
pub struct Exporting {
    watch: Arc<Watch>,
}

impl Exporting {
    /// `watch` is what the job looks at and tells.
    #[must_use]
    pub fn new(watch: Arc<Watch>) -> Self {
        Self { watch }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let title = words.text("export-running");
        let shown = modal(ui, "exporting", &title, 320.0, |ui| {
            muted(ui, words.text("export-running-text"));
            if let Some((done, all)) = self.watch.pages() {
                let args = [("page", (done + 1).min(all).into()), ("all", all.into())];
                muted(ui, words.with("export-running-page", &args));
            }
            ui.ctx().request_repaint_after(LOOK);
            buttons(ui, |ui| secondary(ui, &words.text("export-stop")).clicked())
        });
        if shown.inner || shown.dismissed {
            self.watch.stop();
            return Some(Reply::Closed);
        }
        None
    }
}
