//! The help: a list of pages, and the one that is read.

use super::Reply;
use super::parts::{close_button, modal, muted, strong};
use crate::i18n::Words;
use crate::paint::theme::{self, GRID};
use crate::ui::command::{Command, Menu};
use crate::ui::learn::{Page, Term, term};
use crate::ui::widget::keys::said;
use egui::{Align, Button, Label, Layout, RichText, Role, ScrollArea, Ui, WidgetInfo, vec2};
use strum::IntoEnumIterator as _;

const WIDTH: f32 = 920.0;
/// The list of pages.
const LIST: f32 = 190.0;
const GAP: f32 = 8.0 * GRID;

/// The steps that are told at the beginning, in order; each has a title and a text.
const STEPS: [(&str, &str); 5] = [
    ("help-draw", "help-draw-text"),
    ("help-score", "help-score-text"),
    ("help-drop", "help-drop-text"),
    ("help-compare", "help-compare-text"),
    ("help-save", "help-save-text"),
];

/// Keys that are no commands of the menu, and what they do; each has a key of its own and one for its words.
const KEYS: [&str; 12] = [
    "keys-tab",
    "keys-arrows",
    "keys-press",
    "keys-escape",
    "keys-lane",
    "keys-stretch",
    "keys-next-line",
    "keys-next-cell",
    "keys-to-action",
    "keys-context",
    "keys-zoom",
    "keys-present",
];

/// The help while it is open.
#[derive(Clone, Debug, Default)]
pub struct Help {
    page: Page,
    shown: bool,
    /// The page was opened just now: it begins at its top, or at the term asked for.
    is_new: bool,
}

impl Help {
    /// The help at a page.
    #[must_use]
    pub fn at(page: Page) -> Self {
        Self { page, shown: false, is_new: true }
    }

    /// Shows it.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Reply> {
        let room = (ui.ctx().content_rect().height() - 60.0 * GRID).max(30.0 * GRID);
        let shown = modal(ui, "help", &words.text("help-title"), WIDTH, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                column(ui, LIST, |ui| {
                    let list = ScrollArea::vertical()
                        .id_salt("help-pages")
                        .max_height(room)
                        .min_scrolled_height(room);
                    list.show(ui, |ui| self.pages(ui, words));
                });
                let width = ui.available_width();
                column(ui, width, |ui| {
                    let area = ScrollArea::vertical()
                        .id_salt(("help", self.page.key()))
                        .max_height(room)
                        .min_scrolled_height(room)
                        .auto_shrink(false);
                    area.show(ui, |ui| self.read(ui, words));
                });
            });
            close_button(ui, words, &mut self.shown)
        });
        self.is_new = false;
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    fn pages(&mut self, ui: &mut Ui, words: &Words) {
        ui.spacing_mut().item_spacing.y = 2.0;
        let group = words.text("guide-pages");
        for page in Page::ALL {
            let is_open = self.page.is(page);
            let text = words.text(page.key());
            let name = format!("{group}: {text}");
            let button = Button::selectable(is_open, text).min_size(vec2(LIST - 8.0, 0.0)).wrap();
            let response = ui.push_id(page.key(), |ui| ui.add(button)).inner;
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_open, &name));
            if response.clicked() {
                (self.page, self.is_new) = (page, true);
            }
        }
    }

    fn read(&self, ui: &mut Ui, words: &Words) {
        ui.spacing_mut().item_spacing = vec2(GAP, GRID);
        ui.add(Label::new(strong(words.text(self.page.key())).size(17.0)).wrap());
        ui.add_space(2.0 * GRID);
        match self.page {
            Page::Start => show_steps(ui, words),
            Page::Keys => show_keys(ui, words),
            Page::Terms(wanted) => self.show_terms(ui, words, wanted),
            Page::Of(_) | Page::Details | Page::Import | Page::Export | Page::Merge => {
                for paragraph in words.text(&format!("{}-text", self.page.key())).lines() {
                    muted(ui, paragraph);
                    ui.add_space(2.0 * GRID);
                }
            }
        }
        if let Page::Of(view) = self.page {
            for term in Term::of_view(view) {
                term::one(ui, words, *term);
                ui.add_space(2.0 * GRID);
            }
        }
    }

    fn show_terms(&self, ui: &mut Ui, words: &Words, wanted: Option<Term>) {
        for term in Term::iter() {
            let place = ui.scope(|ui| term::one(ui, words, term)).response;
            if self.is_new && wanted == Some(term) {
                ui.scroll_to_rect(place.rect, Some(Align::Min));
            }
            ui.add_space(2.0 * GRID);
        }
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
        ui.label(strong(words.text(title)));
        muted(ui, words.text(text));
        ui.add_space(2.0 * GRID);
    }
}

/// What the keys do that stand in no menu, then every shortcut.
fn show_keys(ui: &mut Ui, words: &Words) {
    ui.label(strong(words.text("keys-title")));
    ui.add_space(GRID);
    for key in KEYS {
        line(ui, &words.text(key), &words.text(&format!("{key}-key")));
    }
    ui.add_space(3.0 * GRID);
    for menu in Menu::iter() {
        let of_menu = Command::all().filter(|command| command.menu() == menu);
        let with_keys: Vec<_> = of_menu.filter(|command| command.shortcut().is_some()).collect();
        if with_keys.is_empty() {
            continue;
        }
        ui.label(strong(words.text(menu.key())));
        ui.add_space(GRID);
        for command in with_keys {
            let keys: Vec<String> =
                command.shortcuts().map(|keys| said(ui.ctx(), &keys, words)).collect();
            let text = words.text(command.key());
            line(ui, text.trim_end_matches('…'), &keys.join(", "));
        }
        ui.add_space(3.0 * GRID);
    }
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
