//! Short notices at the foot of the window. They fade by themselves; errors stay until closed.

use super::action::{Action, Actions};
use super::command::Command;
use crate::document::Revision;
use crate::i18n::Words;
use crate::paint::theme::{self, CARD_RADIUS, GRID};
use egui::accesskit::Live;
use egui::{Align2, Area, Button, Frame, Id, Label, Order, Role, Stroke, Ui, vec2};
use std::time::Duration;

/// How long a notice stays, in seconds.
const STAYS: f64 = 5.0;
/// One with a button stays longer: it must be read, and reached.
const STAYS_WITH_BUTTON: f64 = 9.0;
/// The last moment, in which it fades.
const FADES: f64 = 0.25;
/// More than this at once nobody reads.
const MOST: usize = 4;

#[derive(Clone, Debug)]
struct Toast {
    number: u64,
    text: String,
    error: bool,
    /// The state that "Undo" leads away from; in any other it is not offered.
    undo: Option<Revision>,
    /// It is about the program and not about the open document.
    stays: bool,
    /// When it goes. Unknown before it was first shown; never for errors.
    ends: Option<f64>,
}

/// The notices that are shown, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Toasts {
    list: Vec<Toast>,
    next: u64,
}

impl Toasts {
    /// Tells something about the open document that needs no answer.
    pub fn tell(&mut self, text: impl Into<String>) {
        self.add(text.into(), false, None, false);
    }

    /// Tells what has happened to the open document, and offers to take back the step that led to this state.
    pub fn offer_undo(&mut self, text: impl Into<String>, made: Revision) {
        self.add(text.into(), false, Some(made), false);
    }

    /// Tells of an error in the open document; stays until closed.
    pub fn error(&mut self, text: impl Into<String>) {
        self.add(text.into(), true, None, false);
    }

    /// Tells of an error of the program, whatever is open; stays until closed.
    pub fn alarm(&mut self, text: impl Into<String>) {
        self.add(text.into(), true, None, true);
    }

    fn add(&mut self, text: String, error: bool, undo: Option<Revision>, stays: bool) {
        // The same notice again replaces the old one instead of piling up.
        self.list.retain(|old| old.text != text);
        // Errors are pushed out last.
        while self.list.len() >= MOST {
            let at = self.list.iter().position(|old| !old.error).unwrap_or(0);
            self.list.remove(at);
        }
        let number = self.next;
        self.next += 1;
        self.list.push(Toast { number, text, error, undo, stays, ends: None });
    }

    /// Takes away every "Undo" that no longer means its step: the document is in another state, or gone.
    pub fn withdraw_offers(&mut self, now: Option<Revision>) {
        for toast in &mut self.list {
            toast.undo = toast.undo.filter(|made| Some(*made) == now);
        }
    }

    /// The step that led to this state is taken back: what was told of it is no longer true.
    pub fn undone(&mut self, state: Option<Revision>) {
        self.list.retain(|toast| toast.undo.is_none() || toast.undo != state);
    }

    /// Another document is open: what was told of the last one is no longer of interest.
    pub fn leave(&mut self) {
        self.list.retain(|toast| toast.stays);
    }

    /// Shows the notices. To be called after the panels.
    pub fn show(&mut self, ui: &mut Ui, words: &Words, out: &mut Actions) {
        if self.list.is_empty() {
            return;
        }
        let now = ui.input(|input| input.time);
        let mut closed = None;
        let mut read = false;
        // Each stands by itself, so that what is beside a short notice can still be pressed.
        let mut above = 26.0 * GRID;
        for toast in self.list.iter_mut().rev() {
            let area = Area::new(Id::unique(("toast", toast.number)))
                .order(Order::Foreground)
                .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -above))
                .accessible_name(words.text("toast-notices"));
            let shown = area.show(ui.ctx(), |ui| toast.show(ui, words, now, out));
            above += shown.response.rect.height() + 2.0 * GRID;
            read |= shown.response.contains_pointer();
            if shown.inner {
                closed = Some(toast.number);
            }
        }
        if read {
            // Whoever reads is not hurried.
            for toast in &mut self.list {
                toast.ends = toast.ends.map(|ends| ends.max(now + 2.0));
            }
        }
        self.list.retain(|toast| {
            Some(toast.number) != closed && toast.ends.is_none_or(|ends| ends > now)
        });
        self.wake(ui, now);
    }

    /// Asks for the frame in which the next notice begins to fade, and for none before.
    fn wake(&self, ui: &Ui, now: f64) {
        let Some(ends) = self.list.iter().filter_map(|toast| toast.ends).reduce(f64::min) else {
            return;
        };
        let wait = if ends - now > FADES { ends - now - FADES } else { 1.0 / 60.0 };
        ui.request_repaint_after(Duration::from_secs_f64(wait.max(0.0)));
    }
}

