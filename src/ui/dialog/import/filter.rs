//! Which rows are taken, by what a column says.

use super::choices::{Change, FilterChoice};
use super::screen::{Pane, Seen, cell};
use crate::paint::theme::GRID;
use crate::ui::widget::choice::bare_pick;
use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{Button, Key, PopupCloseBehavior, ScrollArea, TextEdit, Ui};

/// Only these rows, or all but these; and which.
pub(super) fn show(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    at: usize,
    out: &mut Vec<Change>,
) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let own = &column.filter;
    ui.horizontal_wrapped(|ui| {
        let not = cell(ui, 44.0 * GRID, |ui| {
            let name =
                |not: bool| seen.text(if not { "import-filter-not" } else { "import-filter-only" });
            let (picked, response) =
                bare_pick(ui, ("import filter kind", at), own.not, [false, true], name);
            response.accessible_name(seen.name(at, "import-filter-kind"));
            picked
        });
        if let Some(not) = not {
            out.push(Change::Filter(at, FilterChoice { not, ..own.clone() }));
        }
        let text = match own.values.as_slice() {
            [] => seen.text("import-filter-choose"),
            values => values.join(", "),
        };
        cell(ui, 50.0 * GRID, |ui| {
            let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
            let button = Button::new(text).truncate();
            let (response, _) = MenuButton::from_button(button).config(config).ui(ui, |ui| {
                ui.set_min_width(60.0 * GRID);
                values(ui, seen, pane, at, own, out);
            });
            response.accessible_name(seen.name(at, "import-filter-values"));
        });
    });
}

fn values(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    at: usize,
    own: &FilterChoice,
    out: &mut Vec<Change>,
) {
    let mut turn = |value: &str| {
        let mut new = own.clone();
        new.turn(value);
        out.push(Change::Filter(at, new));
    };
    let known = seen.preview.columns.get(at).map(|one| one.values.as_slice()).unwrap_or_default();
    let typed = own.values.iter().filter(|one| !known.contains(one));
    ScrollArea::vertical().max_height(70.0 * GRID).show(ui, |ui| {
        for value in typed.chain(known) {
            let mut ticked = own.values.contains(value);
            let short: String = value.chars().take(48).collect();
            if ui.checkbox(&mut ticked, short).clicked() {
                turn(value);
            }
        }
    });
    let mut text = match &pane.value {
        Some((column, text)) if *column == at => text.clone(),
        _ => String::new(),
    };
    let hint = seen.text("import-filter-other");
    let field = TextEdit::singleline(&mut text).hint_text(&hint).desired_width(f32::INFINITY);
    let field = ui.add(field).accessible_name(seen.name(at, "import-filter-other"));
    let enter = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let value = text.trim().to_owned();
    if enter && !value.is_empty() && !own.values.contains(&value) {
        turn(&value);
        text.clear();
    }
    pane.value = Some((at, text));
}
