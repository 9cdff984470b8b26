//! In which order merged lists stand.

use std::collections::{BTreeMap, BTreeSet};

/// A thing of a list: its identity, and which of several with that identity it is.
pub(super) type Slot<K> = (K, usize);

/// The identities of a list's things.
pub(super) fn slots<T, K: Ord + Clone>(items: &[T], key: impl Fn(&T) -> K) -> Vec<Slot<K>> {
    let mut seen: BTreeMap<K, usize> = BTreeMap::new();
    let mut slots = Vec::with_capacity(items.len());
    for item in items {
        let key = key(item);
        let count = seen.entry(key.clone()).or_insert(0);
        slots.push((key, *count));
        *count += 1;
    }
    slots
}

/// The kept things in the first side's order, or in that of the first side that changed the base's order.
/// What other sides have besides stands after the neighbour it has there.
pub(super) fn order<K: Ord + Clone>(base: &[K], sides: &[&[K]], kept: &BTreeSet<K>) -> Vec<K> {
    let lead = sides.iter().position(|side| is_reordered(base, side)).unwrap_or(0);
    let in_base: BTreeSet<&K> = base.iter().collect();
    let Some(first) = sides.get(lead) else { return Vec::new() };
    let line: Vec<&K> = first.iter().filter(|key| kept.contains(*key)).collect();
    // What comes after each place of the line; place 0 is before all of it.
    let mut after: Vec<Vec<&K>> = vec![Vec::new(); line.len() + 1];
    let mut place: BTreeMap<&K, usize> = line.iter().copied().zip(1..).collect();
    let others = sides.iter().enumerate().filter(|(at, _)| *at != lead).map(|(_, side)| *side);
    for side in others.chain([base]) {
        let own: BTreeSet<&K> = side.iter().collect();
        // What was put in between by the leading side stays beside its neighbour.
        let is_addition = |key: &K| !in_base.contains(key) && !own.contains(key);
        let mut anchor = 0;
        for key in side {
            if let Some(at) = place.get(key) {
                anchor = *at;
            } else if kept.contains(key) {
                while line.get(anchor).is_some_and(|next| is_addition(next)) {
                    anchor += 1;
                }
                if let Some(held) = after.get_mut(anchor) {
                    held.push(key);
                }
                place.insert(key, anchor);
            }
        }
    }
    let begins = after.first().into_iter().flatten().copied();
    let rest = line.iter().zip(after.iter().skip(1));
    let rest = rest.flat_map(|(key, after)| std::iter::once(*key).chain(after.iter().copied()));
    begins.chain(rest).cloned().collect()
}

/// Whether what base and side both have stands in another order.
fn is_reordered<K: Ord>(base: &[K], side: &[K]) -> bool {
    let (old, new): (BTreeSet<&K>, BTreeSet<&K>) = (base.iter().collect(), side.iter().collect());
    let old_order = base.iter().filter(|key| new.contains(key));
    !old_order.eq(side.iter().filter(|key| old.contains(key)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(base: &str, sides: &[&str], without: &str) -> String {
        let letters = |text: &str| text.chars().collect::<Vec<char>>();
        let lists: Vec<Vec<char>> = sides.iter().map(|side| letters(side)).collect();
        let sides: Vec<&[char]> = lists.iter().map(Vec::as_slice).collect();
        let kept = lists.iter().flatten().copied().filter(|one| !without.contains(*one)).collect();
        order(&letters(base), &sides, &kept).into_iter().collect()
    }

    #[test]
    fn additions_stand_after_their_neighbour_and_one_sides_order_is_followed() {
        assert_eq!(merged("abc", &["abc", "axbcy"], ""), "axbcy");
        assert_eq!(merged("abc", &["abcm", "abct"], ""), "abcmt");
        assert_eq!(merged("abc", &["amnbc", "atbc"], ""), "amntbc");
        assert_eq!(merged("abc", &["abmc", "cab"], ""), "cabm");
        assert_eq!(merged("abc", &["bac", "cab"], ""), "bac");
        assert_eq!(merged("abc", &["ac", "xabc"], "b"), "xac");
        assert_eq!(merged("abc", &["", "xy"], "abc"), "xy");
    }
}
