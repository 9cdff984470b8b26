//! Merging what another program wrote to the file with what is open.

use super::App;
use super::shell::Refused;
use crate::edit::merge::{self, Conflict, Merged};
use crate::file::{self, Stamp};
use crate::journey::Journey;
use crate::ui::dialog::{Dialog, MergeBasis, MergeConflicts};
use crate::ui::jobs::{Event, Task};
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
        let Some(open) = &self.open else { return };
        let document = &open.document;
        let Some(path) = document.path().map(Path::to_path_buf) else { return };
        let (base, mine) = (Arc::clone(document.base()), Arc::clone(document.journey()));
        self.jobs.run(ctx, open.owner(), Task::MergeFile, move || {
            let merged = file::read(&path).map(|(opened, stamp)| {
                let merged = merge::three_way(&base, &mine, &opened.journey);
                MergedFile { mine, theirs: Arc::new(opened.journey), stamp, merged }
            });
            Event::MergedFile(Box::new(merged))
        });
    }

    /// Asks where both sides disagree, then puts the merged journey in the place of the open one as one
    /// step; begins anew where the open one has moved on.
    pub(super) fn take_merged_file(&mut self, ctx: &Context, file: MergedFile) {
        let MergedFile { mine, theirs, stamp, merged } = file;
        let Some(open) = &self.open else { return };
        if !open.is_still(&mine) {
            self.merge_file(ctx);
            return;
        }
        let basis = MergeBasis { mine, own_file: Some((theirs, stamp)) };
        if merged.conflicts.iter().all(Conflict::is_plainly_same) {
            // Refused, it has been said why, and the bar above the view still asks.
            let _: Result<(), Refused> = self.take_merged(ctx, basis, Box::new(merged.journey));
        } else {
            let dialog = MergeConflicts::new(open.name(), merged, basis);
            self.ask_of_document(Dialog::Merge(Box::new(dialog)));
        }
    }
}
