//! The journey beside the columns: drag columns onto a touchpoint, or tick them and press it.

use super::choices::{Change, Place, new_touchpoint};
use super::column::Dragged;
use super::columns::ticked;
use super::screen::{Pane, Seen, heading, quiet};
use crate::paint::theme::{self, GRID};
use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{
    Align, Button, Frame, Layout, PopupCloseBehavior, Response, RichText, ScrollArea, Stroke,
    StrokeKind, TextEdit, TextStyle, Ui, vec2,
};
use std::collections::HashMap;

const ROW: f32 = 7.0 * GRID;
/// From so many rows on, only those in sight are made.
const MANY: usize = 200;

/// A row of the list.
enum Row {
    /// The journey as a whole.
    Whole,
    /// A stage's name.
    Stage(usize),
    /// A touchpoint that is there.
    Touchpoint(usize, usize),
    /// A touchpoint that will be made.
    Made(usize, String),
    /// To make one here.
    New(usize),
}

/// The stages and their touchpoints.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, pane: &mut Pane, out: &mut Vec<Change>) {
    heading(ui, &seen.text("import-targets"));
    quiet(ui, &seen.text("import-targets-hint"));
    let rows = rows(seen);
    let counts = counts(seen);
    let columns = ticked(seen, pane);
    let line = theme::of(ui.ctx()).line;
    Frame::new().stroke(Stroke::new(1.0, line)).inner_margin(4).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical().id_salt("import targets").auto_shrink(false);
        let mut one = |ui: &mut Ui, at: usize| {
            let Some(row) = rows.get(at) else { return };
            ui.push_id(("import target", at), |ui| {
                show_row(ui, seen, pane, row, (&columns, &counts), out);
            });
        };
        if rows.len() <= MANY {
            area.show(ui, |ui| (0..rows.len()).for_each(|at| one(ui, at)));
        } else {
            // The list of every column finds those out of sight.
            area.show_rows(ui, ROW, rows.len(), |ui, range| range.for_each(|at| one(ui, at)));
        }
    });
}

fn rows(seen: &Seen<'_>) -> Vec<Row> {
    let mut rows = vec![Row::Whole];
    for (at, stage) in seen.journey.stages.iter().enumerate() {
        rows.push(Row::Stage(at));
        rows.extend((0..stage.touchpoints.len()).map(|one| Row::Touchpoint(at, one)));
        let mut made: Vec<&String> = Vec::new();
        for column in &seen.choices.columns {
            if let Place::New { stage: own, name } = &column.place
                && *own == stage.id
                && !made.contains(&name)
            {
                made.push(name);
            }
        }
        rows.extend(made.into_iter().map(|name| Row::Made(at, name.clone())));
        rows.push(Row::New(at));
    }
    rows
}

/// How many columns go to each place.
fn counts(seen: &Seen<'_>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for at in 0..seen.choices.columns.len() {
        if let Some(key) = key(seen.choices.place(at)) {
            *counts.entry(key).or_insert(0) += 1;
        }
    }
    counts
}

fn key(place: &Place) -> Option<String> {
    match place {
        Place::At(id) => Some(format!("at {}", id.as_str())),
        Place::New { stage, name } => Some(format!("new {} {name}", stage.as_str())),
        Place::Whole => Some("whole".to_owned()),
        Place::Stage(id) => Some(format!("stage {}", id.as_str())),
        Place::Nowhere | Place::With(_) => None,
    }
}

