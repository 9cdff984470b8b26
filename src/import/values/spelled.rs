//! What cells were found to mean, by how they are spelled: columns repeat the same few cells, and each
//! spelling is worked out once.

use std::collections::HashMap;

/// More spellings are not remembered.
const MOST: usize = 2000;
/// Longer cells are not remembered.
const LONGEST: usize = 200;

/// The meaning of each spelling.
#[derive(Clone, Debug)]
pub(in crate::import) struct Spelled<T> {
    known: HashMap<Box<str>, T>,
}

impl<T> Default for Spelled<T> {
    fn default() -> Self {
        Self { known: HashMap::new() }
    }
}

impl<T: Clone> Spelled<T> {
    /// What a cell means; `make` finds it out the first time.
    pub(in crate::import) fn of(&mut self, cell: &str, make: impl FnOnce(&str) -> T) -> T {
        if let Some(known) = self.known.get(cell) {
            return known.clone();
        }
        let made = make(cell);
        if cell.len() <= LONGEST && self.known.len() < MOST {
            self.known.insert(cell.into(), made.clone());
        }
        made
    }
}
