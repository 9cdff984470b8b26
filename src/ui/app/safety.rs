//! What keeps the open journey safe: autosave, what crashes left behind, and the watch on its file.

use super::App;
use super::files::Next;
use super::merging_file::MergedFile;
use crate::analysis::{self, Report};
use crate::edit::{Document, Edit, ReadOnly, Step};
use crate::file::recovery::{Autosave, Found, Left, Told, left_behind};
use crate::file::{FileChange, ReadError, Stamp, StateFolder, Watch};
use crate::journey::Journey;
use crate::ui::action::Action;
use crate::ui::command::Command;
use crate::ui::dialog::{Choice, Dialog, Recoverable, Recovery, Versions};
use crate::ui::jobs::Event;
use crate::ui::panel::banner::Banner;
use egui::Context;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Before a dialog of the system, autosave is waited for, but not for ever.
const FLUSH: Duration = Duration::from_secs(2);

/// What threads and jobs of safety bring.
#[derive(Debug)]
pub enum SafetyEvent {
    /// What crashes have left behind.
    Found(Vec<Found>),
    /// A journey that a crash had left behind, ready to be worked on.
    Recovered(Box<(Document, Report, Left)>),
    /// Another program changed the file.
    FileChanged(FileChange),
    /// The file as it is now.
    Reloaded(Box<Result<Document, ReadError>>),
    /// What another program wrote, merged with the open journey as it was.
    Merged(Box<Result<MergedFile, ReadError>>),
    /// Autosave fails, or works again.
    Autosave(Told),
    /// The versions there are.
    Versions(Versions),
    /// A version was read, to be compared with.
    Compared(Box<Result<Journey, ReadError>>, String),
    /// A version was read, to be brought back.
    BroughtBack(Box<Result<Journey, ReadError>>, String),
}

/// What keeps the open journey safe.
#[derive(Debug, Default)]
pub struct Safety {
    /// Where versions, snapshots and locks are; `None`: nothing is kept.
    pub(super) state: Option<StateFolder>,
    /// The clock of this place; `None`: the same everywhere.
    zone: Option<TimeZone>,
    autosave: Option<Autosave>,
    watch: Option<Watch>,
    /// The revision that autosave knows; `None`: it must be told of the document anew.
    told: Option<u64>,
    watched: Option<(PathBuf, Stamp)>,
    /// What another program did to the file, as long as it is not answered.
    change: Option<FileChange>,
    /// The content of the file that is being merged into the open journey.
    pub(super) merging: Option<(Arc<Journey>, Stamp)>,
    found: Vec<Found>,
}

impl Safety {
    /// The clock that times are told by.
    pub(super) fn zone(&self) -> TimeZone {
        self.zone.clone().unwrap_or(TimeZone::UTC)
    }

    /// Forgets what it knew of the document: there is another one, or it was saved.
    pub(super) fn tell_anew(&mut self) {
        self.told = None;
        self.change = None;
    }
}

impl App {
    /// Starts what runs beside the window, and looks for what crashes have left behind.
    pub(super) fn begin_safety(&mut self, ctx: &Context, state: Option<StateFolder>) {
        let Some(state) = state else { return };
        let line = self.jobs.line(ctx);
        let autosave = Autosave::start(state.clone(), move |told| {
            line(Event::Safety(SafetyEvent::Autosave(told)));
        });
        let line = self.jobs.line(ctx);
        let watch =
            Watch::start(move |change| line(Event::Safety(SafetyEvent::FileChanged(change))));
        let dialog = std::mem::take(&mut self.file_dialog);
        self.file_dialog = dialog.before_system(autosave.flusher(FLUSH));
        let folder = state.clone();
        self.safety = Safety {
            state: Some(state),
            zone: self.remembers.then(TimeZone::system),
            autosave: Some(autosave),
            watch: Some(watch),
            ..Safety::default()
        };
        self.jobs
            .run(ctx, "recovery", move || Event::Safety(SafetyEvent::Found(left_behind(&folder))));
    }

