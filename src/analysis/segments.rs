//! One group of customers against all others, question by question.

use super::contrast::{CONFIRMED_BELOW, corrected};
use super::overview::{InView, SegmentReport};
use super::report::{Report, StageReport};
use crate::journey::TouchpointId;
use crate::stats::{self, Difference, Sample, Tally, VERDICT_FROM, independent};

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

/// With fewer answers of a segment it has no point on the curve.
pub const SEGMENT_FROM: u64 = 5;

/// A segment at a touchpoint in the current round, corrected together with all others that are listed.
#[derive(Clone, Copy, Debug)]
pub struct SegmentContrast<'a> {
    /// Where.
    pub touchpoint: &'a TouchpointId,
    /// Its name.
    pub place: &'a str,
    /// The segment's answers.
    pub segment: &'a SegmentReport,
}

impl SegmentContrast<'_> {
    /// It differs from the others by more than chance usually gives.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.segment.in_view.is_shown()
    }
}

/// Every segment of every main question in the current round, corrected together (Holm).
#[must_use]
pub fn segment_contrasts(report: &Report) -> Vec<SegmentContrast<'_>> {
    let Some(round) = report.current else { return Vec::new() };
    let all = report.touchpoints().flat_map(|(_, one)| {
        let segments = one.score(round).map_or(&[][..], |score| score.segments.as_slice());
        segments.iter().map(move |segment| SegmentContrast {
            touchpoint: &one.id,
            place: one.name.as_str(),
            segment,
        })
    });
    all.collect()
}

/// Corrects the segments of all main questions in a round together. Two segments that hold all answers to a
/// question are one comparison, which both show.
pub(super) fn correct_together(stages: &mut [StageReport], round: Option<usize>) {
    let Some(round) = round else { return };
    let mut tests: Vec<Option<f64>> = Vec::new();
    let touchpoints = || stages.iter().flat_map(|stage| &stage.touchpoints);
    for score in touchpoints().filter_map(|one| one.score(round)) {
        let count = if is_one_comparison(&score.segments) { 1 } else { score.segments.len() };
        tests.extend(score.segments.iter().take(count).map(|segment| segment.test.p));
    }
    if tests.is_empty() {
        return;
    }
    let (holm, levels) = (stats::holm(&tests), stats::holm_levels(&tests, CONFIRMED_BELOW));
    let mut corrected = holm.into_iter().zip(levels);
    for one in stages.iter_mut().flat_map(|stage| &mut stage.touchpoints) {
        let headline = one.surveys.first_mut();
        let score = headline.and_then(|survey| survey.rounds.get_mut(round)?.as_mut());
        let Some(score) = score else { continue };
        let is_one = is_one_comparison(&score.segments);
        let mut found = (None, None);
        for (at, segment) in score.segments.iter_mut().enumerate() {
            if at == 0 || !is_one {
                found = corrected.next().unwrap_or_default();
            }
            let (p_holm, alpha) = found;
            let ends = alpha.zip(segment.test.difference);
            let interval = ends.map(|(alpha, difference)| {
                let ends = difference.interval_at(alpha);
                (ends.lo, ends.hi)
            });
            segment.in_view = InView { p_holm, interval };
        }
    }
}

/// Two segments that hold all answers: what one is above the other, the other is below.
fn is_one_comparison(rows: &[SegmentReport]) -> bool {
    let diff = |row: &SegmentReport| row.test.difference.map(|one| one.diff);
    match rows {
        [a, b] => diff(a).zip(diff(b)).is_some_and(|(a, b)| (a + b).abs() < 1e-9),
        _ => false,
    }
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
