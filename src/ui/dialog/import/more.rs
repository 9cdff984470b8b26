//! What few columns need: how many were asked, how many customers there are, and a round of its own.

use super::choices::{Change, Role};
use super::columns::meant;
use super::screen::{Pane, Seen, cell};
use crate::paint::theme::GRID;
use crate::ui::widget::field::{self, field_id};
use egui::{Button, TextStyle, Ui, vec2};
use std::num::NonZeroU64;

/// How wide the press beside the place is.
pub(super) const BUTTON: f32 = 8.0 * GRID;

/// What the press is called.
fn key(role: Role) -> &'static str {
    if role == Role::Score { "import-more" } else { "import-more-round" }
}

/// Whether the fields are shown: they were asked for, or one of them is filled.
fn is_open(seen: &Seen<'_>, pane: &Pane, at: usize) -> bool {
    let said = seen.choices.columns.get(at).is_some_and(|column| {
        column.round.is_some()
            || column.score.invited.is_some()
            || column.score.population.is_some()
    });
    said || pane.more.contains(&at)
}

/// A press that opens the fields.
pub(super) fn button(ui: &mut Ui, seen: &Seen<'_>, pane: &mut Pane, at: usize) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let key = key(column.role);
    let button = Button::new("…").min_size(vec2(BUTTON, 7.0 * GRID));
    let button = ui.add_enabled(!is_open(seen, pane, at), button);
    let button = button.accessible_name(seen.name(at, key)).on_hover_text(seen.text(key));
    if button.clicked() {
        pane.more.insert(at);
    }
}

/// The fields, where they are open.
pub(super) fn show(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    at: usize,
    out: &mut Vec<Change>,
) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    if !is_open(seen, pane, at) {
        return;
    }
    let has_people = column.role == Role::Score;
    let columns = meant(seen, pane, at);
    let (invited, population) = (column.score.invited, column.score.population);
    ui.horizontal_wrapped(|ui| {
        if has_people {
            if let Some(invited) = people(ui, seen, at, "inspector-invited", invited) {
                out.push(Change::People(columns.clone(), (invited, population)));
            }
            if let Some(all) = people(ui, seen, at, "inspector-population", population) {
                out.push(Change::People(columns.clone(), (invited, all)));
            }
        }
        cell(ui, 62.0 * GRID, |ui| {
            field::label(ui, &seen.text("import-own-round"));
            let parse = |text: &str| {
                Ok::<_, String>(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
            };
            let id = field_id(("import own round", at), "name");
            let shown = column.round.as_deref().unwrap_or_default();
            let hint = seen.text("import-own-round-hint");
            let field = field::bare_draft(ui, &id, shown, ui.available_width(), &hint, parse);
            field.response.accessible_name(seen.name(at, "import-own-round"));
            if let Some(round) = field.value {
                out.push(Change::OwnRound(columns.clone(), round));
            }
        });
    });
}

/// A number of people, or nothing; the outer one says whether it was changed.
#[expect(clippy::option_option, reason = "changed to nothing is not the same as unchanged")]
fn people(
    ui: &mut Ui,
    seen: &Seen<'_>,
    at: usize,
    key: &str,
    chosen: Option<NonZeroU64>,
) -> Option<Option<NonZeroU64>> {
    let parse = |text: &str| {
        let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        if digits.is_empty() {
            return Ok(None);
        }
        digits.parse().map(Some).map_err(|_| seen.text("import-people-wrong"))
    };
    let label = seen.text(key);
    let font = TextStyle::Small.resolve(ui.style());
    let color = ui.visuals().text_color();
    let width = ui.painter().layout_no_wrap(label.clone(), font, color).size().x;
    cell(ui, width + 22.0 * GRID, |ui| {
        field::label(ui, &label);
        let id = field_id(("import people", at), key);
        let shown = chosen.map(|people| people.to_string()).unwrap_or_default();
        let field = field::bare_draft(ui, &id, &shown, 18.0 * GRID, "", parse);
        field.response.accessible_name(seen.name(at, key));
        if let Some(reason) = &field.refused {
            field::refusal(ui, reason);
        }
        field.value
    })
}
