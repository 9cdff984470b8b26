//! What is being done.

use super::{Cell, Own, Sheet};
use crate::i18n::Words;
use crate::journey::Journey;

/// A row an action.
#[must_use]
pub fn actions(journey: &Journey, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("report-actions", words)
        .words("report-column-action", 46, words)
        .words("report-column-touchpoint", 30, words)
        .words("report-column-owner", 18, words)
        .numbers("report-column-due", words)
        .words("report-column-state", 16, words)
        .words("export-column-expected", 40, words)
        .words("export-column-step", 18, words);
    let own = Own::of(journey);
    for action in &journey.actions {
        let places = action.touchpoints.iter().filter_map(|id| own.touchpoints.get(id));
        let places: Vec<&str> = places.map(|one| one.name.as_str()).collect();
        sheet.rows.push(vec![
            Cell::text(&action.title),
            Cell::text(&places.join("; ")),
            Cell::text(&action.owner),
            Cell::date(action.due),
            Cell::text(&words.kind(action.state)),
            Cell::text(&action.expected_effect),
            action.step.map_or(Cell::Empty, |step| Cell::text(&words.kind(step))),
        ]);
    }
    sheet
}
