//! Choosing one of a few: a list that opens, a row of segments, a box to tick.

use super::drop_list::DropList as _;
use super::field::labelled;
use egui::{AsIdSalt, Button, ComboBox, Response, Ui};

/// A list that opens, below its label. Gives what was chosen when it is another than before.
pub fn pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    id: impl AsIdSalt,
    shown: &str,
    chosen: T,
    all: impl IntoIterator<Item = T>,
    name: impl Fn(T) -> String,
) -> Option<T> {
    labelled(ui, shown, |ui, label| {
        let (picked, response) = bare_pick(ui, id, chosen, all, name);
        response.labelled_by(label);
        picked
    })
}

/// The same without a label; the caller names the response.
pub fn bare_pick<T: Copy + PartialEq>(
    ui: &mut Ui,
    id: impl AsIdSalt,
    chosen: T,
    all: impl IntoIterator<Item = T>,
    name: impl Fn(T) -> String,
) -> (Option<T>, Response) {
    let mut picked = None;
    let response = ComboBox::from_id_salt(id)
        .width(ui.available_width())
        .height(360.0)
        .truncate()
        .selected_text(name(chosen))
        .show_list(ui, |ui| {
            for one in all {
                if ui.selectable_label(one == chosen, name(one)).clicked() {
                    picked = Some(one);
                }
            }
        })
        .response;
    (picked.filter(|one| *one != chosen), response)
}

/// A list that opens and may be left without a choice, called `none`.
pub fn pick_or_none<T: Copy + PartialEq>(
    ui: &mut Ui,
    id: impl AsIdSalt,
    shown: &str,
    chosen: Option<T>,
    all: &[T],
    name: impl Fn(Option<T>) -> String,
) -> Option<Option<T>> {
    let all = std::iter::once(None).chain(all.iter().copied().map(Some));
    pick(ui, id, shown, chosen, all, name)
}

/// A row of segments of which at most one is chosen; pressing the chosen one takes the choice back.
pub fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    shown: &str,
    chosen: Option<T>,
    all: &[T],
    name: impl Fn(T) -> String,
) -> Option<Option<T>> {
    let mut picked = None;
    labelled(ui, shown, |ui, _| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let gaps = 4.0 * all.len().saturating_sub(1) as f32;
            let width = (ui.available_width() - gaps) / all.len().max(1) as f32;
            for one in all {
                let word = name(*one);
                let full_name = format!("{shown}: {word}");
                let is_chosen = chosen == Some(*one);
                let button = Button::new(word)
                    .selected(is_chosen)
                    .truncate()
                    .min_size(egui::vec2(width, 0.0));
                let response = ui.add(button).accessible_name(full_name);
                if response.clicked() {
                    picked = Some((!is_chosen).then_some(*one));
                }
            }
        });
    });
    picked
}

/// A row of segments of which exactly one is chosen.
pub fn one_of<T: Copy + PartialEq>(
    ui: &mut Ui,
    shown: &str,
    chosen: T,
    all: &[T],
    name: impl Fn(T) -> String,
) -> Option<T> {
    segments(ui, shown, Some(chosen), all, name).flatten()
}

/// A box to tick. Gives the new state when it changed.
pub fn tick(ui: &mut Ui, ticked: bool, text: &str) -> Option<bool> {
    let mut now = ticked;
    ui.checkbox(&mut now, text).changed().then_some(now)
}
