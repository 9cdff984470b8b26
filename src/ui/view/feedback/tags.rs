//! Themes of the selected comments, given by keyboard: a few letters and Enter.

use super::suggest::Suggestion;
use super::summary::Summary;
use super::{FeedbackState, Found, Lists, change};
use crate::paint::theme::GRID;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::drafts::{Drafts, FieldId};
use crate::ui::widget::field::label;
use egui::{Button, EventFilter, Id, Key, Modifiers, TextEdit, Ui, vec2};

/// What is being typed.
#[derive(Clone, Debug, Default)]
pub(super) struct TagState {
    text: String,
    /// Which suggestion Enter takes.
    chosen: usize,
    wants_keyboard: bool,
}

impl TagState {
    /// The field has the keyboard in the next frame.
    pub(super) fn takes_keyboard(&mut self, ui: &Ui) {
        self.wants_keyboard = true;
        ui.ctx().request_repaint();
    }
}

/// Something to be done with the themes of the selected comments.
enum Wish {
    Add(String),
    Remove(String),
}

/// Themes, the field for another one, and what is suggested. What is half typed outlives the program.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    lists: Lists<'_>,
    found: &Found,
    state: &mut FeedbackState,
    summary: &Summary,
    out: &mut Actions,
) {
    let (drafts, field) = (Drafts::lent(ui.ctx()), FieldId::of("feedback").with("theme"));
    state.tags.text = drafts.text(&field);
    themes(ui, cx, lists, found, state, summary, out);
    drafts.keep_text(&field, &state.tags.text);
}

fn themes(
    ui: &mut Ui,
    cx: &Context<'_>,
    lists: Lists<'_>,
    found: &Found,
    state: &mut FeedbackState,
    summary: &Summary,
    out: &mut Actions,
) {
    let mut wish = chips(ui, cx, summary);
    let all = state.suggestions.of(found, lists.words, &state.tags.text).to_vec();
    wish = keys(ui, found, state, summary, &all).or(wish);
    field(ui, cx, state);
    let has_keyboard = ui.memory(|memory| memory.has_focus(field_id()));
    let is_typed = !state.tags.text.trim().is_empty();
    let given = |one: &Suggestion| {
        summary.themes.iter().any(|(theme, n)| theme == one.theme() && *n == summary.n)
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID);
        ui.spacing_mut().button_padding = vec2(2.0 * GRID, 0.5 * GRID);
        for (at, one) in all.iter().enumerate().filter(|(_, one)| !given(one)) {
            let is_chosen = has_keyboard && is_typed && at == state.tags.chosen;
            if suggestion(ui, cx, one, is_chosen) {
                wish = Some(Wish::Add(one.theme().to_owned()));
                state.tags.text.clear();
            }
        }
    });
    let edit = match wish {
        None => return,
        Some(Wish::Add(theme)) => change::edit(cx, found, &state.selected, |comment| {
            change::add_theme(comment, &theme);
        }),
        Some(Wish::Remove(theme)) => change::edit(cx, found, &state.selected, |comment| {
            change::remove_theme(comment, &theme);
        }),
    };
    if let Some(edit) = edit {
        out.edit(edit);
    }
}

fn field_id() -> Id {
    Id::unique("feedback-theme")
}

/// The themes there are; pressing one takes it away.
fn chips(ui: &mut Ui, cx: &Context<'_>, summary: &Summary) -> Option<Wish> {
    let mut wish = None;
    label(ui, &cx.text("feedback-head-themes"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID);
        ui.spacing_mut().button_padding = vec2(2.0 * GRID, 0.5 * GRID);
        for (theme, n) in summary.themes.iter().filter(|(theme, _)| !theme.is_empty()) {
            let shown = if *n == summary.n {
                format!("{theme} ×")
            } else {
                format!("{theme} {n}/{} ×", summary.n)
            };
            let button = Button::new(shown).fill(cx.theme.accent_soft).corner_radius(10);
            let name = cx.words.with("feedback-remove-theme", &[("theme", theme.into())]);
            if ui.add(button).accessible_name(name.clone()).on_hover_text(name).clicked() {
                wish = Some(Wish::Remove(theme.clone()));
            }
        }
        if summary.themes.is_empty() {
            label(ui, &cx.text("feedback-untagged"));
        }
    });
    wish
}

fn suggestion(ui: &mut Ui, cx: &Context<'_>, one: &Suggestion, is_chosen: bool) -> bool {
    let theme = one.theme();
    let count = |n: &usize| cx.words.count(*n as u64);
    let (shown, key) = match one {
        Suggestion::Theme(_, n) => (format!("{theme} {}", count(n)), "feedback-add-theme"),
        Suggestion::Word(_, n) => (format!("{theme} {}", count(n)), "feedback-add-word"),
        Suggestion::New(_) => (format!("+ {theme}"), "feedback-add-new"),
    };
    let mut button = Button::new(shown).selected(is_chosen).truncate();
    if matches!(one, Suggestion::Word(..)) && !is_chosen {
        button = button.fill(cx.theme.sunken);
    }
    let name = cx.words.with(key, &[("theme", theme.into())]);
    ui.add(button).accessible_name(name.clone()).on_hover_text(name).clicked()
}

fn field(ui: &mut Ui, cx: &Context<'_>, state: &mut FeedbackState) {
    let name = cx.text("feedback-theme-field");
    let filter = EventFilter {
        escape: true,
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    let field = TextEdit::singleline(&mut state.tags.text)
        .id(field_id())
        .hint_text(cx.text("feedback-theme-hint"))
        .event_filter(filter)
        .desired_width(f32::INFINITY);
    let response = ui.add(field).accessible_name(name);
    if response.changed() {
        state.tags.chosen = 0;
    }
    if std::mem::take(&mut state.tags.wants_keyboard) {
        // After the field, so that the key that asked for it is not typed into it.
        response.request_focus();
    }
}

/// The keys that the field does not keep for its text.
fn keys(
    ui: &Ui,
    found: &Found,
    state: &mut FeedbackState,
    summary: &Summary,
    all: &[Suggestion],
) -> Option<Wish> {
    if !ui.memory(|memory| memory.has_focus(field_id())) {
        return None;
    }
    let pressed =
        |key| ui.input_mut(|input: &mut egui::InputState| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Escape) {
        state.tags.text.clear();
        state.list.takes_keyboard = true;
        return None;
    }
    let is_typed = !state.tags.text.trim().is_empty();
    let step = if pressed(Key::ArrowDown) {
        1
    } else if pressed(Key::ArrowUp) {
        -1
    } else {
        0
    };
    if is_typed {
        let last = all.len().saturating_sub(1);
        state.tags.chosen = state.tags.chosen.saturating_add_signed(step).min(last);
        if pressed(Key::Enter) {
            let theme = all.get(state.tags.chosen)?.theme().to_owned();
            state.tags.text.clear();
            state.tags.chosen = 0;
            return Some(Wish::Add(theme));
        }
        return None;
    }
    if step != 0 {
        // On to the next comment; the field keeps the keyboard.
        let row = state.selected.head().unwrap_or(0).saturating_add_signed(step);
        let row = row.min(found.rows.len().saturating_sub(1));
        state.selected.only(found, row);
        state.list.reveal(Some(row));
        ui.ctx().request_repaint();
        return None;
    }
    if pressed(Key::Enter) {
        state.list.takes_keyboard = true;
        return None;
    }
    if pressed(Key::Backspace) {
        return summary.themes.last().map(|(theme, _)| Wish::Remove(theme.clone()));
    }
    None
}
