//! What the columns are called, where the header has no, one, two or three rows.

use super::columns::{Votes, filled};
use super::known::{Known, import_ids};
use super::tidy::tidy;
use crate::import::rows::row::Row;
use crate::import::values::alike::key;
use serde::Serialize;
use std::collections::BTreeSet;

/// How many rows of a file are its header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(into = "u8")]
pub enum HeaderRows {
    /// The first row is an answer; columns have only numbers.
    None,
    /// The usual.
    #[default]
    One,
    /// Questions, and below them the choices, as `SurveyMonkey` writes.
    Two,
    /// Codes, questions and inner ids, as Qualtrics writes.
    Three,
}

impl HeaderRows {
    /// As a number.
    #[must_use]
    pub fn count(self) -> usize {
        usize::from(u8::from(self))
    }

    /// From a number.
    #[must_use]
    pub fn of(count: u8) -> Option<Self> {
        let all = [Self::None, Self::One, Self::Two, Self::Three];
        all.into_iter().find(|one| u8::from(*one) == count)
    }
}

impl From<HeaderRows> for u8 {
    fn from(rows: HeaderRows) -> Self {
        match rows {
            HeaderRows::None => 0,
            HeaderRows::One => 1,
            HeaderRows::Two => 2,
            HeaderRows::Three => 3,
        }
    }
}

/// The columns of a file.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Header {
    /// What each is called.
    pub(in crate::import) names: Vec<String>,
    /// What was asked, where the name is only a code.
    pub(in crate::import) questions: Vec<String>,
    /// The second row alone.
    pub(in crate::import) choices: Vec<String>,
    /// The question of a column that is one of its choices; else empty.
    pub(in crate::import) asked: Vec<String>,
    /// How many rows it took.
    pub(in crate::import) rows: HeaderRows,
}

/// What somebody should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Doubt {
    /// The first row was taken for answers.
    NoHeader,
    /// The first row was taken for the header and may be answers.
    HeaderOfAnswers,
    /// The second row was taken for answers and may be of the header.
    SecondHeader,
    /// The same, of the second and the third.
    ThirdHeader,
}

/// How many of the first rows are the header, judged by what stands in the columns below.
pub(in crate::import) fn detect(rows: &[Row], known: Option<Known>) -> (HeaderRows, Option<Doubt>) {
    let (Some(first), Some(second)) = (rows.first(), rows.get(1)) else {
        return (HeaderRows::One, None);
    };
    let below = rows.get(2..).unwrap_or_default();
    if import_ids(rows.get(2)) {
        return (HeaderRows::Three, None);
    }
    if import_ids(Some(second)) {
        return (HeaderRows::Two, None);
    }
    let names_below = super::known::named_at(rows) == Some(1);
    let votes = Votes::of(second, below);
    let second_is_header = match known {
        _ if names_below => true,
        Some(Known::Qualtrics) => votes.names > 0 && votes.answers == 0,
        Some(Known::SurveyMonkey) => second.cell(0).trim().is_empty() && !second.is_empty(),
        // Codes, and below them what was asked.
        Some(_) => questions_below(first, second, &votes),
        None => choices_below(first, second, &votes) || questions_below(first, second, &votes),
    };
    if second_is_header {
        return (HeaderRows::Two, None);
    }
    if known.is_some() {
        return (HeaderRows::One, None);
    }
    match Votes::of(first, rows.get(1..).unwrap_or_default()) {
        votes if !votes.looks_like_answers() => {}
        // Files were put one below the other, each with its header.
        votes if votes.again && filled(first) > 1 => return (HeaderRows::One, None),
        votes if votes.again || is_run(first) => {
            return (HeaderRows::One, Some(Doubt::HeaderOfAnswers));
        }
        _ => return (HeaderRows::None, Some(Doubt::NoHeader)),
    }
    if third_is_header(second, below) {
        return (HeaderRows::One, Some(Doubt::ThirdHeader));
    }
    let maybe = votes.answers == 0 && (votes.names > 0 || gaps(first, second) > 0);
    (HeaderRows::One, (maybe && !below.is_empty()).then_some(Doubt::SecondHeader))
}

/// Whether neither of two rows below the first says what the rows below them do.
fn third_is_header(second: &Row, below: &[Row]) -> bool {
    const ENOUGH: usize = 3;
    let Some((third, below)) = below.split_first().filter(|(_, below)| below.len() >= ENOUGH)
    else {
        return false;
    };
    [second, third]
        .into_iter()
        .map(|row| Votes::of(row, below))
        .all(|votes| votes.answers == 0 && votes.names > 0)
}

/// In how many columns the first row says nothing, and the second does.
fn gaps(first: &Row, second: &Row) -> usize {
    let blank = |row: &Row, at: usize| row.cell(at).trim().is_empty();
    (0..second.len()).filter(|at| blank(first, *at) && !blank(second, *at)).count()
}

/// Whether the second row has no answers but the choices of questions, whose names stand in the first row
/// with gaps between them.
fn choices_below(first: &Row, second: &Row, votes: &Votes) -> bool {
    let blank = |row: &Row, at: usize| row.cell(at).trim().is_empty();
    let response = second.cells().any(is_response);
    let gaps = gaps(first, second);
    if votes.answers == 0 && gaps > 0 && votes.names + votes.choices > 0
        || scales_below(first, second)
        || are_choices_of_words(first, second, votes)
    {
        return true;
    }
    // Without answers below, or with columns that say nothing of themselves.
    let number = |at: usize| second.cell(at).trim().parse::<f64>().is_ok();
    let width = first.len().max(second.len());
    !blank(first, 0)
        && blank(second, 0)
        && votes.answers == 0
        && (response || gaps > 0)
        && (response || !(0..width).any(number))
}

