//! Saving, exporting, and asking for the file to do it in.

use super::importing::{SURVEYS, is_survey};
use super::{App, Other};
use crate::edit::SaveJob;
use crate::export::picture::{self, Drawing};
use crate::file::{self, SaveError};
use crate::ui::context::View;
use crate::ui::dialog::{ChangedOnDisk, Choice, Dialog, Message, Picture, PictureFormat};
use crate::ui::file_dialog::{Answer, Ask, Outcome, Purpose};
use crate::ui::jobs::Event;
use egui::Context;
use std::path::{Path, PathBuf};

impl App {
    /// Saves under the present name, or asks for one.
    pub(super) fn save(&mut self, ctx: &Context, overwrite: bool) {
        let Some(document) = &self.document else { return };
        match document.path() {
            Some(path) if document.read_only().is_none() => {
                let job = document.save_job(path.to_path_buf(), overwrite);
                self.start_save(ctx, job);
            }
            _ => self.save_as(ctx),
        }
    }

    pub(super) fn save_as(&mut self, ctx: &Context) {
        let Some(document) = &self.document else { return };
        let present = document.path().and_then(Path::file_name);
        let name = match present {
            Some(name) => name.to_string_lossy().into_owned(),
            None => format!("{}.ron", file::stem_of(&document.journey().title)),
        };
        self.ask(ctx, Purpose::Save, "dialog-save-title", name);
    }

    fn start_save(&mut self, ctx: &Context, job: SaveJob) {
        if std::mem::replace(&mut self.saving, true) {
            return;
        }
        let job = job.with_state(self.safety.state.clone());
        self.jobs.run(ctx, "save", move || Event::Saved(Box::new(job.run())));
    }

    pub(super) fn saved(&mut self, ctx: &Context, result: Result<crate::edit::Saved, SaveError>) {
        self.saving = false;
        match result {
            Ok(done) => {
                let path = done.path().to_path_buf();
                let unkept = done.unkept().map(str::to_owned);
                if let Some(document) = &mut self.document {
                    document.saved(done);
                }
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                let name = name.unwrap_or_default();
                self.toasts.tell(self.words.with("toast-saved", &[("file", (&name).into())]));
                if let Some(reason) = unkept {
                    let reason = &[("reason", (&reason).into())];
                    self.toasts.error(self.words.with("versions-unkept", reason));
                }
                self.safety.tell_anew();
                self.remember_file(Some(path));
                if let Some(next) = self.next.take() {
                    // Something may have been typed while the file was written.
                    self.leave_for(ctx, next);
                }
            }
            Err(SaveError::ChangedOnDisk { .. }) => {
                self.dialog = Some(Dialog::ChangedOnDisk(ChangedOnDisk::new(self.file_name())));
            }
            Err(error) => {
                if let (SaveError::Unsure { stamp, .. }, Some(document)) =
                    (&error, &mut self.document)
                {
                    // It is not another program that has written this.
                    document.keep_over(Some(*stamp));
                }
                self.next = None;
                let title = self.words.text("dialog-not-saved-title");
                let button = self.words.text("dialog-save-as");
                let message =
                    Message::new(title, error.to_string()).with_button(button, Choice::SaveAs);
                self.dialog = Some(Dialog::Message(message));
            }
        }
    }

    /// Asks for a file.
    pub(super) fn ask(&mut self, ctx: &Context, purpose: Purpose, title: &str, file_name: String) {
        let mut endings = vec!["ron"];
        if purpose == Purpose::Open {
            // Maps from elsewhere become journeys.
            endings.extend(["mmd", "mermaid", "md"]);
        }
        let journey_files = vec![(self.words.text("dialog-filter-journeys"), endings)];
        let filters = match (purpose, &self.picture) {
            (Purpose::Export, Some(picture)) => {
                vec![(self.words.text("dialog-filter-pictures"), vec![picture.format.extension()])]
            }
            (Purpose::Canvas, _) => {
                vec![(self.words.text("dialog-filter-pictures"), vec!["svg", "png"])]
            }
            (Purpose::Import, _) => vec![(self.words.text("import-filter"), SURVEYS.to_vec())],
            _ => journey_files,
        };
        let folder = self.document.as_ref().and_then(|document| document.path()?.parent());
        let ask = Ask {
            purpose,
            title: self.words.text(title),
            folder: folder.map(Path::to_path_buf),
            file_name,
            filters,
        };
        self.file_dialog.ask(ctx, ask, None);
    }

