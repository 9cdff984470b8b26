//! The modules that read what strangers send, built without the window so that fuzzing starts soon.

#![allow(dead_code, reason = "the rest of the program is not here")]

#[path = "../../src/stats/mod.rs"]
pub mod stats;

#[path = "../../src/journey/mod.rs"]
pub mod journey;

#[path = "../../src/file/mod.rs"]
pub mod file;

#[path = "../../src/analysis/mod.rs"]
pub mod analysis;

#[path = "../../src/import/mod.rs"]
pub mod import;
