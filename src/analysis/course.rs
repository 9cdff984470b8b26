//! Many rounds of one question: whether anything differed, and whether it rises or falls.

use super::overview::{TrendReport, TrendUnit};
use super::report::TrendPoint;
use super::sample::Answered;
use crate::journey::{Answers, Date, Round, Survey};
use crate::stats::{self, Sample, TrendLine, TrendRound};

/// Days of a year.
const YEAR: f64 = 365.25;

/// The rounds with 10 people or more who were asked as now, without guesses. None below three of them.
pub(super) fn trend_of(
    survey: &Survey,
    rounds: &[&Round],
    answered: &[Option<Answered>],
    is_alike: impl Fn(&Answers) -> bool,
) -> Option<TrendReport> {
    if answered.iter().flatten().count() < stats::TREND_FROM {
        return None;
    }
    let known: Vec<(usize, Option<Date>, Sample)> = rounds
        .iter()
        .zip(answered)
        .enumerate()
        .filter_map(|(at, (round, answered))| {
            let answered = answered.as_ref()?;
            let answers = survey.answers_of(&round.id).filter(|answers| is_alike(answers))?;
            let sample = answered.sample.filter(|_| answered.allows_verdict())?;
            Some((at, round.date.or(answers.date), sample))
        })
        .collect();
    let dates: Vec<Date> = known.iter().filter_map(|(_, date, _)| *date).collect();
    let by_year = dates.len() == known.len();
    let first = dates.iter().min().copied();
    let at = |place: usize, date: Option<Date>| match date.zip(first).filter(|_| by_year) {
        Some((date, first)) => f64::from((date - first).get_days()) / YEAR,
        None => place as f64,
    };
    let points: Vec<TrendRound> = known
        .iter()
        .map(|(place, date, sample)| TrendRound::of(sample, at(*place, *date)))
        .collect();
    let found = stats::trend(&points)?;
    let line = found.line;
    let at = |line: TrendLine, round: usize, at: f64| TrendPoint {
        round,
        score: line.at(at),
        interval: line.band(at),
    };
    let places = line.into_iter().flat_map(|line| {
        known.iter().zip(&points).map(move |((round, _, _), point)| at(line, *round, point.at))
    });
    Some(TrendReport {
        rounds: found.rounds,
        q: found.q,
        p: found.p,
        line,
        unit: if by_year { TrendUnit::Year } else { TrendUnit::Round },
        places: places.collect(),
    })
}
