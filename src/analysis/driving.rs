//! What goes together with an overall score, from the joint sums of one round.

use super::overview::{DriverItem, DriversReport, LeftOutReport, WhyNoDrivers};
use super::together::{Asked, sums};
use crate::journey::{Journey, Round, Survey, SurveyId, Touchpoint};
use crate::stats::{self, DriverQuestion, NoDrivers, NoWeights};

/// A question that may take part, and the touchpoint that asks it; None for the journey's own.
struct Candidate<'a> {
    asked: Asked<'a>,
    touchpoint: Option<&'a Touchpoint>,
}

/// The relative weights of touchpoint questions for the outcome: the question with this id, else the
/// journey's own.
pub(super) fn drivers(
    journey: &Journey,
    outcome: Option<&SurveyId>,
    round: Option<&Round>,
) -> DriversReport {
    let survey: Option<&Survey> = match outcome {
        Some(id) => journey.survey_by_id(id).map(AsRef::as_ref),
        None => journey.survey.as_deref(),
    };
    let mut report = DriversReport {
        outcome: survey.map(|survey| survey.id.clone()),
        round: round.map(|round| round.name.clone()),
        why_none: Some(WhyNoDrivers::NoPredictors),
        ..DriversReport::default()
    };
    let asked = survey.zip(round).and_then(|(survey, round)| Asked::of(survey, &round.id));
    let Some((outcome, round)) = asked.zip(round) else { return report };
    let mut all = candidates(journey, outcome, round);
    if all.is_empty() {
        return report;
    }
    all.push(Candidate { asked: outcome, touchpoint: None });
    let questions: Vec<DriverQuestion> = all
        .iter()
        .map(|one| DriverQuestion {
            varies: varies(one.asked),
            good: super::sample::good(one.asked.survey.scale_of(one.asked.answers)),
        })
        .collect();
    let found = stats::drivers(&questions, |a, b| {
        let (a, b) = all.get(a).zip(all.get(b))?;
        sums(journey, a.asked, b.asked)
    });
    let id = |at: usize| all.get(at).map(|one| one.asked.survey.id.clone());
    report.n = Some(found.n);
    let pairs = |at: usize| {
        let one = all.get(at)?.asked;
        Some(sums(journey, one, outcome)?.n)
    };
    let left_out = found.left_out.iter().filter_map(|(at, why)| {
        Some(LeftOutReport { survey: id(*at)?, why: *why, pairs: pairs(*at).unwrap_or(0) })
    });
    report.left_out = left_out.collect();
    let weights = found.found.as_ref().ok();
    report.r2 = weights.map(|one| one.r2);
    report.is_repaired = weights.is_some_and(|one| one.repaired);
    report.why_none = match &found.found {
        Ok(weights) if weights.weights.is_empty() => Some(WhyNoDrivers::NoConnection),
        Ok(_) => None,
        Err(NoDrivers::TooFew) => Some(WhyNoDrivers::TooFew),
        Err(NoDrivers::Weights(NoWeights::Impossible)) => Some(WhyNoDrivers::Impossible),
        Err(NoDrivers::Weights(NoWeights::NoPredictors)) => Some(WhyNoDrivers::NoPredictors),
    };
    report.items = found
        .items
        .iter()
        .enumerate()
        .filter_map(|(place, at)| {
            let one = all.get(*at)?;
            Some(DriverItem {
                survey: one.asked.survey.id.clone(),
                touchpoint: one.touchpoint?.id.clone(),
                name: one.touchpoint?.name.clone(),
                importance: one.touchpoint?.importance.map(crate::journey::Importance::get),
                weight: weights.and_then(|found| found.weights.get(place)).copied(),
                r: weights.and_then(|found| found.r.get(place)).copied(),
            })
        })
        .collect();
    report
}

/// The touchpoint questions that came from an import of the outcome, in the journey's order.
fn candidates<'a>(journey: &'a Journey, outcome: Asked<'a>, round: &Round) -> Vec<Candidate<'a>> {
    let imports = &outcome.answers.imports;
    let of = |touchpoint: &'a Touchpoint| {
        touchpoint.surveys.iter().filter_map(move |survey| {
            let asked = Asked::of(survey, &round.id)?;
            Some(Candidate { asked, touchpoint: Some(touchpoint) })
        })
    };
    let all = journey.touchpoints().flat_map(|(_, touchpoint)| of(touchpoint));
    all.filter(|one| one.asked.survey.id != outcome.survey.id)
        .filter(|one| {
            let shares_import =
                one.asked.answers.imports.iter().any(|import| imports.contains(import));
            shares_import || sums(journey, one.asked, outcome).is_some()
        })
        .collect()
}

/// Not everybody gave the same answer.
fn varies(asked: Asked<'_>) -> bool {
    match &asked.answers.tally {
        crate::journey::Tally::Counts(counts) => {
            counts.values().filter(|count| **count > 0).count() > 1
        }
        _ => true,
    }
}
