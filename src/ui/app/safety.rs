//! What keeps the open journey safe: autosave, what crashes left behind, and the watch on its file.

use super::{App, Arrival, Came, Open};
use crate::analysis;
use crate::document::{Document, Locks, ReadOnly, Revision};
use crate::file::Trouble;
use crate::file::recovery::{Autosave, Found, Left, left_behind};
use crate::file::{FileChange, Stamp, StateFolder, Watch};
use crate::ui::action::Action;
use crate::ui::command::Command;
use crate::ui::dialog::{Dialog, Recoverable, Recovery};
use crate::ui::jobs::{Event, Owner, Task};
use crate::ui::panel::banner::Banner;
use crate::wording::{Arranged, Say as _};
use egui::Context;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::PathBuf;
use std::time::Duration;

/// Before a dialog of the system, autosave is waited for, but not for ever.
const FLUSH: Duration = Duration::from_secs(2);

/// What keeps the open journey safe.
#[derive(Debug, Default)]
pub(super) struct Safety {
    /// Where versions, snapshots and locks are; `None`: nothing is kept.
    pub(super) state: Option<StateFolder>,
    /// Those that this window holds.
    pub(super) locks: Locks,
    /// The clock of this place; `None`: the same everywhere.
    zone: Option<TimeZone>,
    autosave: Option<Autosave>,
    watch: Option<Watch>,
    told: Knows,
    watched: Option<(PathBuf, Stamp)>,
    pub(super) found: Vec<Found>,
}

/// What autosave knows of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Knows {
    /// It must be told anew.
    #[default]
    Nothing,
    /// Of this document in this state, and of what is typed beside it; `None`: that there is none.
    Of(Option<(Revision, u64)>),
}

impl Safety {
    /// The clock that times are told by.
    pub(super) fn zone(&self) -> TimeZone {
        self.zone.clone().unwrap_or(TimeZone::UTC)
    }

    /// Autosave must be told of the document anew: what its file holds has changed.
    pub(super) fn tell_anew(&mut self) {
        self.told = Knows::Nothing;
    }
}

impl App {
    /// Starts what runs beside the window, and looks for what crashes have left behind.
    pub(super) fn begin_safety(&mut self, ctx: &Context, state: Option<StateFolder>, here: bool) {
        let Some(state) = state else { return };
        let line = self.jobs.line(ctx);
        let autosave = Autosave::start(state.clone(), move |told| line(Event::Autosave(told)));
        let line = self.jobs.line(ctx);
        let watch = Watch::start(move |change| line(Event::FileChanged(change)));
        let dialog = std::mem::take(&mut self.shell.file_dialog);
        self.shell.file_dialog = dialog.before_system(autosave.flusher(FLUSH));
        let folder = state.clone();
        self.safety = Safety {
            state: Some(state),
            zone: here.then(TimeZone::system),
            autosave: Some(autosave),
            watch: Some(watch),
            ..Safety::default()
        };
        self.jobs.run(ctx, Owner::Session, Task::LeftBehind, move || {
            Event::LeftBehind(left_behind(&folder))
        });
    }

    /// Tells autosave and the watch what has changed. Cheap where nothing has.
    pub(super) fn keep_safe(&mut self, ctx: &Context) {
        let open = self.open.as_ref();
        let document = open.map(|open| &open.document);
        let safety = &mut self.safety;
        if let Some(autosave) = &safety.autosave {
            let now = open.map(|open| (open.document.revision(), open.drafts.version()));
            let now = Knows::Of(now);
            if safety.told != now {
                match open {
                    Some(open) if open.would_lose() => autosave.changed(open.draft()),
                    _ => autosave.saved(),
                }
                safety.told = now;
            }
        }
        let Some(watch) = &safety.watch else { return };
        let now = document.and_then(|it| Some((it.path()?, it.stamp()?)));
        if now != safety.watched.as_ref().map(|(path, stamp)| (path.as_path(), *stamp)) {
            match now {
                Some((path, stamp)) => watch.watch(path, stamp),
                None => watch.rest(),
            }
            safety.watched = now.map(|(path, stamp)| (path.to_path_buf(), stamp));
        }
        let is_back = |event: &egui::Event| matches!(event, egui::Event::WindowFocused(true));
        if ctx.input(|input| input.events.iter().any(is_back)) {
            watch.look();
        }
    }

    /// The program ends. What is unsaved stays for the next start, unless the user said otherwise.
    pub(super) fn end_safety(&mut self) {
        let is_lost = !self.shell.may_close && self.open.as_ref().is_some_and(Open::would_lose);
        if let (Some(autosave), false) = (&self.safety.autosave, is_lost) {
            autosave.saved();
        }
    }

    pub(super) fn ask_about_found(&mut self) {
        if self.safety.found.is_empty() {
            return;
        }
        let now = Timestamp::now().as_second();
        let shown = self.safety.found.iter().map(|found| {
            let content = found.content.as_ref().map(|(_, preview)| preview.clone());
            let age = content.as_ref().map_or(0, |one| now - one.written.as_second());
            Recoverable { content: content.map_err(Clone::clone), age }
        });
        let dialog = Dialog::Recovery(Recovery::new(shown.collect()));
        self.shell.dialogs.ask(Owner::Session, dialog);
    }

