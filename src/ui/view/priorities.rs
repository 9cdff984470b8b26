//! What to put right first: the drawing of [`paint::priorities`](crate::paint::priorities) with rows and
//! points to select, and importances to change.

use crate::edit::{Edit, Step};
use crate::journey::{Importance, TouchpointId};
use crate::paint::priorities::{
    self as drawing, GUTTER, KeptMatrix, KeptTable, LEAST_MATRIX, LIST_WIDTH, ListPlaces,
    MIN_WIDTH, PointPlace, Priorities, RowPlace,
};
use crate::paint::theme::{GRID, RADIUS};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection, View};
use crate::ui::view::page::{self, page};
use crate::ui::view::shows::{SHOWS, Shows, segments};
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::row_list::{self, Row};
use crate::ui::widget::tip::tip_at_pointer;
use egui::accesskit::Role;
use egui::{
    CornerRadius, CursorIcon, Frame, Id, Key, Label, Margin, Modifiers, Rangef, Rect, Response,
    RichText, ScrollArea, Sense, Shape, Stroke, StrokeKind, TextStyle, Ui, UiBuilder, WidgetInfo,
    vec2,
};

/// What the view remembers.
#[derive(Clone, Debug, Default)]
pub struct PrioritiesState {
    /// The selected touchpoint and its place in the list, when it was last brought into sight.
    seen: Option<(TouchpointId, usize)>,
    /// The row that gets the keyboard when it is in sight.
    wanted: Option<TouchpointId>,
    keyboard: Keyboard,
    matrix: KeptMatrix,
    shows: Shows,
    table: KeptTable,
}

/// The list and the matrix as a table.
fn table(ui: &mut Ui, cx: &Context<'_>, state: &mut PrioritiesState) {
    ScrollArea::both().id_salt("priorities-table").auto_shrink(false).show(ui, |ui| {
        drawing::table(ui, cx.report, cx.words, cx.theme, &mut state.table);
    });
}

/// How high a page is on which the matrix stands below the list.
const HIGH: f32 = 900.0;
/// The keys of the five steps.
const STEPS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut PrioritiesState, out: &mut Actions) {
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 12 };
    // What scrolls out of sight fades into the frame's colour.
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        let priorities = Priorities::new(cx.report, cx.words, cx.theme);
        if !priorities.has_rows() {
            drawing::head(ui, &priorities);
            offer(ui, cx, Command::Show(View::Map), out);
            return;
        }
        // Where they have no room beside each other, the matrix stands below the list.
        let is_narrow = ui.available_width() < MIN_WIDTH && priorities.has_points();
        let least = if is_narrow && state.shows == Shows::Picture { HIGH } else { 460.0 };
        page(ui, "priorities page", vec2(0.0, least), |ui| {
            drawing::head(ui, &priorities);
            lacking(ui, cx, out);
            ui.add_space(GRID);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = GRID;
                segments(ui, cx, "compare-shows", &SHOWS, &mut state.shows);
            });
            ui.add_space(2.0 * GRID);
            // The title is read whole in any window; what stands below scrolls across.
            page(ui, "priorities across", vec2(LIST_WIDTH, 0.0), |ui| {
                let room = ui.available_height();
                match state.shows {
                    Shows::Picture => columns(ui, cx, &priorities, state, out),
                    Shows::Table => table(ui, cx, state),
                    Shows::Both => {
                        ui.allocate_ui(vec2(ui.available_width(), room * 0.6), |ui| {
                            ui.set_max_height(room * 0.6);
                            columns(ui, cx, &priorities, state, out);
                        });
                        table(ui, cx, state);
                    }
                }
            });
        });
    });
}

/// A button for what is to be done next.
fn offer(ui: &mut Ui, cx: &Context<'_>, command: Command, out: &mut Actions) {
    ui.add_space(3.0 * GRID);
    if ui.button(cx.text(command.key())).clicked() {
        out.push(Action::Run(command));
    }
}

/// What the whole journey lacks for a ranking.
fn lacking(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    let tell = |ui: &mut Ui, key: &str| {
        ui.add_space(GRID);
        let text = RichText::new(cx.text(key)).text_style(TextStyle::Body).color(cx.theme.caution);
        ui.add(Label::new(text).wrap());
    };
    if !cx.report.has_target() {
        tell(ui, "priorities-no-target");
    }
    if cx.report.current.is_none() {
        tell(ui, "priorities-no-round");
        offer(ui, cx, Command::Rounds, out);
    }
}

