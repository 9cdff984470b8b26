//! Merging another file into the open journey.

use super::App;
use super::shell::Refused;
use crate::edit::merge::{self, Merged};
use crate::edit::{Edit, Step};
use crate::file::{self, ReadError};
use crate::journey::Journey;
use crate::ui::dialog::{Dialog, GroupFile, Groups, MergeBasis, MergeConflicts};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Task};
use crate::wording::Say as _;
use egui::Context;
use std::path::{Path, PathBuf};
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
        let Some(open) = &self.open else { return };
        if open.document.path().is_some_and(|own| file::is_same(own, &path)) {
            self.complain(self.session.words.text("merge-own-file"));
            return;
        }
        let (mine, own) = (Arc::clone(open.document.journey()), open.name());
        let start = open.groups.start.clone();
        let found = open.groups.found.as_ref().map(|found| Arc::clone(&found.journey));
        self.jobs.run(ctx, open.owner(), Task::Merge, move || {
            let name = name_of(&path);
            let read = |path: &Path| file::read(path).map(|(opened, _)| opened.journey);
            let merged = start.as_deref().map(read).transpose().and_then(|start| {
                let start = start.or_else(|| found.as_deref().cloned());
                let files = [(own, Journey::clone(&mine)), (name, read(&path)?)];
                Ok(merge::groups(start.as_ref(), &files))
            });
            Event::Merged(Box::new(MergeRead { path, mine, merged }))
        });
    }

    /// Asks for a group's file, or for what all began with; the list comes back with the answer.
    pub(super) fn ask_for_group(&mut self, ctx: &Context, groups: Groups, what: GroupFile) {
        let title = match what {
            GroupFile::Group => "merge-choose",
            GroupFile::Start => "merge-groups-which-start",
        };
        self.ask(ctx, Purpose::Group(groups, what), title, String::new());
    }

    /// The next file that waits; after the last one what all began with is forgotten.
    pub(super) fn merge_next_group(&mut self, ctx: &Context) {
        let Some(open) = &mut self.open else { return };
        if open.groups.files.is_empty() {
            open.groups = Groups::default();
            return;
        }
        let path = open.groups.files.remove(0);
        self.merge_with(ctx, path);
    }

    /// Shows what came of it; again, if the journey was changed meanwhile.
    pub(super) fn merge_read(&mut self, ctx: &Context, read: MergeRead) {
        let Some(open) = &self.open else { return };
        let MergeRead { path, mine, merged } = read;
        match merged {
            Err(error) => {
                self.complain(error.say(self.session.words));
                self.merge_next_group(ctx);
            }
            Ok(_) if !open.is_still(&mine) => self.merge_with(ctx, path),
            Ok(merged) if !merged.repeated().is_empty() => {
                self.shell.toasts.tell(self.session.words.text("merge-same-file"));
                self.merge_next_group(ctx);
            }
            Ok(merged) => {
                let basis = MergeBasis { mine, own_file: None };
                let dialog = MergeConflicts::new(name_of(&path), merged, basis);
                self.ask_of_document(Dialog::Merge(Box::new(dialog)));
            }
        }
    }

    /// Puts the merged journey in the place of the open one, as one step.
    pub(super) fn take_merged(
        &mut self,
        ctx: &Context,
        basis: MergeBasis,
        journey: Box<Journey>,
    ) -> Result<(), Refused> {
        self.must_be_still(&basis.mine)?;
        let text = self.session.words.text("merge-done");
        self.edit_and_tell(Edit::ReplaceAll { journey, step: Step::Merge }, text)?;
        if let (Some((theirs, stamp)), Some(open)) = (basis.own_file, &mut self.open) {
            open.document.has_merged(theirs, stamp);
            open.change = None;
            self.safety.tell_anew();
        }
        self.merge_next_group(ctx);
        Ok(())
    }
}

fn name_of(path: &std::path::Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
