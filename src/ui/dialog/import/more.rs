//! What few columns need: how many were asked, how many customers there are, and a round of its own.

use super::choices::{Change, Role};
use super::columns::meant;
use super::screen::{Pane, Seen, cell};
use crate::paint::theme::GRID;
use crate::ui::widget::field::{self, field_id};
use egui::{Button, RichText, TextStyle, Ui};
use std::num::NonZeroU64;

/// A press that opens the fields; open where one of them is filled.
pub(super) fn show(
    ui: &mut Ui,
    seen: &Seen<'_>,
    pane: &mut Pane,
    at: usize,
    out: &mut Vec<Change>,
) {
    let Some(column) = seen.choices.columns.get(at) else { return };
    let said = column.round.is_some()
        || column.score.invited.is_some()
        || column.score.population.is_some();
    let has_people = column.role == Role::Score;
    if !said && !pane.more.contains(&at) {
        let key = if has_people { "import-more" } else { "import-more-round" };
        let text = RichText::new(seen.text(key)).text_style(TextStyle::Small);
        let button = ui.add(Button::new(text).small().frame_when_inactive(false));
        if button.accessible_name(seen.name(at, key)).clicked() {
            pane.more.insert(at);
        }
        return;
    }
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

/// A number of people, or nothing.
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
