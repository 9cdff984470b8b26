//! The inspector: everything the selected thing holds, to be read and changed.

pub(crate) mod actions;
mod answers;
mod chart;
mod details;
mod feedback;
pub(crate) mod formula;
mod head;
mod journey;
pub(crate) mod kpis;
mod lanes;
mod link;
mod means;
mod people;
mod pictures;
mod reach;
pub(crate) mod refuse;
mod rows;
mod score;
mod scores;
pub(crate) mod sheet;
mod stage;
mod survey;
mod surveys;
mod tabs;
mod tally;
mod touchpoint;
mod trend;
mod verdict;
mod ways;

use crate::paint::theme;
use crate::ui::action::Actions;
use crate::ui::context::{Context, Selection};
use crate::ui::drafts::FieldId;
use crate::ui::widget::follow;
use egui::{Frame, Margin, ScrollArea, Ui};

pub use lanes::name_field;

/// How wide the panel is.
pub const WIDTH: f32 = 352.0;

/// The id of the first field of what is selected: its name.
#[must_use]
pub fn first_field(selection: &Selection) -> egui::Id {
    let owner = match selection {
        Selection::Journey => FieldId::of("journey"),
        Selection::Stage(id) => FieldId::of(id),
        Selection::Touchpoint(id) => FieldId::of(id),
    };
    owner.with("name").id()
}

/// Paints the inspector of what is selected into a panel without margins, 320–420 wide.
pub fn show(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 6, bottom: 0 }).show(ui, |ui| {
        tabs::show(ui, cx);
    });
    ScrollArea::vertical().id_salt("inspector").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 24 }).show(
            ui,
            |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 2.0 * theme::GRID;
                selected(ui, cx, out);
            },
        );
        follow::focus(ui, "inspector");
    });
}

fn selected(ui: &mut Ui, cx: &Context, out: &mut Actions) {
    match cx.selection {
        Selection::Touchpoint(id) => {
            if let Some((stage, touchpoint)) = cx.touchpoint(id) {
                touchpoint::show(ui, cx, stage, touchpoint, out);
            }
        }
        Selection::Stage(id) => {
            if let Some(stage) = cx.journey.stage(id) {
                stage::show(ui, cx, stage, out);
            }
        }
        Selection::Journey => journey::show(ui, cx, out),
    }
}

#[cfg(test)]
mod tests;
