//! Saving, exporting, and asking for the file to do it in.

use super::files::Next;
use super::importing::{SURVEYS, is_survey};
use super::open::{Again, Saving};
use super::{App, Open};
use crate::document::{Document, Saved};
use crate::file::{self, SaveError};
use crate::ui::action::Action;
use crate::ui::dialog::{Dialog, Groups, Question};
use crate::ui::file_dialog::{Ask, Outcome, Purpose};
use crate::ui::jobs::{Event, Owner, Task};
use crate::wording::{self, Say as _};
use egui::Context;
use std::path::{Path, PathBuf};

impl App {
    /// Saves under the present name, or asks for one; then goes on.
    pub(super) fn save(&mut self, ctx: &Context, overwrite: bool, then: Option<Next>) {
        let Some(open) = &self.open else { return };
        match open.document.path() {
            Some(path) if open.document.read_only().is_none() => {
                let path = path.to_path_buf();
                self.start_save(ctx, Again { path, overwrite }, then);
            }
            _ => self.save_as(ctx, then),
        }
    }

    pub(super) fn save_as(&mut self, ctx: &Context, then: Option<Next>) {
        let Some(open) = &self.open else { return };
        let present = open.document.path().and_then(Path::file_name);
        let name = match present {
            Some(name) => name.to_string_lossy().into_owned(),
            None => format!("{}.ron", file::stem_of(&open.document.journey().title)),
        };
        self.ask(ctx, Purpose::Save { then }, "dialog-save-title", name);
    }

    /// One save runs at a time; another one that is wanted meanwhile follows.
    fn start_save(&mut self, ctx: &Context, wanted: Again, then: Option<Next>) {
        let Some(open) = &mut self.open else { return };
        if let Some(saving) = &mut open.saving {
            saving.then = then.or(saving.then.take());
            saving.again = Some(wanted);
            return;
        }
        open.saving = Some(Saving { then, again: None });
        let job = open.document.save_job(wanted.path, wanted.overwrite);
        let job = job.with_state(self.safety.state.clone(), self.safety.locks.clone());
        let owner = open.owner();
        self.jobs.run(ctx, owner, Task::Save, move || Event::Saved(Box::new(job.run())));
    }

    pub(super) fn saved(&mut self, ctx: &Context, result: Result<Saved, SaveError>) {
        let Some(open) = &mut self.open else { return };
        let Saving { then, again } = open.saving.take().unwrap_or_default();
        match result {
            Ok(done) => {
                let then = then.map(|next| next.once_written(done.path()));
                self.take_saved(done);
                if let Some(again) = again {
                    self.start_save(ctx, again, then);
                } else if let Some(next) = then {
                    // Something may have been typed while the file was written.
                    self.carry_out(ctx, Action::Leave { next, losing: None });
                }
            }
            Err(error) => {
                self.not_saved(&error, then);
                if let Some(again) = again {
                    self.start_save(ctx, again, None);
                }
            }
        }
    }

    fn take_saved(&mut self, done: Saved) {
        let Some(open) = &mut self.open else { return };
        let words = self.session.words;
        let path = done.path().to_path_buf();
        let unkept = done.unkept().map(|reason| wording::reason(reason, self.session.words));
        let same_file = open.document.path().is_some_and(|own| file::is_same(own, &path));
        let renewed = same_file && open.document.older_format().is_some();
        let lost = done.lost().to_vec();
        open.document.saved(done);
        open.change = None;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        let said = if renewed { "toast-saved-format" } else { "toast-saved" };
        self.shell.toasts.tell(words.with(said, &[("file", (&name).into())]));
        if let Some(reason) = unkept {
            let reason = &[("reason", (&reason).into())];
            self.shell.toasts.error(words.with("versions-unkept", reason));
        }
        for lost in lost {
            self.shell.toasts.error(lost.say(words));
        }
        self.safety.tell_anew();
        self.session.remember_file(path);
    }

    fn not_saved(&mut self, error: &SaveError, then: Option<Next>) {
        let words = self.session.words;
        let question = if let SaveError::ChangedOnDisk { .. } = error {
            Question::changed_on_disk(words, &self.file_name(), then)
        } else {
            if let (SaveError::Unsure { stamp, .. }, Some(open)) = (error, &mut self.open) {
                // It is not another program that has written this.
                open.document.keep_over(Some(*stamp));
            }
            let title = words.text("dialog-not-saved-title");
            Question::message(words, title, error.say(words))
                .with_help(words.text("dialog-save-as"), Action::SaveAs { then })
        };
        self.ask_of_document(Dialog::Question(question));
    }

