//! The business figures of the journey, their calculators, and where customers leave.

mod customers;
mod panel;
mod table;

use super::cached::Cached;
use crate::analysis::{Course, FigureOf, FigureRow, Leaving, Report, Way, leaving, steering};
use crate::edit::{Edit, Step};
use crate::journey::{
    Better, Formula, Journey, Kpi, KpiId, PersonaId, Stage, Touchpoint, TouchpointId,
};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::GRID;
use crate::ui::action::Actions;
use crate::ui::context::{Context, Selection};
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::sort_heads::{SortKey, Sorting};
use crate::wording::figures as texts;
use egui::{
    Align, Button, Frame, Label, Layout, Margin, RichText, Ui, UiBuilder, WidgetInfo, vec2,
};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shows {
    #[default]
    Table,
    Customers,
}

/// What the view is made of.
#[derive(Clone, Debug, Default)]
struct Model {
    rows: Vec<FigureRow>,
    customers: Leaving,
}

/// What the view remembers.
#[derive(Clone, Debug, Default)]
pub struct KpisState {
    shows: Shows,
    selected: Option<KpiId>,
    /// The calculator of the selected figure is open.
    open: bool,
    /// The field that is to have the keyboard.
    wants_field: Option<&'static str>,
    reveal: bool,
    sorting: Sorting,
    cached: Cached<(Option<PersonaId>, Sorting), Model>,
    keyboard: Keyboard,
}

impl KpisState {
    /// Follows the journey and its numbers; of a persona only touchpoints that it comes to.
    pub fn update(
        &mut self,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        persona: Option<&PersonaId>,
    ) {
        let sorting = self.sorting;
        self.cached.update(journey, report, (persona.cloned(), sorting), |journey, report| {
            let mut rows = steering(journey, report);
            let mut customers = leaving(journey, report);
            if let Some(persona) = persona {
                let away = journey.touchpoints().filter(|(_, one)| !one.is_met_by(persona));
                let away: BTreeSet<&TouchpointId> = away.map(|(_, one)| &one.id).collect();
                rows.retain(|row| match &row.of {
                    FigureOf::Touchpoint(id) => !away.contains(id),
                    FigureOf::Stage(_) => true,
                });
                customers.stops.retain(|stop| !away.contains(&stop.id));
            }
            sorting.arrange(&mut rows, sort_key);
            Model { rows, customers }
        });
    }
}

/// What a figure is sorted by in a column of the table.
fn sort_key(row: &FigureRow, column: usize) -> SortKey {
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
        // Figures in other units are compared by their change in percent; shares change in points.
        _ => SortKey::number(match row.report.unit.as_str() {
            "%" => row.report.change,
            _ => row.report.change_percent,
        }),
    }
}

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut KpisState, out: &mut Actions) {
    let model = state.cached.value();
    state.selected.take_if(|id| !cx.journey.kpis().any(|kpi| kpi.id == *id));
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 8 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        title(ui, cx, &model, state, out);
        ui.add_space(2.0 * GRID);
        let page = ui.available_rect_before_wrap();
        if state.shows == Shows::Customers {
            customers::show(ui, cx, &model.customers, out);
            return;
        }
        if model.rows.is_empty() {
            let text = RichText::new(cx.text("kpis-empty")).color(cx.theme.text);
            ui.add(Label::new(text).wrap());
            ui.add_space(3.0 * GRID);
            add_menu(ui, cx, state, out);
            return;
        }
        let is_open = state.open && state.selected.is_some();
        let side = if is_open { panel::WIDTH + 16.0 } else { 0.0 };
        let place = page.with_max_x(page.right() - side);
        table::show(ui, cx, &model.rows, place, state, out);
        if is_open {
            let beside = page.with_min_x(page.right() - panel::WIDTH);
            panel::show(ui, cx, &model.rows, beside, state, out);
        }
        ui.allocate_space(page.size());
    });
}

