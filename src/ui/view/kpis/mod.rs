//! The KPIs of the journey, their calculators, and where customers leave.

mod customers;
mod panel;
mod table;

use super::cached::{Beside, Cached, Same};
use crate::analysis::{Course, KpiOf, KpiRow, Leaving, Report, Way, leaving, steering};
use crate::edit::{Edit, Step};
use crate::i18n::{Language, Words};
use crate::journey::{
    Better, Formula, Journey, Kpi, KpiId, PersonaId, Stage, Touchpoint, TouchpointId,
};
use crate::paint::fonts::regular;
use crate::paint::kpis::{self as drawing, Columns, MIN_WIDTH};
use crate::paint::stack::Stack;
use crate::paint::theme::GRID;
use crate::ui::action::Actions;
use crate::ui::context::{Context, Selection};
use crate::ui::view::page::{counting, head, page};
use crate::ui::view::shows::segments;
use crate::ui::view::stageless;
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::sort_heads::{SortKey, Sorting};
use crate::wording::kpis::{self as texts, KpiTexts};
use egui::{Button, Frame, Label, Margin, Rangef, RichText, Ui, UiBuilder, Vec2, vec2};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shows {
    #[default]
    Table,
    Customers,
}

/// What it is made of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct KpisOf {
    pub journey: Same<Journey>,
    pub report: Same<Report>,
    pub language: Language,
    pub width: i32,
    pub persona: Option<PersonaId>,
    pub sorting: Sorting,
}

impl KpisOf {
    /// Touchpoints that the persona does not come to.
    fn away(&self) -> BTreeSet<&TouchpointId> {
        let Some(persona) = &self.persona else { return BTreeSet::new() };
        let away = self.journey.touchpoints().filter(|(_, one)| !one.is_met_by(persona));
        away.map(|(_, one)| &one.id).collect()
    }
}

/// The KPIs with their texts and places.
#[derive(Clone, Debug, Default)]
pub(super) struct Kpis {
    pub rows: Vec<KpiRow>,
    pub texts: Vec<KpiTexts>,
    pub places: Stack,
}

impl Kpis {
    pub(super) fn new(of: &KpisOf) -> Self {
        let words = Words::of(of.language);
        let mut rows = steering(&of.journey, &of.report);
        let away = of.away();
        rows.retain(|row| match &row.of {
            KpiOf::Touchpoint(id) => !away.contains(id),
            KpiOf::Stage(_) => true,
        });
        of.sorting.arrange(&mut rows, sort_key);
        let texts: Vec<KpiTexts> = rows.iter().map(|row| texts::row(row, words)).collect();
        let columns = Columns::new(Rangef::new(0.0, of.width as f32));
        let heights =
            rows.iter().zip(&texts).map(|(row, texts)| drawing::row_height(row, texts, &columns));
        Self { places: Stack::new(heights), rows, texts }
    }
}

/// What is shown, with its texts and places.
#[derive(Clone, Debug, Default)]
struct Model {
    kpis: Kpis,
    summary: String,
    customers: Leaving,
    customers_summary: String,
    lines: Vec<customers::Line>,
}

impl Model {
    fn new(of: &KpisOf) -> Self {
        let words = Words::of(of.language);
        let kpis = Kpis::new(of);
        let mut customers = leaving(&of.journey, &of.report);
        let away = of.away();
        customers.stops.retain(|stop| !away.contains(&stop.id));
        Self {
            summary: texts::summary(&kpis.rows, words),
            customers_summary: texts::leaving_summary(&customers, &of.report, words),
            lines: customers::lines(&of.journey, &customers),
            kpis,
            customers,
        }
    }
}

/// Beside the calculator at least this wide a table can be read.
const LEAST: f32 = 300.0;

/// What the view remembers.
#[derive(Clone, Debug, Default)]
pub struct KpisState {
    shows: Shows,
    selected: Option<KpiId>,
    /// The calculator of the selected KPI is open.
    open: bool,
    /// The field that is to have the keyboard.
    wants_field: Option<&'static str>,
    reveal: bool,
    sorting: Sorting,
    /// How wide the page was in the last frame.
    width: Option<f32>,
    /// Lines of the table of customers in which something was refused in the last frame.
    refused: BTreeSet<usize>,
    cached: Cached<KpisOf, Model>,
    keyboard: Keyboard,
}

