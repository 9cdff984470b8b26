//! The target experience and the personas: what we promise, to whom, and how it is lived up to.

mod differences;
mod personas;
mod target;

use super::cached::Cached;
use crate::analysis::{Promising, Report, promising};
use crate::journey::{Journey, PersonaId, TouchpointId};
use crate::paint::fonts::semibold;
use crate::paint::theme::GRID;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::widget::keyboard::Keyboard;
use egui::{Align, Button, Frame, Label, Layout, Margin, RichText, Ui, WidgetInfo, vec2};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shows {
    #[default]
    Target,
    Personas,
}

/// What the view remembers.
#[derive(Default)]
pub struct ExperienceState {
    shows: Shows,
    persona: Option<PersonaId>,
    reveal: bool,
    cached: Cached<Option<PersonaId>, Promising>,
    keyboard: Keyboard,
}

impl std::fmt::Debug for ExperienceState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExperienceState")
            .field("shows", &self.shows)
            .field("persona", &self.persona)
            .finish_non_exhaustive()
    }
}

impl ExperienceState {
    /// Follows the journey and its numbers; of a persona only touchpoints that it comes to.
    pub fn update(
        &mut self,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        persona: Option<&PersonaId>,
    ) {
        self.cached.update(journey, report, persona.cloned(), |journey, report| {
            let mut promising = promising(journey, report);
            if let Some(persona) = persona {
                let met = journey.touchpoints().filter(|(_, one)| one.is_met_by(persona));
                let met: BTreeSet<&TouchpointId> = met.map(|(_, one)| &one.id).collect();
                promising.rows.retain(|row| met.contains(&row.id));
            }
            promising
        });
    }
}

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut ExperienceState, out: &mut Actions) {
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 8 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        title(ui, cx, state);
        ui.add_space(2.0 * GRID);
        match state.shows {
            Shows::Target => target::show(ui, cx, state, out),
            Shows::Personas => personas::show(ui, cx, state, out),
        }
    });
}

fn title(ui: &mut Ui, cx: &Context<'_>, state: &mut ExperienceState) {
    ui.horizontal(|ui| {
        let key = match state.shows {
            Shows::Target => "experience-title",
            Shows::Personas => "personas-title",
        };
        let text = RichText::new(cx.text(key)).font(semibold(20.0)).color(cx.theme.text);
        ui.add(Label::new(text).selectable(false));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let all = [
                (Shows::Personas, "experience-shows-personas"),
                (Shows::Target, "experience-shows-target"),
            ];
            let group = cx.text("kpis-shows");
            for (shows, key) in all {
                let word = cx.text(key);
                let name = format!("{group}: {word}");
                let is_chosen = state.shows == shows;
                let response = ui.add(Button::new(word).selected(is_chosen));
                response.widget_info(|| {
                    WidgetInfo::selected(egui::Role::RadioButton, true, is_chosen, &name)
                });
                if response.clicked() {
                    state.shows = shows;
                }
            }
        });
    });
}
