//! Merging another file into the open journey.

use super::App;
use crate::edit::merge::{self, Merged};
use crate::edit::{Edit, Step};
use crate::file::{self, ReadError};
use crate::journey::Journey;
use crate::ui::action::Action;
use crate::ui::dialog::{Dialog, MergeConflicts};
use crate::ui::jobs::Event;
use egui::Context;
use std::path::PathBuf;
use std::sync::Arc;

/// Another file merged with the open journey as it was when reading began.
#[derive(Debug)]
pub struct MergeRead {
    path: PathBuf,
    mine: Arc<Journey>,
    merged: Result<Merged, ReadError>,
}

impl App {
    /// Reads another group's file and merges it, on another thread.
    pub(super) fn merge_with(&mut self, ctx: &Context, path: PathBuf) {
        let Some(document) = &self.document else { return };
        if document.path().is_some_and(|own| file::is_same(own, &path)) {
            self.complain(self.words.text("merge-own-file"));
            return;
        }
        let (mine, own) = (Arc::clone(document.journey()), self.file_name());
        self.jobs.run(ctx, "merge", move || {
            let name = name_of(&path);
            let merged = file::read(&path).map(|(opened, _)| {
                merge::groups(None, &[(own, Journey::clone(&mine)), (name, opened.journey)])
            });
            Event::Merged(Box::new(MergeRead { path, mine, merged }))
        });
    }

    /// Shows what came of it; again, if the journey was changed meanwhile.
    pub(super) fn merge_read(&mut self, ctx: &Context, read: MergeRead) {
        let Some(document) = &self.document else { return };
        let MergeRead { path, mine, merged } = read;
        match merged {
            Err(error) => self.complain(error.to_string()),
            Ok(_) if !Arc::ptr_eq(&mine, document.journey()) => self.merge_with(ctx, path),
            Ok(merged) if !merged.repeated().is_empty() => {
                self.toasts.tell(self.words.text("merge-same-file"));
            }
            Ok(merged) => {
                self.safety.merging = None;
                let dialog = MergeConflicts::new(name_of(&path), merged);
                self.dialog = Some(Dialog::Merge(Box::new(dialog)));
            }
        }
    }

    /// Puts the merged journey in the place of the open one, as one step.
    pub(super) fn take_merged(&mut self, ctx: &Context, journey: &Journey) {
        let edit = Edit::ReplaceAll { journey: Box::new(journey.clone()), step: Step::Merge };
        self.carry_out(ctx, Action::Edit { edit, gesture: None });
        self.note_merged_file();
        self.offer_undo(self.words.text("merge-done"));
    }
}

fn name_of(path: &std::path::Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
