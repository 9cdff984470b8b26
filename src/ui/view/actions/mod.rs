//! What is being done: a board and a list by state, owner, touchpoint or step; one action open beside them.

mod board;
mod list;
mod model;
mod panel;

use super::cached::{Beside, Cached, Same};
use crate::analysis::{Acting, ActionCard, Report};
use crate::edit::Edit;
use crate::i18n::Language;
use crate::journey::{Action as Doing, ActionId, ActionState, Date, Journey, PersonaId};
use crate::paint::actions::{Column, Group};
use crate::paint::fonts::regular;
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use crate::ui::paper::Paper;
use crate::ui::view::page::{counting, head, page};
use crate::ui::view::shows::segments;
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::sort_heads::Sorting;
use crate::ui::widget::tip::tip;
use egui::{Button, Frame, Label, Margin, RichText, Ui, Vec2, vec2};
use model::{Model, Of};
use std::sync::Arc;

/// How the actions are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shows {
    #[default]
    Board,
    List,
}

/// How the window looks at the journey now.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The current day.
    pub today: Date,
    /// The language.
    pub language: Language,
    /// Others are watching: names are not for them.
    pub discreet: bool,
}

/// What the view remembers.
#[derive(Clone, Debug, Default)]
pub struct ActionsState {
    shows: Shows,
    group: Group,
    selected: Option<ActionId>,
    /// The selected one is open beside the board.
    open: bool,
    /// The title of the opened one is to have the keyboard.
    wants_title: bool,
    /// The selected one is to be brought into sight.
    reveal: bool,
    /// The one that is carried to another column.
    carried: Option<ActionId>,
    sorting: Sorting,
    /// How wide board or list was in the last frame.
    width: Option<f32>,
    cached: Cached<Of, Model>,
    keyboard: Keyboard,
}

impl ActionsState {
    /// Follows the journey and its numbers; of a persona only what is done at touchpoints that it comes to, and
    /// what is done at none.
    pub fn update(
        &mut self,
        beside: Beside<'_>,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        (look, persona): (Look, Option<&PersonaId>),
    ) {
        let (journey, report) = (Same::of(journey), Same::of(report));
        if self.cached.of().is_none_or(|of| of.journey != journey) {
            let is_gone = |id: &mut ActionId| journey.actions.iter().all(|one| one.id != *id);
            self.selected.take_if(is_gone);
        }
        let Look { today, language, discreet } = look;
        let width = self.width.unwrap_or(FIRST_WIDTH) as i32;
        let group = self.group;
        let (sorting, persona) = (self.sorting, persona.cloned());
        let of = Of { journey, report, today, language, discreet, group, width, sorting, persona };
        self.cached.update(beside, of, Model::new);
    }
}

/// Beside the details at least this wide a list can be read.
const LEAST: f32 = 300.0;

/// The board or the list, and what stands above and below them.
const LEAST_PAGE: Vec2 = vec2(300.0, 460.0);

/// Until it is known how wide the page is.
const FIRST_WIDTH: f32 = 1000.0;

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut ActionsState, out: &mut Actions) {
    let model = state.cached.value();
    state.open &= state.selected.is_some();
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 8 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        page(ui, "actions page", LEAST_PAGE, |ui| parts(ui, cx, &model, state, out));
    });
}

fn parts(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Arc<Model>,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    title(ui, cx, model, state, out);
    ui.add_space(3.0 * GRID);
    if state.cached.is_awaited() {
        return counting(ui, cx);
    }
    if model.acting.cards.is_empty() {
        nothing(ui, cx, &model.acting, state, out);
        return;
    }
    let whole = ui.available_rect_before_wrap();
    let foot = 44.0 + if model.dropped.is_some() { 18.0 } else { 0.0 };
    // In a narrow window the details stand in the place of the others.
    let alone = state.open && whole.width() < panel::WIDTH + 16.0 + LEAST;
    let side = if state.open && !alone { panel::WIDTH + 16.0 } else { 0.0 };
    let place = whole.with_max_x(whole.right() - side).with_max_y(whole.bottom() - foot);
    state.width = Some(match state.shows {
        Shows::Board => place.width(),
        Shows::List => place.width().max(list::LEAST),
    });
    match state.shows {
        Shows::Board | Shows::List if alone => {}
        Shows::Board => board::show(ui, cx, model, place, state, out),
        Shows::List => list::show(ui, cx, model, place, state),
    }
    if state.open {
        let left = if alone { whole.left() } else { whole.right() - panel::WIDTH };
        let beside = whole.with_min_x(left).with_max_y(whole.bottom() - foot);
        panel::show(ui, cx, beside, state, out);
    }
    let width = state.width.unwrap_or(FIRST_WIDTH) as i32;
    let (group, sorting) = (state.group, state.sorting);
    state
        .cached
        .wants_other(ui.ctx(), |of| (of.width, of.group, of.sorting) != (width, group, sorting));
    let below = whole.with_min_y(whole.bottom() - foot + 2.0 * GRID);
    let mut below = ui.new_child(egui::UiBuilder::new().max_rect(below));
    footer(&mut below, cx, model);
    ui.allocate_space(whole.size());
}

