//! The people behind the rows, where a column tells them apart: who answered several times, and who answered
//! in several rounds. Only sums over them leave this module.

use super::counted::is_damaged;
use super::fingerprint::hash;
use super::joint::MOST_QUESTIONS;
use crate::journey::{JointSums, People};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Of more people nothing is kept.
pub(in crate::import) const MOST: usize = 1_000_000;
/// Answers of one person to more occasions are not paired.
const MOST_OCCASIONS: usize = 2 * MOST_QUESTIONS;

/// A question and a slot.
pub(in crate::import) type Asked = (usize, usize);

/// What one person answered to one question in one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Said {
    target: u32,
    slot: u32,
    n: u32,
    sum: i64,
}

/// The people of some rows.
#[derive(Clone, Debug, Default)]
pub(in crate::import) struct Persons {
    /// The column that tells them apart.
    at: Option<usize>,
    /// What was said, row by row: taken to its people when the rows are added to others.
    new: Vec<(u64, Said)>,
    said: HashMap<u64, Vec<Said>>,
    /// Those without an id, each of whom is a person: how many, Σs and Σs².
    nameless: BTreeMap<Asked, (u64, i64, u64)>,
    /// Ids of which a spreadsheet has made other numbers.
    damaged: u64,
    /// There are more than can be told apart; shared by all parts of a file.
    full: Arc<AtomicBool>,
}

/// Who a row is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Who {
    /// The hash of an id. It is not kept.
    Known(u64),
    /// There is no id.
    Nameless,
}

impl Persons {
    pub(in crate::import) fn new(at: Option<usize>) -> Self {
        Self { at, ..Self::default() }
    }

    /// The same column, and nobody yet.
    pub(in crate::import) fn nobody(&self) -> Self {
        Self { at: self.at, full: Arc::clone(&self.full), ..Self::default() }
    }

    /// The column that tells them apart.
    pub(in crate::import) fn column(&self) -> Option<usize> {
        self.at
    }

    /// Who has the id.
    pub(in crate::import) fn who(&mut self, id: &str) -> Who {
        let id = id.trim();
        if is_damaged(id) {
            self.damaged += 1;
            return Who::Nameless;
        }
        if id.is_empty() {
            return Who::Nameless;
        }
        Who::Known(hash(id.as_bytes()))
    }

    /// Somebody gave a score.
    pub(in crate::import) fn add(&mut self, who: Who, (target, slot): Asked, score: i32) {
        let score = i64::from(score);
        match who {
            Who::Known(_) if self.full.load(Ordering::Relaxed) => {}
            Who::Known(person) => {
                let said = Said { target: target as u32, slot: slot as u32, n: 1, sum: score };
                self.new.push((person, said));
            }
            Who::Nameless => {
                let (n, sum, squares) = self.nameless.entry((target, slot)).or_default();
                *n += 1;
                *sum += score;
                *squares = squares.saturating_add(score.unsigned_abs().saturating_pow(2));
            }
        }
    }

    fn take(&mut self, person: u64, one: Said) {
        let said = self.said.entry(person).or_default();
        match said.iter_mut().find(|old| (old.target, old.slot) == (one.target, one.slot)) {
            Some(old) => {
                old.n = old.n.saturating_add(one.n);
                old.sum = old.sum.saturating_add(one.sum);
            }
            None => said.push(one),
        }
        if self.said.len() > MOST {
            self.full.store(true, Ordering::Relaxed);
            self.said = HashMap::new();
        }
    }

    /// The people of later rows; `slot_of` says which of their slots is which here.
    pub(in crate::import) fn add_later(&mut self, later: Self, slot_of: impl Fn(usize) -> usize) {
        self.damaged += later.damaged;
        for ((target, slot), (n, sum, squares)) in later.nameless {
            let own = self.nameless.entry((target, slot_of(slot))).or_default();
            *own = (own.0 + n, own.1 + sum, own.2.saturating_add(squares));
        }
        for (person, one) in later.new {
            if self.full.load(Ordering::Relaxed) {
                return;
            }
            self.take(person, Said { slot: slot_of(one.slot as usize) as u32, ..one });
        }
    }

    /// Whether there were more than can be told apart.
    pub(in crate::import) fn are_too_many(&self) -> bool {
        self.full.load(Ordering::Relaxed)
    }

    /// How many rows had an id that a spreadsheet has made another number of.
    pub(in crate::import) fn damaged(&self) -> u64 {
        self.damaged
    }

    /// Whether somebody answered a question twice in one round.
    pub(in crate::import) fn repeat(&self) -> bool {
        self.said.values().flatten().any(|one| one.n > 1)
    }

