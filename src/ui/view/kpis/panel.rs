//! The calculator of a kpi: formula, inputs of every round, the sum written out, what if it were otherwise.

use super::{KpisState, edit, kpi_of};
use crate::analysis::{KpiRow, kpi_value, what_if};
use crate::edit::Step;
use crate::journey::{Formula, Kpi, KpiValue, Number, Round};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::{CARD_RADIUS, GRID};
use crate::stats::kpi as arithmetic;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::panel::inspector::sheet::Sheet;
use crate::ui::panel::inspector::{formula, kpis};
use crate::ui::widget::field::{hint, parsed_with_hint, type_over};
use crate::ui::widget::list::remove;
use crate::wording::kpis as texts;
use egui::{
    Align, CornerRadius, Key, Label, Layout, Modifiers, Rect, RichText, ScrollArea, Stroke,
    StrokeKind, Ui, UiBuilder, vec2,
};

/// How wide it is.
pub(super) const WIDTH: f32 = 336.0;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    rows: &[KpiRow],
    place: Rect,
    state: &mut KpisState,
    out: &mut Actions,
) {
    let found = rows.iter().find(|row| Some(&row.report.id) == state.selected.as_ref());
    let Some((row, kpi)) = found.and_then(|row| Some((row, kpi_of(cx, row)?))) else { return };
    let radius = CornerRadius::same(CARD_RADIUS);
    ui.painter().rect_filled(place, radius, cx.theme.surface);
    ui.painter().rect_stroke(place, radius, Stroke::new(1.0, cx.theme.line), StrokeKind::Inside);
    let inner = UiBuilder::new().max_rect(place.shrink(14.0)).id_salt(("kpi-panel", &kpi.id));
    ui.scope_builder(inner, |ui| {
        let mut closes = false;
        ui.horizontal(|ui| {
            let title = RichText::new(&kpi.name).font(semibold(17.0)).color(cx.theme.text);
            let room = ui.available_width() - 36.0;
            ui.allocate_ui(vec2(room, 24.0), |ui| ui.add(Label::new(title).truncate()));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                closes = remove(ui, &cx.text("kpis-close"));
            });
        });
        let told = texts::row(row, cx.words);
        hint(ui, &format!("{} · {}", told.place, cx.words.kind(kpi.better)));
        ui.add_space(GRID);
        ScrollArea::vertical().id_salt("kpi-panel").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 6.0);
            ui.spacing_mut().item_spacing.y = 2.0 * GRID;
            let mut sheet = Sheet::new(FieldId::of(&kpi.id), kpi);
            kpis::one(ui, cx, &mut sheet, Some(&row.report));
            times(ui, cx, &mut sheet);
            computed(ui, cx, kpi, row);
            let outcome = sheet.outcome();
            outcome.finish(out, |changed, step| {
                let put = |kpis: &mut Vec<Kpi>| {
                    if let Some(old) = kpis.iter_mut().find(|old| old.id == changed.id) {
                        *old = changed.clone();
                    }
                };
                // The KPI is there: its panel is.
                edit(cx, &row.of, step, put)
                    .unwrap_or(crate::edit::Edit::SetTarget(cx.journey.target.clone()))
            });
            if ui.button(cx.text("inspector-remove-kpi")).clicked() {
                super::change(cx, &row.of, out, |kpis| kpis.retain(|one| one.id != kpi.id));
            }
        });
        if let Some(field) = state.wants_field.take() {
            let id = FieldId::of(&kpi.id).with(field).id();
            if field == "inspector-kpi-name" && kpi.name == cx.text("inspector-new-kpi") {
                type_over(ui.ctx(), id, &kpi.name);
            } else {
                ui.memory_mut(|memory| memory.request_focus(id));
            }
        }
        // Nothing has the keyboard once Escape has left a field, or the list beside has it.
        let at_hand =
            ui.memory(|memory| memory.focused().is_none()) || state.keyboard.has(ui.ctx());
        let escapes =
            at_hand && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if closes || escapes {
            state.open = false;
        }
    });
}

