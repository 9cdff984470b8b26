//! What is being done: a board and a list by state, owner, touchpoint or step; one action open beside them.

mod board;
mod list;
mod panel;

use super::cached::Cached;
use crate::analysis::{Acting, ActionCard, Report, acting};
use crate::edit::Edit;
use crate::journey::{
    Action as Doing, ActionId, ActionState, Date, Journey, PersonaId, TouchpointId,
};
use crate::paint::actions::{Column, Group, columns, dropped};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::context::Context;
use crate::ui::paper::Paper;
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::sort_heads::Sorting;
use crate::wording::acting::{self as texts, CardTexts};
use egui::{Align, Button, Frame, Label, Layout, Margin, RichText, Ui, WidgetInfo, vec2};
use std::sync::Arc;

/// How the actions are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shows {
    #[default]
    Board,
    List,
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
    cached: Cached<(Date, Option<PersonaId>), Acting>,
    keyboard: Keyboard,
}

impl ActionsState {
    /// Follows the journey and its numbers; of a persona only what is done at touchpoints that it comes to, and
    /// what is done at none.
    pub fn update(
        &mut self,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        today: Date,
        persona: Option<&PersonaId>,
    ) {
        self.cached.update(journey, report, (today, persona.cloned()), |journey, report| {
            let mut acting = acting(journey, report, today);
            if let Some(persona) = persona {
                let meets = |id: &TouchpointId| {
                    journey.touchpoint(id).is_some_and(|it| it.is_met_by(persona))
                };
                acting.cards.retain(|card| {
                    card.touchpoints.is_empty() || card.touchpoints.iter().any(|(id, _)| meets(id))
                });
                acting.free.retain(|one| meets(&one.touchpoint));
            }
            acting
        });
    }
}

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut ActionsState, out: &mut Actions) {
    let acting = state.cached.value();
    let is_there = |id: &ActionId| cx.journey.actions.iter().any(|one| one.id == *id);
    state.selected.take_if(|id| !is_there(id));
    state.open &= state.selected.is_some();
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 8 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        title(ui, cx, &acting, state, out);
        ui.add_space(3.0 * GRID);
        if acting.cards.is_empty() {
            nothing(ui, cx, &acting, state, out);
            return;
        }
        let all = columns(cx.journey, &acting, state.group, cx.words);
        let page = ui.available_rect_before_wrap();
        let foot = 44.0 + if dropped(&acting, cx.words).is_some() { 18.0 } else { 0.0 };
        let side = if state.open { panel::WIDTH + 16.0 } else { 0.0 };
        let place = page.with_max_x(page.right() - side).with_max_y(page.bottom() - foot);
        match state.shows {
            Shows::Board => board::show(ui, cx, (&acting, &all), place, state, out),
            Shows::List => list::show(ui, cx, (&acting, &all), place, state, out),
        }
        if state.open {
            let beside =
                page.with_min_x(page.right() - panel::WIDTH).with_max_y(page.bottom() - foot);
            panel::show(ui, cx, beside, state, out);
        }
        let below = page.with_min_y(page.bottom() - foot + 2.0 * GRID);
        let mut below = ui.new_child(egui::UiBuilder::new().max_rect(below));
        footer(&mut below, cx, &acting);
        ui.allocate_space(page.size());
    });
}

/// Title and summary; groups, list, calendar and a new action at the right.
fn title(
    ui: &mut Ui,
    cx: &Context<'_>,
    acting: &Acting,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    let heading = |ui: &mut Ui| {
        let text = RichText::new(cx.text("actions-title")).font(semibold(20.0));
        ui.add(Label::new(text.color(cx.theme.text)).selectable(false));
    };
    // Too narrow for one row.
    let is_narrow = ui.available_width() < 800.0;
    if is_narrow {
        heading(ui);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID);
        if !is_narrow {
            heading(ui);
        }
        if is_narrow {
            tools(ui, cx, state, false, out);
        } else {
            let layout = Layout::right_to_left(Align::Center);
            ui.with_layout(layout, |ui| tools(ui, cx, state, true, out));
        }
    });
    ui.add_space(GRID);
    if !acting.cards.is_empty() {
        let text = RichText::new(texts::summary(acting, cx.words)).font(regular(13.5));
        ui.add(Label::new(text.color(cx.theme.muted)).wrap());
    }
}

