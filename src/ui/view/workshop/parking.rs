//! The parking lot: what waits for its time, with owners; ticked when it was gone through.

use crate::edit::Edit;
use crate::i18n::Words;
use crate::journey::{DateTime, Journey, ParkedItem};
use crate::paint::fonts::{regular, semibold};
use crate::paint::theme::{self, GRID};
use crate::ui::action::Actions;
use crate::ui::context::Context;
use crate::ui::dialog::parts::small;
use crate::ui::drafts::{Drafts, FieldId};
use crate::ui::widget::field::{Look, edit};
use egui::{Key, Label, RichText, ScrollArea, Ui};

pub(super) fn show(ui: &mut Ui, cx: &Context<'_>, now: DateTime, out: &mut Actions) {
    list(ui, cx.journey, cx.words, cx.discreet, Some(now), out);
}

/// The heading, the items and the field for another one; in the view and in its dialog.
pub fn list(
    ui: &mut Ui,
    journey: &Journey,
    words: &Words,
    discreet: bool,
    now: Option<DateTime>,
    out: &mut Actions,
) {
    let theme = theme::of(ui.ctx());
    let left = journey.parking_lot.iter().filter(|item| !item.reviewed).count();
    ui.horizontal_wrapped(|ui| {
        // A dialog has said so in its title.
        if now.is_some() {
            ui.label(RichText::new(words.text("workshop-parking")).font(semibold(17.0)));
        }
        if left > 0 {
            let text = words.with("workshop-not-reviewed", &[("n", left.into())]);
            ui.add(Label::new(RichText::new(text).color(theme.caution)).extend());
        }
    });
    let room = (ui.available_height() - 11.0 * GRID).max(10.0 * GRID);
    let area = ScrollArea::vertical().id_salt("parked").max_height(room);
    // Not higher than that: the field below must be seen whole.
    area.min_scrolled_height(room).show(ui, |ui| {
        if journey.parking_lot.is_empty() {
            small(ui, words.text("workshop-parking-empty"));
        }
        for (at, item) in journey.parking_lot.iter().enumerate() {
            ui.push_id(("parked", at), |ui| row(ui, journey, words, discreet, at, item, out));
        }
    });
    add(ui, journey, words, now, out);
}

fn row(
    ui: &mut Ui,
    journey: &Journey,
    words: &Words,
    discreet: bool,
    at: usize,
    item: &ParkedItem,
    out: &mut Actions,
) {
    let theme = theme::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let mut reviewed = item.reviewed;
        let name = words.with("workshop-review", &[("text", (&item.text).into())]);
        if ui.checkbox(&mut reviewed, "").accessible_name(name).changed() {
            let mut items = journey.parking_lot.clone();
            if let Some(item) = items.get_mut(at) {
                item.reviewed = reviewed;
            }
            out.edit(Edit::SetParkingLot(items));
        }
        ui.vertical(|ui| {
            let colour = if item.reviewed { theme.muted } else { theme.text };
            let text = RichText::new(&item.text).font(regular(15.0)).color(colour);
            ui.add(Label::new(text).wrap());
            if !item.owner.is_empty() {
                let hidden = words.text("privacy-hidden");
                let owner = if discreet { &hidden } else { &item.owner };
                ui.label(RichText::new(owner).font(semibold(13.5)).color(theme.muted));
            }
        });
    });
    ui.separator();
}

/// The field: Enter parks what is typed; `@name` says who takes it further.
fn add(ui: &mut Ui, journey: &Journey, words: &Words, now: Option<DateTime>, out: &mut Actions) {
    let id = FieldId::of("workshop").with("park");
    let drafts = Drafts::lent(ui.ctx());
    let hint = words.text("workshop-park-hint");
    let look = Look { hint: &hint, ..Look::default() };
    let (response, text) = edit(ui, &id, drafts.text(&id), look);
    let response = response.accessible_name(words.text("workshop-park-field"));
    if response.changed() {
        drafts.keep_text(&id, &text);
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let (said, owner) = with_owner(&text);
    if entered && !said.is_empty() {
        let mut items = journey.parking_lot.clone();
        items.push(ParkedItem { text: said, owner, at: now, ..ParkedItem::default() });
        drafts.hand_over(&id, "", &text);
        out.edit(Edit::SetParkingLot(items));
        response.request_focus();
    }
}

/// A text and the owner after its last `@`.
pub(super) fn with_owner(text: &str) -> (String, String) {
    let (said, owner) = text
        .rsplit_once(" @")
        .or_else(|| Some(("", text.strip_prefix('@')?)))
        .unwrap_or((text, ""));
    if said.trim().is_empty() {
        return (text.trim().to_owned(), String::new());
    }
    (said.trim().to_owned(), owner.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::with_owner;

    #[test]
    fn the_owner_stands_after_the_last_at_sign() {
        let owned = |text: &str| with_owner(text);
        assert_eq!(owned("Koirat sisällä? @Eero"), ("Koirat sisällä?".into(), "Eero".into()));
        assert_eq!(owned("Kuka? @Anna Maija "), ("Kuka?".into(), "Anna Maija".into()));
        assert_eq!(owned("posti a@b.fi"), ("posti a@b.fi".into(), String::new()));
        assert_eq!(owned("@Eero"), ("@Eero".into(), String::new()));
    }
}
