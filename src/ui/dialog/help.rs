//! How to use the program in five steps, and every shortcut.

use super::Reply;
use super::parts::{close_button, modal, muted, strong};
use crate::i18n::Words;
use crate::paint::theme::{self, GRID};
use crate::ui::command::{Command, Menu};
use egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};

const WIDTH: f32 = 1080.0;
const GAP: f32 = 10.0 * GRID;

/// The steps that are told, in order; each has a title and a text.
const STEPS: [(&str, &str); 5] = [
    ("help-draw", "help-draw-text"),
    ("help-score", "help-score-text"),
    ("help-drop", "help-drop-text"),
    ("help-compare", "help-compare-text"),
    ("help-save", "help-save-text"),
];

/// Help and shortcuts.
#[derive(Clone, Debug, Default)]
pub struct Help {
    shown: bool,
}

impl Help {
    /// Help from the beginning.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let room = (ui.ctx().content_rect().height() - 60.0 * GRID).max(30.0 * GRID);
        let shown = modal(ui, "help", &words.text("help-title"), WIDTH, |ui| {
            let area =
                ScrollArea::vertical().id_salt("help").max_height(room).min_scrolled_height(room);
            area.show(ui, |ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                let third = ((ui.available_width() - 2.0 * GAP) / 3.0).floor();
                ui.horizontal_top(|ui| {
                    column(ui, third, |ui| show_steps(ui, words));
                    column(ui, third, |ui| {
                        show_shortcuts(ui, words, &[Menu::File, Menu::Edit]);
                        show_keys(ui, words);
                    });
                    column(ui, third, |ui| {
                        show_shortcuts(ui, words, &[Menu::View, Menu::Language, Menu::Help]);
                    });
                });
            });
            close_button(ui, words, &mut self.shown)
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }
}

fn column(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

fn show_steps(ui: &mut Ui, words: &Words) {
    for (title, text) in STEPS {
        ui.spacing_mut().item_spacing.y = GRID;
        ui.label(strong(words.text(title)));
        muted(ui, words.text(text));
        ui.add_space(2.0 * GRID);
    }
}

/// Keys that are no commands of the menu, and what they do; each has a key of its own and one for its words.
const KEYS: [&str; 11] = [
    "keys-tab",
    "keys-arrows",
    "keys-press",
    "keys-escape",
    "keys-lane",
    "keys-next-line",
    "keys-next-cell",
    "keys-to-action",
    "keys-context",
    "keys-zoom",
    "keys-present",
];

/// What the keys do that stand in no menu.
fn show_keys(ui: &mut Ui, words: &Words) {
    ui.label(strong(words.text("keys-title")));
    ui.add_space(GRID);
    for key in KEYS {
        line(ui, &words.text(key), &words.text(&format!("{key}-key")));
    }
    ui.add_space(3.0 * GRID);
}

/// What something does at the left, its keys at the right.
fn line(ui: &mut Ui, text: &str, keys: &str) {
    let theme = theme::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() * 0.62).floor();
        column(ui, width, |ui| {
            ui.add(Label::new(RichText::new(text).color(theme.muted)).wrap());
        });
        ui.with_layout(Layout::top_down(Align::Max), |ui| {
            ui.add(Label::new(keys).wrap());
        });
    });
}

/// The shortcuts of some menus, made from the table of commands.
fn show_shortcuts(ui: &mut Ui, words: &Words, menus: &[Menu]) {
    ui.spacing_mut().item_spacing.y = GRID;
    for menu in menus {
        let of_menu = Command::all().filter(|command| command.menu() == *menu);
        let with_keys: Vec<_> = of_menu.filter(|command| command.shortcut().is_some()).collect();
        if with_keys.is_empty() {
            continue;
        }
        ui.label(strong(words.text(menu.key())));
        ui.add_space(GRID);
        for command in with_keys {
            let keys: Vec<String> =
                command.shortcuts().map(|keys| ui.ctx().format_shortcut(&keys)).collect();
            let text = words.text(command.key());
            line(ui, text.trim_end_matches('…'), &keys.join(", "));
        }
        ui.add_space(3.0 * GRID);
    }
}
