//! A list of short texts: edited in place, removed, and a new one added with Enter.

use super::field::typing;
use crate::paint::theme;
use crate::ui::drafts::{Commit, Draft, Drafts, FieldId};
use egui::{Button, Id, Key, Ui, vec2};

/// The words of a list.
#[derive(Clone, Copy, Debug)]
pub struct ListWords<'a> {
    /// What one item is called; names its field.
    pub item: &'a str,
    /// Stands in the empty field below.
    pub add: &'a str,
    /// Names the button that removes an item.
    pub remove: &'a str,
}

/// What was done to a list in this frame.
#[derive(Debug, Default)]
pub struct ListChange {
    /// The items as they shall be, and the field that is being typed in.
    pub items: Option<(Vec<String>, Option<Id>)>,
    /// A field was left.
    pub left: bool,
}

/// The list. `owner` and `name` tell it from other lists.
pub fn list(
    ui: &mut Ui,
    owner: &FieldId,
    name: &str,
    words: ListWords<'_>,
    items: &[String],
) -> ListChange {
    let mut change = ListChange::default();
    for (at, item) in items.iter().enumerate() {
        let id = item_id(owner, name, at);
        let (field, removed) = with_remove(ui, words.remove, |ui| typing(ui, &id, item, "", 1));
        field.response.accessible_name(format!("{} {}", words.item, at + 1));
        change.left |= field.left;
        if let Some(text) = field.value {
            let mut items = items.to_vec();
            items[at] = text;
            change.items = Some((items, Some(id.id())));
        }
        if removed {
            let mut items = items.to_vec();
            items.remove(at);
            change.items = Some((items, None));
        }
    }
    if let Some(new) = added(ui, &owner.with(name).with("new"), words.add) {
        new.goes_on_in(ui, &item_id(owner, name, items.len()));
        let mut items = items.to_vec();
        items.push(new.text);
        change.items = Some((items, None));
    }
    change
}

fn item_id(owner: &FieldId, name: &str, at: usize) -> FieldId {
    owner.with(name).with(at)
}

/// Something new that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// What was typed.
    pub text: String,
    /// Nobody has left the field: the keyboard belongs to what is now there.
    goes_on: bool,
}

impl Added {
    /// The field that the new thing has now: typing goes on there, unless the field it was typed in was left.
    pub fn goes_on_in(&self, ui: &Ui, field: &FieldId) {
        if self.goes_on {
            ui.memory_mut(|memory| memory.request_focus(field.id()));
        }
    }
}

/// A field for something new: Enter takes it, and the field is ready for the next.
pub fn added(ui: &mut Ui, id: &FieldId, words: &str) -> Option<Added> {
    added_to(ui, id, words, words)
}

/// The same where the field is called more than its hint says.
pub fn added_to(ui: &mut Ui, id: &FieldId, words: &str, name: &str) -> Option<Added> {
    let drafts = Drafts::lent(ui.ctx());
    let kept = drafts.get(id).unwrap_or_default();
    let look =
        super::field::Look { hint: words, refused: kept.refused.is_some(), ..Default::default() };
    let (response, typed) = super::field::edit(ui, id, kept.text, look);
    let response = response.accessible_name(name);
    if let Some(reason) = kept.refused {
        super::field::refusal(ui, &reason);
    }
    if response.changed() {
        drafts.keep(id, Draft::new("", typed.clone()));
    }
    let left = response.lost_focus();
    if left && ui.input(|input| input.key_pressed(Key::Escape)) {
        drafts.forget(id);
        return None;
    }
    // Leaving the field takes the text as well: nothing typed is lost.
    if !left && drafts.commit().is_none() {
        return None;
    }
    if left && ui.input(|input| input.key_pressed(Key::Enter)) {
        response.request_focus();
    }
    let text = typed.trim().to_owned();
    if text.is_empty() {
        drafts.forget(id);
        return None;
    }
    drafts.hand_over(id, "", &typed);
    let goes_on = drafts.commit() == Some(Commit::Stay) && response.has_focus();
    Some(Added { text, goes_on })
}

/// What `add` shows, and at its right a button that removes it.
pub fn with_remove<R>(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui) -> R) -> (R, bool) {
    let side = 7.0 * theme::GRID;
    let gap = theme::GRID;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let width = (ui.available_width() - side - gap).max(side);
        let inner = ui
            .allocate_ui(vec2(width, side), |ui| {
                ui.set_width(width);
                ui.vertical(add).inner
            })
            .inner;
        (inner, remove(ui, name))
    })
    .inner
}

/// A quiet button that removes something.
pub fn remove(ui: &mut Ui, name: &str) -> bool {
    let side = 7.0 * theme::GRID;
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = theme::GRID;
        let button = Button::new("×").frame_when_inactive(false).min_size(vec2(side, side));
        ui.add(button).accessible_name(name).on_hover_text(name).clicked()
    })
    .inner
}
