//! Save changes before they are lost?

use super::Choice;
use super::parts::{buttons, modal, muted, primary, secondary};
use crate::i18n::Words;
use egui::Ui;

/// Asks whether to save. Escape goes back to the work.
#[derive(Clone, Debug)]
pub struct Unsaved {
    file: String,
    shown: bool,
}

impl Unsaved {
    /// Asks about the file, or the title of a journey that has none.
    #[must_use]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into(), shown: false }
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Choice> {
        let title = words.text("dialog-unsaved-title");
        let shown = modal(ui, "unsaved", &title, 420.0, |ui| {
            muted(ui, words.with("dialog-unsaved-text", &[("file", (&self.file).into())]));
            buttons(ui, |ui| {
                let save = primary(ui, &words.text("save"));
                if !std::mem::replace(&mut self.shown, true) {
                    save.request_focus();
                }
                let cancel = secondary(ui, &words.text("cancel"));
                let discard = secondary(ui, &words.text("dialog-unsaved-discard"));
                [(save, Choice::Save), (cancel, Choice::Close), (discard, Choice::Discard)]
                    .into_iter()
                    .find_map(|(button, choice)| button.clicked().then_some(choice))
            })
        });
        shown.inner.or(shown.dismissed.then_some(Choice::Close))
    }
}

#[cfg(test)]
#[path = "unsaved_tests.rs"]
mod tests;
