//! Survey data into the open journey, by the import dialog.

use super::App;
use super::shell::Refused;
use crate::edit::{Edit, Step};
use crate::import::ImportError;
use crate::journey::Journey;
use crate::ui::dialog::import_job::{Looked, Tried, Watch};
use crate::ui::dialog::{Dialog, ImportDialog};
use egui::Context;
use std::path::Path;
use std::sync::Arc;

/// How the names of survey files end.
pub(super) const SURVEYS: [&str; 15] = [
    "csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "fods", "xml", "json",
    "jsonl", "html", "htm",
];

/// Whether a file is survey data and no journey, by its name.
pub(super) fn is_survey(path: &Path) -> bool {
    let end = path.extension().map(|end| end.to_string_lossy().to_lowercase());
    end.is_some_and(|end| SURVEYS.contains(&end.as_str()))
}

impl App {
    /// Opens the import dialog on a file. Without an open journey the data gets a new one.
    pub(super) fn import(&mut self, ctx: &Context, path: &Path) {
        if self.open.is_none() {
            self.begin_journey();
        }
        let Some(open) = &mut self.open else { return };
        open.document.seal();
        let dialog = ImportDialog::new(path, self.session.words, open.document.journey());
        self.ask_of_document(Dialog::Import(Box::new(dialog)));
        self.update_import(ctx);
    }

    /// Starts what the import dialog needs, while it is shown.
    pub(super) fn update_import(&mut self, ctx: &Context) {
        if let (Some(Dialog::Import(dialog)), Some(open)) =
            (self.shell.dialogs.shown_mut(), &self.open)
        {
            dialog.update(ctx, &self.jobs, open.owner(), open.document.journey());
        }
    }

    pub(super) fn import_looked(&mut self, watch: &Arc<Watch>, found: Result<Looked, ImportError>) {
        if let (Some(dialog), Some(open)) = (self.shell.dialogs.import_of(watch), &self.open) {
            dialog.looked(watch, found, open.document.journey());
        }
    }

    pub(super) fn import_tried(&mut self, watch: &Arc<Watch>, result: Result<Tried, ImportError>) {
        if let Some(dialog) = self.shell.dialogs.import_of(watch) {
            dialog.tried(watch, result);
        }
    }

    /// The data is in: one step, which one press takes back.
    pub(super) fn imported(
        &mut self,
        of: &Arc<Journey>,
        journey: Box<Journey>,
        text: String,
    ) -> Result<(), Refused> {
        self.must_be_still(of)?;
        self.edit_and_tell(Edit::ReplaceAll { journey, step: Step::Import }, text)
    }

    /// What was made of the journey replaces nothing but that journey.
    pub(super) fn must_be_still(&mut self, of: &Arc<Journey>) -> Result<(), Refused> {
        if self.open.as_ref().is_some_and(|open| open.is_still(of)) {
            return Ok(());
        }
        self.complain(self.session.words.text("dialog-moved-on"));
        Err(Refused)
    }
}
