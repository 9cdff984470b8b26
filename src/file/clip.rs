//! Touchpoints as text, for another window.

use crate::journey::Touchpoint;

/// The touchpoints in the notation of journey files. `None` where they cannot be written.
#[must_use]
pub fn clip(all: &[&Touchpoint]) -> Option<String> {
    ron::to_string(all).ok()
}

/// The touchpoints of such a text. `None` where it is none.
#[must_use]
pub fn unclip(text: &str) -> Option<Vec<Touchpoint>> {
    ron::from_str(text.trim()).ok()
}
