//! Heads of a table that sort it: once upwards, again downwards, a third time as it was.

use crate::i18n::folded;
use crate::paint::fonts::regular;
use crate::paint::text::row;
use crate::paint::theme::Theme;
use crate::ui::context::Context;
use crate::ui::widget::tip::tip;
use egui::{Id, Rangef, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use std::cmp::Ordering;

/// By which column a table is sorted, and which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sorting {
    /// The column; None: as the rows come.
    pub by: Option<usize>,
    /// The largest first.
    pub is_down: bool,
}

/// What a row is sorted by. What is not there stands last, whichever way.
#[derive(Clone, Debug, PartialEq)]
pub enum SortKey {
    /// Nothing there.
    Nothing,
    /// A number.
    Number(f64),
    /// Words.
    Text(String),
}

impl SortKey {
    /// A number that may be missing.
    #[must_use]
    pub fn number(value: Option<f64>) -> Self {
        value.map_or(Self::Nothing, Self::Number)
    }

    /// Words; none: nothing.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let text = folded(text.trim());
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }

    fn compare(&self, other: &Self, is_down: bool) -> Ordering {
        let way = |order: Ordering| if is_down { order.reverse() } else { order };
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => way(a.total_cmp(b)),
            (Self::Text(a), Self::Text(b)) => way(a.cmp(b)),
            (Self::Nothing, Self::Nothing) => Ordering::Equal,
            (Self::Nothing, _) | (Self::Text(_), Self::Number(_)) => Ordering::Greater,
            (_, Self::Nothing) | (Self::Number(_), Self::Text(_)) => Ordering::Less,
        }
    }
}

impl Sorting {
    /// Rows by their key in the chosen column; equal ones stay in their order.
    pub fn arrange<T>(self, rows: &mut Vec<T>, key: impl Fn(&T, usize) -> SortKey) {
        let Some(column) = self.by else { return };
        let all = std::mem::take(rows).into_iter();
        let mut keyed: Vec<(SortKey, T)> = all.map(|row| (key(&row, column), row)).collect();
        keyed.sort_by(|a, b| a.0.compare(&b.0, self.is_down));
        rows.extend(keyed.into_iter().map(|(_, row)| row));
    }

    fn press(&mut self, column: usize) {
        *self = match (*self, self.by == Some(column)) {
            (_, false) => Self { by: Some(column), is_down: false },
            (Self { is_down: false, .. }, true) => Self { by: Some(column), is_down: true },
            (_, true) => Self::default(),
        };
    }
}

/// Makes the painted heads in `place` sort: each has its column and its words. A column that is nowhere has none.
pub fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    salt: &str,
    place: Rect,
    heads: &[(Rangef, String)],
    sorting: &mut Sorting,
) {
    let there = |(_, (column, _)): &(usize, &(Rangef, String))| column.span() > 0.0;
    for (at, (column, words)) in heads.iter().enumerate().filter(there) {
        let rect = Rect::from_x_y_ranges(*column, place.y_range()).expand2(vec2(3.0, 0.0));
        let response = ui.interact(rect, Id::unique((salt, "head", at)), Sense::click());
        let is_by = sorting.by == Some(at);
        let name = cx.words.with("sort-by", &[("column", words.as_str().into())]);
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_by, &name));
        if is_by {
            arrow(ui, cx.theme, rect, sorting.is_down);
        }
        if response.has_focus() || response.hovered() {
            let stroke = Stroke::new(1.0, cx.theme.line);
            ui.painter().rect_stroke(rect, 3.0, stroke, StrokeKind::Inside);
        }
        if response.clicked() {
            sorting.press(at);
        }
        let state = match (is_by, sorting.is_down) {
            (false, _) => "sort-not",
            (true, false) => "sort-up",
            (true, true) => "sort-down",
        };
        tip(response.on_hover_cursor(egui::CursorIcon::PointingHand), || cx.text(state));
    }
}

/// A small arrow at the upper edge of the head that sorts.
fn arrow(ui: &Ui, theme: &Theme, rect: Rect, is_down: bool) {
    let text = row(ui.painter(), if is_down { "▼" } else { "▲" }, regular(9.0), theme.accent);
    let at = pos2(rect.left() + 2.0, rect.top());
    ui.painter().galley(at, text, theme.accent);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_stands_last_whichever_way() {
        let mut sorting = Sorting::default();
        let sorted = |sorting: Sorting| {
            let mut rows = vec![Some(2.0), None, Some(3.0), Some(1.0)];
            sorting.arrange(&mut rows, |row, _| SortKey::number(*row));
            rows
        };
        assert_eq!(sorted(sorting)[1], None, "as they come");
        sorting.press(0);
        assert_eq!(sorted(sorting), [Some(1.0), Some(2.0), Some(3.0), None]);
        sorting.press(0);
        assert_eq!(sorted(sorting), [Some(3.0), Some(2.0), Some(1.0), None]);
        sorting.press(0);
        assert_eq!(sorting, Sorting::default());
        sorting.press(2);
        assert_eq!((sorting.by, sorting.is_down), (Some(2), false));
    }
}
