//! The strip below the map: what is confirmed, what changed, what nobody has measured.

use crate::export::plain;
use crate::ui::context::Context;
use crate::paint::fonts::regular;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Label, RichText, TextStyle, Ui};

/// Shows the strip: the most important sentence, and the others in two rows at most.
pub fn show(ui: &mut Ui, cx: &Context<'_>) {
    let mut lines = plain::headline_summary(cx.report, cx.words).into_iter();
    ui.spacing_mut().item_spacing.y = 3.0;
    if let Some(first) = lines.next() {
        let strong = RichText::new(first.as_str()).text_style(TextStyle::Name("strong".into()));
        ui.add(Label::new(strong).truncate());
    }
    let rest: Vec<String> = lines.collect();
    if rest.is_empty() {
        return;
    }
    let format = TextFormat {
        font_id: regular(12.5),
        color: cx.theme.muted,
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(rest.join("  "), format);
    job.wrap = TextWrapping { max_width: ui.available_width(), max_rows: 2, ..TextWrapping::default() };
    ui.label(job).on_hover_text(rest.join("\n"));
}
