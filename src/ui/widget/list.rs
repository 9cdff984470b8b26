//! A list of short texts: edited in place, removed, and a new one added with Enter.

use super::field::{field_id, typing};
use crate::paint::theme;
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
    owner: Id,
    name: &str,
    words: ListWords<'_>,
    items: &[String],
) -> ListChange {
    let mut change = ListChange::default();
    for (at, item) in items.iter().enumerate() {
        let id = field_id((owner, at), name);
        let (field, removed) = with_remove(ui, words.remove, |ui| typing(ui, id, item, "", 1));
        field.response.accessible_name(format!("{} {}", words.item, at + 1));
        change.left |= field.left;
        if let Some(text) = field.value {
            let mut items = items.to_vec();
            items[at] = text;
            change.items = Some((items, Some(id)));
        }
        if removed {
            let mut items = items.to_vec();
            items.remove(at);
            change.items = Some((items, None));
        }
    }
    if let Some(text) = added(ui, field_id((owner, "new"), name), words.add) {
        let mut items = items.to_vec();
        items.push(text);
        change.items = Some((items, None));
    }
    change
}

/// A field for something new: Enter takes it, and the field is ready for the next.
pub fn added(ui: &mut Ui, id: Id, words: &str) -> Option<String> {
    let text_id = id.with("new");
    let text: String = ui.data(|data| data.get_temp(text_id)).unwrap_or_default();
    let field = typing(ui, id, &text, words, 1);
    field.response.clone().accessible_name(words);
    if let Some(text) = field.value {
        ui.data_mut(|data| data.insert_temp(text_id, text));
    }
    // Leaving the field takes the text as well: nothing typed is lost.
    if !field.left {
        return None;
    }
    ui.data_mut(|data| data.remove::<String>(text_id));
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        return None;
    }
    if ui.input(|input| input.key_pressed(Key::Enter)) {
        field.response.request_focus();
    }
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
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
