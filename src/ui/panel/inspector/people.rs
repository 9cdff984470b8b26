//! The personas of the journey, and what a workshop parked.

use super::sheet::{Sheet, at};
use crate::edit::{Edit, Step};
use crate::journey::{Journey, ParkedItem, Persona, PersonaId};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::widget::choice::tick;
use crate::ui::widget::field::hint;
use crate::ui::widget::list;
use crate::ui::widget::section::{self, fold};
use egui::{Button, Id, Ui};

/// Whom the journey is about.
pub(super) fn personas(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    const STEP: Step = Step::Personas;
    let mut sheet = Sheet::new(FieldId::of("personas"), &cx.journey.personas);
    for persona in sheet.shown() {
        let title =
            if persona.name.is_empty() { cx.text("untitled") } else { persona.name.clone() };
        fold(ui, persona_fold(&persona.id), &title, &persona.segment, false, |ui| {
            let mut part = Sheet::new(FieldId::of(&persona.id), persona);
            part.line(ui, cx, STEP, "inspector-persona-name", at!(name));
            part.line(ui, cx, STEP, "inspector-persona-segment", at!(segment));
            part.lines(ui, cx, STEP, "inspector-persona-goals", at!(goals));
            part.lines(ui, cx, STEP, "inspector-persona-needs", at!(needs));
            sheet.absorb(part.outcome(), |it, persona| put(it, persona));
            // A limit to nobody would mean everybody: the limit has to go first.
            let free = !in_use(cx.journey, &persona.id);
            let button = Button::new(cx.text("inspector-remove-persona"));
            if ui.add_enabled(free, button).clicked() {
                sheet.change(STEP, |it| it.retain(|one| one.id != persona.id));
            }
            if !free {
                hint(ui, &cx.text("inspector-persona-in-use"));
            }
        });
    }
    let add = sheet.id.with("new-persona");
    if let Some(new) = list::added(ui, &add, &cx.text("inspector-add-persona")) {
        let id = PersonaId::from_bits(fastrand::u64(..));
        new.goes_on_in(ui, &FieldId::of(&id).with("inspector-persona-name"));
        let name = new.text;
        section::open(ui.ctx(), persona_fold(&id));
        let (segment, goals, needs) = (String::new(), String::new(), String::new());
        sheet.change(STEP, |it| {
            it.push(Persona { segment, goals, needs, ..Persona::new(id, &name) });
        });
    }
    sheet.finish(out, |personas, _| Edit::SetPersonas(personas));
}

fn persona_fold(id: &PersonaId) -> Id {
    Id::unique(("persona", id))
}

fn put(personas: &mut [Persona], persona: Persona) {
    if let Some(old) = personas.iter_mut().find(|old| old.id == persona.id) {
        *old = persona;
    }
}

fn in_use(journey: &Journey, id: &PersonaId) -> bool {
    journey.touchpoints().any(|(_, one)| one.personas.contains(id))
        || journey.surveys().any(|survey| survey.personas.contains(id))
}

/// What came up and waits for its time.
pub(super) fn parking_lot(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    const STEP: Step = Step::ParkingLot;
    let mut sheet = Sheet::new(FieldId::of("parking-lot"), &cx.journey.parking_lot);
    for (at, item) in sheet.shown().iter().enumerate() {
        let mut part = Sheet::new(sheet.id.with(at), item);
        let ((), removed) = list::with_remove(ui, &cx.text("inspector-remove-parked"), |ui| {
            part.paragraph(ui, cx, STEP, "inspector-parked", at!(text));
        });
        part.line(ui, cx, STEP, "inspector-parked-owner", at!(owner));
        if let Some(reviewed) = tick(ui, item.reviewed, &cx.text("inspector-parked-reviewed")) {
            part.change(STEP, |it| it.reviewed = reviewed);
        }
        sheet.absorb(part.outcome(), |it: &mut Vec<ParkedItem>, item| {
            if let Some(old) = it.get_mut(at) {
                *old = item;
            }
        });
        if removed {
            sheet.change(STEP, |it| {
                if at < it.len() {
                    it.remove(at);
                }
            });
        }
        ui.add_space(8.0);
    }
    let add = sheet.id.with("new-parked");
    if let Some(new) = list::added(ui, &add, &cx.text("inspector-add-parked")) {
        let at = sheet.shown().len();
        new.goes_on_in(ui, &sheet.id.with(at).with("inspector-parked"));
        let text = new.text;
        sheet.change(STEP, |it| it.push(ParkedItem { text, ..ParkedItem::default() }));
    }
    sheet.finish(out, |items, _| Edit::SetParkingLot(items));
}
