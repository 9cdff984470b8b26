//! The columns of the file, one below the other, and what is said of many at once.

use super::choices::Change;
use super::column;
use super::screen::{Pane, Seen, Tab, heading};
use super::sentences;
use crate::paint::theme::{self, GRID};
use crate::ui::dialog::parts::strong;
use egui::{Button, ScrollArea, Ui};
use std::collections::BTreeSet;

/// From so many columns on, only those in sight are made.
const MANY: usize = 100;
/// How high a column is about.
const HEIGHT: f32 = 72.0;

/// Above the columns: all of them, what is shown, and one word for all that is only suggested.
pub(super) fn bar(ui: &mut Ui, seen: &Seen<'_>, pane: &mut Pane, out: &mut Vec<Change>) {
    ui.horizontal(|ui| {
        for (tab, key) in [(Tab::Columns, "import-tab-columns"), (Tab::Rows, "import-tab-rows")] {
            if ui.selectable_label(pane.tab == tab, seen.text(key)).clicked() {
                pane.tab = tab;
            }
        }
        if pane.tab == Tab::Rows {
            return;
        }
        ui.add_space(2.0 * GRID);
        let takable = |at: &usize| seen.choices.takes_place(*at);
        let all: Vec<usize> = (0..seen.choices.columns.len()).filter(takable).collect();
        let mut every = !all.is_empty() && all.iter().all(|at| pane.ticked.contains(at));
        let text = seen.words.with("import-tick-all", &[("count", all.len().into())]);
        if ui.checkbox(&mut every, text).clicked() {
            pane.ticked = if every { all.into_iter().collect() } else { BTreeSet::default() };
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            confirm_all(ui, seen, out);
        });
    });
}

/// Lists everything that is only suggested, to be confirmed by one press.
fn confirm_all(ui: &mut Ui, seen: &Seen<'_>, out: &mut Vec<Change>) {
    let waiting = seen.choices.unconfirmed();
    if waiting.is_empty() {
        return;
    }
    let text = seen.words.with("import-confirm-all", &[("count", waiting.len().into())]);
    ui.menu_button(text, |ui| {
        ui.set_min_width(90.0 * GRID);
        ScrollArea::vertical().max_height(80.0 * GRID).show(ui, |ui| {
            for at in &waiting {
                let Some(column) = seen.choices.columns.get(*at) else { continue };
                ui.horizontal(|ui| {
                    ui.add(egui::Label::new(strong(&column.shown)).truncate());
                    ui.label(sentences::as_read(seen.words, column));
                });
            }
        });
        ui.separator();
        if ui.add(Button::new(seen.text("import-confirm-these"))).clicked() {
            out.push(Change::Confirm(waiting));
            ui.close();
        }
    });
}

/// The columns.
pub(super) fn list(ui: &mut Ui, seen: &Seen<'_>, pane: &mut Pane, out: &mut Vec<Change>) {
    let count = seen.choices.columns.len();
    let line = theme::of(ui.ctx()).line;
    let area = ScrollArea::vertical().id_salt("import columns").auto_shrink(false);
    egui::Frame::new().stroke(egui::Stroke::new(1.0, line)).corner_radius(theme::RADIUS).show(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if count <= MANY {
                area.show(ui, |ui| {
                    (0..count).for_each(|at| row(ui, seen, pane, at, out));
                });
            } else {
                // Of so many columns only those in sight are made; all are here about as high.
                area.show_rows(ui, HEIGHT, count, |ui, rows| {
                    rows.for_each(|at| row(ui, seen, pane, at, out));
                });
            }
        },
    );
}

fn row(ui: &mut Ui, seen: &Seen<'_>, pane: &mut Pane, at: usize, out: &mut Vec<Change>) {
    let is_question =
        |at: usize| seen.choices.columns.get(at).is_some_and(|one| one.in_rows.is_some());
    let first = is_question(at) && at.checked_sub(1).is_none_or(|before| !is_question(before));
    if first && let Some((questions, _)) = seen.choices.rows_of {
        let column = seen.choices.columns.get(questions).map(|one| one.shown.as_str());
        let values = [("column", column.unwrap_or_default().into())];
        egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 8)).show(ui, |ui| {
            heading(ui, &seen.words.with("import-questions-in", &values));
        });
    }
    ui.push_id(("import column", at), |ui| column::show(ui, seen, pane, at, out));
}

/// The columns that something said of one of them is meant for: all that are ticked and hold the like.
pub(super) fn meant(seen: &Seen<'_>, pane: &Pane, at: usize) -> Vec<usize> {
    let role = |at: &usize| seen.choices.columns.get(*at).map(|one| one.role);
    if !pane.ticked.contains(&at) {
        return vec![at];
    }
    let own = role(&at);
    pane.ticked.iter().copied().filter(|one| role(one) == own).collect()
}

/// The ticked columns that go to a touchpoint.
pub(super) fn ticked(seen: &Seen<'_>, pane: &Pane) -> Vec<usize> {
    let goes = |at: &usize| seen.choices.takes_place(*at);
    pane.ticked.iter().copied().filter(goes).collect()
}
