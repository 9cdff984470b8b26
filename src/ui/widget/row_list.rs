//! A list of rows that are drawn, not made of widgets: their nodes for mouse, keyboard and screen reader, what the
//! arrows do, and how a row looks that is pointed at, selected or has the keyboard.

use super::keyboard::{Keyboard, arrow};
use crate::paint::theme::{self, RADIUS};
use egui::{
    CornerRadius, CursorIcon, EventFilter, Id, Rect, Response, Role, Sense, Shape, Stroke,
    StrokeKind, Ui, WidgetInfo, vec2,
};

/// A row that stands somewhere.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The id of its node.
    pub id: Id,
    /// Where it stands.
    pub rect: Rect,
    /// What it is called.
    pub name: &'a str,
    /// What it says besides; empty where [`tell`] makes it when somebody listens.
    pub sentence: &'a str,
    /// Whether it is selected.
    pub is_selected: bool,
    /// One row is a stop for Tab: the selected one, else the first. The arrows go on from there.
    pub is_stop: bool,
}

impl Row<'_> {
    /// Makes the node. A click gives it the keyboard: the arrows and Enter go on from there.
    pub fn node(&self, ui: &Ui, keyboard: &mut Keyboard) -> Response {
        let has_focus = ui.memory(|memory| memory.has_focus(self.id));
        let sense = if self.is_stop || has_focus { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(self.rect, self.id, sense);
        keyboard.part(self.id);
        let is_selected = self.is_selected;
        response.widget_info(|| {
            WidgetInfo::selected(Role::ListBoxOption, true, is_selected, self.name)
        });
        ui.accesskit_node_builder(self.id, |node| node.set_description(self.sentence));
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, arrows));
        if response.clicked() {
            response.request_focus();
        }
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// Says of a row what takes time to word, if somebody listens, and which row of how many it is: only those near are
/// made.
pub fn tell(ui: &Ui, id: Id, (at, rows): (usize, usize), say: impl Fn() -> String) {
    if !ui.has_accesskit_node(id) {
        return;
    }
    let sentence = say();
    ui.accesskit_node_builder(id, |node| {
        node.set_description(sentence);
        node.set_position_in_set(at + 1);
        node.set_size_of_set(rows);
    });
}

/// The ring around what has the keyboard. To be painted above the row.
pub fn ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, theme::of(ui.ctx()).accent);
        let radius = CornerRadius::same(RADIUS);
        ui.painter().rect_stroke(response.rect, radius, stroke, StrokeKind::Inside);
    }
}

/// The ground of a row that is selected or pointed at. To be painted below the row.
#[must_use]
pub fn ground(ui: &Ui, response: &Response, is_selected: bool) -> Option<Shape> {
    let theme = theme::of(ui.ctx());
    let fill = match (is_selected, response.hovered()) {
        (true, _) => theme.accent_soft,
        (false, true) => theme.sunken,
        (false, false) => return None,
    };
    Some(Shape::rect_filled(response.rect, CornerRadius::same(RADIUS), fill))
}

/// The row that the arrows go to, from the selected one or from outside of the list.
#[must_use]
pub fn step(ui: &Ui, selected: Option<usize>, rows: usize) -> Option<usize> {
    let next = match (arrow(ui)?, selected) {
        (1, None) => 0,
        (1, Some(at)) => at + 1,
        (_, None) => rows.checked_sub(1)?,
        (_, Some(at)) => at.checked_sub(1)?,
    };
    (next < rows).then_some(next)
}

/// A row of a list that belongs to a text field above it, which keeps the keyboard. Its ground is painted.
pub fn below_field(ui: &mut Ui, height: f32, name: &str, is_marked: bool) -> Response {
    let size = vec2(ui.available_width(), height);
    let (_, response) = ui.allocate_exact_size(size, Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_marked, name));
    if let Some(ground) = ground(ui, &response, is_marked) {
        ui.painter().add(ground);
    }
    response
}
