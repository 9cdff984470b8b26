//! The window.

// What is new must be thought of everywhere: no arm takes what it does not name.
#![cfg_attr(not(test), warn(clippy::wildcard_enum_match_arm))]

pub mod app;

pub mod action;
pub mod command;
pub mod context;

pub mod dialog;
pub mod drafts;
pub mod file_dialog;
mod focus;
pub mod jobs;
pub mod learn;
pub mod log_ring;
pub mod palette;
pub mod panel;
pub mod paper;
pub mod pictured;
pub mod present;
pub mod samples;
pub mod toast;
pub mod view;
pub mod widget;
