//! The steps from each touchpoint to the next, and which of them are drops.

use super::contrast::{Contrast, contrast, is_testable};
use super::report::{Gap, GapVerdict};
use super::sample::Sample;
use crate::journey::{Journey, Metric, Round, Scale, Touchpoint};
use crate::stats;

/// A drop or change is shown when its corrected p is below this.
pub const CONFIRMED_BELOW: f64 = 0.05;

/// An unconfirmed fall is worth naming from so many points on.
pub const POSSIBLE_FROM: f64 = 5.0;

/// A touchpoint with what its headline question says in one round.
struct Stop<'a> {
    touchpoint: &'a Touchpoint,
    answered: Option<(Sample, Metric, Scale)>,
}

/// Per round, the gaps between direct neighbours in the customer's order, across stages.
///
/// A touchpoint without answers breaks the line: both of its gaps are not tested, and nothing reaches
/// over it. The p-values of a round are corrected together (Holm).
pub(super) fn gaps(journey: &Journey) -> Vec<Vec<Gap>> {
    let lines: Vec<Vec<Stop>> = journey.rounds.iter().map(|round| line(journey, round)).collect();
    // All rounds together decide between permutation and t, so that a long trend stays quick.
    let comparisons = lines.iter().map(|line| tests(line)).sum();
    lines.iter().map(|line| of_round(line, comparisons)).collect()
}

fn line<'a>(journey: &'a Journey, round: &Round) -> Vec<Stop<'a>> {
    let stop = |touchpoint: &'a Touchpoint| Stop {
        touchpoint,
        answered: touchpoint.surveys.first().and_then(|survey| {
            let answers = survey.answers_of(&round.id)?;
            Some((Sample::of(survey, answers), survey.metric, survey.scale_of(answers)))
        }),
    };
    journey.touchpoints().map(|(_, touchpoint)| stop(touchpoint)).collect()
}

fn tests(line: &[Stop]) -> usize {
    let sides = line.iter().zip(line.iter().skip(1));
    let both = sides.filter_map(|(a, b)| a.answered.as_ref().zip(b.answered.as_ref()));
    both.filter(|(a, b)| is_testable(&a.0, &b.0)).count()
}

fn of_round(line: &[Stop], comparisons: usize) -> Vec<Gap> {
    let neighbours = || line.iter().zip(line.iter().skip(1));
    let contrasts: Vec<Option<Contrast>> = neighbours()
        .map(|(from, to)| {
            let (from, to) = from.answered.as_ref().zip(to.answered.as_ref())?;
            contrast(&from.0, &to.0, comparisons)
        })
        .collect();
    let p: Vec<Option<f64>> =
        contrasts.iter().map(|one| one.and_then(|one| one.p_of_family())).collect();
    let adjusted = stats::holm(&p);
    neighbours()
        .zip(contrasts.iter().zip(adjusted))
        .map(|((from, to), (found, p_holm))| gap(from, to, found.as_ref(), p_holm))
        .collect()
}

fn gap(from: &Stop, to: &Stop, found: Option<&Contrast>, p_holm: Option<f64>) -> Gap {
    let questions = from.answered.as_ref().zip(to.answered.as_ref());
    Gap {
        from: from.touchpoint.id.clone(),
        to: to.touchpoint.id.clone(),
        from_name: from.touchpoint.name.clone(),
        to_name: to.touchpoint.name.clone(),
        diff: found.map(|one| one.diff),
        interval: found.and_then(Contrast::interval),
        p: found.and_then(Contrast::p),
        p_holm,
        different_questions: questions.is_some_and(|(a, b)| (a.1, a.2) != (b.1, b.2)),
        verdict: found.map_or(GapVerdict::NotTested, |found| verdict(found, p_holm)),
    }
}

/// What a gap amounts to.
///
/// - **Not tested**: a side has no score, fewer than 5 answers, no known spread, or is a guess.
/// - **Confirmed**: satisfaction falls, both sides have 10 answers or more, and p corrected for all
///   gaps of the round is below 0.05.
/// - **Possible**: it falls, is not confirmed, and falls by 5 points or more or has an uncorrected p
///   below 0.05.
/// - **None**: everything else.
fn verdict(found: &Contrast, p_holm: Option<f64>) -> GapVerdict {
    let Some(p) = found.p() else { return GapVerdict::NotTested };
    if found.diff >= 0.0 {
        GapVerdict::None
    } else if p_holm.is_some_and(|p| p < CONFIRMED_BELOW) {
        GapVerdict::Confirmed
    } else if p < CONFIRMED_BELOW || found.diff <= -POSSIBLE_FROM {
        GapVerdict::Possible
    } else {
        GapVerdict::None
    }
}
