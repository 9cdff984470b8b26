//! What we want customers to feel, and touchpoint by touchpoint the promise beside the experience.

use super::{ExperienceState, Model};
use crate::analysis::{Promise, Promising};
use crate::edit::{Edit, Step};
use crate::journey::{Delivery, Management, Touchpoint, TouchpointId};
use crate::paint::experience::{self as drawing, Columns, HEADS};
use crate::paint::fonts::regular;
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, Selection, View};
use crate::ui::drafts::FieldId;
use crate::ui::panel::inspector::sheet::{Sheet, at};
use crate::ui::view::page;
use crate::ui::widget::row_list::{self, Row};
use crate::wording::experience as texts;
use egui::accesskit::Role;
use egui::{
    Id, Label, Rangef, Rect, RichText, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

/// Height of the fields of a touchpoint below the list.
const FIELDS: f32 = 190.0;
/// Below this the page scrolls sideways.
const MIN_WIDTH: f32 = 840.0;

fn selected<'a>(cx: &Context<'a>) -> Option<&'a TouchpointId> {
    match cx.selection {
        Selection::Touchpoint(id) => Some(id),
        Selection::Journey | Selection::Stage(_) => None,
    }
}

/// Shows the page.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut ExperienceState, out: &mut Actions) {
    let model = state.cached.value();
    if !model.promising.rows.is_empty() {
        let summary = RichText::new(&model.summary);
        ui.add(Label::new(summary.font(regular(13.5)).color(cx.theme.muted)).wrap());
        ui.add_space(2.0 * GRID);
    }
    let wide = ScrollArea::horizontal().id_salt("experience-page").auto_shrink(false);
    wide.show(ui, |ui| {
        ui.set_min_width(MIN_WIDTH);
        goal(ui, cx, out);
        ui.add_space(2.0 * GRID);
        if state.cached.is_awaited() {
            return page::counting(ui, cx);
        }
        if model.promising.rows.is_empty() {
            let text = RichText::new(cx.text("experience-empty")).color(cx.theme.text);
            ui.add(Label::new(text).wrap());
            ui.add_space(2.0 * GRID);
            if ui.button(cx.text(Command::Show(View::Map).key())).clicked() {
                out.push(Action::Show(View::Map));
            }
            return;
        }
        let page = ui.available_rect_before_wrap();
        let chosen = selected(cx).and_then(|id| Some(cx.touchpoint(id)?.1));
        let below = if chosen.is_some() { FIELDS } else { 0.0 };
        let upper = page.with_max_y((page.bottom() - below).max(page.top() + 140.0));
        let split = upper.left() + upper.width() * 0.56;
        list(ui, cx, &model, upper.with_max_x(split - 12.0), state, out);
        matrix(ui, cx, &model.promising, upper.with_min_x(split + 4.0), state, out);
        if below > 0.0
            && let Some(touchpoint) = chosen
        {
            let place = page.with_min_y(upper.bottom() + 2.0 * GRID);
            let inner = UiBuilder::new().max_rect(place).id_salt(("promise", &touchpoint.id));
            ui.scope_builder(inner, |ui| fields(ui, cx, touchpoint, out));
        }
        ui.allocate_space(page.size());
    });
}

/// Feelings, distinction, exceeding, and the score.
fn goal(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    const STEP: Step = Step::Target;
    let id = FieldId::of("target experience page");
    let mut sheet = Sheet::new(id, &cx.journey.target);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(3.0 * GRID, GRID);
        ui.columns(4, |columns| {
            if let [first, second, third, fourth] = columns {
                sheet.lines(first, cx, STEP, "inspector-feelings", at!(feelings));
                sheet.lines(second, cx, STEP, "inspector-distinction", at!(distinction));
                sheet.lines(third, cx, STEP, "inspector-exceeding", at!(exceeding));
                sheet.target(fourth, cx, STEP, None, at!(score));
            }
        });
    });
    sheet.finish(out, |target, _| Edit::SetTarget(target));
}

fn row_id(id: &TouchpointId) -> Id {
    Id::unique(("promise-row", id))
}

fn list(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Model,
    place: Rect,
    state: &mut ExperienceState,
    out: &mut Actions,
) {
    state.width = Some(place.width());
    state.cached.wants_other(ui.ctx(), |of| of.width != place.width() as i32);
    let rows = &model.promising.rows;
    let columns = Columns::new(place.x_range());
    let heads = place.with_max_y(place.top() + HEADS);
    drawing::heads(ui.painter(), heads, &columns, cx.words, cx.theme);
    let ground = Id::unique("experience-ground");
    let has_keyboard = state.keyboard.begin(ui, ground, place, &cx.text("experience-list"));
    let chosen = selected(cx);
    let at = rows.iter().position(|row| Some(&row.id) == chosen);
    let below = place.with_min_y(heads.bottom());
    ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
        ui.spacing_mut().scroll.floating_allocated_width = 0.0;
        let scroll = ScrollArea::vertical().id_salt("experience-rows").auto_shrink(false);
        scroll.show(ui, |ui| {
            let across = ui.available_rect_before_wrap().x_range();
            let list = UiBuilder::new()
                .accessibility_role(Role::ListBox)
                .accessibility_label(cx.text("experience-list"));
            ui.scope_builder(list, |ui| {
                let top = ui.cursor().top();
                let place = |at: usize| {
                    let y = model.places.place(at);
                    Rect::from_x_y_ranges(across, Rangef::new(top + y.min, top + y.max))
                };
                if let Some(at) = at
                    && std::mem::take(&mut state.reveal)
                {
                    page::reveal(ui, place(at).expand(8.0));
                }
                let sight = ui.clip_rect().expand(60.0).y_range();
                let sight = Rangef::new(sight.min - top, sight.max - top);
                for row in model.places.between(sight) {
                    let is = (Some(row) == at, row == at.unwrap_or(0));
                    one(ui, cx, (rows, row), (&columns, place(row)), is, state, out);
                }
                ui.allocate_space(vec2(across.span(), model.places.height()));
            });
        });
    });
    let next = has_keyboard.then(|| row_list::step(ui, at, rows.len())).flatten();
    if let Some(row) = next.and_then(|at| rows.get(at)) {
        ui.memory_mut(|memory| memory.request_focus(row_id(&row.id)));
        state.reveal = true;
        out.push(Action::Select(Selection::Touchpoint(row.id.clone())));
    }
}