impl KpisState {
    /// Follows the journey and its numbers; of a persona only touchpoints that it comes to.
    pub fn update(
        &mut self,
        beside: Beside<'_>,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        (language, persona): (Language, Option<&PersonaId>),
    ) {
        let (journey, report) = (Same::of(journey), Same::of(report));
        let is_new = self.cached.of().is_none_or(|of| of.journey != journey);
        if is_new {
            self.selected.take_if(|id| !journey.kpis().any(|kpi| kpi.id == *id));
        }
        let width = self.width.unwrap_or(MIN_WIDTH) as i32;
        let (persona, sorting) = (persona.cloned(), self.sorting);
        let of = KpisOf { journey, report, language, width, persona, sorting };
        self.cached.update(beside, of, Model::new);
    }
}

/// What a KPI is sorted by in a column of the table.
fn sort_key(row: &KpiRow, column: usize) -> SortKey {
    let course = |course: Course| match course {
        Course::Worse => Some(0.0),
        Course::NotShown => Some(1.0),
        Course::Same => Some(2.0),
        Course::Better => Some(3.0),
        Course::Unknown => None,
    };
    let way = |way: Way| match way {
        Way::Away => Some(-1.0),
        Way::Share(share) => Some(share),
        Way::There => Some(2.0),
        Way::Unknown => None,
    };
    match column {
        0 => SortKey::text(&row.report.name),
        1 => SortKey::Number(f64::from(u8::from(!row.report.higher_is_better))),
        2 => SortKey::number(row.before),
        3 => SortKey::number(row.after),
        4 => SortKey::number(course(row.course)),
        5 => SortKey::number(way(row.way)),
        // Kpis in other units are compared by their change in percent; shares change in points.
        _ => SortKey::number(match row.report.unit.as_str() {
            "%" => row.report.change,
            _ => row.report.change_percent,
        }),
    }
}

/// The table, and what stands above and below it.
const LEAST_PAGE: Vec2 = vec2(300.0, 420.0);

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut KpisState, out: &mut Actions) {
    let model = state.cached.value();
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 8 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        page(ui, "kpis", LEAST_PAGE, |ui| parts(ui, cx, &model, state, out));
    });
}

fn parts(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Arc<Model>,
    state: &mut KpisState,
    out: &mut Actions,
) {
    title(ui, cx, model, state, out);
    ui.add_space(2.0 * GRID);
    let whole = ui.available_rect_before_wrap();
    if state.cached.is_awaited() {
        return counting(ui, cx);
    }
    if state.shows == Shows::Customers {
        customers::show(ui, cx, model, state, out);
        return;
    }
    if model.kpis.rows.is_empty() {
        let text = RichText::new(cx.text("kpis-empty")).color(cx.theme.text);
        ui.add(Label::new(text).wrap());
        ui.add_space(3.0 * GRID);
        if cx.journey.stages.is_empty() {
            stageless::show(ui, cx, out);
        } else {
            add_menu(ui, cx, state, out);
        }
        return;
    }
    let is_open = state.open && state.selected.is_some();
    // In a narrow window the calculator stands in the place of the table.
    let alone = is_open && whole.width() < panel::WIDTH + 16.0 + LEAST;
    let side = if is_open && !alone { panel::WIDTH + 16.0 } else { 0.0 };
    let place = whole.with_max_x(whole.right() - side);
    if !alone {
        table::show(ui, cx, &model.kpis, place, state, out);
    }
    if is_open {
        let left = if alone { whole.left() } else { whole.right() - panel::WIDTH };
        let beside = whole.with_min_x(left);
        panel::show(ui, cx, &model.kpis.rows, beside, state, out);
    }
    ui.allocate_space(whole.size());
}

fn title(ui: &mut Ui, cx: &Context<'_>, model: &Model, state: &mut KpisState, out: &mut Actions) {
    let is_table = state.shows == Shows::Table;
    let key = if is_table { "kpis-title" } else { "leaving-title" };
    head(ui, &cx.text(key), |ui| {
        // In the place of an empty table there is the same button.
        if !model.kpis.rows.is_empty() {
            add_menu(ui, cx, state, out);
            ui.add_space(2.0 * GRID);
        }
        let all = [(Shows::Table, "kpis-shows-table"), (Shows::Customers, "kpis-shows-leaving")];
        segments(ui, cx, "kpis-shows", &all, &mut state.shows);
    });
    ui.add_space(GRID);
    let summary = if is_table { &model.summary } else { &model.customers_summary };
    if !is_table || !model.kpis.rows.is_empty() {
        let text = RichText::new(summary).font(regular(13.5)).color(cx.theme.muted);
        ui.add(Label::new(text).wrap());
    }
}

