//! The details of what is selected: opened, gone to by keyboard, and left again.

use super::App;
use crate::ui::context::{Selection, View};
use crate::ui::panel::inspector::first_field;
use egui::Context;

impl App {
    /// Opens them, beside the map where the view has others.
    pub(super) fn open_inspector(&mut self) {
        self.shell.inspector = Some(true);
        if let Some(open) = self.open.as_mut().filter(|open| open.view.has_own_details()) {
            open.view = View::Map;
        }
    }

    /// Opens or closes them.
    pub(super) fn toggle_inspector(&mut self, ctx: &Context) {
        let is_wide = ctx.content_rect().width() >= super::window::WIDE;
        let has_others = self.open.as_ref().is_some_and(|open| open.view.has_own_details());
        if self.shell.inspector.unwrap_or(is_wide) && !has_others {
            self.shell.inspector = Some(false);
        } else {
            self.open_inspector();
        }
    }

    /// Into the details of what is selected, and back to where the keyboard was.
    pub(super) fn go_to_panel_and_back(&mut self, ctx: &Context) {
        let Some(open) = &self.open else { return };
        let focused = ctx.memory(egui::Memory::focused);
        let place =
            focused.and_then(|id| ctx.read_response(id)).map(|it| it.interact_rect.center());
        let is_inside = place.is_some_and(|at| self.shell.panel.rect.contains(at));
        if !is_inside {
            let field = first_field(&open.selection);
            self.open_inspector();
            self.shell.panel.before = focused;
            ctx.memory_mut(|memory| memory.request_focus(field));
            return;
        }
        let before = self.shell.panel.before.take();
        if open.view == View::Map && open.selection != Selection::Journey {
            self.reveal();
        } else {
            ctx.memory_mut(|memory| {
                if let Some(id) = focused {
                    memory.surrender_focus(id);
                }
                if let Some(id) = before {
                    memory.request_focus(id);
                }
            });
        }
    }
}
