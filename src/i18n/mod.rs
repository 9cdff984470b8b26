//! Words and numbers of a language. Every text a person reads comes from `assets/locales/*/*.ftl`.

mod fold;
mod kinds;
mod moment;
mod number;
mod words;

pub use fold::{fold, folded};
pub use kinds::Kind;
pub use words::{Arg, FILES, Language, Words};
