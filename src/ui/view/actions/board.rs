//! The board: columns of cards, chosen with arrows, carried by mouse or with Alt and arrows.

use super::{ActionsState, Model, add, move_to, new_id, pick, place_of};
use crate::analysis::ActionCard;
use crate::journey::{Action as Doing, ActionId};
use crate::paint::actions::{
    self as drawing, CardLook, Column, ColumnKey, GAP, HEAD, INSET, NARROWEST,
};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::view::page;
use crate::ui::widget::row_list;
use crate::ui::widget::tip::tip;
use crate::wording::acting::CardTexts;
use egui::accesskit::Role;
use egui::{
    CursorIcon, EventFilter, Id, Key, LayerId, Modifiers, Order, Rangef, Rect, Response,
    ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

/// Between two columns.
const GUTTER: f32 = 12.0;

/// Few columns grow no wider than this; four fill a large screen.
const WIDEST: f32 = 560.0;

/// How wide a column of so many is on a board of this width.
pub(super) fn column_width(board: f32, columns: usize) -> f32 {
    let n = columns.max(1) as f32;
    ((board + GUTTER) / n - GUTTER).clamp(NARROWEST, WIDEST)
}

/// Shows the board. Columns and cards out of sight are not made.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Model,
    place: Rect,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    let ground = Id::unique("actions-ground");
    let has_keyboard = state.keyboard.begin(ui, ground, place, &cx.text("actions-board"));
    let n = model.columns.len().max(1) as f32;
    let width = column_width(place.width(), model.columns.len());
    let mut drop_on = None;
    let selected = place_of(model, state.selected.as_ref());
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        let across = ScrollArea::horizontal().id_salt("actions-across").auto_shrink(false);
        across.show(ui, |ui| {
            let origin = ui.cursor().min;
            let height = place.height() - 10.0;
            for at in 0..model.columns.len() {
                let left = origin.x + (width + GUTTER) * at as f32;
                let rect = Rect::from_min_size(pos2(left, origin.y), vec2(width, height));
                let selected = selected.filter(|(column, _)| *column == at).map(|(_, card)| card);
                if !ui.is_rect_visible(rect) {
                    if state.reveal && selected.is_some() {
                        // Its card is brought into sight when its column is.
                        ui.scroll_to_rect(rect, None);
                        ui.ctx().request_repaint();
                    }
                    continue;
                }
                if one_column(ui, cx, (model, at, selected), rect, state, out) {
                    drop_on = Some(at);
                }
            }
            ui.allocate_space(vec2((width + GUTTER) * n - GUTTER, height));
        });
    });
    carried(ui, cx, model, width, state);
    let released = ui.input(|input| input.pointer.any_released());
    if released && let Some(id) = state.carried.take() {
        let card = model.acting.cards.iter().find(|card| card.action.id == id);
        if let (Some(card), Some(column)) = (card, drop_on.and_then(|at| model.columns.get(at))) {
            move_to(card, column, out);
        }
    }
    if has_keyboard {
        keys(ui, cx, model, state, out);
    }
}

