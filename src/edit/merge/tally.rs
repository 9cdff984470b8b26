//! Whether answers of several files may be added up, and what they make together.

use crate::journey::{Answers, Evidence, Fingerprint, Scale, Tally};
use std::collections::{BTreeMap, BTreeSet};

/// The answers of one file.
pub(super) struct Part<'a> {
    pub answers: &'a Answers,
    /// The scale they were given on.
    pub scale: Scale,
}

/// What several files' answers to one question in one round are to each other.
#[derive(Debug, PartialEq)]
pub(super) enum Together {
    /// Different answers: together they are these.
    Sum(Tally),
    /// The same answers: all of them are in the one with this number. Added up they would be `sum`.
    Same { once: usize, sum: Option<Tally> },
    /// They contradict each other.
    Apart,
}

/// What the answers are together. `base` is what all of them began with.
pub(super) fn together(base: Option<&Part<'_>>, parts: &[Part<'_>]) -> Together {
    let sum_of = |which: &[usize]| {
        let chosen: Vec<&Part<'_>> = which.iter().filter_map(|at| parts.get(*at)).collect();
        sum(base, &chosen)
    };
    let all: Vec<usize> = (0..parts.len()).collect();
    let Some(distinct) = distinct(base, parts) else { return Together::Apart };
    match distinct.as_slice() {
        [once] => Together::Same { once: *once, sum: sum_of(&all) },
        several => sum_of(several).map_or(Together::Apart, Together::Sum),
    }
}

/// The parts that bring answers of their own. `None` where one holds some of another's, but not all.
fn distinct(base: Option<&Part<'_>>, parts: &[Part<'_>]) -> Option<Vec<usize>> {
    let known = base.map(|base| prints(base.answers)).unwrap_or_default();
    let new_prints = |part: &Part<'_>| -> BTreeSet<Fingerprint> {
        prints(part.answers).difference(&known).copied().collect()
    };
    let mut kept: Vec<usize> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let own = new_prints(part);
        let mut is_contained = false;
        let mut replaced = Vec::new();
        for other_at in &kept {
            let Some(other) = parts.get(*other_at) else { continue };
            let theirs = new_prints(other);
            if is_same_data(base.is_some(), part, other, own.is_disjoint(&theirs)) {
                is_contained = true;
            } else if !own.is_disjoint(&theirs) {
                if own.is_subset(&theirs) && is_within(part, other) {
                    is_contained = true;
                } else if theirs.is_subset(&own) && is_within(other, part) {
                    replaced.push(*other_at);
                } else {
                    return None;
                }
            }
        }
        kept.retain(|other| !replaced.contains(other));
        if !is_contained {
            kept.push(at);
        }
    }
    Some(kept)
}

/// Equal answers are the same ones where they come from the same import, or where no common ancestor
/// tells what is new and they are no votes: two groups may well vote alike.
fn is_same_data(has_base: bool, one: &Part<'_>, other: &Part<'_>, other_prints: bool) -> bool {
    let (a, b) = (one.answers, other.answers);
    if one.scale != other.scale || a.tally != b.tally {
        return false;
    }
    !other_prints || (!has_base && a.evidence != Evidence::Assumed && *a == *b)
}

/// The imports that answers came from.
fn prints(answers: &Answers) -> BTreeSet<Fingerprint> {
    answers.imports.iter().map(|one| one.fingerprint).collect()
}

/// Whether every count of `one` is in `other` too.
fn is_within(one: &Part<'_>, other: &Part<'_>) -> bool {
    let (Some(small), Some(large)) = (bins(&one.answers.tally), bins(&other.answers.tally)) else {
        return false;
    };
    one.scale == other.scale
        && small.iter().all(|(bin, n)| large.get(bin).is_some_and(|more| more >= n))
}

/// What can be counted together: the kind of counts, and the counts.
fn bins(tally: &Tally) -> Option<BTreeMap<(bool, i32), u64>> {
    match tally {
        Tally::Counts(counts) => {
            Some(counts.iter().map(|(score, n)| ((false, *score), *n)).collect())
        }
        Tally::NpsTotals { detractors, passives, promoters } => {
            let groups = [*detractors, *passives, *promoters];
            Some((0..).zip(groups).map(|(group, n)| ((true, group), n)).collect())
        }
        Tally::Summary { .. } => None,
    }
}

/// The base and what each part has beyond it.
fn sum(base: Option<&Part<'_>>, parts: &[&Part<'_>]) -> Option<Tally> {
    let first = parts.first()?;
    let is_like = |other: &Part<'_>| {
        other.scale == first.scale
            && other.answers.evidence == first.answers.evidence
            && std::mem::discriminant(&other.answers.tally)
                == std::mem::discriminant(&first.answers.tally)
    };
    if !parts.iter().copied().chain(base).all(is_like) {
        return None;
    }
    let begin = match base {
        Some(base) => bins(&base.answers.tally)?,
        None => BTreeMap::new(),
    };
    let mut total: BTreeMap<(bool, i32), i128> =
        begin.iter().map(|(bin, n)| (*bin, i128::from(*n))).collect();
    for part in parts {
        let own = bins(&part.answers.tally)?;
        for bin in own.keys().chain(begin.keys()).copied().collect::<BTreeSet<_>>() {
            let count = |of: &BTreeMap<_, u64>| i128::from(of.get(&bin).copied().unwrap_or(0));
            *total.entry(bin).or_insert(0) += count(&own) - count(&begin);
        }
    }
    let mut counts = BTreeMap::new();
    for ((_, bin), n) in total {
        let n = u64::try_from(n).ok()?;
        // A score that nobody gave is only listed where a file lists it.
        if n > 0 || parts.iter().all(|part| lists(&part.answers.tally, bin)) {
            counts.insert(bin, n);
        }
    }
    let n = counts.values().try_fold(0_u64, |sum, n| sum.checked_add(*n))?;
    if n == 0 {
        return None;
    }
    Some(match &first.answers.tally {
        Tally::NpsTotals { .. } => {
            let of = |group: i32| counts.get(&group).copied().unwrap_or(0);
            Tally::NpsTotals { detractors: of(0), passives: of(1), promoters: of(2) }
        }
        Tally::Counts(_) | Tally::Summary { .. } => Tally::Counts(counts),
    })
}

