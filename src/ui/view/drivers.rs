//! What goes together with the overall score: the drawing of
//! [`paint::drivers`](crate::paint::drivers) with the overall score to choose, its table, and rows and
//! points to select.

use crate::edit::Edit;
use crate::journey::{Journey, SurveyId, TouchpointId};
use crate::paint::drivers::{
    self as drawing, DriverPlace, Drivers, LEAST_MATRIX, MIN_WIDTH, PADDING,
};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection};
use crate::ui::view::page::{self, page};
use crate::ui::view::shows::{BUTTON, SHOWS, Shows, segments, segments_width};
use crate::ui::widget::drop_list::DropList as _;
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::row_list::{self, Row};
use crate::wording::drivers::texts;
use egui::accesskit::Role;
use egui::{
    Align, ComboBox, CursorIcon, Frame, Id, Layout, Margin, Rect, RichText, ScrollArea, Sense,
    Shape, TextStyle, Ui, UiBuilder, WidgetInfo, vec2,
};
use std::collections::BTreeSet;

/// What the view remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DriversState {
    /// Picture, table or both.
    pub shows: Shows,
    keyboard: Keyboard,
}

/// The least width for the title with the choices beside it.
const TITLE: f32 = 420.0;
/// Width of the list of questions.
const CHOICE: f32 = 210.0;

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut DriversState, out: &mut Actions) {
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 16 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        let drivers = Drivers::of(cx.report, cx.words, cx.theme);
        if !drivers.has_rows() {
            nothing(ui, cx, &drivers, out);
            return;
        }
        page(ui, "drivers page", vec2(MIN_WIDTH, 460.0), |ui| {
            top(ui, cx, state, &drivers, out);
            ui.add_space(3.0 * GRID);
            match state.shows {
                Shows::Picture => picture(ui, cx, &drivers, state, out),
                Shows::Table => table(ui, &drivers),
                Shows::Both => {
                    let both = ScrollArea::vertical().id_salt("drivers-both").auto_shrink(false);
                    both.show(ui, |ui| {
                        picture(ui, cx, &drivers, state, out);
                        ui.add_space(4.0 * GRID);
                        table(ui, &drivers);
                    });
                }
            }
        });
    });
}

/// Says what is missing and offers what mends it: another overall score, answers.
fn nothing(ui: &mut Ui, cx: &Context<'_>, drivers: &Drivers<'_>, out: &mut Actions) {
    drawing::head(ui, drivers);
    ui.add_space(3.0 * GRID);
    if !cx.journey.joint.is_empty() || cx.journey.outcome.is_some() {
        ui.horizontal(|ui| choice(ui, cx, out));
        ui.add_space(3.0 * GRID);
    }
    let import = ui.button(cx.text(Command::Import.key()));
    if import.clicked() {
        out.push(Action::Run(Command::Import));
    }
}

/// Title and sentences; the choices to their right, or below where there is no room.
fn top(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut DriversState,
    drivers: &Drivers<'_>,
    out: &mut Actions,
) {
    let shows = segments_width(ui, cx, &SHOWS);
    let label = label_width(ui, &cx.text("drivers-outcome"));
    let width = label + CHOICE + shows + 8.0 * GRID;
    let left = ui.available_width() - width - 4.0 * GRID;
    let mut choices = |ui: &mut Ui, state: &mut DriversState| {
        ui.spacing_mut().item_spacing.x = GRID;
        choice(ui, cx, out);
        ui.add_space(3.0 * GRID);
        segments(ui, cx, "compare-shows", &SHOWS, &mut state.shows);
    };
    if left < TITLE {
        drawing::head(ui, drivers);
        ui.add_space(2.0 * GRID);
        ui.horizontal(|ui| choices(ui, state));
        return;
    }
    ui.horizontal_top(|ui| {
        let place = ui.available_rect_before_wrap();
        let place = place.with_min_x(place.right() - width);
        let place = place.with_max_y(place.top() + BUTTON);
        let builder = UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center));
        choices(&mut ui.new_child(builder), state);
        ui.allocate_ui(vec2(left, BUTTON), |ui| {
            ui.vertical(|ui| {
                ui.set_width(left);
                ui.spacing_mut().item_spacing.y = 0.0;
                drawing::head(ui, drivers);
            });
        });
    });
}

