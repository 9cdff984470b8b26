//! The tabs above the details: each leads to its part, which opens and comes to the top.

use crate::paint::fonts;
use crate::ui::context::{Context, Selection};
use crate::ui::widget::section;
use egui::{Align2, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

/// A tab: the key of its word, and the name of the part it leads to.
type Tab = (&'static str, &'static str);

const JOURNEY: &[Tab] = &[
    ("inspector-tab-result", "overall"),
    ("inspector-tab-rounds", "rounds"),
    ("inspector-tab-content", "target"),
    ("inspector-tab-people", "personas"),
    ("inspector-tab-actions", "all-actions"),
];

const STAGE: &[Tab] = &[
    ("inspector-tab-result", "stagescore"),
    ("inspector-tab-touchpoints", "stagetouchpoints"),
    ("inspector-tab-content", "stagedetails"),
    ("inspector-tab-kpis", "kpis"),
];

const TOUCHPOINT: &[Tab] = &[
    ("inspector-tab-result", "score"),
    ("inspector-tab-surveys", "surveys"),
    ("inspector-tab-content", "details"),
    ("inspector-tab-kpis", "kpis"),
    ("inspector-tab-actions", "actions"),
];

/// Shows the tabs of what is selected. They stay where they are while the details are scrolled.
pub(super) fn show(ui: &mut Ui, cx: &Context) {
    let tabs = match cx.selection {
        Selection::Journey => JOURNEY,
        Selection::Stage(_) => STAGE,
        Selection::Touchpoint(_) => TOUCHPOINT,
    };
    let current = section::jumped_to(ui.ctx());
    let is_one = tabs.iter().any(|(_, part)| current == Some(section::id(part)));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let gaps = 2.0 * tabs.len().saturating_sub(1) as f32;
        let width = ((ui.available_width() - gaps) / tabs.len().max(1) as f32).floor();
        for (at, (key, part)) in tabs.iter().enumerate() {
            let name = cx.text(key);
            let is_current = if is_one { current == Some(section::id(part)) } else { at == 0 };
            let (rect, response) = ui.allocate_exact_size(vec2(width, 30.0), Sense::click());
            response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_current, &name));
            if response.clicked() {
                section::jump(ui.ctx(), part);
            }
            let theme = cx.theme;
            if response.hovered() {
                ui.painter().rect_filled(rect, 4.0, theme.sunken);
            }
            let colour = if is_current { theme.accent } else { theme.muted };
            let font = if is_current { fonts::semibold(12.0) } else { fonts::regular(12.0) };
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, &name, font, colour);
            if is_current {
                let y = rect.max.y - 1.0;
                ui.painter().hline(rect.x_range(), y, Stroke::new(2.0, theme.accent));
            }
            if response.has_focus() {
                let stroke = Stroke::new(2.0, theme.text);
                ui.painter().rect_stroke(rect, 4.0, stroke, StrokeKind::Inside);
            }
        }
    });
}
