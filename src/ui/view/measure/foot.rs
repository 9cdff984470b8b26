//! What nobody asks, and what the numbers mean.

use super::{MeasureState, ask};
use crate::analysis::Measuring;
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::{CARD_RADIUS, GRID};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::wording::measure as texts;
use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, RichText, Stroke, Ui};

/// How much room it needs at most.
pub(super) fn height(
    ui: &Ui,
    cx: &Context<'_>,
    measuring: &Measuring,
    state: &MeasureState,
) -> f32 {
    let width = (ui.available_width() - 220.0).max(300.0);
    let rows = |text: &str, size: f32| {
        let galley = ui.painter().layout(text.to_owned(), regular(size), cx.theme.text, width);
        galley.size().y
    };
    let nobody = texts::nobody(measuring, cx.words).join(" ");
    let form = if state.ask.is_some() { ask::HEIGHT } else { 0.0 };
    rows(&nobody, 13.5) + rows(&texts::note(measuring, cx.words), 11.5) + 66.0 + form
}

/// The card below the rows.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    measuring: &Measuring,
    state: &mut MeasureState,
    out: &mut Actions,
) {
    ui.add_space(GRID);
    Frame::new()
        .fill(cx.theme.surface)
        .stroke(Stroke::new(1.0, cx.theme.line))
        .corner_radius(CornerRadius::same(CARD_RADIUS))
        .inner_margin(Margin::symmetric(16, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                let title = RichText::new(cx.text("measure-nobody-title")).font(semibold(13.5));
                ui.add(Label::new(title.color(cx.theme.text)).selectable(false));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let nobody = &measuring.nobody;
                    let open = state.ask.is_some();
                    let can = (nobody.left || nobody.never_came) && !open;
                    if can && ui.button(cx.text("measure-add-group")).clicked() {
                        state.ask = Some(ask::AskForm::new(cx, nobody.left));
                    }
                });
            });
            let nobody = texts::nobody(measuring, cx.words);
            let text = if nobody.is_empty() {
                cx.text("measure-nobody-nothing")
            } else {
                nobody.join(" ")
            };
            ui.add(Label::new(RichText::new(text).font(regular(13.5)).color(cx.theme.text)).wrap());
            ask::show(ui, cx, state, out);
            ui.add_space(GRID);
            let note = RichText::new(texts::note(measuring, cx.words));
            ui.add(Label::new(note.font(regular(11.5)).color(cx.theme.muted)).wrap());
        });
    ui.add_space(GRID);
    let keys = RichText::new(cx.text("measure-keys")).font(regular(11.5)).color(cx.theme.muted);
    ui.add(Label::new(keys).truncate());
}
