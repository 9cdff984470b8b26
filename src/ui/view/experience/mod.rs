//! The target experience and the personas: what we promise, to whom, and how it is lived up to.

mod differences;
mod personas;
mod target;

use super::cached::{Beside, Cached, Same};
use crate::analysis::{Promising, Report, promising};
use crate::i18n::{Language, Words};
use crate::journey::{Journey, PersonaId, TouchpointId};
use crate::paint::experience::{self as drawing, Columns};
use crate::paint::stack::Stack;
use crate::paint::theme::GRID;
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::view::page::{head, page};
use crate::ui::view::shows::segments;
use crate::ui::widget::keyboard::Keyboard;
use crate::wording::experience as texts;
use egui::{Frame, Margin, Rangef, Ui, Vec2, vec2};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shows {
    #[default]
    Target,
    Personas,
}

/// What it is made of.
#[derive(Clone, Debug, PartialEq)]
struct Of {
    journey: Same<Journey>,
    report: Same<Report>,
    language: Language,
    /// Of the list.
    width: i32,
    persona: Option<PersonaId>,
}

/// The touchpoints with their places in the list.
#[derive(Clone, Debug, Default)]
struct Model {
    promising: Promising,
    places: Stack,
    summary: String,
}

impl Model {
    fn new(of: &Of) -> Self {
        let words = Words::of(of.language);
        let mut promising = promising(&of.journey, &of.report);
        if let Some(persona) = &of.persona {
            let met = of.journey.touchpoints().filter(|(_, one)| one.is_met_by(persona));
            let met: BTreeSet<&TouchpointId> = met.map(|(_, one)| &one.id).collect();
            promising.rows.retain(|row| met.contains(&row.id));
            promising = Promising::new(promising.rows);
        }
        let columns = Columns::new(Rangef::new(0.0, of.width as f32));
        let height = |row| drawing::row_height(row, &columns, words);
        Self {
            places: Stack::new(promising.rows.iter().map(height)),
            summary: texts::summary(&promising, &of.report, words),
            promising,
        }
    }
}

/// What the page needs to be read.
const LEAST_PAGE: Vec2 = vec2(300.0, 420.0);

/// Until it is known how wide the list is.
const FIRST_WIDTH: f32 = 600.0;

/// What the view remembers.
#[derive(Default)]
pub struct ExperienceState {
    shows: Shows,
    persona: Option<PersonaId>,
    reveal: bool,
    /// How wide the list was in the last frame.
    width: Option<f32>,
    cached: Cached<Of, Model>,
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
        beside: Beside<'_>,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        (language, persona): (Language, Option<&PersonaId>),
    ) {
        let (journey, report) = (Same::of(journey), Same::of(report));
        let width = self.width.unwrap_or(FIRST_WIDTH) as i32;
        let persona = persona.cloned();
        let of = Of { journey, report, language, width, persona };
        self.cached.update(beside, of, Model::new);
    }
}

/// Shows the view.
pub fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut ExperienceState, out: &mut Actions) {
    let margin = Margin { left: 24, right: 24, top: 16, bottom: 8 };
    Frame::NONE.fill(cx.theme.canvas).inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * GRID, 0.0);
        page(ui, "experience", LEAST_PAGE, |ui| {
            title(ui, cx, state);
            ui.add_space(2.0 * GRID);
            match state.shows {
                Shows::Target => target::show(ui, cx, state, out),
                Shows::Personas => personas::show(ui, cx, state, out),
            }
        });
    });
}

fn title(ui: &mut Ui, cx: &Context<'_>, state: &mut ExperienceState) {
    let key = match state.shows {
        Shows::Target => "experience-title",
        Shows::Personas => "personas-title",
    };
    let all = [
        (Shows::Target, "experience-shows-target"),
        (Shows::Personas, "experience-shows-personas"),
    ];
    head(ui, &cx.text(key), |ui| segments(ui, cx, "kpis-shows", &all, &mut state.shows));
}
