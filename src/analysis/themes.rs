//! What comments are about, the most frequent first, and how far the closed loop has come.

use super::find::{Part, Within};
use super::voices::{Comments, themes_of};
use crate::journey::{Journey, LoopState, RoundId};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The themes of a round in Pareto order, beside those of an earlier one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Themes {
    /// The round looked at; none in a journey without rounds.
    pub round: Option<usize>,
    /// The round beside it.
    pub beside: Option<usize>,
    /// Comments of the round looked at, with and without themes.
    pub comments: usize,
    /// Comments of the round beside it.
    pub comments_beside: usize,
    /// Comments of the round looked at that nobody has given a theme.
    pub untagged: usize,
    /// The most frequent first; of equal ones the one that was more frequent in the round beside.
    pub rows: Vec<ThemeRow>,
}

/// A theme in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeRow {
    /// What it is called.
    pub theme: String,
    /// How many comments of the round have it.
    pub count: usize,
    /// How many of the round beside have it.
    pub beside: usize,
    /// Of those of the round, how many are in each state of the closed loop.
    pub states: [usize; 4],
    /// Share of this theme and those before it among all mentions of themes in the round, 0–1.
    pub cumulative: f64,
}

impl ThemeRow {
    /// How many nobody has answered.
    #[must_use]
    pub fn open(&self) -> usize {
        self.states[0]
    }
}

/// How far the closed loop has come, in a round and a part of the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoopProgress {
    /// Comments in each state, in the order of [`LoopState::ALL`].
    pub states: [usize; 4],
    /// The earliest round with comments that nobody has answered, and how many: of all rounds.
    pub oldest: Option<(usize, usize)>,
}

impl LoopProgress {
    /// All comments.
    #[must_use]
    pub fn total(&self) -> usize {
        self.states.iter().sum()
    }
}

/// The round looked at when `chosen` is, and the one to be shown beside it: *before*, else the one listed
/// before it.
fn rounds(journey: &Journey, chosen: Option<&RoundId>) -> (Option<usize>, Option<usize>) {
    let place = |id: &RoundId| journey.rounds.iter().position(|round| round.id == *id);
    let current = journey.current_round().map(|round| &round.id);
    let round = chosen.or(current).and_then(place);
    let pair = journey.before_and_after();
    let pair = pair.and_then(|(before, after)| place(&before.id).zip(place(&after.id)));
    let beside = match pair {
        Some((before, after)) if round == Some(after) => Some(before),
        _ => round.and_then(|at| at.checked_sub(1)),
    };
    let beside = beside.filter(|beside| Some(*beside) != round);
    (round, beside)
}

fn state_place(state: LoopState) -> usize {
    match state {
        LoopState::New => 0,
        LoopState::Answered => 1,
        LoopState::ActedOn => 2,
        LoopState::Told => 3,
    }
}

#[derive(Default)]
struct Count {
    states: [usize; 4],
    beside: usize,
}

impl Themes {
    /// The themes of a part of the journey in the chosen round, else in the round looked at.
    #[must_use]
    pub fn of(
        journey: &Journey,
        comments: &Comments,
        chosen: Option<&RoundId>,
        part: Option<&Part>,
    ) -> Self {
        let (round, beside) = rounds(journey, chosen);
        let within = Within::of(journey, part);
        let mut themes = Self { round, beside, ..Self::default() };
        let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
        for comment in comments.all().iter().filter(|one| within.holds(one)) {
            let feedback = &comment.feedback;
            if comment.round == round {
                themes.comments += 1;
                let mut is_tagged = false;
                for theme in themes_of(feedback) {
                    is_tagged = true;
                    let count = counts.entry(theme).or_default();
                    count.states[state_place(feedback.state)] += 1;
                }
                themes.untagged += usize::from(!is_tagged);
            } else if beside.is_some() && comment.round == beside {
                themes.comments_beside += 1;
                for theme in themes_of(feedback) {
                    counts.entry(theme).or_default().beside += 1;
                }
            }
        }
        themes.rows = pareto(counts);
        themes
    }
}

/// In Pareto order with the share that each and those before it have together.
fn pareto(counts: BTreeMap<&str, Count>) -> Vec<ThemeRow> {
    let row = |(theme, count): (&str, Count)| ThemeRow {
        theme: theme.into(),
        count: count.states.iter().sum(),
        beside: count.beside,
        states: count.states,
        cumulative: 0.0,
    };
    let mut rows: Vec<ThemeRow> = counts.into_iter().map(row).collect();
    // The sort is stable: equal ones stay in the order of their names.
    rows.sort_by(|a, b| b.count.cmp(&a.count).then(b.beside.cmp(&a.beside)));
    let all: usize = rows.iter().map(|row| row.count).sum();
    let mut sum = 0;
    for row in &mut rows {
        sum += row.count;
        row.cumulative = if all == 0 { 0.0 } else { sum as f64 / all as f64 };
    }
    rows
}

impl LoopProgress {
    /// The closed loop of a part of the journey in the chosen round, else in all rounds.
    #[must_use]
    pub fn of(
        journey: &Journey,
        comments: &Comments,
        chosen: Option<&RoundId>,
        part: Option<&Part>,
    ) -> Self {
        let place = |id: &RoundId| journey.rounds.iter().position(|round| round.id == *id);
        let round = chosen.map(place);
        let within = Within::of(journey, part);
        let mut progress = Self::default();
        let mut open = vec![0_usize; journey.rounds.len()];
        for comment in comments.all().iter().filter(|one| within.holds(one)) {
            if round.is_none_or(|round| comment.round == round) {
                progress.states[state_place(comment.feedback.state)] += 1;
            }
            let open = comment.round.and_then(|at| open.get_mut(at));
            if let Some(open) = open.filter(|_| comment.feedback.state == LoopState::New) {
                *open += 1;
            }
        }
        let with_open = open.into_iter().enumerate().filter(|(_, open)| *open > 0);
        // Rounds without a day are placed by their order in the list.
        progress.oldest = with_open.min_by_key(|(at, _)| {
            let date = journey.rounds.get(*at).and_then(|round| round.date);
            (date.is_none(), date, *at)
        });
        progress
    }
}

/// Every theme of the journey and in how many comments it is, the most frequent first.
#[must_use]
pub fn all_themes(comments: &Comments) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for comment in comments.all() {
        for theme in themes_of(&comment.feedback) {
            *counts.entry(theme).or_default() += 1;
        }
    }
    let mut all: Vec<(String, usize)> =
        counts.into_iter().map(|(theme, n)| (theme.to_owned(), n)).collect();
    all.sort_by_key(|(_, n)| Reverse(*n));
    all
}

#[cfg(test)]
#[path = "themes_tests.rs"]
mod tests;