impl Toast {
    /// Whether it was closed.
    fn show(&mut self, ui: &mut Ui, words: &Words, now: f64, out: &mut Actions) -> bool {
        if self.ends.is_none() && !self.error {
            let stays = if self.undo.is_some() { STAYS_WITH_BUTTON } else { STAYS };
            self.ends = Some(now + stays);
        }
        let theme = theme::of(ui.ctx());
        let left = self.ends.map_or(FADES, |ends| ends - now);
        ui.set_opacity((left / FADES).clamp(0.0, 1.0) as f32);
        let edge = if self.error { theme.error } else { theme.edge };
        let frame = Frame::popup(ui.style())
            .inner_margin(egui::Margin::symmetric(14, 8))
            .corner_radius(CARD_RADIUS)
            .stroke(Stroke::new(1.0, edge));
        frame.show(ui, |ui| ui.horizontal(|ui| self.content(ui, words, out)).inner).inner
    }

    fn content(&self, ui: &mut Ui, words: &Words, out: &mut Actions) -> bool {
        let theme = theme::of(ui.ctx());
        let color = if self.error { theme.error } else { theme.text };
        let text = egui::RichText::new(&self.text).color(color);
        ui.spacing_mut().item_spacing.x = 3.0 * GRID;
        ui.set_max_width(560.0);
        let label = ui.add(Label::new(text).wrap());
        ui.ctx().accesskit_node_builder(label.id, |node| {
            node.set_role(if self.error { Role::Alert } else { Role::Status });
            node.set_live(if self.error { Live::Assertive } else { Live::Polite });
        });
        let mut closed = false;
        if let Some(made) = self.undo
            && ui.button(words.text(Command::Undo.key())).clicked()
        {
            out.push(Action::UndoStep(made));
            closed = true;
        }
        let close = ui
            .add(Button::new("×").frame_when_inactive(false).min_size(vec2(24.0, 24.0)))
            .accessible_name(words.text("toast-close"));
        closed | close.clicked()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::edit::Edit;
    use crate::journey::Journey;

    #[test]
    fn errors_outlast_other_notices() {
        let mut toasts = Toasts::default();
        toasts.error("lost");
        for number in 0..10 {
            toasts.tell(number.to_string());
        }
        assert_eq!(toasts.list.len(), MOST);
        assert!(toasts.list.iter().any(|toast| toast.text == "lost"));
    }

    #[test]
    fn the_same_notice_is_shown_once() {
        let mut toasts = Toasts::default();
        toasts.tell("saved");
        toasts.tell("saved");
        assert_eq!(toasts.list.len(), 1);
    }

    #[test]
    fn undo_is_offered_only_while_it_means_the_step_that_is_told() {
        let mut document = Document::new(Journey::default());
        let rename = |title: &str| {
            let (title, description) = (title.to_owned(), String::new());
            Edit::SetTitle { title, description }
        };
        document.apply(rename("One"), None).expect("an edit");
        let made = document.revision();
        let mut toasts = Toasts::default();
        toasts.offer_undo("one", made);
        toasts.withdraw_offers(Some(document.revision()));
        assert_eq!(toasts.list[0].undo, Some(made));

        let mut earlier = toasts.clone();
        earlier.undone(Some(document.revision()));
        assert!(earlier.list.is_empty(), "what it tells is no longer so");

        let mut later = toasts.clone();
        document.apply(rename("Two"), None).expect("an edit");
        later.withdraw_offers(Some(document.revision()));
        assert_eq!(later.list[0].undo, None, "it would undo another step");

        let other = Document::new(Journey::default());
        toasts.withdraw_offers(Some(other.revision()));
        assert_eq!(toasts.list[0].undo, None, "it would undo a step of another document");
        toasts.leave();
        assert!(toasts.list.is_empty());
    }
}
