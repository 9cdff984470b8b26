//! Answers per score as bars: before in grey, after in the accent.

use crate::paint::{fonts, theme};
use egui::{Align2, CornerRadius, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// One row of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The score or group.
    pub label: String,
    /// Share of the answers before, 0–1.
    pub before: Option<f64>,
    /// Share of the answers after, 0–1.
    pub after: Option<f64>,
    /// The counts, as they stand at the right.
    pub counts: String,
}

/// The chart, as wide as there is room. `name` says it in words for those who cannot see it.
pub fn score_bars(ui: &mut Ui, bars: &[Bar], name: &str) {
    let theme = theme::of(ui.ctx());
    let two =
        bars.iter().any(|bar| bar.before.is_some()) && bars.iter().any(|bar| bar.after.is_some());
    let row = if two { 6.0 * theme::GRID } else { 5.0 * theme::GRID };
    let size = vec2(ui.available_width(), row * bars.len() as f32);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let (small, text) = (fonts::regular(12.0), fonts::regular(12.0));
    let width_of =
        |words: &str| painter.layout_no_wrap(words.to_owned(), text.clone(), theme.text).size().x;
    let labels = bars.iter().map(|bar| width_of(&bar.label)).fold(8.0, f32::max);
    let counts = bars.iter().map(|bar| width_of(&bar.counts)).fold(16.0, f32::max);
    let left = rect.left() + labels + 2.0 * theme::GRID;
    let room = (rect.right() - counts - 2.0 * theme::GRID - left).max(1.0);
    let shares = bars.iter().flat_map(|bar| [bar.before, bar.after]).flatten();
    let most = shares.fold(f64::EPSILON, f64::max);
    for (at, bar) in bars.iter().enumerate() {
        let middle = rect.top() + row * (at as f32 + 0.5);
        painter.text(
            pos2(rect.left() + labels, middle),
            Align2::RIGHT_CENTER,
            &bar.label,
            small.clone(),
            theme.muted,
        );
        painter.text(
            pos2(rect.right(), middle),
            Align2::RIGHT_CENTER,
            &bar.counts,
            text.clone(),
            theme.muted,
        );
        let paint = |share: Option<f64>, top: f32, color| {
            let Some(share) = share.filter(|share| *share > 0.0) else { return };
            let length = (room * (share / most) as f32).max(2.0);
            let shape = Rect::from_min_size(pos2(left, top), vec2(length, 8.0));
            painter.rect_filled(shape, CornerRadius::same(2), color);
        };
        if two {
            paint(bar.before, middle - 9.0, theme.edge);
            paint(bar.after, middle + 1.0, theme.accent);
        } else {
            paint(bar.before, middle - 4.0, theme.edge);
            paint(bar.after, middle - 4.0, theme.accent);
        }
    }
}
