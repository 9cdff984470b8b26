//! `polku plan`: how many answers each touchpoint needs.

use super::report::{read, with_end};
use crate::analysis;
use crate::export::json;
use crate::i18n::Words;
use crate::wording::report;
use std::path::PathBuf;

/// What `polku plan` is told.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct PlanArgs {
    /// The journey file
    pub file: PathBuf,
    /// The change to be found, in points of the 0–100 axis
    #[arg(
        long,
        value_name = "POINTS",
        default_value_t = 10.0,
        value_parser = points,
        allow_negative_numbers = true
    )]
    pub change: f64,
    /// Write JSON
    #[arg(long)]
    pub json: bool,
}

fn points(text: &str) -> Result<f64, String> {
    let number: Option<f64> = text.replace(',', ".").parse().ok();
    let wanted = number.filter(|points| (analysis::LEAST_CHANGE..=100.0).contains(points));
    wanted.ok_or_else(|| format!("a change is a number from {} to 100", analysis::LEAST_CHANGE))
}

impl PlanArgs {
    /// The plan as text for stdout.
    ///
    /// # Errors
    /// A message for people: the file cannot be read.
    pub(super) fn run(&self, words: &Words) -> Result<String, String> {
        let journey = read(&self.file, words)?;
        let Some(plan) = analysis::plan(&journey, self.change) else { return Ok(String::new()) };
        Ok(if self.json { with_end(json::plan(&plan)) } else { report::plan(&plan, words) })
    }
}
