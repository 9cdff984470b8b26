//! Columns that say how many gave each answer, whose headings are the answers: a table of columns 1, 2 … 5, or
//! of the words of a scale.

use super::part::Part;
use super::question::Target;
use crate::import::headings::table::Table;
use crate::import::reason::Reason;
use crate::import::rows::row::Row;
use crate::import::values::alike::{is_blank, key};
use crate::import::values::cell::{Decimal, NotWhole, count, whole};
use crate::import::values::date::any_date;
use crate::import::values::likert::{possible, usual};
use crate::import::values::score::{Labels, score};
use crate::import::values::style::Style;
use crate::import::warning::Warning;
use crate::import::{Plan, RoundRule};
use crate::journey::Scale;
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// Why columns cannot be read as counts of answers.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{self:?}")]
pub enum CountsError {
    /// Rows stand for several people besides.
    Twice,
    /// No two columns beside each other are headed with the answers of the scale.
    None {
        /// The column that was named.
        column: String,
        /// The ends of the scale.
        ends: (i32, i32),
        /// What the words of its heading and of those beside it are usually worth, as `labels` takes them.
        words: Option<String>,
    },
}

/// Fewer columns are no scale.
const FEWEST: usize = 3;

/// A column of counts, and the answer whose counts they are; `None`: of no answer, as “don't know”.
pub(in crate::import) type Counted = (usize, Option<i32>);

/// What the column's heading says it counts: the choice below a question, or the whole heading.
fn heading<'a>(table: &'a Table<'_>, at: usize) -> &'a str {
    let name = table.headers().get(at).map(String::as_str).unwrap_or_default();
    table.choice(at).unwrap_or(name)
}

/// The columns beside each other, this one among them, that say how many gave each answer.
pub(in crate::import) fn run(table: &Table<'_>, at: usize) -> Option<RangeInclusive<usize>> {
    numbers(table, at).or_else(|| words(table, at))
}

/// Those whose headings count up or down.
fn numbers(table: &Table<'_>, at: usize) -> Option<RangeInclusive<usize>> {
    let number = |one: usize| -> Option<i64> {
        let name = heading(table, one);
        let is_same = table.asked(one) == table.asked(at);
        (is_same && name.len() <= 3).then(|| name.parse().ok()).flatten()
    };
    let own = number(at)?;
    let reach = |step: i64| {
        let after = (at + 1..table.headers().len()).zip(1..);
        let after = after.take_while(|(one, by)| number(*one) == Some(own + step * by)).count();
        let before = (0..at).rev().zip(1..);
        let before = before.take_while(|(one, by)| number(*one) == Some(own - step * by)).count();
        at - before..=at + after
    };
    let found = [reach(1), reach(-1)].into_iter().max_by_key(|one| one.end() - one.start())?;
    let ends = (number(*found.start())?, number(*found.end())?);
    let (least, most) = (ends.0.min(ends.1), ends.0.max(ends.1));
    let is_scale = (0..=1).contains(&least) && most > least && columns_of(&found) >= FEWEST;
    (is_scale && are_counts(table, &found) && !are_answers(table, &found, least..=most))
        .then_some(found)
}

/// Those whose headings are the words of a scale.
fn words(table: &Table<'_>, at: usize) -> Option<RangeInclusive<usize>> {
    const MOST: usize = 7;
    let same = |one: usize| table.asked(one) == table.asked(at);
    let fit = |from: usize, to: usize| {
        let all: Vec<String> = (from..=to).map(|one| heading(table, one).to_owned()).collect();
        usual(&all).is_some()
    };
    possible(&[heading(table, at).to_owned()])?;
    let (mut from, mut to) = (at, at);
    while from > 0 && to - from < MOST && same(from - 1) && fit(from - 1, to) {
        from -= 1;
    }
    while to + 1 < table.headers().len() && to - from < MOST && same(to + 1) && fit(from, to + 1) {
        to += 1;
    }
    let found = from..=to;
    (columns_of(&found) >= FEWEST && are_counts(table, &found)).then_some(found)
}

