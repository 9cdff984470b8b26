//! One column: its header and first values, what it holds, and where it goes.

use super::choices::{Change, Role};
use super::columns::meant;
use super::screen::{Pane, Seen, caution, cell};
use super::{filter, kpi, more, place, refused, score, sentences};
use crate::paint::theme::{self, GRID};
use crate::ui::dialog::parts::strong;
use crate::ui::widget::choice::bare_pick;
use crate::ui::widget::field::{self, field_id};
use egui::{
    CursorIcon, Frame, Id, Label, LayerId, Margin, Order, Rect, RichText, Role as Part, Sense,
    Stroke, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

/// The values of so many rows stand below the header.
const FIRST: usize = 8;

/// Columns that are dragged.
#[derive(Clone, Debug)]
pub(super) struct Dragged(pub(super) Vec<usize>);

/// The column.
pub(super) fn show(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    at: usize,
    out: &mut Vec<Change>,
) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let theme = theme::of(ui.ctx());
    let is_ticked = pane.ticked.contains(&at);
    let is_used = seen.choices.is_used(at);
    let lack = column.lack();
    let margin = Margin { left: 12, right: 8, top: 6, bottom: 6 };
    let fill = if is_ticked { theme.accent_soft } else { theme.surface };
    let shown = Frame::new().inner_margin(margin).fill(fill).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, GRID);
        let controls = (ui.available_width() * 0.62).clamp(104.0 * GRID, 156.0 * GRID);
        let label = ui.available_width() - controls - 2.0 * GRID;
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(label);
                heading(ui, seen, pane, at, label);
            });
            ui.vertical(|ui| {
                ui.set_width(controls);
                holds_and_place(ui, seen, pane, at, controls, out);
                match column.role {
                    Role::Score => {
                        score::show(ui, seen, pane, at, out);
                        more::show(ui, seen, pane, at, out);
                    }
                    Role::Comment if is_used => {
                        themes(ui, seen, at, out);
                        if seen.choices.takes_place(at) {
                            more::show(ui, seen, pane, at, out);
                        }
                    }
                    Role::Kpi => {
                        kpi::show(ui, seen, at, out);
                        more::show(ui, seen, pane, at, out);
                    }
                    Role::Filter => filter::show(ui, seen, pane, at, out),
                    Role::Comment
                    | Role::Date
                    | Role::Round
                    | Role::ResponseId
                    | Role::Count
                    | Role::Customer
                    | Role::Segment
                    | Role::Question
                    | Role::Answer
                    | Role::Out => {}
                }
            });
        });
        if column.role == Role::Score && !column.score.words.is_empty() {
            score::answers_in_words(ui, seen, at, out);
        }
        let asked = is_used || column.role == Role::Filter;
        if let Some(lack) = lack.as_ref().filter(|_| asked) {
            caution(ui, &sentences::lack(seen.words, lack));
        }
        refused::line(ui, seen, at);
    });
    let rect = shown.response.rect;
    let state = match (is_used || column.role == Role::Filter, &lack) {
        (true, Some(_)) => theme.caution,
        (true, None) => theme.accent,
        (false, _) => theme.line,
    };
    let bar = Rect::from_min_max(rect.min, pos2(rect.left() + 3.0, rect.bottom()));
    ui.painter().rect_filled(bar, 0.0, state);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, theme.line));
}

/// The box to tick, the header and the first values; by these the column is dragged.
fn heading(ui: &mut Ui, seen: &Seen<'_>, pane: &mut Pane, at: usize, width: f32) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let takable = seen.choices.takes_place(at);
    ui.horizontal(|ui| {
        let mut ticked = pane.ticked.contains(&at);
        let name = seen.words.with("import-tick", &[("column", (&column.shown).into())]);
        let tick = ui.add_enabled(takable, egui::Checkbox::without_text(&mut ticked));
        if tick.clone().accessible_name(name).clicked() {
            if ticked {
                pane.ticked.insert(at)
            } else {
                pane.ticked.remove(&at)
            };
        }
        let text = ui.vertical(|ui| {
            ui.set_width(width - 9.0 * GRID);
            ui.spacing_mut().item_spacing.y = 2.0;
            let title = Label::new(strong(&column.shown)).truncate().selectable(false);
            let title = ui.add(title);
            if column.question != column.shown {
                title.on_hover_text(&column.question);
            }
            let values = first_values(seen, at);
            let theme = theme::of(ui.ctx());
            let values = RichText::new(values).text_style(TextStyle::Small).color(theme.muted);
            ui.add(Label::new(values).truncate().selectable(false));
        });
        if takable {
            drag(ui, seen, pane, at, text.response.rect);
        }
    });
}

