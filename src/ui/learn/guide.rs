//! The guided first journey: seven steps of which each can be skipped, and all can be left at any time.

use crate::i18n::Words;
use crate::journey::Journey;
use crate::paint::theme::{GRID, Theme};
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::View;
use crate::ui::widget::ends::ends;
use egui::{Label, RichText, Ui};

/// What one does in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Title,
    Touchpoint,
    Score,
    Second,
    Pain,
    Act,
    Save,
}

const STEPS: [Step; 7] =
    [Step::Title, Step::Touchpoint, Step::Score, Step::Second, Step::Pain, Step::Act, Step::Save];

impl Step {
    fn key(self) -> &'static str {
        match self {
            Self::Title => "guide-title",
            Self::Touchpoint => "guide-touchpoint",
            Self::Score => "guide-score",
            Self::Second => "guide-second",
            Self::Pain => "guide-pain",
            Self::Act => "guide-action",
            Self::Save => "guide-save",
        }
    }

    /// It is done in the bar for notes.
    fn is_in_bar(self) -> bool {
        matches!(self, Self::Touchpoint | Self::Score | Self::Second | Self::Pain)
    }

    /// What leads to where it is done.
    fn leads(self) -> Vec<Action> {
        match self {
            Self::Title => vec![Action::Run(Command::WholeJourney)],
            Self::Touchpoint | Self::Score | Self::Second | Self::Pain => {
                vec![Action::Show(View::Map), Action::Run(Command::Capture)]
            }
            Self::Act => vec![Action::Show(View::Actions)],
            Self::Save => vec![Action::Run(Command::Save)],
        }
    }
}

/// The guide, while it goes with somebody.
#[derive(Clone, Debug)]
pub struct Guide {
    at: usize,
    /// The title that the journey had when the guide began.
    title: String,
}

/// What became of the guide in a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// It was neither left nor is it at its end.
    pub stays: bool,
    /// The keyboard is to go to the bar for notes, which is open.
    pub to_bar: bool,
}

/// What the guide looks at.
#[derive(Clone, Copy)]
pub struct Progress<'a> {
    /// The journey.
    pub journey: &'a Journey,
    /// Everything of it is in a file.
    pub is_saved: bool,
    /// The bar for notes is open.
    pub captures: bool,
    /// The view that is shown.
    pub view: View,
}

impl Guide {
    /// A guide for a journey that was just begun.
    #[must_use]
    pub fn new(journey: &Journey) -> Self {
        Self { at: 0, title: journey.title.clone() }
    }

    fn is_done(&self, step: Step, now: Progress<'_>) -> bool {
        let journey = now.journey;
        let touchpoints = || journey.touchpoints().map(|(_, one)| one);
        let scored =
            || touchpoints().filter(|one| one.surveys.iter().any(|it| !it.answers().is_empty()));
        match step {
            Step::Title => {
                !journey.title.trim().is_empty() && journey.title.trim() != self.title.trim()
            }
            Step::Touchpoint => touchpoints().next().is_some(),
            Step::Score => scored().next().is_some(),
            Step::Second => scored().count() >= 2,
            Step::Pain => touchpoints().any(|one| !one.pains.is_empty()),
            Step::Act => !journey.actions.is_empty(),
            Step::Save => now.is_saved,
        }
    }

    /// Shows the present step in a line.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        words: &Words,
        theme: &Theme,
        now: Progress<'_>,
        out: &mut Actions,
    ) -> Shown {
        let Some(step) = STEPS.get(self.at).copied() else { return Shown::default() };
        let is_done = self.is_done(step, now);
        let is_last = self.at + 1 == STEPS.len();
        let mut shown = Shown { stays: true, to_bar: false };
        let mut goes_on = false;
        let args = [("at", (self.at + 1).into()), ("all", STEPS.len().into())];
        let count = words.with("guide-step", &args);
        let text = words.text(step.key());
        let left = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.x = 2.0 * GRID;
            let count = RichText::new(&count).strong().color(theme.accent);
            ui.add(Label::new(count).selectable(false));
            if is_done {
                let done = format!("✓ {}", words.text("guide-done"));
                ui.add(Label::new(RichText::new(done).color(theme.better)).selectable(false));
            }
        };
        let right = |ui: &mut Ui| {
            if ui.button(words.text("guide-leave")).clicked() {
                shown.stays = false;
            }
            let key = match (is_done, is_last) {
                (_, true) => "guide-finish",
                (true, false) => "guide-next",
                (false, false) => "guide-skip",
            };
            goes_on = ui.button(words.text(key)).clicked();
            if !is_done && ui.button(words.text("guide-show")).clicked() {
                for action in step.leads() {
                    // The bar that is open would be closed.
                    let closes = matches!(action, Action::Run(Command::Capture)) && now.captures;
                    shown.to_bar |= closes;
                    // Leaving a view takes the keyboard out of its fields.
                    let is_there = matches!(action, Action::Show(view) if view == now.view);
                    if !closes && !is_there {
                        out.push(action);
                    }
                }
            }
        };
        ui.horizontal(|ui| ends(ui, "guide", left, right));
        ui.add(Label::new(RichText::new(&text).color(theme.text)).wrap());
        if goes_on {
            self.at += 1;
            let next = STEPS.get(self.at);
            shown.to_bar |= now.captures && next.is_some_and(|next| next.is_in_bar());
        }
        shown.stays &= self.at < STEPS.len();
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_done_by_what_is_in_the_journey() {
        let mut journey = Journey { title: "New".into(), ..Journey::default() };
        let guide = Guide::new(&journey);
        let done = |journey: &Journey, step| {
            guide.is_done(
                step,
                Progress { journey, is_saved: false, captures: false, view: View::Map },
            )
        };
        assert!(!done(&journey, Step::Title), "it is called so from the start");
        journey.title = "Booking a table".into();
        assert!(done(&journey, Step::Title));
        assert!(!done(&journey, Step::Touchpoint) && !done(&journey, Step::Save));
    }
}