    /// Restores what a crash has left behind. The others stay where they are for the next start.
    pub(super) fn restore(&mut self, ctx: &Context, at: usize, losing: Option<Revision>) {
        let Some(Found { left, content: Ok((draft, _)) }) = self.safety.found.get(at).cloned()
        else {
            return;
        };
        self.safety.found.clear();
        let (state, locks) = (self.safety.state.clone(), self.safety.locks.clone());
        let owner = self.awaits();
        self.jobs.run(ctx, owner, Task::Recovery, move || {
            let typed = draft.typed.clone();
            let document = Document::recovered(draft);
            let document = match state {
                Some(state) => document.locked(&state, &locks),
                None => document,
            };
            let report = Arranged::new(analysis::report(document.journey()));
            let came = Came::Recovered { left, typed };
            Event::Arrived(Box::new(Ok(Arrival { document, report, came, losing })))
        });
    }

    /// What a crash has left behind is open; autosave goes on with its snapshot.
    pub(super) fn continue_from(&mut self, left: Left) {
        if let Some(autosave) = &self.safety.autosave {
            autosave.continues(left);
        }
        self.shell.toasts.tell(self.session.words.text("recovery-restored"));
    }

    /// Deletes what a crash has left behind, and asks about the rest.
    pub(super) fn delete_found(&mut self, at: usize) {
        if at < self.safety.found.len() {
            let found = self.safety.found.remove(at);
            if let Err(error) = found.left.delete() {
                self.complain(Trouble::from(error).say(self.session.words));
            }
        }
        self.ask_about_found();
    }

    /// Whatever another program did to the file, this is kept: the next save replaces it.
    pub(super) fn keep_mine(&mut self) {
        if let Some(open) = &mut self.open
            && let Some(change) = open.change.take()
        {
            open.document.keep_over(change.now);
        }
        self.safety.tell_anew();
    }

    pub(super) fn reload(&mut self, ctx: &Context) {
        let Some(open) = &self.open else { return };
        let path = open.document.path().map(std::path::Path::to_path_buf);
        let Some(path) = path else { return };
        self.jobs.run(ctx, open.owner(), Task::Reload, move || {
            Event::Reloaded(Box::new(Document::open(&path)))
        });
    }

    /// The file was read anew: one step that can be undone.
    pub(super) fn reloaded(&mut self, read: Document) {
        let Some(open) = &mut self.open else { return };
        open.document.reload(read);
        open.forget_lost_selection();
        open.change = None;
        let made = open.document.revision();
        self.safety.tell_anew();
        self.shell.toasts.offer_undo(self.session.words.text("safety-reloaded"), made);
    }

    /// Another program did something to a file; our own saving looks the same from outside.
    pub(super) fn file_changed(&mut self, change: FileChange) {
        let Some(open) = &mut self.open else { return };
        let document = &mut open.document;
        if open.saving.is_some() || document.path() != Some(change.path.as_path()) {
            return;
        }
        if change.now.is_some() && change.now == document.stamp() {
            open.change = None;
            return;
        }
        if change.now.is_none() {
            // Only here is it any more.
            document.keep_over(None);
            self.safety.tell_anew();
        }
        open.change = Some(change);
    }

    /// What is to be decided about the file, but not at once.
    pub(super) fn banner(&self) -> Option<Banner> {
        let open = self.open.as_ref()?;
        let (document, words) = (&open.document, self.session.words);
        let button = |key: &str, action: Action| (words.text(key), action);
        let save_as = || button("dialog-save-as", Action::Run(Command::SaveAs));
        if let Some(change) = &open.change {
            let reload = button("safety-reload", Action::Reload);
            let keep = button("safety-keep-mine", Action::KeepMine);
            let merge = button("safety-merge", Action::MergeFile);
            let (key, buttons) = match change.now {
                None => {
                    let save = button("save", Action::Run(Command::Save));
                    ("safety-gone", vec![save, save_as()])
                }
                Some(_) if document.read_only().is_some() => ("safety-changed", vec![reload]),
                Some(_) if document.is_unsaved() => {
                    ("safety-changed-mine", vec![merge, keep, reload])
                }
                Some(_) => ("safety-changed", vec![reload, keep]),
            };
            let text = words.with(key, &[("file", (&open.name()).into())]);
            return Some(Banner { text, buttons });
        }
        match document.read_only()? {
            ReadOnly::Newer(_) => {
                Some(Banner { text: words.text("safety-newer"), buttons: vec![save_as()] })
            }
            ReadOnly::Held(holder) => {
                let since = holder.since.to_zoned(self.safety.zone()).datetime();
                let text = words.with(
                    "safety-held",
                    &[
                        ("user", (&holder.user).into()),
                        ("host", (&holder.host).into()),
                        ("time", (&words.moment(since)).into()),
                    ],
                );
                let anyway = button("safety-open-anyway", Action::WriteAnyway);
                Some(Banner { text, buttons: vec![save_as(), anyway] })
            }
        }
    }
}
