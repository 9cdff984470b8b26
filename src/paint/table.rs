//! Numbers as a table: for reading aloud, for copying, for those who distrust pictures.

use super::fonts::{regular, semibold};
use super::text::wrapped;
use super::theme::Theme;
use egui::accesskit::Role;
use egui::{Align, Label, Layout, Rangef, Rect, RichText, Stroke, Ui, UiBuilder, pos2, vec2};

/// Height of a row.
const LINE: f32 = 26.0;
/// Space between two columns.
const BETWEEN: f32 = 20.0;
/// Space left of the first column.
const MARGIN: f32 = 12.0;
/// The widest a column may be; longer texts are cut and shown whole under the pointer.
const WIDEST: f32 = 260.0;
/// Size of all text.
const SIZE: f32 = 12.0;

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it shows.
    pub head: String,
    /// It holds numbers, which stand at its right edge.
    pub is_number: bool,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A heading over the rows that follow.
    Head(String),
    /// One text a column.
    Cells(Vec<String>),
}

/// Draws the table as wide as it needs. Every cell is a label of its own.
pub fn table(ui: &mut Ui, id: &str, name: &str, columns: &[Column], lines: &[Line], theme: &Theme) {
    let ranges = ranges(ui, columns, lines, theme);
    let width = ranges.last().map_or(0.0, |last| last.max);
    let height = LINE * (lines.len() + 1) as f32;
    let (_, place) = ui.allocate_space(vec2(width + MARGIN, height));
    let mut table = ui.new_child(
        UiBuilder::new()
            .id_salt(id)
            .max_rect(place)
            .accessibility_role(Role::Table)
            .accessibility_label(name),
    );
    let across = Rangef::new(place.left(), place.right());
    let pen = Pen { theme, columns, ranges: &ranges, left: place.left() };
    pen.cells(&mut table, place.top(), columns.iter().map(|one| one.head.as_str()), true);
    for (at, line) in lines.iter().enumerate() {
        let top = place.top() + LINE * (at + 1) as f32;
        match line {
            Line::Head(name) => pen.head(&mut table, top, name),
            Line::Cells(cells) => {
                table.painter().hline(across, top, Stroke::new(1.0, theme.line));
                pen.cells(&mut table, top, cells.iter().map(String::as_str), false);
            }
        }
    }
}

/// Each column as wide as its widest text.
fn ranges(ui: &Ui, columns: &[Column], lines: &[Line], theme: &Theme) -> Vec<Rangef> {
    let mut left = MARGIN;
    let width = |text: &str, is_head: bool| {
        let font = if is_head { semibold(SIZE) } else { regular(SIZE) };
        wrapped(ui.painter(), text, font, theme.text, f32::INFINITY, 1).size().x.ceil()
    };
    let range = |(at, column): (usize, &Column)| {
        let cells = lines.iter().filter_map(|line| match line {
            Line::Head(_) => None,
            Line::Cells(cells) => cells.get(at),
        });
        let widest = cells.map(|text| width(text, false)).fold(0.0, f32::max);
        let widest = widest.min(WIDEST).max(width(&column.head, true));
        let range = Rangef::new(left, left + widest + 1.0);
        left = range.max + BETWEEN;
        range
    };
    columns.iter().enumerate().map(range).collect()
}

struct Pen<'a> {
    theme: &'a Theme,
    columns: &'a [Column],
    ranges: &'a [Rangef],
    left: f32,
}

impl Pen<'_> {
    fn line<R>(&self, ui: &mut Ui, top: f32, add: impl FnOnce(&mut Ui) -> R) {
        let right = self.ranges.last().map_or(0.0, |last| last.max);
        let place = Rect::from_min_size(pos2(self.left, top), vec2(right, LINE));
        let builder = UiBuilder::new().max_rect(place).accessibility_role(Role::Row);
        add(&mut ui.new_child(builder));
    }

    fn cells<'t>(
        &self,
        ui: &mut Ui,
        top: f32,
        cells: impl Iterator<Item = &'t str>,
        is_head: bool,
    ) {
        self.line(ui, top, |ui| {
            for ((text, range), column) in cells.zip(self.ranges).zip(self.columns) {
                let place = Rect::from_x_y_ranges(
                    Rangef::new(self.left + range.min, self.left + range.max),
                    Rangef::new(top, top + LINE),
                );
                let right = Layout::right_to_left(Align::Center);
                let role = if is_head { Role::ColumnHeader } else { Role::Cell };
                let builder = UiBuilder::new()
                    .max_rect(place)
                    .layout(if column.is_number { right } else { in_line() })
                    .accessibility_role(role);
                let (font, color) = if is_head {
                    (semibold(SIZE), self.theme.muted)
                } else {
                    (regular(SIZE), self.theme.text)
                };
                let text = RichText::new(text).font(font).color(color);
                ui.new_child(builder).add(Label::new(text).truncate());
            }
        });
    }

    fn head(&self, ui: &mut Ui, top: f32, name: &str) {
        let theme = self.theme;
        self.line(ui, top, |ui| {
            let right = self.ranges.last().map_or(0.0, |last| last.max);
            let place = Rect::from_min_size(pos2(self.left, top), vec2(right + MARGIN, LINE));
            ui.painter().rect_filled(place, 0.0, theme.sunken);
            let place = place.with_min_x(place.left() + MARGIN);
            let builder = UiBuilder::new()
                .max_rect(place)
                .layout(in_line())
                .accessibility_role(Role::RowHeader);
            let text = RichText::new(name).font(semibold(SIZE)).color(theme.text);
            ui.new_child(builder).add(Label::new(text).extend());
        });
    }
}

fn in_line() -> Layout {
    Layout::left_to_right(Align::Center)
}
