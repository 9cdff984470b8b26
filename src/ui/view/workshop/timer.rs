//! The clock in figures that are read from eight metres.

use super::state::WorkshopState;
use crate::journey::DateTime;
use crate::paint::fonts::semibold;
use crate::paint::theme::GRID;
use crate::room::Timing;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::dialog::parts::{primary, small};
use egui::{Align, Button, Color32, Label, Layout, Rect, RichText, Sense, Ui, vec2};

/// The height of the figures.
const FIGURES: f32 = 120.0;

pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &WorkshopState,
    now: DateTime,
    out: &mut Actions,
) {
    let agenda = &cx.journey.workshop.agenda;
    match state.clock.at(agenda, now) {
        Some(timing) => runs(ui, cx, &timing, now, out),
        None if state.clock.has_begun() => over(ui, cx, now, out),
        None => stands(ui, cx, now, out),
    }
}

fn head(ui: &mut Ui, title: &str, beside: &str, cx: &Context<'_>) {
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 48.0).max(40.0);
        ui.allocate_ui(vec2(width, 6.0 * GRID), |ui| {
            ui.add(Label::new(RichText::new(title).font(semibold(17.0))).truncate());
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(beside).color(cx.theme.muted));
        });
    });
}

/// The last seconds of a point: its end comes in colour, without a sound or a flash.
const NEAR: i64 = 120;

/// The colour of what is left: it turns before the end, and again past it.
fn colour_of(cx: &Context<'_>, left: i64, usual: Color32) -> Color32 {
    if left < 0 {
        cx.theme.worse
    } else if left <= NEAR {
        cx.theme.caution
    } else {
        usual
    }
}

fn figures(ui: &mut Ui, text: &str, colour: Color32, name: &str) {
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), 126.0), Sense::hover());
    let room = rect.width();
    let mut size = FIGURES;
    let mut galley = ui.painter().layout_no_wrap(text.to_owned(), semibold(size), colour);
    if galley.size().x > room {
        size *= room / galley.size().x;
        galley = ui.painter().layout_no_wrap(text.to_owned(), semibold(size), colour);
    }
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, colour);
    let said = format!("{name} {text}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
}

fn runs(ui: &mut Ui, cx: &Context<'_>, timing: &Timing, _now: DateTime, out: &mut Actions) {
    let agenda = &cx.journey.workshop.agenda;
    let title = agenda.get(timing.item).map_or("", |item| item.title.as_str());
    head(ui, title, &format!("{}/{}", timing.item + 1, agenda.len()), cx);
    let is_over = timing.left < 0;
    let shown = cx.words.left(timing.left);
    figures(
        ui,
        &shown,
        colour_of(cx, timing.left, cx.theme.text),
        &cx.text(if is_over { "workshop-over" } else { "workshop-left" }),
    );
    bar(ui, cx, timing);
    ui.horizontal(|ui| {
        let minutes = timing.planned / 60;
        let of = [("minutes", minutes.unsigned_abs().into())];
        small(ui, cx.words.with("workshop-left-of", &of));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !is_over {
                let time = cx.words.clock(timing.ends);
                small(ui, cx.words.with("workshop-ends", &[("time", (&time).into())]));
            }
        });
    });
    ui.add_space(GRID);
    let pause = if timing.runs { "workshop-pause" } else { "workshop-go-on" };
    ui.horizontal(|ui| {
        let width = (ui.available_width() - 4.0 * GRID) / 3.0;
        for (key, command) in [
            (pause, Command::TimerPause),
            ("workshop-five", Command::TimerMore),
            ("workshop-next", Command::TimerNext),
        ] {
            if ui.add(Button::new(cx.text(key)).min_size(vec2(width, 34.0))).clicked() {
                out.push(Action::Run(command));
            }
        }
    });
}

/// How much of its time the present point has used.
fn bar(ui: &mut Ui, cx: &Context<'_>, timing: &Timing) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    ui.painter().rect_filled(rect, 4.0, cx.theme.sunken);
    let used = 1.0 - timing.left.max(0) as f32 / timing.planned.max(1) as f32;
    let end = rect.min.x + rect.width() * (1.0 - used.clamp(0.0, 1.0));
    let left = Rect::from_min_max(rect.min, egui::pos2(end, rect.max.y));
    let colour = colour_of(cx, timing.left, cx.theme.accent);
    ui.painter().rect_filled(if timing.left < 0 { rect } else { left }, 4.0, colour);
}

fn stands(ui: &mut Ui, cx: &Context<'_>, now: DateTime, out: &mut Actions) {
    let agenda = &cx.journey.workshop.agenda;
    let minutes: u64 = agenda.iter().map(|item| u64::from(item.minutes)).sum();
    head(ui, &cx.text("workshop-planned"), &cx.words.clock(now), cx);
    let shown = cx.words.left((minutes * 60) as i64);
    figures(ui, &shown, cx.theme.text, &cx.text("workshop-planned"));
    ui.add_space(5.0 * GRID);
    if agenda.is_empty() {
        small(ui, cx.text("workshop-no-agenda"));
    } else {
        meant(ui, cx, "workshop-begin", Command::TimerNext, out);
    }
}

fn over(ui: &mut Ui, cx: &Context<'_>, now: DateTime, out: &mut Actions) {
    head(ui, &cx.text("workshop-done"), "", cx);
    figures(ui, &cx.words.clock(now), cx.theme.text, &cx.text("workshop-done"));
    ui.add_space(5.0 * GRID);
    meant(ui, cx, "workshop-end", Command::EndWorkshop, out);
}

/// What is meant to be pressed now.
fn meant(ui: &mut Ui, cx: &Context<'_>, key: &str, command: Command, out: &mut Actions) {
    // In a row its text stands in its middle.
    if ui.horizontal(|ui| primary(ui, &cx.text(key))).inner.clicked() {
        out.push(Action::Run(command));
    }
}
