//! What would be added, as a small table: a column a stage.

use crate::i18n::Words;
use crate::import::wall::{Counts, PlannedNote, PlannedStage, WallPlan};
use crate::paint::theme::{self, CARD_RADIUS, GRID};
use crate::ui::dialog::parts::{small, strong};
use crate::ui::widget::wall_note::{parts, written};
use egui::{Frame, Label, RichText, ScrollArea, TextStyle, Ui};

const COLUMN: f32 = 168.0;
/// More than anybody reads before adding.
const MOST_NOTES: usize = 30;
const MOST_STAGES: usize = 30;
const MOST_WARNINGS: usize = 4;

/// Shows how much would be added, to what, and what could not be placed.
pub(super) fn show(ui: &mut Ui, words: &Words, plan: &WallPlan) {
    ui.label(strong(counted(plan.counts(), words)));
    if !plan.stages.is_empty() {
        let frame = Frame::new()
            .fill(theme::of(ui.ctx()).sunken)
            .corner_radius(CARD_RADIUS)
            .inner_margin(3.0 * GRID);
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let area = ScrollArea::both().id_salt("wall-preview").max_height(48.0 * GRID);
            area.auto_shrink([false, true]).show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    for stage in plan.stages.iter().take(MOST_STAGES) {
                        ui.vertical(|ui| column(ui, words, stage));
                    }
                });
            });
        });
    }
    for warning in plan.warnings.iter().take(MOST_WARNINGS) {
        let line = warning.line.to_string();
        let said = [("line", line.as_str().into()), ("text", (&warning.text).into())];
        small(ui, words.with("convert-note", &said));
    }
}

fn column(ui: &mut Ui, words: &Words, stage: &PlannedStage) {
    ui.set_width(COLUMN);
    ui.spacing_mut().item_spacing.y = GRID;
    let new_name = || words.text("new-stage");
    let name = if stage.name.is_empty() { new_name() } else { stage.name.clone() };
    ui.add(Label::new(strong(name)).truncate());
    if stage.id.is_none() {
        small(ui, words.text("wall-new-stage"));
    }
    for note in stage.notes.iter().take(MOST_NOTES) {
        cell(ui, words, note);
    }
    let more = stage.notes.len().saturating_sub(MOST_NOTES);
    if more > 0 {
        small(ui, words.with("wall-more", &[("n", more.into())]));
    }
}

fn cell(ui: &mut Ui, words: &Words, note: &PlannedNote) {
    let theme = theme::of(ui.ctx());
    let colour = if note.known.is_some() { theme.muted } else { theme.text };
    ui.add(Label::new(RichText::new(&note.name).color(colour)).wrap());
    let parts = parts(note, words).join(" · ");
    let about = Some(parts).filter(|parts| !parts.is_empty());
    for text in about.into_iter().chain(written(note, words)) {
        let text = RichText::new(text).text_style(TextStyle::Small).color(theme.muted);
        ui.add(Label::new(text).wrap());
    }
}

/// How much is added, in a sentence.
pub(super) fn counted(counts: Counts, words: &Words) -> String {
    let said = [
        (counts.touchpoints, "wall-count-touchpoints"),
        (counts.stages, "wall-count-stages"),
        (counts.votes, "wall-count-votes"),
        (counts.notes, "wall-count-notes"),
    ];
    let said: Vec<String> = said
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, key)| words.with(key, &[("n", n.into())]))
        .collect();
    if said.is_empty() {
        return words.text("wall-nothing");
    }
    words.with("wall-adds", &[("what", (&said.join(", ")).into())])
}
