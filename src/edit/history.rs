//! Undo and redo: snapshots that share whatever did not change.

use super::change::Step;
use crate::journey::Journey;
use std::sync::Arc;

/// How many steps can be undone.
const STEPS: usize = 200;

/// A state that can be gone back to, and the name of the step that leads away from it.
#[derive(Clone, Debug)]
struct Snapshot {
    journey: Arc<Journey>,
    step: Step,
}

/// What can be undone and redone.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Snapshot>,
    future: Vec<Snapshot>,
    /// The gesture that the last step belongs to; more of the same gesture join the step.
    gesture: Option<u64>,
}

impl History {
    /// Notes that `before` is about to be changed. Changes with the same gesture are one step.
    pub fn note(&mut self, before: &Arc<Journey>, step: Step, gesture: Option<u64>) {
        let joins = gesture.is_some()
            && gesture == self.gesture
            && self.past.last().is_some_and(|last| last.step == step);
        self.gesture = gesture;
        self.future.clear();
        if joins {
            return;
        }
        self.past.push(Snapshot { journey: Arc::clone(before), step });
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
    }

    /// Where the changes of a gesture came back to where it began, takes its step away again and returns what
    /// was there then.
    pub fn came_back(&mut self, now: &Journey, gesture: Option<u64>) -> Option<Arc<Journey>> {
        if gesture.is_none() || gesture != self.gesture {
            return None;
        }
        let last = self.past.pop_if(|last| *last.journey == *now)?;
        self.gesture = None;
        Some(last.journey)
    }

    /// Ends the current gesture: the next change is a step of its own.
    pub fn seal(&mut self) {
        self.gesture = None;
    }

    /// The name of the step that undo takes back.
    #[must_use]
    pub fn undo_step(&self) -> Option<Step> {
        self.past.last().map(|last| last.step)
    }

    /// The name of the step that redo makes again.
    #[must_use]
    pub fn redo_step(&self) -> Option<Step> {
        self.future.last().map(|last| last.step)
    }

    /// Takes the last step back.
    pub fn undo(&mut self, now: &Arc<Journey>) -> Option<Arc<Journey>> {
        let back = self.past.pop()?;
        self.future.push(Snapshot { journey: Arc::clone(now), step: back.step });
        self.gesture = None;
        Some(back.journey)
    }

    /// Makes the last undone step again.
    pub fn redo(&mut self, now: &Arc<Journey>) -> Option<Arc<Journey>> {
        let forth = self.future.pop()?;
        self.past.push(Snapshot { journey: Arc::clone(now), step: forth.step });
        self.gesture = None;
        Some(forth.journey)
    }
}
