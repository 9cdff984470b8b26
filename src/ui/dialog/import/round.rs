//! The measurement round: one for all rows, by a column, or two divided by a day.

use super::choices::{Change, Obstacle, Role, RoundChoice, RoundKind};
use super::screen::{Seen, caution, cell, heading, quiet};
use super::sentences;
use super::state::Trial;
use crate::import::DateOrder;
use crate::journey::{Round, name};
use crate::paint::theme::GRID;
use crate::ui::widget::choice::bare_pick;
use crate::ui::widget::field::{self, field_id};
use egui::Ui;

const WIDE: f32 = 66.0 * GRID;

/// The choice.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, out: &mut Vec<Change>) {
    heading(ui, &seen.text("import-round"));
    let round = &seen.choices.round;
    if seen.choices.as_own {
        quiet(ui, &seen.text("import-own-rounds"));
        return tell_held(ui, seen);
    }
    let kind = cell(ui, WIDE, |ui| {
        let name = |kind: RoundKind| seen.text(kind.key());
        let (picked, response) = bare_pick(ui, "import round", round.kind, RoundKind::ALL, name);
        response.accessible_name(seen.text("import-round"));
        picked
    });
    if let Some(kind) = kind {
        out.push(Change::Round(Box::new(RoundChoice { kind, ..round.clone() })));
    }
    match round.kind {
        RoundKind::Named => named(ui, seen, out),
        RoundKind::Column => column(ui, seen, Role::Round, "import-round-by", out),
        RoundKind::Split => split(ui, seen, out),
    }
    tell_held(ui, seen);
    if let Some(obstacle) = seen.choices.round_obstacle() {
        caution(ui, &sentences::obstacle(seen.words, &obstacle, seen.choices));
    }
}

/// Rounds that have answers already.
fn tell_held(ui: &mut Ui, seen: &Seen<'_>) {
    for (name, count) in held(seen) {
        let values = [("round", (&name).into()), ("count", count.into())];
        caution(ui, &seen.words.with("import-round-held", &values));
    }
}

/// Rounds of the journey that the rows go to and that have answers already, however their names are
/// spelled, each with how many questions were answered in it.
fn held(seen: &Seen<'_>) -> Vec<(String, usize)> {
    let kind = if seen.choices.as_own { RoundKind::Column } else { seen.choices.round.kind };
    let names: Vec<&str> = match (kind, seen.trial) {
        (RoundKind::Named, _) => vec![seen.choices.round.name.as_str()],
        (RoundKind::Column | RoundKind::Split, Trial::Done(result)) => match result.as_ref() {
            Ok(tried) => tried.summary.rounds.iter().map(String::as_str).collect(),
            Err(_) => Vec::new(),
        },
        (RoundKind::Column | RoundKind::Split, _) => Vec::new(),
    };
    let goes = |round: &&Round| names.iter().any(|name| name::is_same(name, &round.name));
    let rounds = seen.journey.rounds.iter().filter(goes);
    let answered = |round: &Round| {
        let asked = seen.journey.surveys().filter(|one| one.answers_of(&round.id).is_some());
        (round.name.clone(), asked.count())
    };
    rounds.map(answered).filter(|(_, count)| *count > 0).collect()
}

/// A round of the journey, or a new one.
fn named(ui: &mut Ui, seen: &Seen<'_>, out: &mut Vec<Change>) {
    let round = &seen.choices.round;
    let rounds = &seen.journey.rounds;
    let chosen = rounds.iter().position(|one| name::is_same(&one.name, &round.name));
    let put = |name: String| Change::Round(Box::new(RoundChoice { name, ..round.clone() }));
    ui.horizontal_wrapped(|ui| {
        if !rounds.is_empty() {
            let all = (0..rounds.len()).map(Some).chain([None]);
            let name = |at: Option<usize>| match at.and_then(|at| rounds.get(at)) {
                Some(round) => round.name.clone(),
                None => seen.text("import-round-new"),
            };
            let picked = cell(ui, WIDE, |ui| {
                let (picked, response) = bare_pick(ui, "import round name", chosen, all, name);
                response.accessible_name(seen.text("import-round-which"));
                picked
            });
            match picked {
                Some(Some(at)) => out.extend(rounds.get(at).map(|one| put(one.name.clone()))),
                Some(None) => out.push(put(free_name(seen))),
                None => {}
            }
        }
        if chosen.is_none() {
            let id = field_id("import round", "name");
            let parse = |text: &str| Ok::<_, String>(text.trim().to_owned());
            let field = field::bare_draft(ui, &id, &round.name, 48.0 * GRID, "", parse);
            field.response.accessible_name(seen.text("import-round-name"));
            out.extend(field.value.map(put));
        }
    });
}

