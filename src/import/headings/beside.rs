//! A table of answers and how many gave each: counted row by row it would say that everybody gave another.

use super::asked::is_amount;
use super::fitting::numbers_rows;
use super::guess::guess;
use super::table::Table;
use crate::import::Guess;
use crate::import::Plan;
use crate::import::tally::question::Target;
use crate::import::values::alike::key;
use crate::import::values::cell::{Decimal, whole};
use crate::import::values::list::List;
use crate::import::warning::Warning;
use std::collections::HashSet;

/// Words in the heading of a column that says how many people a row stands for.
const PEOPLE: List = List(
    "vastaajia|vastaajat|vastaajien|vastauksia|vastausten|vastaukset|respondents|responses|answers|\
     answered|people|svar|svarande|antworten|antwortende|teilnehmer|teilnehmende|frequency|frekvenssi|\
     frekvens|häufigkeit|lkm|kpl|n|määrä|lukumäärä|antal|anzahl|count|counts|number|réponses|\
     respuestas|respostas|antall|svarende",
);

/// Whether every answer stands in a column once.
fn each_once(table: &Table<'_>, at: usize) -> bool {
    let cells = table.sample(at);
    let filled: Vec<String> =
        cells.iter().map(|cell| key(cell)).filter(|cell| !cell.is_empty()).collect();
    let different: HashSet<&String> = filled.iter().collect();
    filled.len() >= 3 && different.len() == filled.len()
}

/// Whether the rows are the points of a scale, each once and in their order.
fn is_whole_scale(table: &Table<'_>, target: &Target) -> bool {
    let Some(scale) = target.question.as_ref().map(|question| question.scale) else { return false };
    let points: Vec<i64> = (i64::from(scale.min())..=i64::from(scale.max())).collect();
    let cells = table.sample(target.column);
    let said: Vec<i64> =
        cells.iter().filter_map(|cell| whole(cell.trim(), Decimal::Either).ok()).collect();
    points.len() >= 3 && (said == points || said.iter().rev().eq(&points))
}

/// Whether a column holds numbers of people, as far as its cells tell.
fn are_numbers(table: &Table<'_>, at: usize) -> bool {
    let cells = table.sample(at);
    let numbers: Option<Vec<i64>> = cells
        .iter()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .map(|cell| whole(cell, Decimal::Either).ok().filter(|number| *number >= 0))
        .collect();
    let name = key(&table.name(at));
    let numbers = numbers.is_some_and(|all| {
        let several = all.len() >= 3 && all.iter().any(|one| *one > 1);
        several && !numbers_rows(&name, &all)
    });
    numbers && table.usual_ids() != Some(at)
}

/// Whether a column is called so that it says how many gave each answer.
fn is_called_so(table: &Table<'_>, at: usize) -> bool {
    let name = key(&table.name(at));
    name.split(|sign: char| !sign.is_alphanumeric()).any(|word| PEOPLE.has(word))
}

/// What a column of shares is called.
const SHARES: List = List(
    "%|prosentti|prosenttia|prosentit|osuus|share|percent|percentage|per cent|andel|procent|anteil|\
     prozent|prosent|pourcentage|porcentaje",
);

/// What to say of a column that seems to hold how many people each row stands for, or their share, and that is
/// not chosen as such.
pub(in crate::import) fn numbers(
    table: &Table<'_>,
    plan: &Plan,
    targets: &[Target],
    mapped: &[usize],
) -> Option<Warning> {
    if plan.count_column.is_some() || plan.question_column.is_some() {
        return None;
    }
    let mut others = (0..table.headers().len()).filter(|at| !mapped.contains(at));
    // Where every row stands for one, nothing is lost.
    let more_than_one =
        |at: &usize| table.sample(*at).iter().any(|cell| !matches!(cell.trim(), "" | "1"));
    let counts = |at: &usize| guess(table, *at) == Guess::Count && more_than_one(at);
    let people = others.clone().find(counts);
    if let Some(at) = people {
        return Some(Warning::CountsBeside { column: table.name(at), are_shares: false });
    }
    let mut asked = targets.iter().filter(|one| one.question.is_some());
    let once = asked.clone().any(|one| each_once(table, one.column));
    let of_scale = asked.any(|one| is_whole_scale(table, one));
    let how_many = |at: &usize| {
        let is_large = |cell: &String| whole(cell.trim(), Decimal::Either).is_ok_and(|n| n > 10);
        let unnamed = of_scale && !is_amount(&table.name(*at));
        let fits = is_called_so(table, *at) || unnamed && table.sample(*at).iter().any(is_large);
        once && fits && are_numbers(table, *at)
    };
    if let Some(at) = others.clone().find(how_many) {
        return Some(Warning::CountsBeside { column: table.name(at), are_shares: false });
    }
    let shares = |at: &usize| {
        let cells = table.sample(*at);
        let mut filled = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        let number = |cell: &str| {
            let bare = cell.trim_end_matches(['%', ' ', '\u{a0}']);
            whole(bare, Decimal::Either) != Err(crate::import::values::cell::NotWhole::Text)
        };
        let called = SHARES.has(&key(&table.name(*at)));
        let marked = filled.clone().any(|cell| cell.ends_with('%'));
        filled.clone().count() >= 3 && (called || marked) && filled.all(number)
    };
    let at = others.find(shares).filter(|_| once)?;
    Some(Warning::CountsBeside { column: table.name(at), are_shares: true })
}
