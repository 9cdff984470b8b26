//! Opening, comparing, and leaving without losing anything.

use super::importing::is_survey;
use super::{App, Arrival, Came, Open, Other};
use crate::analysis;
use crate::document::{Document, OpenId, ReadOnly, Revision};
use crate::file::{self, templates};
use crate::import::convert::MapForm;
use crate::journey::{Journey, Round, RoundId};
use crate::ui::action::Action;
use crate::ui::command::Command;
use crate::ui::context::View;
use crate::ui::dialog::{Dialog, Question};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Owner, Task};
use crate::ui::samples;
use crate::wording::{Arranged, Say as _};
use egui::{Context, ViewportCommand};
use std::path::{Path, PathBuf};

/// What takes the place of the open document.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// A file, perhaps compared with another one.
    Open {
        /// The file.
        path: PathBuf,
        /// What it is compared with.
        beside: Option<PathBuf>,
    },
    /// A file that is asked for.
    OpenAsk,
    /// A sample.
    Sample(&'static str),
    /// A new journey from this template.
    New(&'static str),
    /// A new journey with a guide.
    Guide,
    /// No document: the welcome screen.
    Welcome,
    /// What a crash has left behind: the place in the list.
    Restore(usize),
    /// A document that is ready to be shown.
    Show(Box<Arrival>),
    /// Nothing: the program ends.
    Quit,
}

impl Next {
    /// The same once this file was written: what was read of it before is read anew.
    pub(super) fn once_written(self, written: &Path) -> Self {
        if let Self::Show(arrival) = &self
            && let Came::Opened { beside } = &arrival.came
            && let Some(path) = arrival.document.path()
            && file::is_same(path, written)
        {
            return Self::Open { path: path.to_path_buf(), beside: beside.clone() };
        }
        self
    }
}

impl App {
    /// Lets something take the place of the open document; asks first when something would be lost, unless
    /// it is lost in the state `losing`.
    pub(super) fn leave_for(&mut self, ctx: &Context, next: Next, losing: Option<Revision>) {
        let Some(open) = &self.open else {
            self.go_on(ctx, next, losing);
            return;
        };
        let (at, words) = (open.document.revision(), self.session.words);
        let question = if losing == Some(at) {
            None
        } else if self.shell.dialogs.has_work() {
            Some(Question::unfinished(words, next.clone()))
        } else if open.document.is_unsaved() {
            Some(Question::unsaved(words, &open.name(), next.clone(), at))
        } else if open.drafts.has_typed() {
            Some(Question::typed(words, &open.drafts.typed(), next.clone(), at))
        } else {
            None
        };
        if let Some(question) = question {
            self.shell.dialogs.interrupt(open.owner(), Dialog::Question(question));
        } else {
            self.go_on(ctx, next, losing);
        }
    }

    /// Leaves dialogs in which work was done; what is unsaved is still asked about.
    pub(super) fn abandon(&mut self, ctx: &Context, next: Next) {
        if let Some(gone) = self.open.as_ref().map(Open::owner) {
            self.shell.dialogs.leave(|owner| owner != gone);
        }
        self.leave_for(ctx, next, None);
    }

    fn go_on(&mut self, ctx: &Context, next: Next, losing: Option<Revision>) {
        match next {
            Next::Open { path, beside } => self.read(ctx, path, beside, losing),
            Next::OpenAsk => {
                self.ask(ctx, Purpose::Open { losing }, "dialog-open-title", String::new());
            }
            Next::Sample(name) => {
                if let Some(journey) = samples::sample(name, self.session.words.language()) {
                    self.show_document(Some(Open::new(Document::new(journey))));
                }
            }
            Next::New(template) => self.new_from(template),
            Next::Guide => self.begin_guided(),
            Next::Welcome => {
                self.show_document(None);
                self.session.refresh_offers();
            }
            Next::Restore(at) => self.restore(ctx, at, losing),
            Next::Show(arrival) => self.show_arrival(ctx, *arrival),
            Next::Quit => self.quit(ctx),
        }
    }

    /// Ends the program, but not in the middle of a save that the user has not given up.
    fn quit(&mut self, ctx: &Context) {
        if let Some(open) = &mut self.open
            && !open.document.is_unsaved()
            && let Some(saving) = &mut open.saving
        {
            saving.then = Some(Next::Quit);
            return;
        }
        self.shell.may_close = true;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    fn new_from(&mut self, template: &str) {
        let Some(template) = templates::get(template) else { return };
        match template.journey(self.session.words.language().code()) {
            Ok(mut journey) => {
                // Answers belong to a round, so there is one to begin with.
                if journey.rounds.is_empty() {
                    let id = RoundId::from_bits(fastrand::u64(..));
                    let name = self.session.words.text("first-round");
                    journey.rounds.push(Round::new(id, &name, Some(self.session.today)));
                }
                self.show_document(Some(Open::new(Document::new(journey))));
            }
            Err(error) => self.complain(error.say(self.session.words)),
        }
    }

    /// The five empty stages, for data that comes before there is a journey.
    pub(super) fn begin_journey(&mut self) {
        if let Some(first) = templates::list().first() {
            self.new_from(first.name);
        }
    }

    /// The file's name, or the journey's title where there is no file.
    pub(super) fn file_name(&self) -> String {
        self.open.as_ref().map(Open::name).unwrap_or_default()
    }

    /// A document is being made for this owner; whatever was asked for before is no longer wanted.
    pub(super) fn awaits(&mut self) -> Owner {
        let id = OpenId::new_one();
        self.session.awaited = Some(id);
        Owner::Awaited(id)
    }

    /// Reads a file on another thread; the document is shown when it and its numbers are there.
    pub(super) fn read(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        beside: Option<PathBuf>,
        losing: Option<Revision>,
    ) {
        if let Some(form) = MapForm::of_name(&path.to_string_lossy()) {
            self.read_map(ctx, path, form, losing);
            return;
        }
        let (state, locks) = (self.safety.state.clone(), self.safety.locks.clone());
        let (owner, words) = (self.awaits(), self.session.words);
        self.jobs.run(ctx, owner, Task::Open, move || {
            let read = Document::open(&path).map(|document| {
                let document = match state {
                    Some(state) => document.locked(&state, &locks),
                    None => document,
                };
                let report = Arranged::new(analysis::report(document.journey()));
                Arrival { document, report, came: Came::Opened { beside }, losing }
            });
            Event::Arrived(Box::new(read.map_err(|error| error.say(words))))
        });
    }

    pub(super) fn open_beside(&mut self, ctx: &Context, path: PathBuf) {
        let Some(open) = &mut self.open else { return };
        let number = open.asks_for_other();
        self.jobs.run(ctx, open.owner(), Task::OpenOther, move || {
            let read = file::read(&path).map(|(opened, _)| opened.journey);
            Event::OpenedOther(number, path, Box::new(read))
        });
    }

    /// A document is ready to be shown. What was done meanwhile in the open one is not lost for it.
    pub(super) fn arrived(&mut self, ctx: &Context, arrival: Arrival) {
        let losing = arrival.losing;
        let next = Next::Show(Box::new(arrival));
        self.carry_out(ctx, Action::Leave { next, losing });
    }

    fn show_arrival(&mut self, ctx: &Context, arrival: Arrival) {
        let Arrival { document, report, came, losing: _ } = arrival;
        let newer = matches!(document.read_only(), Some(ReadOnly::Newer(_)));
        let path = document.path().map(Path::to_path_buf);
        self.show_document(Some(Open::analysed(document, report)));
        match came {
            Came::Opened { beside } => {
                if let Some(path) = path {
                    self.session.remember_file(path);
                }
                if newer {
                    let words = self.session.words;
                    let (title, text) = ("dialog-newer-title", "dialog-newer-text");
                    let told = Question::message(words, words.text(title), words.text(text));
                    self.ask_of_document(Dialog::Question(told));
                }
                if let Some(beside) = beside {
                    if is_survey(&beside) {
                        self.import(ctx, &beside);
                    } else {
                        self.open_beside(ctx, beside);
                    }
                }
            }
            Came::Brought(notes) => self.tell_of_brought(notes),
            Came::Recovered { left, typed } => {
                self.show_typed(typed);
                self.continue_from(left);
            }
        }
    }

    /// The one place where a document takes the place of another, with all that belonged to it.
    pub(super) fn show_document(&mut self, open: Option<Open>) {
        self.open = open;
        self.session.awaited = None;
        self.shell.palette = None;
        self.shell.toasts.leave();
        let here = self.open.as_ref().map(Open::owner);
        let is_there = |owner| owner == Owner::Session || Some(owner) == here;
        self.shell.dialogs.leave(is_there);
        self.shell.file_dialog.leave(is_there);
    }

    /// Compares the open journey with another one, which has this name.
    pub(super) fn compare_with(&mut self, name: String, journey: Journey) {
        if let Some(open) = &mut self.open {
            open.other = Some(Other::new(name, journey));
            open.compare.other = None;
            open.view = View::Compare;
        }
    }

    /// The window is to close: not before unsaved changes are settled.
    pub(super) fn guard_close(&mut self, ctx: &Context) {
        if !ctx.input(|input| input.viewport().close_requested()) || self.shell.may_close {
            return;
        }
        let Some(open) = &self.open else { return };
        let settled = !open.drafts.has_typed()
            && open.saving.is_none()
            && !open.document.is_unsaved()
            && !self.shell.dialogs.has_work();
        if !settled {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.carry_out(ctx, Action::Run(Command::Quit));
        }
    }

    /// Files dropped on the window: the first opens; with one open already and Shift held it is compared with.
    pub(super) fn take_dropped(&mut self, ctx: &Context) {
        let dropped = ctx.input_mut(|input| std::mem::take(&mut input.raw.dropped_files));
        let paths: Vec<_> = dropped.iter().map(|file| file.path().to_path_buf()).collect();
        if self.take_dropped_pictures(ctx, &paths) {
            return;
        }
        if self.take_dropped_groups(&paths) {
            return;
        }
        let Some(path) = paths.first().cloned() else { return };
        if paths.len() > 1 {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let said = self.session.words.with("drop-only-first", &[("file", (&name).into())]);
            self.shell.toasts.tell(said);
        }
        let beside = ctx.input(|input| input.modifiers.shift) && self.open.is_some();
        let action =
            if beside && !is_survey(&path) { Action::OpenBeside(path) } else { Action::Open(path) };
        self.carry_out(ctx, action);
    }
}