fn columns_of(run: &RangeInclusive<usize>) -> usize {
    run.end() + 1 - run.start()
}

/// What a table shows where nobody gave an answer.
fn is_none(cell: &str) -> bool {
    matches!(cell.trim_matches(is_blank), "" | "-" | "–" | "—")
}

fn are_counts(table: &Table<'_>, run: &RangeInclusive<usize>) -> bool {
    let mut cells = table.ahead().flat_map(|row| run.clone().map(|at| row.cell(at)));
    cells.all(|cell| is_none(cell) || whole(cell, Decimal::Either).is_ok_and(|number| number >= 0))
}

/// Whether in so many rows stands nothing but what is on the scale: then the headings are numbers of questions.
fn are_answers(table: &Table<'_>, run: &RangeInclusive<usize>, scale: RangeInclusive<i64>) -> bool {
    const ENOUGH: usize = 5;
    let mut cells = table.ahead().flat_map(|row| run.clone().map(|at| row.cell(at)));
    table.ahead().len() >= ENOUGH
        && cells.all(|cell| {
            is_none(cell)
                || whole(cell, Decimal::Either).is_ok_and(|number| scale.contains(&number))
        })
}

/// The answers that columns of counts are headed with, and what stands above them.
pub(in crate::import) struct Answers {
    pub(in crate::import) headings: Vec<String>,
    pub(in crate::import) asked: String,
}

impl Answers {
    /// The first and the last heading.
    pub(in crate::import) fn ends(&self) -> Option<(String, String)> {
        self.headings.first().cloned().zip(self.headings.last().cloned())
    }
}

/// The answers of a run of columns.
pub(in crate::import) fn answers(table: &Table<'_>, run: RangeInclusive<usize>) -> Answers {
    let asked = table.asked(*run.start()).to_owned();
    Answers { headings: run.map(|at| heading(table, at).to_owned()).collect(), asked }
}

/// The columns of counts beside a column that is one of them; none where there are no two.
pub(in crate::import) fn columns(
    table: &Table<'_>,
    anchor: usize,
    labels: &Labels,
    scale: Scale,
) -> Vec<Counted> {
    let of = |at: usize| -> Option<Option<i32>> {
        let name = Some(heading(table, at)).filter(|name| !name.trim().is_empty())?;
        let is_same = table.asked(at) == table.asked(anchor);
        score(name, labels, scale, Style::PLAIN.told(Decimal::Point)).ok().filter(|_| is_same)
    };
    let Some(own) = of(anchor) else { return Vec::new() };
    let mut found = vec![(anchor, own)];
    let after = anchor + 1..table.headers().len();
    let before = (0..anchor).rev();
    for way in [after.collect::<Vec<_>>(), before.collect()] {
        for at in way {
            let is_new = |score: &Option<i32>| {
                score.is_none() || !found.iter().any(|(_, other)| other == score)
            };
            let Some(score) = of(at).filter(is_new) else { break };
            found.push((at, score));
        }
    }
    found.sort_unstable();
    if found.len() < 2 { Vec::new() } else { found }
}

/// The first column of counts, where their headings are in the table or among the labels.
pub(in crate::import) fn first(table: &Table<'_>, labels: &Labels) -> Option<usize> {
    let is_label = |at: &usize| labels.contains_key(&key(heading(table, *at)));
    let mut all = 0..table.headers().len();
    all.clone().find(|at| run(table, *at).is_some()).or_else(|| all.find(is_label))
}

/// What the headings of words are usually worth, as `labels` takes them.
pub(in crate::import) fn suggested(table: &Table<'_>, at: usize) -> Option<String> {
    let all: Vec<String> = run(table, at)?.map(|one| heading(table, one).to_owned()).collect();
    let (worth, _) = usual(&all)?;
    Some(crate::import::summary::as_labels(&worth))
}

