//! The table of what is being done: expected against measured.

use super::document::Table;
use super::labels::state_words;
use super::tables::{head, or_nothing};
use crate::analysis::{Report, effects};
use crate::i18n::Words;
use crate::journey::{Action, Target, TouchpointId};
use crate::wording::acting::effect_sentence;
use std::collections::BTreeMap;

/// A row an action; what was expected and what was measured has columns where anything of it is known.
pub(super) fn actions(report: &Report, words: &Words) -> Table {
    let effects = effects(report);
    let expects = report.actions.iter().any(|one| expected(one, words).is_some());
    let is_measured = effects.iter().any(|one| !one.is_empty());
    let names: BTreeMap<&TouchpointId, &str> =
        report.touchpoints().map(|(_, one)| (&one.id, one.name.as_str())).collect();
    let columns = ["action", "state", "owner", "due", "touchpoint"];
    let known = [("expected", expects), ("measured", is_measured)];
    let known = known.into_iter().filter(|(_, known)| *known).map(|(key, _)| key);
    let columns: Vec<(&str, bool)> =
        columns.into_iter().chain(known).map(|it| (it, false)).collect();
    let mut table = Table { head: head(&columns, words), rows: Vec::new() };
    for (action, measured) in report.actions.iter().zip(&effects) {
        let places = action.touchpoints.iter().filter_map(|id| names.get(id).copied());
        let places: Vec<&str> = places.collect();
        let mut row = vec![
            action.title.clone(),
            state_words(action.state, words),
            or_nothing(said(&action.owner)),
            or_nothing(action.due.map(|due| words.date(due))),
            or_nothing(said(&places.join(", "))),
        ];
        if expects {
            row.push(or_nothing(expected(action, words)));
        }
        if is_measured {
            let told: Vec<String> =
                measured.iter().map(|one| effect_sentence(one, words)).collect();
            row.push(or_nothing(said(&told.join(" · "))));
        }
        table.rows.push(row);
    }
    table
}

/// What is expected of an action, as words and as a score.
fn expected(action: &Action, words: &Words) -> Option<String> {
    let score = action.expected.map(|target| {
        let score = words.target(Target::get(target));
        words.with("measure-score", &[("score", (&score).into())])
    });
    let parts: Vec<String> = said(&action.expected_effect).into_iter().chain(score).collect();
    said(&parts.join(" · "))
}

fn said(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}
