//! The numbers of one question in one round.

use super::overview::{InView, SegmentReport};
use super::report::ScoreReport;
use super::sample::{Answered, tally};
use super::segments::{SegmentTest, segments};
use crate::journey::{Answers, Better, Date, Journey, Persona, Round, Scale, Survey, Tally};
use crate::stats::{self, NpsSample, Sample};
use std::num::NonZeroU64;

/// The numbers of a survey's answers and what they give. `collected` is their day, `today` the day ages count from.
pub(super) fn score(
    survey: &Survey,
    answers: &Answers,
    found: &Answered,
    collected: Option<Date>,
    today: Option<Date>,
    place: Place<'_>,
) -> ScoreReport {
    // What the round says in general cannot hold for a question that more people answered.
    let fits = |most: &NonZeroU64| most.get() >= found.people();
    let invited = answers.invited.or(place.round.invited.filter(fits)).map(NonZeroU64::get);
    let rate = invited.map(|invited| found.people() as f64 / invited as f64);
    let once = found.people() == found.n;
    let scale = survey.scale_of(answers);
    let counted = found.tally.as_ref();
    let top_box = counted.and_then(|tally| tally.top_box_with(found.design, found.shrink));
    let mean = match &answers.tally {
        Tally::Counts(_) => counted.and_then(stats::Tally::mean),
        Tally::NpsTotals { .. } => None,
        Tally::Summary { mean, .. } => Some(mean.get()),
    };
    ScoreReport {
        n: found.n,
        scale,
        counts: match &answers.tally {
            Tally::Counts(counts) => Some(counts.clone()),
            _ => None,
        },
        mean,
        score100: found.sample.as_ref().map(Sample::score),
        spread: found.spread,
        nps: found.nps.as_ref().and_then(NpsSample::nps),
        nps_groups: found
            .nps
            .map(|one| (one.counts.detractors, one.counts.passives, one.counts.promoters)),
        csi: mean.and_then(|mean| csi(scale, mean)),
        top_box: top_box.map(|top| top.percent),
        top_box_points: top_box.map(|top| top.points),
        evidence: answers.evidence,
        date: answers.date,
        source: answers.came_from(),
        asked_otherwise: false,
        reliability: found.reliability(),
        people: answers.people.map(|_| found.people()),
        invited,
        population: answers.population.or(place.round.population.filter(fits)).map(NonZeroU64::get),
        response_rate: rate,
        bounds: rate.zip(found.sample).filter(|_| once).map(|(rate, sample)| {
            let bounds = stats::no_assumption_bounds(sample.mean, rate);
            (bounds.lo, bounds.hi)
        }),
        segments: segments_of(answers, scale, counted, place.journey),
        age_days: collected.zip(today).map(|(then, today)| days_between(then, today)),
    }
}

/// Where answers stand.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub journey: &'a Journey,
    pub round: &'a Round,
}

/// Each group of customers against all other answers, in the order of the personas.
fn segments_of(
    answers: &Answers,
    scale: Scale,
    all: Option<&stats::Tally>,
    journey: &Journey,
) -> Vec<SegmentReport> {
    let Some(all) = all.filter(|_| !answers.segments.is_empty()) else { return Vec::new() };
    let named = |persona: &Persona| {
        let counts = answers.segments.get(&persona.id)?;
        Some((persona.name.clone(), tally(scale, counts)?))
    };
    let found: Vec<(String, stats::Tally)> = journey.personas.iter().filter_map(named).collect();
    let tallies: Vec<&stats::Tally> = found.iter().map(|(_, tally)| tally).collect();
    let tests = segments(all, &tallies).rows;
    let report = |((name, tally), test): (&(String, stats::Tally), SegmentTest)| SegmentReport {
        name: name.clone(),
        n: tally.n(),
        score100: tally.score100(),
        test,
        in_view: InView::default(),
    };
    found.iter().zip(tests).map(report).collect()
}

/// Mean ÷ max × 100, where that means anything.
fn csi(scale: Scale, mean: f64) -> Option<f64> {
    let sensible = scale.better() == Better::Higher && scale.max() > 0 && scale.min() >= 0;
    sensible.then(|| mean / f64::from(scale.max()) * 100.0)
}

/// Whole days from one day to a later one; 0 where it is no later.
fn days_between(then: Date, today: Date) -> i32 {
    (today - then).get_days().max(0)
}
