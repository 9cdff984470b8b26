//! A copy without personal data, and hiding it while others watch.

use super::App;
use crate::edit::privacy::{Personal, without_personal_data};
use crate::file;
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::Event;
use egui::Context;
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    /// Looks for personal data; the dialog opens when it is found.
    pub(super) fn look_for_personal_data(&self, ctx: &Context) {
        let Some(document) = &self.document else { return };
        let journey = Arc::clone(document.journey());
        self.jobs.run(ctx, "privacy", move || {
            Event::PersonalData(without_personal_data(&journey, &Personal::ALL).1)
        });
    }

    /// Asks where the copy goes.
    pub(super) fn ask_for_private_copy(&mut self, ctx: &Context, kinds: Vec<Personal>) {
        self.private = kinds;
        let name = self.words.with("privacy-file", &[("name", (&self.stem()).into())]);
        self.ask(ctx, Purpose::SaveCopy, "privacy-title", format!("{name}.ron"));
    }

    /// Writes the copy. The open journey stays as it is, and so does its file.
    pub(super) fn save_private_copy(&mut self, ctx: &Context, path: PathBuf) {
        let Some(document) = &self.document else { return };
        if document.path().is_some_and(|own| file::is_same(own, &path)) {
            self.complain(self.words.text("privacy-same-file"));
            return;
        }
        let (journey, kinds) = (Arc::clone(document.journey()), std::mem::take(&mut self.private));
        self.jobs.run(ctx, "private copy", move || {
            let (copy, _) = without_personal_data(&journey, &kinds);
            let saved = file::save(&path, &copy, None);
            Event::Exported(saved.map(|_| path).map_err(|error| error.to_string()))
        });
    }

    /// Whether names and quotes are to be hidden now.
    pub(super) fn is_discreet(&self) -> bool {
        self.presenting && !self.settings.names_while_presenting
    }
}
