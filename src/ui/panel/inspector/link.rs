//! A KPI beside the customers' scores: the picture and what it does not prove.

use super::trend::drawn;
use crate::analysis::{KpiLink, KpiReport};
use crate::paint::link;
use crate::paint::theme::GRID;
use crate::paint::trend::name_of;
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use crate::wording::kpis::link_sentence;
use egui::{Role, Sense, Ui, WidgetInfo, vec2};

/// Both, where enough rounds have both numbers.
pub(super) fn show(ui: &mut Ui, cx: &Context, report: &KpiReport) {
    let Some(pairs) = link::of(report) else { return };
    ui.add_space(2.0 * GRID);
    hint(ui, &cx.text("inspector-link-title"));
    let size = vec2(ui.available_width(), link::ALL);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let words = in_words(cx, report, pairs);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &words));
    if ui.is_rect_visible(rect) {
        link::paint(ui.painter(), &drawn(cx), report, pairs, rect);
    }
    ui.label(link_sentence(pairs, cx.words));
}

/// The same for those who cannot see it.
fn in_words(cx: &Context, report: &KpiReport, link: &KpiLink) -> String {
    let rows: Vec<String> = link
        .pairs
        .iter()
        .map(|(round, value, score)| {
            let value = cx.words.kpi(*value, &report.unit);
            let score = cx.words.score(*score);
            let name = name_of(&drawn(cx), *round);
            let args =
                [("round", name.into()), ("value", (&value).into()), ("score", (&score).into())];
            cx.words.with("inspector-link-row", &args)
        })
        .collect();
    let rows = rows.join("; ");
    let args = [("kpi", (&report.name).into()), ("rows", (&rows).into())];
    cx.words.with("inspector-link", &args)
}
