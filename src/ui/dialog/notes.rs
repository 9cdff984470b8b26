//! Notes from phones that wait for the facilitator: taken into the journey, or dropped.

use super::parts::{buttons, modal, primary, small};
use super::{DialogContext, Reply};
use crate::paint::theme::GRID;
use crate::room::{Hall, NoteKind, PhoneNote};
use crate::ui::action::{Action, Actions};
use egui::{Key, Label, RichText, ScrollArea, Ui};
use std::sync::{Arc, Mutex, PoisonError};

/// The notes that wait.
#[derive(Clone, Debug)]
pub struct Notes {
    hall: Arc<Mutex<Hall>>,
}

impl Notes {
    /// Of this session.
    #[must_use]
    pub fn new(hall: Arc<Mutex<Hall>>) -> Self {
        Self { hall }
    }

    /// Shows the dialog. Enter takes the note that has the keyboard, Delete drops it.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        out: &mut Actions,
    ) -> Option<Reply> {
        let waiting = self.hall.lock().unwrap_or_else(PoisonError::into_inner).waiting();
        let title = cx.words.text("room-notes-title");
        let shown = modal(ui, "notes", &title, 520.0, |ui| {
            if waiting.is_empty() {
                small(ui, cx.words.text("room-notes-none"));
            } else {
                small(ui, cx.words.text("room-notes-keys"));
            }
            let room = (ui.ctx().content_rect().height() - 60.0 * GRID).max(120.0);
            ScrollArea::vertical().id_salt("notes").max_height(room).show(ui, |ui| {
                for note in &waiting {
                    ui.push_id(("phone note", note.id), |ui| row(ui, cx, note, out));
                    ui.separator();
                }
            });
            buttons(ui, |ui| {
                primary(ui, &cx.words.text("close")).clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }
}

fn row(ui: &mut Ui, cx: &DialogContext<'_>, note: &PhoneNote, out: &mut Actions) {
    let kind = cx.words.text(match note.kind {
        NoteKind::Pain => "room-pain",
        NoteKind::Idea => "room-idea",
        NoteKind::Question => "room-question",
    });
    let about = match note.card_name.as_str() {
        "" => kind,
        name => format!("{kind} · {name}"),
    };
    small(ui, about);
    ui.add(Label::new(RichText::new(&note.text).size(17.0)).wrap());
    ui.horizontal(|ui| {
        let name = |key: &str| format!("{}: {}", cx.words.text(key), note.text);
        let take =
            ui.button(cx.words.text("room-note-take")).accessible_name(name("room-note-take"));
        let drop =
            ui.button(cx.words.text("room-note-drop")).accessible_name(name("room-note-drop"));
        let deleted = (take.has_focus() || drop.has_focus())
            && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Delete));
        if take.clicked() {
            out.push(Action::TakeNote(note.id));
        } else if drop.clicked() || deleted {
            out.push(Action::DropNote(note.id));
        }
    });
}
