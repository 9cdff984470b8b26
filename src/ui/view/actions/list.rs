//! The same as a list: for reading aloud, for many actions, for those who distrust boards.

use super::{ActionsState, card_texts};
use crate::analysis::{Acting, ActionCard, Urgency};
use crate::journey::ActionState;
use crate::paint::actions::Column;
use crate::paint::cells::{self, Line, Tone, cell};
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::row as text_row;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::widget::row_list::{self, Row};
use crate::ui::widget::sort_heads::{self, SortKey};
use egui::accesskit::Role;
use egui::{Id, Key, Modifiers, Rangef, Rect, ScrollArea, Stroke, Ui, UiBuilder, pos2, vec2};

const HEADS: [(&str, f32); 7] = [
    ("actions-head-action", 0.25),
    ("actions-head-where", 0.14),
    ("actions-head-state", 0.1),
    ("actions-head-owner", 0.1),
    ("actions-head-due", 0.13),
    ("actions-head-expected", 0.15),
    ("actions-head-measured", 0.13),
];
const HEAD: f32 = 30.0;
const GROUP: f32 = 32.0;
const LOWEST: f32 = 38.0;

fn columns_of(place: Rect) -> Vec<Rangef> {
    let mut left = place.left() + 8.0;
    let width = place.width() - 16.0;
    HEADS
        .iter()
        .map(|(_, share)| {
            let column = Rangef::new(left, left + width * share - 12.0);
            left += width * share;
            column
        })
        .collect()
}

/// Shows the list.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    (acting, columns): (&Acting, &[Column]),
    place: Rect,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    let ground = Id::unique("actions-list-ground");
    let has_keyboard = state.keyboard.begin(ui, ground, place, &cx.text("actions-list"));
    let across = columns_of(place);
    for ((key, _), column) in HEADS.iter().zip(&across) {
        let text = text_row(ui.painter(), &cx.text(key), regular(11.5), cx.theme.muted);
        ui.painter().galley(pos2(column.min, place.top() + 8.0), text, cx.theme.muted);
    }
    let heads = HEADS.iter().zip(&across);
    let heads: Vec<(Rangef, String)> =
        heads.map(|((key, _), column)| (*column, cx.text(key))).collect();
    let head = place.with_max_y(place.top() + HEAD);
    sort_heads::show(ui, cx, "actions", head, &heads, &mut state.sorting);
    let sorted: Vec<Column> = columns
        .iter()
        .map(|column| {
            let mut column = column.clone();
            state.sorting.arrange(&mut column.cards, |at, by| {
                acting.cards.get(*at).map_or(SortKey::Nothing, |card| sort_key(cx, card, by))
            });
            column
        })
        .collect();
    let columns = sorted.as_slice();
    let below = place.with_min_y(place.top() + HEAD);
    ui.painter().hline(place.x_range(), below.top(), Stroke::new(1.0, cx.theme.line));
    let mut order = Vec::new();
    ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
        let scroll = ScrollArea::vertical().id_salt("actions-list").auto_shrink(false);
        scroll.show(ui, |ui| {
            let list = UiBuilder::new()
                .accessibility_role(Role::ListBox)
                .accessibility_label(cx.text("actions-list"));
            ui.scope_builder(list, |ui| {
                rows(ui, cx, (acting, columns), (&across, place), state, &mut order);
            });
        });
    });
    if !has_keyboard {
        return;
    }
    let selected = order
        .iter()
        .position(|at| acting.cards.get(*at).map(|one| &one.action.id) == state.selected.as_ref());
    if let Some(card) = row_list::step(ui, selected, order.len())
        .and_then(|at| order.get(at))
        .and_then(|at| acting.cards.get(*at))
    {
        state.selected = Some(card.action.id.clone());
        state.reveal = true;
        ui.memory_mut(|memory| memory.request_focus(Id::unique(("action-row", &card.action.id))));
    }
    let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if selected.is_some() && enter {
        (state.open, state.wants_title) = (true, true);
    }
    let _ = out;
}

