//! The rows: only those in sight are drawn; one of them may be open to be changed.

use super::sorting::sort_key;
use super::{MeasureState, Order, RowKey, edit};
use crate::analysis::{AskedAbout, Enough, MeasureRow, MeasureStage, Measuring};
use crate::i18n::{Language, folded};
use crate::journey::TouchpointId;
use crate::paint::cells::cell;
use crate::paint::measure::{self as drawing, Columns, RowDrawing, STAGE, points_per_pixel};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection};
use crate::ui::widget::row_list::{self, Row};
use crate::ui::widget::sort_heads::{self, SortKey, Sorting};
use crate::wording::measure::{self as texts, MeasureTexts};
use egui::accesskit::Role;
use egui::{
    Id, Key, Modifiers, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// What the rows were made of.
#[derive(Clone, Debug, PartialEq)]
struct Of {
    serial: u64,
    order: Order,
    sorting: Sorting,
    open: BTreeSet<TouchpointId>,
    filter: String,
    width: i32,
    language: Language,
}

/// A stage's name or a row of the table.
#[derive(Clone, Debug)]
enum Item {
    Stage(MeasureStage),
    Row { at: usize, texts: Box<MeasureTexts>, others: usize },
}

/// The rows in their order with their texts and heights.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    of: Option<Of>,
    items: Vec<(Item, f32)>,
    per_pixel: f64,
}

impl Shown {
    fn follow(&mut self, cx: &Context<'_>, measuring: &Measuring, columns: &Columns, of: Of) {
        if self.of.as_ref() == Some(&of) {
            return;
        }
        self.per_pixel = points_per_pixel(&measuring.rows);
        self.items = items(cx, measuring, columns, &of);
        self.of = Some(of);
    }

    fn rows<'a>(&'a self, measuring: &'a Measuring) -> Vec<&'a MeasureRow> {
        let rows = self.items.iter().filter_map(|(item, _)| match item {
            Item::Stage(_) => None,
            Item::Row { at, .. } => measuring.rows.get(*at),
        });
        rows.collect()
    }
}

fn items(cx: &Context<'_>, measuring: &Measuring, columns: &Columns, of: &Of) -> Vec<(Item, f32)> {
    let rows = &measuring.rows;
    let is_shown = |row: &MeasureRow| {
        row.is_headline || matches!(&row.about, AskedAbout::Touchpoint(id) if of.open.contains(id))
    };
    let mut order: Vec<usize> =
        (0..rows.len()).filter(|at| rows.get(*at).is_some_and(is_shown)).collect();
    let missing = |at: &usize| match rows.get(*at).map(|row| row.need.enough()) {
        Some(Enough::Missing(n)) => n,
        _ => 0,
    };
    let age = |at: &usize| {
        let newest = rows.get(*at).and_then(|row| row.newest.as_ref());
        newest.map_or(i32::MAX, |one| one.age.unwrap_or(0))
    };
    match of.order {
        Order::Journey => {}
        Order::Missing => order.sort_by_key(|at| Reverse(missing(at))),
        Order::Oldest => order.sort_by_key(|at| Reverse(age(at))),
    }
    of.sorting.arrange(&mut order, |at, column| {
        rows.get(*at).map_or(SortKey::Nothing, |row| sort_key(cx, row, column))
    });
    let mut made = Vec::with_capacity(order.len() + measuring.stages.len());
    let mut last = None;
    for at in order {
        let texts = rows.get(at).map(|row| texts::row(row, &cx.report.rounds, cx.words));
        let fits = |texts: &MeasureTexts| {
            folded(&texts.name).contains(&of.filter) || folded(&texts.sentence).contains(&of.filter)
        };
        let Some(texts) = texts.filter(|texts| of.filter.is_empty() || fits(texts)) else {
            continue;
        };
        let Some(row) = rows.get(at) else { continue };
        if of.order == Order::Journey
            && of.sorting.by.is_none()
            && row.stage != last
            && let Some(stage) = row.stage.and_then(|at| measuring.stages.get(at))
        {
            made.push((Item::Stage(stage.clone()), STAGE));
        }
        last = row.stage;
        let height = drawing::row_height(row, &texts, columns, cx.words);
        let same = rows.iter().skip(at + 1).take_while(|one| one.about == row.about);
        let others = if row.is_headline && row.stage.is_some() { same.count() } else { 0 };
        made.push((Item::Row { at, texts: Box::new(texts), others }, height));
    }
    made
}

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
    let of = Of {
        serial: state.cached.serial(),
        order: state.order,
        sorting: state.sorting,
        open: state.open.clone(),
        filter: folded(state.filter.trim()),
        width: page.width() as i32,
        language: cx.words.language(),
    };
    state.shown.follow(cx, measuring, &columns, of);
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
        ui.scope_builder(list, |ui| rows(ui, cx, measuring, &columns, state, out));
    });
    if has_keyboard && state.editing.is_none() {
        keys(ui, cx, measuring, state, out);
    }
}

