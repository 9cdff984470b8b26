//! The bars of a question: answers per score, or per group where only the NPS groups are known.

use super::score::Pair;
use crate::paint::bars::{bars, height, paint};
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use egui::{Role, Sense, Ui, WidgetInfo, vec2};

/// The bars, where counts are known.
pub(super) fn show(ui: &mut Ui, cx: &Context, pair: Pair) {
    let bars = bars(pair.before, pair.after, cx.words);
    if bars.is_empty() {
        return;
    }
    let rows: Vec<String> =
        bars.iter().map(|bar| format!("{}: {}", bar.label, bar.counts)).collect();
    let text = rows.join("; ");
    let name = cx.words.with("inspector-chart", &[("rows", (&text).into())]);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height(&bars)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), &bars, cx.theme, rect);
    }
    let key = if pair.before.is_some() && pair.after.is_some() {
        "inspector-chart-key-two"
    } else {
        "inspector-chart-key"
    };
    hint(ui, &cx.text(key));
}
