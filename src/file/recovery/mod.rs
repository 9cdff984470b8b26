//! What was typed and not saved outlives the program.
//!
//! A thread of its own writes the open document, as it is, into the state folder: at most
//! [`LATEST`] after a change, with the window hidden, minimised or busy. A snapshot has a lock that
//! the system holds for the running program; a snapshot whose lock is free was left by a crash, and
//! the next start offers it. Nothing is removed that the user did not save, discard or delete.

mod autosave;
mod found;
mod preview;
mod snapshot;

pub use autosave::{Autosave, LATEST, Told, flush_in_panic};
pub use found::{Found, Left, left_behind};
pub use preview::{Difference, Preview};
pub use snapshot::{Draft, Typed};
