//! Survey data into the open journey, by the import dialog.

use super::App;
use crate::edit::{Edit, Step};
use crate::import::ImportError;
use crate::journey::Journey;
use crate::ui::action::Action;
use crate::ui::command::Command;
use crate::ui::dialog::import_job::{Looked, Tried, Watch};
use crate::ui::dialog::{Dialog, ImportDialog};
use egui::Context;
use std::path::Path;
use std::sync::Arc;

/// How the names of survey files end.
pub(super) const SURVEYS: [&str; 4] = ["csv", "tsv", "txt", "xlsx"];

/// Whether a file is survey data and no journey, by its name.
pub(super) fn is_survey(path: &Path) -> bool {
    let end = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    end.is_some_and(|end| SURVEYS.contains(&end.as_str()))
}

impl App {
    /// Opens the import dialog on a file. Without an open journey the data gets a new one.
    pub(super) fn import(&mut self, ctx: &Context, path: &Path) {
        // What is asked now must not be lost under another dialog.
        if self.dialog.is_some() {
            return;
        }
        if self.document.is_none() {
            self.begin_journey();
        }
        let Some(document) = &mut self.document else { return };
        document.seal();
        let dialog = ImportDialog::new(path, self.words, document.journey());
        self.dialog = Some(Dialog::Import(Box::new(dialog)));
        self.update_import(ctx);
    }

    /// Starts what the import dialog needs.
    pub(super) fn update_import(&mut self, ctx: &Context) {
        if let (Some(Dialog::Import(dialog)), Some(document)) = (&mut self.dialog, &self.document) {
            dialog.update(ctx, &self.jobs, document.journey());
        }
    }

    pub(super) fn import_looked(&mut self, watch: &Arc<Watch>, found: Result<Looked, ImportError>) {
        if let (Some(Dialog::Import(dialog)), Some(document)) = (&mut self.dialog, &self.document) {
            dialog.looked(watch, found, document.journey());
        }
    }

    pub(super) fn import_tried(&mut self, watch: &Arc<Watch>, result: Result<Tried, ImportError>) {
        if let Some(Dialog::Import(dialog)) = &mut self.dialog {
            dialog.tried(watch, result);
        }
    }

    /// The data is in: one step, which one press takes back.
    pub(super) fn imported(&mut self, journey: &Journey, text: &str) {
        let journey = Box::new(journey.clone());
        self.edit(Edit::ReplaceAll { journey, step: Step::Import }, None);
        let undo = self.words.text(Command::Undo.key());
        self.toasts.offer(text, undo, Action::Run(Command::Undo));
    }
}
