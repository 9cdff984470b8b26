//! The journey as a whole from before to after.

use super::change::ByRound;
use super::overview::WholeReport;
use super::report::{SurveyReport, TouchpointReport};
use super::together::{Asked, pairs};
use super::verdict::Method;
use crate::journey::{Import, Journey, Round, RoundId, Survey};
use crate::stats::{self, Difference, Sample};
use std::collections::{BTreeMap, BTreeSet};

/// A tested touchpoint's headline question in both rounds.
struct Part<'a> {
    asked: [Asked<'a>; 2],
    samples: [Sample; 2],
}

/// One test of the mean change of the touchpoints whose headline was tested. None without one.
pub(super) fn whole<'a>(
    journey: &Journey,
    reports: impl Iterator<Item = &'a TouchpointReport>,
    headlines: &[Option<&ByRound>],
    (before, after): (&Round, &Round),
    places: (usize, usize),
) -> Option<WholeReport> {
    let touchpoints = journey.touchpoints().map(|(_, touchpoint)| touchpoint);
    let parts: Vec<Part> = touchpoints
        .zip(reports)
        .zip(headlines)
        .filter(|((_, report), _)| report.headline().is_some_and(is_tested))
        .filter_map(|((touchpoint, _), headline)| {
            let answered = ((*headline)?, places);
            Part::of(touchpoint.surveys.first()?, answered, before, after)
        })
        .collect();
    let changes: Vec<Difference> = parts.iter().map(|part| part.change(journey)).collect();
    let known = known(journey, &parts);
    let marked = parts.iter().any(Part::is_separate);
    let nobody = |i: usize, j: usize| {
        parts.get(i).zip(parts.get(j)).is_some_and(|(a, b)| a.is_apart_from(b))
    };
    let separate: Option<&dyn Fn(usize, usize) -> bool> = if marked { Some(&nobody) } else { None };
    let found = stats::whole_change(&changes, &known, separate)?;
    let Difference { diff, lo, hi, p, .. } = found.difference;
    Some(WholeReport { touchpoints: found.touchpoints, diff, lo, hi, p, method: found.method })
}

/// Tested as a score, not by the NPS alone.
fn is_tested(survey: &SurveyReport) -> bool {
    let tested = survey.change.filter(|change| change.verdict.is_tested());
    tested.is_some_and(|change| change.method != Some(Method::NpsTotals))
}

impl<'a> Part<'a> {
    fn of(
        survey: &'a Survey,
        (answered, places): (&ByRound, (usize, usize)),
        before: &Round,
        after: &Round,
    ) -> Option<Self> {
        let asked = [Asked::of(survey, &before.id)?, Asked::of(survey, &after.id)?];
        let sample = |at: usize| Some(answered.get(at)?.as_ref()?.sample?.out_of_many());
        let samples = [sample(places.0)?, sample(places.1)?];
        Some(Self { asked, samples })
    }

    fn change(&self, journey: &Journey) -> Difference {
        let [before, after] = &self.samples;
        let pairs = pairs(journey, self.asked[0], self.asked[1]);
        pairs
            .and_then(|pairs| stats::overlapping(before, after, &pairs))
            .unwrap_or_else(|| stats::independent(before, after))
    }

    fn imports(&self) -> impl Iterator<Item = &'a Import> {
        self.asked.iter().flat_map(|asked| &asked.answers.imports)
    }

    /// Imported in both rounds, and said to be answered by people who answered nothing else.
    fn is_separate(&self) -> bool {
        self.is_imported() && self.imports().all(|import| import.separate_people)
    }

    fn is_imported(&self) -> bool {
        self.asked.iter().all(|asked| !asked.answers.imports.is_empty())
    }

    /// Answered by different people: no import in common, and one of the two said to be separate.
    fn is_apart_from(&self, other: &Self) -> bool {
        let mine: BTreeSet<_> = self.imports().map(|import| import.fingerprint).collect();
        let in_common = other.imports().any(|import| mine.contains(&import.fingerprint));
        let imported = self.is_imported() && other.is_imported();
        imported && !in_common && (self.is_separate() || other.is_separate())
    }
}

/// The covariance of two changes, for the pairs of touchpoints with joint sums.
fn known(journey: &Journey, parts: &[Part<'_>]) -> BTreeMap<(usize, usize), f64> {
    let places: BTreeMap<&str, usize> =
        parts.iter().enumerate().map(|(at, part)| (part.asked[0].survey.id.as_str(), at)).collect();
    let mut known: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    for (x, y, _) in journey.joint.pairs() {
        let place = |id: &str| places.get(id).copied();
        let Some((i, j)) = place(x.0.as_str()).zip(place(y.0.as_str())) else { continue };
        let (Some(first), Some(second)) = (parts.get(i), parts.get(j)) else { continue };
        let side = |part: &Part<'_>, round: &RoundId| {
            part.asked.iter().position(|asked| asked.answers.round == *round)
        };
        let Some((a, b)) = side(first, &x.1).zip(side(second, &y.1)) else { continue };
        if i == j {
            continue;
        }
        let Some(pairs) = pairs(journey, first.asked[a], second.asked[b]) else { continue };
        let term = stats::covariance(&first.samples[a], &second.samples[b], &pairs);
        let sign = if a == b { 1.0 } else { -1.0 };
        *known.entry((i.min(j), i.max(j))).or_insert(0.0) += sign * term;
    }
    known
}
