//! Which segment's curve lies over the curve of all, and where it differs.

use crate::analysis::segment_contrasts;
use crate::paint::theme::{CARD_RADIUS, GRID};
use crate::ui::context::Context;
use crate::wording::report::segment_sentence;
use egui::{
    Align, ComboBox, Frame, Label, Layout, Margin, Rect, RichText, Stroke, TextStyle, Ui,
    UiBuilder, vec2,
};

/// Width of the list and of the sentences below it.
const WIDTH: f32 = 240.0;
/// So many differences are told; the report tells all.
const TOLD: usize = 3;

/// The segments that answered in the round looked at, as the journey orders them.
fn names<'a>(cx: &Context<'a>) -> Vec<&'a str> {
    let round = cx.report.current;
    let has = |name: &str| {
        let mut scores = cx.report.touchpoints().filter_map(|(_, one)| one.score(round?));
        scores.any(|score| score.segments.iter().any(|segment| segment.name == name))
    };
    let all = cx.journey.personas.iter().map(|persona| persona.name.as_str());
    all.filter(|name| has(name)).collect()
}

/// Shows the list in the lower right corner of the map; nothing where no answer is known by segment.
pub fn choose(ui: &mut Ui, cx: &Context<'_>, chosen: &mut Option<String>, map: Rect) {
    // Segments come with personas: a journey without any is asked no further.
    if cx.journey.personas.is_empty() || cx.presenting {
        return;
    }
    let names = names(cx);
    if chosen.as_ref().is_some_and(|name| !names.contains(&name.as_str())) {
        *chosen = None;
    }
    if names.is_empty() {
        return;
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
        let all = cx.text("map-segment-all");
        let shown = chosen.clone().unwrap_or_else(|| all.clone());
        let response = ComboBox::from_id_salt("map-segment-list")
            .width(WIDTH)
            .truncate()
            .selected_text(shown)
            .show_ui(ui, |ui| {
                if ui.selectable_label(chosen.is_none(), &all).clicked() {
                    *chosen = None;
                }
                for name in names {
                    let is_chosen = chosen.as_deref() == Some(name);
                    if ui.selectable_label(is_chosen, name).clicked() {
                        *chosen = Some(name.to_owned());
                    }
                }
            })
            .response;
        let name = cx.text("map-segment");
        response.accessible_name(name).on_hover_text(cx.text("map-segment-tip"));
        if let Some(name) = chosen.as_deref() {
            differences(ui, cx, name);
        }
    });
}

/// Where the segment differs from the others, corrected over everything that is listed.
fn differences(ui: &mut Ui, cx: &Context<'_>, name: &str) {
    let all = segment_contrasts(cx.report);
    let own = all.iter().filter(|one| one.segment.name == name && one.is_shown());
    let mut told: Vec<String> =
        own.filter_map(|one| segment_sentence(one, cx.words)).take(TOLD).collect();
    if told.is_empty() {
        told.push(cx.text("report-segments-none"));
    }
    for text in told {
        let text = RichText::new(text).text_style(TextStyle::Small).color(cx.theme.muted);
        ui.add(Label::new(text).wrap());
    }
}
