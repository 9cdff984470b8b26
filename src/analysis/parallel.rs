//! The same work for many things, on all cores where there are many of them.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread::{available_parallelism, scope};

/// With fewer for each core a thread costs more than it saves.
const LEAST: usize = 256;

/// `work` on each of `items`, in their order. Each thread has a state of its own.
pub(super) fn map_with<T: Sync, S, R: Send>(
    items: &[T],
    state: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &T) -> R + Sync,
) -> Vec<R> {
    let threads = threads(items.len());
    let run = |items: &[T]| -> Vec<R> {
        let mut state = state();
        items.iter().map(|item| work(&mut state, item)).collect()
    };
    if threads == 1 {
        return run(items);
    }
    let mut parts = items.chunks(items.len().div_ceil(threads));
    let first = parts.next().unwrap_or_default();
    scope(|scope| {
        let others: Vec<_> = parts.map(|part| scope.spawn(|| run(part))).collect();
        let mut all = run(first);
        all.reserve(items.len() - all.len());
        for other in others {
            match other.join() {
                Ok(part) => all.extend(part),
                Err(panic) => resume_unwind(panic),
            }
        }
        all
    })
}

/// How many threads so many things are worth. The system is asked only where they may be worth several: it
/// reads files for its answer, which costs more than a question's own analysis.
fn threads(items: usize) -> usize {
    let worth = items / LEAST;
    if worth < 2 { 1 } else { available_parallelism().map_or(1, NonZero::get).min(worth) }
}

/// Two things that know nothing of each other, at the same time where they take long.
pub(super) fn both<A: Send, B>(
    takes_long: bool,
    beside: impl FnOnce() -> A + Send,
    here: impl FnOnce() -> B,
) -> (A, B) {
    if !takes_long {
        return (beside(), here());
    }
    scope(|scope| {
        let other = scope.spawn(beside);
        let own = here();
        (other.join().unwrap_or_else(|panic| resume_unwind(panic)), own)
    })
}

/// Whether so many things are worth a thread.
pub(super) fn takes_long(items: usize) -> bool {
    items >= LEAST
}

/// The same without a state.
pub(super) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    map_with(items, || (), |(), item| work(item))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_stays_however_many_work() {
        for count in [0, 1, LEAST - 1, 2 * LEAST, 5 * LEAST + 3] {
            let items: Vec<usize> = (0..count).collect();
            let found = map(&items, |item| item * 2);
            assert!(found.iter().enumerate().all(|(at, value)| *value == at * 2));
            assert_eq!(found.len(), count);
        }
    }
}
