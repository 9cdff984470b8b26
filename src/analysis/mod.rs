//! Journey in, report out: curve, drops, changes, priorities, coverage. Pure and repeatable.

mod build;
mod change;
mod combine;
mod comments;
mod contrast;
mod coverage;
mod figures;
mod gaps;
mod link;
mod reading;
mod report;
mod sample;
mod score;

pub use build::report;
pub use combine::{Combined, combine};
pub use gaps::{CONFIRMED_BELOW, POSSIBLE_FROM};
pub use link::CORRELATED_FROM;
pub use report::*;
