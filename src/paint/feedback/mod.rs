//! Comments as rows, their themes as bars from the most frequent on, and how far the closed loop has come.

mod loop_bar;
mod marks;
mod pareto;
mod row;

pub use loop_bar::{StatePlace, loop_bar};
pub use marks::{loop_dots, score_mark};
pub use pareto::{ThemePlace, pareto};
pub use row::{Columns, ROW, RowText, heads, row};

use super::fonts::semibold;
use super::theme::Theme;
use crate::analysis::{LoopProgress, Themes};
use crate::i18n::Words;
use crate::journey::Round;
use egui::{Label, RichText, Ui};

/// What the drawings of themes and of the closed loop are made of.
#[derive(Clone, Copy)]
pub struct Overview<'a> {
    /// Themes of a round beside those of another.
    pub themes: &'a Themes,
    /// The closed loop.
    pub progress: &'a LoopProgress,
    /// The journey's rounds.
    pub rounds: &'a [Round],
    /// The language.
    pub words: &'a Words,
    /// The colours.
    pub theme: &'a Theme,
}

impl Overview<'_> {
    /// The name of a round by its place; empty without one.
    #[must_use]
    pub fn round_name(&self, at: Option<usize>) -> &str {
        at.and_then(|at| self.rounds.get(at)).map_or("", |round| round.name.as_str())
    }
}

/// Everything on a page, as high as it needs; whoever puts it there says what it is.
pub fn page(ui: &mut Ui, overview: &Overview<'_>) {
    let Overview { words, theme, .. } = overview;
    let title = |ui: &mut Ui, key: &str, size: f32| {
        let text = RichText::new(words.text(key)).font(semibold(size)).color(theme.text);
        ui.add(Label::new(text).wrap().selectable(false));
    };
    title(ui, "feedback-loop", 13.5);
    ui.add_space(8.0);
    loop_bar(ui, overview);
    ui.add_space(24.0);
    title(ui, "feedback-themes", 13.5);
    ui.add_space(8.0);
    pareto(ui, overview, usize::MAX);
}
