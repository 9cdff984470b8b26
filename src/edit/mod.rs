//! Changing a journey: every change there is, undo and redo, merging.

mod apply;
mod change;
mod history;
pub mod merge;
pub mod privacy;

pub use change::{Edit, EditError, Step};
pub use history::History;
