//! The numbers of one question in one round.

use super::report::ScoreReport;
use super::sample::Answered;
use crate::journey::{Answers, Better, Date, Scale, Survey, Tally};
use crate::stats::{self, NpsSample, Sample};

/// The numbers of a survey's answers. `collected` is their day, `today` the day ages count from.
pub(super) fn score(
    survey: &Survey,
    answers: &Answers,
    collected: Option<Date>,
    today: Option<Date>,
) -> ScoreReport {
    let found = Answered::of(survey, answers);
    let scale = survey.scale_of(answers);
    let tally = found.tally.as_ref();
    let top_box = tally.and_then(stats::Tally::top_box);
    let mean = match &answers.tally {
        Tally::Counts(_) => tally.and_then(stats::Tally::mean),
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
        age_days: collected.zip(today).map(|(then, today)| days_between(then, today)),
    }
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
