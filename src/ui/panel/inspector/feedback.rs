//! What customers said in their own words, and whether they heard back.

use super::sheet::Sheet;
use crate::analysis::TouchpointReport;
use crate::journey::{Feedback, FeedbackId, LoopState, Touchpoint};
use crate::paint::{fonts, theme};
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::panel::comment::{self, STEP};
use crate::ui::widget::field::{label, parsed};
use crate::ui::widget::list;
use crate::ui::widget::section::{self, fold};
use egui::{Align2, CornerRadius, Id, Rect, Role, Sense, Ui, WidgetInfo, vec2};
use std::sync::Arc;

/// So many comments are shown at first, and more with every press.
const PAGE: usize = 30;
/// So many themes are shown.
const THEMES: usize = 6;

/// How many comments wait for an answer: stands beside the heading.
pub(super) fn note(cx: &Context, touchpoint: &Touchpoint) -> String {
    let n = touchpoint.feedback.len();
    if n == 0 {
        return String::new();
    }
    let open = touchpoint.feedback.iter().filter(|one| one.state == LoopState::New).count();
    cx.words.with("inspector-feedback-open", &[("open", open.into()), ("n", n.into())])
}

/// Themes, comments and a field for a new one.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context,
    report: Option<&TouchpointReport>,
    sheet: &mut Sheet<Touchpoint>,
) {
    themes(ui, cx, report);
    let touchpoint = sheet.shown();
    let add = sheet.id.with("new-comment");
    if let Some(new) = list::added(ui, &add, &cx.text("inspector-add-comment")) {
        let round = cx.journey.current_round().map(|round| round.id.clone());
        let id = FeedbackId::from_bits(fastrand::u64(..));
        section::open(ui.ctx(), fold_id(&id));
        new.goes_on_in(ui, &FieldId::of(&id).with("inspector-comment-text"));
        let comment = Arc::new(Feedback::new(id, &new.text, round));
        // The newest is first, where it was typed.
        sheet.change(STEP, |it| it.feedback.insert(0, comment));
    }
    let shown_id = sheet.id.with("comments").id();
    let shown = ui.data(|data| data.get_temp(shown_id)).unwrap_or(PAGE);
    for (at, said) in touchpoint.feedback.iter().take(shown).enumerate() {
        let title = if said.text.trim().is_empty() {
            cx.words.with("inspector-comment", &[("number", (at + 1).into())])
        } else {
            said.text.clone()
        };
        let note = cx.words.kind(said.state);
        fold(ui, fold_id(&said.id), &title, &note, false, |ui| {
            let mut part = Sheet::new(FieldId::of(&said.id), said.as_ref());
            one(ui, cx, &mut part);
            sheet.absorb(part.outcome(), put);
            if ui.button(cx.text("inspector-remove-comment")).clicked() {
                sheet.change(STEP, |it| it.feedback.retain(|one| one.id != said.id));
            }
        });
    }
    let rest = touchpoint.feedback.len().saturating_sub(shown);
    if rest > 0 {
        let n = rest.min(PAGE);
        let more = cx.words.with("inspector-show-more", &[("n", n.into())]);
        if ui.button(more).clicked() {
            ui.data_mut(|data| data.insert_temp(shown_id, shown + PAGE));
        }
    }
}

fn fold_id(id: &FeedbackId) -> Id {
    Id::unique(("comment", id))
}

fn put(touchpoint: &mut Touchpoint, comment: Feedback) {
    if let Some(old) = touchpoint.feedback.iter_mut().find(|old| old.id == comment.id) {
        *old = Arc::new(comment);
    }
}

fn one(ui: &mut Ui, cx: &Context, part: &mut Sheet<Feedback>) {
    comment::content(ui, cx, part);
    let comment = part.shown();
    let shown = cx.text("inspector-comment-themes");
    let field = parsed(ui, &part.id, "themes", &shown, &comment.themes.join(", "), |typed| {
        Ok(themes_of(typed))
    });
    part.take(field, STEP, |it, themes| it.themes = themes);
    if let Some(state) = comment::states(ui, cx, Some(comment.state)) {
        // Who brings a comment further does it today, until another day is typed.
        part.change(STEP, |it| it.bring_to(state, cx.today));
    }
    let (who, date) =
        comment::handling(ui, cx, &part.id, &comment.handling.who, comment.handling.date);
    part.take(who, STEP, |it, who| it.handling.who = who);
    part.take(date, STEP, |it, date| it.handling.date = date);
}

/// Themes typed with commas or semicolons between them, each once.
fn themes_of(typed: &str) -> Vec<String> {
    let mut themes: Vec<String> = Vec::new();
    for theme in typed.split([',', ';']).map(str::trim).filter(|theme| !theme.is_empty()) {
        if !themes.iter().any(|old| old == theme) {
            themes.push(theme.to_owned());
        }
    }
    themes
}

/// The most frequent themes of the round looked at.
fn themes(ui: &mut Ui, cx: &Context, report: Option<&TouchpointReport>) {
    let comments = report.zip(cx.report.current).and_then(|(report, at)| report.comments.get(at));
    let Some(comments) = comments.filter(|comments| !comments.themes.is_empty()) else { return };
    let mut themes: Vec<(&String, usize)> =
        comments.themes.iter().map(|(theme, n)| (theme, *n)).collect();
    themes.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    label(ui, &cx.text("inspector-themes"));
    let most = themes.first().map_or(1, |(_, n)| *n).max(1) as f32;
    for (theme, n) in themes.into_iter().take(THEMES) {
        let size = vec2(ui.available_width(), 5.0 * theme::GRID);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let name =
            cx.words.with("inspector-theme-row", &[("theme", theme.into()), ("n", n.into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        let bar = vec2(rect.width() * n as f32 / most, rect.height());
        let painter = ui.painter_at(rect);
        let bar = Rect::from_min_size(rect.min, bar);
        painter.rect_filled(bar, CornerRadius::same(3), cx.theme.worse_soft);
        let start = rect.left_center() + vec2(2.0 * theme::GRID, 0.0);
        let text = format!("{theme} {n}");
        painter.text(start, Align2::LEFT_CENTER, text, fonts::regular(12.5), cx.theme.text);
    }
    ui.add_space(theme::GRID);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_are_read_once_each() {
        assert_eq!(themes_of(" queue, price;queue ,, "), ["queue", "price"]);
    }
}
