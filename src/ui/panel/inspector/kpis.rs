//! The KPIs of a stage or touchpoint.

use super::sheet::{Lens, Sheet, at};
use super::survey::round_field;
use super::{formula, link, refuse};
use crate::analysis::KpiReport;
use crate::edit::Step;
use crate::journey::{Better, Formula, FormulaUnit, Kpi, KpiId, KpiValue, Number, Round};
use crate::ui::context::Context;
use crate::ui::drafts::{Drafts, FieldId};
use crate::ui::widget::field::{hint, label, parsed_with_hint, type_over};
use crate::ui::widget::list::remove;
use crate::ui::widget::section::fold;
use crate::ui::widget::{choice, section};
use crate::wording::number::arrow;
use egui::{Id, Ui};

const STEP: Step = Step::EditKpi;

/// The KPIs, and a button for a new one.
pub(crate) fn show<T: Clone + PartialEq>(
    ui: &mut Ui,
    cx: &Context,
    sheet: &mut Sheet<T>,
    kpis: Lens<T, Vec<Kpi>>,
    reports: &[KpiReport],
) {
    for kpi in (kpis.get)(sheet.shown()) {
        let report = reports.iter().find(|report| report.id == kpi.id);
        let note = report.map(|report| change(cx, report)).unwrap_or_default();
        let title = if kpi.name.is_empty() { cx.text("untitled") } else { kpi.name.clone() };
        fold(ui, fold_id(&kpi.id), &title, &note, false, |ui| {
            let mut part = Sheet::new(FieldId::of(&kpi.id), kpi);
            one(ui, cx, &mut part, report);
            sheet.absorb(part.outcome(), |it, kpi| put((kpis.get_mut)(it), kpi));
            if ui.button(cx.text("inspector-remove-kpi")).clicked() {
                sheet.change(STEP, |it| (kpis.get_mut)(it).retain(|one| one.id != kpi.id));
            }
        });
    }
    if ui.button(cx.text("inspector-add-kpi")).clicked() {
        let id = KpiId::from_bits(fastrand::u64(..));
        section::open(ui.ctx(), fold_id(&id));
        let (field, name) = (FieldId::of(&id).with("inspector-kpi-name"), new_name(cx));
        type_over(ui.ctx(), field.id(), &name);
        let kpi = Kpi::new(id, &name, Better::Higher, Formula::Plain);
        sheet.change(STEP, |it| (kpis.get_mut)(it).push(kpi));
    }
}

/// What a KPI is called until it has a name.
fn new_name(cx: &Context) -> String {
    cx.text("inspector-new-kpi")
}

fn fold_id(id: &KpiId) -> Id {
    Id::unique(("kpi", id))
}

fn put(kpis: &mut [Kpi], kpi: Kpi) {
    if let Some(old) = kpis.iter_mut().find(|old| old.id == kpi.id) {
        *old = kpi;
    }
}

/// `7 → 8.5 min (+21%)` of the two rounds shown.
fn change(cx: &Context, report: &KpiReport) -> String {
    let words = cx.words;
    let at = |round: usize| {
        report
            .rounds
            .get(round)
            .copied()
            .flatten()
            .map(|value| words.kpi_alone(value, &report.unit))
    };
    let text = match cx.report.compared {
        Some((before, after)) => arrow(at(before), at(after)),
        None => cx.report.current.and_then(at),
    };
    let Some(text) = text else { return String::new() };
    // A percentage of a percentage says nothing.
    let percent = match (report.unit.trim(), report.change) {
        ("%", Some(change)) => Some(words.kpi_change(change, "%")),
        _ => report.change_percent.map(|percent| words.percent_change(percent)),
    };
    let percent = percent.map(|percent| format!(" ({percent})")).unwrap_or_default();
    format!("{}{percent}", words.with_unit(&text, &report.unit))
}

/// The fields of a kpi.
pub(crate) fn one(ui: &mut Ui, cx: &Context, part: &mut Sheet<Kpi>, report: Option<&KpiReport>) {
    part.line(ui, cx, STEP, "inspector-kpi-name", at!(name));
    let formula = part.shown().formula();
    let all = Formula::ALL;
    let id = part.id.with("formula").id();
    let shown = cx.text("inspector-kpi-formula");
    if let Some(other) = choice::pick(ui, id, &shown, formula, all, |one| cx.words.kind(one)) {
        let has_name = part.shown().name != new_name(cx);
        part.change(STEP, |it| {
            *it = it.clone().with_formula(other);
            if !has_name && other != Formula::Plain {
                it.name = cx.words.kind(other);
            }
            // Of churn, costs and waiting times less is better.
            it.better = other.better().unwrap_or(it.better);
        });
    }
    ui.columns(2, |columns| {
        part.number(&mut columns[0], cx, STEP, "inspector-kpi-target", at!(target));
        if formula.unit() == FormulaUnit::Own {
            part.line(&mut columns[1], cx, STEP, "inspector-kpi-unit", at!(unit));
        }
    });
    let both = [Better::Higher, Better::Lower];
    let shown = cx.text("inspector-kpi-better");
    let better = part.shown().better;
    if let Some(better) = choice::one_of(ui, &shown, better, &both, |end| cx.words.kind(end)) {
        part.change(STEP, |it| it.better = better);
    }
    if cx.journey.rounds.is_empty() {
        hint(ui, &cx.text("inspector-no-rounds"));
    } else if formula.inputs() == 1 {
        single_values(ui, cx, part);
    } else {
        for (at, round) in cx.journey.rounds.iter().enumerate() {
            let value = report.and_then(|report| report.rounds.get(at).copied().flatten());
            let unit = report.map_or("", |report| &report.unit);
            let value = value.map(|value| cx.words.kpi(value, unit));
            inputs(ui, cx, part, round, value.as_deref());
        }
    }
    if let Some(report) = report {
        link::show(ui, cx, report);
    }
}

