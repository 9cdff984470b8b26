//! A KPI in a column: what it is called, how it comes about, and which direction is good.

use super::choices::{Change, KpiChoice};
use super::screen::{Seen, cell};
use crate::journey::{Better, Formula};
use crate::paint::theme::GRID;
use crate::ui::widget::choice::bare_pick;
use crate::ui::widget::field::{self, field_id};
use egui::Ui;

/// Its kind, good direction, name, unit, and what it is a share of.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, at: usize, out: &mut Vec<Change>) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let own = &column.kpi;
    let mut new = None;
    ui.horizontal_wrapped(|ui| {
        let formula = cell(ui, 48.0 * GRID, |ui| {
            let name = |formula: Formula| {
                let is_plain = formula == Formula::Plain;
                if is_plain { seen.text("import-kpi-plain") } else { seen.words.kind(formula) }
            };
            let all = KpiChoice::FORMULAS;
            let (picked, response) = bare_pick(ui, ("import formula", at), own.formula, all, name);
            response.accessible_name(seen.name(at, "inspector-kpi-formula"));
            picked
        });
        if let Some(formula) = formula {
            new = Some(KpiChoice { formula, ..own.clone() });
        }
        if own.formula.is_rate()
            && let Some(per) = cell(ui, 48.0 * GRID, |ui| denominator(ui, seen, at, own.per))
        {
            new = Some(KpiChoice { per: Some(per), ..own.clone() });
        }
        let better = cell(ui, 34.0 * GRID, |ui| {
            let name = |end: Option<Better>| match end {
                Some(end) => seen.words.kind(end),
                None => seen.text("import-better-unsaid"),
            };
            let all = [Some(Better::Higher), Some(Better::Lower)];
            let (picked, response) =
                bare_pick(ui, ("import kpi better", at), own.better, all, name);
            response.accessible_name(seen.name(at, "inspector-kpi-better"));
            picked.flatten()
        });
        if let Some(better) = better {
            new = Some(KpiChoice { better: Some(better), ..own.clone() });
        }
        let name = word(ui, seen, at, "inspector-kpi-name", &own.name, &column.shown, 48.0 * GRID);
        if let Some(name) = name {
            new = Some(KpiChoice { name, ..own.clone() });
        }
        if own.formula == Formula::Plain {
            let hint = seen.text("inspector-kpi-unit");
            let unit = word(ui, seen, at, "inspector-kpi-unit", &own.unit, &hint, 26.0 * GRID);
            if let Some(unit) = unit {
                new = Some(KpiChoice { unit, ..own.clone() });
            }
        }
    });
    if let Some(new) = new {
        out.push(Change::Kpi(at, Box::new(new)));
    }
}

fn denominator(ui: &mut Ui, seen: &Seen<'_>, at: usize, chosen: Option<usize>) -> Option<usize> {
    let name = |other: Option<usize>| match other.and_then(|at| seen.choices.columns.get(at)) {
        Some(column) => seen.words.with("import-share-of", &[("column", (&column.shown).into())]),
        None => seen.text("import-share-unsaid"),
    };
    let others = (0..seen.choices.columns.len()).filter(|other| *other != at).map(Some);
    let (picked, response) = bare_pick(ui, ("import denominator", at), chosen, others, name);
    response.accessible_name(seen.name(at, "import-denominator"));
    picked.flatten()
}

fn word(
    ui: &mut Ui,
    seen: &Seen<'_>,
    at: usize,
    key: &str,
    shown: &str,
    hint: &str,
    width: f32,
) -> Option<String> {
    let parse = |text: &str| Ok::<_, String>(text.trim().to_owned());
    let id = field_id(("import kpi", at), key);
    let field = field::bare_draft(ui, &id, shown, width, hint, parse);
    field.response.accessible_name(seen.name(at, key));
    field.value
}
