//! What somebody says about how a file is read.

pub(super) mod another;
pub(super) mod filter;
pub(super) mod how;
pub(super) mod long;
pub(super) mod mapping;
pub(super) mod near;
pub(super) mod place;
pub(super) mod saved;
pub(super) mod spec;
pub(super) mod targets;