/// One field a round, two beside each other.
fn single_values(ui: &mut Ui, cx: &Context, part: &mut Sheet<Kpi>) {
    let kpi = part.shown();
    for pair in cx.journey.rounds.chunks(2) {
        ui.columns(2, |columns| {
            for (ui, round) in columns.iter_mut().zip(pair) {
                let now = kpi.inputs_of(&round.id).and_then(|inputs| inputs.first());
                let text = now.map(|now| refuse::plain(cx, now.get())).unwrap_or_default();
                let id = round_field(&part.id, &round.id, "value");
                let parse = |typed: &str| refuse::optional_number(cx, typed);
                let field = parsed_with_hint(ui, &id, &round.name, &text, "", parse);
                part.take(field, STEP, |it, value| {
                    set(it, round, value.map(|value| vec![value]));
                });
            }
        });
    }
}

/// All inputs of a round; they count once every field is filled.
fn inputs(ui: &mut Ui, cx: &Context, part: &mut Sheet<Kpi>, round: &Round, value: Option<&str>) {
    let kpi = part.shown();
    let keys = formula::inputs(kpi.formula());
    let saved = kpi.inputs_of(&round.id);
    ui.horizontal(|ui| {
        let text = match value {
            Some(value) => format!("{}: {value}", round.name),
            None => round.name.clone(),
        };
        ui.strong(text);
        if saved.is_some() {
            let name = cx.words.with("inspector-kpi-clear", &[("round", (&round.name).into())]);
            if remove(ui, &name) {
                part.change(STEP, |it| set(it, round, None));
            }
        }
    });
    let ids: Vec<FieldId> = keys.iter().map(|key| round_field(&part.id, &round.id, key)).collect();
    let drafts = Drafts::lent(ui.ctx());
    let mut changed = None;
    for (at, (key, id)) in keys.iter().zip(&ids).enumerate() {
        let value = saved.and_then(|inputs| inputs.get(at));
        let text = value.map(|value| refuse::plain(cx, value.get())).unwrap_or_default();
        let shown = cx.text(key);
        let name = [("input", (&shown).into()), ("round", (&round.name).into())];
        let name = cx.words.with("inspector-kpi-input-name", &name);
        let field = row_field(ui, id, &shown, &text, |typed| {
            let value = refuse::optional_number(cx, typed)?;
            if value.is_none() && saved.is_some() {
                return Err(cx.text("inspector-kpi-incomplete"));
            }
            Ok(value)
        });
        field.response.accessible_name(name);
        part.leave(field.left);
        if let Some(value) = field.value {
            changed = Some((at, value));
        }
    }
    let Some((at, value)) = changed else { return };
    let typed = |id| {
        refuse::optional_number(cx, &drafts.get(id).filter(|it| it.refused.is_none())?.text).ok()?
    };
    let now = |place: usize, id| match saved {
        _ if place == at => value,
        Some(inputs) => inputs.get(place).copied(),
        None => typed(id),
    };
    match ids.iter().enumerate().map(|(place, id)| now(place, id)).collect::<Option<Vec<Number>>>()
    {
        Some(inputs) => {
            drafts.forget_all(&ids);
            part.change(STEP, |it| set(it, round, Some(inputs)));
        }
        None => drafts.wait(&ids),
    }
}

/// A label at the left and its field at the right.
fn row_field<V>(
    ui: &mut Ui,
    id: &FieldId,
    shown: &str,
    text: &str,
    parse: impl FnOnce(&str) -> Result<V, String>,
) -> crate::ui::widget::field::Field<V> {
    let field = ui
        .horizontal(|ui| {
            let left = (ui.available_width() * 0.55).floor();
            ui.allocate_ui(egui::vec2(left, 0.0), |ui| {
                ui.set_width(left);
                ui.vertical(|ui| label(ui, shown));
            });
            let width = ui.available_width();
            crate::ui::widget::field::bare_draft(ui, id, text, width, "", parse)
        })
        .inner;
    if let Some(reason) = &field.refused {
        crate::ui::widget::field::refusal(ui, reason);
    }
    field
}

fn set(kpi: &mut Kpi, round: &Round, inputs: Option<Vec<Number>>) {
    match inputs {
        Some(inputs) => {
            let value = KpiValue::new(round.id.clone(), inputs);
            if let Ok(changed) = kpi.clone().with_value(value) {
                *kpi = changed;
            }
        }
        None => *kpi = kpi.clone().without_round(&round.id),
    }
}
