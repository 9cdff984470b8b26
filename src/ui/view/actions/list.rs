//! The same as a list: for reading aloud, for many actions, for those who distrust boards.

use super::{ActionsState, Model};
use crate::analysis::{Acting, ActionCard, Urgency};
use crate::i18n::Words;
use crate::journey::{ActionState, Date, Target};
use crate::paint::actions::Column;
use crate::paint::cells::{self, Line, Tone, cell};
use crate::paint::fonts::{regular, semibold};
use crate::paint::stack::Stack;
use crate::paint::text::row as text_row;
use crate::ui::context::Context;
use crate::ui::view::page;
use crate::ui::widget::row_list::{self, Row};
use crate::ui::widget::sort_heads::{self, SortKey, Sorting};
use crate::wording::acting::CardTexts;
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
/// A narrower list scrolls across: its heads would lie over each other.
pub(super) const LEAST: f32 = 860.0;
const HEAD: f32 = 30.0;
const GROUP: f32 = 32.0;
const LOWEST: f32 = 38.0;

fn columns_of(place: Rangef) -> Vec<Rangef> {
    let mut left = place.min + 8.0;
    let width = place.span() - 16.0;
    HEADS
        .iter()
        .map(|(_, share)| {
            let column = Rangef::new(left, left + width * share - 12.0);
            left += width * share;
            column
        })
        .collect()
}

/// A line of the list: the head of a column of the board, or an action, by its place among the cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListLine {
    Head(usize),
    Card(usize),
}

/// The lines of the list, and where they stand in a list of this width.
pub(super) fn lines(
    acting: &Acting,
    columns: &[Column],
    texts: &[CardTexts],
    width: f32,
    (sorting, today, words): (Sorting, Date, &Words),
) -> (Vec<ListLine>, Stack) {
    let across = columns_of(Rangef::new(0.0, width));
    let mut lines = Vec::with_capacity(acting.cards.len() + columns.len());
    let mut heights = Vec::with_capacity(lines.capacity());
    for (at, column) in columns.iter().enumerate().filter(|(_, one)| !one.cards.is_empty()) {
        lines.push(ListLine::Head(at));
        heights.push(GROUP);
        let mut cards = column.cards.clone();
        sorting.arrange(&mut cards, |at, by| {
            acting.cards.get(*at).map_or(SortKey::Nothing, |card| sort_key(card, by, today))
        });
        for at in &cards {
            let Some((card, texts)) = acting.cards.get(*at).zip(texts.get(*at)) else { continue };
            let cells = cells_of(card, texts, words);
            let high = cells.iter().zip(&across);
            let high =
                high.map(|(line, column)| cells::height(std::slice::from_ref(line), column.span()));
            lines.push(ListLine::Card(*at));
            heights.push(high.fold(LOWEST - 10.0, f32::max) + 10.0);
        }
    }
    (lines, Stack::new(heights))
}

/// What stands in the columns of an action.
fn cells_of(card: &ActionCard, texts: &CardTexts, words: &Words) -> [Line; HEADS.len()] {
    let due_tone = match card.urgency {
        Urgency::Overdue(_) => Tone::Worse,
        Urgency::Soon(_) => Tone::Caution,
        Urgency::None => Tone::Text,
    };
    let or = |text: &String, key: &str| {
        if text.is_empty() { words.text(key) } else { text.clone() }
    };
    let measured = texts.measured.iter();
    let measured: Vec<String> =
        measured.map(|one| format!("{} ({}) {}", one.scores, one.diff, one.verdict)).collect();
    [
        Line::new(&texts.title).toned(Tone::Strong),
        Line::new(texts.places.join(", ")),
        Line::new(words.kind(card.action.state)),
        Line::new(or(&texts.owner, "actions-who")),
        Line::new(or(&texts.due, "actions-when")).toned(due_tone),
        Line::new(&texts.expected),
        Line::new(measured.join(". ")),
    ]
}

/// Shows the list.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Model,
    place: Rect,
    state: &mut ActionsState,
) {
    let ground = Id::unique("actions-list-ground");
    let has_keyboard = state.keyboard.begin(ui, ground, place, &cx.text("actions-list"));
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        let wide = ScrollArea::horizontal().id_salt("actions-list-across").auto_shrink(false);
        wide.show(ui, |ui| {
            ui.set_min_width(LEAST);
            table(ui, cx, model, ui.available_rect_before_wrap(), state);
        });
    });
    if has_keyboard {
        keys(ui, model, state);
    }
}

