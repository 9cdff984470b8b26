//! Merging the joint sums of what the same people answered.

use super::merger::Versions;
use crate::journey::{Answers, Joint, JointSums, Journey, Occasion, Tally};
use std::collections::{BTreeMap, BTreeSet};

/// Pairs that one side changed are that side's; what several sides added is added up like their answers.
/// A pair that does not fit the merged answers is forgotten: then the independent test is used.
pub(super) fn joint(of: &Versions<'_, Journey>, merged: &Journey) -> Joint {
    let pairs: BTreeSet<(Occasion, Occasion)> = (of.each())
        .flat_map(|(_, side)| side.joint.pairs())
        .map(|(x, y, _)| (x.clone(), y.clone()))
        .collect();
    let mut joint = Joint::default();
    if pairs.is_empty() {
        return joint;
    }
    let answers = answers_of(merged);
    for (x, y) in pairs {
        let get = |journey: &Journey| journey.joint.get(&x, &y);
        let Some(sums) = sums(of.base.and_then(get), of.each().map(|(_, side)| get(side))) else {
            continue;
        };
        let fits_x = answers.get(&x).is_some_and(|one| fits(one, sums.n, sums.x, sums.x_x));
        let fits_y = answers.get(&y).is_some_and(|one| fits(one, sums.n, sums.y, sums.y_y));
        if fits_x && fits_y {
            // Sums that contradict each other are not put in.
            let _ = joint.set(x, y, sums);
        }
    }
    joint
}

fn answers_of(journey: &Journey) -> BTreeMap<Occasion, &Answers> {
    let of = |survey: &'_ std::sync::Arc<crate::journey::Survey>| survey.id.clone();
    let mut all = BTreeMap::new();
    for survey in journey.surveys() {
        for answers in survey.answers() {
            all.insert((of(survey), answers.round.clone()), answers);
        }
    }
    all
}

/// The sums of a pair, of what all began with and what each side has.
fn sums(
    base: Option<JointSums>,
    sides: impl Iterator<Item = Option<JointSums>>,
) -> Option<JointSums> {
    let sides: Vec<Option<JointSums>> = sides.collect();
    let mut changed: Vec<Option<JointSums>> =
        sides.iter().copied().filter(|one| *one != base).collect();
    changed.dedup();
    match changed.as_slice() {
        [] => base,
        [one] => *one,
        several => {
            let mut total = base;
            for one in several.iter().copied() {
                let more = less(one?, base)?;
                total = Some(match total {
                    None => more,
                    Some(total) => total.and(more)?,
                });
            }
            total
        }
    }
}

/// What was added to the base.
fn less(one: JointSums, base: Option<JointSums>) -> Option<JointSums> {
    let Some(base) = base else { return Some(one) };
    Some(JointSums {
        n: one.n.checked_sub(base.n)?,
        x: one.x.checked_sub(base.x)?,
        y: one.y.checked_sub(base.y)?,
        x_x: one.x_x.checked_sub(base.x_x)?,
        y_y: one.y_y.checked_sub(base.y_y)?,
        x_y: one.x_y.checked_sub(base.x_y)?,
    })
}

/// Whether so many of these answers can have this sum and sum of squares.
fn fits(answers: &Answers, n: u64, sum: i64, squares: u64) -> bool {
    let Tally::Counts(counts) = &answers.tally else { return false };
    let all = answers.tally.n();
    if n < all {
        return true;
    }
    let of = |value: &dyn Fn(i32) -> i128| -> i128 {
        counts.iter().map(|(score, n)| value(*score) * i128::from(*n)).sum()
    };
    n == all
        && of(&|score| i128::from(score)) == i128::from(sum)
        && of(&|score| i128::from(score).pow(2)) == i128::from(squares)
}