    /// Tells autosave and the watch what has changed. Cheap where nothing has.
    pub(super) fn keep_safe(&mut self, ctx: &Context) {
        let safety = &mut self.safety;
        if let Some(autosave) = &safety.autosave {
            let revision = self.document.as_ref().map(Document::revision);
            if safety.told != revision {
                match &self.document {
                    Some(document) if document.is_unsaved() => autosave.changed(document.draft()),
                    _ => autosave.saved(),
                }
                safety.told = revision;
            }
        }
        let Some(watch) = &safety.watch else { return };
        let now = self.document.as_ref().and_then(|it| Some((it.path()?, it.stamp()?)));
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
        let is_lost = !self.may_close && self.document.as_ref().is_some_and(Document::is_unsaved);
        if let (Some(autosave), false) = (&self.safety.autosave, is_lost) {
            autosave.saved();
        }
    }

    pub(super) fn take_in_safety(&mut self, ctx: &Context, event: SafetyEvent) {
        match event {
            SafetyEvent::Found(found) => {
                self.safety.found = found;
                self.ask_about_found();
            }
            SafetyEvent::Recovered(recovered) => {
                let (document, report, left) = *recovered;
                self.show_analysed(document, report);
                if let Some(autosave) = &self.safety.autosave {
                    autosave.continues(left);
                }
                self.toasts.tell(self.words.text("recovery-restored"));
            }
            SafetyEvent::FileChanged(change) => self.file_changed(change),
            SafetyEvent::Reloaded(read) => match *read {
                Ok(read) => {
                    if let Some(document) = &mut self.document {
                        document.reload(read);
                    }
                    self.safety.tell_anew();
                    self.offer_undo(self.words.text("safety-reloaded"));
                    self.forget_lost_selection();
                }
                Err(error) => self.complain(error.to_string()),
            },
            SafetyEvent::Merged(read) => match *read {
                Ok(merged) => self.take_merged_file(ctx, merged),
                Err(error) => self.complain(error.to_string()),
            },
            SafetyEvent::Autosave(Told::Failed(reason)) => {
                let reason = &[("reason", (&reason).into())];
                self.toasts.error(self.words.with("safety-not-kept", reason));
            }
            SafetyEvent::Autosave(Told::Works) => {
                self.toasts.tell(self.words.text("safety-kept-again"));
            }
            SafetyEvent::Versions(versions) => self.dialog = Some(Dialog::Versions(versions)),
            SafetyEvent::Compared(read, time) => match *read {
                Ok(journey) => {
                    let name = format!("{} ({time})", self.file_name());
                    self.compare_with(name, journey);
                }
                Err(error) => self.complain(error.to_string()),
            },
            SafetyEvent::BroughtBack(read, time) => match *read {
                Ok(journey) => {
                    let journey = Box::new(journey);
                    let edit = Edit::ReplaceAll { journey, step: Step::BringBack };
                    self.carry_out(ctx, Action::Edit { edit, gesture: None });
                    let time = &[("time", (&time).into())];
                    self.offer_undo(self.words.with("versions-brought-back", time));
                }
                Err(error) => self.complain(error.to_string()),
            },
        }
    }

    pub(super) fn offer_undo(&mut self, text: String) {
        let undo = self.words.text(Command::Undo.key());
        self.toasts.offer(text, undo, Action::Run(Command::Undo));
    }

    fn ask_about_found(&mut self) {
        if self.safety.found.is_empty() {
            return;
        }
        let now = Timestamp::now().as_second();
        let shown = self.safety.found.iter().map(|found| {
            let content = found.content.as_ref().map(|(_, preview)| preview.clone());
            let age = content.as_ref().map_or(0, |one| now - one.written.as_second());
            Recoverable { content: content.map_err(Clone::clone), age }
        });
        self.dialog = Some(Dialog::Recovery(Recovery::new(shown.collect())));
    }

    /// Restores what a crash has left behind. The others stay where they are for the next start.
    pub(super) fn restore(&mut self, ctx: &Context, at: usize) {
        let Some(Found { left, content: Ok((draft, _)) }) = self.safety.found.get(at).cloned()
        else {
            return;
        };
        self.safety.found.clear();
        let mine = self.document.as_ref().and_then(Document::lock).cloned();
        let state = self.safety.state.clone();
        self.jobs.run(ctx, "recovery", move || {
            let document = Document::recovered(draft);
            let document = match state {
                Some(state) => document.locked(&state, mine),
                None => document,
            };
            let report = analysis::report(document.journey());
            Event::Safety(SafetyEvent::Recovered(Box::new((document, report, left))))
        });
    }

