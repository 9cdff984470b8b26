//! Which thing of one file is which of another.

use std::collections::{BTreeMap, VecDeque};

/// A name a thing may be known by; empty: it has none.
pub type Key<T> = fn(&T) -> String;

/// For each of `after` its partner's place in `before`. The keys are tried in order, the surest first;
/// nothing gets two partners.
#[must_use]
pub fn pair<T>(after: &[&T], before: &[&T], keys: &[Key<T>]) -> Vec<Option<usize>> {
    let mut partners = vec![None; after.len()];
    let mut taken = vec![false; before.len()];
    for key in keys {
        let mut free: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (at, (one, taken)) in before.iter().zip(&taken).enumerate() {
            if !taken {
                free.entry(key(one)).or_default().push_back(at);
            }
        }
        free.remove("");
        for (one, partner) in after.iter().zip(&mut partners).filter(|(_, found)| found.is_none()) {
            let Some(at) = free.get_mut(&key(one)).and_then(VecDeque::pop_front) else { continue };
            *partner = Some(at);
            if let Some(taken) = taken.get_mut(at) {
                *taken = true;
            }
        }
    }
    partners
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_surest_key_wins_and_nobody_is_taken_twice() {
        let (a, b, c) = ((1, "x"), (2, "x"), (9, ""));
        let keys: [Key<(i32, &str)>; 2] =
            [|one| one.0.to_string(), |one| super::super::name::key(one.1)];
        assert_eq!(
            pair(&[&(7, " X "), &a, &c], &[&a, &b, &(3, "")], &keys),
            [Some(1), Some(0), None]
        );
        assert_eq!(pair(&[&(7, "x"), &(8, "x")], &[&a], &keys), [Some(0), None]);
    }
}
