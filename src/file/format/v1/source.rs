//! What format 1 kept of an import: its columns, its mapping and hashes of its response ids.

use crate::journey::{Fingerprint, Responses, RoundId, SavedMapping, Source};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(rename = "Source", default, deny_unknown_fields)]
pub(super) struct OldSource {
    file: String,
    columns: String,
    mapping: OldMapping,
    responses: Vec<OldResponses>,
}

#[derive(Default, Deserialize)]
#[serde(rename = "KeptMapping", default, deny_unknown_fields)]
struct OldMapping {
    maps: Vec<String>,
    count_column: Option<String>,
    round_column: Option<String>,
    response_column: Option<String>,
    date_column: Option<String>,
    delimiter: Option<String>,
    encoding: Option<String>,
    decimal: Option<String>,
    date_order: Option<String>,
    header_rows: Option<u8>,
    sheet: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename = "Responses", deny_unknown_fields)]
struct OldResponses {
    print: String,
    round: RoundId,
    #[serde(rename = "ids")]
    _ids: Vec<String>,
}

impl From<OldSource> for Source {
    fn from(old: OldSource) -> Self {
        let mapping = old.mapping;
        Self {
            file: old.file,
            columns: old.columns,
            mapping: SavedMapping {
                maps: mapping.maps,
                count_column: mapping.count_column,
                round_column: mapping.round_column,
                response_column: mapping.response_column,
                date_column: mapping.date_column,
                delimiter: mapping.delimiter,
                encoding: mapping.encoding,
                decimal: mapping.decimal,
                date_order: mapping.date_order,
                header_rows: mapping.header_rows,
                sheet: mapping.sheet,
                ..SavedMapping::default()
            },
            responses: old.responses.into_iter().filter_map(OldResponses::renewed).collect(),
        }
    }
}

impl OldResponses {
    /// The hashes were made without a secret, so that whoever has the file could try ids out: they go.
    /// That there was an import stays.
    fn renewed(self) -> Option<Responses> {
        Some(Responses::new(self.print.parse::<Fingerprint>().ok()?, self.round))
    }
}