    /// A file was chosen, or not.
    pub(super) fn answered(&mut self, ctx: &Context, answer: Answer) {
        let Outcome::Picked(path) = answer.outcome else {
            self.next = None;
            return;
        };
        match answer.purpose {
            Purpose::Open if is_survey(&path) => self.import(ctx, &path),
            Purpose::Open => self.open(ctx, path),
            Purpose::CompareWith => self.open_other(ctx, path),
            Purpose::MergeWith => self.merge_with(ctx, path),
            Purpose::Save => {
                if let Some(document) = &self.document {
                    // The dialog has asked whether to overwrite.
                    let job = document.save_job(path, true);
                    self.start_save(ctx, job);
                }
            }
            Purpose::Export => {
                if let Some(picture) = self.picture.take() {
                    self.export(ctx, picture, path);
                }
            }
            Purpose::Canvas => self.export_canvas(ctx, path),
            Purpose::SaveCopy => self.save_private_copy(ctx, path),
            Purpose::Import => self.import(ctx, &path),
        }
    }

    fn export(&self, ctx: &Context, wanted: Picture, path: PathBuf) {
        let Some(document) = &self.document else { return };
        let other = self.other.as_ref().filter(|_| wanted.view == View::Compare);
        let other = other.and_then(Other::both);
        let journey =
            other.map_or_else(|| document.journey().clone(), |other| other.journey.clone());
        let report = other.map_or_else(|| self.numbers.report(), |other| other.report.clone());
        let words = self.words;
        self.jobs.run(ctx, "export", move || {
            let drawing = match wanted.view {
                View::Map => Drawing::Map,
                View::Compare => Drawing::Compare,
                View::Priorities => Drawing::Priorities,
                View::Feedback => Drawing::Feedback,
            };
            let picture = picture::Picture { journey: &journey, report: &report, words, drawing };
            let bytes = match wanted.format {
                PictureFormat::Svg => Ok(picture.svg().into_bytes()),
                PictureFormat::Png => {
                    picture.png(f32::from(wanted.scale)).map_err(|error| error.to_string())
                }
            };
            let written = bytes
                .and_then(|bytes| file::write(&path, &bytes).map_err(|error| error.to_string()));
            Event::Exported(written.map(|()| path))
        });
    }

    /// What was answered in a dialog.
    pub(super) fn choose(&mut self, ctx: &Context, choice: &Choice) {
        match choice {
            Choice::Close => self.next = None,
            Choice::Save => self.save(ctx, false),
            Choice::SaveAs => self.save_as(ctx),
            Choice::Overwrite => self.save(ctx, true),
            Choice::Discard => {
                if let Some(next) = self.next.take() {
                    self.go_on(ctx, next);
                }
            }
            Choice::Merged(journey) => self.take_merged(ctx, journey),
            Choice::Import(journey, text) => self.imported(journey, text),
            Choice::Export(picture) => {
                let name = format!("{}.{}", self.stem(), picture.format.extension());
                self.picture = Some(*picture);
                self.ask(ctx, Purpose::Export, "dialog-export-title", name);
            }
            Choice::SavePrivate(kinds) => self.ask_for_private_copy(ctx, kinds.clone()),
            safety => self.choose_safety(ctx, safety),
        }
    }

    pub(super) fn stem(&self) -> String {
        let document = self.document.as_ref();
        let stem = document.and_then(|document| document.path()?.file_stem());
        stem.map_or_else(
            || document.map_or_else(String::new, |one| file::stem_of(&one.journey().title)),
            |stem| stem.to_string_lossy().into_owned(),
        )
    }
}
