//! What to put right first: the touchpoints in their order, and what is said of each.

pub(crate) mod items;
pub(crate) mod texts;
