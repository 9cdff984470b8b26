//! What is typed in fields: given to the journey before anything is done that needs it or hides the field.
//!
//! A field knows best what its text means. So an action that needs everything typed waits for one frame, in
//! which every field shown gives what it holds to the journey; the keyboard stays where it is.

use super::App;
use crate::file::recovery::Typed;
use crate::ui::action::Action;
use crate::ui::dialog;
use crate::ui::drafts::Drafts;
use crate::ui::panel::capture::{self, Capture};
use crate::ui::view::map::{Renaming, Typing};
use egui::Context;

impl App {
    /// Begins a frame: where actions wait, the fields shown in it give what is typed to the journey.
    pub(super) fn begin_fields(&mut self, ctx: &Context) -> Vec<Action> {
        let waiting = std::mem::take(&mut self.shell.waiting);
        let drafts = self.open.as_ref().map(|open| open.drafts.clone()).unwrap_or_default();
        drafts.set_commit(waiting.iter().filter_map(Action::commits).max());
        drafts.lend(ctx);
        waiting
    }

    /// Ends a frame: what the journey took is no longer kept beside it, what it refused is.
    pub(super) fn end_fields(&mut self) {
        let refused = self.shell.refused.take();
        if let Some(open) = &self.open {
            open.drafts.set_commit(None);
            open.drafts.settle(refused.as_deref());
        }
    }

    /// Whether an action must wait for what is being typed.
    pub(super) fn waits_for_fields(&self, action: &Action) -> bool {
        // What comes after something that waits, waits too.
        let waits = action.commits().is_some() || !self.shell.waiting.is_empty();
        waits && self.open.as_ref().is_some_and(|open| open.drafts.is_undecided())
    }

    /// What was being typed when the program ended is in its fields again.
    pub(super) fn show_typed(&mut self, typed: Vec<Typed>) {
        let Some(open) = &mut self.open else { return };
        open.drafts = Drafts::recovered(typed);
        open.map.renaming = Renaming::recovered(open.document.journey(), &open.drafts);
        open.map.typing = Typing::recovered(open.document.journey(), &open.drafts);
        if !open.drafts.text(&capture::line()).is_empty() {
            open.capture = Some(Capture::new(None));
        }
        if open.drafts.get(&dialog::wall_text()).is_some() {
            self.paste_from_wall("");
        }
    }
}
