//! Ids that nothing in the journey has.

use crate::journey::Journey;
use std::collections::HashSet;
use std::fmt::Display;

/// Makes ids from the caller's chance, and never one twice.
pub(in crate::import) struct Fresh<'a> {
    used: HashSet<String>,
    chance: &'a mut dyn FnMut() -> u64,
    /// Moves every id on by an odd number, so that poor chance costs no time.
    moved: u64,
}

impl<'a> Fresh<'a> {
    pub(in crate::import) fn new(journey: &Journey, chance: &'a mut dyn FnMut() -> u64) -> Self {
        let used = journey.ids().map(str::to_owned).collect();
        Self { used, chance, moved: 0 }
    }

    /// Whether an id from elsewhere is in use by nothing; from now on it is.
    pub(in crate::import) fn take(&mut self, id: &str) -> bool {
        self.used.insert(id.to_owned())
    }

    /// An id that is not in use, made from bits.
    pub(in crate::import) fn id<T: Display>(&mut self, make: impl Fn(u64) -> T) -> T {
        let bits = (self.chance)();
        loop {
            let id = make(bits.wrapping_add(self.moved));
            self.moved = self.moved.wrapping_add(0x9E37_79B9_7F4A_7C15);
            if self.used.insert(id.to_string()) {
                return id;
            }
        }
    }
}
