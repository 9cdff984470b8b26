//! The comparison of two rounds: the drawing of [`paint::compare`](crate::paint::compare) with its
//! orders, its table and rows to select.

use crate::journey::TouchpointId;
use crate::paint::compare::{
    self as drawing, Comparison, KeptTable, MIN_WIDTH, Order, RowPlace, RowPlaces,
};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection};
use crate::ui::dialog::parts::slim;
use crate::ui::view::compare_kpis::CompareKpis;
use crate::ui::view::page::{self, page};
use crate::ui::view::shows::{BUTTON, SHOWS, Shows, segments, segments_width};
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::row_list::{self, Row};
use egui::accesskit::Role;
use egui::{
    Align, Frame, Id, Layout, Margin, Response, RichText, ScrollArea, TextStyle, Ui, UiBuilder,
    vec2,
};

/// Another file, whose rounds are compared with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherFile {
    /// Its name.
    pub name: String,
    /// Touchpoints that it does not have.
    pub added: Vec<String>,
    /// Touchpoints that only it has.
    pub removed: Vec<String>,
}

/// What the view remembers.
#[derive(Clone, Debug, Default)]
pub struct CompareState {
    /// The order of the rows.
    pub order: Order,
    /// Picture, table or both.
    pub shows: Shows,
    /// The file compared with.
    pub other: Option<OtherFile>,
    keyboard: Keyboard,
    /// The row that gets the keyboard when it is in sight.
    wanted: Option<TouchpointId>,
    table: KeptTable,
    /// The KPIs below the rows.
    pub kpis: CompareKpis,
}

/// The least width for the title with the buttons beside it.
const TITLE: f32 = 420.0;
/// The least height for the rows.
const LEAST: f32 = 168.0;

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut CompareState, out: &mut Actions) {
    super::compare_kpis::show(ui, cx, &mut state.kpis);
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 16 };
    // What scrolls out of sight fades into the frame's colour.
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        let comparison = Comparison::new(cx.report, cx.words, cx.theme, state.order);
        if !comparison.has_rows() {
            nothing(ui, cx, &comparison, out);
            return;
        }
        page(ui, "compare page", vec2(0.0, LOWEST), |ui| {
            top(ui, cx, state, &comparison, out);
            ui.add_space(3.0 * GRID);
            match state.shows {
                Shows::Table => table(ui, cx, state, true),
                shows @ (Shows::Picture | Shows::Both) => {
                    let with_table = shows == Shows::Both;
                    picture(ui, cx, &comparison, with_table, state, out);
                }
            }
        });
    });
}

/// The page is no lower than this.
const LOWEST: f32 = 460.0;

/// Says what is missing and offers it.
fn nothing(ui: &mut Ui, cx: &Context<'_>, comparison: &Comparison<'_>, out: &mut Actions) {
    drawing::head(ui, comparison);
    if cx.report.compared.is_none() {
        ui.add_space(4.0 * GRID);
        if ui.button(cx.text(Command::Rounds.key())).clicked() {
            out.push(Action::Run(Command::Rounds));
        }
    }
}

const ORDERS: [(Order, &str); 3] = [
    (Order::Journey, "compare-order-journey"),
    (Order::Change, "compare-order-change"),
    (Order::Target, "compare-order-target"),
];
/// Title, summary and the file compared with; the buttons to their right or below.
fn top(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut CompareState,
    comparison: &Comparison<'_>,
    out: &mut Actions,
) {
    let mut words = |ui: &mut Ui, other: Option<&OtherFile>| {
        drawing::head(ui, comparison);
        other_file(ui, cx, other, out);
    };
    let buttons = |ui: &mut Ui, state: &mut CompareState| {
        ui.spacing_mut().item_spacing.x = GRID;
        segments(ui, cx, "compare-order", &ORDERS, &mut state.order);
        ui.add_space(3.0 * GRID);
        segments(ui, cx, "compare-shows", &SHOWS, &mut state.shows);
    };
    let width = segments_width(ui, cx, &ORDERS) + 4.0 * GRID + segments_width(ui, cx, &SHOWS);
    let left = ui.available_width() - width - 4.0 * GRID;
    if left < TITLE {
        words(ui, state.other.as_ref());
        ui.add_space(2.0 * GRID);
        ui.horizontal_wrapped(|ui| buttons(ui, state));
        return;
    }
    ui.horizontal_top(|ui| {
        let place = ui.available_rect_before_wrap();
        let place = place.with_min_x(place.right() - width);
        let builder = UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Min));
        buttons(&mut ui.new_child(builder), state);
        ui.allocate_ui(vec2(left, BUTTON), |ui| {
            ui.vertical(|ui| {
                ui.set_width(left);
                ui.spacing_mut().item_spacing.y = 0.0;
                words(ui, state.other.as_ref());
            });
        });
    });
}

/// Names the other file; the button beside it goes back to comparing rounds.
fn other_file(ui: &mut Ui, cx: &Context<'_>, other: Option<&OtherFile>, out: &mut Actions) {
    let Some(other) = other else { return };
    let mut text = cx.words.with("compare-other", &[("file", (&other.name).into())]);
    for (key, names) in
        [("compare-other-added", &other.added), ("compare-other-removed", &other.removed)]
    {
        if !names.is_empty() {
            let names = names.join(", ");
            text = format!("{text} · {}", cx.words.with(key, &[("names", (&names).into())]));
        }
    }
    ui.add_space(GRID);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(text).text_style(TextStyle::Small).color(cx.theme.muted));
        if slim(ui, cx.text("compare-other-end")).clicked() {
            out.push(Action::EndFileComparison);
        }
    });
}

