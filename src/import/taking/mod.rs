//! What was counted is put into the journey.

pub(super) mod comments;
pub(super) mod fill;
pub(super) mod fresh;
pub(super) mod held;
pub(super) mod merge;
pub(super) mod together;
pub(super) mod whole;
