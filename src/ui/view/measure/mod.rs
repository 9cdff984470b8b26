//! Who is asked what, how and when: a row a question, changed in its place, and what nobody asks.

mod ask;
mod edit;
mod foot;
mod list;
mod shown;
mod sorting;

use super::cached::{Beside, Cached, Same};
use crate::analysis::{AskedAbout, MeasureRow, Measuring, Report, measuring};
use crate::i18n::{Language, folded};
use crate::journey::{Date, Journey, SurveyId, TouchpointId};
use crate::paint::fonts::{regular, semibold};
use crate::paint::measure::MIN_WIDTH;
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, View};
use crate::ui::view::page::{counting, head, page};
use crate::ui::view::shows::segments;
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::sort_heads::Sorting;
use crate::wording::measure as texts;
use egui::{Button, Frame, Label, Margin, RichText, Ui, WidgetInfo, vec2};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// As in the journey.
    #[default]
    Journey,
    /// Those that need the most answers first.
    Missing,
    /// Those whose answers are oldest first.
    Oldest,
}

const ORDERS: [(Order, &str); 3] = [
    (Order::Journey, "measure-order-journey"),
    (Order::Missing, "measure-order-missing"),
    (Order::Oldest, "measure-order-oldest"),
];

/// Which row: what it is about and the question, where there is one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowKey {
    about: AskedAbout,
    survey: Option<SurveyId>,
}

impl RowKey {
    fn of(row: &MeasureRow) -> Self {
        Self { about: row.about.clone(), survey: row.survey.clone() }
    }

    fn is_of(&self, row: &MeasureRow) -> bool {
        self.survey == row.survey && self.about == row.about
    }
}

/// What the view remembers.
#[derive(Clone, Debug)]
pub struct MeasureState {
    order: Order,
    /// Another order, chosen by a head of the table.
    sorting: Sorting,
    /// Only rows that have these words somewhere are shown.
    filter: String,
    /// The change that is to be found, in points.
    change: u8,
    /// Touchpoints whose other questions are shown.
    open: BTreeSet<TouchpointId>,
    selected: Option<RowKey>,
    /// The row that is changed in its place.
    editing: Option<RowKey>,
    /// The field that is to have the keyboard when the row is opened.
    wants_field: Option<&'static str>,
    /// How high the opened row's fields were in the last frame.
    fields: f32,
    /// The selected row is to be brought into sight.
    reveal: bool,
    /// The form for a group that is never asked, while it is open.
    ask: Option<ask::AskForm>,
    /// How wide the page was in the last frame.
    width: Option<f32>,
    cached: Cached<(Same<Journey>, Same<Report>, u8, Date), Measuring>,
    shown: Cached<shown::Of, shown::Shown>,
    keyboard: Keyboard,
}

impl Default for MeasureState {
    fn default() -> Self {
        Self {
            order: Order::default(),
            sorting: Sorting::default(),
            filter: String::new(),
            change: 10,
            open: BTreeSet::new(),
            selected: None,
            editing: None,
            wants_field: None,
            fields: 240.0,
            reveal: false,
            ask: None,
            width: None,
            cached: Cached::default(),
            shown: Cached::default(),
            keyboard: Keyboard::default(),
        }
    }
}

impl MeasureState {
    /// Follows the journey and its numbers.
    pub fn update(
        &mut self,
        beside: Beside<'_>,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        today: Date,
        language: Language,
    ) {
        let key = (Same::of(journey), Same::of(report), self.change, today);
        self.cached.update(beside, key, |(journey, report, change, today)| {
            measuring(journey, report, f64::from(*change), *today)
        });
        if let Some((_, report, ..)) = self.cached.of() {
            let of = self.shown_of(report.clone(), language);
            self.shown.update(beside, of, shown::Shown::new);
        }
    }