/// What an action is sorted by in a column of the list.
fn sort_key(cx: &Context<'_>, card: &ActionCard, column: usize) -> SortKey {
    let action = &card.action;
    match column {
        0 => SortKey::text(&action.title),
        1 => SortKey::text(card.touchpoints.first().map_or("", |(_, name)| name)),
        2 => {
            let place = ActionState::ALL.iter().position(|one| *one == action.state);
            SortKey::number(place.map(|at| at as f64))
        }
        3 => SortKey::text(&action.owner),
        4 => SortKey::number(action.due.map(|due| f64::from((due - cx.today).get_days()))),
        5 => SortKey::number(action.expected.map(|expected| expected.get())),
        _ => SortKey::number(card.measured.first().map(|one| one.diff)),
    }
}

fn rows(
    ui: &mut Ui,
    cx: &Context<'_>,
    (acting, columns): (&Acting, &[Column]),
    (across, place): (&[Rangef], Rect),
    state: &mut ActionsState,
    order: &mut Vec<usize>,
) {
    let first = columns.iter().find_map(|column| column.cards.first()).copied();
    for column in columns.iter().filter(|column| !column.cards.is_empty()) {
        let top = ui.cursor().top();
        let title = text_row(ui.painter(), &column.title, semibold(13.5), cx.theme.text);
        ui.painter().galley(pos2(place.left() + 8.0, top + 10.0), title, cx.theme.text);
        ui.allocate_space(vec2(place.width(), GROUP));
        for at in &column.cards {
            order.push(*at);
            let Some(card) = acting.cards.get(*at) else { continue };
            let texts = card_texts(cx, card);
            let due_tone = match card.urgency {
                Urgency::Overdue(_) => Tone::Worse,
                Urgency::Soon(_) => Tone::Caution,
                Urgency::None => Tone::Text,
            };
            let who =
                if texts.owner.is_empty() { cx.text("actions-who") } else { texts.owner.clone() };
            let when =
                if texts.due.is_empty() { cx.text("actions-when") } else { texts.due.clone() };
            let measured: Vec<String> = texts
                .measured
                .iter()
                .map(|one| format!("{} ({}) {}", one.scores, one.diff, one.verdict))
                .collect();
            let lines = [
                Line::new(&texts.title).toned(Tone::Strong),
                Line::new(texts.places.join(", ")),
                Line::new(cx.words.kind(card.action.state)),
                Line::new(who),
                Line::new(when).toned(due_tone),
                Line::new(&texts.expected),
                Line::new(measured.join(". ")),
            ];
            let heights = lines.iter().zip(across);
            let height = heights
                .map(|(line, column)| cells::height(std::slice::from_ref(line), column.span()))
                .fold(LOWEST - 10.0, f32::max)
                + 10.0;
            let rect = Rect::from_min_size(
                pos2(place.left(), ui.cursor().top()),
                vec2(place.width(), height),
            );
            ui.allocate_space(vec2(place.width(), height));
            let is_selected = state.selected.as_ref() == Some(&card.action.id);
            if is_selected && std::mem::take(&mut state.reveal) {
                ui.scroll_to_rect(rect.expand(8.0), None);
            }
            if !ui.is_rect_visible(rect) {
                continue;
            }
            let node = Row {
                id: Id::unique(("action-row", &card.action.id)),
                rect,
                name: &texts.title,
                sentence: &texts.sentence,
                is_selected,
                is_stop: is_selected || (state.selected.is_none() && first == Some(*at)),
            };
            let response = node.node(ui, &mut state.keyboard);
            if let Some(ground) = row_list::ground(ui, &response, is_selected) {
                ui.painter().add(ground);
            }
            for (line, column) in lines.iter().zip(across) {
                let place = cell(rect, *column);
                cells::draw(ui.painter(), place, std::slice::from_ref(line), false, cx.theme);
            }
            row_list::ring(ui, &response);
            ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, cx.theme.line));
            if response.clicked() {
                state.selected = Some(card.action.id.clone());
            }
            if response.double_clicked() {
                state.open = true;
            }
        }
    }
}
