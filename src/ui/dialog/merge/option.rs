//! One side's value: pressing it takes it.

use crate::paint::theme::{self, CARD_RADIUS, GRID};
use crate::ui::dialog::parts::focus_ring;
use egui::{
    EventFilter, FontSelection, Id, Response, RichText, Role, Sense, Stroke, StrokeKind, TextStyle,
    Ui, WidgetInfo, WidgetText, pos2, vec2,
};

/// The most letters of a value that are shown.
const MOST: usize = 400;

/// What stands on it.
pub(super) struct Said<'a> {
    /// What pressing it does.
    pub verb: &'a str,
    /// Whose value it is.
    pub side: &'a str,
    /// The value.
    pub value: &'a str,
}

/// A value to be taken.
pub(super) fn option(ui: &mut Ui, id: Id, chosen: bool, said: &Said<'_>) -> Response {
    let theme = theme::of(ui.ctx());
    let (margin, mark) = (3.0 * GRID, 5.0 * GRID);
    let width = ui.available_width();
    let room = width - 2.0 * margin - mark;
    let text = |text: RichText, room: f32| {
        WidgetText::from(text).into_galley(
            ui,
            Some(egui::TextWrapMode::Wrap),
            room,
            FontSelection::Default,
        )
    };
    let strong = TextStyle::Name("strong".into());
    let verb = text(RichText::new(said.verb).text_style(strong).color(theme.text), room);
    let side = RichText::new(said.side).text_style(TextStyle::Small).color(theme.muted);
    let side = text(side, (room - verb.size().x - 2.0 * GRID).max(10.0 * GRID));
    let value = text(RichText::new(cut(said.value)).color(theme.text), room);
    let head = verb.size().y.max(side.size().y);
    let height = margin + head + GRID + value.size().y + margin;
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    let name = format!("{}: {}", said.verb, said.value);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, &name));
    if response.has_focus() {
        // The arrows go through the conflicts.
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    let fill = match (chosen, response.hovered()) {
        (true, _) => theme.accent_soft,
        (false, true) => theme.sunken,
        (false, false) => theme.surface,
    };
    let edge = if chosen { theme.accent } else { theme.edge };
    let painter = ui.painter();
    painter.rect(rect, CARD_RADIUS, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    let left = rect.left() + margin;
    let top = rect.top() + margin;
    let dot = pos2(left + 1.5 * GRID, top + head / 2.0);
    painter.circle_stroke(dot, 1.5 * GRID, Stroke::new(1.5, edge));
    if chosen {
        painter.circle_filled(dot, 0.75 * GRID, theme.accent);
    }
    let text_left = left + mark;
    let side_at = pos2(rect.right() - margin - side.size().x, top + head - side.size().y);
    painter.galley(pos2(text_left, top + head - verb.size().y), verb, theme.text);
    painter.galley(side_at, side, theme.muted);
    painter.galley(pos2(text_left, top + head + GRID), value, theme.text);
    focus_ring(ui, &response);
    response
}

/// A long text's beginning.
pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
    }
}
