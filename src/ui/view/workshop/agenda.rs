//! The agenda: what is done, what is on, what comes, each with its time.

use super::state::WorkshopState;
use crate::edit::Edit;
use crate::journey::{AgendaItem, DateTime, Workshop};
use crate::paint::theme::GRID;
use crate::room::{Preset, Timing, preset};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::dialog::parts::{slim, small};
use crate::ui::drafts::FieldId;
use crate::ui::widget::ends::ends;
use crate::ui::widget::field;
use egui::{
    Align, DragValue, Key, Label, Layout, Modifiers, RichText, ScrollArea, Sense, Shape, Stroke,
    Ui, pos2, vec2,
};

pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut WorkshopState,
    now: DateTime,
    out: &mut Actions,
) {
    let workshop = &cx.journey.workshop;
    let timing = state.clock.at(&workshop.agenda, now);
    head(ui, cx, state, timing.as_ref(), out);
    if workshop.agenda.is_empty() && !state.edits_agenda {
        offer(ui, cx, out);
        return;
    }
    ScrollArea::vertical().id_salt("agenda").show(ui, |ui| {
        for (at, item) in workshop.agenda.iter().enumerate() {
            ui.push_id(("agenda item", at), |ui| {
                if state.edits_agenda {
                    edit_row(ui, cx, workshop, at, out);
                } else {
                    row(ui, cx, state, timing.as_ref(), at, item);
                }
            });
        }
        if state.edits_agenda && ui.button(cx.text("workshop-add-item")).clicked() {
            let title = cx.text("workshop-new-item");
            let field = title_field(workshop.agenda.len());
            field::type_over(ui.ctx(), field.id(), &title);
            let item = AgendaItem { title, minutes: 15, ..AgendaItem::default() };
            let mut agenda = workshop.agenda.clone();
            agenda.push(item);
            set(workshop, agenda, out);
        }
    });
}

fn set(workshop: &Workshop, agenda: Vec<AgendaItem>, out: &mut Actions) {
    out.edit(Edit::SetWorkshop(Workshop { agenda, ..workshop.clone() }));
}

fn head(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut WorkshopState,
    timing: Option<&Timing>,
    out: &mut Actions,
) {
    let heading = |ui: &mut Ui| {
        ui.heading(cx.text("workshop-agenda"));
    };
    let tools = |ui: &mut Ui| {
        let late = timing.filter(|timing| timing.late > 0);
        if late.is_some() && slim(ui, cx.text("workshop-shift")).clicked() {
            out.push(Action::ShiftAgenda);
        }
        let is_empty = cx.journey.workshop.agenda.is_empty();
        let key = if state.edits_agenda { "workshop-edit-done" } else { "workshop-edit" };
        if (!is_empty || state.edits_agenda) && slim(ui, cx.text(key)).clicked() {
            state.edits_agenda = !state.edits_agenda;
        }
    };
    ui.horizontal(|ui| ends(ui, "agenda", heading, tools));
    if let Some(timing) = timing {
        let end = cx.words.clock(timing.end);
        let late = [("minutes", timing.late.unsigned_abs().into()), ("time", (&end).into())];
        let (text, colour) = if timing.late > 0 {
            (cx.words.with("workshop-late", &late), cx.theme.caution)
        } else {
            (cx.words.with("workshop-ends", &late[1..]), cx.theme.muted)
        };
        let text = RichText::new(text).color(colour).text_style(egui::TextStyle::Small);
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                // Also before the last point.
                if slim(ui, cx.text("workshop-end")).clicked() {
                    out.push(Action::Run(Command::EndWorkshop));
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(Label::new(text).truncate());
                });
            });
        });
    }
}

/// There is no agenda: one is a press away.
fn offer(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    ui.add_space(2.0 * GRID);
    small(ui, cx.text("workshop-choose-agenda"));
    for one in Preset::ALL {
        let key = match one {
            Preset::Hour => "workshop-preset-hour",
            Preset::TwoHours => "workshop-preset-two-hours",
            Preset::HalfDay => "workshop-preset-half-day",
        };
        let size = vec2(ui.available_width(), 36.0);
        if ui.add_sized(size, egui::Button::new(cx.text(key))).clicked() {
            let agenda = preset(one).into_iter().map(|(key, minutes, kind)| AgendaItem {
                title: cx.text(key),
                minutes,
                kind,
                done: false,
            });
            set(&cx.journey.workshop, agenda.collect(), out);
        }
    }
}

