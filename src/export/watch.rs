//! How far an export is, and whether it is to stop: looked at from another thread than the one that makes it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Between who makes an export and who waits for it.
#[derive(Debug, Default)]
pub struct Watch {
    stopped: AtomicBool,
    done: AtomicUsize,
    all: AtomicUsize,
}

/// Two are alike only if they are the same one.
impl PartialEq for Watch {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
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

/// Somebody who waits for an export; with the last of them the work ends.
#[derive(Debug, Default)]
pub struct Waiting(Arc<Watch>);

impl Waiting {
    /// What the work looks at.
    #[must_use]
    pub fn watch(&self) -> Arc<Watch> {
        Arc::clone(&self.0)
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.stop();
    }
}
