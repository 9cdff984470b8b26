//! What a view shows, made anew when what it is made of has changed: beside the window where that takes long, and
//! meanwhile the last one is shown.

use crate::journey::Journey;
use crate::ui::jobs::{Event, Jobs, Owner, Task};
use std::sync::{Arc, Mutex, PoisonError};

/// A journey of so many touchpoints is gone through at once: it takes less than a frame.
const FEW: usize = 200;

/// Where work for a view is done.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    /// The window that wakes up when it is done.
    pub ctx: &'a egui::Context,
    /// Who does it.
    pub jobs: &'a Jobs,
    /// For whom.
    pub owner: Owner,
    /// The journey has thousands of touchpoints.
    pub is_long: bool,
}

impl<'a> Beside<'a> {
    /// For a journey.
    #[must_use]
    pub fn of(ctx: &'a egui::Context, jobs: &'a Jobs, owner: Owner, journey: &Journey) -> Self {
        let touchpoints: usize = journey.stages.iter().map(|stage| stage.touchpoints.len()).sum();
        Self { ctx, jobs, owner, is_long: touchpoints > FEW }
    }
}

/// Something shared that is the same only where it is the very same: comparing costs nothing.
#[derive(Debug)]
pub struct Same<T>(Arc<T>);

impl<T> Same<T> {
    /// Of something shared.
    #[must_use]
    pub fn of(shared: &Arc<T>) -> Self {
        Self(Arc::clone(shared))
    }

    /// It.
    #[must_use]
    pub fn shared(&self) -> Arc<T> {
        Arc::clone(&self.0)
    }
}

impl<T> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// A value and what it was made of.
#[derive(Clone, Debug)]
pub struct Cached<K, T> {
    of: Option<K>,
    value: Arc<T>,
    pending: Option<(K, Slot<T>)>,
    /// What it could not be made of: that is not tried again.
    broke: Option<K>,
}

/// Where a job leaves what it has made.
type Slot<T> = Arc<Mutex<Option<T>>>;

impl<K, T: Default> Default for Cached<K, T> {
    fn default() -> Self {
        Self { of: None, value: Arc::default(), pending: None, broke: None }
    }
}

impl<K, T> Cached<K, T>
where
    K: Clone + PartialEq + Send + 'static,
    T: Send + 'static,
{
    /// Makes the value anew where it is of something else. One is made at a time, and one that is a moment old by
    /// then is still better than none.
    pub fn update(
        &mut self,
        beside: Beside<'_>,
        key: K,
        make: impl FnOnce(&K) -> T + Send + 'static,
    ) {
        self.take_in();
        let is_known = [&self.of, &self.broke].iter().any(|one| one.as_ref() == Some(&key));
        if self.pending.is_some() || is_known {
            return;
        }
        if !beside.is_long {
            let value = make(&key);
            self.show(key, value);
            return;
        }
        let slot: Slot<T> = Arc::default();
        self.pending = Some((key.clone(), Arc::clone(&slot)));
        beside.jobs.run(beside.ctx, beside.owner, Task::View, move || {
            let made = make(&key);
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(made);
            Event::Seen
        });
        self.take_in();
    }

    fn take_in(&mut self) {
        let Some((key, slot)) = self.pending.take() else { return };
        // Counted first: a job that is over has left whatever it made.
        let is_over = Arc::strong_count(&slot) == 1;
        let made = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
        match made {
            Some(value) => self.show(key, value),
            None if is_over => self.broke = Some(key),
            None => self.pending = Some((key, slot)),
        }
    }

    fn show(&mut self, key: K, value: T) {
        self.value = Arc::new(value);
        self.of = Some(key);
    }

    /// Asks for a frame where something else is wanted by now, and is not under way.
    pub fn wants_other(&self, ctx: &egui::Context, is_other: impl FnOnce(&K) -> bool) {
        if self.pending.is_none() && self.of.as_ref().is_some_and(is_other) {
            ctx.request_repaint();
        }
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> Arc<T> {
        Arc::clone(&self.value)
    }

    /// Whether the first value is still being made: of what is shown until then nothing is to be said.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.of.is_none() && self.pending.is_some()
    }

    /// What the value was made of; None before there is any.
    #[must_use]
    pub fn of(&self) -> Option<&K> {
        self.of.as_ref()
    }
}