/// The list on the left, the matrix on the right.
fn columns(
    ui: &mut Ui,
    cx: &Context<'_>,
    priorities: &Priorities<'_>,
    state: &mut PrioritiesState,
    out: &mut Actions,
) {
    let page = ui.available_rect_before_wrap();
    let page = page.with_max_y(page.bottom().max(page.top() + LEAST_MATRIX));
    if page.width() < MIN_WIDTH && priorities.has_points() {
        let upper = page.with_max_y(page.center().y - GUTTER / 2.0);
        ui.scope_builder(UiBuilder::new().max_rect(upper), |ui| {
            list(ui, cx, priorities, state, out);
        });
        let lower = page.with_min_y(page.center().y + GUTTER / 2.0);
        ui.scope_builder(UiBuilder::new().max_rect(lower), |ui| {
            matrix(ui, cx, priorities, lower, &mut state.matrix, out);
        });
        return;
    }
    let width = priorities.list_width(page.width());
    let left = page.with_max_x(page.left() + width);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| list(ui, cx, priorities, state, out));
    if priorities.has_points() {
        let right = Rangef::new(left.right() + GUTTER, page.right());
        let right = Rect::from_x_y_ranges(right, page.y_range());
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            matrix(ui, cx, priorities, right, &mut state.matrix, out);
        });
    }
}

fn selected<'a>(cx: &Context<'a>) -> Option<&'a TouchpointId> {
    match cx.selection {
        Selection::Touchpoint(id) => Some(id),
        Selection::Journey | Selection::Stage(_) => None,
    }
}

fn list(
    ui: &mut Ui,
    cx: &Context<'_>,
    priorities: &Priorities<'_>,
    state: &mut PrioritiesState,
    out: &mut Actions,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    drawing::column_heads(ui, priorities);
    // The bar lies over the margin of the rows, which stand under the heads with or without it.
    ui.spacing_mut().scroll.floating_allocated_width = 0.0;
    let hint = cx.text("priorities-hint");
    let small = TextStyle::Small.resolve(ui.style()).size + 3.0 * GRID;
    let scroll = ScrollArea::vertical().id_salt("priorities-rows").auto_shrink(false);
    let place = ui.available_rect_before_wrap();
    let ground = Id::unique("priorities-ground");
    let has_keyboard = state.keyboard.begin(ui, ground, place, &cx.text("priorities-list"));
    scroll.max_height(ui.available_height() - small).show(ui, |ui| {
        let list = UiBuilder::new()
            .accessibility_role(Role::ListBox)
            .accessibility_label(cx.text("priorities-list"));
        ui.scope_builder(list, |ui| {
            let below = ui.painter().add(Shape::Noop);
            let places = drawing::list(ui, priorities, selected(cx));
            reveal(ui, cx, priorities, &places, state);
            interact(ui, cx, (priorities, &places), below, (has_keyboard, state), out);
        });
    });
    ui.add_space(1.5 * GRID);
    let hint = RichText::new(hint).text_style(TextStyle::Small).color(cx.theme.muted);
    ui.add(Label::new(hint).truncate());
}

/// Brings the selected row into sight when another is selected or it has moved.
fn reveal(
    ui: &Ui,
    cx: &Context<'_>,
    priorities: &Priorities<'_>,
    places: &ListPlaces,
    state: &mut PrioritiesState,
) {
    let selected = selected(cx);
    let at = selected.and_then(|id| priorities.position(id));
    let seen = at.and_then(|at| Some((selected?.clone(), at)));
    if state.seen == seen {
        return;
    }
    if let Some(at) = at {
        page::reveal(ui, places.rect(at).expand(2.0 * GRID));
    }
    state.seen = seen;
}