/// Title and summary; groups, list, calendar and a new action at the right.
fn title(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Model,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    head(ui, &cx.text("actions-title"), |ui| tools(ui, cx, model, state, out));
    ui.add_space(GRID);
    if !model.acting.cards.is_empty() {
        let text = RichText::new(&model.summary).font(regular(13.5));
        ui.add(Label::new(text.color(cx.theme.muted)).wrap());
    }
}

/// Groups, list, calendar and a new action.
fn tools(
    ui: &mut Ui,
    cx: &Context<'_>,
    model: &Model,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    let groups: Vec<(Group, &str)> = Group::ALL.into_iter().map(|one| (one, one.key())).collect();
    segments(ui, cx, "actions-group", &groups, &mut state.group);
    ui.add_space(2.0 * GRID);
    let shows = [(Shows::Board, "actions-shows-board"), (Shows::List, "actions-shows-list")];
    segments(ui, cx, "actions-shows", &shows, &mut state.shows);
    ui.add_space(2.0 * GRID);
    let calendar = Button::new(cx.text("actions-calendar"));
    if ui.add_enabled(model.has_day, calendar).clicked() {
        out.push(Action::Paper(Paper::Calendar(cx.today)));
    }
    if ui.button(cx.text("actions-add")).clicked() {
        add(cx, state, Doing::new(new_id(), ""), out);
    }
}

fn nothing(
    ui: &mut Ui,
    cx: &Context<'_>,
    acting: &Acting,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    ui.add(Label::new(RichText::new(cx.text("actions-empty")).color(cx.theme.text)).wrap());
    ui.add_space(3.0 * GRID);
    pick(ui, cx, acting, state, out);
}

/// Opportunities of the map that no action takes up yet, in a menu.
fn pick(
    ui: &mut Ui,
    cx: &Context<'_>,
    acting: &Acting,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    if acting.free.is_empty() {
        if cx.journey.touchpoints().all(|(_, one)| one.opportunities.is_empty()) {
            return;
        }
        let text = RichText::new(cx.text("actions-picked-none")).font(regular(11.5));
        ui.add(Label::new(text.color(cx.theme.muted)).wrap());
        return;
    }
    ui.menu_button(cx.text("actions-pick"), |ui| {
        ui.set_max_width(420.0);
        let (height, count) = (ui.spacing().interact_size.y, acting.free.len());
        egui::ScrollArea::vertical().max_height(360.0).show_rows(ui, height, count, |ui, range| {
            for free in acting.free.get(range).unwrap_or_default() {
                let text = format!("{} · {}", free.text, free.name);
                let button = Button::new(&text).truncate().frame_when_inactive(false);
                let response = ui.add(button.min_size(vec2(0.0, height)));
                if tip(response, || text.clone()).clicked() {
                    let mut action = Doing::new(new_id(), &free.text);
                    action.state = ActionState::Idea;
                    action.touchpoints.push(free.touchpoint.clone());
                    state.selected = Some(action.id.clone());
                    state.reveal = true;
                    out.edit(Edit::AddAction(action));
                    ui.close();
                }
            }
        });
    });
    let more = cx.words.with("actions-more-on-map", &[("n", acting.free.len().into())]);
    let text = RichText::new(more).font(regular(11.5)).color(cx.theme.muted);
    ui.add(Label::new(text).wrap());
}

fn footer(ui: &mut Ui, cx: &Context<'_>, model: &Model) {
    let small = |ui: &mut Ui, text: &str| {
        ui.add(
            Label::new(RichText::new(text).font(regular(11.5)).color(cx.theme.muted)).truncate(),
        );
    };
    if let Some(dropped) = &model.dropped {
        small(ui, dropped);
    }
    small(ui, &cx.text("actions-foot"));
    small(ui, &cx.text("actions-keys"));
}

fn new_id() -> ActionId {
    ActionId::from_bits(fastrand::u64(..))
}

/// Adds an action and opens it with the keyboard in its title.
fn add(_cx: &Context<'_>, state: &mut ActionsState, action: Doing, out: &mut Actions) {
    state.selected = Some(action.id.clone());
    (state.open, state.wants_title, state.reveal) = (true, true, true);
    out.edit(Edit::AddAction(action));
}

/// Puts an action into another column.
fn move_to(card: &ActionCard, column: &Column, out: &mut Actions) {
    let moved = column.key.moved(&card.action);
    if moved != card.action {
        out.edit(Edit::ReplaceAction(moved));
    }
}

/// Where the selected action stands: its column, and its place in it.
fn place_of(model: &Model, selected: Option<&ActionId>) -> Option<(usize, usize)> {
    let selected = selected?;
    let card = model.acting.cards.iter().position(|one| one.action.id == *selected)?;
    model
        .columns
        .iter()
        .enumerate()
        .find_map(|(at, column)| Some((at, column.cards.iter().position(|one| *one == card)?)))
}