/// Heads and rows.
fn table(ui: &mut Ui, cx: &Context<'_>, model: &Model, place: Rect, state: &mut ActionsState) {
    let across = columns_of(place.x_range());
    for ((key, _), column) in HEADS.iter().zip(&across) {
        let text = text_row(ui.painter(), &cx.text(key), regular(11.5), cx.theme.muted);
        ui.painter().galley(pos2(column.min, place.top() + 8.0), text, cx.theme.muted);
    }
    let heads = HEADS.iter().zip(&across);
    let heads: Vec<(Rangef, String)> =
        heads.map(|((key, _), column)| (*column, cx.text(key))).collect();
    let head = place.with_max_y(place.top() + HEAD);
    sort_heads::show(ui, cx, "actions", head, &heads, &mut state.sorting);
    let below = place.with_min_y(place.top() + HEAD);
    ui.painter().hline(place.x_range(), below.top(), Stroke::new(1.0, cx.theme.line));
    ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
        let scroll = ScrollArea::vertical().id_salt("actions-list").auto_shrink(false);
        scroll.show(ui, |ui| {
            let list = UiBuilder::new()
                .accessibility_role(Role::ListBox)
                .accessibility_label(cx.text("actions-list"));
            ui.scope_builder(list, |ui| rows(ui, cx, model, (&across, place), state));
        });
    });
}

/// Arrows choose, Enter opens.
fn keys(ui: &Ui, model: &Model, state: &mut ActionsState) {
    let cards = || {
        model.list.0.iter().filter_map(|line| match line {
            ListLine::Card(at) => model.acting.cards.get(*at),
            ListLine::Head(_) => None,
        })
    };
    let is_selected = |card: &ActionCard| Some(&card.action.id) == state.selected.as_ref();
    let selected = cards().position(is_selected);
    let next = row_list::step(ui, selected, model.acting.cards.len());
    if let Some(card) = next.and_then(|at| cards().nth(at)) {
        state.selected = Some(card.action.id.clone());
        state.reveal = true;
        ui.memory_mut(|memory| memory.request_focus(row_id(card)));
    }
    let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if selected.is_some() && enter {
        (state.open, state.wants_title) = (true, true);
    }
}

/// What an action is sorted by in a column of the list.
fn sort_key(card: &ActionCard, column: usize, today: Date) -> SortKey {
    let action = &card.action;
    match column {
        0 => SortKey::text(&action.title),
        1 => SortKey::text(card.touchpoints.first().map_or("", |(_, name)| name)),
        2 => {
            let place = ActionState::ALL.iter().position(|one| *one == action.state);
            SortKey::number(place.map(|at| at as f64))
        }
        3 => SortKey::text(&action.owner),
        4 => SortKey::number(action.due.map(|due| f64::from((due - today).get_days()))),
        5 => SortKey::number(action.expected.map(Target::get)),
        _ => SortKey::number(card.measured.first().map(|one| one.diff)),
    }
}

fn row_id(card: &ActionCard) -> Id {
    Id::unique(("action-row", &card.action.id))
}

/// The lines in sight.
fn rows(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Model,
    (across, place): (&[Rangef], Rect),
    state: &mut ActionsState,
) {
    let (lines, places) = &model.list;
    let top = ui.cursor().top();
    let rect = |at: usize| {
        let y = places.place(at);
        Rect::from_x_y_ranges(place.x_range(), Rangef::new(top + y.min, top + y.max))
    };
    let card = |line: &ListLine| match line {
        ListLine::Card(at) => model.card(*at),
        ListLine::Head(_) => None,
    };
    if std::mem::take(&mut state.reveal) {
        let is_selected = |line: &ListLine| {
            card(line).is_some_and(|(card, _)| Some(&card.action.id) == state.selected.as_ref())
        };
        if let Some(at) = lines.iter().position(is_selected) {
            page::reveal(ui, rect(at).expand(8.0));
        }
    }
    let sight = ui.clip_rect().expand(60.0).y_range();
    for at in places.between(Rangef::new(sight.min - top, sight.max - top)) {
        let rect = rect(at);
        match lines.get(at) {
            Some(ListLine::Head(at)) => {
                let title = model.columns.get(*at).map_or("", |column| column.title.as_str());
                let title = text_row(ui.painter(), title, semibold(13.5), cx.theme.text);
                ui.painter().galley(rect.min + vec2(8.0, 10.0), title, cx.theme.text);
            }
            Some(line @ ListLine::Card(_)) => {
                // The first action stands below the first head.
                if let Some(card) = card(line) {
                    one(ui, cx, card, (across, rect), (at, lines.len()), state);
                }
            }
            None => {}
        }
    }
    ui.allocate_space(vec2(place.width(), places.height()));
}

fn one(
    ui: &Ui,
    cx: &Context<'_>,
    (card, texts): (&ActionCard, &CardTexts),
    (across, rect): (&[Rangef], Rect),
    (line, lines): (usize, usize),
    state: &mut ActionsState,
) {
    let is_selected = state.selected.as_ref() == Some(&card.action.id);
    let node = Row {
        id: row_id(card),
        rect,
        name: &texts.title,
        sentence: "",
        is_selected,
        is_stop: is_selected || (state.selected.is_none() && line == 1),
    };
    let response = node.node(ui, &mut state.keyboard);
    row_list::tell(ui, response.id, (line, lines), || texts.sentence.clone());
    if let Some(ground) = row_list::ground(ui, &response, is_selected) {
        ui.painter().add(ground);
    }
    for (line, column) in cells_of(card, texts, cx.words).iter().zip(across) {
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
