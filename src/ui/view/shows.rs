//! Numbers as a picture, as a table or as both: the choice that views with a table have.

use crate::paint::theme::GRID;
use crate::ui::context::Context;
use egui::accesskit::Role;
use egui::{Button, TextStyle, Ui, WidgetInfo, vec2};

/// Height of the buttons.
pub const BUTTON: f32 = 30.0;

/// How the numbers are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shows {
    /// As a picture.
    #[default]
    Picture,
    /// As a table.
    Table,
    /// The picture and below it the table.
    Both,
}

/// All of them with the keys of their words.
pub const SHOWS: [(Shows, &str); 3] = [
    (Shows::Picture, "compare-shows-picture"),
    (Shows::Table, "compare-shows-table"),
    (Shows::Both, "compare-shows-both"),
];

/// A row of buttons of which one is chosen.
pub fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Context<'_>,
    group: &str,
    all: &[(T, &str)],
    chosen: &mut T,
) {
    let group = cx.text(group);
    for (one, key) in all {
        let word = cx.text(key);
        let is_chosen = *one == *chosen;
        let name = format!("{group}: {word}");
        let size = vec2(segment_width(ui, &word), BUTTON);
        let response = ui.add_sized(size, Button::new(word).selected(is_chosen));
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
        if response.clicked() {
            *chosen = *one;
        }
    }
}

fn segment_width(ui: &Ui, word: &str) -> f32 {
    let font = TextStyle::Button.resolve(ui.style());
    let text = ui.painter().layout_no_wrap(word.into(), font, ui.visuals().text_color());
    text.size().x.ceil() + 6.0 * GRID
}

/// How wide such a row is.
#[must_use]
pub fn segments_width<T>(ui: &Ui, cx: &Context<'_>, all: &[(T, &str)]) -> f32 {
    let buttons: f32 = all.iter().map(|(_, key)| segment_width(ui, &cx.text(key))).sum();
    buttons + GRID * all.len().saturating_sub(1) as f32
}
