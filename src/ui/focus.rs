//! The keyboard goes back to where it was when a dialog closes.

use egui::{Context, Id};

/// What had the keyboard before a dialog took it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Focus {
    before: Option<Id>,
    covered: bool,
}

impl Focus {
    /// When the dialog that is open closes, this gets the keyboard.
    pub(super) fn goes_to(&mut self, field: Id) {
        self.before = Some(field);
    }

    /// To be called once a frame, before anything is shown. `covered`: a dialog is open.
    pub(super) fn follow(&mut self, ctx: &Context, covered: bool) {
        // One frame longer than the dialog is open, nothing below it can have the keyboard.
        let fades = ctx.memory(|memory| memory.top_modal_layer().is_some());
        let was_covered = std::mem::replace(&mut self.covered, covered || fades);
        if self.covered {
            if !covered {
                ctx.request_repaint();
            }
            return;
        }
        let focused = ctx.memory(egui::Memory::focused);
        match self.before {
            // What was chosen in the dialog may have taken it already.
            Some(before) if was_covered && focused.is_none() => {
                ctx.memory_mut(|memory| memory.request_focus(before));
            }
            _ => self.before = focused,
        }
    }
}
