//! Which measurement round a row belongs to, and in which order rounds stand.

pub(super) mod dates;
pub(super) mod order;
pub(super) mod round_names;
pub(super) mod rounds;
pub(super) mod sequence;
pub(super) mod span;
