//! Another program changed the file since it was opened.

use super::Choice;
use super::parts::{buttons, modal, muted, primary, secondary};
use crate::i18n::Words;
use egui::Ui;

/// Asks what to do with a file that another program changed.
#[derive(Clone, Debug)]
pub struct ChangedOnDisk {
    file: String,
    shown: bool,
}

impl ChangedOnDisk {
    /// Asks about the file.
    #[must_use]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into(), shown: false }
    }

    /// Shows the dialog. Merging, which loses nothing of either side, is what is meant.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Choice> {
        let title = words.text("dialog-changed-title");
        let shown = modal(ui, "changed-on-disk", &title, 620.0, |ui| {
            muted(ui, words.with("dialog-changed-text", &[("file", (&self.file).into())]));
            buttons(ui, |ui| {
                let merge = primary(ui, &words.text("safety-merge"));
                if !std::mem::replace(&mut self.shown, true) {
                    merge.request_focus();
                }
                let save_as = secondary(ui, &words.text("dialog-save-as"));
                let cancel = secondary(ui, &words.text("cancel"));
                let overwrite = secondary(ui, &words.text("dialog-overwrite"));
                let reload = secondary(ui, &words.text("safety-reload"));
                let answers = [
                    (merge, Choice::Merge),
                    (save_as, Choice::SaveAs),
                    (cancel, Choice::Close),
                    (overwrite, Choice::Overwrite),
                    (reload, Choice::Reload),
                ];
                answers.into_iter().find_map(|(button, choice)| button.clicked().then_some(choice))
            })
        });
        shown.inner.or(shown.dismissed.then_some(Choice::Close))
    }
}