    /// Answers about the file and about what crashes have left behind.
    pub(super) fn choose_safety(&mut self, ctx: &Context, choice: &Choice) {
        match choice {
            Choice::Reload => self.reload(ctx),
            Choice::Merge => self.merge_file(ctx),
            Choice::KeepMine => {
                let change = self.safety.change.take();
                if let (Some(document), Some(change)) = (&mut self.document, change) {
                    document.keep_over(change.now);
                }
                self.safety.tell_anew();
            }
            Choice::OpenAnyway => {
                if let Some(document) = &mut self.document {
                    document.write_anyway();
                }
            }
            Choice::Restore(at) => self.leave_for(ctx, Next::Restore(*at)),
            Choice::DeleteFound(at) => {
                if *at < self.safety.found.len() {
                    let found = self.safety.found.remove(*at);
                    if let Err(error) = found.left.delete() {
                        self.complain(error.to_string());
                        return;
                    }
                }
                self.ask_about_found();
            }
            Choice::CompareVersion(version, time) => {
                let (version, time) = (version.clone(), time.clone());
                self.jobs.run(ctx, "version", move || {
                    Event::Safety(SafetyEvent::Compared(Box::new(version.read()), time))
                });
            }
            Choice::BringBack(version, time) => {
                let (version, time) = (version.clone(), time.clone());
                self.jobs.run(ctx, "version", move || {
                    Event::Safety(SafetyEvent::BroughtBack(Box::new(version.read()), time))
                });
            }
            _ => {}
        }
    }

    fn reload(&mut self, ctx: &Context) {
        self.next = None;
        let path = self.document.as_ref().and_then(Document::path);
        let Some(path) = path.map(std::path::Path::to_path_buf) else { return };
        self.jobs.run(ctx, "reload", move || {
            Event::Safety(SafetyEvent::Reloaded(Box::new(Document::open(&path))))
        });
    }

    /// Another program did something to a file; our own saving looks the same from outside.
    fn file_changed(&mut self, change: FileChange) {
        let Some(document) = &mut self.document else { return };
        let is_ours = document.path() == Some(change.path.as_path());
        if self.saving || !is_ours {
            return;
        }
        if change.now.is_some() && change.now == document.stamp() {
            self.safety.change = None;
            return;
        }
        if change.now.is_none() {
            // Only here is it any more.
            document.keep_over(None);
            self.safety.told = None;
        }
        self.safety.change = Some(change);
    }

    /// What is to be decided about the file, but not at once.
    pub(super) fn banner(&self) -> Option<Banner> {
        let document = self.document.as_ref()?;
        let button = |key: &str, action: Action| (self.words.text(key), action);
        let save_as = || button("dialog-save-as", Action::Run(Command::SaveAs));
        if let Some(change) = &self.safety.change {
            let reload = button("safety-reload", Action::Choose(Choice::Reload));
            let keep = button("safety-keep-mine", Action::Choose(Choice::KeepMine));
            let merge = button("safety-merge", Action::Choose(Choice::Merge));
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
            let text = self.words.with(key, &[("file", (&self.file_name()).into())]);
            return Some(Banner { text, buttons });
        }
        match document.read_only()? {
            ReadOnly::Newer(_) => {
                Some(Banner { text: self.words.text("safety-newer"), buttons: vec![save_as()] })
            }
            ReadOnly::Held(holder) => {
                let since = holder.since.to_zoned(self.safety.zone()).datetime();
                let text = self.words.with(
                    "safety-held",
                    &[
                        ("user", (&holder.user).into()),
                        ("host", (&holder.host).into()),
                        ("time", (&self.words.moment(since)).into()),
                    ],
                );
                let anyway = button("safety-open-anyway", Action::Choose(Choice::OpenAnyway));
                Some(Banner { text, buttons: vec![save_as(), anyway] })
            }
        }
    }
}
