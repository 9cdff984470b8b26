//! What is being done, and what came of it.

use super::{Cell, Sheet};
use crate::analysis::{ActionCard, Report, acting};
use crate::i18n::Words;
use crate::journey::{Date, Journey};
use crate::wording::acting::effect_sentence;

/// A row an action.
#[must_use]
pub fn actions(journey: &Journey, report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("report-actions", words)
        .words("report-column-action", 46, words)
        .words("report-column-touchpoint", 30, words)
        .words("report-column-owner", 18, words)
        .numbers("report-column-due", words)
        .words("report-column-state", 16, words)
        .words("export-column-expected", 40, words)
        .numbers("export-column-expected-score", words)
        .words("export-column-measured", 40, words)
        .words("export-column-step", 18, words);
    // What is late is not told here, so any day will do.
    let acting = acting(journey, report, Date::default());
    sheet.rows = acting.cards.iter().map(|one| row(one, words)).collect();
    sheet
}

fn row(one: &ActionCard, words: &Words) -> Vec<Cell> {
    let action = &one.action;
    let places: Vec<&str> = one.touchpoints.iter().map(|(_, name)| name.as_str()).collect();
    vec![
        Cell::text(&action.title),
        Cell::text(&places.join("; ")),
        Cell::text(&action.owner),
        Cell::date(action.due),
        Cell::text(&words.kind(action.state)),
        Cell::text(&action.expected_effect),
        Cell::number(action.expected.map(crate::journey::Target::get), 0),
        Cell::text(&measured(one, words)),
        action.step.map_or(Cell::Empty, |step| Cell::text(&words.kind(step))),
    ]
}

/// Touchpoint by touchpoint.
fn measured(one: &ActionCard, words: &Words) -> String {
    let told = one.measured.iter().map(|effect| effect_sentence(effect, words));
    told.collect::<Vec<_>>().join("\n")
}
