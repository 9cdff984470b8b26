//! One group of customers against all others, question by question.

use super::contrast::corrected;
use crate::stats::{Difference, Sample, Tally, VERDICT_FROM, independent};

/// What a segment's difference amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentVerdict {
    /// Shown to be better than the rest.
    Better,
    /// Shown to be worse than the rest.
    Worse,
    /// Not shown.
    NotShown,
    /// Fewer than 10 answers in the segment or in the rest: not tested.
    TooFew,
    /// There is no rest: not tested.
    OneSegment,
}

/// A segment against the rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SegmentTest {
    /// The segment minus all other answers; None without answers on a side.
    pub difference: Option<Difference>,
    /// Unadjusted; None where it was not tested, as the following.
    pub p: Option<f64>,
    /// After correcting for all segments of the question.
    pub p_holm: Option<f64>,
    /// The interval at the level of the verdict.
    pub holm_interval: Option<(f64, f64)>,
    /// What it amounts to.
    pub verdict: SegmentVerdict,
}

/// The segments of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentTests {
    /// Tests that were corrected together.
    pub comparisons: usize,
    /// One for each segment.
    pub rows: Vec<SegmentTest>,
}

/// Each segment against the rest of `all` answers to a question in a round. Two segments that hold all
/// answers are one comparison, which both show.
#[must_use]
pub fn segments(all: &Tally, segments: &[&Tally]) -> SegmentTests {
    let differences: Vec<Option<Difference>> =
        segments.iter().map(|segment| against_rest(all, segment)).collect();
    let enough = |segment: &Tally| {
        segment.n() >= VERDICT_FROM && all.n().saturating_sub(segment.n()) >= VERDICT_FROM
    };
    let inside: u64 = segments.iter().map(|segment| segment.n()).sum();
    let is_one_test = segments.len() == 2 && inside == all.n();
    let mut tests: Vec<Option<Difference>> = differences
        .iter()
        .zip(segments)
        .map(|(difference, segment)| difference.filter(|_| enough(segment)))
        .collect();
    if is_one_test {
        tests.truncate(1);
    }
    let mut found = corrected(&tests);
    let comparisons = found.iter().flatten().count();
    if is_one_test {
        let mirrored = found.first().copied().flatten().map(|mut one| {
            one.interval = (-one.interval.1, -one.interval.0);
            one
        });
        found.push(mirrored);
    }
    let alone = segments.len() < 2 && inside == all.n();
    let rows = differences.into_iter().zip(found).map(|(difference, found)| {
        let shown = difference.zip(found).filter(|(_, found)| found.is_shown());
        SegmentTest {
            difference,
            p: found.map(|one| one.p),
            p_holm: found.map(|one| one.p_holm),
            holm_interval: found.map(|one| one.interval),
            verdict: match (shown, found) {
                (Some((one, _)), _) if one.diff > 0.0 => SegmentVerdict::Better,
                (Some((one, _)), _) if one.diff < 0.0 => SegmentVerdict::Worse,
                (_, Some(_)) => SegmentVerdict::NotShown,
                (_, None) if alone => SegmentVerdict::OneSegment,
                (_, None) => SegmentVerdict::TooFew,
            },
        }
    });
    SegmentTests { comparisons, rows: rows.collect() }
}

/// None where nobody is in the segment, or everybody is.
fn against_rest(all: &Tally, segment: &Tally) -> Option<Difference> {
    let rest: Option<Vec<u64>> =
        all.counts().iter().zip(segment.counts()).map(|(all, one)| all.checked_sub(*one)).collect();
    let rest = Tally::new(all.min(), rest?, all.good())?;
    Some(independent(&Sample::of_tally(&rest)?, &Sample::of_tally(segment)?))
}
