//! In which order new rounds stand: as their names say it, else as their answers were given.

use crate::import::values::alike::key;
use crate::import::values::date::month_named;
use crate::import::values::list::List;
use crate::journey::Date;
use std::cmp::Ordering;

/// Words of a round before a change, and of one after it.
const BEFORE: List = List(
    "ennen|alku|alkumittaus|alkutilanne|lähtötilanne|lähtömittaus|before|pre|baseline|start|initial|\
     före|innan|förmätning|startmätning|vorher|davor|avant|antes|prima|før",
);
const AFTER: List = List(
    "jälkeen|jälkimittaus|loppu|loppumittaus|seuranta|seurantamittaus|after|post|follow-up|followup|\
     final|end|efter|eftermätning|slutmätning|uppföljning|nachher|danach|après|después|depois|dopo|etter",
);

/// Puts the slots of rounds in order. `days` are what their names say, `last` when the last one answered.
pub(in crate::import) fn sort(
    order: &mut [usize],
    names: &[String],
    days: &[Option<Date>],
    last: &dyn Fn(usize) -> Option<Date>,
) {
    let ranks: Vec<Option<bool>> = names.iter().map(|name| is_after(name)).collect();
    let both = ranks.contains(&Some(true)) && ranks.contains(&Some(false));
    match () {
        () if days.iter().all(Option::is_some) => order.sort_by_key(|slot| days[*slot]),
        () if both && ranks.iter().all(Option::is_some) => order.sort_by_key(|slot| ranks[*slot]),
        () if are_numbered(names) => {
            order.sort_by(|one, other| natural(&names[*one], &names[*other]));
        }
        () if names.len() > 1 && (0..names.len()).all(|slot| last(slot).is_some()) => {
            order.sort_by_key(|slot| last(*slot));
        }
        () if names.iter().all(|name| month_named(name).is_some()) => {
            order.sort_by_key(|slot| month_named(&names[*slot]));
        }
        () => {}
    }
}

/// Whether a name speaks of after a change, or of before it.
fn is_after(name: &str) -> Option<bool> {
    let name = key(name);
    let mut words = name.split(|sign: char| !(sign.is_alphanumeric() || sign == '-'));
    words.find_map(|word| match () {
        () if BEFORE.has(word) => Some(false),
        () if AFTER.has(word) => Some(true),
        () => None,
    })
}

/// Whether names differ in their numbers only, or all begin with one.
fn are_numbered(names: &[String]) -> bool {
    let has_number = |name: &String| name.contains(|sign: char| sign.is_ascii_digit());
    let words = |name: &str| key(name).replace(|sign: char| sign.is_ascii_digit(), "");
    let begins = |name: &String| name.starts_with(|sign: char| sign.is_ascii_digit());
    let first = names.first().map(|name| words(name)).unwrap_or_default();
    names.iter().all(begins)
        || names.iter().all(has_number) && names.iter().all(|name| words(name) == first)
}

/// Numbers inside of names by how large they are: 9 before 10.
fn natural(one: &str, other: &str) -> Ordering {
    let parts = |name: &str| -> Vec<(u64, String)> {
        let mut parts: Vec<(u64, String)> = vec![(0, String::new())];
        for sign in key(name).chars() {
            let Some((number, text)) = parts.last_mut() else { continue };
            match sign.to_digit(10) {
                Some(digit) if text.is_empty() => {
                    *number = number.saturating_mul(10).saturating_add(u64::from(digit));
                }
                Some(digit) => parts.push((u64::from(digit), String::new())),
                None => text.push(sign),
            }
        }
        parts
    };
    parts(one).cmp(&parts(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(names: &[&str], last: &[Option<i8>]) -> Vec<String> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let days = vec![None; names.len()];
        let mut order: Vec<usize> = (0..names.len()).collect();
        let day = |slot: usize| {
            last.get(slot).copied().flatten().map(|month| jiff::civil::date(2026, month, 1))
        };
        sort(&mut order, &names, &days, &day);
        order.into_iter().map(|slot| names[slot].clone()).collect()
    }

    #[test]
    fn before_comes_before_after_and_nine_before_ten() {
        assert_eq!(sorted(&["Jälkeen", "Ennen"], &[]), ["Ennen", "Jälkeen"]);
        assert_eq!(sorted(&["After the change", "Pre"], &[]), ["Pre", "After the change"]);
        assert_eq!(sorted(&["10", "9", "2"], &[]), ["2", "9", "10"]);
        assert_eq!(sorted(&["Kierros 10", "kierros 9"], &[]), ["kierros 9", "Kierros 10"]);
        assert_eq!(sorted(&["2. mittaus", "1. mittaus"], &[]), ["1. mittaus", "2. mittaus"]);
        assert_eq!(sorted(&["Syksy", "Kevät"], &[Some(9), Some(3)]), ["Kevät", "Syksy"]);
        assert_eq!(sorted(&["Syksy", "Kevät"], &[Some(9), None]), ["Syksy", "Kevät"]);
    }
}
