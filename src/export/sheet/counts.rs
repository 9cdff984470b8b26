//! Counts in the long form that an import reads back: a row a question, round and score.

use super::questions::{Asked, asked};
use super::{Cell, Own, Sheet};
use crate::analysis::Report;
use crate::i18n::Words;
use crate::import::{WRITTEN, WRITTEN_MORE, of_segment, spec_words};
use crate::journey::name::key;
use crate::journey::{Journey, Number, PersonaId, Survey, Tally};
use crate::sanitize::one_line;
use crate::wording::report::{evidence_words, metric_and_scale};
use std::collections::BTreeSet;

/// Counts in the long form: a row a question, round and score. Answers of which only a mean or the NPS groups are
/// known have rows without a score that say so. The last columns are for programs: by them an import reads it back.
#[must_use]
pub fn counts(journey: &Journey, report: &Report, words: &Words) -> Sheet {
    const WIDTHS: [(usize, u16); 6] = [(0, 18), (1, 28), (2, 44), (3, 18), (4, 16), (9, 30)];
    let mut sheet = Sheet::new("export-sheet-counts", words);
    for (at, key) in WRITTEN.into_iter().enumerate() {
        let width = WIDTHS.iter().find(|(wide, _)| *wide == at);
        sheet = match width {
            Some((_, width)) => sheet.words(key, *width, words),
            None => sheet.numbers(key, words),
        };
    }
    for (key, width) in WRITTEN_MORE.into_iter().zip([0, 0, 26]) {
        sheet = if width > 0 { sheet.words(key, width, words) } else { sheet.numbers(key, words) };
    }
    let segments = segments(journey);
    for (_, name) in &segments {
        sheet = sheet.titled(of_segment(name, words));
    }
    let all = Own::of(journey);
    for one in asked(report, words) {
        if let Some(own) = all.surveys.get(&one.survey.id) {
            counted(&mut sheet, &one, (own, &segments), report, words);
        }
    }
    sheet
}

/// The personas whose answers somebody has counted, each under a name of its own.
fn segments(journey: &Journey) -> Vec<(&PersonaId, String)> {
    let surveys = || journey.surveys().flat_map(|survey| survey.answers());
    let counted: BTreeSet<&PersonaId> = surveys().flat_map(|it| it.segments.keys()).collect();
    let mut named: Vec<(&PersonaId, String)> = Vec::new();
    for persona in journey.personas.iter().filter(|one| counted.contains(&one.id)) {
        let own = one_line(&persona.name);
        let own = if own.trim().is_empty() { persona.id.to_string() } else { own };
        let taken = |name: &str| named.iter().any(|(_, other)| key(other) == key(name));
        let more = (2..).map(|at: usize| format!("{own} ({at})"));
        let free = std::iter::once(own.clone()).chain(more).find(|name| !taken(name));
        named.push((&persona.id, free.unwrap_or(own)));
    }
    named
}

fn counted(
    sheet: &mut Sheet,
    one: &Asked<'_>,
    (own, segments): (&Survey, &[(&PersonaId, String)]),
    report: &Report,
    words: &Words,
) {
    for (round, told) in report.rounds.iter().zip(&one.survey.rounds) {
        let Some(answers) = own.answers_of(&round.id) else { continue };
        // Once for a question and round, so that whoever adds up a column counts nobody twice.
        let mut people = told.as_ref().map_or([None; 2], |it| [it.invited, it.population]);
        let source = answers.came_from();
        let scale = own.scale_of(answers);
        let kind = metric_and_scale(own.metric, scale, words);
        let date = answers.date.or(round.date);
        // As it was asked in that round.
        let question = answers.asked.as_ref().map_or(&own.question, |asked| &asked.question);
        let (metric, better) = spec_words(own.metric, scale.better());
        let ends = [scale.min(), scale.max()].map(|end| Cell::Number(f64::from(end), 0));
        let mut row =
            |score: Option<i32>, n: u64, note: String, [mean, sd]: [Option<Number>; 2]| {
                let [least, most] = ends.clone();
                let [invited, population] = std::mem::take(&mut people);
                let mut cells = vec![
                    Cell::text(&one.stage),
                    Cell::text(&one.place),
                    Cell::text(question),
                    Cell::text(&kind),
                    Cell::text(&round.name),
                    Cell::date(date),
                    score.map_or(Cell::Empty, |score| Cell::Number(f64::from(score), 0)),
                    Cell::Count(n),
                    Cell::text(&evidence_words(answers.evidence, words)),
                    Cell::text(&note),
                    whole_number(mean),
                    whole_number(sd),
                    Cell::text(metric),
                    least,
                    most,
                    Cell::text(better),
                    Cell::text(own.id.as_str()),
                    Cell::count(invited),
                    Cell::count(population),
                    Cell::text(&source),
                ];
                cells.extend(segments.iter().map(|(id, _)| {
                    let of = answers.segments.get(*id).zip(score);
                    Cell::count(of.map(|(of, score)| of.get(&score).copied().unwrap_or_default()))
                }));
                sheet.rows.push(cells);
            };
        match &answers.tally {
            Tally::Counts(counts) => {
                for (score, n) in counts.iter().filter(|(_, n)| **n > 0) {
                    row(Some(*score), *n, String::new(), [None; 2]);
                }
            }
            Tally::NpsTotals { detractors, passives, promoters } => {
                for (key, n) in [
                    ("export-note-promoters", promoters),
                    ("export-note-passives", passives),
                    ("export-note-detractors", detractors),
                ] {
                    row(None, *n, words.text(key), [None; 2]);
                }
            }
            Tally::Summary { mean, sd, n } => {
                let shown = words.mean(mean.get());
                let args = [("mean", (&shown).into())];
                let mut note = words.with("export-note-mean", &args);
                if let Some(sd) = sd {
                    let sd = words.mean(sd.get());
                    note.push_str(&words.with("export-note-sd", &[("sd", (&sd).into())]));
                }
                row(None, *n, note, [Some(*mean), *sd]);
            }
        }
    }
}

/// A number with every digit that it has.
fn whole_number(number: Option<Number>) -> Cell {
    let digits = |number: f64| {
        let text = number.to_string();
        text.split_once('.').map_or(0, |(_, digits)| digits.len())
    };
    number.map_or(Cell::Empty, |number| Cell::Number(number.get(), digits(number.get())))
}
