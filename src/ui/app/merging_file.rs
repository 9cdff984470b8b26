//! Merging what another program wrote to the file with what is open.

use super::App;
use super::safety::SafetyEvent;
use crate::edit::merge::{self, Merged};
use crate::edit::{Edit, Step};
use crate::file::{self, Stamp};
use crate::journey::Journey;
use crate::ui::action::Action;
use crate::ui::dialog::{Dialog, Message};
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

    /// Puts the merged journey in the place of the open one, as one step; begins anew where the open
    /// one has moved on.
    pub(super) fn take_merged_file(&mut self, ctx: &Context, file: MergedFile) {
        let MergedFile { mine, theirs, stamp, merged } = file;
        if !self.document.as_ref().is_some_and(|it| Arc::ptr_eq(it.journey(), &mine)) {
            self.merge_file(ctx);
            return;
        }
        let edit =
            Edit::ReplaceAll { journey: Box::new(merged.journey.clone()), step: Step::Merge };
        self.carry_out(ctx, Action::Edit { edit, gesture: None });
        if let Some(document) = &mut self.document {
            document.has_merged(theirs, stamp);
        }
        self.safety.tell_anew();
        self.offer_undo(self.words.text("safety-merged"));
        self.tell_disagreements(&merged);
    }

    /// Where both sides changed the same thing, mine stays; what theirs was can be read and copied.
    fn tell_disagreements(&mut self, merged: &Merged) {
        if merged.conflicts.is_empty() {
            return;
        }
        let names = [self.words.text("merge-mine"), self.file_name()];
        let sentences = merged.conflicts.iter().map(|one| one.sentence(self.words, &names));
        let detail = sentences.collect::<Vec<_>>().join("\n");
        let count = &[("count", merged.conflicts.len().into())];
        let text = self.words.with("safety-merged-text", count);
        let message = Message::new(self.words.text("safety-merged-title"), text);
        self.dialog = Some(Dialog::Message(message.with_detail(detail)));
    }
}