/// Groups, list, calendar and a new action; from the right the last comes first.
fn tools(
    ui: &mut Ui,
    cx: &Context<'_>,
    state: &mut ActionsState,
    from_right: bool,
    out: &mut Actions,
) {
    if ui.button(cx.text("actions-add")).clicked() {
        add(cx, state, Doing::new(new_id(), ""), out);
    }
    let has_day = cx.journey.actions.iter().any(|one| one.due.is_some() && !one.state.is_over());
    let calendar = Button::new(cx.text("actions-calendar"));
    if ui.add_enabled(has_day, calendar).clicked() {
        out.push(Action::Paper(Paper::Calendar(cx.today)));
    }
    ui.add_space(2.0 * GRID);
    let mut shows = [(Shows::Board, "actions-shows-board"), (Shows::List, "actions-shows-list")];
    let mut groups: Vec<(Group, &str)> =
        Group::ALL.into_iter().map(|one| (one, one.key())).collect();
    if from_right {
        shows.reverse();
        groups.reverse();
    }
    chosen(ui, cx, "actions-shows", &shows, &mut state.shows);
    ui.add_space(2.0 * GRID);
    chosen(ui, cx, "actions-group", &groups, &mut state.group);
}

/// A row of buttons of which one is chosen, from the right.
fn chosen<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Context<'_>,
    group: &str,
    all: &[(T, &str)],
    now: &mut T,
) {
    let group = cx.text(group);
    for (one, key) in all {
        let word = cx.text(key);
        let name = format!("{group}: {word}");
        let is_chosen = *one == *now;
        let response = ui.add(Button::new(word).selected(is_chosen));
        response
            .widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &name));
        if response.clicked() {
            *now = *one;
        }
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
        let text = RichText::new(cx.text("actions-picked-none")).font(regular(11.5));
        ui.add(Label::new(text.color(cx.theme.muted)).wrap());
        return;
    }
    ui.menu_button(cx.text("actions-pick"), |ui| {
        ui.set_max_width(420.0);
        egui::ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for free in &acting.free {
                let text = format!("{} · {}", free.text, free.name);
                if ui.add(Button::new(text).wrap().frame_when_inactive(false)).clicked() {
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

fn footer(ui: &mut Ui, cx: &Context<'_>, acting: &Acting) {
    let small = |ui: &mut Ui, text: &str| {
        ui.add(
            Label::new(RichText::new(text).font(regular(11.5)).color(cx.theme.muted)).truncate(),
        );
    };
    if let Some(dropped) = dropped(acting, cx.words) {
        small(ui, &dropped);
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

/// The texts of a card, with names as they may be shown.
fn card_texts(cx: &Context<'_>, card: &ActionCard) -> CardTexts {
    texts::card(card, &cx.personal(&card.action.owner), cx.today, cx.words)
}

/// Puts an action into another column.
fn move_to(card: &ActionCard, column: &Column, out: &mut Actions) {
    let moved = column.key.moved(&card.action);
    if moved != card.action {
        out.edit(Edit::ReplaceAction(moved));
    }
}

/// Where the selected action stands: its column, and its place in it.
fn place_of(
    acting: &Acting,
    columns: &[Column],
    selected: Option<&ActionId>,
) -> Option<(usize, usize)> {
    let selected = selected?;
    columns.iter().enumerate().find_map(|(at, column)| {
        let is =
            |card: &usize| acting.cards.get(*card).is_some_and(|one| one.action.id == *selected);
        Some((at, column.cards.iter().position(is)?))
    })
}
