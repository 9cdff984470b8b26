//! All tests that look at Polku from outside, as one program: `cargo test --test it`.
//! One of them: `cargo test --test it files::`, by the name of its file.

mod common;

mod analysis;
mod architecture;
mod bar;
mod binary;
mod broken;
mod circle;
mod cli;
mod crash;
#[cfg(unix)]
mod databases;
mod export;
mod files;
mod glossary;
mod going_out;
#[cfg(unix)]
mod groups;
mod growth;
#[cfg(unix)]
mod harm;
mod honesty;
mod hostile;
mod import;
mod learn;
mod looks;
mod merge;
mod mutate;
mod narrow;
mod orders;
mod owner;
mod paper;
mod people;
mod present;
mod printed;
mod privacy;
mod properties;
#[cfg(unix)]
mod readers;
mod reference;
mod report;
mod room;
mod safety;
mod seen;
mod tool;
mod typing;
mod ui;
mod walk;
mod wall;
#[cfg(all(feature = "inspection", target_os = "linux"))]
mod window;
mod workshop;
