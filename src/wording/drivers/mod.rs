//! What goes together with the overall score: which rows there are, and what each of them says.

pub(crate) mod items;
pub(crate) mod texts;
