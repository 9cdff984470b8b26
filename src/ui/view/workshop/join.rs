//! Joining by phone.

use super::state::WorkshopState;
use crate::ui::context::Context;
use crate::ui::dialog::parts::small;
use egui::Ui;

/// How much room it needs.
pub const HEIGHT: f32 = 190.0;

pub fn show(ui: &mut Ui, cx: &Context<'_>, _state: &mut WorkshopState) {
    small(ui, cx.text("room-no-network"));
}
