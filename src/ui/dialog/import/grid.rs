//! The first rows of the file, as they are read. A cell that will not be taken is marked; pressed, it lists
//! what is not taken of its column.

use super::refused::{self, Marks};
use super::screen::Seen;
use crate::paint::theme;
use crate::ui::dialog::parts::strong;
use egui::containers::menu::MenuButton;
use egui::{Button, Grid, Label, RichText, ScrollArea, TextStyle, Ui, vec2};

/// More columns side by side nobody reads.
const MOST: usize = 60;
const WIDEST: usize = 32;

/// The rows.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>) {
    let theme = theme::of(ui.ctx());
    let columns = &seen.preview.columns[..seen.preview.columns.len().min(MOST)];
    let marks: Vec<Marks<'_>> = (0..columns.len()).map(|at| Marks::new(seen, at)).collect();
    ScrollArea::both().id_salt("import rows").auto_shrink(false).show(ui, |ui| {
        Grid::new("import rows").striped(true).spacing(vec2(16.0, 6.0)).show(ui, |ui| {
            ui.label("");
            for column in columns {
                ui.add(Label::new(strong(short(&column.header))).extend())
                    .on_hover_text(&column.header);
            }
            ui.end_row();
            if !seen.choices.as_own {
                roles(ui, seen, &marks);
            }
            for (row, number) in seen.preview.rows.iter().enumerate() {
                let text = RichText::new(number.to_string()).text_style(TextStyle::Small);
                ui.label(text.color(theme.muted));
                for (at, (column, marks)) in columns.iter().zip(&marks).enumerate() {
                    let cell = column.cells.get(row).map(String::as_str).unwrap_or_default();
                    if !seen.choices.as_own && marks.refuses(cell) {
                        ui.push_id((row, at), |ui| {
                            marked(ui, seen, marks, &column.header, *number, cell);
                        });
                    } else {
                        ui.add(Label::new(short(cell)).extend());
                    }
                }
                ui.end_row();
            }
        });
    });
}

/// What each column holds, or how many of its cells will not be taken.
fn roles(ui: &mut Ui, seen: &Seen<'_>, marks: &[Marks<'_>]) {
    let theme = theme::of(ui.ctx());
    ui.label("");
    for (at, marks) in marks.iter().enumerate() {
        if marks.count > 0 {
            ui.push_id(at, |ui| refused::line(ui, seen, at));
        } else {
            let role = seen.choices.columns.get(at).map(|one| seen.text(one.role.key()));
            let role = RichText::new(role.unwrap_or_default());
            ui.add(Label::new(role.text_style(TextStyle::Small).color(theme.muted)).extend());
        }
    }
    ui.end_row();
}

/// A cell that will not be taken.
fn marked(ui: &mut Ui, seen: &Seen<'_>, marks: &Marks<'_>, column: &str, row: u64, cell: &str) {
    let theme = theme::of(ui.ctx());
    let text = RichText::new(format!("× {cell}")).color(theme.caution);
    let cell = short(cell);
    let values = [("row", row.into()), ("column", column.into()), ("text", (&cell).into())];
    let name = seen.words.with("import-refused-cell", &values);
    let button = Button::new(text).small().fill(theme.worse_soft);
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        if marks.listed.is_empty() {
            ui.label(&name);
        } else {
            refused::list(ui, seen, marks.count, &marks.listed);
        }
    });
    response.accessible_name(name);
}

/// On one line, and not longer than can be read.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(WIDEST) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}
