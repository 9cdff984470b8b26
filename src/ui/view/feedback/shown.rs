//! How a comment's own words are shown. Every place that shows them asks here, so that hiding them is decided once.

use crate::analysis::FoundComment;
use crate::journey::Feedback;
use crate::ui::context::Context;
use std::borrow::Cow;

/// The customer's words as this window may show them.
pub(super) fn comment_text<'a>(cx: &Context<'_>, comment: &'a Feedback) -> Cow<'a, str> {
    cx.personal(comment.text.trim())
}

/// What a comment is about: the name of a touchpoint or stage, or the journey as a whole. Empty where it is gone.
pub(super) fn place_name(cx: &Context<'_>, now: Option<FoundComment<'_>>) -> String {
    let Some(now) = now else { return String::new() };
    now.name().map_or_else(|| cx.text("feedback-of-journey"), str::to_owned)
}
