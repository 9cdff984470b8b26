//! Touchpoints as text, for another window.

use crate::journey::{Round, Touchpoint};

/// Touchpoints with the rounds that their answers are of, in the notation of journey files. `None` where they
/// cannot be written.
#[must_use]
pub fn clip(touchpoints: &[&Touchpoint], rounds: &[&Round]) -> Option<String> {
    ron::to_string(&(touchpoints, rounds)).ok()
}

/// The touchpoints and rounds of such a text. `None` where it is none.
#[must_use]
pub fn unclip(text: &str) -> Option<(Vec<Touchpoint>, Vec<Round>)> {
    ron::from_str(text.trim()).ok()
}
