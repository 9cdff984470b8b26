//! Opening, comparing, and leaving without losing anything.

use super::importing::is_survey;
use super::{App, Other};
use crate::analysis::{self, Report};
use crate::edit::{Document, ReadOnly};
use crate::file::{self, templates};
use crate::import::convert::MapForm;
use crate::journey::{Round, RoundId};
use crate::ui::command::Command;
use crate::ui::context::{Selection, View};
use crate::ui::dialog::{Dialog, Message, Privacy, Unsaved};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::Event;
use crate::ui::panel::welcome::{Offer, RecentFile};
use crate::ui::samples;
use crate::ui::view::compare::OtherFile;
use crate::ui::view::feedback::FeedbackState;
use egui::{Context, ViewportCommand};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What happens once unsaved changes are settled.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    Open(PathBuf),
    OpenAsk,
    Sample(&'static str),
    New(&'static str),
    Welcome,
    /// What a crash has left behind: the place in the list.
    Restore(usize),
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

    pub(super) fn go_on(&mut self, ctx: &Context, next: Next) {
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
            Next::Restore(at) => self.restore(ctx, at),
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
                    journey.rounds.push(Round::new(id, &name, Some(self.today)));
                }
                self.show_document(Document::new(journey));
            }
            Err(error) => self.complain(error.to_string()),
        }
    }

    /// The five empty stages, for data that comes before there is a journey.
    pub(super) fn begin_journey(&mut self) {
        if let Some(first) = templates::list().first() {
            self.new_from(first.name);
        }
    }

    pub(super) fn file_name(&self) -> String {
        let document = self.document.as_ref();
        let file = document.and_then(|document| document.path()?.file_name());
        file.map(|name| name.to_string_lossy().into_owned())
            .or_else(|| document.map(|document| document.journey().title.clone()))
            .unwrap_or_default()
    }

    /// Reads a file on another thread; the document is shown when it and its numbers are there.
    pub(super) fn open(&self, ctx: &Context, path: PathBuf) {
        if let Some(form) = MapForm::of_name(&path.to_string_lossy()) {
            self.open_map(ctx, path, form);
            return;
        }
        let mine = self.document.as_ref().and_then(Document::lock).cloned();
        let state = self.safety.state.clone();
        self.jobs.run(ctx, "open", move || {
            let read = Document::open(&path).map(|document| {
                let document = match state {
                    Some(state) => document.locked(&state, mine),
                    None => document,
                };
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

    /// Shows a document together with its numbers.
    pub(super) fn show_analysed(&mut self, document: Document, report: Report) {
        let journey = Arc::clone(document.journey());
        self.show_document(document);
        self.numbers.show(&journey, report);
    }

    pub(super) fn show_document(&mut self, document: Document) {
        self.document = Some(document);
        self.safety.tell_anew();
        self.numbers.reset();
        self.comments.reset();
        self.feedback = FeedbackState::default();
        self.other = None;
        self.compare.other = None;
        self.selection = Selection::Journey;
        self.view = View::Map;
        self.map.renaming = None;
        self.map.zoom = 1.0;
        self.capture = None;
    }

    /// Takes in what a job has brought.
    pub(super) fn take_in(&mut self, ctx: &Context, event: Event) {
        match event {
            Event::Opened(read) => match *read {
                Ok((document, report)) => {
                    self.remember_file(document.path().map(Path::to_path_buf));
                    let newer = matches!(document.read_only(), Some(ReadOnly::Newer(_)));
                    self.show_analysed(document, report);
                    if newer {
                        let title = self.words.text("dialog-newer-title");
                        let text = self.words.text("dialog-newer-text");
                        self.dialog = Some(Dialog::Message(Message::new(title, text)));
                    }
                }
                Err(error) => self.complain(error.to_string()),
            },
            Event::Brought(read) => self.show_brought(*read),
            Event::OpenedOther(path, read) => match *read {
                Ok(journey) => {
                    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                    self.compare_with(name.unwrap_or_default(), journey);
                }
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
            Event::Merged(read) => self.merge_read(ctx, *read),
            Event::Saved(result) => self.saved(ctx, *result),
            Event::Analysed(journey, report) => self.numbers.take(&journey, *report),
            Event::Found(document, found) => self.comments.take(document, found),
            Event::Words(document, untagged, words) => {
                self.comments.take_words(document, untagged, words);
            }
            Event::ImportLooked(watch, found) => self.import_looked(&watch, *found),
            Event::ImportTried(watch, result) => self.import_tried(&watch, *result),
            Event::Exported(Ok(path)) => {
                let name = path.display().to_string();
                self.toasts.tell(self.words.with("toast-exported", &[("file", (&name).into())]));
            }
            Event::Exported(Err(reason)) => self.complain(reason),
            Event::Safety(event) => self.take_in_safety(ctx, event),
            Event::PersonalData(found) => self.dialog = Some(Dialog::Privacy(Privacy::new(found))),
        }
    }

    /// Something went wrong; says what, and what to do.
    pub(super) fn complain(&mut self, text: String) {
        let title = self.words.text("dialog-error-title");
        self.dialog = Some(Dialog::Message(Message::new(title, text)));
    }

    /// Compares the open journey with another one, which has this name.
    pub(super) fn compare_with(&mut self, name: String, journey: crate::journey::Journey) {
        self.other = Some(Other::new(name, journey));
        self.view = View::Compare;
    }

    pub(super) fn remember_file(&mut self, path: Option<PathBuf>) {
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
        if is_survey(&path) {
            self.import(ctx, &path);
        } else if ctx.input(|input| input.modifiers.shift) && self.document.is_some() {
            self.open_other(ctx, path);
        } else {
            self.leave_for(ctx, Next::Open(path));
        }
    }
}
