//! Who waits longest for an answer, and how themes came and went over the rounds.

use super::details::card;
use super::shown::{comment_text, place_name};
use super::{FeedbackState, Found};
use crate::analysis::ThemeCourse;
use crate::journey::LoopState;
use crate::paint::fonts::{regular, semibold};
use crate::paint::text::{row, wrapped};
use crate::paint::theme::GRID;
use crate::ui::context::Context;
use crate::ui::widget::field::hint;
use egui::{Button, CornerRadius, Label, Rect, RichText, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// So many are listed.
const LISTED: usize = 5;

fn heading(ui: &mut Ui, text: &str) {
    ui.add(Label::new(RichText::new(text).font(semibold(14.0))).wrap());
}

/// Two cards, where there is something to say.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, found: &Found, state: &mut FeedbackState) {
    if !found.waiting.is_empty() {
        card(ui, cx, |ui| longest(ui, cx, found, state));
        ui.add_space(5.0 * GRID);
    }
    if found.courses.rounds.len() > 1 && !found.courses.rows.is_empty() {
        card(ui, cx, |ui| courses(ui, cx, found));
        ui.add_space(5.0 * GRID);
    }
}

/// Those who have waited longest; pressing one selects it in the list.
fn longest(ui: &mut Ui, cx: &Context<'_>, found: &Found, state: &mut FeedbackState) {
    heading(ui, &cx.text("waiting-title"));
    let n = found.waiting.len();
    let all = found.comments.all().len();
    hint(ui, &cx.words.with("waiting-count", &[("n", n.into()), ("all", all.into())]));
    hint(ui, &cx.text("waiting-expect"));
    for waiting in found.waiting.iter().take(LISTED) {
        let Some(comment) = found.comments.all().get(waiting.at) else { continue };
        let Some(now) = comment.now(cx.journey) else { continue };
        let feedback = now.feedback;
        let place = place_name(cx, Some(now));
        if feedback.state != LoopState::New {
            continue;
        }
        let text = comment_text(cx, feedback);
        let days = waiting.since.map(|since| (cx.today - since).get_days().max(0));
        let days = days.map_or_else(
            || cx.text("waiting-no-day"),
            |days| {
                let days = u64::try_from(days).unwrap_or(0);
                cx.words.with("waiting-days", &[("days", days.into())])
            },
        );
        ui.push_id(&comment.feedback.id, |ui| {
            let line = format!("{days} · {place} · {text}");
            let name = cx.words.with("waiting-answer", &[("comment", (&line).into())]);
            let button = Button::new(&line).frame_when_inactive(false).truncate();
            if ui.add(button).accessible_name(&name).on_hover_text(&*text).clicked() {
                let row = found.row_of(&comment.feedback.id);
                match row {
                    Some(row) => {
                        state.selected.only(found, row);
                        state.list.reveal(Some(row));
                    }
                    // It is filtered out: show all of those that wait.
                    None => {
                        state.filter = crate::analysis::Filter {
                            state: Some(LoopState::New),
                            ..crate::analysis::Filter::default()
                        };
                    }
                }
            }
        });
    }
}

/// A line a theme: a bar for every round, and the counts.
fn courses(ui: &mut Ui, cx: &Context<'_>, found: &Found) {
    let courses = &found.courses;
    heading(ui, &cx.text("waiting-courses"));
    let rounds: Vec<String> = courses
        .rounds
        .iter()
        .zip(&courses.comments)
        .map(|(round, n)| format!("{round} ({})", cx.words.count(*n as u64)))
        .collect();
    hint(ui, &rounds.join(" → "));
    let most = courses.rows.iter().flat_map(|row| &row.counts).copied().max().unwrap_or(1);
    for theme in &courses.rows {
        course(ui, cx, theme, most.max(1));
    }
    hint(ui, &cx.text("feedback-no-test"));
}

fn course(ui: &mut Ui, cx: &Context<'_>, theme: &ThemeCourse, most: usize) {
    let size = vec2(ui.available_width(), 26.0);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let counts: Vec<String> =
        theme.counts.iter().map(|count| cx.words.count(*count as u64)).collect();
    let counts = counts.join(" → ");
    let name = format!("{}: {counts}", theme.theme);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    if !ui.is_rect_visible(place) {
        return;
    }
    let painter = ui.painter();
    let numbers = row(painter, &counts, regular(12.0), cx.theme.muted);
    let bars = 14.0 * theme.counts.len().min(12) as f32;
    let right = place.right() - numbers.size().x;
    let left = right - bars - 10.0;
    let title = wrapped(
        painter,
        &theme.theme,
        regular(13.0),
        cx.theme.text,
        (left - place.left() - 8.0).max(40.0),
        1,
    );
    let y = place.center().y;
    painter.galley(pos2(place.left(), y - title.size().y / 2.0), title, cx.theme.text);
    painter.galley(pos2(right, y - numbers.size().y / 2.0), numbers, cx.theme.muted);
    let last = theme.counts.len().saturating_sub(1);
    let from = theme.counts.len().saturating_sub(12);
    for (nth, (at, count)) in theme.counts.iter().enumerate().skip(from).enumerate() {
        let high = (*count as f32 / most as f32 * 18.0).max(1.0);
        let x = left + 14.0 * nth as f32;
        let bar = Rect::from_min_max(pos2(x, y + 9.0 - high), pos2(x + 10.0, y + 9.0));
        let colour = if at == last { cx.theme.accent } else { cx.theme.before };
        painter.rect_filled(bar, CornerRadius::same(2), colour);
    }
}
