//! A table of answers and how many gave each: counted row by row it would say that everybody gave another.

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

/// Whether a column seems to say how many gave each answer.
fn are_numbers_of_people(table: &Table<'_>, at: usize) -> bool {
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
    let called = name.split(|sign: char| !sign.is_alphanumeric()).any(|word| PEOPLE.has(word));
    numbers && called && table.usual_ids() != Some(at)
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
    let once = asked.any(|one| each_once(table, one.column));
    let how_many = |at: &usize| once && are_numbers_of_people(table, *at);
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
