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
        let population = (answers.and_then(|answers| answers.population))
            .or(current.and_then(|round| round.population))
            .map(std::num::NonZeroU64::get);
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

/// The spread of the latest round with 10 answers or more whose spread is known.
pub(super) fn spread(journey: &Journey, survey: &Survey) -> Option<f64> {
    journey.rounds_by_date().into_iter().rev().find_map(|round| {
        let answered = Answered::of(survey, survey.answers_of(&round.id)?, round);
        let known = matches!(answered.spread, Some(Spread::Counted | Spread::Typed));
        let sample = answered.sample.filter(|_| known && answered.allows_verdict())?;
        sample.sd
    })
}
