//! Who waits longest for an answer, and how themes came and went over the rounds.

use super::voices::{Comments, themes_of};
use crate::journey::{Date, Journey, LoopState};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A comment that nobody has answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitingComment {
    /// Its place in [`Comments::all`].
    pub at: usize,
    /// The day it was given, else the day of its round; None where neither is known.
    pub since: Option<Date>,
}

/// Every comment that nobody has answered, the longest waiting first; those without a day last.
#[must_use]
pub fn waiting(journey: &Journey, comments: &Comments) -> Vec<WaitingComment> {
    let mut rows: Vec<WaitingComment> = comments
        .all()
        .iter()
        .enumerate()
        .filter(|(_, one)| one.feedback.state == LoopState::New)
        .map(|(at, one)| {
            let given = one.feedback.at.map(jiff::civil::DateTime::date);
            let round = one.round.and_then(|at| journey.rounds.get(at)).and_then(|one| one.date);
            WaitingComment { at, since: given.or(round) }
        })
        .collect();
    rows.sort_by_key(|one| (one.since.is_none(), one.since, one.at));
    rows
}

/// How often a theme came up in each round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeCourse {
    /// The theme.
    pub theme: String,
    /// Comments with it, in the order of [`ThemeCourses::rounds`].
    pub counts: Vec<usize>,
}

/// Themes over the rounds that have comments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeCourses {
    /// Names of the rounds, oldest first.
    pub rounds: Vec<String>,
    /// Comments of each round.
    pub comments: Vec<usize>,
    /// The most frequent themes of all rounds.
    pub rows: Vec<ThemeCourse>,
}

/// The most frequent themes, at most `most`, over the rounds that have comments.
#[must_use]
pub fn theme_courses(journey: &Journey, comments: &Comments, most: usize) -> ThemeCourses {
    let in_order = journey.rounds_by_date();
    let place = |at: usize| {
        let id = &journey.rounds.get(at)?.id;
        in_order.iter().position(|round| round.id == *id)
    };
    let mut totals = vec![0_usize; in_order.len()];
    let mut counts: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for comment in comments.all() {
        let Some(at) = comment.round.and_then(place) else { continue };
        if let Some(total) = totals.get_mut(at) {
            *total += 1;
        }
        for theme in themes_of(&comment.feedback) {
            let of = counts.entry(theme).or_insert_with(|| vec![0; in_order.len()]);
            if let Some(count) = of.get_mut(at) {
                *count += 1;
            }
        }
    }
    let used: Vec<usize> = (0..totals.len()).filter(|at| totals[*at] > 0).collect();
    let only = |all: &[usize]| used.iter().filter_map(|at| all.get(*at)).copied().collect();
    let mut rows: Vec<ThemeCourse> = counts
        .iter()
        .map(|(theme, counts)| ThemeCourse { theme: (*theme).to_owned(), counts: only(counts) })
        .collect();
    rows.sort_by_key(|row| Reverse(row.counts.iter().sum::<usize>()));
    rows.truncate(most);
    ThemeCourses {
        rounds: used
            .iter()
            .filter_map(|at| in_order.get(*at))
            .map(|one| one.name.clone())
            .collect(),
        comments: only(&totals),
        rows,
    }
}