    /// The sums over the people who answered a question in a round; `None` where nobody answered twice, or
    /// they cannot be told apart.
    pub(in crate::import) fn sums(&self, asked: Asked) -> Option<People> {
        if self.at.is_none() || self.are_too_many() {
            return None;
        }
        let (mut count, sum, mut s_s) = self.nameless.get(&asked).copied().unwrap_or_default();
        let (mut n_n, mut s_n, mut again) = (count, sum, false);
        let of = |one: &&Said| (one.target as usize, one.slot as usize) == asked;
        for one in self.said.values().flatten().filter(of) {
            let n = u64::from(one.n);
            count += 1;
            n_n += n * n;
            s_s = s_s.checked_add(one.sum.unsigned_abs().checked_pow(2)?)?;
            s_n = s_n.checked_add(one.sum.checked_mul(i64::from(one.n))?)?;
            again |= n > 1;
        }
        again.then(|| People::new(count, n_n, s_s, s_n).ok()).flatten()
    }

    /// The sums over those who answered both of two questions, each once: of two rounds, and where
    /// `within` also of one round.
    pub(in crate::import) fn pairs(&self, within: bool) -> Vec<(Asked, Asked, JointSums)> {
        if self.are_too_many() || self.repeat() {
            return Vec::new();
        }
        let mut pairs: HashMap<(Asked, Asked), JointSums> = HashMap::new();
        let asked = |one: &Said| (one.slot as usize, one.target as usize);
        for said in self.said.values().filter(|said| said.len() <= MOST_OCCASIONS) {
            for (at, one) in said.iter().enumerate() {
                for other in said.iter().skip(at + 1) {
                    if one.slot == other.slot && !within {
                        continue;
                    }
                    let (a, b) =
                        if asked(one) < asked(other) { (one, other) } else { (other, one) };
                    let key = (asked(a), asked(b));
                    let new = pair(a.sum, b.sum);
                    let both = pairs.get(&key).map_or(Some(new), |old| old.and(new));
                    if let Some(both) = both {
                        pairs.insert(key, both);
                    }
                }
            }
        }
        let turned = |(slot, target): Asked| (target, slot);
        let mut pairs: Vec<_> =
            pairs.into_iter().map(|((a, b), sums)| (turned(a), turned(b), sums)).collect();
        pairs.sort_by_key(|(a, b, _)| (*a, *b));
        pairs
    }
}

fn pair(x: i64, y: i64) -> JointSums {
    let square = |number: i64| number.unsigned_abs().saturating_pow(2);
    JointSums { n: 1, x, y, x_x: square(x), y_y: square(y), x_y: x.saturating_mul(y) }
}

/// The sums over people who gave an answer each.
pub(in crate::import) fn each_once(counts: &BTreeMap<i32, u64>) -> Option<People> {
    let (mut n, mut s_s, mut s_n) = (0_u64, 0_u64, 0_i64);
    for (score, count) in counts {
        let score = i64::from(*score);
        n = n.checked_add(*count)?;
        s_s = s_s.checked_add(count.checked_mul(score.unsigned_abs().checked_pow(2)?)?)?;
        s_n = s_n.checked_add(score.checked_mul(i64::try_from(*count).ok()?)?)?;
    }
    People::new(n, n, s_s, s_n).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(said: &[(&str, usize, i32)]) -> Persons {
        let mut persons = Persons::new(Some(0));
        for (id, slot, score) in said {
            let who = persons.who(id);
            persons.add(who, (0, *slot), *score);
        }
        persons
    }

    #[test]
    fn who_answered_twice_and_who_in_two_rounds() {
        let mut persons = Persons::new(Some(0));
        let rows = [("a", 0, 3), ("b", 0, 5), ("a", 1, 4), ("b ", 1, 4), ("c", 1, 1), ("", 0, 2)];
        persons.add_later(of(&rows), |slot| slot);
        assert_eq!(persons.sums((0, 0)), None);
        let wanted = JointSums { n: 2, x: 8, y: 8, x_x: 34, y_y: 32, x_y: 32 };
        assert_eq!(persons.pairs(false), [((0, 0), (0, 1), wanted)]);
        persons.add_later(of(&[("b", 0, 2), ("1,18E+11", 0, 4)]), |slot| slot);
        // a: 3; b: 5 and 2; two without an id: 2 and 4.
        assert_eq!(persons.sums((0, 0)), People::new(4, 7, 78, 23).ok());
        assert!(persons.repeat() && persons.pairs(true).is_empty());
        assert_eq!(persons.damaged(), 1);
    }

    #[test]
    fn people_of_one_answer_each() {
        let counts = BTreeMap::from([(2, 3), (5, 1)]);
        assert_eq!(each_once(&counts), People::new(4, 4, 37, 11).ok());
    }
}
