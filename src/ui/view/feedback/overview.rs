//! How far the closed loop has come, and the themes of a round from the most frequent on.

use super::details::card;
use super::{FeedbackState, Found};
use crate::analysis::OfTheme;
use crate::journey::LoopState;
use crate::paint::feedback::{Overview, loop_bar, pareto};
use crate::paint::fonts::semibold;
use crate::paint::theme::{GRID, RADIUS};
use crate::ui::command::Command;
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use egui::accesskit::Role;
use egui::{
    CornerRadius, CursorIcon, Id, Label, Rect, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
};

/// So many themes are shown at first.
const FIRST: usize = 12;
/// And so many when more are asked for.
const MOST: usize = 200;

/// Two cards.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, found: &Found, state: &mut FeedbackState) {
    let overview = Overview {
        themes: &found.themes,
        progress: &found.progress,
        rounds: &cx.journey.rounds,
        words: cx.words,
        theme: cx.theme,
    };
    card(ui, cx, |ui| closed_loop(ui, cx, &overview, state));
    ui.add_space(5.0 * GRID);
    super::waiting::show(ui, cx, found, state);
    card(ui, cx, |ui| themes(ui, cx, &overview, state));
    ui.add_space(3.0 * GRID);
}

fn heading(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).font(semibold(14.0))).wrap());
}

fn closed_loop(ui: &mut Ui, cx: &Context<'_>, overview: &Overview<'_>, state: &mut FeedbackState) {
    let round = state.filter.round.as_ref().and_then(|id| cx.journey.round(id));
    let title = round.map_or_else(
        || cx.text("feedback-loop"),
        |round| cx.words.with("feedback-loop-of", &[("round", (&round.name).into())]),
    );
    heading(ui, &title);
    for place in loop_bar(ui, overview) {
        let is_chosen = state.filter.state == Some(place.state);
        if pressed(ui, cx, ("shown-state", place.state), place.rect, &place.sentence, is_chosen) {
            state.filter.state = (!is_chosen).then_some(place.state);
        }
    }
    let Some((round, n)) = overview.progress.oldest else { return };
    let name = overview.round_name(Some(round)).to_owned();
    let date = overview.rounds.get(round).and_then(|round| round.date);
    let text = match date {
        Some(date) => {
            let day = cx.words.date(date);
            let args = [("round", (&name).into()), ("date", (&day).into()), ("n", n.into())];
            cx.words.with("feedback-oldest-on", &args)
        }
        None => cx.words.with("feedback-oldest", &[("round", (&name).into()), ("n", n.into())]),
    };
    hint(ui, &text);
    ui.horizontal_wrapped(|ui| {
        if ui.button(cx.text("feedback-show-oldest")).clicked() {
            state.filter.round = overview.rounds.get(round).map(|round| round.id.clone());
            state.filter.state = Some(LoopState::New);
        }
        if ui.button(cx.text(Command::NextUnanswered.key())).clicked() {
            state.wants_unanswered = true;
            ui.ctx().request_repaint();
        }
    });
}

fn themes(ui: &mut Ui, cx: &Context<'_>, overview: &Overview<'_>, state: &mut FeedbackState) {
    let found = overview.themes;
    let round = overview.round_name(found.round);
    heading(
        ui,
        &if round.is_empty() {
            cx.text("feedback-themes")
        } else {
            cx.words.with("feedback-themes-in", &[("round", round.into())])
        },
    );
    let args = [("n", found.comments.into()), ("untagged", found.untagged.into())];
    hint(ui, &cx.words.with("feedback-themes-note", &args));
    if found.rows.is_empty() {
        hint(ui, &cx.text("feedback-no-themes"));
        return;
    }
    let more_id = Id::unique("feedback-more-themes");
    let shows_all: bool = ui.data(|data| data.get_temp(more_id)).unwrap_or(false);
    let most = if shows_all { MOST } else { FIRST };
    for place in pareto(ui, overview, most) {
        let this = Some(OfTheme::Is(place.theme.clone()));
        let is_chosen = state.filter.theme == this;
        let id = ("shown-theme", &place.theme);
        if pressed(ui, cx, id, place.rect, &place.sentence, is_chosen) {
            state.filter.theme = if is_chosen { None } else { this };
        }
    }
    if found.rows.len() > FIRST {
        let key = if shows_all { "feedback-fewer-themes" } else { "feedback-more-themes" };
        if ui.button(cx.text(key)).clicked() {
            ui.data_mut(|data| data.insert_temp(more_id, !shows_all));
        }
    }
    if found.beside.is_some() {
        hint(ui, &cx.text("feedback-no-test"));
    }
}

/// A drawn line that filters when it is pressed. Its name says all that is drawn.
fn pressed(
    ui: &Ui,
    cx: &Context<'_>,
    id: impl egui::AsIdSalt,
    rect: Rect,
    sentence: &str,
    is_chosen: bool,
) -> bool {
    let rect = rect.expand2(egui::vec2(GRID, 0.0));
    let response = ui.interact(rect, Id::unique(id), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, sentence));
    let radius = CornerRadius::same(RADIUS);
    let ring = |width, colour| {
        ui.painter().rect_stroke(rect, radius, Stroke::new(width, colour), StrokeKind::Inside);
    };
    if response.has_focus() {
        ring(2.0, cx.theme.accent);
    } else if is_chosen {
        ring(1.0, cx.theme.accent);
    } else if response.hovered() {
        ring(1.0, cx.theme.edge);
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.on_hover_text_at_pointer(sentence).clicked()
}
