//! Survey data into the journey: one screen that shows the file as it is read, what every column holds and
//! where it goes, and what will be taken, before anything changes.

pub(super) mod choices;
mod column;
mod columns;
mod filter;
mod grid;
mod head;
pub mod job;
mod kpi;
mod more;
mod place;
mod refused;
mod result;
mod round;
mod score;
mod screen;
mod sentences;
mod state;
mod targets;

pub use state::ImportDialog;