fn lists(tally: &Tally, bin: i32) -> bool {
    matches!(tally, Tally::Counts(counts) if counts.contains_key(&bin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Better, Import, RoundId};

    fn answers(counts: &[(i32, u64)], imports: &str, evidence: Evidence) -> Answers {
        let round = RoundId::from_bits(1);
        let tally = Tally::Counts(counts.iter().copied().collect());
        let import = |one: &str| {
            let (file, print) = one.rsplit_once(' ').expect("a file and its fingerprint");
            let fingerprint = print.parse().expect("a fingerprint");
            Import { file: file.into(), fingerprint, separate_people: false }
        };
        let parts = imports.split("; ").filter(|one| !one.is_empty());
        let imports = parts.map(import).collect();
        Answers { evidence, imports, ..Answers::new(round, tally) }
    }

    fn of(base: Option<&Answers>, sides: &[&Answers]) -> Together {
        let Ok(scale) = Scale::new(1, 5, Better::Higher) else { return Together::Apart };
        let part = |answers| Part { answers, scale };
        let parts: Vec<Part<'_>> = sides.iter().map(|one| part(one)).collect();
        together(base.map(part).as_ref(), &parts)
    }

    fn counts(counts: &[(i32, u64)]) -> Tally {
        Tally::Counts(counts.iter().copied().collect())
    }

    #[test]
    fn votes_add_up_also_where_two_groups_vote_alike() {
        let votes = |list: &[(i32, u64)]| answers(list, "", Evidence::Assumed);
        let (a, b) = (votes(&[(2, 1), (4, 3)]), votes(&[(4, 2), (5, 1)]));
        assert_eq!(of(None, &[&a, &b]), Together::Sum(counts(&[(2, 1), (4, 5), (5, 1)])));
        assert_eq!(of(None, &[&a, &a.clone()]), Together::Sum(counts(&[(2, 2), (4, 6)])));
        let base = votes(&[(4, 2)]);
        let (a, b) = (votes(&[(4, 3)]), votes(&[(4, 2), (1, 1)]));
        assert_eq!(of(Some(&base), &[&a, &b]), Together::Sum(counts(&[(1, 1), (4, 3)])));
    }

    #[test]
    fn one_import_in_two_files_counts_once() {
        let spring = |list, source| answers(list, source, Evidence::Measured);
        let a = spring(&[(4, 10)], "spring.csv #1a2b3c4d");
        let b = spring(&[(4, 10), (5, 2)], "spring.csv #1a2b3c4d; more.csv #99999999");
        let once = |together| match together {
            Together::Same { once, .. } => Some(once),
            _ => None,
        };
        assert_eq!(once(of(None, &[&a, &a.clone()])), Some(0));
        assert_eq!(once(of(None, &[&a, &b])), Some(1));
        let c = spring(&[(1, 7)], "autumn.csv #00000000");
        assert_eq!(of(None, &[&a, &c]), Together::Sum(counts(&[(1, 7), (4, 10)])));
        assert_eq!(of(None, &[&a, &c, &b]), Together::Sum(counts(&[(1, 7), (4, 10), (5, 2)])));
        let d = spring(&[(4, 9)], "spring.csv #1a2b3c4d; extra.csv #77777777");
        assert_eq!(of(None, &[&b, &d]), Together::Apart);
        let e = spring(&[(4, 9)], "spring.csv #1a2b3c4d");
        assert_eq!(
            of(None, &[&b, &e]),
            Together::Same { once: 0, sum: Some(counts(&[(4, 19), (5, 2)])) }
        );
    }

    #[test]
    fn guesses_are_not_added_to_answers_and_nothing_goes_below_zero() {
        let asked = answers(&[(4, 3)], "", Evidence::Measured);
        let guessed = answers(&[(4, 2)], "", Evidence::Assumed);
        assert_eq!(of(None, &[&asked, &guessed]), Together::Apart);
        let base = answers(&[(4, 5)], "", Evidence::Measured);
        let (a, b) = (
            answers(&[(4, 1), (5, 1)], "", Evidence::Measured),
            answers(&[(4, 2), (3, 1)], "", Evidence::Measured),
        );
        assert_eq!(of(Some(&base), &[&a, &b]), Together::Apart);
        let many = answers(&[(4, u64::MAX)], "", Evidence::Measured);
        assert_eq!(of(None, &[&many, &asked]), Together::Apart);
    }
}
