//! Where customers leave, and what was promised beside what they experience.

use super::{Cell, Sheet};
use crate::analysis::{Promise, Report, Stop};
use crate::i18n::Words;
use crate::wording::report::versus_target_words;

/// A row a touchpoint at which customers were counted: how many came in every round, and the share that goes on.
#[must_use]
pub fn leaving(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("report-leaving", words)
        .words("export-column-stage", 18, words)
        .words("report-column-touchpoint", 28, words);
    for round in &report.rounds {
        let args = [("round", (&round.name).into())];
        sheet = sheet.titled(words.with("report-column-reached-before", &args));
    }
    sheet = sheet
        .numbers("export-column-goes-on", words)
        .numbers("export-column-lo", words)
        .numbers("export-column-hi", words)
        .numbers("report-column-goes-on-change", words)
        .numbers("export-column-change-lo", words)
        .numbers("export-column-change-hi", words)
        .numbers("export-column-p", words)
        .numbers("report-column-score", words);
    let counted = report.leaving.stops.iter();
    let counted = counted.filter(|stop| stop.reached.iter().any(Option::is_some));
    sheet.rows = counted.map(|stop| stop_row(report, stop)).collect();
    sheet
}

fn stop_row(report: &Report, stop: &Stop) -> Vec<Cell> {
    let stage = report.stages.get(stop.stage).map_or("", |stage| stage.name.as_str());
    let mut row = vec![Cell::text(stage), Cell::text(&stop.name)];
    row.extend(
        report
            .rounds
            .iter()
            .enumerate()
            .map(|(at, _)| Cell::count(stop.reached.get(at).copied().flatten())),
    );
    let of = |at: usize| stop.goes_on.get(at).copied().flatten();
    let share = report.current.and_then(of);
    let score = report.current.and_then(|at| stop.scores.get(at).copied().flatten());
    row.extend([
        Cell::number(share.map(|it| it.value), 1),
        Cell::number(share.map(|it| it.lo), 1),
        Cell::number(share.map(|it| it.hi), 1),
        Cell::number(stop.change.map(|it| it.diff), 1),
        Cell::number(stop.change.map(|it| it.lo), 1),
        Cell::number(stop.change.map(|it| it.hi), 1),
        Cell::number(stop.change.and_then(|it| it.p), 4),
        Cell::number(score, 1),
    ]);
    row
}

/// A row a touchpoint of which something is promised.
#[must_use]
pub fn promises(report: &Report, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("experience-title", words)
        .words("export-column-stage", 18, words)
        .words("report-column-touchpoint", 28, words)
        .words("report-column-expects", 40, words)
        .words("map-lane-function", 32, words)
        .words("map-lane-emotion", 32, words)
        .words("map-lane-meaning", 32, words)
        .words("experience-benefit-field", 32, words)
        .words("experience-sacrifice-field", 32, words)
        .words("inspector-delivery", 18, words)
        .words("inspector-management", 18, words)
        .numbers("report-column-score", words)
        .numbers("report-column-target", words)
        .words("report-column-versus", 18, words);
    let row = |one: &Promise| -> Vec<Cell> {
        vec![
            Cell::text(&one.stage),
            Cell::text(&one.name),
            Cell::text(&one.expects),
            Cell::text(&one.layers.function),
            Cell::text(&one.layers.emotion),
            Cell::text(&one.layers.meaning),
            Cell::text(&one.value.benefit),
            Cell::text(&one.value.sacrifice),
            one.delivery.map_or(Cell::Empty, |it| Cell::text(&words.kind(it))),
            one.management.map_or(Cell::Empty, |it| Cell::text(&words.kind(it))),
            Cell::number(one.score, 1),
            Cell::number(one.target, 0),
            Cell::text(&versus_target_words(one.versus, words).unwrap_or_default()),
        ]
    };
    // Without promises there is nothing but what other sheets say.
    let said = |row: &Vec<Cell>| row.iter().skip(2).take(8).any(|cell| *cell != Cell::Empty);
    sheet.rows = report.promising.rows.iter().map(row).filter(said).collect();
    sheet
}
