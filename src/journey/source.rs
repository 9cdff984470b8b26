//! Where answers came from: how an export was read, so that the next one of the same survey needs no
//! thought, and enough of its response ids to notice an answer that comes a second time.

use super::raw::is_false;
use super::{Fingerprint, RoundId, Sample};
use serde::{Deserialize, Serialize};

/// A kind of export that answers were imported from: one per set of columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Source {
    /// The file read last, without its folder.
    pub file: String,
    /// What the header row says, as a short number. Another export with the same columns has the same.
    pub columns: String,
    /// How it was read.
    pub mapping: SavedMapping,
    /// Samples of the response ids, one for each import and round.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<Responses>,
}

/// How an export is read, as plain texts; `import` knows what they mean. This is the one form in which a
/// mapping is written: in a journey and in a file of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SavedMapping {
    /// Where the columns belong, as on the command line.
    pub maps: Vec<String>,
    /// The column that says how many people a row stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count_column: Option<String>,
    /// The column that names the measurement round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round_column: Option<String>,
    /// The column that tells responses apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_column: Option<String>,
    /// The column of the day of an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_column: Option<String>,
    /// The sign between cells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// The name of the encoding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// The sign before a fraction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<String>,
    /// Whether 3/4 is in April or in March.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_order: Option<String>,
    /// How many rows the header has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_rows: Option<u8>,
    /// The sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// How many rows stand above the header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_rows: Option<u64>,
    /// The column that tells people apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_column: Option<String>,
    /// The column that names the segment of whoever answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment_column: Option<String>,
    /// The column that names the question, where each answer has a row of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question_column: Option<String>,
    /// The column of the answers then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score_column: Option<String>,
    /// Which rows are taken, as on the command line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<String>,
    /// Whether previews and answers that are not finished are taken.
    #[serde(skip_serializing_if = "is_false")]
    pub partial: bool,
}

/// What is remembered of the responses of one import in one round, to notice them when they come again.
/// It does not grow with the answers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Responses {
    /// The import: the number that stands for its content, as in the imports of its answers.
    pub fingerprint: Fingerprint,
    /// The round. It may be gone since; then nothing looks for it.
    pub round: RoundId,
    /// Whose secret the hashes are keyed with; those of another installation cannot be compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Fingerprint>,
    /// How many rows there were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    /// Hashes of response ids.
    #[serde(default, skip_serializing_if = "Sample::is_empty")]
    pub ids: Sample,
    /// Hashes of whole rows, for exports without ids.
    #[serde(default, skip_serializing_if = "Sample::is_empty")]
    pub contents: Sample,
    /// Hashes of the times of responses, which find rows whose other cells were changed.
    #[serde(default, skip_serializing_if = "Sample::is_empty")]
    pub times: Sample,
    /// Hashes of the same times without their seconds, which spreadsheets leave out; none where there were none.
    #[serde(default, skip_serializing_if = "Sample::is_empty")]
    pub minutes: Sample,
    /// Hashes of the moments that times with their zone say, the same in every zone.
    #[serde(default, skip_serializing_if = "Sample::is_empty")]
    pub instants: Sample,
    /// Hashes of the cells that were counted, where there are neither ids nor times.
    #[serde(default, skip_serializing_if = "Sample::is_empty")]
    pub mapped: Sample,
    /// Whether rows hold a time of day, so that a single equal row is evidence.
    #[serde(default, skip_serializing_if = "is_false")]
    pub timed: bool,
}

impl Responses {
    /// Nothing but which import and round.
    #[must_use]
    pub fn new(fingerprint: Fingerprint, round: RoundId) -> Self {
        Self {
            fingerprint,
            round,
            key: None,
            rows: None,
            ids: Sample::default(),
            contents: Sample::default(),
            times: Sample::default(),
            minutes: Sample::default(),
            instants: Sample::default(),
            mapped: Sample::default(),
            timed: false,
        }
    }

    /// All hashes that are kept, by what rows are known by.
    #[must_use]
    pub fn samples(&self) -> [&Sample; 6] {
        [&self.ids, &self.contents, &self.times, &self.minutes, &self.instants, &self.mapped]
    }
}

impl Source {
    /// The longest text of a source, in bytes.
    pub const LONGEST: usize = 64 * 1024;
    /// The most columns that are mapped.
    pub const MOST_MAPS: usize = 2000;
    /// The most samples that are kept.
    pub const MOST_RESPONSES: usize = 1000;

    /// Whether it is of a length that a journey can hold.
    #[must_use]
    pub fn is_bounded(&self) -> bool {
        let mapping = &self.mapping;
        let options = [
            &mapping.count_column,
            &mapping.round_column,
            &mapping.response_column,
            &mapping.date_column,
            &mapping.delimiter,
            &mapping.encoding,
            &mapping.decimal,
            &mapping.date_order,
            &mapping.sheet,
            &mapping.id_column,
            &mapping.segment_column,
            &mapping.question_column,
            &mapping.score_column,
        ];
        let mut texts = [&self.file, &self.columns]
            .into_iter()
            .chain(&mapping.maps)
            .chain(&mapping.filters)
            .chain(options.into_iter().flatten());
        texts.all(|text| text.len() <= Self::LONGEST)
            && mapping.maps.len() <= Self::MOST_MAPS
            && mapping.filters.len() <= Self::MOST_MAPS
            && self.responses.len() <= Self::MOST_RESPONSES
    }
}
