//! The mapping is saved with the journey, and offered when an export with the same columns comes again.

use super::mapping::Mapping;
use crate::import::headings::preview::Preview;
use crate::import::tally::fingerprint::of_texts;
use crate::import::values::alike::key;
use crate::import::values::code::of_one_code;
use crate::import::{Delimiter, Encoding, Plan, Reading, RoundRule};
use crate::journey::{Fingerprint, Journey, Responses, RoundId, SavedMapping, Source};
use std::collections::HashSet;

/// What a header says, as a short number: the same for the same columns in the same order, since a mapping
/// may name them by their place.
#[must_use]
pub fn columns_fingerprint(headers: &[String]) -> String {
    of_texts(headers.iter().map(String::as_str)).to_string()
}

/// The mapping that was last used for an export with these columns, and the name of that export's file.
#[must_use]
pub fn offered(journey: &Journey, preview: &Preview) -> Option<(Mapping, String)> {
    let print = preview.columns_fingerprint();
    let mapping = |source: &Source| {
        let mapping = Mapping::try_from(&source.mapping).ok();
        mapping.filter(|mapping| !mapping.maps.is_empty())
    };
    let same = journey.sources.iter().rev().find(|source| source.columns == print);
    if let Some(source) = same {
        return mapping(source).map(|mapping| (mapping, source.file.clone()));
    }
    journey.sources.iter().rev().find_map(|source| {
        let mapping = mapping(source).filter(|mapping| is_headed_otherwise(mapping, preview))?;
        Some((mapping, source.file.clone()))
    })
}

/// Whether an export has all columns of a mapping, some of them headed with the code of their question where
/// there were code and question, or the other way round.
fn is_headed_otherwise(mapping: &Mapping, preview: &Preview) -> bool {
    let headers: Vec<String> = preview.columns.iter().map(|column| key(&column.header)).collect();
    let mut by_code = 0;
    let mut is_there = |column: &str| {
        let wanted = key(column);
        if headers.iter().filter(|header| **header == wanted).count() == 1 {
            return true;
        }
        by_code += 1;
        headers.iter().filter(|header| of_one_code(header, &wanted)).count() == 1
    };
    mapping.columns().all(&mut is_there) && by_code > 0
}

/// Notes in the journey how the file was read, with samples of its responses; samples of answers that are
/// gone are dropped. What is longer than a journey holds is not kept.
pub(in crate::import) fn save(
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
    /// The columns that it names.
    fn columns(&self) -> impl Iterator<Item = &str> {
        let others = [
            &self.count_column,
            &self.round_column,
            &self.response_column,
            &self.date_column,
            &self.id_column,
            &self.segment_column,
            &self.question_column,
            &self.score_column,
        ];
        let others = others.into_iter().flatten().map(String::as_str);
        let filters = self.filters.iter().map(|one| one.column.as_str());
        self.maps.iter().map(|map| map.column.as_str()).chain(others).chain(filters)
    }

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
