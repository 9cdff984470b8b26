//! Merging what another program wrote to the file with what is open.

use super::App;
use super::safety::SafetyEvent;
use crate::edit::merge::{self, Conflict, Merged};
use crate::file::{self, Stamp};
use crate::journey::Journey;
use crate::ui::dialog::{Dialog, MergeConflicts};
use crate::ui::jobs::Event;
use egui::Context;
use std::path::Path;
use std::sync::Arc;

/// The file as it is now, merged with the open journey as it was when reading began.
#[derive(Debug)]
pub struct MergedFile {
    mine: Arc<Journey>,
    theirs: Arc<Journey>,
    stamp: Stamp,
    merged: Merged,
}

impl App {
    /// Reads the file and merges it with the open journey, on another thread. Both began with what the
    /// file held when it was last read or written.
    pub(super) fn merge_file(&mut self, ctx: &Context) {
        self.next = None;
        let Some(document) = &self.document else { return };
        let Some(path) = document.path().map(Path::to_path_buf) else { return };
        let (base, mine) = (Arc::clone(document.base()), Arc::clone(document.journey()));
        self.jobs.run(ctx, "merge file", move || {
            let merged = file::read(&path).map(|(opened, stamp)| {
                let merged = merge::three_way(&base, &mine, &opened.journey);
                MergedFile { mine, theirs: Arc::new(opened.journey), stamp, merged }
            });
            Event::Safety(SafetyEvent::Merged(Box::new(merged)))
        });
    }

    /// Asks where both sides disagree, then puts the merged journey in the place of the open one as one
    /// step; begins anew where the open one has moved on.
    pub(super) fn take_merged_file(&mut self, ctx: &Context, file: MergedFile) {
        let MergedFile { mine, theirs, stamp, merged } = file;
        if !self.document.as_ref().is_some_and(|it| Arc::ptr_eq(it.journey(), &mine)) {
            self.merge_file(ctx);
            return;
        }
        self.safety.merging = Some((theirs, stamp));
        if merged.conflicts.iter().all(Conflict::is_plainly_same) {
            self.take_merged(ctx, &merged.journey);
        } else {
            let dialog = MergeConflicts::new(self.file_name(), merged);
            self.dialog = Some(Dialog::Merge(Box::new(dialog)));
        }
    }

    /// Takes note that the file is merged into the open journey, if it was the file that was merged.
    pub(super) fn note_merged_file(&mut self) {
        let Some((theirs, stamp)) = self.safety.merging.take() else { return };
        if let Some(document) = &mut self.document {
            document.has_merged(theirs, stamp);
        }
        self.safety.tell_anew();
    }
}
