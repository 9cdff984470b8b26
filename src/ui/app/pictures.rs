//! Pictures: asked for or dropped, made small on another thread, then part of the journey.

use super::App;
use crate::edit::{Edit, Step};
use crate::file;
use crate::import::photo;
use crate::journey::{Picture, PictureId, TouchpointId};
use crate::ui::context::{Selection, View};
use crate::ui::file_dialog::Purpose;
use crate::ui::jobs::{Event, Task};
use crate::ui::pictured::Pictured;
use crate::wording::{Say as _, reason};
use egui::Context;
use std::path::{Path, PathBuf};

impl App {
    /// Asks for a picture.
    pub(super) fn ask_for_picture(&mut self, ctx: &Context, of: Pictured) {
        let title = of.title_key();
        self.ask(ctx, Purpose::Picture(of), title, String::new());
    }

    /// Reads it and makes it small enough on another thread.
    pub(super) fn read_picture(&self, ctx: &Context, of: Pictured, path: PathBuf) {
        let Some(open) = &self.open else { return };
        let words = self.session.words;
        self.jobs.run(ctx, open.owner(), Task::Picture, move || {
            let id = PictureId::from_bits(fastrand::u64(..));
            let read = file::bytes_limited(&path, photo::LARGEST);
            let read = read.map_err(|error| reason(&error.into(), words));
            let made = read.and_then(|bytes| {
                photo::picture(&bytes, &id).ok_or_else(|| words.text("personas-no-picture"))
            });
            let name = path.file_name().unwrap_or(Path::new(&path).as_os_str());
            let name = crate::sanitize::in_line(&name.to_string_lossy()).into_owned();
            Event::Picture(of, made.map_err(|reason| format!("{name}: {reason}")))
        });
    }

    /// It becomes part of the journey.
    pub(super) fn take_picture(&mut self, of: &Pictured, read: Result<Picture, String>) {
        let picture = match read {
            Ok(picture) => picture,
            Err(reason) => return self.complain(reason),
        };
        let Some(open) = &mut self.open else { return };
        let Some(edit) = given(open.document.journey(), of, picture) else { return };
        match open.edit(edit, None) {
            Ok(_) => {
                let text = self.session.words.text("photo-added");
                self.shell.toasts.tell(text);
            }
            Err(error) => {
                let words = self.session.words;
                self.complain(error.say(words));
            }
        }
    }

    /// Pictures dropped on the window belong to the touchpoint under the pointer, else to the selected one. Whether
    /// they were pictures.
    pub(super) fn take_dropped_pictures(&mut self, ctx: &Context, paths: &[PathBuf]) -> bool {
        let pictures: Vec<&PathBuf> = paths.iter().filter(|one| photo::is_picture(one)).collect();
        let Some(open) = self.open.as_ref().filter(|_| !pictures.is_empty()) else { return false };
        let pointer = ctx.input(|input| input.pointer.latest_pos());
        let under = pointer
            .filter(|_| open.view == View::Map)
            .and_then(|at| open.map.card_under(at))
            .or_else(|| chosen(&open.selection));
        let Some(id) = under else {
            let text = self.session.words.text("photo-where");
            self.shell.toasts.tell(text);
            return true;
        };
        for path in pictures {
            self.read_picture(ctx, Pictured::Touchpoint(id.clone()), path.clone());
        }
        true
    }
}

fn chosen(selection: &Selection) -> Option<TouchpointId> {
    match selection {
        Selection::Touchpoint(id) => Some(id.clone()),
        Selection::Journey | Selection::Stage(_) => None,
    }
}

fn given(journey: &crate::journey::Journey, of: &Pictured, picture: Picture) -> Option<Edit> {
    match of {
        Pictured::Persona(id) => {
            let mut personas = journey.personas.clone();
            personas.iter_mut().find(|one| one.id == *id)?.pictures = vec![picture];
            Some(Edit::SetPersonas(personas))
        }
        Pictured::Touchpoint(id) => {
            let mut touchpoint = Box::new(journey.touchpoint(id)?.as_ref().clone());
            touchpoint.pictures.push(picture);
            Some(Edit::ReplaceTouchpoint { touchpoint, step: Step::EditTouchpoint })
        }
    }
}
