//! A hint above a view that somebody sees for the first time. It goes away when it is pressed, and when the view is
//! left.

use crate::i18n::Words;
use crate::paint::theme::{GRID, Theme};
use crate::ui::context::View;
use crate::ui::widget::ends::ends;
use egui::{Label, RichText, Ui};

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// This one is read.
    Read,
    /// No more of them.
    Never,
}

/// The name by which the settings remember that the hint of a view was read.
#[must_use]
pub fn name(view: View) -> &'static str {
    match view {
        View::Map => "map",
        View::Compare => "compare",
        View::Priorities => "priorities",
        View::Feedback => "feedback",
        View::Kpis => "kpis",
        View::Measure => "measure",
        View::Drivers => "drivers",
        View::Actions => "actions",
        View::Workshop => "workshop",
        View::Experience => "experience",
    }
}

/// Shows the hint of a view in one line.
pub fn show(ui: &mut Ui, words: &Words, theme: &Theme, view: View) -> Option<Pressed> {
    let mut pressed = None;
    let text = words.text(&format!("hint-{}", name(view)));
    let left = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * GRID;
        let label = RichText::new(words.text("hint-label")).strong().color(theme.accent);
        ui.add(Label::new(label).selectable(false));
        ui.add(Label::new(RichText::new(&text).color(theme.text)).truncate()).on_hover_text(&text);
    };
    let right = |ui: &mut Ui| {
        if ui.button(words.text("hint-close")).clicked() {
            pressed = Some(Pressed::Read);
        }
        if ui.button(words.text("hint-never")).clicked() {
            pressed = Some(Pressed::Never);
        }
    };
    ui.horizontal(|ui| ends(ui, "hint", left, right));
    pressed
}
