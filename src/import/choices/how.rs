//! How rows are read, and what they say beside the counts.

use super::filter::Filters;
use super::long::Long;
use crate::import::tally::fingerprint::Content;
use crate::import::tally::joint::Pairs;
use crate::import::tally::kpi::Value;
use crate::import::tally::partial::Partial;
use crate::import::tally::persons::Persons;
use crate::import::tally::segments::Segments;
use crate::import::tally::stretches::Stretches;
use crate::import::values::cell::Decimal;

/// How the cells are read.
pub(in crate::import) struct How<'a> {
    pub(in crate::import) file: &'a str,
    pub(in crate::import) count_column: Option<usize>,
    /// The sign before a fraction, in numbers of people and KPIs.
    pub(in crate::import) decimal: Decimal,
    /// The same in answers.
    pub(in crate::import) of_scores: Decimal,
    /// Which rows are left out; `None`: none.
    pub(in crate::import) partial: Option<Partial>,
    /// Which rows are taken, by what columns say.
    pub(in crate::import) filters: Filters,
    /// Where each answer has a row of its own.
    pub(in crate::import) long: Option<Long>,
    /// The column that tells people apart.
    pub(in crate::import) people: Option<usize>,
    /// The column that names segments.
    pub(in crate::import) segments: Option<usize>,
    /// Rows that look like sums or means are answers.
    pub(in crate::import) totals: bool,
}

/// What the rows say beside what the targets have counted.
pub(in crate::import) struct Told {
    /// What the cells say together.
    pub(in crate::import) content: Content,
    pub(in crate::import) stretches: Stretches,
    /// Which of the values that filters want were met.
    pub(in crate::import) filters_met: u64,
    /// The KPIs of every round.
    pub(in crate::import) kpis: Vec<Vec<Option<Value>>>,
    /// The joint sums of every round.
    pub(in crate::import) pairs: Vec<Pairs>,
    pub(in crate::import) persons: Persons,
    pub(in crate::import) segments: Segments,
}
