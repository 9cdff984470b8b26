//! The strip below the map: what is confirmed, what changed, what nobody has measured.

use crate::paint::fonts::{regular, semibold};
use crate::ui::context::Context;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Response, Role, Ui, WidgetInfo};

/// Shows the strip: the most important sentence, and the others in two rows at most; in a low window below the
/// pointer.
pub fn show(ui: &mut Ui, cx: &Context<'_>) {
    ui.spacing_mut().item_spacing.y = 3.0;
    let Some((first, rest)) = cx.report.summary(cx.words).split_first() else { return };
    let is_low = ui.ctx().content_rect().height() < LOW;
    let (rows, size) = if is_low { (1, 12.5) } else { (2, 13.5) };
    let first = cut(ui, (first, rows), semibold(size), cx.theme.text);
    if rest.is_empty() {
        return;
    }
    if is_low {
        first.on_hover_text(rest.join("\n"));
        return;
    }
    cut(ui, (&rest.join(" "), 2), regular(12.5), cx.theme.muted).on_hover_text(rest.join("\n"));
}

/// In a window lower than this the strip is one line: the map needs the room.
const LOW: f32 = 600.0;

/// A text in so many rows at most; a screen reader gets all of it.
fn cut(ui: &mut Ui, (text, rows): (&str, usize), font_id: FontId, color: Color32) -> Response {
    let format = TextFormat { font_id, color, ..TextFormat::default() };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    let max_width = ui.available_width();
    job.wrap = TextWrapping { max_width, max_rows: rows, ..TextWrapping::default() };
    let response = ui.label(job).on_hover_text(text);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}
