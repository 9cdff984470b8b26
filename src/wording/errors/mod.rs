//! What went wrong, said to people: what, where, what to do.
//!
//! Errors are data where they arise and have no words there. Every sentence about one is made here,
//! by [`Say`], and names things as people see them, never by their ids.

mod disk;
mod fault;
mod figures;
mod file;

pub use disk::reason;
pub(crate) use fault::many;
pub use fault::thing;
pub use file::{about_file, about_output, save_reason};

use crate::i18n::Words;

/// An error that can be told to a person.
pub trait Say {
    /// What went wrong and what to do, as whole sentences.
    fn say(&self, words: &Words) -> String;
}

/// The same as sentences that begin with a capital.
pub(super) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