fn one(
    ui: &mut Ui,
    cx: &Context<'_>,
    (rows, at): (&[Promise], usize),
    (columns, rect): (&Columns, Rect),
    (is_selected, is_stop): (bool, bool),
    state: &mut ExperienceState,
    out: &mut Actions,
) {
    let Some(row) = rows.get(at) else { return };
    let node =
        Row { id: row_id(&row.id), rect, name: &row.name, sentence: "", is_selected, is_stop };
    let response = node.node(ui, &mut state.keyboard);
    row_list::tell(ui, response.id, (at, rows.len()), || texts::place(row, cx.words));
    if let Some(ground) = row_list::ground(ui, &response, is_selected) {
        ui.painter().add(ground);
    }
    drawing::row(ui.painter(), rect, columns, row, cx.words, cx.theme);
    row_list::ring(ui, &response);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, cx.theme.line));
    if response.clicked() {
        out.push(Action::Select(Selection::Touchpoint(row.id.clone())));
    }
}

/// The list is the way to the touchpoints for the keyboard.
fn matrix(
    ui: &mut Ui,
    cx: &Context<'_>,
    promising: &Promising,
    place: Rect,
    state: &mut ExperienceState,
    out: &mut Actions,
) {
    let place = place.with_max_y(place.bottom().min(place.top() + 420.0));
    let name = cx.text("experience-matrix");
    let group = UiBuilder::new().accessibility_role(Role::Group).accessibility_label(name);
    ui.scope_builder(group, |ui| {
        let chips =
            drawing::matrix(ui.painter(), place, promising, selected(cx), cx.words, cx.theme);
        for chip in chips {
            let id = Id::unique(("promise-chip", &chip.id));
            let response = ui.interact(chip.rect, id, Sense::CLICK);
            let is_selected = selected(cx) == Some(&chip.id);
            response.widget_info(|| {
                WidgetInfo::selected(egui::Role::Button, true, is_selected, &chip.sentence)
            });
            if response.clicked() {
                state.reveal = true;
                out.push(Action::Select(Selection::Touchpoint(chip.id.clone())));
            }
            response.on_hover_text_at_pointer(&chip.sentence);
        }
    });
}

/// Expectation, the three layers, value, and where it stands in the matrix.
fn fields(ui: &mut Ui, cx: &Context<'_>, touchpoint: &Touchpoint, out: &mut Actions) {
    const STEP: Step = Step::EditTouchpoint;
    let mut sheet = Sheet::new(FieldId::of(&touchpoint.id).with("promise"), touchpoint);
    let across = ui.available_rect_before_wrap().x_range();
    ui.spacing_mut().item_spacing = vec2(3.0 * GRID, 1.5 * GRID);
    let title = RichText::new(&touchpoint.name).font(crate::paint::fonts::semibold(13.5));
    ui.add(Label::new(title.color(cx.theme.text)).truncate());
    let column = |ui: &mut Ui, at: usize| {
        let width = (across.span() - 36.0) / 4.0;
        let left = across.min + (width + 12.0) * at as f32;
        let top = ui.cursor().top();
        let span = Rangef::new(left, left + width);
        let place = Rect::from_min_max(pos2(span.min, top), pos2(span.max, top));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(place).id_salt(("promise", at)));
        inner.set_width(width);
        inner
    };
    let mut first = column(ui, 0);
    sheet.lines(&mut first, cx, STEP, "inspector-customer-expects", at!(customer_expects));
    sheet.optional_kind(&mut first, cx, STEP, "inspector-delivery", &Delivery::ALL, at!(delivery));
    let mut second = column(ui, 1);
    sheet.lines(&mut second, cx, STEP, "inspector-function", at!(layers.function));
    sheet.optional_kind(
        &mut second,
        cx,
        STEP,
        "inspector-management",
        &Management::ALL,
        at!(management),
    );
    let mut third = column(ui, 2);
    sheet.lines(&mut third, cx, STEP, "inspector-emotion", at!(layers.emotion));
    sheet.line(&mut third, cx, STEP, "experience-benefit-field", at!(value.benefit));
    let mut fourth = column(ui, 3);
    sheet.lines(&mut fourth, cx, STEP, "inspector-meaning", at!(layers.meaning));
    sheet.line(&mut fourth, cx, STEP, "experience-sacrifice-field", at!(value.sacrifice));
    sheet.finish(out, |touchpoint, step| Edit::ReplaceTouchpoint {
        touchpoint: Box::new(touchpoint),
        step,
    });
}
