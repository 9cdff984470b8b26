//! Find and replace over the whole journey.

use super::parts::{buttons, modal, muted, primary, secondary};
use super::{DialogContext, Reply};
use crate::edit::replace::replaced;
use crate::edit::{Edit, Step};
use crate::ui::action::Action;
use egui::{Key, TextEdit, Ui};

/// What is looked for, and what takes its place.
#[derive(Clone, Debug, Default)]
pub struct Replace {
    find: String,
    with: String,
    shown: bool,
}

impl Replace {
    /// With nothing to look for yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, cx: &DialogContext<'_>) -> Option<Reply> {
        let words = cx.words;
        let journey = cx.journey?;
        let shown = modal(ui, "replace", &words.text("replace-title"), 460.0, |ui| {
            let find = field(ui, &words.text("replace-find"), &mut self.find);
            if !std::mem::replace(&mut self.shown, true) {
                find.request_focus();
            }
            let with = field(ui, &words.text("replace-with"), &mut self.with);
            let enter = (find.lost_focus() || with.lost_focus())
                && ui.input(|input| input.key_pressed(Key::Enter));
            let (new, count) = replaced(journey, &self.find, &self.with);
            // One line either way: nothing moves while somebody types.
            let found = if self.find.is_empty() {
                words.text("replace-nothing-yet")
            } else {
                words.with("replace-count", &[("n", count.into())])
            };
            muted(ui, found);
            muted(ui, words.text("replace-note"));
            let changes = count > 0 && self.find != self.with;
            buttons(ui, |ui| {
                let go =
                    ui.add_enabled_ui(changes, |ui| primary(ui, &words.text("replace-go"))).inner;
                let cancel = secondary(ui, &words.text("cancel"));
                if changes && (go.clicked() || enter) {
                    let edit = Edit::ReplaceAll { journey: Box::new(new), step: Step::Replace };
                    let text = words.with("replace-done", &[("n", count.into())]);
                    return Some(Reply::Action(Action::EditAndTell { edit, text }));
                }
                cancel.clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }
}

fn field(ui: &mut Ui, name: &str, text: &mut String) -> egui::Response {
    let label = ui.label(name);
    ui.add(TextEdit::singleline(text).desired_width(f32::INFINITY)).labelled_by(label.id)
}
