//! What a view shows, made anew when the journey, its numbers or what was chosen in the view have changed.

use crate::analysis::Report;
use crate::journey::Journey;
use std::sync::Arc;

/// A value and what it was made of.
#[derive(Clone, Debug)]
pub struct Cached<K, T> {
    of: Option<(Arc<Journey>, Arc<Report>, K)>,
    value: Arc<T>,
    serial: u64,
}

impl<K, T: Default> Default for Cached<K, T> {
    fn default() -> Self {
        Self { of: None, value: Arc::default(), serial: 0 }
    }
}

impl<K: PartialEq, T> Cached<K, T> {
    /// Makes the value anew where it is of something else.
    pub fn update(
        &mut self,
        journey: &Arc<Journey>,
        report: &Arc<Report>,
        key: K,
        make: impl FnOnce(&Journey, &Report) -> T,
    ) {
        let is_fresh = self.of.as_ref().is_some_and(|(old, numbers, chosen)| {
            Arc::ptr_eq(old, journey) && Arc::ptr_eq(numbers, report) && *chosen == key
        });
        if !is_fresh {
            self.value = Arc::new(make(journey, report));
            self.of = Some((Arc::clone(journey), Arc::clone(report), key));
            self.serial += 1;
        }
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> Arc<T> {
        Arc::clone(&self.value)
    }

    /// Goes up when the value is made anew.
    #[must_use]
    pub fn serial(&self) -> u64 {
        self.serial
    }
}
