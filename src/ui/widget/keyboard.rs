//! The keyboard of a drawing: the map, a list of rows. It takes keys only while it has the keyboard, never
//! because nothing else has.
//!
//! egui gives the keyboard to widgets. A drawing has a *ground*, a node as large as itself, that holds the
//! keyboard while none of its parts does: when its view is shown, when the part that had the keyboard is gone or
//! out of sight, and after a press on a command. A press on fields beside the drawing takes the keyboard away.

use egui::{EventFilter, Id, Key, Modifiers, Rect, Role, Sense, Ui, WidgetInfo};
use std::collections::BTreeSet;

/// What a drawing knows of its keyboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keyboard {
    /// It has the keyboard, or nothing has taken it since.
    held: bool,
    /// A press beside the drawing: the keyboard does not come back by itself.
    lets_go: bool,
    /// So many frames whatever had the keyboard in the view before may still have it.
    fresh: u8,
    /// The frame in which it was last shown.
    shown: u64,
    /// Its parts in this frame, and in the last one.
    parts: BTreeSet<u64>,
    old_parts: BTreeSet<u64>,
    /// It was shown before.
    is_known: bool,
}

impl Keyboard {
    /// Whether keys are for the drawing. To be asked once a frame, before its parts are shown; `place` is where it
    /// stands, `name` what it is called.
    pub fn begin(&mut self, ui: &Ui, ground: Id, place: Rect, name: &str) -> bool {
        self.note_frame(ui);
        // Another drawing in the same place takes over from it.
        self.part(ground);
        let response = ui.interact(place, ground, Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, name));
        let covered =
            ui.memory(|memory| memory.top_modal_layer().is_some_and(|it| it != ui.layer_id()));
        if covered || !ui.is_enabled() {
            return false;
        }
        let pressed = ui.input(|input| input.pointer.any_pressed());
        if pressed {
            let at = ui.input(|input| input.pointer.interact_pos());
            // Above and at the left are commands, at the right and below are fields.
            self.lets_go = at.is_some_and(|at| at.x > place.right() || at.y > place.bottom());
        }
        if response.clicked() {
            self.held = true;
        }
        // Tab leads on from the ground: nothing must have the keyboard, so that the first part after it takes it.
        let tabs = ui.input(|input| input.key_pressed(Key::Tab));
        let focused = ui.memory(egui::Memory::focused);
        match focused {
            Some(id) if tabs && id == ground => {
                ui.memory_mut(|memory| memory.surrender_focus(id));
            }
            Some(id) if self.is_part(id) => {
                (self.held, self.fresh) = (true, 0);
                // In the frame of the press the part has it still.
                self.lets_go &= pressed;
            }
            Some(_) if self.fresh > 0 => self.fresh -= 1,
            Some(_) => self.held = false,
            None if self.lets_go => self.held = false,
            None if self.held && !tabs => ui.memory_mut(|memory| memory.request_focus(ground)),
            None => {}
        }
        // Arrows are for the drawing, not for the widget that stands nearest.
        let arrows = EventFilter {
            vertical_arrows: true,
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(ground, arrows));
        self.held && focused.is_none_or(|id| self.is_part(id))
    }

    /// A node that belongs to the drawing.
    pub fn part(&mut self, id: Id) {
        self.parts.insert(id.value());
    }

    /// Whether the drawing has the keyboard now, between two frames.
    #[must_use]
    pub fn has(&self, ctx: &egui::Context) -> bool {
        let shown = ctx.cumulative_frame_nr().saturating_sub(self.shown) <= 1;
        shown && ctx.memory(egui::Memory::focused).is_some_and(|id| self.is_part(id))
    }

    fn is_part(&self, id: Id) -> bool {
        let id = id.value();
        self.parts.contains(&id) || self.old_parts.contains(&id)
    }

    fn note_frame(&mut self, ui: &Ui) {
        let frame = ui.ctx().cumulative_frame_nr();
        let was_known = std::mem::replace(&mut self.is_known, true);
        if frame.saturating_sub(self.shown) > 1 || !was_known {
            // The view has just been opened: keys are for what it shows.
            (self.held, self.lets_go, self.fresh) = (true, false, 2);
        }
        self.shown = frame;
        self.old_parts = std::mem::take(&mut self.parts);
    }
}

/// Arrow down is 1, arrow up −1.
#[must_use]
pub fn arrow(ui: &Ui) -> Option<i32> {
    ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::ArrowDown) {
            Some(1)
        } else if pressed(Key::ArrowUp) {
            Some(-1)
        } else {
            None
        }
    })
}