/// Shows a column; true when what is carried is above it.
fn one_column(
    ui: &mut Ui,
    cx: &Context<'_>,
    (model, at, selected): (&Model, usize, Option<usize>),
    rect: Rect,
    state: &mut ActionsState,
    out: &mut Actions,
) -> bool {
    let Some((column, places)) = model.columns.get(at).zip(model.board.get(at)) else {
        return false;
    };
    drawing::column(ui.painter(), rect, &column.title, column.cards.len(), cx.words, cx.theme);
    plus(ui, cx, column, rect, state, out);
    let pointer = ui.input(|input| input.pointer.hover_pos());
    let takes = state.carried.is_some() && pointer.is_some_and(|at| rect.contains(at));
    if takes {
        drawing::takes(ui.painter(), rect, cx.theme);
    }
    let args = [("title", (&column.title).into()), ("n", column.cards.len().into())];
    let inside = rect.with_min_y(rect.top() + HEAD).shrink2(vec2(0.0, 4.0));
    let list = UiBuilder::new()
        .max_rect(inside)
        .accessibility_role(Role::ListBox)
        .accessibility_label(cx.words.with("actions-in-column", &args));
    ui.scope_builder(list, |ui| {
        ui.spacing_mut().scroll.floating_allocated_width = 0.0;
        let scroll = ScrollArea::vertical().id_salt(("actions-column", &column.title));
        scroll.auto_shrink(false).show(ui, |ui| {
            let left = rect.left() + INSET;
            let width = rect.width() - 2.0 * INSET;
            let top = ui.cursor().top();
            let place = |at: usize| {
                let y = places.place(at);
                let size = vec2(width, y.span() - GAP);
                Rect::from_min_size(pos2(left, top + y.min), size)
            };
            if let Some(at) = selected
                && std::mem::take(&mut state.reveal)
            {
                page::reveal(ui, place(at).expand(8.0));
            }
            let sight = ui.clip_rect().expand(60.0).y_range();
            for at in places.between(Rangef::new(sight.min - top, sight.max - top)) {
                if let Some(card) = column.cards.get(at).and_then(|at| model.card(*at)) {
                    one_card(ui, cx, card, (place(at), selected == Some(at)), state);
                }
            }
            ui.allocate_space(vec2(width, places.height()));
            if matches!(column.key, ColumnKey::State(0)) {
                let below = Rect::from_min_size(pos2(left, ui.cursor().top()), vec2(width, 70.0));
                let mut inner = ui.new_child(UiBuilder::new().max_rect(below.shrink(4.0)));
                pick(&mut inner, cx, &model.acting, state, out);
                ui.allocate_space(below.size());
            }
        });
    });
    takes
}

/// The plus in a column's head: a new action that belongs there.
fn plus(
    ui: &Ui,
    cx: &Context<'_>,
    column: &Column,
    rect: Rect,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    let place = drawing::plus_place(rect);
    let response = ui.interact(place, Id::unique(("actions-plus", &column.title)), Sense::click());
    let name = || cx.words.with("actions-add-to", &[("title", (&column.title).into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, name()));
    drawing::plus(ui.painter(), place, response.hovered(), cx.theme);
    row_list::ring(ui, &response);
    if tip(response, name).on_hover_cursor(CursorIcon::PointingHand).clicked() {
        add(cx, state, column.key.moved(&Doing::new(new_id(), "")), out);
    }
}

fn one_card(
    ui: &mut Ui,
    cx: &Context<'_>,
    (card, texts): (&ActionCard, &CardTexts),
    (rect, is_selected): (Rect, bool),
    state: &mut ActionsState,
) {
    let response = node(ui, card, &texts.title, &texts.sentence, rect, is_selected, state);
    let look = CardLook { selected: is_selected, hovered: response.hovered() };
    let is_carried = state.carried.as_ref() == Some(&card.action.id);
    if !is_carried {
        drawing::card(ui.painter(), rect, card, texts, look, cx.words, cx.theme);
    }
    row_list::ring(ui, &response);
    if response.drag_started() {
        state.carried = Some(card.action.id.clone());
    }
    if response.clicked() {
        state.selected = Some(card.action.id.clone());
        response.request_focus();
    }
    if response.double_clicked() {
        state.open = true;
    }
}

fn card_id(id: &ActionId) -> Id {
    Id::unique(("action-card", id))
}

fn node(
    ui: &Ui,
    card: &ActionCard,
    name: &str,
    sentence: &str,
    rect: Rect,
    is_selected: bool,
    state: &mut ActionsState,
) -> Response {
    let id = card_id(&card.action.id);
    let is_stop = is_selected || state.selected.is_none();
    let sense = if is_stop { Sense::click_and_drag() } else { Sense::CLICK | Sense::DRAG };
    let response = ui.interact(rect, id, sense);
    state.keyboard.part(id);
    response
        .widget_info(|| WidgetInfo::selected(egui::Role::ListBoxOption, true, is_selected, name));
    ui.accesskit_node_builder(id, |node| node.set_description(sentence));
    let arrows =
        EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    response.on_hover_cursor(CursorIcon::Grab)
}

/// What is carried is drawn at the pointer, above everything.
fn carried(ui: &Ui, cx: &Context<'_>, model: &Model, width: f32, state: &mut ActionsState) {
    let Some(id) = &state.carried else { return };
    let card = model.acting.cards.iter().position(|card| card.action.id == *id);
    let card = card.and_then(|at| model.card(at));
    let (Some((card, texts)), Some(at)) = (card, ui.input(|input| input.pointer.hover_pos()))
    else {
        if ui.input(|input| !input.pointer.any_down()) {
            state.carried = None;
        }
        return;
    };
    let width = width - 2.0 * INSET;
    let size = vec2(width, drawing::card_height(card, texts, width));
    let rect = Rect::from_min_size(at - Vec2::splat(16.0), size);
    let painter =
        ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("actions-carried")));
    let look = CardLook { selected: true, hovered: true };
    drawing::card(&painter, rect, card, texts, look, cx.words, cx.theme);
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
}