/// What is to be looked at where columns of counts are read: they may be percentages, and rows that were counted
/// together may be of different questions.
pub(in crate::import) fn doubts(
    table: &Table<'_>,
    plan: &Plan,
    targets: &[Target],
    is_long: bool,
) -> Vec<Warning> {
    let counted = targets.iter().filter(|one| !one.counted.is_empty());
    let shares = counted.filter(|one| are_shares(table, &one.counted));
    let shares = shares.map(|one| Warning::CountsOfShares { column: table.name(one.column) });
    let mut found: Vec<Warning> = shares.collect();
    let by_round = match &plan.rounds {
        RoundRule::Column(column) | RoundRule::Split { column, .. } => Some(column),
        RoundRule::Only | RoundRule::Named(_) => None,
    };
    let said = [&plan.segment_column, &plan.date_column].into_iter().flatten().chain(by_round);
    let said = said.chain(plan.filters.iter().map(|filter| &filter.column));
    let mut known: Vec<usize> = said.filter_map(|name| table.column(name).ok()).collect();
    known.extend(targets.iter().flat_map(Target::columns));
    let apart = (0..table.headers().len()).find(|at| !known.contains(at) && names_rows(table, *at));
    if let Some(at) = apart.filter(|_| !is_long) {
        let column = table.name(at);
        found.push(Warning::CountsTogether { column, rows: table.ahead().len() as u64 });
    }
    found
}

/// Whether a column says something else, in words, in every row.
fn names_rows(table: &Table<'_>, at: usize) -> bool {
    let cells = table.sample(at);
    let words: Vec<String> = cells.iter().map(|cell| key(cell)).collect();
    let is_word = |cell: &String| {
        !cell.is_empty()
            && whole(cell, Decimal::Either) == Err(NotWhole::Text)
            && any_date(cell).is_none()
    };
    let different: HashSet<&String> = words.iter().collect();
    words.len() > 1 && different.len() == words.len() && words.iter().all(is_word)
}

/// Whether the numbers of every row add up to a hundred, as percentages do.
fn are_shares(table: &Table<'_>, counted: &[Counted]) -> bool {
    let sums = table.ahead().filter_map(|row| {
        let cells = counted.iter().map(|(at, _)| row.cell(*at)).filter(|cell| !is_none(cell));
        let numbers: Option<Vec<i64>> =
            cells.map(|cell| whole(cell, Decimal::Either).ok()).collect();
        numbers.filter(|all| !all.is_empty()).map(|all| all.iter().sum::<i64>())
    });
    let sums: Vec<i64> = sums.collect();
    !sums.is_empty() && sums.iter().all(|sum| (99..=101).contains(sum))
}

/// How many gave each answer, as a row says; a cell that is no number with its column and why.
pub(in crate::import) fn read<'a>(
    target: &'a Target,
    row: &'a Row,
    decimal: Decimal,
) -> impl Iterator<Item = (usize, Result<(Option<i32>, u64), Reason>)> + 'a {
    let filled = target.counted.iter().filter(|(at, _)| !is_none(row.cell(*at)));
    filled
        .map(move |(at, score)| (*at, count(row.cell(*at), decimal).map(|people| (*score, people))))
}

/// Counts what a row says of how many gave each answer to a target. Returns the cells that are no numbers, by
/// their columns.
pub(in crate::import) fn add(
    row: &Row,
    (at, target, least): (usize, &Target, i32),
    (slot, segment): (usize, Option<usize>),
    decimal: Decimal,
    part: &mut Part,
) -> Vec<(usize, Reason)> {
    let mut refused = Vec::new();
    for (column, said) in read(target, row, decimal) {
        match said {
            Ok((_, 0)) => {}
            Ok((None, people)) => part.missing += people,
            Ok((Some(score), people)) => {
                let point = score.abs_diff(least) as usize;
                part.count(at, slot, point, people);
                if let Some(segment) = segment {
                    part.segments.count((at, slot), segment, point, people);
                }
            }
            Err(reason) => refused.push((column, reason)),
        }
    }
    refused
}
