//! The strip below the map: what is confirmed, what changed, what nobody has measured.

use crate::paint::fonts::{regular, semibold};
use crate::ui::context::Context;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Response, Role, Ui, WidgetInfo};

/// Shows the strip: the most important sentence, and the others in two rows at most.
pub fn show(ui: &mut Ui, cx: &Context<'_>) {
    ui.spacing_mut().item_spacing.y = 3.0;
    let Some((first, rest)) = cx.report.summary(cx.words).split_first() else { return };
    cut(ui, first, semibold(13.5), cx.theme.text);
    if rest.is_empty() {
        return;
    }
    cut(ui, &rest.join(" "), regular(12.5), cx.theme.muted).on_hover_text(rest.join("\n"));
}

/// A text in two rows at most; a screen reader gets all of it.
fn cut(ui: &mut Ui, text: &str, font_id: FontId, color: Color32) -> Response {
    let format = TextFormat { font_id, color, ..TextFormat::default() };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    let max_width = ui.available_width();
    job.wrap = TextWrapping { max_width, max_rows: 2, ..TextWrapping::default() };
    let response = ui.label(job).on_hover_text(text);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}
