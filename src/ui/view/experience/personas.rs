//! The personas: portrait, goals and needs; what differs between them, and what only some of them meet.

use super::{ExperienceState, differences};
use crate::edit::{Edit, Step};
use crate::journey::{Journey, Persona, PersonaId};
use crate::paint::fonts::semibold;
use crate::paint::photo;
use crate::paint::theme::{CARD_RADIUS, GRID};
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::panel::inspector::sheet::{Sheet, at};
use crate::ui::pictured::Pictured;
use crate::ui::widget::field::hint;
use crate::ui::widget::list;
use crate::ui::widget::row_list::{self, Row};
use egui::accesskit::Role;
use egui::{
    Align2, CornerRadius, Id, Label, Rect, RichText, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, pos2, vec2,
};

const LIST: f32 = 268.0;
const CARD: f32 = 76.0;
/// Below this the page scrolls sideways.
const MIN_WIDTH: f32 = 720.0;

/// Shows the page.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut ExperienceState, out: &mut Actions) {
    let personas = &cx.journey.personas;
    let is_there = |id: &PersonaId| personas.iter().any(|one| one.id == *id);
    state.persona.take_if(|id| !is_there(id));
    if state.persona.is_none() {
        state.persona = personas.first().map(|one| one.id.clone());
    }
    let wide = ScrollArea::horizontal().id_salt("personas-page").auto_shrink(false);
    wide.show(ui, |ui| {
        ui.set_min_width(MIN_WIDTH);
        let page = ui.available_rect_before_wrap();
        let left = page.with_max_x(page.left() + LIST);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| people(ui, cx, left, state, out));
        let right = page.with_min_x(left.right() + 24.0);
        let chosen = personas.iter().find(|one| Some(&one.id) == state.persona.as_ref());
        let inner = UiBuilder::new().max_rect(right).id_salt("persona-details");
        ui.scope_builder(inner, |ui| {
            let scroll = ScrollArea::vertical().id_salt("persona-details").auto_shrink(false);
            scroll.show(ui, |ui| {
                ui.set_width(ui.available_width() - 6.0);
                ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 2.0 * GRID);
                match chosen {
                    None => {
                        let text = RichText::new(cx.text("personas-empty")).color(cx.theme.text);
                        ui.add(Label::new(text).wrap());
                    }
                    Some(persona) => {
                        details(ui, cx, persona, out);
                        differences::show(ui, cx, persona, out);
                    }
                }
            });
        });
        ui.allocate_space(page.size());
    });
}

fn row_id(id: &PersonaId) -> Id {
    Id::unique(("persona-row", id))
}

/// The personas below each other, and a field for a new one.
fn people(
    ui: &mut Ui,
    cx: &Context<'_>,
    place: Rect,
    state: &mut ExperienceState,
    out: &mut Actions,
) {
    let ground = Id::unique("personas-ground");
    let has_keyboard = state.keyboard.begin(ui, ground, place, &cx.text("personas-list"));
    let personas = &cx.journey.personas;
    let at = personas.iter().position(|one| Some(&one.id) == state.persona.as_ref());
    let scroll = ScrollArea::vertical().id_salt("personas").auto_shrink([false, true]);
    scroll.max_height(place.height() - 60.0).show(ui, |ui| {
        let list = UiBuilder::new()
            .accessibility_role(Role::ListBox)
            .accessibility_label(cx.text("personas-list"));
        ui.scope_builder(list, |ui| {
            for (nth, persona) in personas.iter().enumerate() {
                let (_, rect) = ui.allocate_space(vec2(ui.available_width(), CARD + 8.0));
                let rect = rect.with_max_y(rect.bottom() - 8.0);
                let is_selected = at == Some(nth);
                let node = Row {
                    id: row_id(&persona.id),
                    rect,
                    name: &persona.name,
                    sentence: &persona.segment,
                    is_selected,
                    is_stop: nth == at.unwrap_or(0),
                };
                let response = node.node(ui, &mut state.keyboard);
                card(ui, cx, persona, rect, is_selected);
                row_list::ring(ui, &response);
                if response.clicked() {
                    state.persona = Some(persona.id.clone());
                }
            }
        });
    });
    if has_keyboard
        && let Some(next) = row_list::step(ui, at, personas.len()).and_then(|at| personas.get(at))
    {
        state.persona = Some(next.id.clone());
        ui.memory_mut(|memory| memory.request_focus(row_id(&next.id)));
    }
    let add = FieldId::of("personas").with("page").with("new");
    if let Some(new) = list::added(ui, &add, &cx.text("inspector-add-persona")) {
        let id = PersonaId::from_bits(fastrand::u64(..));
        new.goes_on_in(ui, &FieldId::of(&id).with("page").with("inspector-persona-segment"));
        let mut all = personas.clone();
        all.push(Persona::new(id.clone(), &new.text));
        state.persona = Some(id);
        out.edit(Edit::SetPersonas(all));
    }
}

