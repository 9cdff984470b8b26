//! Polku: customer journeys with feedback scores, honest statistics and before/after comparison.
//!
//! The modules in the order in which they build on each other; imports point only to earlier ones.

pub mod journey;
pub mod stats;

pub mod edit;
pub mod file;
pub mod i18n;

pub mod analysis;

pub mod paint;

pub mod export;
pub mod import;

pub mod cli;
pub mod ui;
