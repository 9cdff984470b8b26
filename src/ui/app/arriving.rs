//! Taking in what jobs bring: the one place where it is seen whether its owner is still there.

use super::App;
use super::open::Open;
use crate::file::ReadError;
use crate::file::recovery::Told;
use crate::journey::Journey;
use crate::ui::dialog::{Dialog, Privacy};
use crate::ui::jobs::{Arrived, Event, Owner};
use crate::ui::view::compare::OtherFile;
use crate::wording::{self, Say as _};
use egui::Context;

impl App {
    /// Whether whoever asked for something is still there.
    pub(super) fn is_there(&self, owner: Owner) -> bool {
        match owner {
            Owner::Session => true,
            Owner::Document(id) => self.open.as_ref().is_some_and(|open| open.id() == id),
            Owner::Awaited(id) => self.session.awaited == Some(id),
        }
    }

    /// Takes in what has arrived. What was for somebody who is gone is dropped; of a file that could not be
    /// read or written the user still hears.
    pub(super) fn take_in_all(&mut self, ctx: &Context) {
        for Arrived { owner, event } in self.jobs.arrived() {
            if self.is_there(owner) {
                self.take_in(ctx, event);
            } else if let Some(loss) = event.loss(self.session.words) {
                self.complain(loss);
            }
        }
    }

    fn take_in(&mut self, ctx: &Context, event: Event) {
        match event {
            Event::Arrived(made) => match *made {
                Ok(arrival) => self.arrived(ctx, arrival),
                Err(reason) => {
                    self.session.awaited = None;
                    self.complain(reason);
                }
            },
            Event::OpenedOther(number, path, read) => {
                let is_wanted = self.open.as_ref().is_some_and(|open| open.others == number);
                if let (true, Some(journey)) = (is_wanted, self.readable(*read)) {
                    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                    self.compare_with(name.unwrap_or_default(), journey);
                }
            }
            Event::Combined(both) => {
                if let Some(open) = &mut self.open
                    && let Some(other) = open.other.as_mut().filter(|other| other.is_of(&both))
                {
                    let (added, removed) = (both.added.clone(), both.removed.clone());
                    let name = other.name().to_owned();
                    open.compare.other = Some(OtherFile { name, added, removed });
                    other.take(*both);
                }
            }
            Event::Merged(read) => self.merge_read(ctx, *read),
            Event::GroupStart(found) => {
                let (groups, found) = *found;
                self.start_found(ctx, groups, found);
            }
            Event::MergedFile(read) => match *read {
                Ok(merged) => self.take_merged_file(ctx, merged),
                Err(error) => self.complain(error.say(self.session.words)),
            },
            Event::Saved(result) => self.saved(ctx, *result),
            Event::Reloaded(read) => match *read {
                Ok(read) => self.reloaded(read),
                Err(error) => self.complain(error.say(self.session.words)),
            },
            Event::Analysed(journey, report) => {
                if let Some(open) = &mut self.open {
                    open.numbers.take(&journey, report);
                }
            }
            Event::Found(found) => {
                if let Some(open) = &mut self.open {
                    open.comments.take(found);
                }
            }
            Event::Words(untagged, words) => {
                if let Some(open) = &mut self.open {
                    open.comments.take_words(untagged, words);
                }
            }
            Event::ImportLooked(watch, found) => self.import_looked(&watch, *found),
            Event::ImportTried(watch, result) => self.import_tried(&watch, *result),
            Event::Exported(Ok(path)) => {
                let name = path.display().to_string();
                let text = self.session.words.with("toast-exported", &[("file", (&name).into())]);
                self.shell.toasts.tell(text);
            }
            Event::AnalysedPersona(journey, persona, report) => {
                if let Some(open) = &mut self.open {
                    open.persona.take(journey, persona, report);
                }
            }
            Event::Picture(of, read) => self.take_picture(&of, read),
            Event::Wrote(Ok(path)) => {
                let name = path.display().to_string();
                let text = self.session.words.with("toast-wrote", &[("file", (&name).into())]);
                self.shell.toasts.tell(text);
            }
            Event::Exported(Err(reason)) | Event::Wrote(Err(reason)) => self.complain(reason),
            Event::Made(made) => self.export_made(made),
            Event::Unmade => self.export_stopped(),
            Event::Previewed(of, made) => {
                if let Some(dialog) = self.shell.dialogs.export() {
                    dialog.previewed(ctx, &of, *made);
                }
            }
            Event::Copied(copied) => self.export_copied(ctx, *copied),
            Event::PersonalData(found) => {
                self.ask_of_document(Dialog::Privacy(Privacy::new(found)));
            }
            Event::Versions(versions) => {
                let owner = self.open.as_ref().map_or(Owner::Session, Open::owner);
                self.shell.dialogs.ask(owner, Dialog::Versions(versions));
            }
            Event::Compared(number, read, time) => {
                let is_wanted = self.open.as_ref().is_some_and(|open| open.others == number);
                if let (true, Some(journey)) = (is_wanted, self.readable(*read)) {
                    self.compare_with(format!("{} ({time})", self.file_name()), journey);
                }
            }
            Event::BroughtBack(read, time) => {
                if let Some(journey) = self.readable(*read) {
                    self.brought_back(journey, &time);
                }
            }
            Event::LeftBehind(found) => {
                self.safety.found = found;
                self.ask_about_found();
            }
            Event::FileChanged(change) => self.file_changed(change),
            // The view's next frame finds it.
            Event::Seen => {}
            Event::Broke(task) => self.broke(task),
            Event::Autosave(Told::Failed(reason)) => {
                let reason = wording::reason(&reason, self.session.words);
                let reason = &[("reason", (&reason).into())];
                self.shell.toasts.alarm(self.session.words.with("safety-not-kept", reason));
            }
            Event::Autosave(Told::Works) => {
                self.shell.toasts.tell(self.session.words.text("safety-kept-again"));
            }
        }
    }

    /// The journey that was read; where it could not be, the user is told why.
    fn readable(&mut self, read: Result<Journey, ReadError>) -> Option<Journey> {
        read.map_err(|error| self.complain(error.say(self.session.words))).ok()
    }
}
