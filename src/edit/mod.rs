//! Changing a journey: every change there is, undo and redo, merging.

// What is new must be thought of everywhere: no arm takes what it does not name.
#![cfg_attr(not(test), warn(clippy::wildcard_enum_match_arm))]

mod apply;
mod change;
mod history;
pub mod merge;
pub mod privacy;
pub mod replace;

pub use change::{Edit, EditError, Step};
pub use history::History;
