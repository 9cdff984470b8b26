//! Writing questionnaires and calendars.

use super::App;
use crate::file;
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Owner, Task};
use crate::ui::paper::Paper;
use crate::wording::Say as _;
use egui::Context;
use std::path::PathBuf;
use std::sync::Arc;

impl App {
    /// Asks where it goes.
    pub(super) fn ask_for_paper(&mut self, ctx: &Context, paper: Paper) {
        let name = format!("{}.{}", self.stem(), paper.ending());
        let title = paper.title_key();
        self.ask(ctx, Purpose::Paper(paper), title, name);
    }

    /// Writes it on another thread.
    pub(super) fn write_paper(&self, ctx: &Context, paper: Paper, path: PathBuf) {
        let Some(open) = &self.open else { return };
        let (journey, words) = (Arc::clone(open.document.journey()), self.session.words);
        self.jobs.run(ctx, Owner::Session, Task::Paper, move || {
            let text = paper.text(&journey, words);
            let written = file::write(&path, text.as_bytes());
            Event::Wrote(written.map(|()| path).map_err(|error| error.say(words)))
        });
    }
}
