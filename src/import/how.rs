//! How rows are read, and what they say beside the counts.

use super::cell::Decimal;
use super::filter::Filters;
use super::fingerprint::Content;
use super::joint::Pairs;
use super::kpi::Value;
use super::long::Long;
use super::partial::Partial;
use super::persons::Persons;
use super::segments::Segments;

/// How the cells are read.
pub(super) struct How<'a> {
    pub(super) file: &'a str,
    pub(super) count_column: Option<usize>,
    /// The sign before a fraction, in numbers of people and KPIs.
    pub(super) decimal: Decimal,
    /// The same in answers.
    pub(super) of_scores: Decimal,
    /// Which rows are left out; `None`: none.
    pub(super) partial: Option<Partial>,
    /// Which rows are taken, by what columns say.
    pub(super) filters: Filters,
    /// Where each answer has a row of its own.
    pub(super) long: Option<Long>,
    /// The column that tells people apart.
    pub(super) people: Option<usize>,
    /// The column that names segments.
    pub(super) segments: Option<usize>,
    /// Rows that look like sums or means are answers.
    pub(super) totals: bool,
}

/// What the rows say beside what the targets have counted.
pub(super) struct Told {
    /// What the cells say together.
    pub(super) content: Content,
    /// Which of the values that filters want were met.
    pub(super) filters_met: u64,
    /// The KPIs of every round.
    pub(super) kpis: Vec<Vec<Option<Value>>>,
    /// The joint sums of every round.
    pub(super) pairs: Vec<Pairs>,
    pub(super) persons: Persons,
    pub(super) segments: Segments,
}