/// Arrows choose, Alt and arrows move, Enter opens, N adds.
fn keys(ui: &Ui, cx: &Context<'_>, model: &Model, state: &mut ActionsState, out: &mut Actions) {
    let (acting, columns) = (&model.acting, &model.columns);
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let now = place_of(model, state.selected.as_ref());
    let go = |state: &mut ActionsState, column: usize, at: usize| {
        let card = columns.get(column).and_then(|one| one.cards.get(at));
        if let Some(card) = card.and_then(|at| acting.cards.get(*at)) {
            state.selected = Some(card.action.id.clone());
            state.reveal = true;
            ui.memory_mut(|memory| memory.request_focus(card_id(&card.action.id)));
        }
    };
    for (key, by) in [(Key::ArrowLeft, -1_i32), (Key::ArrowRight, 1)] {
        if pressed(Modifiers::ALT, key)
            && let Some((column, at)) = now
            && let Some(to) = column.checked_add_signed(by as isize).and_then(|to| columns.get(to))
            && let Some(card) = columns
                .get(column)
                .and_then(|one| one.cards.get(at))
                .and_then(|at| acting.cards.get(*at))
        {
            state.reveal = true;
            move_to(card, to, out);
            return;
        }
        if pressed(Modifiers::NONE, key) {
            let from = now.map_or(0, |(column, _)| column);
            let mut to = if now.is_none() { Some(0) } else { from.checked_add_signed(by as isize) };
            // Over columns without cards.
            while let Some(at) =
                to.filter(|at| columns.get(*at).is_some_and(|one| one.cards.is_empty()))
            {
                to = at.checked_add_signed(by as isize);
            }
            if let Some(column) = to.filter(|at| *at < columns.len()) {
                let last = columns.get(column).map_or(0, |one| one.cards.len().saturating_sub(1));
                go(state, column, now.map_or(0, |(_, at)| at.min(last)));
            }
            return;
        }
    }
    match (row_list_arrow(ui), now) {
        (Some(_), None) => {
            let first = columns.iter().position(|one| !one.cards.is_empty());
            go(state, first.unwrap_or(0), 0);
        }
        (Some(by), Some((column, at))) => {
            if let Some(to) = at.checked_add_signed(by as isize) {
                go(state, column, to);
            }
        }
        (None, _) => {}
    }
    if now.is_some() && pressed(Modifiers::NONE, Key::Enter) {
        (state.open, state.wants_title) = (true, true);
    }
    if pressed(Modifiers::NONE, Key::N) {
        let new = Doing::new(new_id(), "");
        let column = now.and_then(|(column, _)| columns.get(column));
        let new = column.map_or_else(|| new.clone(), |column| column.key.moved(&new));
        add(cx, state, new, out);
    }
}

fn row_list_arrow(ui: &Ui) -> Option<i32> {
    crate::ui::widget::keyboard::arrow(ui)
}
