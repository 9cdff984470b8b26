//! The mapping is saved with the journey, and offered when an export with the same columns comes again.

use super::fingerprint::of_texts;
use super::mapping::Mapping;
use super::preview::Preview;
use super::{Delimiter, Encoding, Plan, Reading, RoundRule};
use crate::journey::{Fingerprint, Journey, Responses, RoundId, SavedMapping, Source};
use std::collections::HashSet;

/// What a header says, as a short number: the same for the same columns in the same order, since a mapping
/// may name them by their place.
#[must_use]
pub fn columns_fingerprint(headers: &[String]) -> String {
    of_texts(headers.iter().map(String::as_str)).to_string()
}

/// The mapping that was last used for an export with these columns.
#[must_use]
pub fn offered(journey: &Journey, preview: &Preview) -> Option<Mapping> {
    let print = preview.columns_fingerprint();
    let found = journey.sources.iter().rev().find(|source| source.columns == print)?;
    Mapping::try_from(&found.mapping).ok().filter(|mapping| !mapping.maps.is_empty())
}

/// Notes in the journey how the file was read, with samples of its responses; samples of answers that are
/// gone are dropped. What is longer than a journey holds is not kept.
pub(super) fn save(
    journey: &mut Journey,
    file: &str,
    columns: String,
    plan: &Plan,
    samples: Vec<Responses>,
) {
    let used: HashSet<(&RoundId, Fingerprint)> = journey
        .surveys()
        .flat_map(|survey| survey.answers())
        .flat_map(|answers| answers.imports.iter().map(|one| (&answers.round, one.fingerprint)))
        .collect();
    let is_used = |one: &Responses| used.contains(&(&one.round, one.fingerprint));
    let mut sources = journey.sources.clone();
    for source in &mut sources {
        source.responses.retain(&is_used);
    }
    let at = sources.iter().position(|source| source.columns == columns);
    let mut responses = at.map(|at| sources.remove(at).responses).unwrap_or_default();
    let new = |old: &Responses| {
        samples.iter().all(|one| (one.fingerprint, &one.round) != (old.fingerprint, &old.round))
    };
    responses.retain(new);
    responses.extend(samples.into_iter().filter(is_used));
    let mapping = SavedMapping::from(&Mapping::from(plan));
    let source = Source { file: file.to_owned(), columns, mapping, responses };
    if source.is_bounded() {
        sources.push(source);
    }
    journey.sources = sources;
}

impl From<&Plan> for Mapping {
    fn from(plan: &Plan) -> Self {
        let own = plan.clone();
        Self {
            maps: own.maps,
            count_column: own.count_column,
            round_column: match own.rounds {
                RoundRule::Column(column) => Some(column),
                _ => None,
            },
            response_column: own.response_column,
            date_column: own.date_column,
            id_column: own.id_column,
            segment_column: own.segment_column,
            question_column: own.question_column,
            score_column: own.score_column,
            filters: own.filters,
            partial: own.partial,
            encoding: own.reading.encoding.map(|encoding| encoding.name().to_owned()),
            delimiter: own.reading.delimiter.map(|delimiter| delimiter.to_string()),
            decimal: own.decimal,
            date_order: own.date_order,
            header_rows: own.reading.header_rows,
            skip_rows: own.reading.skip_rows,
            sheet: own.reading.sheet,
        }
    }
}

impl Mapping {
    /// How the file is to be read; an encoding or delimiter that is not known is left to be found out.
    #[must_use]
    pub fn reading(&self) -> Reading {
        let label = self.encoding.as_deref();
        Reading {
            encoding: label.and_then(Encoding::for_label),
            delimiter: self.delimiter.as_deref().and_then(|sign| sign.parse::<Delimiter>().ok()),
            header_rows: self.header_rows,
            skip_rows: self.skip_rows,
            sheet: self.sheet.clone(),
        }
    }
}
