//! The strip below the map: what is confirmed, what changed, what nobody has measured.

use crate::export::plain;
use crate::ui::context::Context;
use egui::{RichText, TextStyle, Ui};

/// Shows the strip.
pub fn show(ui: &mut Ui, cx: &Context<'_>) {
    let mut lines = plain::headline_summary(cx.report, cx.words).into_iter();
    ui.spacing_mut().item_spacing.y = 3.0;
    if let Some(first) = lines.next() {
        ui.label(RichText::new(first).text_style(TextStyle::Name("strong".into())));
    }
    for line in lines {
        ui.label(RichText::new(line).color(cx.theme.muted));
    }
}
