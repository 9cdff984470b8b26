//! Words and numbers of a language. Every text a person reads comes from `assets/locales/*/*.ftl`.

mod kinds;
mod moment;
mod number;
mod words;

pub use kinds::Kind;
pub use words::{Arg, FILES, Language, Words};