/// Makes rows selectable, by mouse and with the arrow keys, and their importances changeable.
fn interact(
    ui: &Ui,
    cx: &Context<'_>,
    (priorities, places): (&Priorities<'_>, &ListPlaces),
    below: egui::layers::ShapeIdx,
    (has_keyboard, state): (bool, &mut PrioritiesState),
    out: &mut Actions,
) {
    let selected = self::selected(cx).and_then(|id| priorities.position(id));
    let is_near = |at: usize| places.rows.iter().any(|row| row.at == at);
    // Tab stops at the selected row, or at the first one that there is.
    let stop = selected.filter(|at| is_near(*at));
    let stop = stop.or_else(|| {
        let seen = |row: &&RowPlace| ui.clip_rect().contains(row.rect.center());
        places.rows.iter().find(seen).map(|row| row.at)
    });
    let mut target = None;
    for row in &places.rows {
        let (is_selected, is_stop) = (selected == Some(row.at), stop == Some(row.at));
        let (is, keyboard) = ((is_selected, is_stop), &mut state.keyboard);
        let response = row_response(ui, (priorities, row), is, keyboard);
        // The selected one is drawn as such.
        if let Some(ground) = row_list::ground(ui, &response, false).filter(|_| !is_selected) {
            ui.painter().set(below, ground);
        }
        row_list::ring(ui, &response);
        if response.clicked() {
            target = Some(row.at);
        }
        steps(ui, cx, row, is_stop, out);
    }
    if has_keyboard {
        target = row_list::step(ui, selected, priorities.rows()).or(target);
    }
    if let Some(id) = target.and_then(|at| priorities.id(at)) {
        state.wanted = Some(id.clone());
        if Some(id) != self::selected(cx) {
            out.push(Action::Select(Selection::Touchpoint(id.clone())));
        }
    }
    let is_there = |id: &mut TouchpointId| places.rows.iter().any(|row| row.id == *id);
    if let Some(id) = state.wanted.take_if(is_there) {
        ui.memory_mut(|memory| memory.request_focus(row_id(&id)));
    }
    if let Some(id) = selected.and_then(|at| priorities.id(at))
        && has_keyboard
        && let Some(step) = typed_step(ui)
    {
        change(cx, id, step, out);
    }
}

fn row_response(
    ui: &Ui,
    (priorities, row): (&Priorities<'_>, &RowPlace),
    (is_selected, is_stop): (bool, bool),
    keyboard: &mut Keyboard,
) -> Response {
    let say = || priorities.sentence(row.at);
    let (name, rect) = (&row.name, row.rect);
    let id = row_id(&row.id);
    let response = Row { id, rect, name, sentence: "", is_selected, is_stop }.node(ui, keyboard);
    row_list::tell(ui, id, (row.at, priorities.rows()), say);
    tip_at_pointer(response, say)
}

/// The five steps of the importance. Only those of one row are stops for Tab.
fn steps(ui: &Ui, cx: &Context<'_>, row: &RowPlace, is_stop: bool, out: &mut Actions) {
    for (place, step) in row.steps.iter().zip(1_u8..) {
        let id = row_id(&row.id).with(step);
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let sense = if is_stop || has_focus { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(*place, id, sense).on_hover_cursor(CursorIcon::PointingHand);
        let is_chosen = row.importance == Some(step);
        response.widget_info(|| {
            let args = [("name", (&row.name).into()), ("step", u64::from(step).into())];
            let name = cx.words.with("priorities-importance-of", &args);
            WidgetInfo::selected(Role::Button, true, is_chosen, name)
        });
        row_list::ring(ui, &response);
        if !response.has_focus() && response.hovered() && !is_chosen {
            let stroke = Stroke::new(1.0, cx.theme.accent);
            let radius = CornerRadius::same(RADIUS);
            ui.painter().rect_stroke(*place, radius, stroke, StrokeKind::Inside);
        }
        if response.clicked() {
            change(cx, &row.id, step, out);
        }
    }
}

/// Asks for another importance.
fn change(cx: &Context<'_>, id: &TouchpointId, step: u8, out: &mut Actions) {
    let Some((_, touchpoint)) = cx.touchpoint(id) else { return };
    let Ok(importance) = Importance::try_from(i64::from(step)) else { return };
    if touchpoint.importance == Some(importance) {
        return;
    }
    let mut touchpoint = touchpoint.as_ref().clone();
    touchpoint.importance = Some(importance);
    let touchpoint = Box::new(touchpoint);
    out.edit(Edit::ReplaceTouchpoint { touchpoint, step: Step::EditTouchpoint });
}

fn row_id(touchpoint: &TouchpointId) -> Id {
    Id::unique(("priorities-row", touchpoint))
}

/// A key 1–5.
fn typed_step(ui: &Ui) -> Option<u8> {
    ui.input_mut(|input| {
        let mut steps = STEPS.into_iter().zip(1_u8..);
        steps.find(|(key, _)| input.consume_key(Modifiers::NONE, *key)).map(|(_, step)| step)
    })
}

fn matrix(
    ui: &mut Ui,
    cx: &Context<'_>,
    priorities: &Priorities<'_>,
    place: Rect,
    kept: &mut KeptMatrix,
    out: &mut Actions,
) {
    let group = UiBuilder::new()
        .accessibility_role(Role::Group)
        .accessibility_label(cx.text("priorities-matrix"));
    ui.scope_builder(group, |ui| {
        let points = drawing::matrix(ui, place, priorities, selected(cx), kept);
        for point in &points {
            if point_pressed(ui, cx, priorities, point) && Some(&point.id) != selected(cx) {
                out.push(Action::Select(Selection::Touchpoint(point.id.clone())));
            }
        }
    });
}

/// A point and its name; the list is the way to them for the keyboard.
fn point_pressed(
    ui: &Ui,
    cx: &Context<'_>,
    priorities: &Priorities<'_>,
    point: &PointPlace,
) -> bool {
    let id = Id::unique(("priorities-point", &point.id));
    let mut response = ui.interact(point.rect.expand(2.0), id, Sense::CLICK);
    response.widget_info(|| {
        let name = cx.words.with("priorities-in-matrix", &[("name", (&point.name).into())]);
        WidgetInfo::selected(Role::Button, true, selected(cx) == Some(&point.id), name)
    });
    if let Some(label) = point.label {
        let label = ui.interact(label, id.with("name"), Sense::CLICK);
        label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &point.name));
        response |= label;
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    tip_at_pointer(response, || priorities.point_sentence(point)).clicked()
}

#[cfg(test)]
#[path = "priorities_tests.rs"]
mod tests;
