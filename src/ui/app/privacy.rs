//! A copy without personal data, and hiding it while others watch.

use super::App;
use crate::edit::privacy::{Personal, without_personal_data};
use crate::file::{self, Expected, Trouble, Version};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Owner, Task};
use crate::wording::{self, Say as _};
use egui::Context;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl App {
    /// Looks for personal data; the dialog opens when it is found.
    pub(super) fn look_for_personal_data(&self, ctx: &Context) {
        let Some(open) = &self.open else { return };
        let journey = Arc::clone(open.document.journey());
        self.jobs.run(ctx, open.owner(), Task::Privacy, move || {
            Event::PersonalData(without_personal_data(&journey, &Personal::ALL).1)
        });
    }

    /// Asks where the copy goes.
    pub(super) fn ask_for_private_copy(
        &mut self,
        ctx: &Context,
        kinds: Vec<Personal>,
        forget: bool,
    ) {
        let stem = self.stem();
        let name = self.session.words.with("privacy-file", &[("name", (&stem).into())]);
        self.ask(
            ctx,
            Purpose::SaveCopy { without: kinds, forget },
            "privacy-title",
            format!("{name}.ron"),
        );
    }

    /// Writes the copy. The open journey stays as it is, and so does its file.
    pub(super) fn save_private_copy(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        kinds: Vec<Personal>,
        forget: bool,
    ) {
        let Some(open) = &self.open else { return };
        if open.document.path().is_some_and(|own| file::is_same(own, &path)) {
            self.complain(self.session.words.text("privacy-same-file"));
            return;
        }
        let journey = Arc::clone(open.document.journey());
        let own = open.document.path().filter(|_| forget).map(Path::to_path_buf);
        let (state, words) = (self.safety.state.clone(), self.session.words);
        self.jobs.run(ctx, Owner::Session, Task::PrivateCopy, move || {
            let (copy, _) = without_personal_data(&journey, &kinds);
            let written = file::put(state.as_ref(), &path, &copy, Expected::Anything);
            let saved = written.map_err(|error| error.say(words)).and_then(|_| {
                let all =
                    own.iter().zip(&state).flat_map(|(own, state)| file::versions(state, own));
                let deleted = all.map(Version::delete).collect::<Result<Vec<()>, _>>();
                deleted.map_err(|error| wording::reason(&Trouble::from(&error), words))
            });
            Event::Exported(saved.map(|_| path))
        });
    }

    /// Whether names and quotes are to be hidden now.
    pub(super) fn is_discreet(&self) -> bool {
        self.shell.presenting.is_some() && !self.session.settings.names_while_presenting
    }
}
