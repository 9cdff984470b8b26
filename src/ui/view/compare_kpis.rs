//! The KPIs of the two rounds, below their comparison.

use super::cached::{Beside, Cached, Same};
use super::kpis::{Kpis, KpisOf};
use crate::analysis::Report;
use crate::i18n::Language;
use crate::journey::Journey;
use crate::paint::kpis::{self as drawing, Columns, HEADS, MIN_WIDTH};
use crate::ui::context::Context;
use crate::ui::widget::section;
use crate::ui::widget::sort_heads::Sorting;
use egui::{
    Frame, Id, Margin, Panel, Rangef, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// What this part remembers.
#[derive(Clone, Debug, Default)]
pub struct CompareKpis {
    /// How wide the table was in the last frame; None while the part is closed.
    width: Option<f32>,
    cached: Cached<KpisOf, Kpis>,
}

impl CompareKpis {
    /// Follows what is compared while the part is open.
    pub fn update(
        &mut self,
        beside: Beside<'_>,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        language: Language,
    ) {
        let Some(width) = self.width else { return };
        let (journey, report, width) = (Same::of(journey), Same::of(report), width as i32);
        let (persona, sorting) = (None, Sorting::default());
        let of = KpisOf { journey, report, language, width, persona, sorting };
        self.cached.update(beside, of, Kpis::new);
    }
}

/// Shows a part that opens, where the journey has KPIs.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut CompareKpis) {
    let n = cx.report.kpis();
    if n == 0 || cx.report.compared.is_none() {
        return;
    }
    let most = ui.available_height() * 0.45;
    let margin = Margin { left: 24, right: 24, top: 0, bottom: 8 };
    let frame = Frame::NONE.fill(cx.theme.canvas).inner_margin(margin);
    let was_open = state.width.take().is_some();
    Panel::bottom("compare kpis").resizable(false).frame(frame).show(ui, |ui| {
        let count = cx.words.count(n as u64);
        section::section(ui, "compare-kpis", &cx.text("kpis-title"), &count, false, |ui| {
            let scroll = ScrollArea::both().id_salt("compare-kpis").auto_shrink([false, true]);
            scroll.max_height(most).show(ui, |ui| {
                ui.set_min_width(MIN_WIDTH);
                rows(ui, cx, state);
            });
        });
    });
    if let Some(width) = state.width {
        if !was_open {
            ui.ctx().request_repaint();
        }
        state.cached.wants_other(ui.ctx(), |of| of.width != width as i32);
    }
}

fn rows(ui: &mut Ui, cx: &Context<'_>, state: &mut CompareKpis) {
    let kpis = state.cached.value();
    let page = ui.available_rect_before_wrap();
    state.width = Some(page.width());
    let columns = Columns::new(page.x_range());
    let heads = page.with_max_y(page.top() + HEADS);
    drawing::heads(ui.painter(), heads, &columns, cx.report, cx.words, cx.theme);
    let top = heads.bottom();
    let sight = ui.clip_rect().expand(60.0).y_range();
    for at in kpis.places.between(Rangef::new(sight.min - top, sight.max - top)) {
        let found = kpis.rows.get(at).zip(kpis.texts.get(at));
        let Some((row, texts)) = found else { continue };
        let y = kpis.places.place(at);
        let place =
            Rect::from_min_max(pos2(page.left(), top + y.min), pos2(page.right(), top + y.max));
        drawing::row(ui.painter(), place, &columns, (row, texts), cx.report, cx.words, cx.theme);
        let id = Id::unique(("compare-kpi", &row.report.id));
        let response = ui.interact(place, id, Sense::hover());
        response.widget_info(|| {
            let name = format!("{}. {}", texts.name, texts.sentence);
            WidgetInfo::labeled(Role::Label, true, name)
        });
    }
    ui.allocate_space(vec2(page.width(), HEADS + kpis.places.height()));
}
