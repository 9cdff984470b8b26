//! Customers' comments, as they wrote them.

use super::{Cell, Sheet};
use crate::i18n::Words;
use crate::journey::{Feedback, Journey, RoundId};
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) fn feedback(journey: &Journey, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("report-comments", words)
        .words("report-column-where", 26, words)
        .words("export-column-round", 16, words)
        .words("export-column-comment", 70, words)
        .numbers("export-column-scored", words)
        .words("report-column-themes", 24, words)
        .words("export-column-tone", 12, words)
        .words("report-column-state", 18, words)
        .words("report-column-owner", 16, words)
        .numbers("export-column-date", words);
    let rounds: BTreeMap<&RoundId, &str> =
        journey.rounds.iter().map(|round| (&round.id, round.name.as_str())).collect();
    let mut add = |place: &str, comments: &[Arc<Feedback>]| {
        sheet.rows.extend(comments.iter().map(|one| row(place, one, &rounds, words)));
    };
    add(&words.text("report-overall"), &journey.feedback);
    for stage in &journey.stages {
        add(&stage.name, &stage.feedback);
        for one in &stage.touchpoints {
            add(&one.name, &one.feedback);
        }
    }
    sheet
}

fn row(place: &str, one: &Feedback, rounds: &BTreeMap<&RoundId, &str>, words: &Words) -> Vec<Cell> {
    let round = one.round.as_ref().and_then(|id| rounds.get(id)).copied().unwrap_or_default();
    vec![
        Cell::text(place),
        Cell::text(round),
        Cell::text(&one.text),
        Cell::number(one.score.map(f64::from), 0),
        Cell::text(&one.themes.join("; ")),
        one.sentiment.map_or(Cell::Empty, |it| Cell::text(&words.kind(it))),
        Cell::text(&words.kind(one.state)),
        Cell::text(&one.handling.who),
        Cell::date(one.handling.date),
    ]
}
