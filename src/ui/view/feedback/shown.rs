//! How a comment's own words are shown. Every place that shows them asks here, so that hiding them is decided once.

use crate::journey::Feedback;
use crate::ui::context::Context;
use std::borrow::Cow;

/// The customer's words as this window may show them.
pub fn comment_text<'a>(_cx: &Context<'_>, comment: &'a Feedback) -> Cow<'a, str> {
    Cow::Borrowed(comment.text.trim())
}
