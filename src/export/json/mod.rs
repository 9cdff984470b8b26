//! The report as JSON: the contract of `polku report --json`.

mod actions;
mod customers;
mod names;
mod numbers;
mod plan;
mod shape;

use crate::analysis::Report;
use serde::Serialize;
use shape::{ComparedFiles, Root};

pub use plan::plan;

/// The report as one JSON object; the keys in the order of the contract, round names as keys where a
/// thing has a value per round, `null` for what is undefined.
#[must_use]
pub fn report(report: &Report) -> String {
    pretty(&Root::of(report))
}

/// The report of two files: the same object with the touchpoints that only one of them has.
#[must_use]
pub fn compared_files(report: &Report, added: &[String], removed: &[String]) -> String {
    pretty(&ComparedFiles { report: Root::of(report), added, removed })
}

/// Numbers that are not finite become `null`; every key is a text, so nothing can fail.
fn pretty<T: Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).unwrap_or_else(|error| {
        log::error!("report as JSON: {error}");
        "null".into()
    })
}
