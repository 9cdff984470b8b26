//! Something went wrong, or is worth knowing.

use super::Choice;
use super::parts::{buttons, modal, primary, secondary};
use crate::i18n::Words;
use crate::paint::theme::{self, CARD_RADIUS, GRID};
use egui::{Frame, Label, RichText, ScrollArea, TextStyle, Ui};

/// An error or a notice.
#[derive(Clone, Debug)]
pub struct Message {
    title: String,
    text: String,
    detail: Option<String>,
    button: Option<(String, Choice)>,
    shown: bool,
}

impl Message {
    /// A message with a title and what it means.
    #[must_use]
    pub fn new(title: impl Into<String>, text: impl Into<String>) -> Self {
        let (title, text) = (title.into(), text.into());
        Self { title, text, detail: None, button: None, shown: false }
    }

    /// Adds what the system or a file said, to be read and copied.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Adds a button for what helps.
    #[must_use]
    pub fn with_button(mut self, text: impl Into<String>, choice: Choice) -> Self {
        self.button = Some((text.into(), choice));
        self
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, words: &Words) -> Option<Choice> {
        let title = self.title.clone();
        let shown = modal(ui, "message", &title, 460.0, |ui| {
            ui.add(Label::new(&self.text).wrap());
            if let Some(detail) = &self.detail {
                show_detail(ui, detail);
            }
            buttons(ui, |ui| self.buttons(ui, words))
        });
        shown.inner.or(shown.dismissed.then_some(Choice::Close))
    }

    fn buttons(&mut self, ui: &mut Ui, words: &Words) -> Option<Choice> {
        let close = words.text("close");
        let mut chosen = None;
        let first = match &self.button {
            None => primary(ui, &close),
            Some((text, choice)) => {
                let helps = primary(ui, text);
                chosen = helps.clicked().then(|| choice.clone());
                helps
            }
        };
        if !std::mem::replace(&mut self.shown, true) {
            first.request_focus();
        }
        let closes = if self.button.is_some() { secondary(ui, &close) } else { first };
        chosen.or(closes.clicked().then_some(Choice::Close))
    }
}

fn show_detail(ui: &mut Ui, detail: &str) {
    let theme = theme::of(ui.ctx());
    Frame::new().fill(theme.sunken).corner_radius(CARD_RADIUS).inner_margin(3.0 * GRID).show(
        ui,
        |ui| {
            ui.set_width(ui.available_width());
            let height = 40.0 * GRID;
            let area = ScrollArea::vertical().id_salt("detail").max_height(height);
            area.min_scrolled_height(height).show(ui, |ui| {
                let text = RichText::new(detail).text_style(TextStyle::Small).color(theme.muted);
                ui.add(Label::new(text).wrap().selectable(true));
            });
        },
    );
}
