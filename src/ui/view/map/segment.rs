//! Where the persona that is looked at differs from the others.

use crate::paint::theme::{CARD_RADIUS, GRID};
use crate::ui::context::Context;
use crate::wording::report::segment_sentence;
use egui::{
    Align, Frame, Label, Layout, Margin, Rect, RichText, Stroke, TextStyle, Ui, UiBuilder, vec2,
};

/// Width of the sentences.
const WIDTH: f32 = 240.0;
/// So many differences are told; the report tells all.
const TOLD: usize = 3;

/// Shows it in the lower right corner of the map, corrected over everything that is listed.
pub(super) fn differences(ui: &mut Ui, cx: &Context<'_>, map: Rect) {
    let Some(persona) = cx.persona else { return };
    let found = cx.journey.personas.iter().find(|one| one.id == *persona.id);
    let Some(name) = found.map(|one| one.name.as_str()) else { return };
    if !cx.report.has_segment(name) {
        return;
    }
    let shown = cx.report.differences(name);
    let mut told: Vec<String> =
        shown.filter_map(|one| segment_sentence(&one, cx.words)).take(TOLD).collect();
    if told.is_empty() {
        told.push(cx.text("personas-no-difference"));
    }
    // At the bottom: above are the heads of the stages with their buttons.
    let corner = map.right_bottom() - vec2(4.0 * GRID, 4.0 * GRID);
    let place = Rect::from_min_max(corner - vec2(WIDTH + 4.0 * GRID, 60.0 * GRID), corner);
    let layout = Layout::bottom_up(Align::Min);
    let builder = UiBuilder::new().id_salt("map-segment").max_rect(place).layout(layout);
    let mut ui = ui.new_child(builder);
    let frame = Frame::NONE
        .fill(cx.theme.surface)
        .stroke(Stroke::new(1.0, cx.theme.line))
        .corner_radius(CARD_RADIUS)
        .inner_margin(Margin::same(6));
    frame.show(&mut ui, |ui| {
        ui.set_width(WIDTH);
        for text in told {
            let text = RichText::new(text).text_style(TextStyle::Small).color(cx.theme.muted);
            ui.add(Label::new(text).wrap());
        }
    });
}