fn row(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut WorkshopState,
    timing: Option<&Timing>,
    at: usize,
    item: &AgendaItem,
) {
    let here = timing.is_some_and(|timing| timing.item == at);
    let past = timing.map_or(item.done, |timing| at < timing.item);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::click());
    let colour = if past { cx.theme.muted } else { cx.theme.text };
    if here {
        ui.painter().rect_filled(rect, 6.0, cx.theme.accent_soft);
    }
    mark(ui, cx, pos2(rect.min.x + 16.0, rect.center().y), past, here);
    let size = 15.0;
    let font = |strong: bool| {
        if strong {
            crate::paint::fonts::semibold(size)
        } else {
            crate::paint::fonts::regular(size)
        }
    };
    let write = |text: &str, x: f32, right: bool, strong: bool, width: f32| {
        let galley =
            crate::paint::text::wrapped(ui.painter(), text, font(strong), colour, width, 1);
        let x = if right { x - galley.size().x } else { x };
        ui.painter().galley(
            pos2(x, rect.center().y - galley.size().y / 2.0),
            galley.clone(),
            colour,
        );
        galley.size().x
    };
    let time = timing.and_then(|timing| timing.starts.get(at)).map(|time| cx.words.clock(*time));
    let mut x = rect.min.x + 34.0;
    if let Some(time) = &time {
        write(time, x, false, here, 60.0);
        x += 52.0;
    }
    let over = timing.and_then(|timing| timing.over.get(at)).copied().unwrap_or(0);
    let minutes =
        [("minutes", u64::from(item.minutes).into()), ("over", over.unsigned_abs().into())];
    let length = if over > 0 {
        cx.words.with("workshop-minutes-over", &minutes)
    } else {
        cx.words.with("workshop-minutes", &minutes[..1])
    };
    let width = write(&length, rect.max.x - 8.0, true, false, 120.0);
    write(&item.title, x, false, here, (rect.max.x - 20.0 - width - x).max(20.0));
    let stands = if past {
        "workshop-past"
    } else if here {
        "workshop-now"
    } else {
        "workshop-ahead"
    };
    let said = format!("{}, {}, {length}", item.title, cx.text(stands));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
    if response.double_clicked() {
        state.edits_agenda = true;
    }
}

/// A tick for what is done, a triangle for what is on, a ring for what comes.
fn mark(ui: &Ui, cx: &Context<'_>, at: egui::Pos2, past: bool, here: bool) {
    let painter = ui.painter();
    if past {
        let stroke = Stroke::new(2.0, cx.theme.before);
        painter.line_segment([at + vec2(-6.0, 0.0), at + vec2(-2.0, 5.0)], stroke);
        painter.line_segment([at + vec2(-2.0, 5.0), at + vec2(6.0, -5.0)], stroke);
    } else if here {
        let points = vec![at + vec2(-5.0, -7.0), at + vec2(7.0, 0.0), at + vec2(-5.0, 7.0)];
        painter.add(Shape::convex_polygon(points, cx.theme.accent, Stroke::NONE));
    } else {
        painter.circle_stroke(at, 4.5, Stroke::new(1.6, cx.theme.edge));
    }
}

/// The field with the title of an item.
fn title_field(at: usize) -> FieldId {
    FieldId::of(("workshop agenda", at)).with("title")
}

fn edit_row(ui: &mut Ui, cx: &Context<'_>, workshop: &Workshop, at: usize, out: &mut Actions) {
    let Some(item) = workshop.agenda.get(at) else { return };
    let changed = |change: &dyn Fn(&mut Vec<AgendaItem>)| {
        let mut agenda = workshop.agenda.clone();
        change(&mut agenda);
        Workshop { agenda, ..workshop.clone() }
    };
    let count = workshop.agenda.len();
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 168.0).max(80.0);
        let id = title_field(at);
        let field = ui
            .allocate_ui(vec2(width, 7.0 * GRID), |ui| {
                ui.set_width(width);
                field::typing(ui, &id, &item.title, "", 1)
            })
            .inner;
        let name = cx.words.with("workshop-item-title", &[("at", (at + 1).into())]);
        let response = field.response.accessible_name(name);
        if let Some(title) = field.value.filter(|title| !title.trim().is_empty()) {
            let made = changed(&|agenda| {
                if let Some(item) = agenda.get_mut(at) {
                    item.title.clone_from(&title);
                }
            });
            out.edit_while(response.id, Edit::SetWorkshop(made));
        }
        if field.left {
            out.push(Action::EndGesture);
        }
        let mut minutes = item.minutes;
        let drag = DragValue::new(&mut minutes).range(1..=480).speed(0.2);
        let drag = ui.add(drag).accessible_name(
            cx.words.with("workshop-item-minutes", &[("title", (&item.title).into())]),
        );
        if drag.changed() {
            let made = changed(&|agenda| {
                if let Some(item) = agenda.get_mut(at) {
                    item.minutes = minutes;
                }
            });
            out.edit_while(drag.id, Edit::SetWorkshop(made));
        }
        if drag.drag_stopped() || drag.lost_focus() {
            out.push(Action::EndGesture);
        }
        let mut to = None;
        for (sign, key, step) in [("↑", "workshop-earlier", -1_isize), ("↓", "workshop-later", 1)]
        {
            let place = at.checked_add_signed(step).filter(|place| *place < count);
            let button = egui::Button::new(sign).small().min_size(vec2(20.0, 20.0));
            let name = cx.words.with(key, &[("title", (&item.title).into())]);
            let pressed = ui.add_enabled(place.is_some(), button).accessible_name(name).clicked();
            if pressed {
                to = place;
            }
        }
        if response.has_focus() {
            let alt = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
            if alt(Key::ArrowUp) {
                to = at.checked_sub(1);
            } else if alt(Key::ArrowDown) {
                to = Some(at + 1).filter(|place| *place < count);
            }
        }
        if let Some(to) = to {
            out.edit(Edit::SetWorkshop(changed(&|agenda| agenda.swap(at, to))));
        }
        let remove = ui.add(egui::Button::new("×").small().min_size(vec2(20.0, 20.0)));
        let name = cx.words.with("workshop-remove-item", &[("title", (&item.title).into())]);
        if remove.accessible_name(name).clicked() {
            out.edit(Edit::SetWorkshop(changed(&|agenda| {
                agenda.remove(at);
            })));
        }
    });
}