/// Adds a KPI to a stage or touchpoint that is chosen in a menu.
fn add_menu(ui: &mut Ui, cx: &Context<'_>, state: &mut KpisState, out: &mut Actions) {
    ui.menu_button(cx.text("kpis-add"), |ui| {
        ui.set_max_width(320.0);
        let stages = &cx.journey.stages;
        let count = stages.iter().map(|stage| 1 + stage.touchpoints.len()).sum();
        let height = ui.spacing().interact_size.y;
        egui::ScrollArea::vertical().max_height(420.0).show_rows(ui, height, count, |ui, range| {
            for (stage, touchpoint) in lines_between(stages, range) {
                let (of, name) = match touchpoint {
                    None => (KpiOf::Stage(stage.id.clone()), RichText::new(&stage.name).strong()),
                    Some(one) => (KpiOf::Touchpoint(one.id.clone()), RichText::new(&one.name)),
                };
                let is_stage = touchpoint.is_none();
                let id = touchpoint.map_or(stage.id.as_str(), |one| one.id.as_str());
                ui.push_id(id, |ui| {
                    let button = Button::new(name).truncate().frame_when_inactive(is_stage);
                    if ui.add(button.min_size(vec2(0.0, height))).clicked() {
                        add(cx, &of, state, out);
                        ui.close();
                    }
                });
            }
        });
    });
}

/// The lines of this range of a list in which each stage is followed by its touchpoints.
fn lines_between(
    stages: &[Arc<Stage>],
    range: std::ops::Range<usize>,
) -> Vec<(&Stage, Option<&Touchpoint>)> {
    let mut lines = Vec::new();
    let mut first = 0;
    for stage in stages {
        let end = first + 1 + stage.touchpoints.len();
        for at in range.start.max(first)..range.end.min(end) {
            let touchpoint = (at - first).checked_sub(1).and_then(|at| stage.touchpoints.get(at));
            lines.push((stage.as_ref(), touchpoint.map(Arc::as_ref)));
        }
        first = end;
    }
    lines
}

/// The KPI itself, found without going through the whole journey.
fn kpi_of<'a>(cx: &Context<'a>, row: &KpiRow) -> Option<&'a Kpi> {
    let kpis: &'a [Kpi] = match &row.of {
        KpiOf::Stage(id) => &cx.journey.stage(id)?.kpis,
        KpiOf::Touchpoint(id) => &cx.touchpoint(id)?.1.kpis,
    };
    kpis.iter().find(|kpi| kpi.id == row.report.id)
}

fn add(cx: &Context<'_>, of: &KpiOf, state: &mut KpisState, out: &mut Actions) {
    let id = KpiId::from_bits(fastrand::u64(..));
    let kpi = Kpi::new(id.clone(), &cx.text("inspector-new-kpi"), Better::Higher, Formula::Plain);
    change(cx, of, out, |kpis| kpis.push(kpi));
    state.selected = Some(id);
    state.shows = Shows::Table;
    (state.open, state.reveal) = (true, true);
    state.wants_field = Some("inspector-kpi-name");
}

/// Changes the KPIs of a stage or touchpoint.
fn change(cx: &Context<'_>, of: &KpiOf, out: &mut Actions, change: impl FnOnce(&mut Vec<Kpi>)) {
    if let Some(edit) = edit(cx, of, Step::EditKpi, change) {
        out.edit(edit);
    }
}

fn edit(
    cx: &Context<'_>,
    of: &KpiOf,
    step: Step,
    change: impl FnOnce(&mut Vec<Kpi>),
) -> Option<Edit> {
    match of {
        KpiOf::Stage(id) => {
            let mut stage = Stage::clone(cx.journey.stage(id)?);
            change(&mut stage.kpis);
            Some(Edit::ReplaceStage { stage: Box::new(stage), step })
        }
        KpiOf::Touchpoint(id) => {
            let mut touchpoint = Touchpoint::clone(cx.touchpoint(id)?.1);
            change(&mut touchpoint.kpis);
            Some(Edit::ReplaceTouchpoint { touchpoint: Box::new(touchpoint), step })
        }
    }
}

fn selection(of: &KpiOf) -> Selection {
    match of {
        KpiOf::Stage(id) => Selection::Stage(id.clone()),
        KpiOf::Touchpoint(id) => Selection::Touchpoint(id.clone()),
    }
}

fn part(ui: &mut Ui, place: egui::Rect, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(place), add);
}