/// Whether the second row names every column, in groups that the first row names, and says none of the words that are
/// said below it.
fn are_choices_of_words(first: &Row, second: &Row, votes: &Votes) -> bool {
    const ENOUGH: usize = 3;
    let named: Vec<String> = second.cells().map(key).collect();
    let different: BTreeSet<&String> = named.iter().filter(|name| !name.is_empty()).collect();
    let gaps = gaps(first, second);
    gaps >= 2
        && gaps * 3 >= named.len()
        && votes.answers == 0
        && votes.others >= ENOUGH
        && !first.cell(0).trim().is_empty()
        && named.len() >= first.len()
        && different.len() == named.len()
}

/// Whether the second row has the questions of which the first has short names.
fn questions_below(first: &Row, second: &Row, votes: &Votes) -> bool {
    const QUESTION: usize = 8;
    let asked: Vec<String> = second.cells().map(key).filter(|one| !one.is_empty()).collect();
    let long = asked.iter().filter(|one| one.chars().count() >= QUESTION).count();
    let mut different = asked.clone();
    different.sort_unstable();
    different.dedup();
    let is_full = filled(first) >= filled(second);
    is_full
        && votes.answers == 0
        && votes.names >= 2
        && different.len() == asked.len()
        && long * 2 > asked.len()
}

/// Whether the cells are numbers that follow each other, as years or the points of a scale do.
fn is_run(row: &Row) -> bool {
    let numbers: Option<Vec<i64>> = row
        .cells()
        .map(str::trim)
        .filter(|cell| !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit()))
        .map(|cell| cell.parse().ok())
        .collect();
    counts_on(&numbers.unwrap_or_default())
}

/// Whether numbers follow each other, up or down.
fn counts_on(numbers: &[i64]) -> bool {
    let by = |step: i64| numbers.windows(2).all(|pair| matches!(pair, [a, b] if a + step == *b));
    numbers.len() >= 2 && (by(1) || by(-1))
}

/// Whether below each question of the first row, with gaps after it, stand the points of its scale: a table of
/// how many gave each answer.
fn scales_below(first: &Row, second: &Row) -> bool {
    const FEWEST: usize = 3;
    let mut scales: Vec<Vec<i64>> = Vec::new();
    for (at, cell) in second.cells().map(str::trim).enumerate() {
        let number = cell.parse::<i64>().ok().filter(|_| cell.len() <= 3);
        let begins = !first.cell(at).trim().is_empty();
        match (number, begins, scales.last_mut()) {
            (Some(number), true, _) => scales.push(vec![number]),
            (Some(number), false, Some(scale)) => scale.push(number),
            (Some(_), false, None) => return false,
            (None, ..) => {}
        }
    }
    let is_scale = |scale: &Vec<i64>| {
        let least = scale.iter().min().copied().unwrap_or_default();
        scale.len() >= FEWEST && counts_on(scale) && (0..=1).contains(&least)
    };
    gaps(first, second) > 0 && !scales.is_empty() && scales.iter().all(is_scale)
}

/// What stands below a question that has only one column.
fn is_response(label: &str) -> bool {
    const RESPONSE: [&str; 14] = [
        "response",
        "open-ended response",
        "vastaus",
        "avoin vastaus",
        "svar",
        "öppet svar",
        "antwort",
        "offene antwort",
        "réponse",
        "réponse ouverte",
        "respuesta",
        "respuesta abierta",
        "risposta",
        "resposta",
    ];
    RESPONSE.contains(&key(label).as_str())
}

/// The header from its rows. `width` is that of the widest row below, for a file without header.
pub(in crate::import) fn header(
    rows: &[Row],
    how: HeaderRows,
    known: Option<Known>,
    width: usize,
) -> Header {
    if rows.is_empty() {
        let names = vec![String::new(); width];
        return Header { questions: names.clone(), names, rows: how, ..Header::default() };
    }
    let width = rows.iter().map(Row::len).max().unwrap_or_default();
    let cell =
        |row: usize, at: usize| rows.get(row).map(|row| tidy(row.cell(at))).unwrap_or_default();
    let mut names: Vec<String> = (0..width).map(|at| cell(0, at)).collect();
    let mut questions = names.clone();
    let mut choices = Vec::new();
    let mut asked = vec![String::new(); width];
    let has_gaps = matches!(rows, [first, second, ..] if gaps(first, second) > 0);
    let coded = known == Some(Known::Qualtrics) || how == HeaderRows::Three || !has_gaps;
    if coded && rows.len() > 1 && !import_ids(rows.get(1)) {
        questions = (0..width).map(|at| cell(1, at)).collect();
    } else if rows.len() > 1 && !coded {
        choices = (0..width).map(|at| cell(1, at)).collect();
        let mut question = String::new();
        for ((name, label), asked) in names.iter_mut().zip(&choices).zip(&mut asked) {
            if !name.is_empty() {
                question.clone_from(name);
            }
            if label.is_empty() {
                continue;
            }
            // A cell that is merged over both rows names the column twice.
            let same = key(&question) == key(label);
            *name = match (question.is_empty() || same, is_response(label)) {
                (true, _) => label.clone(),
                (_, true) => question.clone(),
                _ => {
                    asked.clone_from(&question);
                    format!("{question} – {label}")
                }
            };
        }
        questions.clone_from(&names);
    }
    for (question, name) in questions.iter_mut().zip(&names) {
        if question.is_empty() {
            question.clone_from(name);
        }
    }
    Header { names, questions, choices, asked, rows: how }
}
