//! The keyboard on a list of rows that are drawn, not made of widgets.

use egui::{Id, Key, Modifiers, Ui};

/// Whether keys are for the rows: one of them or nothing has the keyboard, and no dialog is open above.
pub fn have_keyboard(ui: &Ui, is_row: impl Fn(Id) -> bool) -> bool {
    let (focused, is_covered) = ui.memory(|memory| {
        let covered = memory.top_modal_layer().is_some_and(|layer| layer != ui.layer_id());
        (memory.focused(), covered)
    });
    focused.is_none_or(is_row) && !is_covered && ui.is_enabled()
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