    /// What the rows are to be made of.
    fn shown_of(&self, report: Same<Report>, language: Language) -> shown::Of {
        shown::Of {
            measuring: Same::of(&self.cached.value()),
            report,
            order: self.order,
            sorting: self.sorting,
            open: self.open.clone(),
            filter: folded(self.filter.trim()),
            width: self.width.unwrap_or(MIN_WIDTH) as i32,
            language,
        }
    }
}

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut MeasureState, out: &mut Actions) {
    let measuring = state.cached.value();
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 8 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        if state.cached.is_awaited() {
            heading(ui, cx, "measure-title");
            ui.add_space(2.0 * GRID);
            return counting(ui, cx);
        }
        if measuring.touchpoints == 0 {
            nothing(ui, cx, out);
            return;
        }
        page(ui, "measure page", vec2(MIN_WIDTH, 460.0), |ui| {
            title(ui, cx, &measuring, state, out);
            ui.add_space(2.0 * GRID);
            let foot = foot::height(ui, cx, &measuring, state);
            list::show(ui, cx, &measuring, state, foot, out);
            foot::show(ui, cx, &measuring, state, out);
            state.shown.wants_other(ui.ctx(), |of| {
                *of != state.shown_of(of.report.clone(), cx.words.language())
            });
        });
    });
}

fn heading(ui: &mut Ui, cx: &Context<'_>, key: &str) {
    let text = RichText::new(cx.text(key)).font(semibold(20.0)).color(cx.theme.text);
    ui.add(Label::new(text).selectable(false));
}

/// No touchpoints: says where they are made.
fn nothing(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    heading(ui, cx, "measure-title");
    ui.add_space(3.0 * GRID);
    ui.add(Label::new(RichText::new(cx.text("measure-empty")).color(cx.theme.text)).wrap());
    ui.add_space(3.0 * GRID);
    if ui.button(cx.text(Command::Show(View::Map).key())).clicked() {
        out.push(Action::Show(View::Map));
    }
}

/// Title and summary; orders and the questionnaire at the right.
fn title(
    ui: &mut Ui,
    cx: &Context<'_>,
    measuring: &Measuring,
    state: &mut MeasureState,
    out: &mut Actions,
) {
    head(ui, &cx.text("measure-title"), |ui| {
        let before = state.sorting.by.is_none().then_some(state.order);
        let mut order = before;
        let orders = ORDERS.map(|(order, key)| (Some(order), key));
        segments(ui, cx, "measure-order", &orders, &mut order);
        if let Some(order) = order.filter(|_| order != before) {
            (state.order, state.sorting) = (order, Sorting::default());
            state.reveal = true;
        }
        ui.add_space(2.0 * GRID);
        search(ui, cx, state);
        if ui.button(cx.text("measure-questionnaire")).clicked() {
            out.push(Action::Run(Command::Questionnaire));
        }
    });
    ui.add_space(GRID);
    ui.horizontal_wrapped(|ui| {
        let text = RichText::new(texts::summary(measuring, cx.words));
        ui.add(Label::new(text.font(regular(13.5)).color(cx.theme.muted)).wrap());
        points(ui, cx, state);
        if cx.journey.rounds.is_empty() {
            ui.label(RichText::new(cx.text("measure-no-round")).color(cx.theme.caution));
            if ui.button(cx.text(Command::Rounds.key())).clicked() {
                out.push(Action::Run(Command::Rounds));
            }
        }
    });
}

/// A field whose words rows must have. Ctrl+F leads to it, Escape empties it.
fn search(ui: &mut Ui, cx: &Context<'_>, state: &mut MeasureState) {
    let id = egui::Id::unique("measure-search");
    let name = cx.text("measure-search");
    let field = egui::TextEdit::singleline(&mut state.filter).id(id);
    let response = ui.add(field.desired_width(150.0).hint_text(&name)).accessible_name(&name);
    let escapes = ui.input(|input| input.key_pressed(egui::Key::Escape));
    if response.lost_focus() && escapes {
        state.filter.clear();
    }
    let find = egui::KeyboardShortcut::new(egui::Modifiers::COMMAND, egui::Key::F);
    if ui.input_mut(|input| input.consume_shortcut(&find)) {
        response.request_focus();
    }
}

/// The change that is to be found, 5–30 points.
fn points(ui: &mut Ui, cx: &Context<'_>, state: &mut MeasureState) {
    let step = |ui: &mut Ui, mark: &str, key: &str, can: bool| {
        let name = cx.text(key);
        let button = Button::new(mark).small().min_size(vec2(22.0, 20.0));
        let response = ui.add_enabled(can, button);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, can, &name));
        response.on_hover_text(&name).clicked()
    };
    if step(ui, "\u{2212}", "measure-fewer-points", state.change > 5) {
        state.change -= 1;
    }
    if step(ui, "+", "measure-more-points", state.change < 30) {
        state.change += 1;
    }
}
