//! The steps from each measured touchpoint to the next measured one, and which of them are drops.

use super::change::ByRound;
use super::contrast::{CONFIRMED_BELOW, Contrast, Corrected, contrast, corrected};
use super::parallel;
use super::sample::Answered;
use super::together::{self, Asked};
use super::verdict::{Gap, GapVerdict};
use crate::journey::{self, Journey, Metric, Round, Scale, Touchpoint, Walk};
use crate::stats::Difference;

/// A touchpoint with what its headline question says in one round.
struct Stop<'a> {
    touchpoint: &'a Touchpoint,
    asked: Asked<'a>,
    answered: &'a Answered,
    metric: Metric,
    scale: Scale,
}

impl Stop<'_> {
    /// The same kind of question on the same scale with the same good end.
    fn is_like(&self, other: &Self) -> bool {
        (self.metric, self.scale) == (other.metric, other.scale)
    }
}

/// Two measured touchpoints, and the names of those in between.
struct Step<'a> {
    from: &'a Stop<'a>,
    to: &'a Stop<'a>,
    bridged: Vec<String>,
    found: Contrast,
}

impl Step<'_> {
    /// Both sides have the 10 answers that a verdict needs.
    fn is_tested(&self) -> bool {
        self.from.answered.allows_verdict() && self.to.answered.allows_verdict()
    }

    fn is_like(&self) -> bool {
        self.from.is_like(self.to)
    }
}

/// Per round, the gaps between measured touchpoints along every way through the journey, across stages.
///
/// Touchpoints without a score in the round, and those whose score is a guess, are bridged and named.
/// The gaps of like questions of a round are corrected together (Holm). `headlines`: what the first question of each
/// touchpoint gives, by round.
pub(super) fn gaps(
    journey: &Journey,
    rounds: &[&Round],
    headlines: &[Option<&ByRound>],
) -> Vec<Vec<Gap>> {
    (0..).zip(rounds).map(|(at, round)| of_round(journey, headlines, (at, round))).collect()
}

fn of_round(
    journey: &Journey,
    headlines: &[Option<&ByRound>],
    (at, round): (usize, &Round),
) -> Vec<Gap> {
    let all: Vec<&Touchpoint> =
        journey.touchpoints().map(|(_, touchpoint)| touchpoint.as_ref()).collect();
    let stops = all.iter().zip(headlines).map(|(touchpoint, headline)| {
        stop(touchpoint, round, headline.and_then(|by_round| by_round.get(at)?.as_ref()))
    });
    let line: Vec<Option<Stop>> = stops.collect();
    let walks = journey::walks(journey, None, |at, _| line.get(at).is_some_and(Option::is_some));
    let steps = steps(journey, (&all, &line), &walks);
    let tests: Vec<Option<Difference>> = steps
        .iter()
        .map(|step| (step.is_tested() && step.is_like()).then_some(step.found.difference))
        .collect();
    let corrected: Vec<(&Step, Option<Corrected>)> = steps.iter().zip(corrected(&tests)).collect();
    parallel::map(&corrected, |(step, corrected)| gap(step, *corrected))
}

/// None where the touchpoint has no score that was measured.
fn stop<'a>(
    touchpoint: &'a Touchpoint,
    round: &Round,
    answered: Option<&'a Answered>,
) -> Option<Stop<'a>> {
    let survey = touchpoint.surveys.first()?;
    let answers = survey.answers_of(&round.id)?;
    let answered = answered?;
    let asked = Asked { survey, answers };
    let stands = answered.is_measured() && answered.sample.is_some();
    let (metric, scale) = (survey.metric, survey.scale_of(answers));
    stands.then_some(Stop { touchpoint, asked, answered, metric, scale })
}

fn steps<'a>(
    journey: &'a Journey,
    (all, line): (&[&'a Touchpoint], &'a [Option<Stop<'a>>]),
    walks: &[Walk],
) -> Vec<Step<'a>> {
    let stop = |at: usize| line.get(at).and_then(Option::as_ref);
    let name = |at: &usize| all.get(*at).map_or_else(String::new, |one| one.name.clone());
    let pair = |walk: &Walk| {
        Some((stop(walk.from)?, stop(walk.to)?, walk.over.iter().map(name).collect::<Vec<_>>()))
    };
    let pairs: Vec<(&Stop, &Stop, Vec<String>)> = walks.iter().filter_map(pair).collect();
    let found = parallel::map(&pairs, |(from, to, _)| {
        let people = together::pairs(journey, from.asked, to.asked);
        contrast(from.answered, to.answered, people)
    });
    let step = |((from, to, bridged), found): ((_, _, _), Option<Contrast>)| {
        Some(Step { from, to, bridged, found: found? })
    };
    pairs.into_iter().zip(found).filter_map(step).collect()
}

fn gap(step: &Step<'_>, corrected: Option<Corrected>) -> Gap {
    let difference = step.found.difference;
    let p = difference.p.filter(|_| step.is_tested());
    Gap {
        from: step.from.touchpoint.id.clone(),
        to: step.to.touchpoint.id.clone(),
        from_name: step.from.touchpoint.name.clone(),
        to_name: step.to.touchpoint.name.clone(),
        bridged: step.bridged.clone(),
        diff: difference.diff,
        interval: (difference.lo, difference.hi),
        p,
        p_holm: corrected.map(|one| one.p_holm),
        holm_interval: corrected.map(|one| one.interval),
        method: step.found.method,
        pairs: step.found.pairs,
        different_questions: !step.is_like(),
        verdict: match p {
            None => GapVerdict::NotTested,
            Some(_) if difference.diff >= 0.0 => GapVerdict::None,
            Some(_) if corrected.is_some_and(|one| one.is_shown()) => GapVerdict::Confirmed,
            Some(p) if p < CONFIRMED_BELOW => GapVerdict::Possible,
            Some(_) => GapVerdict::None,
        },
    }
}
