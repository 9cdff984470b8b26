//! The selected action with all its fields, beside the board.

use super::ActionsState;
use crate::paint::fonts::semibold;
use crate::paint::theme::{CARD_RADIUS, GRID};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::drafts::FieldId;
use crate::ui::panel::inspector::actions as fields;
use crate::ui::widget::list::remove;
use egui::{
    Align, CornerRadius, Key, Label, Layout, Modifiers, Rect, RichText, ScrollArea, Stroke,
    StrokeKind, Ui, UiBuilder,
};

/// How wide it is.
pub(super) const WIDTH: f32 = 328.0;

/// Shows it.
pub(super) fn show(
    ui: &mut Ui,
    cx: &Context<'_>,
    place: Rect,
    state: &mut ActionsState,
    out: &mut Actions,
) {
    let Some(action) =
        cx.journey.actions.iter().find(|one| Some(&one.id) == state.selected.as_ref())
    else {
        // A new one is there in the next frame.
        return;
    };
    let radius = CornerRadius::same(CARD_RADIUS);
    ui.painter().rect_filled(place, radius, cx.theme.surface);
    ui.painter().rect_stroke(place, radius, Stroke::new(1.0, cx.theme.line), StrokeKind::Inside);
    let inner = UiBuilder::new().max_rect(place.shrink(14.0)).id_salt(("action-panel", &action.id));
    ui.scope_builder(inner, |ui| {
        let mut closes = false;
        ui.horizontal(|ui| {
            let title = RichText::new(cx.words.kind(action.state)).font(semibold(13.5));
            ui.add(Label::new(title.color(cx.theme.text)).selectable(false));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                closes = remove(ui, &cx.text("actions-close"));
            });
        });
        ScrollArea::vertical().id_salt("action-panel").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 6.0);
            ui.spacing_mut().item_spacing.y = 2.0 * GRID;
            fields::one(ui, cx, action, None, out);
        });
        if std::mem::take(&mut state.wants_title) {
            let field = FieldId::of(&action.id).with("inspector-action-title");
            ui.memory_mut(|memory| memory.request_focus(field.id()));
        }
        // Nothing has the keyboard once Escape has left a field, or the list beside has it.
        let at_hand =
            ui.memory(|memory| memory.focused().is_none()) || state.keyboard.has(ui.ctx());
        let escapes =
            at_hand && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if closes || escapes {
            state.open = false;
        }
    });
}
