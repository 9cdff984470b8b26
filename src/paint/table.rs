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

/// What stands in a table. Lines are asked for when they are in sight.
pub struct Sheet<'a> {
    /// The columns from left to right.
    pub columns: &'a [Column],
    /// How many lines there are.
    pub lines: usize,
    /// The line in a place.
    pub line: &'a dyn Fn(usize) -> Line,
}

/// Draws the table as wide as it needs. Every cell in sight is a label of its own.
pub fn table(ui: &mut Ui, id: &str, name: &str, columns: &[Column], lines: &[Line], theme: &Theme) {
    let line = |at: usize| lines.get(at).cloned().unwrap_or(Line::Head(String::new()));
    let sheet = Sheet { columns, lines: lines.len(), line: &line };
    let ranges = ranges(ui, &sheet, theme);
    sheet_of(ui, (id, name), &sheet, &ranges, theme);
}

/// Draws a table whose columns stand where [`ranges`] has put them.
pub fn sheet_of(
    ui: &mut Ui,
    (id, name): (&str, &str),
    sheet: &Sheet<'_>,
    ranges: &[Rangef],
    theme: &Theme,
) {
    let columns = sheet.columns;
    let width = ranges.last().map_or(0.0, |last| last.max);
    let height = LINE * (sheet.lines + 1) as f32;
    let (_, place) = ui.allocate_space(vec2(width + MARGIN, height));
    let mut table = ui.new_child(
        UiBuilder::new()
            .id_salt(id)
            .max_rect(place)
            .accessibility_role(Role::Table)
            .accessibility_label(name),
    );
    let across = Rangef::new(place.left(), place.right());
    let pen = Pen { theme, columns, ranges, left: place.left() };
    pen.cells(&mut table, place.top(), columns.iter().map(|one| one.head.as_str()), true);
    let near = ui.clip_rect().expand(NEAR);
    let line = |y: f32| ((y - place.top()) / LINE - 1.0).max(0.0) as usize;
    for at in line(near.top())..(line(near.bottom()) + 1).min(sheet.lines) {
        let top = place.top() + LINE * (at + 1) as f32;
        match (sheet.line)(at) {
            Line::Head(name) => pen.head(&mut table, top, &name),
            Line::Cells(cells) => {
                table.painter().hline(across, top, Stroke::new(1.0, theme.line));
                pen.cells(&mut table, top, cells.iter().map(String::as_str), false);
            }
        }
    }
}

/// How far out of sight lines are still there for whoever listens.
const NEAR: f32 = 200.0;
/// Widths are taken from so many lines, spread over all of them.
const MEASURED: usize = 400;

/// Where the columns stand: each as wide as its widest text. To be kept where the table is large.
#[must_use]
pub fn ranges(ui: &Ui, sheet: &Sheet<'_>, theme: &Theme) -> Vec<Rangef> {
    let width = |text: &str, is_head: bool| {
        let font = if is_head { semibold(SIZE) } else { regular(SIZE) };
        wrapped(ui.painter(), text, font, theme.text, f32::INFINITY, 1).size().x.ceil()
    };
    let mut widest = vec![0.0_f32; sheet.columns.len()];
    let every = sheet.lines.div_ceil(MEASURED).max(1);
    for at in (0..sheet.lines).step_by(every) {
        let Line::Cells(cells) = (sheet.line)(at) else { continue };
        for (widest, text) in widest.iter_mut().zip(&cells) {
            *widest = widest.max(width(text, false));
        }
    }
    let mut left = MARGIN;
    let range = |(widest, column): (f32, &Column)| {
        let widest = widest.min(WIDEST).max(width(&column.head, true));
        let range = Rangef::new(left, left + widest + 1.0);
        left = range.max + BETWEEN;
        range
    };
    widest.into_iter().zip(sheet.columns).map(range).collect()
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