fn first_values(seen: &Seen<'_>, at: usize) -> String {
    let in_rows = seen.choices.columns.get(at).and_then(|one| one.in_rows.as_deref());
    let cells = || seen.preview.columns.get(at).map(|one| one.cells.as_slice());
    let cells = in_rows.or_else(cells).unwrap_or_default();
    let cells = &cells[..cells.len().min(FIRST)];
    let shorten = |cell: &String| -> String {
        let cell = cell.trim();
        let short: String = cell.chars().take(40).collect();
        if short.len() < cell.len() { format!("{short}…") } else { short }
    };
    let mut values: Vec<String> = Vec::new();
    for value in cells.iter().filter(|cell| !cell.trim().is_empty()).map(shorten) {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    if values.is_empty() { seen.text("import-no-values") } else { values.join(" · ") }
}

/// The keyboard does not stop here: what can be dragged can be chosen in a list as well.
fn drag(ui: &Ui, seen: &Seen<'_>, pane: &Pane, at: usize, rect: Rect) {
    let response = ui.interact(rect, ui.scope_id().with(("drag", at)), Sense::DRAG);
    let shown = seen.choices.columns.get(at).map(|one| one.shown.clone()).unwrap_or_default();
    let name = seen.words.with("import-drag", &[("column", (&shown).into())]);
    response.widget_info(|| WidgetInfo::labeled(Part::Label, true, &name));
    let response = response.on_hover_cursor(CursorIcon::Grab);
    if response.drag_started() {
        let columns =
            if pane.ticked.contains(&at) { super::columns::ticked(seen, pane) } else { vec![at] };
        response.dnd_set_drag_payload(Dragged(columns));
    }
    if !response.dragged() {
        return;
    }
    let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
    ui.set_cursor_icon(CursorIcon::Grabbing);
    let count = if pane.ticked.contains(&at) { pane.ticked.len() } else { 1 };
    let text = match count {
        1 => shown,
        _ => seen.words.with("import-columns", &[("count", count.into())]),
    };
    let theme = theme::of(ui.ctx());
    let layer = LayerId::new(Order::Tooltip, Id::unique("import drag"));
    let painter = ui.ctx().layer_painter(layer);
    let galley = painter.layout_no_wrap(text, crate::paint::fonts::semibold(13.5), theme.text);
    let card = Rect::from_min_size(pointer + vec2(12.0, 8.0), galley.size()).expand(6.0);
    let edge = Stroke::new(2.0, theme.accent);
    painter.rect(card, theme::RADIUS, theme.accent_soft, edge, egui::StrokeKind::Inside);
    painter.galley(card.min + vec2(6.0, 6.0), galley, theme.text);
}

fn holds_and_place(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    at: usize,
    width: f32,
    out: &mut Vec<Change>,
) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    ui.horizontal(|ui| {
        let holds = 44.0 * GRID;
        let picked = cell(ui, holds, |ui| {
            let name = |role: Role| seen.text(role.key());
            let (picked, response) =
                bare_pick(ui, ("import holds", at), column.role, seen.choices.roles_of(at), name);
            response.accessible_name(seen.name(at, "import-holds"));
            picked
        });
        if let Some(role) = picked {
            out.push(Change::Role(meant(seen, pane, at), role));
        }
        if seen.choices.takes_place(at) {
            let room = width - holds - more::BUTTON - 4.0 * GRID;
            if let Some(place) = cell(ui, room, |ui| place::show(ui, seen, pane, at)) {
                let is_joined = matches!(place, super::choices::Place::With(_));
                let columns = if is_joined { vec![at] } else { meant(seen, pane, at) };
                out.push(Change::Put(columns, place));
            }
            more::button(ui, seen, pane, at);
        }
    });
}

/// What comments are about, with commas between.
fn themes(ui: &mut Ui, seen: &Seen<'_>, at: usize, out: &mut Vec<Change>) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let id = field_id(("import themes", at), "themes");
    let parse = |text: &str| -> Result<Vec<String>, String> {
        let mut themes: Vec<String> = Vec::new();
        for theme in text.split(',').map(str::trim).filter(|theme| !theme.is_empty()) {
            if !themes.iter().any(|one| one == theme) {
                themes.push(theme.to_owned());
            }
        }
        Ok(themes)
    };
    let hint = seen.text("import-themes-hint");
    let width = ui.available_width();
    let field = field::bare_draft(ui, &id, &column.themes.join(", "), width, &hint, parse);
    field.response.accessible_name(seen.name(at, "import-themes"));
    if let Some(themes) = field.value {
        out.push(Change::Themes(at, themes));
    }
}
