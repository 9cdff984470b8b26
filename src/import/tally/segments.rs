//! The segment of whoever answered, as a column names it.

use super::part::{Counts, place};
use crate::import::values::alike::same;
use crate::import::values::spelled::Spelled;
use crate::journey::Answers;

/// A column with more different names does not name segments.
pub(in crate::import) const MOST: usize = Answers::MOST_SEGMENTS;

/// The segments of some rows, and what each answered.
#[derive(Clone, Default)]
pub(in crate::import) struct Segments {
    /// The column.
    at: Option<usize>,
    names: Vec<String>,
    spelled: Spelled<Option<usize>>,
    /// For every target and segment, the counts of every slot.
    counts: Vec<Vec<Counts>>,
}

impl Segments {
    pub(in crate::import) fn new(at: Option<usize>) -> Self {
        Self { at, ..Self::default() }
    }

    /// The column.
    pub(in crate::import) fn column(&self) -> Option<usize> {
        self.at
    }

    /// The place of a segment; `None` where the name is blank.
    pub(in crate::import) fn of(&mut self, name: &str) -> Option<usize> {
        let names = &mut self.names;
        self.spelled.of(name, |name| {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            if name.is_empty() {
                return None;
            }
            let known = names.iter().position(|old| same(old, &name));
            // One more than there may be, so that it is noticed.
            if known.is_none() && names.len() <= MOST {
                names.push(name);
            }
            known.or(Some(names.len() - 1))
        })
    }

    /// So many people of a segment gave a point of a target's scale.
    pub(in crate::import) fn count(
        &mut self,
        (target, slot): (usize, usize),
        at: usize,
        point: usize,
        people: u64,
    ) {
        let counts = place(place(&mut self.counts, target), at);
        *place(place(counts, slot), point) += people;
    }

    /// Those of later rows.
    pub(in crate::import) fn add_later(&mut self, later: &Self, slot_of: impl Fn(usize) -> usize) {
        let places: Vec<Option<usize>> = later.names.iter().map(|name| self.of(name)).collect();
        for (target, segments) in later.counts.iter().enumerate() {
            for (at, slots) in segments.iter().enumerate() {
                let Some(at) = places.get(at).copied().flatten() else { continue };
                for (slot, points) in slots.iter().enumerate() {
                    for (point, people) in points.iter().enumerate().filter(|(_, n)| **n > 0) {
                        self.count((target, slot_of(slot)), at, point, *people);
                    }
                }
            }
        }
    }

    /// Whether the column names more than there may be.
    pub(in crate::import) fn are_too_many(&self) -> bool {
        self.names.len() > MOST
    }

    /// What they are called.
    pub(in crate::import) fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether somebody of a segment answered a question.
    pub(in crate::import) fn has_answers(&self, at: usize) -> bool {
        let mut slots = self.counts.iter().filter_map(|segments| segments.get(at)).flatten();
        slots.any(|points| points.iter().any(|n| *n > 0))
    }

    /// How many of a segment gave each point of a target's scale in a slot.
    pub(in crate::import) fn counts_of(&self, (target, slot): (usize, usize), at: usize) -> &[u64] {
        let segments = self.counts.get(target).and_then(|segments| segments.get(at));
        segments.and_then(|slots| slots.get(slot)).map(Vec::as_slice).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_of_parts_add_up_by_name() {
        let mut all = Segments::new(Some(0));
        for rows in [["Regulars", " new "], ["New", ""], ["regulars", "New"]] {
            let mut part = Segments::new(Some(0));
            for name in rows {
                if let Some(at) = part.of(name) {
                    part.count((0, 0), at, 2, 1);
                }
            }
            all.add_later(&part, |slot| slot);
        }
        assert_eq!(all.names(), ["Regulars", "new"]);
        assert_eq!(all.counts_of((0, 0), 1), [0, 0, 3]);
        assert!(!all.are_too_many());
        (0..MOST).for_each(|at| {
            all.of(&format!("s{at}"));
        });
        assert!(all.are_too_many());
    }
}