fn label_width(ui: &Ui, text: &str) -> f32 {
    let font = TextStyle::Body.resolve(ui.style());
    ui.painter().layout_no_wrap(text.into(), font, ui.visuals().text_color()).size().x.ceil()
}

/// Which question stands for the whole.
fn choice(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    let label = RichText::new(cx.text("drivers-outcome")).color(cx.theme.muted);
    let label = ui.label(label);
    let chosen = cx.report.drivers.outcome.as_ref();
    let name = |id: &SurveyId| texts::survey_name(cx.report, id, cx.words);
    let shown = cx.report.outcome_name(cx.words);
    let shown = shown.unwrap_or_else(|| cx.text("drivers-outcome-none"));
    let response = ComboBox::from_id_salt("drivers-outcome")
        .width(CHOICE)
        .height(360.0)
        .truncate()
        .selected_text(shown)
        .show_list(ui, |ui| {
            for id in choices(cx) {
                let is_chosen = chosen == Some(&id);
                if ui.selectable_label(is_chosen, name(&id)).clicked() && !is_chosen {
                    out.edit(Edit::SetOutcome(kept(cx.journey, id)));
                }
            }
        })
        .response;
    response.labelled_by(label.id).on_hover_text(cx.text("drivers-outcome-tip"));
}

/// The journey's own question is the one that is taken where none is chosen.
fn kept(journey: &Journey, id: SurveyId) -> Option<SurveyId> {
    let own = journey.survey.as_ref().is_some_and(|survey| survey.id == id);
    (!own).then_some(id)
}

/// The journey's own question, and those that the same people answered together with others in the
/// round looked at.
fn choices(cx: &Context<'_>) -> Vec<SurveyId> {
    let round = cx.report.current.and_then(|at| cx.report.rounds.get(at)).map(|round| &round.id);
    let joint: BTreeSet<&SurveyId> = cx
        .journey
        .joint
        .pairs()
        .flat_map(|(x, y, _)| [x, y])
        .filter(|(_, at)| Some(at) == round)
        .map(|(id, _)| id)
        .collect();
    let own = cx.journey.survey.iter().map(|survey| &survey.id);
    let asked = cx.journey.touchpoints().flat_map(|(_, one)| &one.surveys);
    let asked = asked.map(|survey| &survey.id).filter(|id| joint.contains(id));
    own.chain(asked).cloned().collect()
}

fn focus<'a>(cx: &Context<'a>) -> Option<&'a TouchpointId> {
    match cx.selection {
        Selection::Touchpoint(id) => Some(id),
        Selection::Journey | Selection::Stage(_) => None,
    }
}

/// The shares, which scroll, beside the matrix, which stays; below both what the signs mean.
fn picture(
    ui: &mut Ui,
    cx: &Context<'_>,
    drivers: &Drivers<'_>,
    state: &mut DriversState,
    out: &mut Actions,
) {
    let page = ui.available_rect_before_wrap();
    let foot = 108.0;
    let height = (page.height().min(ui.clip_rect().bottom() - page.top()) - foot).max(LEAST_MATRIX);
    let page = Rect::from_min_size(page.min, vec2(page.width(), height));
    let (left, right) = Drivers::columns(page.x_range());
    let card = Rect::from_x_y_ranges(left, page.y_range());
    drawing::card(ui, card, cx.theme);
    let inner = UiBuilder::new().max_rect(card.shrink2(vec2(PADDING, 12.0)));
    ui.scope_builder(inner, |ui| shares(ui, cx, drivers, state, out));
    let right = Rect::from_x_y_ranges(right, page.y_range());
    drawing::card(ui, right, cx.theme);
    let group = UiBuilder::new()
        .max_rect(right)
        .accessibility_role(Role::Group)
        .accessibility_label(cx.text("drivers-matrix"));
    ui.scope_builder(group, |ui| {
        let points = drawing::matrix(ui, right.shrink2(vec2(PADDING, 12.0)), drivers, focus(cx));
        for place in &points {
            if point_pressed(ui, cx, place) && Some(&place.id) != focus(cx) {
                out.push(Action::Select(Selection::Touchpoint(place.id.clone())));
            }
        }
    });
    ui.advance_cursor_after_rect(page);
    ui.add_space(3.0 * GRID);
    drawing::foot(ui, drivers);
}

