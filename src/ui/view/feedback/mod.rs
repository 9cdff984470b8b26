//! What customers said: a list to search, filter and tag, its themes, and the closed loop.

mod answer;
mod change;
mod details;
mod filters;
mod found;
mod keys;
mod list;
mod overview;
mod selected;
mod shown;
mod suggest;
mod summary;
mod tags;
mod waiting;

pub use found::{Found, Lists};
pub use selected::Selected;

use crate::analysis::Filter;
use crate::journey::{FeedbackId, LoopState, PersonaId};
use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::context::View;
use crate::ui::widget::field::hint;
use egui::{
    Frame, Label, Margin, Rangef, Rect, RichText, ScrollArea, TextStyle, Ui, UiBuilder, vec2,
};
use std::collections::BTreeSet;
use suggest::Suggestions;
use summary::Summary;

/// What the view remembers.
#[derive(Clone, Debug, Default)]
pub struct FeedbackState {
    /// What is looked for.
    pub filter: Filter,
    /// Only comments at touchpoints that this persona comes to.
    pub persona: Option<PersonaId>,
    /// The selected comments.
    pub selected: Selected,
    /// Go on to the next comment that nobody has answered.
    pub wants_unanswered: bool,
    /// The filter of the list that was shown last, and its serial number.
    seen: Option<(Filter, u64)>,
    list: list::ListState,
    tags: tags::TagState,
    summary: Option<Summary>,
    suggestions: Suggestions,
    /// Whoever was last typed in as having handled something.
    who: String,
}

impl FeedbackState {
    /// Comments that stay in the list when it is made anew, although they no longer fit: those being worked on.
    #[must_use]
    pub fn kept(&self) -> BTreeSet<FeedbackId> {
        let same = self.seen.as_ref().is_some_and(|(filter, _)| *filter == self.filter);
        if same { self.selected.ids().clone() } else { BTreeSet::new() }
    }

    /// The search field has the keyboard in the next frame.
    pub fn search(&mut self) {
        self.list.wants_search = true;
    }
}

/// Below this the page scrolls sideways.
const MIN_WIDTH: f32 = 640.0;
const GUTTER: f32 = 24.0;

/// Shows the view.
pub fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    lists: Lists<'_>,
    state: &mut FeedbackState,
    out: &mut Actions,
) {
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 12 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        let Some(found) = lists.found else {
            title(ui, cx, "");
            hint(ui, &cx.text("feedback-reading"));
            return;
        };
        if found.comments.all().is_empty() && state.persona.is_none() {
            nothing(ui, cx, out);
            return;
        }
        follow(found, state);
        go_to_unanswered(cx, found, state, out);
        keys::handle(ui, cx, found, state, out);
        let wide = ScrollArea::horizontal().id_salt("feedback-page").auto_shrink(false);
        wide.show(ui, |ui| {
            ui.set_min_width(MIN_WIDTH);
            let (n, all) = (found.rows.len(), found.comments.all().len());
            let count = cx.words.with("feedback-count", &[("n", n.into()), ("all", all.into())]);
            title(ui, cx, &count);
            ui.add_space(3.0 * GRID);
            filters::show(ui, cx, found, state);
            ui.add_space(3.0 * GRID);
            columns(ui, cx, lists, found, state, out);
        });
    });
}

fn title(ui: &mut Ui, cx: &Context<'_>, count: &str) {
    ui.horizontal(|ui| {
        let text =
            RichText::new(cx.text("feedback-title")).font(crate::paint::fonts::semibold(20.0));
        ui.add(Label::new(text.color(cx.theme.text)).selectable(false));
        if !count.is_empty() {
            ui.add_space(GRID);
            let text = RichText::new(count).text_style(TextStyle::Body).color(cx.theme.muted);
            ui.add(Label::new(text).selectable(false));
        }
    });
}

/// No comments at all: says where they come from.
fn nothing(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    title(ui, cx, "");
    ui.add_space(3.0 * GRID);
    let text = RichText::new(cx.text("feedback-nothing")).color(cx.theme.text);
    ui.set_max_width(560.0);
    ui.add(Label::new(text).wrap());
    ui.add_space(4.0 * GRID);
    if ui.button(cx.text(Command::Show(View::Map).key())).clicked() {
        out.push(Action::Show(View::Map));
    }
}

/// The selection and the place in the list go along with a list that was made anew.
fn follow(found: &Found, state: &mut FeedbackState) {
    let Some((filter, serial)) = &state.seen else {
        state.seen = Some((found.filter.clone(), found.serial));
        return;
    };
    if *serial == found.serial {
        return;
    }
    let same_filter = *filter == found.filter;
    let moved = state.selected.follow(found, same_filter);
    match moved {
        Some(moved) if same_filter => state.list.shift(moved),
        Some(_) => state.list.reveal(state.selected.head()),
        None if !same_filter => state.list.go_to_top(),
        None => {}
    }
    state.seen = Some((found.filter.clone(), found.serial));
    state.summary = None;
}

/// To the next row after the selected one that nobody has answered, from the end on to the beginning.
fn go_to_unanswered(cx: &Context<'_>, found: &Found, state: &mut FeedbackState, out: &mut Actions) {
    if !std::mem::take(&mut state.wants_unanswered) {
        return;
    }
    let all = found.comments.all();
    let is_new = |row: &usize| {
        let comment = found.rows.get(*row).and_then(|at| all.get(*at));
        comment.is_some_and(|one| {
            let now = one.now(cx.journey).map_or(&one.feedback, |now| now.feedback);
            now.state == LoopState::New
        })
    };
    let from = state.selected.head().map_or(0, |head| head + 1);
    match (from..found.rows.len()).chain(0..from.min(found.rows.len())).find(is_new) {
        Some(row) => {
            state.selected.only(found, row);
            state.list.reveal(Some(row));
            state.list.takes_keyboard = true;
        }
        None => out.push(Action::Tell(cx.text("feedback-all-answered"))),
    }
}

/// How wide the details are beside the list.
fn side_width(page: f32) -> f32 {
    (page * 0.36).clamp(280.0, 520.0).round()
}

/// The list on the left; details and overview on the right.
fn columns(
    ui: &mut Ui,
    cx: &Context<'_>,
    lists: Lists<'_>,
    found: &Found,
    state: &mut FeedbackState,
    out: &mut Actions,
) {
    let page = ui.available_rect_before_wrap();
    let side = side_width(page.width());
    let left = page.with_max_x(page.right() - side - GUTTER);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| list::show(ui, cx, found, state));
    let right = Rangef::new(left.right() + GUTTER, page.right());
    let right = Rect::from_x_y_ranges(right, page.y_range());
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        ui.spacing_mut().scroll.floating_allocated_width = 0.0;
        let scroll = ScrollArea::vertical().id_salt("feedback-side").auto_shrink(false);
        scroll.show(ui, |ui| {
            ui.set_width(side - 3.0 * GRID);
            if state.selected.head().is_some() {
                details::show(ui, cx, lists, found, state, out);
                ui.add_space(5.0 * GRID);
            }
            overview::show(ui, cx, found, state);
        });
    });
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
