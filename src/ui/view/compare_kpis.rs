//! The business figures of the two rounds, below their comparison.

use crate::analysis::steering;
use crate::paint::kpis::{self as drawing, Columns, HEADS, MIN_WIDTH};
use crate::ui::context::Context;
use crate::ui::widget::section;
use crate::wording::figures as texts;
use egui::{Frame, Id, Margin, Panel, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// Shows a part that opens, where the journey has figures.
pub fn show(ui: &mut Ui, cx: &Context<'_>) {
    let n = cx.journey.kpis().count();
    if n == 0 || cx.report.compared.is_none() {
        return;
    }
    let most = ui.available_height() * 0.45;
    let margin = Margin { left: 24, right: 24, top: 0, bottom: 8 };
    let frame = Frame::NONE.fill(cx.theme.canvas).inner_margin(margin);
    Panel::bottom("compare figures").resizable(false).frame(frame).show(ui, |ui| {
        let count = cx.words.count(n as u64);
        section::section(ui, "compare-kpis", &cx.text("kpis-title"), &count, false, |ui| {
            let scroll = ScrollArea::both().id_salt("compare-kpis").auto_shrink([false, true]);
            scroll.max_height(most).show(ui, |ui| {
                ui.set_min_width(MIN_WIDTH);
                rows(ui, cx);
            });
        });
    });
}

fn rows(ui: &mut Ui, cx: &Context<'_>) {
    let page = ui.available_rect_before_wrap();
    let columns = Columns::new(page.x_range());
    let mut y = page.top();
    let mut strip = |height: f32| {
        let place = Rect::from_min_max(pos2(page.left(), y), pos2(page.right(), y + height));
        y += height;
        place
    };
    let heads = strip(HEADS);
    drawing::heads(ui.painter(), heads, &columns, cx.report, cx.words, cx.theme);
    for row in steering(cx.journey, cx.report) {
        let texts = texts::row(&row, cx.words);
        let place = strip(drawing::row_height(&row, &texts, &columns));
        drawing::row(ui.painter(), place, &columns, (&row, &texts), cx.report, cx.words, cx.theme);
        let id = Id::unique(("compare-kpi", &row.report.id));
        let response = ui.interact(place, id, Sense::hover());
        let name = format!("{}. {}", texts.name, texts.sentence);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    }
    ui.allocate_space(vec2(page.width(), y - page.top()));
}
