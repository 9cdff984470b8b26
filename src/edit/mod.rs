//! Changing a journey: every change there is, undo and redo, and the open document.

mod apply;
mod change;
mod document;
mod history;
pub mod merge;
pub mod privacy;

pub use change::{Edit, EditError, Step};
pub use document::{Document, ReadOnly, SaveJob, Saved};
pub use history::History;
