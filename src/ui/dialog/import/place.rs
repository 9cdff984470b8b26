//! Where a column goes: a list of the touchpoints that a few letters narrow down, and a new one at its end.

use super::choices::{Place, Role, new_touchpoint};
use super::screen::Seen;
use crate::paint::theme::{self, GRID};
use crate::ui::widget::field;
use egui::{ComboBox, Id, PopupCloseBehavior, RichText, ScrollArea, TextEdit, TextStyle, Ui};

/// More entries than this nobody looks through; a few letters narrow them down.
const MOST: usize = 60;

/// The list that opens. Gives where the column shall go.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, at: usize) -> Option<Place> {
    let column = seen.choices.columns.get(at)?;
    let filter_id = Id::unique(("import filter", at));
    let shown = ComboBox::from_id_salt(("import place", at))
        .width(ui.available_width())
        .height(90.0 * GRID)
        .truncate()
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .selected_text(called(seen, &column.place))
        .show_ui(ui, |ui| {
            ui.set_min_width(80.0 * GRID);
            entries(ui, seen, at, filter_id)
        });
    shown.response.accessible_name(seen.name(at, "import-touchpoint"));
    if shown.inner.is_none() {
        // Closed: the next time it opens with nothing typed, and the keyboard in the field.
        ui.data_mut(|data| data.remove::<String>(filter_id));
    }
    shown.inner.flatten()
}

/// What a place is called.
pub(super) fn called(seen: &Seen<'_>, place: &Place) -> String {
    match place {
        Place::Nowhere => seen.text("import-nowhere"),
        Place::At(id) => {
            seen.journey.touchpoint(id).map(|one| one.name.clone()).unwrap_or_default()
        }
        Place::New { stage, name } => {
            let stage = seen.journey.stage(stage).map(|one| one.name.clone()).unwrap_or_default();
            let values = [("touchpoint", name.into()), ("stage", (&stage).into())];
            seen.words.with("import-new-in", &values)
        }
        Place::With(other) => {
            let column = seen.choices.columns.get(*other).map(|one| one.shown.clone());
            let column = column.unwrap_or_default();
            seen.words.with("import-with-column", &[("column", (&column).into())])
        }
    }
}

fn entries(ui: &mut Ui, seen: &Seen<'_>, at: usize, filter_id: Id) -> Option<Place> {
    let column = seen.choices.columns.get(at)?;
    let before: Option<String> = ui.data(|data| data.get_temp(filter_id));
    let opens = before.is_none();
    let mut filter = before.unwrap_or_default();
    let hint = seen.text("import-place-hint");
    let field =
        ui.add(TextEdit::singleline(&mut filter).desired_width(f32::INFINITY).hint_text(&hint));
    let field = field.accessible_name(hint);
    if opens {
        field.request_focus();
    }
    ui.data_mut(|data| data.insert_temp(filter_id, filter.clone()));
    let wanted = filter.trim().to_lowercase();
    let fits = |name: &str| wanted.is_empty() || name.to_lowercase().contains(&wanted);
    let mut picked = None;
    let mut entry = |ui: &mut Ui, place: Place| {
        if ui.selectable_label(column.place == place, called(seen, &place)).clicked() {
            picked = Some(place);
            ui.close();
        }
    };
    ScrollArea::vertical().max_height(70.0 * GRID).show(ui, |ui| {
        if wanted.is_empty() {
            entry(ui, Place::Nowhere);
        }
        if column.role == Role::Comment {
            let scores = seen.choices.columns.iter().enumerate();
            let scores = scores.filter(|(_, one)| one.role == Role::Score && fits(&one.shown));
            scores.take(MOST).for_each(|(other, _)| entry(ui, Place::With(other)));
        }
        let mut left = MOST;
        for stage in &seen.journey.stages {
            let mut found = stage.touchpoints.iter().filter(|one| fits(&one.name)).peekable();
            if found.peek().is_some() && left > 0 {
                heading(ui, &stage.name);
            }
            for touchpoint in found {
                if left == 0 {
                    field::hint(ui, &seen.text("import-place-more"));
                    break;
                }
                left -= 1;
                entry(ui, Place::At(touchpoint.id.clone()));
            }
        }
        heading(ui, &seen.text("import-make-new"));
        let name = if filter.trim().is_empty() { column.shown.as_str() } else { filter.trim() };
        for stage in &seen.journey.stages {
            let new = new_touchpoint(seen.journey, &stage.id, name);
            if matches!(new, Place::New { .. }) {
                entry(ui, new);
            }
        }
    });
    picked
}

fn heading(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui.ctx());
    ui.add_space(GRID);
    ui.label(RichText::new(text).text_style(TextStyle::Small).color(theme.muted));
}