fn shares(
    ui: &mut Ui,
    cx: &Context<'_>,
    drivers: &Drivers<'_>,
    state: &mut DriversState,
    out: &mut Actions,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    drawing::shares_head(ui, drivers);
    // The bar lies over the margin of the rows, which stand under the heads with or without it.
    ui.spacing_mut().scroll.floating_allocated_width = 0.0;
    let place = ui.available_rect_before_wrap();
    let name = cx.text("drivers-list");
    let keyboard = &mut state.keyboard;
    let has_keyboard = keyboard.begin(ui, Id::unique("drivers-ground"), place, &name);
    let scroll = ScrollArea::vertical().id_salt("drivers-rows").auto_shrink(false);
    scroll.max_height(place.height()).show(ui, |ui| {
        let list =
            UiBuilder::new().accessibility_role(Role::ListBox).accessibility_label(name.as_str());
        ui.scope_builder(list, |ui| {
            let below = ui.painter().add(Shape::Noop);
            let rows = drawing::rows(ui, drivers, focus(cx));
            interact(ui, &rows, focus(cx), below, (has_keyboard, keyboard), out);
        });
    });
}

/// Makes rows selectable, by mouse and with the arrow keys.
fn interact(
    ui: &Ui,
    rows: &[DriverPlace],
    focus: Option<&TouchpointId>,
    below: egui::layers::ShapeIdx,
    (has_keyboard, keyboard): (bool, &mut Keyboard),
    out: &mut Actions,
) {
    // Several questions of one touchpoint are selected together; the arrows go on from the one that has
    // the keyboard.
    let focused = ui.memory(egui::Memory::focused);
    let held = rows.iter().position(|row| Some(row_id(&row.survey)) == focused);
    let selected = held.or_else(|| rows.iter().position(|row| Some(&row.id) == focus));
    let mut target = None;
    for (at, row) in rows.iter().enumerate() {
        let is_selected = Some(&row.id) == focus;
        let node = Row {
            id: row_id(&row.survey),
            rect: row.rect,
            name: &row.name,
            sentence: &row.sentence,
            is_selected,
            is_stop: at == selected.unwrap_or(0),
        };
        let response = node.node(ui, keyboard);
        if let Some(ground) = row_list::ground(ui, &response, false).filter(|_| !is_selected) {
            ui.painter().set(below, ground);
        }
        row_list::ring(ui, &response);
        if response.clicked() {
            target = Some(at);
        }
        response.on_hover_text_at_pointer(&row.sentence);
    }
    if has_keyboard {
        target = row_list::step(ui, selected, rows.len()).or(target);
    }
    if let Some(row) = target.and_then(|at| rows.get(at)) {
        ui.memory_mut(|memory| memory.request_focus(row_id(&row.survey)));
        page::reveal(ui, row.rect.expand(2.0 * GRID));
        if Some(&row.id) != focus {
            out.push(Action::Select(Selection::Touchpoint(row.id.clone())));
        }
    }
}

fn row_id(survey: &SurveyId) -> Id {
    Id::unique(("drivers-row", survey))
}

/// A point of the matrix; the list is the way to it for the keyboard.
fn point_pressed(ui: &Ui, cx: &Context<'_>, place: &DriverPlace) -> bool {
    let id = Id::unique(("drivers-point", &place.survey));
    let response = ui.interact(place.rect, id, Sense::CLICK);
    response.widget_info(|| {
        let name = cx.words.with("priorities-in-matrix", &[("name", (&place.name).into())]);
        WidgetInfo::selected(Role::Button, true, focus(cx) == Some(&place.id), name)
    });
    ui.accesskit_node_builder(id, |node| node.set_description(place.sentence.as_str()));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.on_hover_text_at_pointer(&place.sentence).clicked()
}

fn table(ui: &mut Ui, drivers: &Drivers<'_>) {
    let scroll = ScrollArea::both().id_salt("drivers-table-scroll").auto_shrink([false, true]);
    scroll.show(ui, |ui| drawing::table(ui, drivers));
}

#[cfg(test)]
#[path = "drivers_tests.rs"]
mod tests;
