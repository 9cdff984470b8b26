//! The count by hand: each digit typed is a vote. Nothing typed is readable on the screen.

use super::state::WorkshopState;
use crate::room::{Ballot, Topic};
use crate::ui::context::Context;
use crate::ui::dialog::parts::small;
use egui::{Label, ScrollArea, TextEdit, Ui};

pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, state: &mut WorkshopState, ballot: &Ballot) {
    let is_dots = matches!(ballot.topic(), Topic::Dots(_));
    small(ui, cx.text(if is_dots { "workshop-hand-dots" } else { "workshop-hand-scores" }));
    let mut changed = false;
    if is_dots {
        ui.horizontal(|ui| {
            let label = small(ui, cx.text("workshop-hand-people"));
            let field = TextEdit::singleline(&mut state.hands.people).desired_width(44.0);
            changed |= ui.add(field).labelled_by(label.id).changed();
        });
    }
    let height = (ui.available_height() - 40.0).max(48.0);
    ScrollArea::vertical().id_salt("hand").max_height(height).show(ui, |ui| {
        for (at, item) in ballot.items().iter().enumerate() {
            let Some(text) = state.hands.items.get_mut(at) else { continue };
            ui.horizontal(|ui| {
                let field = TextEdit::singleline(text).password(true).desired_width(84.0);
                let name = cx.words.with("workshop-hand-of", &[("name", (&item.name).into())]);
                changed |= ui.add(field).accessible_name(name).changed();
                // The count before the name, which may be long.
                let shown = if is_dots {
                    item.name.clone()
                } else {
                    format!("{} · {}", ballot.voters_of(at), item.name)
                };
                ui.add(Label::new(shown).wrap());
            });
        }
    });
    if changed {
        state.count_hands();
    }
    if ui.button(cx.text("workshop-hand-done")).clicked() {
        state.count_hands();
        state.by_hand = false;
    }
}
