//! What views of stages show of a journey without any: one sentence, and the button that mends it.

use crate::paint::theme::GRID;
use crate::ui::action::{Action, Actions};
use crate::ui::command::Command;
use crate::ui::context::{Context, View};
use egui::{Label, RichText, Ui};

/// Shows it.
pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, out: &mut Actions) {
    let text = RichText::new(cx.text("workshop-no-stages")).color(cx.theme.text);
    ui.add(Label::new(text).wrap());
    ui.add_space(2.0 * GRID);
    if ui.button(cx.text(Command::AddStage.key())).clicked() {
        out.push(Action::Show(View::Map));
        out.push(Action::Run(Command::AddStage));
    }
}
