//! Panics of a library that are caught, and of which nobody needs to be told.

use std::cell::Cell;
use std::panic::{UnwindSafe, catch_unwind};

thread_local! {
    static EXPECTED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic on this thread, as it happens, will be caught: then a hook has nothing to say.
#[must_use]
pub fn panic_is_expected() -> bool {
    EXPECTED.get()
}

/// What the work gives; `None` where it ends in a panic.
pub(super) fn caught<T>(work: impl FnOnce() -> T + UnwindSafe) -> Option<T> {
    EXPECTED.set(true);
    let done = catch_unwind(work);
    EXPECTED.set(false);
    done.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_expected_only_where_it_is_caught() {
        let elsewhere = || std::thread::scope(|scope| scope.spawn(panic_is_expected).join().ok());
        assert!(!panic_is_expected());
        assert_eq!(caught(|| (panic_is_expected(), elsewhere())), Some((true, Some(false))));
        assert_eq!(caught(|| -> u8 { panic!("of a library") }), None);
        assert!(!panic_is_expected());
    }
}
