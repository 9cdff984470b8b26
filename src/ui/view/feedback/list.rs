//! The rows. Only those in sight are made; a frame costs the same with 100 and with 100,000 comments.

use super::shown::{comment_text, place_name};
use super::{FeedbackState, Found};
use crate::analysis::{Comment, Filter, ScoreGroup, Standing};
use crate::journey::FeedbackId;
use crate::paint::feedback::{self as drawing, ROW, RowText};
use crate::paint::theme::GRID;
use crate::ui::context::Context;
use crate::ui::widget::keyboard::Keyboard;
use crate::ui::widget::row_list::{self, Row};
use egui::accesskit::Role;
use egui::{Id, Label, Rect, Response, RichText, ScrollArea, TextStyle, Ui, UiBuilder, pos2, vec2};

/// Where the list is scrolled to and which rows are in sight.
#[derive(Clone, Debug, Default)]
pub(super) struct ListState {
    offset: f32,
    height: f32,
    target: Option<f32>,
    reveal: Option<usize>,
    keyboard: Keyboard,
    /// The selected row has the keyboard in the next frame.
    pub takes_keyboard: bool,
    /// The search field has it.
    pub wants_search: bool,
}

impl ListState {
    /// Keeps what is in sight in its place when rows above it come or go.
    pub(super) fn shift(&mut self, rows: isize) {
        if rows != 0 {
            self.target = Some((self.offset + rows as f32 * ROW).max(0.0));
        }
    }

    /// To the first row.
    pub(super) fn go_to_top(&mut self) {
        self.target = Some(0.0);
    }

    /// Brings a row into sight.
    pub(super) fn reveal(&mut self, row: Option<usize>) {
        self.reveal = row;
    }

    /// As many rows as are in sight at once, less one.
    #[must_use]
    pub(super) fn page(&self) -> usize {
        ((self.height / ROW) as usize).saturating_sub(1).max(1)
    }

    /// Whether keys are for the list, which stands at the left of the view.
    pub(super) fn has_keyboard(&mut self, ui: &Ui, cx: &Context<'_>) -> bool {
        let place = ui.available_rect_before_wrap();
        let place = place.with_max_x(place.right() - super::side_width(place.width()));
        let ground = Id::unique("feedback-ground");
        self.keyboard.begin(ui, ground, place, &cx.text("feedback-list"))
            && !egui::Popup::is_any_open(ui.ctx())
    }

    /// Where to scroll to in this frame, if anywhere.
    fn scroll_to(&mut self) -> Option<f32> {
        let target = self.target.take();
        if self.height <= 0.0 {
            // How high the list is, is known after the first frame.
            return target;
        }
        let Some(row) = self.reveal.take() else { return target };
        let now = target.unwrap_or(self.offset);
        let top = row as f32 * ROW;
        let lowest = (top + ROW - self.height).max(0.0);
        if now > top {
            Some(top)
        } else if now < lowest {
            Some(lowest)
        } else {
            target
        }
    }
}

/// Shows heads, rows and what the keys do.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, found: &Found, state: &mut FeedbackState) {
    ui.spacing_mut().item_spacing.y = 0.0;
    drawing::heads(ui, cx.words, cx.theme);
    if found.rows.is_empty() {
        no_match(ui, cx, state);
        return;
    }
    // The bar lies over the margin of the rows.
    ui.spacing_mut().scroll.floating_allocated_width = 0.0;
    let small = TextStyle::Small.resolve(ui.style()).size + 3.0 * GRID;
    let height = (ui.available_height() - small).max(ROW);
    let mut scroll = ScrollArea::vertical().id_salt("feedback-rows").auto_shrink(false);
    if let Some(offset) = state.list.scroll_to() {
        scroll = scroll.vertical_scroll_offset(offset);
    }
    let top = ui.cursor().top();
    let output = scroll.max_height(height).show_viewport(ui, |ui, viewport| {
        ui.set_height(found.rows.len() as f32 * ROW);
        let list = UiBuilder::new()
            .accessibility_role(Role::ListBox)
            .accessibility_label(cx.text("feedback-list"));
        ui.scope_builder(list, |ui| rows(ui, cx, found, state, viewport, top));
    });
    let was_unknown = state.list.height <= 0.0;
    state.list.offset = output.state.clamped_offset().y;
    state.list.height = output.inner_rect.height();
    if was_unknown && state.list.reveal.is_some() {
        ui.ctx().request_repaint();
    }
    ui.add_space(1.5 * GRID);
    let hint = RichText::new(cx.text("feedback-hint")).text_style(TextStyle::Small);
    ui.add(Label::new(hint.color(cx.theme.muted)).truncate());
}

fn no_match(ui: &mut Ui, cx: &Context<'_>, state: &mut FeedbackState) {
    ui.add_space(4.0 * GRID);
    ui.label(RichText::new(cx.text("feedback-no-match")).color(cx.theme.muted));
    ui.add_space(3.0 * GRID);
    if ui.button(cx.text("feedback-show-all")).clicked() {
        state.filter = Filter::default();
    }
}

