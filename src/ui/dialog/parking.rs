//! The parking lot over whatever is shown: one key away in every view.

use super::parts::{buttons, modal, primary};
use super::{DialogContext, Reply};
use crate::paint::theme::GRID;
use crate::ui::action::Actions;
use crate::ui::view::workshop::parking_list;
use egui::{Ui, vec2};

/// The parking lot.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parking {}

impl Parking {
    /// Shows the dialog.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &DialogContext<'_>,
        out: &mut Actions,
    ) -> Option<Reply> {
        let Some(journey) = cx.journey else { return Some(Reply::Closed) };
        let title = cx.words.text("workshop-parking");
        let shown = modal(ui, "parking", &title, 440.0, |ui| {
            let room = (ui.ctx().content_rect().height() - 70.0 * GRID).clamp(160.0, 420.0);
            ui.allocate_ui(vec2(ui.available_width(), room), |ui| {
                parking_list(ui, journey, cx.words, cx.discreet, None, out);
            });
            buttons(ui, |ui| {
                primary(ui, &cx.words.text("close")).clicked().then_some(Reply::Closed)
            })
        });
        shown.inner.or(shown.dismissed.then_some(Reply::Closed))
    }
}
