//! Polku: customer journeys with feedback scores, honest statistics and before/after comparison.
//!
//! The modules in the order in which they build on each other; imports point only to earlier ones.

// Nothing that a file or a person can cause may end the program. Tests may.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod i18n;
pub mod journey;
pub mod sanitize;
pub mod stats;

pub mod edit;
pub mod file;

pub mod document;

pub mod analysis;
pub mod import;

pub mod wording;

pub mod paint;

pub mod export;
pub mod room;

pub mod cli;
pub mod ui;
