//! Scales on which the numbers of a column have a place.

use crate::import::values::list::List;
use crate::journey::Metric;

/// No scale has more points.
const MOST_POINTS: i64 = 101;
/// Scales that surveys use, most usual first.
const SCALES: [(i32, i32); 9] =
    [(1, 5), (0, 10), (1, 7), (1, 10), (1, 4), (1, 3), (1, 6), (0, 5), (0, 100)];

/// The least and the most of the answers. Where these fit no usual scale, but all the answers but a
/// fiftieth at either end do, those count.
pub(in crate::import) fn ends(numbers: &[i64]) -> Option<(i32, i32)> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let without = |slips: usize| -> Option<(i32, i32)> {
        let (min, max) = (*sorted.get(slips)?, *sorted.get(sorted.len().checked_sub(slips + 1)?)?);
        let small =
            max >= min && max.saturating_sub(min) < MOST_POINTS && min > -1000 && max < 1000;
        small.then_some(())?;
        i32::try_from(min).ok().zip(i32::try_from(max).ok())
    };
    let usual = |(low, high): &(i32, i32)| {
        SCALES.iter().any(|(min, max)| *max <= 10 && min <= low && high <= max)
    };
    let all = without(0);
    if all.as_ref().is_some_and(usual) {
        return all;
    }
    without(sorted.len() / 50).filter(usual).or(all)
}

/// Scales on which all of it has a place, likeliest first.
pub(in crate::import) fn scales(
    seen: Option<(i32, i32)>,
    words: usize,
    metric: Option<Metric>,
) -> Vec<(i32, i32)> {
    let mut found: Vec<(i32, i32)> = match seen {
        Some((low, high)) => SCALES
            .into_iter()
            .filter(|(min, max)| *min <= low && high <= *max && (*max <= 10 || high > 10))
            .collect(),
        None => vec![(1, i32::try_from(words.max(2)).unwrap_or(2))],
    };
    let nps = (0, 10);
    if metric == Some(Metric::Nps) && found.contains(&nps) {
        found.retain(|one| *one != nps);
        found.insert(0, nps);
    }
    if let (true, Some((low, high))) = (found.is_empty(), seen)
        && low < high
    {
        found.push((low, high));
    }
    found
}

/// Whether a column counts the rows: each number is one more than the one before, or one less.
pub(in crate::import) fn numbers_rows(header: &str, numbers: &[i64]) -> bool {
    /// What such columns are called.
    const CALLED: List = List(
        "n|number|no|row|#|nro|nr|nr.|rivi|rad|lfd. nr.|vastaaja|svarande|deltagare|teilnehmer|participant",
    );
    let by = |step: i64| {
        let follows = |pair: &[i64]| matches!(pair, [a, b] if a.checked_add(step) == Some(*b));
        numbers.windows(2).all(follows)
    };
    CALLED.has(header) && numbers.len() >= 3 && (by(1) || by(-1))
}
