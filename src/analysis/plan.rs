//! How many answers each touchpoint needs to find a change.

use super::sample::Answered;
use super::verdict::Spread;
use crate::journey::{Journey, Survey, TouchpointId};
use crate::stats;

/// The smallest change that a plan is made for, in points: fewer would take more answers than there are people.
pub const LEAST_CHANGE: f64 = 0.1;

/// A plan for one size of change.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The change to be found four times out of five, points of the 0–100 axis.
    pub change: f64,
    /// Touchpoints with a question, which are corrected together.
    pub comparisons: usize,
    /// They, in order.
    pub touchpoints: Vec<Planned>,
}

/// What a touchpoint needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its name.
    pub name: String,
    /// Answers on each side; None where fewer than 10 customers make every verdict impossible.
    pub n_per_side: Option<u64>,
    /// Answers in the round looked at.
    pub has: u64,
    /// The spread it is computed with, points of the 0–100 axis.
    pub spread: f64,
    /// There is no spread of its own yet.
    pub spread_is_guess: bool,
    /// Customers in all, where known.
    pub population: Option<u64>,
}

/// The answers that each touchpoint's headline question needs in each of two rounds.
///
/// None when `change` is not from [`LEAST_CHANGE`] to 100.
#[must_use]
pub fn plan(journey: &Journey, change: f64) -> Option<Plan> {
    if !(LEAST_CHANGE..=100.0).contains(&change) {
        return None;
    }
    let asked = || {
        let touchpoints = journey.touchpoints();
        touchpoints.filter_map(|(_, one)| Some((one, one.surveys.first()?.as_ref())))
    };
    let comparisons = asked().count();
    let planned = asked().map(|(touchpoint, survey)| {
        let own = spread(journey, survey);
        let spread = own.unwrap_or(stats::GUESSED_SPREAD);
        let current = journey.current_round();
        let answers = current.and_then(|round| survey.answers_of(&round.id));
        let population = population(journey, Some(survey));
        let needed = stats::answers_needed(change, spread, comparisons);
        Planned {
            id: touchpoint.id.clone(),
            name: touchpoint.name.clone(),
            n_per_side: needed.and_then(|needed| stats::planned(needed, population)),
            has: answers.map_or(0, crate::journey::Answers::people),
            spread,
            spread_is_guess: own.is_none(),
            population,
        }
    });
    Some(Plan { change, comparisons, touchpoints: planned.collect() })
}

/// How many customers there are in all, as the latest round says that knows it.
pub(super) fn population(journey: &Journey, survey: Option<&Survey>) -> Option<u64> {
    let known = journey.rounds_by_date().into_iter().rev().find_map(|round| {
        let answers = survey.and_then(|survey| survey.answers_of(&round.id));
        answers.and_then(|answers| answers.population).or(round.population)
    });
    known.map(std::num::NonZeroU64::get)
}

/// The spread of the latest round with 10 answers or more whose spread is known.
pub(super) fn spread(journey: &Journey, survey: &Survey) -> Option<f64> {
    journey.rounds_by_date().into_iter().rev().find_map(|round| {
        let answered = Answered::of(survey, survey.answers_of(&round.id)?, round);
        let known = matches!(answered.spread, Some(Spread::Counted | Spread::Typed));
        let sample = answered.sample.filter(|_| known && answered.allows_verdict())?;
        sample.sd
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{
        Answers, Better, Metric, Round, RoundId, Scale, Stage, StageId, StageKind, SurveyId, Tally,
        Touchpoint,
    };
    use std::num::NonZeroU64;
    use std::sync::Arc;

    #[test]
    fn how_many_customers_there_are_is_known_from_the_latest_round_that_says_so() {
        let scale = Scale::new(1, 5, Better::Higher).expect("a scale");
        let mut survey = Survey::new(SurveyId::from_bits(1), Metric::Csat, scale, "How was it?");
        let rounds: Vec<Round> = (1..=2)
            .map(|at| {
                let day = crate::journey::Date::constant(2025 + at as i16, 1, 1);
                Round::new(RoundId::from_bits(at), "", Some(day))
            })
            .collect();
        let mut answers =
            Answers::new(rounds[0].id.clone(), Tally::of_scores(&[1, 2, 3, 4, 5].repeat(4)));
        answers.population = NonZeroU64::new(60);
        survey = survey.with_answers(answers).expect("they fit");
        let mut touchpoint = Touchpoint::new(TouchpointId::from_bits(1), "Till");
        touchpoint.surveys.push(Arc::new(survey));
        let mut stage = Stage::new(StageId::from_bits(1), StageKind::Use, "Use");
        stage.touchpoints.push(Arc::new(touchpoint));
        let journey = Journey { rounds, stages: vec![Arc::new(stage)], ..Journey::default() };
        let plan = plan(&journey, 10.0).expect("a plan");
        assert_eq!(plan.touchpoints[0].population, Some(60));
        assert!(plan.touchpoints[0].n_per_side.is_some_and(|n| n <= 60));
    }
}