/// The sum of the round looked at, and what the last input would change.
fn computed(ui: &mut Ui, cx: &Context<'_>, kpi: &Kpi, row: &KpiRow) {
    let Some(round) = cx.journey.current_round() else { return };
    let Some(inputs) = kpi.inputs_of(&round.id) else { return };
    let inputs: Vec<f64> = inputs.iter().map(|input| input.get()).collect();
    let unit = row.report.unit.as_str();
    let result = kpi_value(kpi.formula(), &inputs);
    let Some(sum) = texts::sum(kpi.formula(), &inputs, result, unit, cx.words) else { return };
    let strong = |ui: &mut Ui, text: &str| {
        let text = RichText::new(text).font(semibold(13.0)).color(cx.theme.text);
        ui.add(Label::new(text).wrap());
    };
    ui.add_space(GRID);
    strong(ui, &cx.words.with("kpis-sum-title", &[("round", (&round.name).into())]));
    ui.add(Label::new(RichText::new(sum).font(regular(13.0)).color(cx.theme.text)).wrap());
    let around = what_if(kpi.formula(), &inputs);
    let name = formula::inputs(kpi.formula()).last().map(|key| cx.text(key));
    let Some(name) = name.filter(|_| !around.is_empty()) else { return };
    strong(ui, &cx.words.with("kpis-what-if", &[("input", (&name).into())]));
    ui.columns(around.len(), |columns| {
        for (ui, (input, value)) in columns.iter_mut().zip(around) {
            hint(ui, &cx.words.short_number(input));
            let text =
                value.map_or_else(|| cx.text("compare-nothing"), |value| cx.words.kpi(value, unit));
            let is_now = inputs.last().is_some_and(|last| (last - input).abs() < f64::EPSILON);
            let font = if is_now { semibold(13.5) } else { regular(13.5) };
            ui.add(Label::new(RichText::new(text).font(font).color(cx.theme.text)));
        }
    });
}

/// A list of times that gives the median or the time for nine of ten.
fn times(ui: &mut Ui, cx: &Context<'_>, sheet: &mut Sheet<'_, Kpi>) {
    let formula = sheet.shown().formula();
    let is_p90 = formula == Formula::FirstResponseP90;
    if !is_p90 && formula != Formula::FirstResponse {
        return;
    }
    let Some(round) = cx.journey.current_round() else { return };
    let id = sheet.id.with("times");
    let which = if is_p90 { "p90" } else { "median" };
    hint(ui, &cx.words.with("kpis-times-how", &[("which", which.into())]));
    let field = parsed_with_hint(
        ui,
        &id,
        &cx.text("kpis-times"),
        "",
        &cx.text("kpis-times-hint"),
        |typed| read_times(cx, typed),
    );
    if let Some((median, p90)) = field
        .value
        .as_ref()
        .and_then(|times| Some((arithmetic::median(times)?, arithmetic::p90(times)?)))
    {
        let value = if is_p90 { p90 } else { median };
        sheet.change(Step::EditKpi, |kpi| set(kpi, round, value));
    }
    sheet.leave(field.left);
}

fn read_times(cx: &Context<'_>, typed: &str) -> Result<Vec<f64>, String> {
    let refused = || cx.words.with("kpis-times-refused", &[("text", typed.trim().into())]);
    let parts = typed.split([';', ' ', '\n', '\t']).map(str::trim).filter(|part| !part.is_empty());
    let times: Option<Vec<f64>> = parts
        .map(|part| cx.words.parse_number(part).filter(|time| time.is_finite() && *time >= 0.0))
        .collect();
    times.filter(|times| !times.is_empty()).ok_or_else(refused)
}

fn set(kpi: &mut Kpi, round: &Round, value: f64) {
    let Ok(number) = Number::try_from(value) else { return };
    if let Ok(changed) = kpi.clone().with_value(KpiValue::new(round.id.clone(), vec![number])) {
        *kpi = changed;
    }
}