fn picture(
    ui: &mut Ui,
    cx: &Context<'_>,
    comparison: &Comparison<'_>,
    with_table: bool,
    state: &mut CompareState,
    out: &mut Actions,
) {
    let focus = match cx.selection {
        Selection::Touchpoint(id) => Some(id),
        Selection::Journey | Selection::Stage(_) => None,
    };
    let foot = drawing::foot_height(ui, comparison, focus) + 2.0 * GRID;
    let upper = vec2(ui.available_width(), (ui.available_height() - foot).max(LEAST));
    // Title and foot are read whole in any window; what stands in columns scrolls across.
    ui.allocate_ui(upper, |ui| {
        page(ui, "compare across", vec2(MIN_WIDTH, 0.0), |ui| {
            columns(ui, cx, (comparison, focus), with_table, state, out);
        });
    });
    ui.add_space(2.0 * GRID);
    drawing::foot(ui, comparison, focus);
}

/// The heads and the rows below them.
fn columns(
    ui: &mut Ui,
    cx: &Context<'_>,
    (comparison, focus): (&Comparison<'_>, Option<&TouchpointId>),
    with_table: bool,
    state: &mut CompareState,
    out: &mut Actions,
) {
    drawing::column_heads(ui, comparison);
    let height = ui.available_height().max(LEAST);
    // The bar lies over the margin of the rows, which stand under the heads with or without it.
    ui.spacing_mut().scroll.floating_allocated_width = 0.0;
    let scroll = ScrollArea::vertical().id_salt("compare-rows").auto_shrink(false);
    let place = ui.available_rect_before_wrap();
    let ground = Id::unique("compare-ground");
    let has_keyboard = state.keyboard.begin(ui, ground, place, &cx.text("cmd-compare"));
    scroll.max_height(height).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let least = if with_table { 0.0 } else { height };
        let list = UiBuilder::new()
            .accessibility_role(Role::ListBox)
            .accessibility_label(cx.text("cmd-compare"));
        ui.scope_builder(list, |ui| {
            let below = ui.painter().add(egui::Shape::Noop);
            let drawn = drawing::rows(ui, comparison, focus, least);
            interact(ui, (comparison, &drawn), focus, below, (has_keyboard, state), out);
        });
        if with_table {
            ui.add_space(4.0 * GRID);
            table(ui, cx, state, false);
        }
    });
}

fn table(ui: &mut Ui, cx: &Context<'_>, state: &mut CompareState, is_alone: bool) {
    let scroll = ScrollArea::new([true, is_alone]).id_salt("compare-table-scroll");
    scroll.auto_shrink([false, is_alone]).show(ui, |ui| {
        drawing::table(ui, cx.report, cx.words, cx.theme, state.order, &mut state.table);
    });
}

/// Makes rows selectable, by mouse and with the arrow keys.
fn interact(
    ui: &Ui,
    (comparison, drawn): (&Comparison<'_>, &RowPlaces),
    focus: Option<&TouchpointId>,
    below: egui::layers::ShapeIdx,
    (has_keyboard, state): (bool, &mut CompareState),
    out: &mut Actions,
) {
    let selected = focus.and_then(|id| comparison.position(id));
    // Tab stops at the selected row, or at the first one that there is.
    let stop = selected.filter(|at| drawn.rows.iter().any(|row| row.at == *at));
    let stop = stop.or_else(|| {
        let seen = |row: &&RowPlace| ui.clip_rect().contains(row.rect.center());
        drawn.rows.iter().find(seen).map(|row| row.at)
    });
    let mut target = None;
    for row in &drawn.rows {
        let (is_selected, is_stop) = (selected == Some(row.at), stop == Some(row.at));
        let (is, keyboard) = ((is_selected, is_stop), &mut state.keyboard);
        let response = row_response(ui, (comparison, row), is, keyboard);
        // The selected one is drawn as such.
        if let Some(ground) = row_list::ground(ui, &response, false).filter(|_| !is_selected) {
            ui.painter().set(below, ground);
        }
        row_list::ring(ui, &response);
        if response.clicked() {
            target = Some(row.at);
        }
    }
    if has_keyboard {
        target = row_list::step(ui, selected, comparison.rows()).or(target);
    }
    if let Some((at, id)) = target.and_then(|at| Some((at, comparison.id(at)?))) {
        state.wanted = Some(id.clone());
        page::reveal(ui, drawn.rect(at).expand(8.0));
        if Some(id) != focus {
            out.push(Action::Select(Selection::Touchpoint(id.clone())));
        }
    }
    let is_there = |id: &mut TouchpointId| drawn.rows.iter().any(|row| row.id == *id);
    if let Some(id) = state.wanted.take_if(is_there) {
        ui.memory_mut(|memory| memory.request_focus(row_id(&id)));
    }
}

fn row_response(
    ui: &Ui,
    (comparison, row): (&Comparison<'_>, &RowPlace),
    (is_selected, is_stop): (bool, bool),
    keyboard: &mut Keyboard,
) -> Response {
    let (id, name, rect) = (row_id(&row.id), &row.name, row.rect);
    let response = Row { id, rect, name, sentence: "", is_selected, is_stop }.node(ui, keyboard);
    let place = (row.at, comparison.rows());
    row_list::tell(ui, id, place, || comparison.sentence(row.at));
    if row.was_cut { response.on_hover_text(name) } else { response }
}

fn row_id(touchpoint: &TouchpointId) -> Id {
    Id::unique(("compare-row", touchpoint))
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