    /// Asks for a file.
    pub(super) fn ask(&mut self, ctx: &Context, purpose: Purpose, title: &str, file_name: String) {
        let words = self.session.words;
        let journeys = |endings: &[&'static str]| {
            vec![(words.text("dialog-filter-journeys"), endings.to_vec())]
        };
        let pictures = |endings: &[&'static str]| {
            vec![(words.text("dialog-filter-pictures"), endings.to_vec())]
        };
        let filters = match &purpose {
            // Maps from elsewhere become journeys.
            Purpose::Open { .. } => journeys(&["ron", "mmd", "mermaid", "md"]),
            Purpose::Save { .. }
            | Purpose::CompareWith
            | Purpose::MergeWith
            | Purpose::Group(..)
            | Purpose::SaveCopy { .. } => journeys(&["ron"]),
            Purpose::Export(wish) => {
                let ending = wish.format.ending();
                vec![(words.text(&format!("export-format-{ending}")), vec![ending])]
            }
            Purpose::Picture(_) => {
                vec![(words.text("filter-pictures"), vec!["jpg", "jpeg", "png"])]
            }
            Purpose::Paper(paper) => vec![(words.text(paper.title_key()), vec![paper.ending()])],
            Purpose::Canvas => pictures(&["svg", "png"]),
            Purpose::Import => vec![(words.text("import-filter"), SURVEYS.to_vec())],
        };
        let folder = self.folder();
        let ask = Ask {
            purpose,
            owner: self.open.as_ref().map_or(Owner::Session, Open::owner),
            title: words.text(title),
            folder,
            file_name,
            filters,
        };
        self.shell.file_dialog.ask(ctx, ask, None);
    }

    /// The folder of the open file, whole also where the file was named without one; without a file that of the
    /// last one.
    fn folder(&self) -> Option<PathBuf> {
        let own = self.document().and_then(Document::path).map(Path::to_path_buf);
        let last = || self.session.recent.first().map(|one| one.path.clone());
        let path = std::path::absolute(own.or_else(last)?).ok()?;
        path.parent().map(Path::to_path_buf)
    }

    /// A file was chosen, or not.
    pub(super) fn answered(&mut self, ctx: &Context, purpose: Purpose, outcome: Outcome) {
        let path = match (outcome, &purpose) {
            (Outcome::Picked(path), _) => path,
            (Outcome::Several(paths), Purpose::Group(groups, what)) => {
                let with_all = |groups: Groups, path| groups.with(path, *what);
                let groups = paths.into_iter().fold(groups.clone(), with_all);
                self.ask_of_document(Dialog::Groups(groups));
                return;
            }
            // The list that was begun is there again.
            (Outcome::Cancelled, Purpose::Group(groups, _)) => {
                self.ask_of_document(Dialog::Groups(groups.clone()));
                return;
            }
            (Outcome::Several(_) | Outcome::Cancelled, _) => return,
        };
        match purpose {
            Purpose::Open { .. } if is_survey(&path) => self.import(ctx, &path),
            Purpose::Open { losing } => self.read(ctx, path, None, losing),
            Purpose::CompareWith => self.open_beside(ctx, path),
            Purpose::MergeWith => self.merge_with(ctx, path),
            Purpose::Group(groups, what) => {
                self.ask_of_document(Dialog::Groups(groups.with(path, what)));
            }
            // The dialog has asked whether to overwrite.
            Purpose::Save { then } => {
                self.start_save(ctx, Again { path, overwrite: true }, then);
            }
            Purpose::Export(wish) => self.export(ctx, wish, path),
            Purpose::Picture(of) => self.read_picture(ctx, of, path),
            Purpose::Paper(paper) => self.write_paper(ctx, paper, path),
            Purpose::Canvas => self.export_canvas(ctx, path),
            Purpose::SaveCopy { without, forget } => {
                self.save_private_copy(ctx, path, without, forget);
            }
            Purpose::Import => self.import(ctx, &path),
        }
    }

    pub(super) fn stem(&self) -> String {
        let document = self.document();
        let stem = document.and_then(|document| document.path()?.file_stem());
        stem.map_or_else(
            || document.map_or_else(String::new, |one| file::stem_of(&one.journey().title)),
            |stem| stem.to_string_lossy().into_owned(),
        )
    }
}