/// The rows between the edges of the viewport, whose upper edge is at `top` on the screen.
fn rows(
    ui: &Ui,
    cx: &Context<'_>,
    found: &Found,
    state: &mut FeedbackState,
    viewport: Rect,
    top: f32,
) {
    let first = (viewport.min.y / ROW).floor().max(0.0) as usize;
    // So far down, single precision is not enough for the place of a row.
    let above = first as f64 * f64::from(ROW) - f64::from(viewport.min.y);
    let count = (viewport.height() / ROW).ceil() as usize + 1;
    let whole = ui.max_rect().x_range();
    let mut pressed = None;
    for (at, row) in (first..found.rows.len()).take(count).enumerate() {
        let Some(comment) = found.rows.get(row).and_then(|at| found.comments.all().get(*at)) else {
            continue;
        };
        let y = top + above as f32 + at as f32 * ROW;
        let rect = Rect::from_min_size(pos2(whole.min, y), vec2(whole.span(), ROW));
        let is_stop = state.selected.head().map_or(at == 0, |head| head == row);
        if one(ui, cx, comment, rect, (row, found.rows.len()), is_stop, state).clicked() {
            pressed = Some(row);
        }
    }
    if let Some(row) = pressed {
        press(ui, found, state, row);
    }
    if std::mem::take(&mut state.list.takes_keyboard)
        && let Some(id) = state.selected.head().and_then(|row| found.id(row))
    {
        ui.memory_mut(|memory| memory.request_focus(row_id(id)));
    }
}

fn press(ui: &Ui, found: &Found, state: &mut FeedbackState, row: usize) {
    let held = ui.input(|input| input.modifiers);
    if held.shift {
        state.selected.extend_to(found, row);
    } else if held.command {
        state.selected.toggle(found, row);
    } else {
        state.selected.only(found, row);
    }
    state.list.takes_keyboard = true;
}

/// One row; `place` is its number and how many there are.
fn one(
    ui: &Ui,
    cx: &Context<'_>,
    comment: &Comment,
    rect: Rect,
    place: (usize, usize),
    is_stop: bool,
    state: &mut FeedbackState,
) -> Response {
    let now = comment.now(cx.journey);
    let place_name = place_name(cx, now);
    let feedback = now.map_or(&comment.feedback, |now| now.feedback);
    let round = comment.round.and_then(|at| cx.journey.rounds.get(at));
    let score = feedback.score.map(|score| cx.words.number(f64::from(score), 0));
    let state_name = cx.words.kind(feedback.state);
    let text = RowText {
        score: score.as_deref(),
        group: comment.standing.map(|standing| standing.group),
        text: &comment_text(cx, feedback),
        place: &place_name,
        round: round.map_or("", |round| round.name.as_str()),
        themes: &feedback.themes,
        state: feedback.state,
        state_name: &state_name,
    };
    let is_selected = state.selected.holds(&comment.feedback.id);
    let name = spoken_name(cx, text.text);
    let id = row_id(&comment.feedback.id);
    let node = Row { id, rect, name: &name, sentence: "", is_selected, is_stop };
    let response = node.node(ui, &mut state.list.keyboard);
    row_list::tell(ui, id, place, || sentence(cx, comment.standing, &text));
    if let Some(ground) = row_list::ground(ui, &response, is_selected) {
        ui.painter().add(ground);
    }
    drawing::row(ui, rect, &text, cx.theme);
    row_list::ring(ui, &response);
    response
}

/// The beginning of a comment, by which its row is called.
fn spoken_name(cx: &Context<'_>, text: &str) -> String {
    const LONGEST: usize = 160;
    if text.is_empty() {
        return cx.text("feedback-no-text");
    }
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// What a row says besides the comment.
fn sentence(cx: &Context<'_>, standing: Option<Standing>, text: &RowText<'_>) -> String {
    let mut parts: Vec<String> = [text.place, text.round]
        .into_iter()
        .filter(|one| !one.is_empty())
        .map(Into::into)
        .collect();
    if let Some(score) = text.score {
        parts.push(score_words(cx, score, standing));
    }
    let themes = text.themes.join(", ");
    parts.push(if themes.is_empty() {
        cx.text("feedback-untagged")
    } else {
        cx.words.with("feedback-themes-of", &[("themes", (&themes).into())])
    });
    parts.push(text.state_name.to_owned());
    parts.join(" · ")
}

/// A score in words: on which scale, and in which third or group.
pub(super) fn score_words(cx: &Context<'_>, score: &str, standing: Option<Standing>) -> String {
    let Some(standing) = standing else {
        return cx.words.with("feedback-score", &[("score", score.into())]);
    };
    let scale = cx.words.scale_range(standing.scale.min(), standing.scale.max());
    let group = cx.text(group_key(standing.group, standing.is_nps));
    let args = [("score", score.into()), ("scale", (&scale).into()), ("group", (&group).into())];
    cx.words.with("feedback-score-on", &args)
}

fn group_key(group: ScoreGroup, is_nps: bool) -> &'static str {
    match (group, is_nps) {
        (ScoreGroup::Low, false) => "feedback-group-low",
        (ScoreGroup::Middle, false) => "feedback-group-middle",
        (ScoreGroup::High, false) => "feedback-group-high",
        (ScoreGroup::Low, true) => "feedback-group-detractor",
        (ScoreGroup::Middle, true) => "feedback-group-passive",
        (ScoreGroup::High, true) => "feedback-group-promoter",
    }
}

fn row_id(comment: &FeedbackId) -> Id {
    Id::unique(("feedback-row", comment))
}
