//! What belongs to a tally and is merged with it: the people behind it, segments, and where it came from.

use crate::journey::{Answers, Import, People, PersonaId, Segments, Tally};
use std::collections::BTreeSet;

/// A tally and what says more about the same answers.
pub(super) struct Counted {
    pub tally: Tally,
    pub source: String,
    pub imports: Vec<Import>,
    pub people: Option<People>,
    pub segments: Segments,
}

/// Whether two sides counted the same.
pub(super) fn same_counts(one: &Answers, other: &Answers) -> bool {
    one.tally == other.tally && one.people == other.people && one.segments == other.segments
}

/// The answers without numbers of customers that the merged answers have outgrown.
pub(super) fn fitted(mut answers: Answers) -> Answers {
    let people = answers.people();
    answers.invited.take_if(|most| most.get() < people);
    let least = answers.invited.map_or(people, |asked| asked.get().max(people));
    answers.population.take_if(|most| most.get() < least);
    let tally = answers.tally.clone();
    answers.with_tally(tally)
}

impl Counted {
    pub(super) fn of(one: &Answers) -> Self {
        Self {
            tally: one.tally.clone(),
            source: one.source.clone(),
            imports: one.imports.clone(),
            people: one.people,
            segments: one.segments.clone(),
        }
    }

    /// Of the base and what each side has beyond it, whose tally is `sum`.
    pub(super) fn sum(sum: Tally, base: Option<&Answers>, sides: &[&Answers]) -> Self {
        Self {
            tally: sum,
            source: String::new(),
            imports: Vec::new(),
            people: people(base, sides),
            segments: segments(base, sides).unwrap_or_default(),
        }
    }
}

/// The people of all parts. Where only some tell people apart, every answer of the others is a person's.
fn people(base: Option<&Answers>, sides: &[&Answers]) -> Option<People> {
    let all = || sides.iter().copied().chain(base);
    if all().all(|one| one.people.is_none()) {
        return None;
    }
    let mut total = match base {
        Some(base) => sums(base)?,
        None => [0; 4],
    };
    let begin = total;
    for side in sides {
        let own = sums(side)?;
        for ((total, own), begin) in total.iter_mut().zip(own).zip(begin) {
            *total = total.checked_add(own)?.checked_sub(begin)?;
        }
    }
    let [count, n_n, s_s, s_n] = total;
    let positive = |n: i128| u64::try_from(n).ok();
    People::new(positive(count)?, positive(n_n)?, positive(s_s)?, i64::try_from(s_n).ok()?).ok()
}

/// How many people, Σn², ΣS² and ΣS·n.
fn sums(one: &Answers) -> Option<[i128; 4]> {
    if let Some(people) = one.people {
        return Some([
            people.count().into(),
            people.sum_n_n().into(),
            people.sum_s_s().into(),
            people.sum_s_n().into(),
        ]);
    }
    let Tally::Counts(counts) = &one.tally else { return None };
    let n = i128::from(one.tally.n());
    let of = |power: u32| -> i128 {
        counts.iter().map(|(score, n)| i128::from(*score).pow(power) * i128::from(*n)).sum()
    };
    Some([n, n, of(2), of(1)])
}

/// The segments of all parts. `None` where a part took answers away.
fn segments(base: Option<&Answers>, sides: &[&Answers]) -> Option<Segments> {
    let names: BTreeSet<&PersonaId> = sides.iter().flat_map(|one| one.segments.keys()).collect();
    let mut all = Segments::new();
    for name in names {
        let of = |one: &Answers, score: i32| {
            let counts = one.segments.get(name);
            i128::from(counts.and_then(|counts| counts.get(&score)).copied().unwrap_or(0))
        };
        let scores: BTreeSet<i32> = (sides.iter().copied().chain(base))
            .filter_map(|one| one.segments.get(name))
            .flat_map(|counts| counts.keys().copied())
            .collect();
        for score in scores {
            let begin = base.map_or(0, |base| of(base, score));
            let more: i128 = sides.iter().map(|side| of(side, score) - begin).sum();
            let n = u64::try_from(begin + more).ok()?;
            if n > 0 {
                all.entry(name.clone()).or_default().insert(score, n);
            }
        }
    }
    Some(all)
}
