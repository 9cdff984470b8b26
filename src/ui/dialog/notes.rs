//! Notes from phones that wait for the facilitator: taken into the journey, or dropped.

use super::parts::{buttons, modal, primary, small};
use super::{DialogContext, Reply};
use crate::journey::{Journey, TouchpointId};
use crate::paint::theme::GRID;
use crate::room::{Hall, NoteKind, PhoneNote};
use crate::ui::action::{Action, Actions};
use crate::ui::widget::drop_list::DropList as _;
use egui::{ComboBox, Key, Label, RichText, ScrollArea, Ui};
use std::sync::{Arc, Mutex, PoisonError};

/// The notes that wait.
#[derive(Clone, Debug)]
pub struct Notes {
    hall: Arc<Mutex<Hall>>,
    /// The note that has the keyboard; the next one gets it when this one is settled.
    at: Option<u32>,
}

impl Notes {
    /// Of this session.
    #[must_use]
    pub fn new(hall: Arc<Mutex<Hall>>) -> Self {
        Self { hall, at: None }
    }

    /// Shows the dialog. Enter takes the note that has the keyboard, Delete drops it.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        out: &mut Actions,
    ) -> Option<Reply> {
        let waiting = self.hall().waiting();
        let title = cx.words.text("room-notes-title");
        let shown = modal(ui, "notes", &title, 520.0, |ui| {
            if waiting.is_empty() {
                small(ui, cx.words.text("room-notes-none"));
            } else {
                small(ui, cx.words.text("room-notes-keys"));
            }
            let room = (ui.ctx().content_rect().height() - 60.0 * GRID).max(120.0);
            let area = ScrollArea::vertical().id_salt("notes").max_height(room);
            area.min_scrolled_height(room).show(ui, |ui| {
                // The one after the last is the first that is newer than it.
                let next = waiting.iter().find(|note| self.at.is_none_or(|at| note.id >= at));
                let next = next.or(waiting.last()).map(|note| note.id);
                let moves_on = next != self.at;
                self.at = next;
                for note in &waiting {
                    let gets = moves_on && Some(note.id) == next;
                    ui.push_id(("phone note", note.id), |ui| self.row(ui, cx, note, gets, out));
                    ui.separator();
                }
            });
            buttons(ui, |ui| {
                primary(ui, &cx.words.text("close")).clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn row(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        note: &PhoneNote,
        gets_keyboard: bool,
        out: &mut Actions,
    ) {
        let kind = cx.words.text(match note.kind {
            NoteKind::Pain => "room-pain",
            NoteKind::Idea => "room-idea",
            NoteKind::Question => "room-question",
        });
        small(ui, kind);
        ui.add(Label::new(RichText::new(&note.text).size(17.0)).wrap());
        ui.horizontal(|ui| {
            let name = |key: &str| format!("{}: {}", cx.words.text(key), note.text);
            let button =
                |ui: &mut Ui, key: &str| ui.button(cx.words.text(key)).accessible_name(name(key));
            let (take, drop) = (button(ui, "room-note-take"), button(ui, "room-note-drop"));
            // A question goes to the parking lot, whatever it is about.
            if note.kind != NoteKind::Question
                && let Some(journey) = cx.journey
            {
                let name = name("room-note-about");
                about(ui, cx, journey, (note, &name), |at| self.hall().aim(note.id, at));
            }
            if gets_keyboard {
                take.request_focus();
            }
            let has = take.has_focus() || drop.has_focus();
            if has {
                self.at = Some(note.id);
            }
            let deleted =
                has && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::Delete));
            if take.clicked() {
                out.push(Action::TakeNote(note.id));
            } else if drop.clicked() || deleted {
                out.push(Action::DropNote(note.id));
            }
        });
    }

    fn hall(&self) -> std::sync::MutexGuard<'_, Hall> {
        self.hall.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The touchpoint that a note is about, to be chosen: one with its name, or none.
fn about(
    ui: &mut Ui,
    cx: &DialogContext<'_>,
    journey: &Journey,
    (note, name): (&PhoneNote, &str),
    mut choose: impl FnMut(Option<(TouchpointId, String)>),
) {
    let nowhere = cx.words.text("room-note-nowhere");
    let now = note.card.as_ref().and_then(|id| journey.touchpoint(id));
    let shown = now.map_or(nowhere.as_str(), |one| one.name.as_str());
    ComboBox::from_id_salt("about")
        .selected_text(shown)
        .width(48.0 * GRID)
        .truncate()
        .show_list(ui, |ui| {
            if ui.selectable_label(now.is_none(), &nowhere).clicked() {
                choose(None);
            }
            for (_, one) in journey.touchpoints() {
                let is_now = now.is_some_and(|now| now.id == one.id);
                let label = ui.push_id(&one.id, |ui| ui.selectable_label(is_now, &one.name));
                if label.inner.clicked() {
                    choose(Some((one.id.clone(), one.name.clone())));
                }
            }
        })
        .response
        .accessible_name(name);
}
