//! The selected comment whole, or several at once: themes, the closed loop, who and when.

use super::shown::{comment_text, place_name};
use super::summary::Summary;
use super::{FeedbackState, Found, Lists, change, list, tags};
use crate::analysis::Comment;
use crate::edit::Edit;
use crate::journey::{FeedbackOf, LoopState};
use crate::paint::feedback::score_mark;
use crate::paint::fonts::semibold;
use crate::paint::theme::{CARD_RADIUS, GRID};
use crate::ui::action::{Action, Actions};
use crate::ui::context::{Context, Selection, View};
use crate::ui::drafts::FieldId;
use crate::ui::panel::comment;
use crate::ui::panel::inspector::sheet::Sheet;
use crate::ui::widget::section::fold;
use egui::{CornerRadius, Frame, Id, Label, Margin, RichText, Sense, Stroke, TextStyle, Ui, vec2};

/// A card on the side.
pub(super) fn card(ui: &mut Ui, cx: &Context<'_>, body: impl FnOnce(&mut Ui)) {
    let frame = Frame::new()
        .fill(cx.theme.surface)
        .stroke(Stroke::new(1.0, cx.theme.line))
        .corner_radius(CornerRadius::same(CARD_RADIUS))
        .inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0 * GRID;
        body(ui);
    });
}

/// Shows the card of the selected comments.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    lists: Lists<'_>,
    found: &Found,
    state: &mut FeedbackState,
    out: &mut Actions,
) {
    let summary = summarised(cx, found, state);
    card(ui, cx, |ui| {
        let only = state.selected.head().filter(|_| summary.n == 1);
        let only = only.and_then(|row| found.rows.get(row));
        if let Some(comment) = only.and_then(|at| found.comments.all().get(*at)) {
            one(ui, cx, comment, out);
            super::answer::show(ui, cx, comment);
        } else {
            let text = cx.words.with("feedback-selected", &[("n", summary.n.into())]);
            ui.label(RichText::new(text).font(semibold(15.0)));
        }
        tags::show(ui, cx, lists, found, state, &summary, out);
        states(ui, cx, found, state, &summary, out);
        if summary.state != Some(LoopState::New) {
            handling(ui, cx, found, state, &summary, out);
        }
    });
}

/// One comment is read anew in each frame; many are counted once.
fn summarised(cx: &Context<'_>, found: &Found, state: &mut FeedbackState) -> Summary {
    let of = (state.selected.version(), found.serial);
    let many = state.selected.ids().len() > 1;
    if let Some(kept) = state.summary.as_ref().filter(|kept| many && kept.of == of) {
        return kept.clone();
    }
    let comments = change::selected(cx.journey, found, &state.selected);
    let summary = Summary::new(&comments, of);
    state.summary = Some(summary.clone());
    summary
}

/// Where it was said, the whole comment, and its score.
fn one(ui: &mut Ui, cx: &Context<'_>, said: &Comment, out: &mut Actions) {
    let Some(now) = said.now(cx.journey) else { return };
    let (feedback, place) = (now.feedback, place_name(cx, Some(now)));
    let round = said.round.and_then(|at| cx.journey.rounds.get(at));
    let muted = |text: String| {
        let text = RichText::new(text).text_style(TextStyle::Small).color(cx.theme.muted);
        Label::new(text).wrap()
    };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Label::new(RichText::new(place).font(semibold(15.0))).wrap());
        let round = round.map(|round| round.name.as_str());
        let stage = now.touchpoint.and(now.stage).map(|stage| stage.name.as_str());
        let parts = [stage, round];
        let parts: Vec<&str> = parts.into_iter().flatten().filter(|one| !one.is_empty()).collect();
        ui.add(muted(parts.join(" · ")));
    });
    let text = comment_text(cx, feedback);
    let shown = if text.is_empty() { cx.text("feedback-no-text") } else { text.into_owned() };
    ui.add(Label::new(RichText::new(shown).size(14.5).color(cx.theme.text)).wrap());
    let sentiment = feedback.sentiment.map(|one| cx.words.kind(one));
    let score = feedback
        .score
        .map(|score| list::score_words(cx, &cx.words.number(f64::from(score), 0), said.standing));
    let words: Vec<String> = score.into_iter().chain(sentiment).collect();
    if !words.is_empty() {
        ui.horizontal(|ui| {
            if let Some(standing) = said.standing {
                let (place, _) = ui.allocate_exact_size(vec2(12.0, 16.0), Sense::hover());
                score_mark(ui.painter(), place.center(), standing.group, cx.theme);
            }
            ui.add(muted(words.join(" · ")));
        });
    }
    // Fields of what was said would show names.
    if !cx.discreet {
        fold(ui, Id::unique(("said", &feedback.id)), &cx.text("feedback-edit"), "", false, |ui| {
            let mut part = Sheet::new(FieldId::of("said").with(&feedback.id), feedback.as_ref());
            comment::content(ui, cx, &mut part);
            let of = now.of();
            part.finish(out, |changed, _| Edit::ReplaceFeedback(vec![(of, changed)]));
        });
    }
    if ui.button(cx.text("feedback-show-on-map")).clicked() {
        out.push(Action::Select(match now.of() {
            FeedbackOf::Journey => Selection::Journey,
            FeedbackOf::Stage(id) => Selection::Stage(id),
            FeedbackOf::Touchpoint(id) => Selection::Touchpoint(id),
        }));
        out.push(Action::Show(View::Map));
    }
}

/// The four states as buttons.
fn states(
    ui: &mut Ui,
    cx: &Context<'_>,
    found: &Found,
    state: &FeedbackState,
    summary: &Summary,
    out: &mut Actions,
) {
    let wanted = comment::states(ui, cx, summary.state);
    let Some(wanted) = wanted else { return };
    let edit = change::edit(cx, found, &state.selected, |comment| {
        change::bring_to(comment, wanted, cx.today, &state.who);
    });
    if let Some(edit) = edit {
        out.edit(edit);
    }
}

/// Who brought it there, and when.
fn handling(
    ui: &mut Ui,
    cx: &Context<'_>,
    found: &Found,
    state: &mut FeedbackState,
    summary: &Summary,
    out: &mut Actions,
) {
    // The field of a name would show it.
    if cx.discreet {
        return;
    }
    // Of several comments the fields belong to all of them together.
    let owner = match state.selected.ids().iter().next() {
        Some(id) if summary.n == 1 => FieldId::of("handling").with(id),
        _ => FieldId::of("handling").with(state.selected.version()),
    };
    let who = summary.who.clone().unwrap_or_default();
    let (who, date) = comment::handling(ui, cx, &owner, &who, summary.date);
    let (who, date) = (who.value, date.value);
    if who.is_none() && date.is_none() {
        return;
    }
    if let Some(who) = &who {
        state.who.clone_from(who);
    }
    let edit = change::edit(cx, found, &state.selected, |comment| {
        if comment.state == LoopState::New {
            return;
        }
        if let Some(who) = &who {
            comment.handling.who.clone_from(who);
        }
        if let Some(date) = date {
            comment.handling.date = date;
        }
    });
    if let Some(edit) = edit {
        out.edit(edit);
    }
}
