//! The rows: only those in sight are drawn; one of them may be open to be changed.

use super::shown::{Item, Shown};
use super::{MeasureState, RowKey, edit};
use crate::analysis::{AskedAbout, MeasureRow, Measuring};
use crate::paint::cells::cell;
use crate::paint::measure::{self as drawing, Columns, RowDrawing};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::view::page;
use crate::ui::widget::row_list::{self, Row};
use crate::ui::widget::sort_heads;
use crate::wording::measure::MeasureTexts;
use egui::accesskit::Role;
use egui::{
    Id, Key, Modifiers, Rangef, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

/// Shows heads and rows, and leaves so much room below them.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    measuring: &Measuring,
    state: &mut MeasureState,
    below: f32,
    out: &mut Actions,
) {
    let page = ui.available_rect_before_wrap();
    let columns = Columns::new(page.x_range());
    let heads = page.with_max_y(page.top() + drawing::HEADS);
    drawing::heads(ui.painter(), heads, &columns, measuring.change, cx.words, cx.theme);
    let words = drawing::head_words(&columns, measuring.change, cx.words);
    sort_heads::show(ui, cx, "measure", heads, &words, &mut state.sorting);
    ui.allocate_space(heads.size());
    state.width = Some(page.width());
    let shown = state.shown.value();
    let height = (ui.available_height() - below).max(120.0);
    let place = Rect::from_min_size(ui.cursor().min, vec2(page.width(), height));
    let ground = Id::unique("measure-ground");
    let has_keyboard = state.keyboard.begin(ui, ground, place, &cx.text("measure-list"));
    ui.spacing_mut().scroll.floating_allocated_width = 0.0;
    let scroll = ScrollArea::vertical().id_salt("measure-rows").auto_shrink(false);
    scroll.max_height(height).show(ui, |ui| {
        let list = UiBuilder::new()
            .accessibility_role(Role::ListBox)
            .accessibility_label(cx.text("measure-list"));
        ui.scope_builder(list, |ui| rows(ui, cx, &shown, &columns, state, out));
    });
    if has_keyboard && state.editing.is_none() {
        keys(ui, cx, &shown, state, out);
    }
}

fn rows(
    ui: &mut Ui,
    cx: &Context<'_>,
    shown: &Shown,
    columns: &Columns,
    state: &mut MeasureState,
    out: &mut Actions,
) {
    let top = ui.cursor().top();
    let selected = shown.find(state.selected.as_ref());
    let first = || shown.rows().next().map(|(item, _)| item);
    let stop = if state.selected.is_some() { selected } else { first() };
    // The fields of the opened row stand below it, and push down what follows.
    let opened = shown.find(state.editing.as_ref());
    let fields = opened.map_or(0.0, |_| state.fields);
    let place = |at: usize| {
        let y = shown.places.place(at);
        let down = if opened.is_some_and(|opened| at > opened) { fields } else { 0.0 };
        let y = Rangef::new(top + y.min + down, top + y.max + down);
        Rect::from_x_y_ranges(columns.whole, y)
    };
    if let Some(at) = selected
        && std::mem::take(&mut state.reveal)
    {
        page::reveal(ui, place(at).expand(8.0));
    }
    let sight = ui.clip_rect().expand(120.0).y_range();
    let near = Rangef::new(sight.min - top - fields, sight.max - top);
    for at in shown.places.between(near) {
        let place = place(at);
        if place.y_range().intersects(sight) {
            match shown.items.get(at) {
                Some(Item::Stage(stage)) => {
                    let inner = place.with_min_x(columns.name.min - 12.0);
                    drawing::stage(ui.painter(), inner, stage, cx.theme);
                }
                Some(Item::Row { texts, others, .. }) => {
                    if let Some(row) = shown.row(at) {
                        let drawn = Drawn { row, texts, others: *others, place };
                        let is = (selected == Some(at), stop == Some(at));
                        one(ui, cx, columns, (shown, drawn), state, is, out);
                    }
                    ui.painter().hline(
                        columns.whole,
                        place.bottom(),
                        Stroke::new(1.0, cx.theme.line),
                    );
                }
                None => {}
            }
        }
    }
    // Also out of sight: what is typed there goes on being typed.
    if let Some((at, row)) = opened.and_then(|at| Some((at, shown.row(at)?))) {
        let place = place(at);
        let below = Rect::from_min_size(place.left_bottom(), vec2(place.width(), fields));
        state.fields = edit::show(ui, cx, columns, below, row, state, out);
        ui.painter().hline(columns.whole, below.bottom(), Stroke::new(1.0, cx.theme.line));
    }
    ui.allocate_space(vec2(columns.whole.span(), shown.places.height() + fields + 2.0 * GRID));
}

struct Drawn<'a> {
    row: &'a MeasureRow,
    texts: &'a MeasureTexts,
    others: usize,
    place: Rect,
}

