//! A piece of a journey as text, for another window.

use crate::journey::Journey;

/// A piece in the notation of journey files. `None` where it cannot be written.
#[must_use]
pub fn clip(piece: &Journey) -> Option<String> {
    ron::to_string(piece).ok()
}

/// The piece of such a text. `None` where it is none. What it names may be missing in it.
#[must_use]
pub fn unclip(text: &str) -> Option<Journey> {
    ron::from_str(text.trim()).ok()
}
