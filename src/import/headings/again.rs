//! The header amid the answers.

use crate::import::rows::row::Row;
use crate::import::values::cell::trimmed_ascii;

/// The header, which comes again in the middle where files were put one below the other.
pub(in crate::import) struct Again {
    names: Vec<String>,
    /// The first column that has a name.
    first: Option<usize>,
}

impl Again {
    pub(in crate::import) fn new(names: &[String]) -> Self {
        // One name alone may well be an answer.
        let several = names.iter().filter(|name| !name.is_empty()).count() > 1;
        let first = names.iter().position(|name| !name.is_empty()).filter(|_| several);
        Self { names: names.to_vec(), first }
    }

    /// Whether a row is the header.
    pub(in crate::import) fn is_again(&self, row: &Row) -> bool {
        let is = |at: usize, name: &String| trimmed_ascii(row.bytes(at)) == name.as_bytes();
        let begins =
            self.first.is_some_and(|at| self.names.get(at).is_some_and(|name| is(at, name)));
        begins && self.names.iter().enumerate().all(|(at, name)| is(at, name))
    }
}
