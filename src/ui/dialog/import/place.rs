//! Where a column goes: a list of the touchpoints that a few letters narrow down, and a new one at its end.

use super::choices::{Place, Role, like, new_touchpoint};
use super::screen::{Pane, Seen};
use crate::journey::name;
use crate::paint::theme::{self, GRID};
use crate::ui::widget::drop_list::DropList as _;
use crate::ui::widget::field;
use egui::{ComboBox, Key, PopupCloseBehavior, RichText, ScrollArea, TextEdit, TextStyle, Ui};

/// More entries than this nobody looks through; a few letters narrow them down.
const MOST: usize = 60;
/// So many names that are like the column's stand first.
const NEAR: usize = 3;

/// The list that opens. Gives where the column shall go.
pub(super) fn show(ui: &mut Ui, seen: &Seen<'_>, pane: &mut Pane, at: usize) -> Option<Place> {
    let column = seen.choices.columns.get(at)?;
    let shown = ComboBox::from_id_salt(("import place", at))
        .width(ui.available_width())
        .height(90.0 * GRID)
        .truncate()
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .selected_text(called(seen, &column.place))
        .show_list(ui, |ui| {
            ui.set_min_width(80.0 * GRID);
            entries(ui, seen, pane, at)
        });
    let picked = shown.inner.as_ref().is_some_and(Option::is_some);
    if picked && ui.input(|input| input.key_pressed(Key::Enter)) {
        shown.response.request_focus();
    }
    shown.response.accessible_name(seen.name(at, "import-touchpoint"));
    if shown.inner.is_none() && pane.finding.as_ref().is_some_and(|(column, _)| *column == at) {
        // Closed: the next time it opens with nothing typed, and the keyboard in the field.
        pane.finding = None;
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
        Place::Whole => seen.text("import-whole"),
        Place::Stage(id) => {
            let stage = seen.journey.stage(id).map(|one| one.name.clone()).unwrap_or_default();
            seen.words.with("import-stage", &[("stage", (&stage).into())])
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

fn entries(ui: &mut Ui, seen: &Seen<'_>, pane: &mut Pane, at: usize) -> Option<Place> {
    let column = seen.choices.columns.get(at)?;
    let before = pane.finding.take().filter(|(own, _)| *own == at);
    let opens = before.is_none();
    let mut typed = before.map(|(_, text)| text).unwrap_or_default();
    let hint = seen.text("import-place-hint");
    let field =
        ui.add(TextEdit::singleline(&mut typed).desired_width(f32::INFINITY).hint_text(&hint));
    let field = field.accessible_name(hint);
    if opens {
        field.request_focus();
    }
    let wanted = name::key(&typed);
    let groups = groups(seen, at, &wanted);
    let mut picked = None;
    // Enter takes the first hit, where something was typed.
    if field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) && !wanted.is_empty() {
        picked = groups.iter().flat_map(|group| &group.places).next().cloned();
        if picked.is_some() {
            ui.close();
        }
    }
    let mut entry = |ui: &mut Ui, place: &Place| {
        if ui.selectable_label(column.place == *place, called(seen, place)).clicked() {
            picked = Some(place.clone());
            ui.close();
        }
    };
    ScrollArea::vertical().max_height(70.0 * GRID).show(ui, |ui| {
        let mut left = MOST;
        for group in &groups {
            if left == 0 {
                field::hint(ui, &seen.text("import-place-more"));
                break;
            }
            if let Some(title) = &group.title {
                heading(ui, title);
            }
            group.places.iter().take(left).for_each(|place| entry(ui, place));
            left = left.saturating_sub(group.places.len());
        }
        heading(ui, &seen.text("import-make-new"));
        let name = if typed.trim().is_empty() { column.shown.as_str() } else { typed.trim() };
        for stage in &seen.journey.stages {
            let new = new_touchpoint(seen.journey, &stage.id, name);
            if matches!(new, Place::New { .. }) {
                entry(ui, &new);
            }
        }
    });
    pane.finding = Some((at, typed));
    picked
}

/// Places below one heading.
struct Group {
    title: Option<String>,
    places: Vec<Place>,
}

/// Where the column can go, as far as the names fit what is typed; what is likely stands first.
fn groups(seen: &Seen<'_>, at: usize, wanted: &str) -> Vec<Group> {
    let Some(column) = seen.choices.columns.get(at) else { return Vec::new() };
    let fits = |name: &str| wanted.is_empty() || name::key(name).contains(wanted);
    let mut found = Vec::new();
    let mut group = |title: Option<String>, places: Vec<Place>| {
        let places: Vec<Place> = places.into_iter().filter(|one| one.fits(column.role)).collect();
        if !places.is_empty() {
            found.push(Group { title, places });
        }
    };
    if wanted.is_empty() {
        group(None, vec![Place::Nowhere]);
        let near = like(&column.question, seen.journey).into_iter().take(NEAR).map(Place::At);
        group(Some(seen.text("import-near")), near.collect());
    }
    if fits(&seen.text("import-whole")) {
        group(None, vec![Place::Whole]);
    }
    let scores = seen.choices.columns.iter().enumerate();
    let beside = seen.choices.rows_of.is_none();
    let scores = scores.filter(|(_, one)| beside && one.role == Role::Score && fits(&one.shown));
    group(None, scores.take(MOST).map(|(other, _)| Place::With(other)).collect());
    let mut left = MOST;
    for stage in &seen.journey.stages {
        let touchpoints = stage.touchpoints.iter().filter(|one| fits(&one.name)).take(left);
        let mut places: Vec<Place> = touchpoints.map(|one| Place::At(one.id.clone())).collect();
        left -= places.len();
        if fits(&stage.name) {
            places.insert(0, Place::Stage(stage.id.clone()));
        }
        group(Some(stage.name.clone()), places);
    }
    found
}

fn heading(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui.ctx());
    ui.add_space(GRID);
    ui.label(RichText::new(text).text_style(TextStyle::Small).color(theme.muted));
}
