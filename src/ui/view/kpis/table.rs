//! The table: chosen by mouse and arrows, opened with Enter.

use super::{Kpis, KpisState, add, part, selection};
use crate::analysis::KpiRow;
use crate::paint::fonts::regular;
use crate::paint::kpis::{self as drawing, Columns, HEADS, MIN_WIDTH};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use crate::ui::view::page;
use crate::ui::widget::row_list::{self, Row};
use crate::ui::widget::sort_heads;
use egui::accesskit::Role;
use egui::{
    Id, Key, Label, Modifiers, Rect, RichText, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

fn row_id(row: &KpiRow) -> Id {
    Id::unique(("kpi-row", &row.report.id))
}

/// Shows the table.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    kpis: &Kpis,
    place: Rect,
    state: &mut KpisState,
    out: &mut Actions,
) {
    part(ui, place, |ui| {
        let wide = ScrollArea::horizontal().id_salt("kpis-page").auto_shrink(false);
        wide.show(ui, |ui| {
            ui.set_min_width(MIN_WIDTH);
            let page = ui.available_rect_before_wrap();
            let columns = Columns::new(page.x_range());
            state.width = Some(page.width());

            let heads = page.with_max_y(page.top() + HEADS);
            drawing::heads(ui.painter(), heads, &columns, cx.report, cx.words, cx.theme);
            let words = drawing::head_words(&columns, cx.report, cx.words);
            sort_heads::show(ui, cx, "kpis", heads, &words, &mut state.sorting);
            let now = (page.width() as i32, state.sorting);
            state.cached.wants_other(ui.ctx(), |of| (of.width, of.sorting) != now);
            ui.allocate_space(heads.size());
            let note = cx.text("kpis-foot");
            let galley =
                ui.painter().layout(note.clone(), regular(11.5), cx.theme.muted, page.width());
            let below = galley.size().y + 34.0;
            let height = (ui.available_height() - below).max(100.0);
            let ground = Id::unique("kpis-ground");
            let list_place = Rect::from_min_size(ui.cursor().min, vec2(page.width(), height));
            let has_keyboard = state.keyboard.begin(ui, ground, list_place, &cx.text("kpis-list"));
            ui.spacing_mut().scroll.floating_allocated_width = 0.0;
            let scroll = ScrollArea::vertical().id_salt("kpis-rows").auto_shrink(false);
            scroll.max_height(height).show(ui, |ui| {
                let list = UiBuilder::new()
                    .accessibility_role(Role::ListBox)
                    .accessibility_label(cx.text("kpis-list"));
                ui.scope_builder(list, |ui| list_rows(ui, cx, kpis, &columns, state, out));
            });
            ui.add_space(2.0 * GRID);
            let small =
                |text: String| RichText::new(text).font(regular(11.5)).color(cx.theme.muted);
            ui.add(Label::new(small(note)).wrap());
            ui.add(Label::new(small(cx.text("kpis-keys"))).truncate());
            if has_keyboard {
                keys(ui, cx, &kpis.rows, state, out);
            }
        });
    });
}

fn list_rows(
    ui: &mut Ui,
    cx: &Context<'_>,
    kpis: &Kpis,
    columns: &Columns,
    state: &mut KpisState,
    out: &mut Actions,
) {
    let top = ui.cursor().top();
    let whole = columns.whole;
    let place = |at: usize| {
        let y = kpis.places.place(at);
        Rect::from_min_max(pos2(whole.min, top + y.min), pos2(whole.max, top + y.max))
    };
    let selected = state.selected.as_ref();
    let selected = selected.and_then(|id| kpis.rows.iter().position(|row| row.report.id == *id));
    if let Some(at) = selected
        && std::mem::take(&mut state.reveal)
    {
        page::reveal(ui, place(at).expand(8.0));
    }
    let sight = ui.clip_rect().expand(100.0).y_range();
    for at in kpis.places.between(egui::Rangef::new(sight.min - top, sight.max - top)) {
        let found = kpis.rows.get(at).zip(kpis.texts.get(at));
        let Some((row, texts)) = found else { continue };
        let (place, is_selected) = (place(at), selected == Some(at));
        let node = Row {
            id: row_id(row),
            rect: place,
            name: &texts.name,
            sentence: "",
            is_selected,
            is_stop: is_selected || (selected.is_none() && at == 0),
        };
        let response = node.node(ui, &mut state.keyboard);
        row_list::tell(ui, response.id, (at, kpis.rows.len()), || texts.sentence.clone());
        if let Some(ground) = row_list::ground(ui, &response, is_selected) {
            ui.painter().add(ground);
        }
        drawing::row(ui.painter(), place, columns, (row, texts), cx.report, cx.words, cx.theme);
        row_list::ring(ui, &response);
        ui.painter().hline(whole, place.bottom(), Stroke::new(1.0, cx.theme.line));
        if response.double_clicked() {
            state.open = true;
        }
        if response.clicked() {
            select(state, row, out);
        }
        if texts.target.is_empty() {
            let link = Rect::from_x_y_ranges(columns.way, place.y_range());
            let name = cx.text("kpis-set-target");
            let response = ui.interact(link, row_id(row).with("target"), Sense::CLICK);
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &name));
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                select(state, row, out);
                state.wants_field = Some("inspector-kpi-target");
            }
        }
    }
    ui.allocate_space(vec2(whole.span(), kpis.places.height()));
}

/// Selecting a KPI opens its calculator.
fn select(state: &mut KpisState, row: &KpiRow, out: &mut Actions) {
    state.selected = Some(row.report.id.clone());
    state.open = true;
    out.push(Action::Select(selection(&row.of)));
}

fn keys(ui: &Ui, cx: &Context<'_>, rows: &[KpiRow], state: &mut KpisState, out: &mut Actions) {
    let selected = rows.iter().position(|row| Some(&row.report.id) == state.selected.as_ref());
    if let Some(row) = row_list::step(ui, selected, rows.len()).and_then(|at| rows.get(at)) {
        state.reveal = true;
        ui.memory_mut(|memory| memory.request_focus(row_id(row)));
        select(state, row, out);
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if let Some(row) = selected.and_then(|at| rows.get(at)) {
        if pressed(Key::Enter) {
            state.open = true;
            state.wants_field = Some("inspector-kpi-name");
        }
        if pressed(Key::N) {
            add(cx, &row.of, state, out);
        }
    }
}