fn free_name(seen: &Seen<'_>) -> String {
    let rounds = &seen.journey.rounds;
    let first = rounds.len() + 1;
    (first..=first + rounds.len())
        .map(|number| seen.words.with("dialog-round-new", &[("number", number.into())]))
        .find(|name| !rounds.iter().any(|round| name::is_same(&round.name, name)))
        .unwrap_or_default()
}

/// The column that has a role of which there is one.
fn column(ui: &mut Ui, seen: &Seen<'_>, role: Role, label: &str, out: &mut Vec<Change>) {
    let chosen = seen.choices.column_of(role);
    let all = (0..seen.choices.columns.len()).map(Some);
    let name = |at: Option<usize>| match at.and_then(|at| seen.choices.columns.get(at)) {
        Some(column) => column.shown.clone(),
        None => seen.text("import-round-choose"),
    };
    let picked = cell(ui, WIDE, |ui| {
        let (picked, response) = bare_pick(ui, ("import round", label), chosen, all, name);
        response.accessible_name(seen.text(label));
        picked
    });
    if let Some(Some(at)) = picked {
        out.push(Change::Role(vec![at], role));
    }
}

fn split(ui: &mut Ui, seen: &Seen<'_>, out: &mut Vec<Change>) {
    let round = &seen.choices.round;
    ui.horizontal_wrapped(|ui| {
        column(ui, seen, Role::Date, "import-round-date", out);
        let shown = round.day.map(|day| seen.words.date(day)).unwrap_or_default();
        let parse = |text: &str| {
            seen.words.parse_date(text).ok_or_else(|| seen.text("dialog-round-day-wrong"))
        };
        let hint = seen.words.date(seen.today);
        let id = field_id("import round", "day");
        let field = field::bare_draft(ui, &id, &shown, 26.0 * GRID, &hint, parse);
        field.response.accessible_name(seen.text("import-round-day"));
        if let Some(reason) = &field.refused {
            field::refusal(ui, reason);
        }
        if let Some(day) = field.value {
            let written = seen.words.date(day);
            let called = |key: &str| seen.words.with(key, &[("date", (&written).into())]);
            let names = (called("import-round-before"), called("import-round-from"));
            let new = RoundChoice { day: Some(day), names, ..round.clone() };
            out.push(Change::Round(Box::new(new)));
        }
    });
    if round.day.is_some() {
        names(ui, seen, out);
    }
    let asked = seen.choices.round_obstacle() == Some(Obstacle::DateOrder)
        || seen.choices.unclear_dates && seen.choices.date_order.is_some();
    if asked {
        order(ui, seen, out);
    }
}

fn names(ui: &mut Ui, seen: &Seen<'_>, out: &mut Vec<Change>) {
    let round = &seen.choices.round;
    ui.horizontal_wrapped(|ui| {
        let mut one =
            |ui: &mut Ui, key: &str, shown: &str, with: &dyn Fn(String) -> (String, String)| {
                let id = field_id("import round", key);
                let parse = |text: &str| Ok::<_, String>(text.trim().to_owned());
                let field = field::bare_draft(ui, &id, shown, 38.0 * GRID, "", parse);
                field.response.accessible_name(seen.text(key));
                if let Some(name) = field.value {
                    let new = RoundChoice { names: with(name), ..round.clone() };
                    out.push(Change::Round(Box::new(new)));
                }
            };
        let (early, late) = &round.names;
        one(ui, "import-round-early", early, &|name| (name, late.clone()));
        one(ui, "import-round-late", late, &|name| (early.clone(), name));
    });
}

/// Whether 3/4 is in April or in March.
fn order(ui: &mut Ui, seen: &Seen<'_>, out: &mut Vec<Change>) {
    ui.horizontal_wrapped(|ui| {
        let both = [
            (DateOrder::DayFirst, "import-day-first"),
            (DateOrder::MonthFirst, "import-month-first"),
        ];
        for (order, key) in both {
            if ui.radio(seen.choices.date_order == Some(order), seen.text(key)).clicked() {
                out.push(Change::DateOrder(order));
            }
        }
    });
}