fn card(ui: &Ui, cx: &Context<'_>, persona: &Persona, rect: Rect, is_selected: bool) {
    let fill = if is_selected { cx.theme.accent_soft } else { cx.theme.surface };
    let edge = if is_selected { cx.theme.accent } else { cx.theme.line };
    let radius = CornerRadius::same(CARD_RADIUS);
    ui.painter().rect(rect, radius, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    let face = Rect::from_center_size(pos2(rect.left() + 40.0, rect.center().y), vec2(52.0, 52.0));
    draw_face(ui, cx, persona, face);
    let texts =
        Rect::from_min_max(pos2(face.right() + 12.0, rect.top() + 8.0), rect.max - vec2(10.0, 8.0));
    let lines = [
        crate::paint::cells::Line::new(&persona.name).toned(crate::paint::cells::Tone::Strong),
        crate::paint::cells::Line::small(&persona.segment),
    ];
    crate::paint::cells::draw(ui.painter(), texts, &lines, false, cx.theme);
}

/// The portrait, else the first letters of the name.
fn draw_face(ui: &Ui, cx: &Context<'_>, persona: &Persona, place: Rect) {
    if let Some(picture) = persona.pictures.first()
        && !cx.discreet
        && photo::paint(ui.painter(), picture, place, (place.width() / 2.0) as u8)
    {
        return;
    }
    ui.painter().circle_filled(place.center(), place.width() / 2.0, cx.theme.sunken);
    let first = |word: &str| word.chars().next();
    let letters: String = persona.name.split_whitespace().filter_map(first).take(2).collect();
    let font = semibold(place.width() * 0.34);
    ui.painter().text(place.center(), Align2::CENTER_CENTER, letters, font, cx.theme.muted);
}

fn details(ui: &mut Ui, cx: &Context<'_>, persona: &Persona, out: &mut Actions) {
    const STEP: Step = Step::Personas;
    let mut sheet = Sheet::new(FieldId::of(&persona.id).with("page"), persona);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(112.0, 112.0), Sense::hover());
        draw_face(ui, cx, persona, rect);
        ui.add_space(2.0 * GRID);
        ui.vertical(|ui| {
            ui.set_width((ui.available_width()).min(460.0));
            sheet.line(ui, cx, STEP, "inspector-persona-name", at!(name));
            sheet.line(ui, cx, STEP, "inspector-persona-segment", at!(segment));
            ui.horizontal(|ui| {
                if ui.button(cx.text("personas-portrait")).clicked() {
                    out.push(Action::AskForPicture(Pictured::Persona(persona.id.clone())));
                }
                let has = !persona.pictures.is_empty();
                if has && ui.button(cx.text("personas-no-portrait")).clicked() {
                    sheet.change(STEP, |it| it.pictures.clear());
                }
            });
        });
    });
    ui.columns(2, |columns| {
        if let [goals, needs] = columns {
            sheet.lines(goals, cx, STEP, "inspector-persona-goals", at!(goals));
            sheet.lines(needs, cx, STEP, "inspector-persona-needs", at!(needs));
        }
    });
    let personas = &cx.journey.personas;
    sheet.finish(out, |changed, _| {
        let put = |one: &Persona| if one.id == changed.id { changed.clone() } else { one.clone() };
        Edit::SetPersonas(personas.iter().map(put).collect())
    });
    let in_use = is_in_use(cx.journey, &persona.id);
    ui.horizontal_wrapped(|ui| {
        let is_shown = cx.persona.is_some_and(|one| one.id == &persona.id);
        let key = if is_shown { "personas-show-all" } else { "personas-show-only" };
        if ui.button(cx.text(key)).clicked() {
            let persona = (!is_shown).then(|| persona.id.clone());
            out.push(Action::ShowPersona(persona));
        }
        let button = egui::Button::new(cx.text("inspector-remove-persona"));
        if ui.add_enabled(!in_use, button).clicked() {
            let left = personas.iter().filter(|one| one.id != persona.id).cloned().collect();
            out.edit(Edit::SetPersonas(left));
        }
    });
    if in_use {
        hint(ui, &cx.text("inspector-persona-in-use"));
    }
}

fn is_in_use(journey: &Journey, id: &PersonaId) -> bool {
    journey.touchpoints().any(|(_, one)| one.personas.contains(id))
        || journey.surveys().any(|survey| survey.personas.contains(id))
}
