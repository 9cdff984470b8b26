//! Counts that this program has written into a table itself: they say where they belong, so they are read back as
//! they were, with the scale of every round, and with means and NPS groups where nothing else is known.

mod gather;
mod line;
mod put;

pub(in crate::import) use put::put;

use super::headings::table::Table;
use super::values::alike::key;
use super::{Plan, RoundRule};
use crate::i18n::{Language, Words};

/// What the columns are called, by their keys, in the order they are written in.
pub const COLUMNS: [&str; 17] = [
    "export-column-stage",
    "report-column-touchpoint",
    "report-column-question",
    "export-column-kind",
    "export-column-round",
    "export-column-date",
    "export-column-scored",
    "report-column-answers",
    "report-column-evidence",
    "export-column-note",
    "export-column-mean",
    "export-column-sd",
    "export-column-metric",
    "export-column-least",
    "export-column-most",
    "export-column-better",
    "export-column-id",
];

/// Columns that came later, after those: older files do not have them.
pub const MORE: [&str; 3] =
    ["export-column-invited", "export-column-population", "export-column-source"];

/// What the column is called that says how many of a row's answers are of a segment.
#[must_use]
pub fn of_segment(segment: &str, words: &Words) -> String {
    words.with("export-column-of-segment", &[("name", segment.into())])
}

/// Their places.
pub(in crate::import) mod at {
    pub(in crate::import) const STAGE: usize = 0;
    pub(in crate::import) const TOUCHPOINT: usize = 1;
    pub(in crate::import) const QUESTION: usize = 2;
    pub(in crate::import) const ROUND: usize = 4;
    pub(in crate::import) const DATE: usize = 5;
    pub(in crate::import) const SCORE: usize = 6;
    pub(in crate::import) const ANSWERS: usize = 7;
    pub(in crate::import) const EVIDENCE: usize = 8;
    pub(in crate::import) const NOTE: usize = 9;
    pub(in crate::import) const MEAN: usize = 10;
    pub(in crate::import) const SD: usize = 11;
    pub(in crate::import) const METRIC: usize = 12;
    pub(in crate::import) const LEAST: usize = 13;
    pub(in crate::import) const MOST: usize = 14;
    pub(in crate::import) const BETTER: usize = 15;
    pub(in crate::import) const ID: usize = 16;
    pub(in crate::import) const INVITED: usize = 17;
    pub(in crate::import) const POPULATION: usize = 18;
    pub(in crate::import) const SOURCE: usize = 19;
    /// The first segment, if there is any.
    pub(in crate::import) const SEGMENTS: usize = 20;
}

/// The columns of a table that this program has written.
pub(in crate::import) struct Written {
    places: [usize; COLUMNS.len()],
    more: [Option<usize>; MORE.len()],
    /// The segments that have a column, and where it is.
    segments: Vec<(String, usize)>,
    words: &'static Words,
}

/// The columns of counts that this program has written, in any of its languages; `None` where the table is another
/// one, or where somebody says to read it otherwise.
pub(in crate::import) fn written(table: &Table<'_>, plan: &Plan) -> Option<Written> {
    let found = Language::ALL.into_iter().find_map(|language| of(table, Words::of(language)))?;
    let is = |said: Option<&String>, at: usize| {
        said.is_none_or(|name| table.column(name).ok() == Some(found.places[at]))
    };
    let by_round = match &plan.rounds {
        RoundRule::Only => true,
        RoundRule::Column(name) => is(Some(name), at::ROUND),
        RoundRule::Named(_) | RoundRule::Split { .. } => false,
    };
    let is_usual = plan.maps.is_empty()
        && plan.filters.is_empty()
        && plan.id_column.is_none()
        && plan.segment_column.is_none()
        && is(plan.question_column.as_ref(), at::QUESTION)
        && is(plan.score_column.as_ref(), at::SCORE)
        && is(plan.count_column.as_ref(), at::ANSWERS)
        && by_round;
    is_usual.then_some(found)
}

/// The option that keeps a table of our own from being read back as it says.
pub(in crate::import) fn hindered(table: &Table<'_>, plan: &Plan) -> Option<&'static str> {
    let option = match &plan.rounds {
        RoundRule::Named(_) => "--round",
        RoundRule::Split { .. } => "--split-date",
        _ if !plan.filters.is_empty() => "--where",
        _ if plan.id_column.is_some() => "--id-column",
        _ if plan.segment_column.is_some() => "--segment-column",
        RoundRule::Column(_) => "--round-column",
        RoundRule::Only => "--count-column",
    };
    is_own(table).then_some(option)
}

/// Whether this program has written the table itself.
pub(in crate::import) fn is_own(table: &Table<'_>) -> bool {
    Language::ALL.into_iter().any(|language| of(table, Words::of(language)).is_some())
}

fn of(table: &Table<'_>, words: &'static Words) -> Option<Written> {
    let headers: Vec<String> = table.headers().iter().map(|header| key(header)).collect();
    let mut places = [0; COLUMNS.len()];
    for (place, column) in places.iter_mut().zip(COLUMNS) {
        let wanted = key(&words.text(column));
        *place = headers.iter().position(|header| *header == wanted)?;
    }
    let more = MORE.map(|column| {
        let wanted = key(&words.text(column));
        headers.iter().position(|header| *header == wanted)
    });
    Some(Written { places, more, segments: segments(table, words), words })
}

/// The columns of segments, by the words around the segment's name.
fn segments(table: &Table<'_>, words: &Words) -> Vec<(String, usize)> {
    const NAME: &str = "\u{1}";
    let pattern = of_segment(NAME, words);
    let Some((before, after)) = pattern.split_once(NAME) else { return Vec::new() };
    let named = |(at, header): (usize, &String)| {
        let name = header.trim().strip_prefix(before)?.strip_suffix(after)?.trim();
        (!name.is_empty()).then(|| (name.to_owned(), at))
    };
    table.headers().iter().enumerate().filter_map(named).collect()
}
