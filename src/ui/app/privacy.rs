//! A copy without personal data, and hiding it while others watch.

use super::App;
use crate::edit::privacy::{Personal, without_personal_data};
use crate::file;
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Owner};
use crate::wording::Say as _;
use egui::Context;
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    /// Looks for personal data; the dialog opens when it is found.
    pub(super) fn look_for_personal_data(&self, ctx: &Context) {
        let Some(open) = &self.open else { return };
        let journey = Arc::clone(open.document.journey());
        self.jobs.run(ctx, open.owner(), "privacy", move || {
            Event::PersonalData(without_personal_data(&journey, &Personal::ALL).1)
        });
    }

    /// Asks where the copy goes.
    pub(super) fn ask_for_private_copy(&mut self, ctx: &Context, kinds: Vec<Personal>) {
        let stem = self.stem();
        let name = self.session.words.with("privacy-file", &[("name", (&stem).into())]);
        self.ask(ctx, Purpose::SaveCopy { without: kinds }, "privacy-title", format!("{name}.ron"));
    }

    /// Writes the copy. The open journey stays as it is, and so does its file.
    pub(super) fn save_private_copy(&mut self, ctx: &Context, path: PathBuf, kinds: Vec<Personal>) {
        let Some(open) = &self.open else { return };
        if open.document.path().is_some_and(|own| file::is_same(own, &path)) {
            self.complain(self.session.words.text("privacy-same-file"));
            return;
        }
        let journey = Arc::clone(open.document.journey());
        let words = self.session.words;
        self.jobs.run(ctx, Owner::Session, "private copy", move || {
            let (copy, _) = without_personal_data(&journey, &kinds);
            let saved = file::save(&path, &copy, None);
            Event::Exported(saved.map(|_| path).map_err(|error| error.say(words)))
        });
    }

    /// Whether names and quotes are to be hidden now.
    pub(super) fn is_discreet(&self) -> bool {
        self.shell.presenting && !self.session.settings.names_while_presenting
    }
}