fn title(ui: &mut Ui, cx: &Context<'_>, model: &Model, state: &mut KpisState, out: &mut Actions) {
    let is_table = state.shows == Shows::Table;
    ui.horizontal(|ui| {
        let key = if is_table { "kpis-title" } else { "leaving-title" };
        let text = RichText::new(cx.text(key)).font(semibold(20.0)).color(cx.theme.text);
        ui.add(Label::new(text).selectable(false));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if is_table && !model.rows.is_empty() {
                add_menu(ui, cx, state, out);
                ui.add_space(2.0 * GRID);
            }
            let all =
                [(Shows::Customers, "kpis-shows-leaving"), (Shows::Table, "kpis-shows-table")];
            let group = cx.text("kpis-shows");
            for (shows, key) in all {
                let word = cx.text(key);
                let name = format!("{group}: {word}");
                let is_chosen = state.shows == shows;
                let response = ui.add(Button::new(word).selected(is_chosen));
                response.widget_info(|| {
                    WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &name)
                });
                if response.clicked() {
                    state.shows = shows;
                }
            }
        });
    });
    ui.add_space(GRID);
    let summary = if is_table {
        texts::summary(&model.rows, cx.words)
    } else {
        texts::leaving_summary(&model.customers, cx.report, cx.words)
    };
    if !is_table || !model.rows.is_empty() {
        let text = RichText::new(summary).font(regular(13.5)).color(cx.theme.muted);
        ui.add(Label::new(text).wrap());
    }
}

/// Adds a figure to a stage or touchpoint that is chosen in a menu.
fn add_menu(ui: &mut Ui, cx: &Context<'_>, state: &mut KpisState, out: &mut Actions) {
    ui.menu_button(cx.text("kpis-add"), |ui| {
        ui.set_max_width(320.0);
        egui::ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for stage in &cx.journey.stages {
                if ui.add(Button::new(RichText::new(&stage.name).strong()).truncate()).clicked() {
                    add(cx, &FigureOf::Stage(stage.id.clone()), state, out);
                    ui.close();
                }
                for touchpoint in &stage.touchpoints {
                    ui.push_id(&touchpoint.id, |ui| {
                        let name = &touchpoint.name;
                        let button = Button::new(name).truncate().frame_when_inactive(false);
                        if ui.add(button).clicked() {
                            add(cx, &FigureOf::Touchpoint(touchpoint.id.clone()), state, out);
                            ui.close();
                        }
                    });
                }
            }
        });
    });
}

fn add(cx: &Context<'_>, of: &FigureOf, state: &mut KpisState, out: &mut Actions) {
    let id = KpiId::from_bits(fastrand::u64(..));
    let kpi = Kpi::new(id.clone(), &cx.text("kpis-new"), Better::Higher, Formula::Plain);
    change(cx, of, out, |kpis| kpis.push(kpi));
    state.selected = Some(id);
    (state.open, state.reveal) = (true, true);
    state.wants_field = Some("inspector-kpi-name");
}

/// Changes the figures of a stage or touchpoint.
fn change(cx: &Context<'_>, of: &FigureOf, out: &mut Actions, change: impl FnOnce(&mut Vec<Kpi>)) {
    if let Some(edit) = edit(cx, of, Step::EditKpi, change) {
        out.edit(edit);
    }
}

fn edit(
    cx: &Context<'_>,
    of: &FigureOf,
    step: Step,
    change: impl FnOnce(&mut Vec<Kpi>),
) -> Option<Edit> {
    match of {
        FigureOf::Stage(id) => {
            let mut stage = Stage::clone(cx.journey.stage(id)?);
            change(&mut stage.kpis);
            Some(Edit::ReplaceStage { stage: Box::new(stage), step })
        }
        FigureOf::Touchpoint(id) => {
            let mut touchpoint = Touchpoint::clone(cx.journey.touchpoint(id)?);
            change(&mut touchpoint.kpis);
            Some(Edit::ReplaceTouchpoint { touchpoint: Box::new(touchpoint), step })
        }
    }
}

fn selection(of: &FigureOf) -> Selection {
    match of {
        FigureOf::Stage(id) => Selection::Stage(id.clone()),
        FigureOf::Touchpoint(id) => Selection::Touchpoint(id.clone()),
    }
}

fn part(ui: &mut Ui, place: egui::Rect, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(place), add);
}