/// A row with its node and what can be pressed in it.
fn one(
    ui: &mut Ui,
    cx: &Context<'_>,
    columns: &Columns,
    (shown, drawn): (&Shown, Drawn<'_>),
    state: &mut MeasureState,
    (is_selected, is_stop): (bool, bool),
    out: &mut Actions,
) {
    let Drawn { row, texts, others, place } = drawn;
    let key = RowKey::of(row);
    let node = Row {
        id: row_id(&key),
        rect: place,
        name: &texts.name,
        sentence: &texts.sentence,
        is_selected,
        is_stop,
    };
    let response = node.node(ui, &mut state.keyboard);
    if let Some(ground) = row_list::ground(ui, &response, is_selected) {
        ui.painter().add(ground);
    }
    let drawing = RowDrawing {
        row,
        texts,
        per_pixel: shown.per_pixel,
        rounds: cx.report.rounds.len(),
        offers: true,
    };
    drawing::row(ui.painter(), place, columns, drawing, cx.words, cx.theme);
    row_list::ring(ui, &response);
    if response.double_clicked() {
        begin(cx, row, state, out, None);
    } else if response.clicked() {
        select(state, row, out);
    }
    inside(ui, cx, columns, row, (place, others), state, out);
}

/// The links and buttons of a row.
fn inside(
    ui: &mut Ui,
    cx: &Context<'_>,
    columns: &Columns,
    row: &MeasureRow,
    (place, others): (Rect, usize),
    state: &mut MeasureState,
    out: &mut Actions,
) {
    let id = row_id(&RowKey::of(row));
    if row.survey.is_none() {
        let size = vec2(columns.rounds.span().min(128.0), 28.0);
        let at = pos2(columns.rounds.max - size.x, place.center().y - size.y / 2.0);
        let button = Rect::from_min_size(at, size);
        let text = cx.text("measure-add-question");
        let response = ui.put(button, egui::Button::new(&text).truncate());
        if response.clicked() {
            begin(cx, row, state, out, None);
        }
        return;
    }
    let is_now =
        row.newest.as_ref().is_some_and(|one| one.is_current && one.response_rate.is_none());
    if is_now {
        let link = cell(place, columns.n).with_min_y(place.center().y);
        let name = cx.text("measure-add-invited");
        let response = ui.interact(link, id.with("invited"), Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &name));
        if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            begin(cx, row, state, out, Some("measure-invited"));
        }
    }
    if others > 0
        && let AskedAbout::Touchpoint(touchpoint) = &row.about
    {
        let is_open = state.open.contains(touchpoint);
        let center = pos2(place.left() + 5.0, place.center().y);
        let mark = Rect::from_center_size(center, vec2(14.0, 24.0));
        let name = cx.words.with("measure-other-questions", &[("n", others.into())]);
        let response = ui.interact(mark, id.with("others"), Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::DisclosureTriangle, true, &name));
        triangle(ui, mark, is_open, cx.theme.muted);
        if response.on_hover_text(&name).clicked() {
            if is_open {
                state.open.remove(touchpoint);
            } else {
                state.open.insert(touchpoint.clone());
            }
        }
    }
}

fn triangle(ui: &Ui, place: Rect, is_open: bool, colour: egui::Color32) {
    let c = place.center();
    let points = if is_open {
        vec![c + vec2(-4.0, -2.5), c + vec2(4.0, -2.5), c + vec2(0.0, 3.5)]
    } else {
        vec![c + vec2(-2.5, -4.0), c + vec2(3.5, 0.0), c + vec2(-2.5, 4.0)]
    };
    ui.painter().add(egui::Shape::convex_polygon(points, colour, Stroke::NONE));
}

pub(super) fn row_id(key: &RowKey) -> Id {
    let about = match &key.about {
        AskedAbout::Whole => "whole",
        AskedAbout::Touchpoint(id) => id.as_str(),
    };
    Id::unique(("measure-row", about, key.survey.as_ref().map(crate::journey::SurveyId::as_str)))
}

fn select(state: &mut MeasureState, row: &MeasureRow, out: &mut Actions) {
    state.selected = Some(RowKey::of(row));
    let selection = match &row.about {
        AskedAbout::Whole => Selection::Journey,
        AskedAbout::Touchpoint(id) => Selection::Touchpoint(id.clone()),
    };
    out.push(Action::Select(selection));
}

/// Opens a row to be changed; where nobody asks yet, with a new question.
fn begin(
    cx: &Context<'_>,
    row: &MeasureRow,
    state: &mut MeasureState,
    out: &mut Actions,
    field: Option<&'static str>,
) {
    let key = match row.survey {
        Some(_) => RowKey::of(row),
        None => match edit::add(cx, &row.about, out) {
            Some(survey) => RowKey { about: row.about.clone(), survey: Some(survey) },
            None => return,
        },
    };
    state.selected = Some(key.clone());
    state.editing = Some(key);
    state.wants_field = field.or(Some("inspector-who"));
}

/// Arrows choose, Enter opens, N adds a question.
fn keys(ui: &Ui, cx: &Context<'_>, shown: &Shown, state: &mut MeasureState, out: &mut Actions) {
    let is_selected = |row: &MeasureRow| state.selected.as_ref().is_some_and(|key| key.is_of(row));
    let selected = shown.rows().position(|(_, row)| is_selected(row));
    let count = shown.rows().count();
    let row = |at: usize| shown.rows().nth(at).map(|(_, row)| row);
    if let Some(row) = row_list::step(ui, selected, count).and_then(row) {
        ui.memory_mut(|memory| memory.request_focus(row_id(&RowKey::of(row))));
        state.reveal = true;
        select(state, row, out);
    } else if let Some(row) = selected.and_then(row) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::Enter) || pressed(Key::F2) {
            begin(cx, row, state, out, None);
        } else if pressed(Key::N)
            && let Some(survey) = edit::add(cx, &row.about, out)
        {
            if let AskedAbout::Touchpoint(id) = &row.about {
                state.open.insert(id.clone());
            }
            let key = RowKey { about: row.about.clone(), survey: Some(survey) };
            state.selected = Some(key.clone());
            state.editing = Some(key);
            state.wants_field = Some("inspector-question");
        }
    }
}
