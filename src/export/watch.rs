//! How far an export is, and whether it is to stop: looked at from another thread than the one that makes it.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Between who makes an export and who waits for it.
#[derive(Debug, Default)]
pub struct Watch {
    stopped: AtomicBool,
    done: AtomicUsize,
    all: AtomicUsize,
}

impl Watch {
    /// Nobody waits any longer: the work ends without a result.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether nobody waits any longer.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// How many of how many pages are made; none while they are not counted.
    #[must_use]
    pub fn pages(&self) -> Option<(usize, usize)> {
        let (done, all) = (self.done.load(Ordering::Relaxed), self.all.load(Ordering::Relaxed));
        (all > 0).then_some((done.min(all), all))
    }

    pub(super) fn count(&self, done: usize, all: usize) {
        self.done.store(done, Ordering::Relaxed);
        self.all.store(all, Ordering::Relaxed);
    }
}