fn show_row(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    row: &Row,
    (columns, counts): (&[usize], &HashMap<String, usize>),
    out: &mut Vec<Change>,
) {
    let stage = |at: usize| seen.journey.stages.get(at);
    let (place, name) = match row {
        Row::Whole => (Place::Whole, seen.text("import-whole")),
        Row::Stage(at) => {
            let Some(stage) = stage(*at) else { return };
            let theme = theme::of(ui.ctx());
            let text = RichText::new(&stage.name).text_style(TextStyle::Small).color(theme.muted);
            let layout = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(vec2(ui.available_width(), ROW), layout, |ui| {
                ui.add_space(GRID);
                ui.add(egui::Label::new(text).truncate());
            });
            return;
        }
        Row::New(at) => {
            let Some(stage) = stage(*at) else { return };
            make(ui, seen, pane, stage, columns, out);
            return;
        }
        Row::Touchpoint(at, one) => {
            let Some(one) = stage(*at).and_then(|stage| stage.touchpoints.get(*one)) else {
                return;
            };
            (Place::At(one.id.clone()), one.name.clone())
        }
        Row::Made(at, name) => {
            let Some(stage) = stage(*at) else { return };
            let place = Place::New { stage: stage.id.clone(), name: name.clone() };
            (place, seen.words.with("import-new", &[("touchpoint", name.into())]))
        }
    };
    let count = key(&place).and_then(|key| counts.get(&key)).copied().unwrap_or_default();
    let note = match count {
        0 => String::new(),
        _ => seen.words.with("import-columns", &[("count", count.into())]),
    };
    let button = Button::new(name.as_str()).truncate().right_text(note).frame_when_inactive(false);
    let button = button.min_size(vec2(ui.available_width(), ROW));
    let label = seen.words.with("import-put", &[("touchpoint", (&name).into())]);
    let response = ui.add(button).accessible_name(label);
    if response.clicked() && !columns.is_empty() {
        out.push(Change::Put(columns.to_vec(), place.clone()));
        pane.ticked.clear();
    }
    if let Some(dropped) = dropped(ui, &response) {
        out.push(Change::Put(dropped, place));
        pane.ticked.clear();
    }
}

/// What is let go over a row; while it is above, the row is marked.
fn dropped(ui: &Ui, response: &Response) -> Option<Vec<usize>> {
    if response.dnd_hover_payload::<Dragged>().is_some() {
        let stroke = Stroke::new(2.0, theme::of(ui.ctx()).accent);
        ui.painter().rect_stroke(response.rect, theme::RADIUS, stroke, StrokeKind::Inside);
    }
    response.dnd_release_payload::<Dragged>().map(|dragged| dragged.0.clone())
}

/// A new touchpoint in a stage: its name is asked, and for several columns whether each gets its own.
fn make(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    stage: &crate::journey::Stage,
    columns: &[usize],
    out: &mut Vec<Change>,
) {
    let shown = |at: &usize| seen.choices.columns.get(*at).map(|one| one.shown.clone());
    let first = columns.first().and_then(shown).unwrap_or_default();
    let name = seen.words.with("import-new-here", &[("stage", (&stage.name).into())]);
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let button = Button::new(seen.text("import-new-plus")).frame_when_inactive(false);
    let (response, _) = MenuButton::from_button(button).config(config).ui(ui, |ui| {
        ui.set_min_width(64.0 * GRID);
        if columns.is_empty() {
            quiet(ui, &seen.text("import-tick-first"));
            return;
        }
        let hint = seen.text("import-new-name");
        let field = TextEdit::singleline(&mut pane.new_name).hint_text(&first);
        let field = ui.add(field.desired_width(f32::INFINITY)).accessible_name(hint);
        let enter = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let typed = pane.new_name.trim();
        let one = if typed.is_empty() { first.clone() } else { typed.to_owned() };
        let all = seen.words.with("import-new-one", &[("touchpoint", (&one).into())]);
        let mut done = false;
        ui.with_layout(Layout::top_down_justified(Align::Min), |ui| {
            if ui.button(all).clicked() || enter {
                let place = new_touchpoint(seen.journey, &stage.id, &one);
                out.push(Change::Put(columns.to_vec(), place));
                done = true;
            }
            let count = [("count", columns.len().into())];
            let each = seen.words.with("import-new-each", &count);
            if columns.len() > 1 && ui.button(each).clicked() {
                for at in columns {
                    let name = shown(at).unwrap_or_default();
                    let place = new_touchpoint(seen.journey, &stage.id, &name);
                    out.push(Change::Put(vec![*at], place));
                }
                done = true;
            }
        });
        if done {
            pane.new_name.clear();
            pane.ticked.clear();
            ui.close();
        }
    });
    let response = response.accessible_name(name);
    if let Some(dropped) = dropped(ui, &response) {
        let name = dropped.first().and_then(shown).unwrap_or_default();
        out.push(Change::Put(dropped, new_touchpoint(seen.journey, &stage.id, &name)));
        pane.ticked.clear();
    }
}
