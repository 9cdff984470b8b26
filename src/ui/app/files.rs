//! Opening, saving, comparing, exporting, and leaving without losing anything.

use super::{App, Other};
use crate::analysis;
use crate::edit::{Document, SaveJob};
use crate::export::picture::{self, Drawing};
use crate::file::{self, SaveError, templates};
use crate::journey::{Round, RoundId};
use crate::ui::command::Command;
use crate::ui::context::{Selection, View};
use crate::ui::dialog::{ChangedOnDisk, Choice, Dialog, Message, Picture, PictureFormat, Unsaved};
use crate::ui::file_dialog::{Answer, Ask, Outcome, Purpose};
use crate::ui::jobs::Event;
use crate::ui::panel::welcome::{Offer, RecentFile};
use crate::ui::samples;
use crate::ui::view::compare::OtherFile;
use egui::{Context, ViewportCommand};
use std::path::{Path, PathBuf};

/// What happens once unsaved changes are settled.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    Open(PathBuf),
    OpenAsk,
    Sample(&'static str),
    New(&'static str),
    Welcome,
    Quit,
}

impl App {
    /// Does something that leaves the open document; asks first when it has unsaved changes.
    pub(super) fn leave_for(&mut self, ctx: &Context, next: Next) {
        let unsaved = self.document.as_ref().is_some_and(Document::is_unsaved);
        if unsaved {
            self.next = Some(next);
            self.dialog = Some(Dialog::Unsaved(Unsaved::new(self.file_name())));
        } else {
            self.go_on(ctx, next);
        }
    }

    fn go_on(&mut self, ctx: &Context, next: Next) {
        match next {
            Next::Open(path) => self.open(ctx, path),
            Next::OpenAsk => self.ask(ctx, Purpose::Open, "dialog-open-title", String::new()),
            Next::Sample(name) => {
                if let Some(journey) = samples::sample(name) {
                    self.show_document(Document::new(journey));
                }
            }
            Next::New(template) => self.new_from(template),
            Next::Welcome => {
                self.document = None;
                self.other = None;
                self.numbers.reset();
                self.refresh_offers();
            }
            Next::Quit => {
                self.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    fn new_from(&mut self, template: &str) {
        let Some(template) = templates::get(template) else { return };
        match template.journey(self.words.language().code()) {
            Ok(mut journey) => {
                // Answers belong to a round, so there is one to begin with.
                if journey.rounds.is_empty() {
                    let id = RoundId::from_bits(fastrand::u64(..));
                    let name = self.words.text("first-round");
                    journey.rounds.push(Round { id, name, date: Some(self.today) });
                }
                self.show_document(Document::new(journey));
            }
            Err(error) => self.complain(error.to_string()),
        }
    }

    fn file_name(&self) -> String {
        let document = self.document.as_ref();
        let file = document.and_then(|document| document.path()?.file_name());
        file.map(|name| name.to_string_lossy().into_owned())
            .or_else(|| document.map(|document| document.journey().title.clone()))
            .unwrap_or_default()
    }

    /// Reads a file on another thread; the document is shown when it and its numbers are there.
    pub(super) fn open(&self, ctx: &Context, path: PathBuf) {
        self.jobs.run(ctx, "open", move || {
            let read = Document::open(&path).map(|document| {
                let report = analysis::report(document.journey());
                (document, report)
            });
            Event::Opened(Box::new(read))
        });
    }

    pub(super) fn open_other(&self, ctx: &Context, path: PathBuf) {
        self.jobs.run(ctx, "open other", move || {
            let read = file::read(&path).map(|(opened, _)| opened.journey);
            Event::OpenedOther(path, Box::new(read))
        });
    }

    pub(super) fn show_document(&mut self, document: Document) {
        self.document = Some(document);
        self.numbers.reset();
        self.other = None;
        self.compare.other = None;
        self.selection = Selection::Journey;
        self.view = View::Map;
        self.map.renaming = None;
        self.map.zoom = 1.0;
    }

    /// Takes in what a job has brought.
    pub(super) fn take_in(&mut self, ctx: &Context, event: Event) {
        match event {
            Event::Opened(read) => match *read {
                Ok((document, report)) => {
                    self.remember_file(document.path().map(Path::to_path_buf));
                    let newer = document.newer_format();
                    self.show_document(document);
                    self.numbers.take(0, report);
                    if newer.is_some() {
                        let title = self.words.text("dialog-newer-title");
                        let text = self.words.text("dialog-newer-text");
                        self.dialog = Some(Dialog::Message(Message::new(title, text)));
                    }
                }
                Err(error) => self.complain(error.to_string()),
            },
            Event::OpenedOther(path, read) => match *read {
                Ok(journey) => self.compare_with(&path, journey),
                Err(error) => self.complain(error.to_string()),
            },
            Event::Combined(both) => {
                if let Some(other) = &mut self.other {
                    let (added, removed) = (both.added.clone(), both.removed.clone());
                    let name = other.name().to_owned();
                    self.compare.other = Some(OtherFile { name, added, removed });
                    other.take(*both);
                }
            }
            Event::Saved(result) => self.saved(ctx, *result),
            Event::Analysed(revision, report) => self.numbers.take(revision, *report),
            Event::Exported(Ok(path)) => {
                let name = path.display().to_string();
                self.toasts.tell(self.words.with("toast-exported", &[("file", (&name).into())]));
            }
            Event::Exported(Err(reason)) => self.complain(reason),
        }
    }

    /// Something went wrong; says what, and what to do.
    pub(super) fn complain(&mut self, text: String) {
        let title = self.words.text("dialog-error-title");
        self.dialog = Some(Dialog::Message(Message::new(title, text)));
    }

    fn compare_with(&mut self, path: &Path, journey: crate::journey::Journey) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        self.other = Some(Other::new(name.unwrap_or_default(), journey));
        self.view = View::Compare;
    }

    fn remember_file(&mut self, path: Option<PathBuf>) {
        if let Some(path) = path {
            let path = std::path::absolute(&path).unwrap_or(path);
            self.settings.remember(&path);
            self.remember();
        }
    }

    /// What the welcome screen offers, in the present language.
    pub(super) fn refresh_offers(&mut self) {
        let recent = self.settings.recent.iter();
        self.recent =
            recent.map(|path| RecentFile { path: path.clone(), missing: !path.exists() }).collect();
        let samples = samples::SAMPLES.iter().filter_map(|(id, _)| {
            let journey = samples::sample(id)?;
            Some(Offer { id, title: journey.title, description: journey.description })
        });
        self.samples = samples.collect();
        let language = self.words.language().code();
        let templates = templates::list().iter().filter_map(|template| {
            let journey = template.journey(language).ok()?;
            let (title, description) = (journey.title, journey.description);
            Some(Offer { id: template.name, title, description })
        });
        self.templates = templates.collect();
    }

    /// Saves under the present name, or asks for one.
    pub(super) fn save(&mut self, ctx: &Context, overwrite: bool) {
        let Some(document) = &self.document else { return };
        match document.path() {
            Some(path) if document.newer_format().is_none() => {
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
            None => format!("{}.ron", file_stem(&document.journey().title)),
        };
        self.ask(ctx, Purpose::Save, "dialog-save-title", name);
    }

    fn start_save(&mut self, ctx: &Context, job: SaveJob) {
        if std::mem::replace(&mut self.saving, true) {
            return;
        }
        self.jobs.run(ctx, "save", move || Event::Saved(Box::new(job.run())));
    }

    fn saved(&mut self, ctx: &Context, result: Result<crate::edit::Saved, SaveError>) {
        self.saving = false;
        match result {
            Ok(done) => {
                let path = done.path().to_path_buf();
                if let Some(document) = &mut self.document {
                    document.saved(done);
                }
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                let name = name.unwrap_or_default();
                self.toasts.tell(self.words.with("toast-saved", &[("file", (&name).into())]));
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
        let journey_files = vec![(self.words.text("dialog-filter-journeys"), vec!["ron"])];
        let filters = match (purpose, &self.picture) {
            (Purpose::Export, Some(picture)) => {
                vec![(self.words.text("dialog-filter-pictures"), vec![picture.format.extension()])]
            }
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
            Purpose::Open => self.open(ctx, path),
            Purpose::CompareWith => self.open_other(ctx, path),
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
            Purpose::Import => {}
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
            Choice::Export(picture) => {
                let name = format!("{}.{}", self.stem(), picture.format.extension());
                self.picture = Some(*picture);
                self.ask(ctx, Purpose::Export, "dialog-export-title", name);
            }
        }
    }

    fn stem(&self) -> String {
        let document = self.document.as_ref();
        let stem = document.and_then(|document| document.path()?.file_stem());
        stem.map_or_else(
            || document.map_or_else(String::new, |one| file_stem(&one.journey().title)),
            |stem| stem.to_string_lossy().into_owned(),
        )
    }

    /// The window is to close: not before unsaved changes are settled.
    pub(super) fn guard_close(&mut self, ctx: &Context) {
        if !ctx.input(|input| input.viewport().close_requested()) || self.may_close {
            return;
        }
        if ctx.text_edit_focused() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.deferred = Some(Command::Quit);
            return;
        }
        if self.saving || self.document.as_ref().is_some_and(Document::is_unsaved) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.leave_for(ctx, Next::Quit);
        }
    }

    /// Files dropped on the window: the first opens; with one open already and Shift held it is compared with.
    pub(super) fn take_dropped(&mut self, ctx: &Context) {
        let dropped = ctx.input_mut(|input| std::mem::take(&mut input.raw.dropped_files));
        let Some(path) = dropped.first().map(|file| file.path().to_path_buf()) else { return };
        if ctx.input(|input| input.modifiers.shift) && self.document.is_some() {
            self.open_other(ctx, path);
        } else {
            self.leave_for(ctx, Next::Open(path));
        }
    }
}

/// A file name from a title: only letters, digits, spaces, - and _, whatever somebody typed there.
fn file_stem(title: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || matches!(c, ' ' | '-' | '_') { c } else { '-' };
    let stem: String = title.trim().chars().take(60).map(kept).collect();
    let stem = stem.trim().trim_matches('-').to_owned();
    if stem.is_empty() { "polku".into() } else { stem }
}
