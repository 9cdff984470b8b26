//! Find and replace over the whole journey.

use super::parts::{buttons, modal, muted, primary, secondary};
use super::{DialogContext, Reply};
use crate::edit::replace::replaced;
use crate::edit::{Edit, Step};
use crate::journey::Journey;
use crate::ui::action::Action;
use egui::{Key, TextEdit, Ui};
use std::sync::Arc;

/// What is looked for, and what takes its place.
#[derive(Clone, Debug, Default)]
pub struct Replace {
    find: String,
    with: String,
    found: Option<Box<Found>>,
    shown: bool,
}

/// What replacing would make of a journey: found once for a journey and two texts, not in every frame.
#[derive(Clone, Debug)]
struct Found {
    of: Arc<Journey>,
    find: String,
    with: String,
    new: Journey,
    count: usize,
}

impl Found {
    fn is_of(&self, journey: &Arc<Journey>, find: &str, with: &str) -> bool {
        Arc::ptr_eq(&self.of, journey) && self.find == find && self.with == with
    }
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
            let count = self.count(journey);
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
                if changes
                    && (go.clicked() || enter)
                    && let Some(found) = self.found.take()
                {
                    let edit =
                        Edit::ReplaceAll { journey: Box::new(found.new), step: Step::Replace };
                    let text = words.with("replace-done", &[("n", count.into())]);
                    return Some(Reply::Action(Action::EditAndTell { edit, text }));
                }
                cancel.clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }

    /// How often it stands in the journey.
    fn count(&mut self, journey: &Arc<Journey>) -> usize {
        let (find, with) = (self.find.as_str(), self.with.as_str());
        let found = self.found.take().filter(|found| found.is_of(journey, find, with));
        let found = found.unwrap_or_else(|| {
            let (new, count) = replaced(journey, find, with);
            let (of, find, with) = (Arc::clone(journey), find.to_owned(), with.to_owned());
            Box::new(Found { of, find, with, new, count })
        });
        self.found.insert(found).count
    }
}

fn field(ui: &mut Ui, name: &str, text: &mut String) -> egui::Response {
    let label = ui.label(name);
    ui.add(TextEdit::singleline(text).desired_width(f32::INFINITY)).labelled_by(label.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_journey_is_gone_through_once_for_a_text() {
        let journey = Arc::new(Journey { title: "Kassa".into(), ..Journey::default() });
        let mut dialog = Replace { find: "Kassa".into(), with: "Tiski".into(), ..Replace::new() };
        let made = |dialog: &Replace| dialog.found.as_ref().map(|found| found.new.title.as_ptr());
        assert_eq!(dialog.count(&journey), 1);
        let first = made(&dialog);
        assert_eq!(dialog.count(&journey), 1);
        assert_eq!(made(&dialog), first, "kept");
        dialog.find.push('x');
        assert_eq!(dialog.count(&journey), 0);
        dialog.find.pop();
        let other = Arc::new(Journey { title: "Koti".into(), ..Journey::default() });
        assert_eq!(dialog.count(&other), 0, "another revision");
    }
}
