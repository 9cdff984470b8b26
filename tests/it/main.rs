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
mod counted;
mod crash;
#[cfg(unix)]
mod databases;
mod export;
mod exports;
mod files;
mod glossary;
mod going_out;
#[cfg(unix)]
mod groups;
mod growth;
mod harm;
mod honesty;
mod hostile;
mod import;
mod import_counts;
mod import_dialog;
mod import_doubts;
mod import_edges;
mod import_kinds;
mod import_read;
mod import_roles;
mod import_said;
mod imported;
mod learn;
mod looks;
mod merge;
mod merge_cli;
mod merge_window;
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
mod room_browser;
mod safety;
mod seen;
mod tool;
mod typing;
mod ui;
mod walk;
mod wall;
#[cfg(all(feature = "inspection", target_os = "linux"))]
mod window;
mod workbook;
mod workshop;