fn rows(
    ui: &mut Ui,
    cx: &Context<'_>,
    measuring: &Measuring,
    columns: &Columns,
    state: &mut MeasureState,
    out: &mut Actions,
) {
    let shown = std::mem::take(&mut state.shown);
    let mut y = ui.cursor().top();
    let sight = ui.clip_rect().expand(120.0);
    let first = shown.rows(measuring).first().map(|row| RowKey::of(row));
    let stop = state.selected.clone().or(first);
    for (item, height) in &shown.items {
        let place =
            Rect::from_min_max(pos2(columns.whole.min, y), pos2(columns.whole.max, y + height));
        y += height;
        let Item::Row { at, texts, others } = item else {
            if let Item::Stage(stage) = item
                && place.intersects(sight)
            {
                let inner = place.with_min_x(columns.name.min - 12.0);
                drawing::stage(ui.painter(), inner, stage, cx.theme);
            }
            continue;
        };
        let Some(row) = measuring.rows.get(*at) else { continue };
        let key = RowKey::of(row);
        let is_selected = state.selected.as_ref() == Some(&key);
        if is_selected && std::mem::take(&mut state.reveal) {
            ui.scroll_to_rect(place.expand(8.0), None);
        }
        if place.intersects(sight) {
            let drawn = Drawn { row, texts, others: *others, place };
            let is_stop = stop.as_ref() == Some(&key);
            one(ui, cx, columns, (&shown, drawn), state, (is_selected, is_stop), out);
        }
        if state.editing.as_ref() == Some(&key) {
            let fields =
                Rect::from_min_size(place.left_bottom(), vec2(place.width(), state.fields));
            state.fields = edit::show(ui, cx, columns, fields, row, state, out);
            y += state.fields;
        }
        if sight.y_range().contains(y) {
            ui.painter().hline(columns.whole, y, Stroke::new(1.0, cx.theme.line));
        }
    }
    state.shown = shown;
    let top = ui.cursor().top();
    ui.allocate_space(vec2(columns.whole.span(), y - top + 2.0 * GRID));
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
    let drawing =
        RowDrawing { row, texts, per_pixel: shown.per_pixel, rounds: cx.report.rounds.len() };
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
fn keys(
    ui: &Ui,
    cx: &Context<'_>,
    measuring: &Measuring,
    state: &mut MeasureState,
    out: &mut Actions,
) {
    let shown = std::mem::take(&mut state.shown);
    let rows = shown.rows(measuring);
    let selected = rows.iter().position(|row| Some(RowKey::of(row)) == state.selected);
    if let Some(row) = row_list::step(ui, selected, rows.len()).and_then(|at| rows.get(at)) {
        ui.memory_mut(|memory| memory.request_focus(row_id(&RowKey::of(row))));
        state.reveal = true;
        select(state, row, out);
    } else if let Some(row) = selected.and_then(|at| rows.get(at)) {
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
    state.shown = shown;
}
