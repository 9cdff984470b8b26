//! The first rows of the file, as they are read.

use super::screen::Seen;
use crate::paint::theme;
use crate::ui::dialog::parts::strong;
use egui::{Grid, Label, RichText, ScrollArea, TextStyle, Ui, vec2};

/// More columns side by side nobody reads.
const MOST: usize = 60;
const WIDEST: usize = 32;

/// The rows.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>) {
    let theme = theme::of(ui.ctx());
    let columns = &seen.preview.columns[..seen.preview.columns.len().min(MOST)];
    let rows = columns.iter().map(|one| one.cells.len()).max().unwrap_or_default();
    let first = seen.preview.header_rows.count() + 1;
    ScrollArea::both().id_salt("import rows").auto_shrink(false).show(ui, |ui| {
        Grid::new("import rows").striped(true).spacing(vec2(16.0, 6.0)).show(ui, |ui| {
            ui.label("");
            for column in columns {
                ui.add(Label::new(strong(short(&column.header))).extend())
                    .on_hover_text(&column.header);
            }
            ui.end_row();
            for row in 0..rows {
                let number = (first + row).to_string();
                ui.label(RichText::new(number).text_style(TextStyle::Small).color(theme.muted));
                for column in columns {
                    let cell = column.cells.get(row).map(String::as_str).unwrap_or_default();
                    ui.add(Label::new(short(cell)).extend());
                }
                ui.end_row();
            }
        });
    });
}

/// On one line, and not longer than can be read.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(WIDEST) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}
